"""Who won: of a sentence that tells who beat whom, the one who stands before the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.question import Question
from knowledge.words import fold

_WON = re.compile(
    r"\b(?:won|wins?|winners?|victors?|gagne\w*|remport\w+|vainqueurs?|gan[oa]|gano|ganador\w*|vencio|vencedor\w*|"
    r"vinto|vince|vincitor\w+|ganhou|venceu|выигра\w+|побед\w+|вигра\w+|переміг|перемог\w+|переможець)\b"
)
_BEAT = frozenset(
    "beat beats defeated defeats thrashed overcame downed outplayed "
    "battu battue battus bat dominé domine vaincu derrotó venció batió superó derrota vence "
    "battuto batte sconfitto sconfigge superato supera venceu derrotou bateu superou "
    "обыграл обыграла обыграло обыграли победил победила победили одолел одолела одолели "
    "разгромил разгромила разгромили "
    "обіграв обіграла обіграли переміг перемогла перемогли здолав здолала здолали "
    "розгромив розгромила розгромили".split()
)


def winners_before(question: Question, words: Sequence[str]) -> int | None:
    """The place of the verb before which the winner stands, in the small letters of a sentence's words; None where it
    is not asked who won or nobody is told to have been beaten.

    In German, where the beaten one may stand before it, nothing is known.
    """
    if not _WON.search(fold(question.as_read)):
        return None
    return next((at for at, word in enumerate(words) if word in _BEAT), None)
