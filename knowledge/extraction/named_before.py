"""Who is named right before a verb: by name, over an apposition or an adverbial, by role, or by a pronoun."""

from __future__ import annotations

import re

from knowledge.extraction.named_speaker import PREPOSITION_BEFORE, NameHere, known, named_by
from knowledge.extraction.people import People
from knowledge.extraction.role_nouns import ROLES
from knowledge.fact import Speaker

_BRACKET_AT_END = re.compile(r"\s*\([^()]{1,40}\)$")
BEFORE_VERBS = re.compile(
    r"(?:\s+(?:also|then|later|earlier|has|had|have|himself|herself|itself|previously|repeatedly|reportedly|on\s+\w+day|"
    r"yesterday|today|further|again|for\s+(?:his|her|its)\s+part|так(?:же|)|ранее|в\s+свою\s+очередь|однако|також|теж|раніше|"
    r"a|ont|avai(?:t|ent)|s['’]est|également|aussi|toutefois|cependant|ensuite|ha|han|hanno|había[n]?|aveva(?:no)?|se|si|sich|"
    r"anche|inoltre|poi|también|además|também|ainda|hat|haben|hatten?|ya|já|già|però|déjà|d['’]ores\s+et\s+déjà|auch|zudem|jedoch|dagegen|am\s+\w+|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))+$",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"\s*(?:at|in|on|for|speaking|when|while|after|during|citing|by|with|from|as|who|whose|which|where|quoting|asked|на|в|по|как)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:^|[\s“”\"«»,;:—–-])(?P<p>he|she|they|it|он|она|они|er|sie|il|elle|él|ella)$", re.IGNORECASE)
_LONGEST_PRONOUN = 5  # with what stands before it
_DEFINITE = re.compile(
    r"(?:^|[\s,;:“”\"«»—–-])(?P<np>(?:the|an?|its|his|her|their|[^\W\d_]+[’']s)\s+(?:[\w’'-]+\s+){0,6}?[\w’'-]+)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(?:of|to|by|at|in|on|with|from|for|into|against|between|under|near)\s+$", re.IGNORECASE)
_OF_WHAT = re.compile(r"\s+(?:of|from|at|with|vom|von|der|des|del|dell['’]|della|de|du|do|da)\s+[^,;:]{3,80}")
_HEAD_IN_CYRILLIC = re.compile(r"(?:^|[,\s—–-])([а-яёіїєґ]{4,})\s+$", re.IGNORECASE)
_LAST_IN_CYRILLIC = re.compile(r"(?:^|[,\s—–-])([а-яё]{4,})$", re.IGNORECASE)


def named_before(plain: str, verb: int, names: list[NameHere], people: People) -> Speaker | None:
    """The one who is named right before the verb, over an apposition or an adverbial between commas."""
    at = verb
    for _ in range(4):
        lead = plain[:at].rstrip()
        between = BEFORE_VERBS.search(lead)
        if between:
            lead = lead[: between.start()].rstrip()
        speaker = _ending(plain, lead, names, people)
        if speaker:
            return speaker
        if not lead.endswith((",", ")")):
            return None
        if lead.endswith(")"):
            at = lead.rfind("(")
        else:
            comma = _comma_before(lead[:-1])
            if comma < 0:
                return _ending(plain, lead[:-1], names, people)
            inner = lead[comma + 1 : -1]
            speaker = _ending(plain, lead[:-1], names, people)
            if speaker and not _ADVERBIAL.match(inner):
                # 'Ann Lee, the mayor of Oresk, said': the apposition might be read as somebody by itself
                head = _ending(plain, lead[:comma], names, people)
                named = head is not None and head.name in people.recent and speaker.name not in people.recent
                return head if head and (named or speaker.name in head.role) else speaker
            at = comma
            before = _ending(plain, lead[:comma], names, people)
            if before:
                return before
            at = comma + 1
            if comma == len(lead) - 1:
                return None
        if at <= 0:
            return None
    return None


def _comma_before(lead: str) -> int:
    """The last comma outside brackets."""
    depth = 0
    for i in range(len(lead) - 1, -1, -1):
        if lead[i] == ")":
            depth += 1
        elif lead[i] == "(":
            depth -= 1
        elif lead[i] == "," and depth <= 0:
            return i
    return -1


def _ending(plain: str, lead: str, names: list[NameHere], people: People) -> Speaker | None:
    """The speaker with whose name, pronoun or role `lead` ends."""
    lead = lead.rstrip()
    bare = _BRACKET_AT_END.sub("", lead) if lead.endswith(")") else lead
    for n in names:
        if n.end in (len(lead), len(bare)):
            if PREPOSITION_BEFORE.search(plain, max(0, n.start - 24), n.start) and not _heads_clause(plain, n.start):
                break
            if n.kind == "person" and " " in n.canonical:
                return people.speaker(n.canonical)
            head = None if plain.isascii() or n.kind == "person" else _HEAD_IN_CYRILLIC.search(plain, 0, n.start)
            if head and head[1].lower() in ROLES:  # 'Голова ОВА додав'
                return known(people, people.by_role(plain[head.start(1) : n.end])) or Speaker(
                    name=plain[head.start(1) : n.end]
                )
            return Speaker(name=n.canonical)
    for n in names:
        # 'Col. Bruna Castelmark of the police department told'
        if n.kind == "person" and _OF_WHAT.fullmatch(plain, n.end, len(bare)):
            if not people.roles.get(n.canonical):
                people.roles[n.canonical] = re.sub(r"^\s+\w+\s+(?:the\s+)?", "", plain[n.end : len(bare)])
            return people.speaker(n.canonical)
    pronoun = _PRONOUN.search(bare, max(0, len(bare) - _LONGEST_PRONOUN))
    if pronoun:
        word = pronoun["p"].lower()
        if word == "it":
            return Speaker(name=people.organisation) if people.organisation else None
        return None if word in ("they", "они") else known(people, people.by_pronoun(word))
    bare_word = None if bare.isascii() else _LAST_IN_CYRILLIC.search(bare)
    if bare_word and bare_word[1].lower() in ROLES:
        return known(people, people.by_role(bare_word[1]))
    definite = _DEFINITE.search(bare)
    if not definite or _PREPOSITION.search(bare[: definite.start("np")]):
        return None
    return named_by(definite["np"], people)


def _heads_clause(plain: str, start: int) -> bool:
    return not plain[:start].strip()
