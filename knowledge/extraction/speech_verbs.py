"""Speech verbs: the words that attribute a statement to a speaker, by language."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list

_ENGLISH = word_list("""
    said says say saying told tells tell added adds add replied replies announced announces announce stated states
    declared declares claimed claims claim explained explains noted notes stressed stresses emphasised emphasized
    warned warns wrote writes write recalled recalls reported reports report confirmed confirms insisted insists
    admitted admits argued argues retorted cautioned cautions asserted maintained denied denies acknowledged
    acknowledges predicted predicts commented remarked testified tweeted posted quipped joked pleaded vowed promised
    pledged urged suggested suggests asked asks called calls blamed blames revealed reveals concluded concludes
    estimated estimates estimate holds hold believes believe thinks think expects speaks speak complained complains
    conceded countered observed observes responded responds read reads reckoned reiterated repeated underlined
    underscored
    """)
_RUSSIAN = word_list("""
    сказал заявил сообщил отметил подчеркнул добавил рассказал напомнил ответил пояснил уточнил указал признал
    объявил написал считает полагает говорит сообщает заявляет отмечает подтвердил предупредил констатировал
    прокомментировал резюмировал объяснил утверждает пишет заверил возразил передает передаёт цитирует
    """)
_OTHER = word_list("""
    sagte sagt erklärte teilte betonte dit déclaré annoncé affirmé ajouté expliqué dijo afirmó declaró señaló añadió
    aseguró explicó anunció detto dichiarato affirmato spiegato disse afirmou declarou explicou dedi söyledi
    açıkladı belirtti сказав заявив повідомив зазначив наголосив додав
    """)


def _forms(words: tuple[str, ...]) -> list[str]:
    """Past tenses of Russian and Ukrainian verbs with their gender and number: сказал, сказала, сказали."""
    return [w + ending for w in words for ending in (("", "а", "о", "и") if w.endswith("л") else ("",))]


SPEECH_VERBS: frozenset[str] = frozenset((*_ENGLISH, *_forms(_RUSSIAN), *_OTHER))
"""Every form, in lower case."""

SPEECH = "|".join(sorted(SPEECH_VERBS, key=len, reverse=True))
"""The same as an alternation for regular expressions, longest first."""
