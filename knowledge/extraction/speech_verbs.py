"""Speech verbs: the words that attribute a statement to a speaker, by language."""

from __future__ import annotations

_ENGLISH = (
    "said says say saying told tells tell added adds add replied replies announced announces announce stated states "
    "declared declares claimed claims claim explained explains noted notes stressed stresses emphasised emphasized "
    "warned warns wrote writes write recalled recalls reported reports report confirmed confirms insisted insists "
    "admitted admits argued argues retorted cautioned cautions asserted maintained denied denies acknowledged "
    "acknowledges predicted predicts commented remarked testified tweeted posted quipped joked pleaded vowed "
    "promised pledged urged suggested suggests asked asks called calls blamed blames revealed reveals concluded "
    "concludes estimated estimates estimate holds hold believes believe thinks think expects speaks speak "
    "complained complains conceded countered observed observes responded responds read reads reckoned "
    "reiterated repeated underlined underscored"
).split()
_RUSSIAN = (
    "сказал заявил сообщил отметил подчеркнул добавил рассказал напомнил ответил пояснил уточнил указал признал "
    "объявил написал считает полагает говорит сообщает заявляет отмечает подтвердил предупредил констатировал "
    "прокомментировал резюмировал объяснил утверждает пишет заверил возразил передает передаёт цитирует"
).split()
_OTHER = (
    "sagte sagt erklärte teilte betonte dit déclaré annoncé affirmé ajouté expliqué dijo afirmó declaró señaló añadió "
    "aseguró explicó anunció detto dichiarato affirmato spiegato disse afirmou declarou explicou dedi söyledi "
    "açıkladı belirtti сказав заявив повідомив зазначив наголосив додав"
).split()


def _forms(words: list[str]) -> list[str]:
    """Past tenses of Russian verbs with their gender and number."""
    return [w + "(?:а|о|и)?" if w.endswith(("л", "в")) else w for w in words]


SPEECH = "|".join(sorted([*_ENGLISH, *_forms(_RUSSIAN), *_forms(_OTHER)], key=len, reverse=True))
"""An alternation for regular expressions, longest first."""
