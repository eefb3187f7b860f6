"""Names that everybody shortens and hardly any article introduces: 'UN', 'ООН' and 'United Nations' are one."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from knowledge.words.tokens import terms

_GROUPS = """
UN = United Nations = ООН = Организация Объединённых Наций
EU = European Union = ЕС = Европейский союз = Евросоюз
WHO = World Health Organization = ВОЗ = Всемирная организация здравоохранения
IMF = International Monetary Fund = МВФ = Международный валютный фонд
WTO = World Trade Organization = ВТО = Всемирная торговая организация
OSCE = Organization for Security and Co-operation in Europe = ОБСЕ
CSTO = Collective Security Treaty Organization = ОДКБ = Организация Договора о коллективной безопасности
CIS = Commonwealth of Independent States = СНГ = Содружество Независимых Государств
SCO = Shanghai Cooperation Organisation = ШОС = Шанхайская организация сотрудничества
EAEU = Eurasian Economic Union = ЕАЭС = Евразийский экономический союз
NATO = North Atlantic Treaty Organization = НАТО
IAEA = International Atomic Energy Agency = МАГАТЭ
ICC = International Criminal Court = МУС
ICJ = International Court of Justice
ECB = European Central Bank = ЕЦБ
OPEC = Organization of the Petroleum Exporting Countries = ОПЕК
ASEAN = Association of Southeast Asian Nations = АСЕАН
OECD = Organisation for Economic Co-operation and Development = ОЭСР
UNHCR = UN Refugee Agency = УВКБ
UNICEF = United Nations Children's Fund = ЮНИСЕФ
UNESCO = ЮНЕСКО
ILO = International Labour Organization = МОТ
FAO = Food and Agriculture Organization = ФАО
WFP = World Food Programme = ВПП
IOC = International Olympic Committee = МОК
UAE = United Arab Emirates = ОАЭ
USA = United States = США
UK = United Kingdom = Великобритания
DPRK = North Korea = КНДР
PRC = People's Republic of China = КНР
GDP = gross domestic product = ВВП
VAT = value added tax = НДС
FBI = Federal Bureau of Investigation = ФБР
CIA = Central Intelligence Agency = ЦРУ
МИД = Министерство иностранных дел = Foreign Ministry
МВД = Министерство внутренних дел = Interior Ministry
МЧС = Министерство по чрезвычайным ситуациям = Emergencies Ministry
МО = Министерство обороны = Минобороны = Defence Ministry
Минфин = Министерство финансов = Finance Ministry
Минздрав = Министерство здравоохранения = Health Ministry
ФСБ = Федеральная служба безопасности = FSB
ЦБ = Центральный банк = Центробанк = Central Bank
"""

Pair = tuple[frozenset[str], frozenset[str]]


@lru_cache(maxsize=1)
def _pairs() -> dict[str, list[tuple[int, frozenset[str], Pair]]]:
    """Every name of a group beside every other, with its place in the list and its terms as it is written.

    Each pair stands under one of these terms, without which its name is not held.
    """
    pairs: list[Pair] = []
    for line in _GROUPS.strip().splitlines():
        forms = [frozenset(terms(name, "en" if name.isascii() else "ru")) for name in line.split(" = ")]
        pairs += [(one, other) for one in forms for other in forms if one != other]
    found: dict[str, list[tuple[int, frozenset[str], Pair]]] = {}
    for place, pair in enumerate(pairs):
        written = _written(pair[0])
        found.setdefault(max(written), []).append((place, written, pair))
    return found


def _written(name: frozenset[str]) -> frozenset[str]:
    """The terms of a name as it is written, without its name keys."""
    return frozenset(term for term in name if term[0] != "~")


def known_names(held: Collection[str]) -> list[Pair]:
    """Pairs of (terms of a name, terms of another name of the same) of which the first is made of terms held.

    >>> any("nation" in other for _, other in known_names({"un"}))
    True
    """
    terms_held = frozenset(held)
    among = [entry for term in terms_held for entry in _pairs().get(term, ())]
    return [pair for _, _, pair in sorted(entry for entry in among if entry[1] <= terms_held)]
