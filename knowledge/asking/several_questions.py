"""Several questions in one message -> the questions, one by one."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from knowledge.asking.asides import without_asides
from knowledge.asking.interrogatives import asked_for
from knowledge.question import Asked
from knowledge.words import fold, guess_language, tokenize

MOST_QUESTIONS = 4
"""So many questions of one message are answered; what follows is left out."""


class _Joints(NamedTuple):
    """What joins two questions in a language, and the words that a question opens with."""

    joining: str
    opening: str
    preposition: str


_JOINTS = {
    "en": _Joints(
        r"and|but|plus|also|as well as",
        r"how (?:many|much|long|often|old|far|high|big|large)|whom?|whose|what|when|where|why|which|how",
        r"in|on|at|by|for|from|to|with|of",
    ),
    "ru": _Joints(
        r"и|а|но|а также|а еще|а ещё",
        r"как долго|кто|кого|кому|кем|что|чего|чем|где|куда|откуда|когда|почему|зачем|сколько|"
        r"как(?:ой|ая|ое|ие|ого|ую|ому|им|их)|как|чь[яеийю]|чей",
        r"в|на|с|по|к|от|из|для|о|об|до|за|у",
    ),
    "uk": _Joints(
        r"і|й|та|а|але|а також",
        r"як довго|хто|кого|кому|ким|що|чого|де|куди|звідки|коли|чому|навіщо|скільки|як(?:ий|а|е|і|ого|у|их)|як",
        r"в|у|на|з|по|до|від|для|про|за",
    ),
    "de": _Joints(
        r"und|aber|sowie",
        r"wie (?:viele?|lange|hoch|weit|oft|groß)|wer|wen|wem|wessen|was|wann|wo|wohin|woher|warum|wieso|"
        r"welche[rsmn]?|wie",
        r"in|an|auf|bei|von|mit|für|zu|aus|seit",
    ),
    "fr": _Joints(
        r"et|mais|ainsi que",
        r"combien|quand|où|pourquoi|comment|qui|quel(?:le)?s?|que|qu'|quoi",
        r"à|de|en|dans|par|pour|avec",
    ),
    "es": _Joints(
        r"y|e|pero",
        r"cuánt[oa]s?|cuándo|dónde|adónde|por qué|cómo|quién(?:es)?|qué|cuál(?:es)?",
        r"a|de|en|con|para|por|desde",
    ),
    "it": _Joints(
        r"e|ed|ma",
        r"quant[oaie]|quando|dove|perché|come|chi|quale|quali|che cosa|cosa|che",
        r"a|di|in|con|per|da|su",
    ),
    "pt": _Joints(
        r"e|mas",
        r"quant[oa]s?|quando|onde|aonde|por que|porquê|como|quem|qual|quais|o que|que",
        r"a|de|em|com|para|por",
    ),
}
_END = re.compile(r"[?？؟]+[\s\"'”’»)]*\s+|\s*\n+\s*")
_LIST_MARK = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|[-–—•*])\s+")
_QUOTED = re.compile(r"[\"“«„][^\"”»“\n]{0,300}[\"”»“]")
_AUXILIARY = (
    r"is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|"
    r"ist|sind|war|hat|haben|est|sont|a|ont|es|son|è|sono|é|são|был[аио]?|будет|будут"
)

_POINTS_BACK = re.compile(r"\b(?:much|long|many|it|this|that|they|he|she|он|она|они|это|этого)\b", re.IGNORECASE)
_COUNTING = r"how (?:many|much)|which|what|сколько|скільки|как|як|wie viel|welch|combien|quel|cu[áa]nt|quant|qual"


def questions_in(text: str, languages: tuple[str, ...] = ("en",)) -> tuple[str, ...]:
    """The questions of a message in order, at most `MOST_QUESTIONS`; the text itself where it is one or none.

    A question that only opens another ('Who resigned and why?') comes alone, to be read with the one before it.

    >>> questions_in("Who leads the talks and when do they begin?")
    ('Who leads the talks', 'when do they begin?')
    >>> questions_in("When and where will the talks begin?")
    ('When will the talks begin?', 'where will the talks begin?')
    """
    language = guess_language(text, languages)
    joints = _JOINTS.get(language, _JOINTS["en"])
    sentences = _sentences(text, language)
    parts = [part for sentence in sentences for part in _joined(sentence, language, joints)]
    return tuple(parts[:MOST_QUESTIONS]) if len(parts) > 1 else (text,)


def _sentences(text: str, language: str) -> list[str]:
    """The text cut after question marks and at line ends; what asks nothing stays with the question after it."""
    masked = _QUOTED.sub(lambda match: "x" * len(match.group()), text)
    cuts = [0, *(match.end() for match in _END.finditer(masked)), len(text)]
    found: list[str] = []
    aside = ""
    for start, end in pairwise(cuts):
        piece = _LIST_MARK.sub("", text[start:end]).strip()
        if not piece:
            continue
        if _asks(without_asides(piece), language) and (found or _telling(f"{aside} {piece}", language)):
            found.append(f"{aside} {piece}".strip())
            aside = ""
        else:
            aside = f"{aside} {piece}".strip()
    if aside and found:
        found[-1] = f"{found[-1]} {aside}"
    return found


def _asks(text: str, language: str) -> bool:
    joints = _JOINTS.get(language, _JOINTS["en"])
    if re.search(rf"\b(?:{joints.opening})\b", text, re.IGNORECASE):
        return True
    return "?" in text and asked_for(" ".join(fold(text).split()), language) is not Asked.TOPIC


def _joined(sentence: str, language: str, joints: _Joints) -> list[str]:
    """One sentence cut where another question is joined to the first."""
    head = rf"(?:(?:{joints.preposition})\s+)?(?:{joints.opening})\b"
    shared = re.match(
        rf"\W*({head})((?:\s*,\s*{head})*)\s*,?\s+(?:{joints.joining})\s+({head})\s+(.+)",
        sentence,
        re.IGNORECASE | re.DOTALL,
    )
    if shared and _telling(shared[4], language):
        between = re.findall(head, shared[2], re.IGNORECASE)
        return [f"{opening} {shared[4]}" for opening in (shared[1], *between, shared[3])]
    opening = re.match(rf"\W*(?:\w+[\s,]+){{0,2}}?{head}|(?:{_AUXILIARY})\b", sentence, re.IGNORECASE)
    if not opening:
        return [sentence]
    joint = re.compile(
        rf"\s*,?\s+(?:{joints.joining})\s+(?={head})|\s*[,;]\s+(?={head}\s+(?:{_AUXILIARY})\b)", re.IGNORECASE
    )
    masked = _QUOTED.sub(lambda match: "x" * len(match.group()), sentence)
    for match in joint.finditer(masked, opening.end()):
        first, second = sentence[: match.start()].strip(), sentence[match.end() :].strip()
        beyond = first[opening.end() :]
        if match.group().strip() in (",", ";") and not _helped(beyond):
            continue  # 'when it rains, what is it called?'
        # 'the man who fled and who was caught' goes on with one clause
        clause = re.search(rf"\b(?:{joints.opening})\b", beyond, re.IGNORECASE)
        if not clause and _complete(opening.group(), beyond, language) and _stands(second, language):
            return [first, *_joined(second, language, joints)]
    return [sentence]


def _complete(opening: str, beyond: str, language: str) -> bool:
    """Whether a question says what it asks of its subject: 'how many ships' alone does not, 'who resigned' does."""
    needed = 2 if re.search(_COUNTING, opening, re.IGNORECASE) else 1
    told = _telling(beyond, language) + bool(_POINTS_BACK.search(beyond))
    return told >= (1 if _helped(beyond) else needed)


def _helped(beyond: str) -> bool:
    """Whether an auxiliary verb comes right after the interrogative."""
    return bool(re.match(rf"\s*(?:{_AUXILIARY})\b", beyond, re.IGNORECASE))


def _stands(text: str, language: str) -> bool:
    """Whether a question can be read after another: 'why?' and 'when was that?' can, 'which were not' cannot."""
    return bool(_telling(text, language)) or len(text.split()) <= 2 or bool(_POINTS_BACK.search(text))


def _telling(text: str, language: str) -> int:
    """How many words beyond the function words stand in it."""
    return sum(not token.stop for token in tokenize(text, language))
