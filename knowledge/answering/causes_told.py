"""What a statement says has caused something: the subject of a causal verb, 'ein defektes Kabel hat … ausgelöst'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.words.word_classes import CONJUNCTIONS

_CAUSES = {
    "en": r"(?:ha[sd] |have )?(?:caused|sparked|triggered|ignited|prompted|provoked|forced)(?! by\b)|led to|set off(?! by\b)|brought about(?! by\b)"
    r"|(?:is|was|are|were) (?:behind|to blame for|responsible for|the (?:\w+ )?(?:cause|reason) (?:of|for|behind))",
    "de": r"(?:hat|haben|hatte|hatten)(?=[^;]{1,120}? (?:ausgelöst|verursacht|herbeigeführt|hervorgerufen|entfacht|erzwungen)\b)"
    r"|verursachten?|(?:löste|lösten|löst|lösen)(?=[^;]{1,120}? aus\b)|führten? zu(?:m|r)?|(?:war|ist|waren|sind) (?:die )?(?:\w+ )?(?:Ursache|Auslöser|Grund|schuld)",
    "fr": r"(?:a|ont|avait|avaient|aurait|auraient) (?:\w+ment )?(?:provoqué|causé|déclenché|entraîné|occasionné)|(?:provoqu|caus|déclench|entraîn)(?:ent?|a|èrent|ait|aient)"
    r"|(?:est|sont|était|serait|seraient) à l['’]origine d\w*",
    "es": r"(?:ha|han|había|habría)?\s?(?:causó|provocó|causado|provocado|originó|originado|desató|desencadenó|ocasionó)(?! por\b)|(?:causa|provoca|causaron|provocaron)n?(?! por\b)"
    r"|(?:fue|es|sería|fueron) (?:la )?causa del?",
    "it": r"(?:ha|hanno|aveva|avrebbe) (?:causato|provocato|scatenato|innescato|determinato)|(?:causò|provocò|scatenò|causano?|provocano?)"
    r"|(?:è|era|sono|sarebbe) (?:stat[oaie] )?(?:la causa|all['’]origine) d\w*",
    "pt": r"(?:causou|provocou|originou|desencadeou|gerou|causaram|provocaram|causa|provoca|ocasionou)(?! por\b)|(?:terá|teria|tinha) (?:causado|provocado)"
    r"|(?:foi|é|esteve|está|estão) (?:a causa|na origem) d\w*",
    "ru": r"прив[её]л[аио]? к|вызвал[аио]?|спровоцировал[аио]?|стал[аио]? причиной|привели к",
    "uk": r"призв[еі]л[аио]? до|призвів до|спричини(?:в|ла|ло|ли)|викликал[аио]|викликав|спровокува(?:в|ла|ло|ли)|ста(?:в|ла|ло|ли) причиною",
}
"""Verbs before which stands what causes, behind which what is caused."""
_BEHIND = {
    "en": r"(?:cause|reason)(?: \w+){0,4}? (?:was|is)(?! (?:not|still|unknown|unclear|being|under)\b)|blam\w+ (?:\w+ ){0,4}?on|put (?:\w+ ){1,4}?down to",
    "de": r"(?:Ursache|Grund|Auslöser)(?: \w+){0,4}? (?:war|ist|sei|waren|sind)(?! (?:noch|unklar|nicht|unbekannt|bislang|bisher)\b)"
    r"|(?:ist|sind|war|waren|sei) auf(?=[^;,]{1,90} zurückzuführen)",
    "fr": r"(?:cause|raison|motif)s?(?: [\w'’]+){0,4}? (?:est|était|serait|sont)(?! (?:inconnue?s?|encore|pas)\b)",
    "es": r"(?:causa|razón|motivo)s?(?: \w+){0,4}? (?:fue|es|era|sería|son)(?! (?:desconocid\w+|aún|todavía)\b)",
    "it": r"(?:causa|ragione|motivo)(?: [\w'’]+){0,4}? (?:è|era|sarebbe|fu)(?! (?:sconosciut\w|ancora|stat\w (?:accertat|chiarit)\w)\b)",
    "pt": r"(?:causa|razão|motivo)(?: \w+){0,4}? (?:foi|é|era|seria)(?! (?:desconhecid\w+|ainda)\b)",
    "ru": r"причиной(?: [\w-]+){0,4}? стал[аио]?|причина(?: [\w-]+){0,4}? [–—-]|прив[её]л[аио]?(?= )(?! к\b)",
    "uk": r"причиною(?: [\w-]+){0,4}? ста(?:в|ла|ло|ли)|причина(?: [\w-]+){0,4}? [–—-]",
}
"""Behind which stands what causes."""
_SIGN = re.compile(r"[;:,!?]|\s[–—-]\s|[\"“”«»()]")
_LONGEST = 16


@lru_cache(maxsize=16)
def _pattern(language: str, *, before: bool) -> re.Pattern[str]:
    table = _CAUSES if before else _BEHIND
    return re.compile(rf"(?<!\w)(?:{table.get(language, table['en'])})(?!\w)", re.IGNORECASE)


def causes_told(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The subject of the one causal verb, or what stands behind 'the cause was', where a cause is asked for and the
    question's words stand on the other side."""
    if reading.question.asked is not Asked.WHY:
        return []
    language = reading.evidence.article.language
    found = [
        stretch
        for before in (True, False)
        for match in _pattern(language, before=before).finditer(reading.statement)
        if (stretch := _beside(reading, match, before=before)) is not None
    ]
    return found if len(found) == 1 else []


def _beside(reading: StatementWords, match: re.Match[str], *, before: bool) -> Stretch | None:
    """The words between the verb and the next sign on the side of what causes, if nothing asked stands there and most of
    it stands on the other side."""
    sides = _side(reading, match, before=True), _side(reading, match, before=False)
    cause, caused = sides if before else sides[::-1]
    while cause and reading.low[cause[0]] in CONJUNCTIONS:
        cause = cause[1:]
    if not 0 < len(cause) <= _LONGEST or any(reading.hit[at] > 0 for at in cause):
        return None
    verbs = {reading.met[at] for at, word in enumerate(reading.words) if match.start() <= word.start < match.end()}
    beside = sum(reading.hit[at] for at in caused)
    asked = sum(hit for hit, met in zip(reading.hit, reading.met, strict=True) if met not in verbs)
    if all(reading.words[at].stop for at in cause) or 2 * beside <= asked:
        return None
    return cause[0], cause[-1]


def _side(reading: StatementWords, match: re.Match[str], *, before: bool) -> range:
    """The words from the sign before a verb to it, or from behind it to the next sign."""
    words = reading.words
    parted = [at for at in range(1, len(words)) if _SIGN.search(reading.gap_before(at)) or _ends(reading, at)]
    if before:
        end = sum(word.end <= match.start() for word in words)
        return range(max((at for at in parted if at < end), default=0), end)
    begin = sum(word.start < match.end() for word in words)
    return range(begin, min((at for at in parted if at > begin), default=len(words)))


def _ends(reading: StatementWords, at: int) -> bool:
    """Whether a word is the verb at the end of a German sentence."""
    return reading.words[at].text == "zurückzuführen"
