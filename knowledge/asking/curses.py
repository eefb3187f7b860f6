"""Curses: words that only let off steam, wherever they stand in a question; no word of an article is one."""

from __future__ import annotations

import re

from knowledge.asking.lexicon import Lexicon
from knowledge.words import fold, stem

_CURSES = (
    r"bloody|(?:god)?damn(?:ed|it)?|(?:mother)?f+u+c*k+(?:ing?|in['’]?|ed|er|ers)?|f[*#@]+\w*|effing|freaking|frigging?|"
    r"sodding|shit(?:ty|e)?|sh[*#@]+t?|bull(?:shit|crap)|crap(?:py)?|arse(?:hole)?s?|assholes?|bastards?|morons?|"
    r"idiots?|idiotic|dumbass|wankers?|bollocks|goddam|heck|wtf|omg|ffs",
    r"verdammt\w*|verflixt\w*|verflucht\w*|schei(?:ß|ss)\w*|blöde?[mnrs]?|idioten|zum teufel",
    r"putain|merde|foutue?s?|bordel|maudite?s?|conn?ards?",
    r"mierda|joder|jodid[oa]s?|maldit[oa]s?|coño|carajo|pinche|idiotas?",
    r"cazzo|merda|maledett[oaie]|dannat[oaie]",
    r"porra|caralho",
    r"бл[яи](?:ть|н|дь)?|сука|ч[её]рт(?:ов\w*|\s+(?:возьми|побери))?|нах(?:уй|рен|ер)|хренов\w*|гр[её]бан\w*|долбан\w*|сран\w*|дурацк\w*|"
    r"идиот\w*|проклят\w*",
    r"блін|бляха|чорт(?:ів\w*|ов\w*)?|клят\w*|довбан\w*|ідіот\w*|триклят\w*",
)
_ANY = re.compile(rf"(?<![\w'’])(?:{'|'.join(_CURSES)})(?![\w'’])", re.IGNORECASE)


def curses(text: str, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """The slices of a question that curse, without words that the articles hold: 'Bloody Sunday' is a day, and who was
    called an idiot may be asked about."""
    found = [match.span() for match in _ANY.finditer(text)]
    return tuple((start, end) for start, end in found if not _held(text[start:end], lexicon))


def _held(words: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.frequencies([stem(fold(words), language) for language in {"", "en", *lexicon.languages}]))
