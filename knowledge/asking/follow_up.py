"""Does a question go on from the one before it?"""

from __future__ import annotations

import re

from knowledge.question import Question

_GOES_ON = re.compile(
    r"^(?:and|so|but|ok|okay|what about|how about|also|а|и|но|а что|und|et|y|e)\b[\s,]*(?!\w+ (?:is|are) the\b.{30})",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|that|this|these|those|there|then|the latter|same"
    r"|он|она|они|оно|его|ее|её|их|ему|ей|им|нём|нем|ней|них|это|этого|этом|там|тогда|тот|из них"
    r"|er|sie|dort|il|elle|ils)\b",
    re.IGNORECASE,
)


def follows(text: str, telling_words: int, names: int) -> bool:
    """Whether a text is read with the question before it: 'And where?', 'Whom did he replace?', 'why?'.

    `telling_words` counts the words that carry it, `names` the names among them. A question that names what it is about
    starts afresh, unless it opens with 'and'.
    """
    if _GOES_ON.search(text.strip()):
        return True
    if telling_words <= 1 and not names:
        return True
    return bool(_POINTS_BACK.search(text)) and telling_words <= 5 and not names


def context_after(question: Question, before: str) -> str:
    """What a question that comes after this one is to be read with: this one, and the one that it went on from.

    'And when?' says nothing of its own, so that 'And where?' goes on from what was before it.
    """
    if not question.follows:
        return question.text
    if not any(word.start >= 0 for word in question.words):
        return before
    return f"{before}\n{question.text}"
