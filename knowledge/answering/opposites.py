"""Words that exclude each other: who was hurt was not killed, and the women's race is not the men's."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.words import tokenize
from knowledge.words.tokens import Token, terms

_SHARP = frozenset({Asked.WHO, Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})
_NOBODY = frozenset("nobody none niemand personne nadie nessuno ninguém никто ніхто".split())
_BEHIND = 3
"""So many words behind 'nobody' hold the verb."""
_GROUPS = {
    "en": (
        "kill die dead death fatal | injure injury wound hurt",
        "man male | woman female",
        "boy | girl",
        "north northern | south southern | east eastern | west western",
        "import | export",
        "open | close shut",
        "start begin | end finish",
        "arrive arrival | depart departure",
        "born birth | die death",
        "acquit | convict jail",
        "summer | winter",
        "adult | child",
        "minimum | maximum",
        "junior | senior",
    ),
    "de": (
        "töten sterben tot Tod | verletzen verletzt Verletzte",
        "Mann Männer | Frau Frauen",
        "öffnen | schließen",
        "beginnen Beginn | enden Ende",
        "Ankunft | Abfahrt",
        "Sommer | Winter",
        "Erwachsene | Kinder",
        "Import | Export",
    ),
    "fr": (
        "tuer mort mourir décès | blesser blessé",
        "homme masculin | femme féminin",
        "ouvrir | fermer",
        "commencer début | finir fin terminer",
        "arrivée | départ",
        "été | hiver",
        "adulte | enfant",
    ),
    "es": (
        "matar morir muerto | herir herido",
        "hombre masculino | mujer femenino",
        "abrir | cerrar",
        "empezar comenzar | terminar acabar",
        "llegada | salida",
        "verano | invierno",
        "adulto | niño",
    ),
    "it": (
        "uccidere morire morto | ferire ferito",
        "uomo maschile | donna femminile",
        "aprire | chiudere",
        "iniziare cominciare | finire terminare",
        "arrivo | partenza",
        "estate | inverno",
        "adulto | bambino",
    ),
    "pt": (
        "matar morrer morto | ferir ferido",
        "homem masculino | mulher feminino",
        "abrir | fechar",
        "começar iniciar | terminar acabar",
        "chegada | partida",
        "verão | inverno",
        "adulto | criança",
    ),
    "ru": (
        "погибнуть погиб умереть убить смерть | ранить ранен пострадать",
        "мужчина мужской | женщина женский",
        "открыть открыться | закрыть закрыться",
        "начаться начать начало | закончиться закончить конец",
        "лето | зима",
        "взрослый | ребёнок детский",
        "импорт | экспорт",
    ),
    "uk": (
        "загинути загинув померти смерть | поранити поранений постраждати",
        "чоловік чоловічий | жінка жіночий",
        "відкрити відкритися | закрити закритися",
        "почати початися початок | закінчити закінчитися кінець",
        "літо | зима",
        "дорослий | дитина дитячий",
    ),
}


def tells_the_opposite(evidence: Evidence) -> bool:
    """Whether the fact, with what surrounds it, lacks a word of the question and has one that excludes it, where a
    person, a figure or a time is asked for."""
    if evidence.question.asked not in _SHARP:
        return False
    language = evidence.article.language
    held = frozenset(evidence.fact.terms)
    near = zip(evidence.question.words, evidence.hits_near, strict=True)
    lacked = [word.matches[0].term for word, hit in near if not hit and word.start >= 0]
    for groups in _terms(evidence.question.language) if lacked and language == evidence.question.language else ():
        for at, group in enumerate(groups):
            others = frozenset().union(*(one for place, one in enumerate(groups) if place != at))
            if not group.isdisjoint(lacked) and group.isdisjoint(held) and not others.isdisjoint(held):
                return True
    return False


def nobody_did(evidence: Evidence) -> bool:
    """Whether it is asked who, and the fact says that nobody did or suffered it: 'nobody was hurt' names none."""
    if evidence.question.asked is not Asked.WHO:
        return False
    told = tokenize(evidence.fact.statement, evidence.article.language)
    nobody = [at for at, word in enumerate(told) if word.text.lower() in _NOBODY]
    behind = {word.term for at in nobody for word in told[at + 1 : at + 1 + _BEHIND]}
    return any(not behind.isdisjoint({match.term for match in word.matches}) for word in evidence.question.words)


def other_number(evidence: Evidence) -> bool:
    """Whether a noun of the question has a number ('tram 4') and the fact has that noun with others alone."""
    asked = _numbered(tokenize(evidence.question.as_read, evidence.question.language))
    if not asked:
        return False
    told = _numbered(tokenize(evidence.fact.statement, evidence.article.language))
    around = {term for term in evidence.article.title_terms if term.isdigit()} | set(evidence.fact.terms)
    return any(
        any(noun == other and number != another for other, another in told) and number not in around
        for noun, number in asked
    )


def _numbered(tokens: list[Token]) -> list[tuple[str, str]]:
    """The words that a short number follows with nothing but a blank between, as terms."""
    return [
        (noun.term, number.term)
        for noun, number in pairwise(tokens)
        if number.number and not noun.number and not noun.stop and number.start == noun.end + 1 and len(number.text) < 4
    ]


@lru_cache(maxsize=len(_GROUPS))
def _terms(language: str) -> list[list[frozenset[str]]]:
    lines = _GROUPS.get(language, _GROUPS["en"])
    return [[frozenset(terms(group, language)) for group in line.split(" | ")] for line in lines]
