"""How a name is introduced: the words and signs around it, in all languages at once."""

from __future__ import annotations

import re

from knowledge.words.late_patterns import late
from knowledge.words.word_classes import IRREGULAR_PARTICIPLES

OF = frozenset("of for de du des d von vom der di del dello della dell do da dos das y e et and und".split())
"""Small words inside of what stands before a name: 'head of the port'."""

_DETERMINERS = (
    "a|an|the|one|any|its|his|her|their|another|ein|eine|einen|einem|einer|eines|der|die|das|den|dem|des|sein|seine|ihr|ihre|"
    "un|une|le|la|les|son|sa|leur|una|uno|unos|unas|el|los|las|su|sus|il|lo|i|gli|suo|sua|um|uma|o|os|as|seu|l|d|dell|"
    "этот|эта|это|один|одна|его|её|ее|їх|його|її|цей|ця"
)
_RELATIVE = (
    "who|which|that|whose|der|die|das|dessen|deren|qui|que|dont|quien|che|cui|котор\\w+|який|яка|яке|які|якого|якої|що"
)
_IS_A = "is|was|ist|war|est|était|es|era|è|é|means|heißt|bezeichnet|désigne"
_ARE = "are|were|sind|waren|sont|étaient|son|eran|sono|erano|são|eram|это|є|це|является|называется"
_DONE = (
    r"\w+(?:ed|ing)|to|not|also|still|now|due|likely|more|very|so|in|on|at|under|back|out|"
    f"{'|'.join(sorted(IRREGULAR_PARTICIPLES))}"
)
_SIGNS = r",;:.!?()\"“”«»—–"
_TO_THE_NEXT_SIGN = rf"(?:[^{_SIGNS}]|(?<=\d)[.,](?=\d)){{3,140}}"
_QUOTE = r"[\"”»“]?"
_BRACKETS = r"(?:\s*\([^()]{1,60}\))?"
_OR = "or|abbreviated|short|kurz|abgekürzt|oder|ou|o|abrégée?|en abrégé|abreviad[ao]|сокращ[её]нно|или|скорочено|або"

PARTICIPLE = late(_DONE)
"""What follows a name, or 'is', where it is said to be nothing."""

BESIDE = late(
    rf"{_QUOTE}{_BRACKETS},\s+(?:\d{{1,3}},\s+)?"
    rf"(?P<told>(?:(?:{_DETERMINERS})(?:\s|['’])|(?:{_RELATIVE})\s|(?P<bare>[^\W\d_]+)\s){_TO_THE_NEXT_SIGN})"
)
"""After a name and a comma: 'Renwick, the head of the port'; what begins with another word than these is `bare`."""

TITLE_BESIDE = late(
    rf"{_QUOTE}{_BRACKETS},\s+(?P<told>(?P<title>[^\W\d_]+),\s+(?=[A-ZÀ-ÞА-ЯІЇЄҐ]){_TO_THE_NEXT_SIGN})(?=[,;.:)]|$)"
)
"""After a name and a comma: 'Dana Weig, manager, Oresk Station Programme,'."""

WITHIN = late(rf"{_QUOTE}(?:\s*\(|:\s+(?=(?:{_DETERMINERS})\s))(?P<told>[^\W\d_A-ZА-ЯІЇЄ]{_TO_THE_NEXT_SIGN})")
"""After a name in brackets or behind a colon: 'reed fever (an infection)'."""

SAID_TO_BE = late(
    rf"{_QUOTE}{_BRACKETS}(?:,\s+(?:also|formerly|previously|better|commonly|auch|aussi|también|anche|também|также|також)\s[^,;:.!?]{{3,80}},)?"
    rf"\s+(?:(?:{_ARE})\s+(?!(?:{_DONE})\b)|(?:{_IS_A})\s+(?=(?:{_DETERMINERS})(?:\s|['’]))"
    rf"|[—–-]\s+(?:(?:это|це)\s+)?)(?P<told>{_TO_THE_NEXT_SIGN})",
    re.IGNORECASE,
)
"""After a name and 'is': 'Paws Across is a charity', 'Мелатонин — гормон'."""

APPOSED = late(rf"(?:^|[{_SIGNS}\s])(?P<told>(?:{_DETERMINERS})\s[^{_SIGNS}]{{3,100}}),\s+$", re.IGNORECASE)
"""Before a name, with a comma between: 'the agency's head, Renwick'; `OPENS` is where a shorter one may begin."""
OPENS = late(rf"\b(?:{_DETERMINERS})\s", re.IGNORECASE)
CLOSED = late(_QUOTE + r"\s*(?:[,.;:)]|$)")
"""What follows a name that stands between commas."""

SOURCE_BEFORE = late(
    r"\b(?:according to|in the words of|laut|nach angaben(?: von)?|selon|d['’]après|según|de acuerdo con|secondo|"
    r"segundo|conforme|de acordo com|по словам|за словами)\s+$",
    re.IGNORECASE,
)
"""Before a name that is only the source of what follows: 'according to Ann Lee, the bridge is safe'."""
LAST = late(r"\W*$")
FINITE = {
    "es": late(r"\w{2,}(?:ó|aron|ieron)"),
    "fr": late(r"a|ont"),
    "it": late(r"ha|hanno|\w{2,}(?:ò|arono|irono)"),
    "pt": late(r"\w{2,}(?:ou|iu|aram|eram|iram)"),
}
"""Verbs that may follow a name and its comma, where what tells of somebody would: 'Reis, inaugurou a praça'."""

SHORT = late(rf"(?:\(|,\s+(?:{_OR})\s+)$")
"""What stands between a full name and its short one."""
