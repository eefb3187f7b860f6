"""The small words by which a sentence or a question denies, in any language."""

from __future__ import annotations

import re

_NOT = r"not|never|cannot|nicht|nie|pas|jamais|non|não|не|ні"
_CONTRACTED = r"n['’]t\b"

NOT = re.compile(rf"\b(?:{_NOT})\b|{_CONTRACTED}", re.IGNORECASE)
"""That something is not so."""
NOT_OR_WITHOUT = re.compile(rf"\b(?:{_NOT}|without|kein\w*|no|nunca|ни)\b|{_CONTRACTED}", re.IGNORECASE)
"""That, or that there is none of it."""
