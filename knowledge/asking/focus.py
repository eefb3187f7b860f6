"""The noun that a question asks for: 'how many doses', 'which subcontractor'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.words import fold, is_stop_word, tokenize
from knowledge.words.word_classes import IRREGULAR_PARTICIPLES

_NAME_ASKED = {
    "en": r"what(?:['’]s| is| was| are| were) the (?:full )?names? of(?: (?:the|an?|its|his|her|their))?",
    "ru": r"как (?:называ\w+|зовут|звали)",
    "uk": r"як (?:назива\w+|звати|звуть|звали)",
    "de": r"wie h(?:ei|ie)(?:ß|ss)(?:t|en)?(?: (?:der|die|das))?",
    "fr": r"comment s['’]appell\w+(?: (?:le|la|les|l(?=['’])))?|quel (?:est|était) le nom d(?:u|es|e la|e l(?=['’])|e)",
    "es": r"c[óo]mo se llama\w*(?: (?:el|la|los|las))?|cu[áa]l (?:es|era|fue) el nombre d(?:el|e la|e los|e las|e)",
    "it": r"come si chiama\w*(?: (?:il|la|lo|i|gli|le|l(?=['’])))?"
    r"|qual (?:è|e|era) il nome d(?:el|ella|ello|ei|elle|i|ell(?=['’]))",
    "pt": r"como se chama\w*(?: (?:os?|as?))?|qual (?:é|era|foi) o nome d[oae]s?",
}
"""What asks for the name of the noun that follows, by language."""
_ASKING = {
    "en": r"how many|how much|which|what",
    "ru": r"скольк(?:о|их|им|ими)(?: всего| примерно| именно| же| ещё| еще)?|как(?:ой|ая|ое|ие|ую|их|ого|ому|им|ими)",
    "uk": r"скільк(?:и|ох|ом)(?: всього| приблизно| саме| ж| ще)?|як(?:ий|а|е|і|у|их|ого|ому|им|ими|ої|ій)",
    "de": r"wie ?viele?n?|welche[rsmn]?|was für(?: eine[rsmn]?| ein)?",
    "fr": r"(?:combien|nombre)(?: de| d(?=['’ʼ]))?|quel(?:le)?s?",
    "es": r"cu[áa]nt[oa]s?|cu[áa]l(?:es)?|n[úu]mero de",
    "it": r"quant[aei]|qual[ei]|numero (?:di|d(?=['’ʼ]))",
    "pt": r"quant[oa]s?|qua(?:l|is)|n[úu]mero de",
}
"""The words before the noun, by language; 'quanto' in Italian measures rather than counts."""
_COUNTING = re.compile(r"how many|скольк|скільк|cu[áa]nt|quant", re.IGNORECASE)
_MOST = 3

_ATTRIBUTES = {
    "en": "new old young other different additional total extra further big large small major local foreign recent",
    "ru": "новых старых молодых других разных дополнительных всего крупных малых местных иностранных",
    "uk": "нових старих молодих інших різних додаткових усього великих малих місцевих іноземних",
    "de": "neue neuen alte alten junge jungen weitere weiteren verschiedene verschiedenen zusätzliche zusätzlichen "
    "große großen kleine kleinen",
    "fr": "nouveaux nouvelles nouveau nouvelle anciens anciennes jeunes autres différents différentes grands grandes "
    "petits petites",
    "es": "nuevos nuevas viejos viejas jóvenes otros otras diferentes distintos distintas grandes pequeños pequeñas",
    "it": "nuovi nuove vecchi vecchie giovani altri altre diversi diverse grandi piccoli piccole",
    "pt": "novos novas velhos velhas jovens outros outras diferentes grandes pequenos pequenas",
}
"""Words that say nothing of what the noun is: '35 new cases' count no new trees."""


_TOLD = re.compile(
    r"\w{2,}ed|became|began|brought|came|drove|fell|flew|gave|held|killed|led|lost|made|met|ran|rose|said|sang|sank|saw|sent|"
    r"sold|spoke|swam|taught|took|went|won|wrote"
)
"""What was done by the noun, in English: 'which bishop allowed it' asks for a bishop."""


_DONE = {
    "en": rf"\w{{2,}}ed|{'|'.join(sorted(IRREGULAR_PARTICIPLES))}|died",
    "ru": r"(?!(?:пыли|боли|соли|стали|земли)$)\w{2,}(?:л[ои]|лось|лись|ено|ано|ыто|ито|ято|уто|аны|ены)",
    "uk": r"\w{2,}(?:л[ои]|лося|лися|ено|ано|ито|уто)",
    "es": r"\w{2,}(?:ron|aban|ian)",
    "it": r"\w{2,}(?:rono|vano)",
    "pt": r"\w{2,}(?:ram|avam|iam)",
}
"""What is told of those who are counted and are not named: 'how many arrested after the final' counts anybody."""


@lru_cache(maxsize=len(_ASKING))
def _pattern(language: str) -> re.Pattern[str]:
    words = f"{_NAME_ASKED[language]}|{_ASKING[language]}"
    return re.compile(rf"\b(?:{words})(?:\s+|['’ʼ])(?P<noun>(?:[\w'’-]+\s*){{1,4}})", re.IGNORECASE)


def focus(text: str, language: str) -> tuple[str, ...]:
    """The terms of the noun asked for, up to the next function word; none where no noun is asked for.

    >>> focus("How many doses were destroyed?", "en"), focus("Combien d'habitants compte la ville ?", "fr")
    (('dose',), ('habit', 'compt'))
    >>> focus("What was the name of the ferry?", "en")
    ('ferri',)
    >>> focus("How many new olive trees are there?", "en")
    ('oliv', 'tree')
    """
    match = _pattern(language if language in _ASKING else "en").search(text)
    if not match:
        return ()
    found: list[str] = []
    last = ""
    attributes, english = _attributes(language), language == "en"
    for token in tokenize(match["noun"], language):
        if is_stop_word(token.surface, language) or (found and english and _TOLD.fullmatch(token.surface)):
            break
        if found or token.surface not in attributes:
            found.append(token.term)
            last = token.surface
    if len(found) == 1 and _COUNTING.match(match.group()) and re.fullmatch(_DONE.get(language, "(?!)"), last):
        return ()
    return tuple(found[:_MOST])


@lru_cache(maxsize=len(_ATTRIBUTES))
def _attributes(language: str) -> frozenset[str]:
    return frozenset(fold(_ATTRIBUTES.get(language, "")).split())
