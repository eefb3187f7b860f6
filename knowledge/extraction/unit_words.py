"""Words around a number: measures that are units by themselves, words that end what is counted."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list

MEASURE = (
    r"km/h|kph|mph|m/s|km²|km2|m²|m³|m2|m3|sq\.?\s?(?:km|m|ft|mi|miles|kilomet(?:re|er)s|feet|met(?:re|er)s)|cu\.?\s?(?:m|ft)|"
    r"(?:square|cubic)[\s-](?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|yards?|centimet(?:re|er)s?)(?:\s+of\s+water)?|"
    r"km|cm|mm|kg|mg|ml|ha|kWh|MWh|GWh|TWh|kW|MW|GW|TW|Hz|kHz|MHz|GHz|kB|MB|GB|TB|mph|°\s?[CF]|°|degrees(?:\s+(?:Celsius|Fahrenheit))?|"
    r"kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|"
    r"acres?|hectares?|lit(?:re|er)s?|gallons?|barrels?|tonnes?|tons?|kilograms?|kilos?|grams?|pounds?|lbs?|ounces?|"
    r"megawatts?|gigawatts?|kilowatts?|volts?|watts?|"
    r"seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|"
    r"dollars?|euros?|cents?|rubles?|roubles?|yuan|yen|francs?|rupees?|"
    r"куб\.\s?м|кв\.\s?(?:км|м)|кубометр\w*|километр\w*|метр\w*|км/ч|км|кг|мм|см|га|гектар\w*|тонн\w*|литр\w*|"
    r"секунд\w*|минут\w*|час(?:а|ов)?|сут(?:ки|ок)|дн(?:я|ей)|день|недел\w+|месяц\w*|год(?:а|у)?|лет|"
    r"руб(?:\.|л\w+)|доллар\w*|евро|тал(?:ей|ер\w*)|"
    r"куб\.\s?м|кілометр\w*|гривень|гривн[яі]|грн|євро|секунд\w*|хвилин\w*|годин\w*|дн(?:і|ів)|тижн\w+|місяц\w*|рок\w{1,3}|"
    r"(?:Kilo|Zenti|Milli|Quadrat|Kubik|Quadratkilo)?metern?(?:\s+Wasser)?|Stundenkilometer|Knoten|Grad|Prozent|Liter|Hektar|Kilogramm|Kilo|"
    r"Tage?n?|Stunden?|Wochen?|Monate?n?|Jahre?n?|Minuten?|Sekunden?|Euro|Dollar|Franken|Tonnen|"
    r"(?:kilo|centi|milli)?mètres?\s+(?:cubes?|carrés?)(?:\s+d['’]eau)?|(?:kilo|centi|mili)?metros?\s+(?:cúbicos?|cuadrados?)(?:\s+de\s+agua)?|"
    r"(?:chilo|centi|milli)?metr[oi]\s+(?:cub[oi]|quadrat[oi])|(?:chilo|centi|milli)?metr[oi]|secondes?|minutes?|segundos?|minutos?|"
    r"second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|tonnellat[ae]|toneladas?|litr[oi]s?|litros?|ettar[oi]|hectáreas?|"
    r"n[œo]e?uds|nudos|nodi|gradi|degrés?|grados?|kilomètres?|kilómetros?|"
    r"jours?|heures?|semaines?|mois|ans|années?|mètres?|kilomètres?|días?|horas?|semanas?|meses|años?|metros?|kilómetros?|m"
)
"""An alternation of measures, for use without regard to case."""

STOP = frozenset(
    word_list("""
    a an the of in on at by for from to with as into onto over under than that this these those which who whom whose
    and or but nor so if when while where because after before since until during without within against between
    among about around through across along near off out up down per via is are was were be been being am has have
    had do does did will would shall should can could may might must not no only also still yet just now then there
    here it its he she they we i you him her them us his their our your said says told died came went left took
    began fell rose ran won lost got made gave more less fewer most least pay pays
    each every all both either neither other such very too ago later earlier old apart away back in the и в во на с
    со к ко по из за от до у о об при для без под над через между как что который которые которых был была было были
    не ни а но или же то это его её их уже ещё еще раза раз более менее раньше позже назад сообщил сообщила заявил
    заявила und oder der die das den dem des ein eine in im an am auf aus bei mit nach seit von vor zu zum zur für
    über unter et ou le la les des du de un une en au aux à dans par pour sur avec est sont a ont y o el los las del
    al un una con por para su es son e il lo gli di da che è sono gli nei nel nella alla alle dei degli delle sulla
    """)
)
"""Words that are never part of what is counted."""

PLURALS = frozenset(
    word_list("""
    people men women children police staff cattle personnel persons teeth feet mice sheep aircraft fish crew media
    data criteria phenomena species troops alumni dead injured wounded killed missing dral others человек детей
    людей граждан домов
    """)
)
"""Words that are plurals, or stand for many, without looking so."""
