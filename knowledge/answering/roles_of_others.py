"""Who holds a role for another than the one asked about: 'the representative of Tajikistan' is not Russia's."""

from __future__ import annotations

import re

from knowledge.question import Asked
from knowledge.retrieval import Evidence

_ROLE_OF = re.compile(
    r"([^\W\d_]{3,})\s+(?:(?:of|for|de|du|des|von|di|del|dello|della|da|do|dos)\s+(?:the\s+|la\s+)?|d['’](?:l['’])?)$",
    re.IGNORECASE,
)
_ROLE_AFTER = re.compile(r"['’]s\s+([^\W\d_]{3,})")
_LONGEST = 40
"""So many characters before a name hold its role."""


def anothers_role(evidence: Evidence) -> bool:
    """Whether it is asked who holds a role for somebody, whom the fact does not name, and it gives it to another."""
    asked, names = evidence.asked, evidence.asked.names
    if evidence.question.asked is not Asked.WHO or not names:
        return False
    if any(evidence.hits[at] or evidence.hits_bearers[at] for at in names):
        return False
    statement, start = evidence.fact.statement, evidence.fact.start
    roles = asked.terms - asked.name_terms
    for name, named in zip(evidence.fact.names, evidence.fact.named, strict=True):
        if not named.terms.isdisjoint(asked.name_terms):
            continue
        before = statement[max(name.start - start - _LONGEST, 0) : name.start - start]
        found = _ROLE_OF.search(before), _ROLE_AFTER.match(statement, name.end - start)
        if any(role and not roles.isdisjoint(evidence.terms_of(role[1])) for role in found):
            return True
    return False
