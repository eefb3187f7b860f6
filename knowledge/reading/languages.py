"""Languages: which one a text is in, by its metadata or by its words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

# those with a Snowball stemmer, and some neighbours that would else be taken for them
_CODES = (
    "ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt ne nl no pt ro ru sr sv ta tr "
    "az be bg cs fa he hr ja ka kk ko ky lv mk pl sk sl sq tg uk ur uz vi zh"
)
_ISO_639_1 = frozenset(
    re.findall(
        "..",
        "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugv"
        "hahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmy"
        "nanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltntots"
        "tttwtyugukuruzvevivowawoxhyiyozazhzu",
    )
)
_CODE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9_-]{1,20})?")
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    "the of and to that with by from this are which have has not were they their been would who his because".split()
)
_MANY_WORDS = 40
_PLAIN_SHARE = 0.12
_LEAST_LETTERS = 20
_LEAST_CONFIDENCE = 0.5
_READ_CHARACTERS = 1000


def language_code(tag: str) -> str:
    """The ISO 639-1 code of a language tag, '' when it has none.

    >>> language_code("en-GB"), language_code("Russian")
    ('en', '')
    """
    found = _CODE.fullmatch(tag.strip())
    code = found[1].lower() if found else ""
    return code if code in _ISO_639_1 else ""


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language a text is in, '' when it is too short or undecided.

    >>> detect_language("Мы будем настаивать на своём, сказала она."), detect_language("12.5 %")
    ('ru', '')
    """
    sample = text[:_READ_CHARACTERS]
    if _plainly_english(sample):
        return "en"
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return ""
    language, confidence = _identifier().classify(sample)
    return language if confidence >= _LEAST_CONFIDENCE else ""


def _plainly_english(sample: str) -> bool:
    """Whether so many words are those that any English text is full of, and no other, that nothing need be weighed:
    weighing takes as long as a tenth of all else that is read of an article."""
    words = _WORD.findall(sample.lower())
    return len(words) >= _MANY_WORDS and sum(map(_ENGLISH.__contains__, words)) >= _PLAIN_SHARE * len(words)


def load_languages() -> None:
    """Load what the languages of texts are told by, which is otherwise done for the first text that needs it."""
    _identifier()


@cache
def _identifier() -> LanguageIdentifier:
    # half a second and numpy: only for those who read articles without a language
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    found = LanguageIdentifier.from_model_file(MODEL_FILE)
    found.set_languages(_CODES.split())
    # it still holds all other languages, in 40 MB; one that was made with these alone does not
    return LanguageIdentifier(
        found.nb_ptc, found.nb_pc, found.nb_classes, found.tk_nextmove, found.tk_output, True, tk_row=found.tk_row
    )
