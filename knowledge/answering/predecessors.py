"""Who went before somebody: in 'he succeeds Maria Sol' she holds the post no longer."""

from __future__ import annotations

import re

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.words import fold

_FOLLOWS = re.compile(
    r"\b(?:(?:succeed|replac|follow)(?:s|es|ed|ing)?(?! by\b)|t(?:akes?|ook|aking) over from|successor (?:to|of)|in place of"
    r"|folgte? auf|nachfolger(?:in)? (?:von|des|der)|nachfolge von|anstelle von|tritt an die stelle von|ersetzte?|beerbte?"
    r"|succedera? a|succede a|a succede a|succedant a|remplac(?:e|ait|era|ant)|prend la (?:suite|succession|releve|place) d[eu]"
    r"|suced(?:e|io|era) a|sustitu(?:ye|yo|ira) al?|reemplaza(?:ra)? al?|releva(?:ra)? al?|en (?:sustitucion|lugar|reemplazo) del?"
    r"|subentra a|prende il posto d\w+|sostitui(?:sce|ra)|al posto d\w+|in sostituzione d\w+"
    r"|sucedendo a|substitui(?:u|ra)?|no lugar d\w+"
    r"|смени(?:л|ла|т)|замени(?:л|ла|т)|вместо|на смену|сменив(?:ший|шая)?"
    r"|зміни(?:в|ла|ть)|заміни(?:в|ла|ть)|замість|на зміну)\b"
)
_ASKS_BEFORE = re.compile(
    r"succe|replac|remplac|predecess|previous|former|before|old\b|nachfolg|vorgang|fruher|ersetz|precede|ancien|avant"
    r"|suced|sustitu|reemplaz|anterior|antes|subent|sostitu|prima|substitu|смен|замен|вместо|предшеств|прежн|бывш|преемн"
    r"|змін|замін|замість|попередн|колишн|наступн|follow|folgt"
)
_REACH = 6
"""Words behind that may name somebody."""
_SIGNS = ",;:."


def no_predecessors(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without whoever somebody follows or stands in for, where it is asked who it is and not who it was before."""
    if reading.question.asked is not Asked.WHO or _ASKS_BEFORE.search(fold(reading.question.as_read)):
        return chosen
    low = [fold(word.text) for word in reading.words]
    written = " ".join(low)
    barred: set[int] = set()
    for match in _FOLLOWS.finditer(written):
        behind = written.count(" ", 0, match.end()) + 1
        signs = (place for place in range(behind + 1, len(low)) if reading.sign_before(place, _SIGNS))
        barred.update(range(behind, min(next(signs, len(low)), behind + _REACH)))
    if not barred:
        return chosen
    return [one for one in chosen if barred.isdisjoint(range(one[0], one[1] + 1))] or chosen
