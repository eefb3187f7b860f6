"""German plurals that Snowball does not bring to their singular: 'Museen', 'Themen', 'Autos', 'Kaufleute'."""

from __future__ import annotations

import re

from knowledge.words.word_tables import first_of_each

_PLURALS = """
museum museums museen|zentrum zentrums zentren|datum daten|visum visums visa|forum forums foren|album albums alben|studium studiums studien|ministerium ministeriums ministerien
gymnasium gymnasiums gymnasien|medium medien|gremium gremiums gremien|kriterium kriterien|stadion stadions stadien|stipendium stipendien|konsortium konsortien|aquarium aquarien
territorium territorien|laboratorium laboratorien|jubilaum jubilaums jubilaen|spektrum spektren|votum voten|referendum referendums referenden|individuum individuen|faktum fakten
firma firmen|thema themas themen|konto kontos konten|risiko risikos risiken|drama dramen|villa villen|pizza pizzas pizzen|praxis praxen|basis basen|skala skalen|arena arenen
virus viren|globus globen|rhythmus rhythmen|organismus organismen|mechanismus mechanismen|zyklus zyklen|radius radien|bonus boni|campus|kaktus kakteen|tourismus
prinzip prinzips prinzipien|fossil fossils fossilien|mineral minerale mineralien|material materials materialien|lexikon lexika|praktikum praktika|epidemie epidemien
bus busses busse bussen|herr herrn|nachbar nachbarn|kamera kameras|oma omas|opa opas|sofa sofas|taxi taxis|ski skier|see sees|bauer bauern
kaufmann kaufleute|feuerwehrmann feuerwehrleute|fachmann fachleute|seemann seeleute|obmann obleute|landsmann landsleute|bergmann bergleute|kameramann kameraleute
"""
_SINGULAR = first_of_each(_PLURALS)
_IN_O = re.compile(r"(?<=..)(?<!l)(?<!cha)(?<!ko)(?<!m)(?<!th)(?<!mo)os$")
"""'Autos', 'Fotos', 'Euros'; but not 'kostenlos', 'Chaos', 'Kosmos', 'Ethos', 'Moos'."""

_IN_Y = re.compile(r"(?<=...)ys$")


def german_singular(word: str) -> str:
    """A folded plural as its singular; any other word as it is.

    >>> german_singular("themen"), german_singular("autos"), german_singular("kostenlos")
    ('thema', 'auto', 'kostenlos')
    """
    return _SINGULAR.get(word) or _IN_Y.sub("y", _IN_O.sub("o", word))
