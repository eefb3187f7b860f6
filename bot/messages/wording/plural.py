"""Plural: a text that depends on a number."""

from __future__ import annotations

from dataclasses import dataclass

from babel import Locale
from babel.numbers import format_decimal


@dataclass(frozen=True, kw_only=True)
class Plural:
    """A text that depends on a number, in the CLDR's plural forms; a form that is not given is `other`."""

    other: str
    one: str = ""
    few: str = ""
    many: str = ""

    def of(self, number: int, locale: str) -> str:
        """The text for that number, the number in it.

        >>> Plural(one="{n} article", other="{n} articles").of(2, "en_GB")
        '2 articles'
        """
        form = {"one": self.one, "few": self.few, "many": self.many}.get(Locale.parse(locale).plural_form(number), "")
        return (form or self.other).format(n=format_decimal(number, locale=locale))
