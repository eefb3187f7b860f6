"""Shorthand: what people type for whole words in a chat, by language."""

from __future__ import annotations

_SHORT = {
    "en": "abt about|addl additional|approx approximately|bc because|cmte committee|dept department|gov government|"
    "govt government|hosp hospital|hq headquarters|hrs hours|info information|intl international|mgmt management|"
    "mins minutes|mtg meeting|natl national|ppl people|parl parliament|pct percent|pres president|prez president|"
    "prof professor|qty quantity|spox spokesperson|stmt statement|temp temperature|univ university|wk week|wks weeks|"
    "yr year|yrs years|bn billion|mln million|mio million|thru through|wat what|wut what|wot what|wen when|hw how|"
    "wil will|iz is|woz was|dis this|wud would|cud could|shud should",
    "fr": "pk pourquoi|pq pourquoi|pkoi pourquoi|cb combien|cbn combien|qd quand|kan quand|q que|ki qui|bcp beaucoup|"
    "ds dans|prk pourquoi|cmb combien|koi quoi|rdv rendez-vous|gvt gouvernement|apt appartement",
    "es": "q que|k que|xq porque|pq porque|porq porque|xk porque|dnd donde|cdo cuando|cndo cuando|qn quién|kien quién|"
    "cto cuánto|cnto cuánto|gob gobierno|pte presidente|avda avenida",
    "it": "xke perché|xk perché|xche perché|pk perché|qnd quando|qdo quando|qnt quanto|qto quanto|dv dove|cs cosa|"
    "perke perché|xchè perché|ki chi|ke che|cmq comunque|nn non",
    "pt": "pq porque|q que|qnd quando|qdo quando|qd quando|qto quanto|qnto quanto|qm quem|cmo como|vc você|tb também|"
    "qts quantos|qtas quantas",
    "de": "wv wieviel|wievil wieviel|bzgl bezüglich|mrd milliarden|mio millionen|std stunden|min minuten|"
    "bgm bürgermeister",
    "ru": "чел человек|руб рублей|млн миллион|млрд миллиард|тыс тысяч|през президент|зам заместитель|обл область|"
    "инфа информация|инф информация|губер губернатор|предс председатель|скока сколько|скоко сколько|скок сколько|"
    "кода когда|када когда|чо что|че что|шо что|щас сейчас|ща сейчас|поч почему|пч почему",
}
_LONG: dict[str, dict[str, str]] = {
    language: dict(pair.split() for pair in table.split("|")) for language, table in _SHORT.items()
}


def long_form(word: str, language: str) -> str | None:
    """The word that a folded shorthand stands for, None for all others.

    >>> long_form("ppl", "en"), long_form("people", "en")
    ('people', None)
    """
    return _LONG.get(language, {}).get(word)
