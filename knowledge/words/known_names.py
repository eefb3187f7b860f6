"""Names that everybody shortens and hardly any article introduces: 'UN', 'ООН' and 'United Nations' are one."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from operator import itemgetter

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
def _groups() -> list[list[str]]:
    return [line.split(" = ") for line in _GROUPS.strip().splitlines()]


@lru_cache(maxsize=2)
def _named(*, latin: bool) -> dict[str, list[tuple[int, int, frozenset[str]]]]:
    """The names in Latin letters, or all others: their group, their place in it, and their terms as they are written.

    Each stands under one of these terms, without which it is not held. Each script is read when a word of it is first
    asked about: the other one's words may belong to a language that nobody asks in.
    """
    found: dict[str, list[tuple[int, int, frozenset[str]]]] = {}
    for group, names in enumerate(_groups()):
        for place, name in enumerate(names):
            if name.isascii() is latin:
                written = frozenset(term for term in _terms(name) if term[0] != "~")
                found.setdefault(max(written), []).append((group, place, written))
    return found


@lru_cache(maxsize=500)
def _terms(name: str) -> frozenset[str]:
    return frozenset(terms(name, "en" if name.isascii() else "ru"))


def known_names(held: Collection[str]) -> list[Pair]:
    """Pairs of (terms of a name, terms of another name of the same) of which the first is made of terms held.

    >>> any("nation" in other for _, other in known_names({"un"}))
    True
    """
    terms_held = frozenset(held)
    among = [entry for term in terms_held for entry in _named(latin=term.isascii()).get(term, ())]
    pairs = []
    for group, place, written in sorted(among, key=itemgetter(0, 1)):
        if written <= terms_held:
            forms = [_terms(name) for name in _groups()[group]]
            pairs += [(forms[place], other) for other in forms if other != forms[place]]
    return pairs
