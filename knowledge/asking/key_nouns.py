"""Questions of a few key words: the noun that opens or ends them tells what is asked for ('Ostrel Tower height')."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.question import Asked
from knowledge.words import is_stop_word

_NOUNS = {
    "en": {
        Asked.HOW_MUCH: "height|weight|depth|width|thickness|distance|temperature|percent|capacity|"
        "discharge|value|worth|revenue|profit|turnover|turnout|fare|salary|wage|"
        "magnitude|reward|insured for",
        Asked.WHEN: r""
        r"(?<!this )(?<!last )(?<!next )(?<!per )(?<! a )(?<!each )(?<!every )(?<!the )year",
        Asked.HOW_MANY: "number|attendance",
    },
    "de": {
        Asked.HOW_MUCH: r"\w*(?:kosten|preis|hohe|lange|breite|tiefe|gewicht|entfernung|temperatur|umsatz|"
        r"gewinn|verlust|schaden|wahlbeteiligung|defizit|betrag|gehalt|miete)",
        Asked.WHEN: r"\w*(?:datum|termin|jahr)",
        Asked.HOW_MANY: r"\w*anzahl",
    },
    "fr": {
        Asked.HOW_MUCH: "longueur|hauteur|largeur|profondeur|vitesse|poids|superficie|distance|taux|"
        "budget|deficit|benefice|salaire|temperature|participation|amende",
        Asked.HOW_MANY: "nombre",
    },
    "es": {
        Asked.HOW_MUCH: "importe|longitud|altura|anchura|profundidad|velocidad|caudal|peso|superficie|"
        "distancia|porcentaje|presupuesto|deficit|beneficio|sueldo|salario|temperatura|"
        "participacion|multa",
        Asked.WHEN: "ano",
        Asked.HOW_MANY: "numero",
    },
    "it": {
        Asked.HOW_MUCH: "importo|lunghezza|altezza|larghezza|profondita|velocita|portata|peso|superficie|"
        "distanza|distacco|percentuale|bilancio|deficit|fatturato|utile|stipendio|"
        "temperatura|affluenza|multa|montepremi",
        Asked.WHEN: "anno",
        Asked.HOW_MANY: "numero",
    },
    "pt": {
        Asked.HOW_MUCH: "valor|comprimento|altura|largura|profundidade|velocidade|peso|area|distancia|"
        "percentagem|porcentagem|orcamento|deficit|lucro|salario|temperatura|"
        "participacao|multa",
        Asked.WHEN: "ano",
        Asked.HOW_MANY: "numero",
    },
    "ru": {
        Asked.HOW_MUCH: "сумма|стоимость|цена|процент|скорость|компенсация|размер|длина|высота|глубина|"
        "ширина|толщина|площадь|вес|масса|мощность|температура|расстояние|объем|бюджет|"
        "прибыль|убыток|выручка|доход|дефицит|зарплата|штраф|явка|тариф",
        Asked.WHEN: "дата|год",
    },
    "uk": {
        Asked.HOW_MUCH: "сума|вартість|ціна|відсоток|відсотків|швидкість|компенсація|розмір|довжина|"
        "висота|глибина|ширина|площа|вага|потужність|температура|відстань|обсяг|бюджет|"
        "прибуток|збиток|виручка|дефіцит|зарплата|штраф|явка|тариф",
        Asked.WHEN: "дата|рік",
    },
}
_NAMED = re.compile(r"\b(?:phone|telephone|hotline|flight|registration|licen[cs]e|plate|contact|call|room|page)\b")
"""What has a number that counts nothing."""
_FEWEST = 3
"""Telling words without which a message asks for nothing in particular: 'dam height' gets an overview."""


def key_noun(folded: str, language: str) -> Asked | None:
    """What the first or the last word of a folded question without any asking word asks for; None where it tells
    nothing.

    >>> key_noun("ostrel tower height", "en"), key_noun("явка на выборах мэра", "ru"), key_noun("tower height", "en")
    (<Asked.HOW_MUCH: 'how_much'>, <Asked.HOW_MUCH: 'how_much'>, None)
    """
    if sum(not is_stop_word(word, language) for word in folded.split()) < _FEWEST:
        return None
    found = next((kind for pattern, kind in _patterns(language) if pattern.search(folded)), None)
    return None if found is Asked.HOW_MANY and _NAMED.search(folded) else found


@lru_cache(maxsize=len(_NOUNS))
def _patterns(language: str) -> list[tuple[re.Pattern[str], Asked]]:
    nouns = _NOUNS.get(language, {})
    return [(re.compile(rf"^(?:{words})(?!\w)|(?<![\w-])(?:{words})\W*$"), kind) for kind, words in nouns.items()]
