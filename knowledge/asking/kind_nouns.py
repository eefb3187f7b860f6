"""Words that tell the kind of answer and need not stand beside it: 'in what year', 'what is the name of', 'how old'."""

from __future__ import annotations

import re

from knowledge.words import fold

_LISTS = {
    "en": """year date day month time name number type kind sort place city country person people percentage percent amount
        term word thing way example reason happen call give mention list describe
        stand mean meaning definition acronym abbreviation latest newest recent current news""",
    "ru": """год дата день число числа время имя количество вид место город страна человек процент сумма причина
        последний последняя последние последних свежие новости новость""",
    "uk": """рік року році дата дату день дня час число числа імя прізвище кількість вид місце місто місті країна країні людина
        відсоток відсотків сума причина причину причини назва назву слово значення останні останній остання новини""",
    "de": """jahr jahre datum tag tages monat zeit zeitpunkt uhr uhrzeit name namens zahl anzahl nummer art sorte ort stadt land person
        menschen personen prozent prozentsatz betrag grund gründe wort begriff beispiel heißt heißen nennt bedeutet bedeutung
        abkürzung neueste neuesten aktuelle aktuellen neuigkeiten nachrichten""",
    "fr": """année an date jour mois moment heure nom nombre numéro type sorte genre lieu endroit ville pays personne personnes
        pourcentage pourcent montant raison raisons mot terme chose façon manière exemple appelle appelée appelé nomme signifie
        signification sigle abréviation dernière dernières derniers nouvelles actualités""",
    "es": """año fecha día mes momento hora nombre número tipo clase lugar sitio ciudad país persona personas gente porcentaje
        cantidad motivo razón palabra término cosa manera modo forma ejemplo llama llaman significa significado siglas abreviatura
        última últimas últimos noticias novedades""",
    "it": """anno data giorno mese momento ora ore nome numero tipo genere luogo posto città paese persona persone gente percentuale
        importo motivo ragione parola termine cosa modo maniera esempio chiama chiamano significa significato sigla abbreviazione
        ultima ultime ultimi notizie novità""",
    "pt": """ano data dia mês momento hora horas nome número tipo lugar sítio cidade país pessoa pessoas gente percentagem porcentagem
        quantia motivo razão palavra termo coisa maneira modo forma exemplo chama chamam significa significado sigla abreviatura
        última últimas últimos notícias novidades""",
}

KIND_NOUNS = {language: frozenset(fold(words).split()) for language, words in _LISTS.items()}
"""The folded words by language."""

_MEASURING = {
    "en": r"how\s+(long|old|far|often|high|tall|big|large|deep|wide|heavy|fast|soon|quickly|hot|cold|warm|late|early|expensive|strong|powerful)",
    "de": r"wie\s+(hoch|alt|lang|lange|weit|oft|groß|gross|breit|tief|schwer|schnell|teuer|stark|warm|kalt|spät|früh|häufig)",
}
_MEASURES = {language: re.compile(rf"\b{words}\b", re.IGNORECASE) for language, words in _MEASURING.items()}


_TAKING_PLACE = {
    "en": r"tak(?:e|es|ing|en) place|took place|happen(?:s|ed|ing)?|occur(?:s|red)?|(?:be|being|is|are|was|were) (?:\w+ ){0,5}held",
    "de": r"statt|stattfinde[nt]|stattgefunden|stattfand(?:en)?|findet|finden|fand|abgehalten",
    "fr": r"lieu|tien(?:t|nent|dra|dront|drait)|tenue?s?|déroule(?:nt|ra|ront)?",
    "es": r"tendrán? lugar|tiene lugar|tuvo lugar|celebra(?:n|rá|rán|rse)?|celebró",
    "it": r"terrà|terranno|svolge(?:rà|ranno)?|svolgono|svolt[oaie]|avrà luogo|ha luogo|tien(?:e|gono)",
    "pt": r"terá lugar|tem lugar|teve lugar|realiza(?:m|rá|rão|r)?|decorre(?:rá)?",
    "ru": r"состо(?:ится|ятся|ялся|ялась|ялось|ялись)|про(?:йдет|йдёт|йдут|ходит|ходят|шел|шёл|шла|шло|шли)|произош\w+|случил\w+",
    "uk": r"відбу(?:деться|дуться|вся|лася|лося|лися|вається|ваються)|про(?:йде|йдуть|ходить|ходять|йшов|йшла|йшло|йшли)|сталася|стався",
}
_PLACED = {language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in _TAKING_PLACE.items()}
_WORD = re.compile(r"\w+")


def taking_place(text: str, language: str) -> frozenset[int]:
    """Where the words of a question for a time stand that only say that something takes place: a day answers without
    them, while a place mostly stands beside them."""
    pattern = _PLACED.get(language)
    found = pattern.finditer(text) if pattern else ()
    return frozenset(word.start() for match in found for word in _WORD.finditer(text, *match.span()))


def measures_asked(text: str, language: str) -> frozenset[int]:
    """Where the adjectives of a question stand that only tell which measure is asked for: 'how old is the sponge'."""
    pattern = _MEASURES.get(language)
    return frozenset(found.start(1) for found in pattern.finditer(text)) if pattern else frozenset()
