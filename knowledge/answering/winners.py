"""Who won, and by how much: of a sentence that tells who beat whom, the one who stands before the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.asking.question_words import RELATED_WORTH
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence
from knowledge.words import fold

_WON = re.compile(
    r"\b(?:gewann\w*|gewonnen|sieger\w*|siegte\w*|won|wins?|winners?|victors?|gagne\w*|remport\w+|vainqueurs?|gan[oa]|gano|ganador\w*|vencio|vencedor\w*|"
    r"vinto|vince|vincitor\w+|ganhou|venceu|выигра\w+|побед\w+|вигра\w+|переміг|перемог\w+|переможець)\b"
)
_BEAT = frozenset(
    fold(word)
    for word in "beat beats defeated defeats thrashed overcame downed outplayed "
    "battu battue battus bat dominé domine vaincu derrotó venció batió superó derrota vence "
    "battuto batte sconfitto sconfigge superato supera venceu derrotou bateu superou "
    "обыграл обыграла обыграло обыграли победил победила победили одолел одолела одолели "
    "разгромил разгромила разгромили "
    "обіграв обіграла обіграли переміг перемогла перемогли здолав здолала здолали "
    "розгромив розгромила розгромили".split()
)
_BEAT_GERMAN = frozenset("besiegte besiegten schlug schlugen bezwang bezwangen".split())
_ACCUSATIVE = frozenset("den einen dem einem ihn".split())
"""With these a German sentence may begin that names the beaten first."""
_ATTENDED = re.compile(
    r"\b(?:presented|presents|handed|(?:given|awarded|opened) by|judged|chaired|organi[sz]ed|runner-up"
    r"|(?:came|finished|was|were) (?:second|third)|(?:second|third) (?:was|were|in))\b",
    re.IGNORECASE,
)
"""What is told of those who were there and did not win."""
_MARGIN = re.compile(r"\bby how (?:much|many)\b.*\b(?:win|won|lose|lost|beat|lead|led)\b")
_BY = re.compile(r"\b(?:by|margin|clear|lead of)\b")


def attended_alone(evidence: Evidence) -> bool:
    """Whether it is asked who won, and the fact, which has no word for it, tells who gave the prizes or came second."""
    question = evidence.question
    if question.asked is not Asked.WHO or not _WON.search(fold(question.as_read)):
        return False
    words = zip(question.words, evidence.hits, strict=True)
    won = any(hit > RELATED_WORTH for word, hit in words if _WON.search(fold(word.mended)))
    return not won and _ATTENDED.search(evidence.fact.statement) is not None


def lacks_margin(evidence: Evidence) -> bool:
    """Whether it is asked by how much somebody won, and the fact has no words for that."""
    return asks_margin(evidence.question) and not _BY.search(evidence.fact.statement)


def asks_margin(question: Question) -> bool:
    """Whether it is asked by how much somebody won or lost."""
    return _MARGIN.search(fold(question.as_read)) is not None


def winners_before(question: Question, words: Sequence[str]) -> int | None:
    """The place of the verb before which the winner stands, in the small letters of a sentence's words; None where it
    is not asked who won or nobody is told to have been beaten.

    In German, where the beaten one may stand before it, the first word must not tell that.
    """
    if not _WON.search(fold(question.as_read)):
        return None
    verb = next((at for at, word in enumerate(words) if word in _BEAT or word in _BEAT_GERMAN), None)
    return None if verb and words[verb] in _BEAT_GERMAN and words[0] in _ACCUSATIVE else verb
