"""Names of countries and places beside the adjectives made from them: 'Tajikistan' and 'Tajik'."""

from __future__ import annotations

from knowledge.words.word_tables import groups

_IRREGULAR_GROUPS = """
france french|germany german|china chinese|spain spanish|netherlands dutch holland|turkey turkish turkiye|greece greek|poland polish
britain british uk|denmark danish|sweden swedish|switzerland swiss|ireland irish|wales welsh|scotland scottish|america american usa
thailand thai|finland finnish|norway norwegian|portugal portuguese|ukraine ukrainian|iceland icelandic|england english
philippines filipino philippine|lebanon lebanese|vietnam vietnamese|czechia czech|slovakia slovak|slovenia slovenian
croatia croatian|serbia serbian|argentina argentine argentinian|peru peruvian|cyprus cypriot|luxembourg luxembourgish
belgium belgian|honduras honduran|laos laotian|montenegro montenegrin|mozambique mozambican|panama panamanian
kosovo kosovar kosovan|chechnya chechen|catalonia catalan|monaco monegasque|madagascar malagasy
niger nigerien|congo congolese|morocco moroccan|new-zealand new-zealander|myanmar burmese|moscow russian|europe european
"""
_IRREGULAR: dict[str, frozenset[str]] = {}
for _group in groups(_IRREGULAR_GROUPS):
    _IRREGULAR |= dict.fromkeys(_group, frozenset(_group))

_ENDINGS = ("", "n", "an", "ian", "i", "ese", "ish", "ic", "er", "ean", "ite")
_LANDS = ("istan", "stan", "land")
_PLACE_ENDINGS = ("istan", "stan", "a", "ia", "e", "o", "y", "land")


_PEOPLES = ("ian", "ean", "can", "man", "ese", "ish", "ani", "aqi", "aeli", "stani")
_IRREGULAR_PEOPLES = frozenset("french dutch greek swiss thai czech welsh danish philippine filipino slovak".split())
"""How names of peoples end in English, and those that do not."""


def of_a_people(folded: str) -> bool:
    """Whether a folded name looks like that of a people, in English.

    >>> of_a_people("ulvaran"), of_a_people("oreskian"), of_a_people("dutch")
    (False, True, True)
    """
    return folded.endswith(_PEOPLES) or folded in _IRREGULAR_PEOPLES


def related_names(name: str) -> frozenset[str]:
    """What a folded name may be called as a place or as an adjective; most of them no words at all.

    >>> "tajik" in related_names("tajikistan"), "ulvara" in related_names("ulvaran"), "french" in related_names("france")
    (True, True, True)
    """
    if len(name) < 4:
        return _IRREGULAR.get(name, frozenset())
    roots = {name}
    for ending in _PLACE_ENDINGS:
        if name.endswith(ending) and len(name) - len(ending) > 3:
            roots.add(name.removesuffix(ending))
    places = set()
    for ending in _ENDINGS[1:]:
        if name.endswith(ending) and len(name) - len(ending) > 3:
            places.add(name.removesuffix(ending))
    found = {root + ending for root in roots for ending in _ENDINGS} | {name + ending for ending in _LANDS}
    found |= {place + ending for place in places for ending in ("", *_PLACE_ENDINGS)}
    return (frozenset(found) | _IRREGULAR.get(name, frozenset())) - {name}
