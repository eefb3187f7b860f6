"""Write what countries are called, by language, to `knowledge/words/countries.txt`: the names of the Unicode CLDR, as
Babel has them, and some more by which they are known.

    python benchmarks/write_countries.py
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk")
_MORE = {
    "en": "Britain|England|Scotland|Wales|Northern Ireland|USA|US|UK|America|Holland|Burma|Ivory Coast|"
    "Soviet Union|Czechoslovakia|Yugoslavia|Prussia|Persia|Turkey|Czech Republic|Swaziland|Macedonia",
    "de": "Großbritannien|England|Schottland|Wales|USA|Holland|Elfenbeinküste|Sowjetunion|"
    "Tschechoslowakei|Jugoslawien|Preußen",
    "fr": "Grande-Bretagne|Angleterre|Écosse|Hollande|Union soviétique|Tchécoslovaquie|Yougoslavie|Prusse",
    "es": "Gran Bretaña|Inglaterra|Escocia|Holanda|EE. UU.|Unión Soviética|"
    "Checoslovaquia|Yugoslavia|Prusia|Costa de Marfil",
    "it": "Gran Bretagna|Inghilterra|Scozia|Olanda|Unione Sovietica|Cecoslovacchia|Jugoslavia|Prussia",
    "pt": "Grã-Bretanha|Inglaterra|Escócia|Holanda|União Soviética|Checoslováquia|Iugoslávia|Prússia|Polónia",
    "ru": "США|Англия|Шотландия|Голландия|Советский Союз|СССР|Чехословакия|Югославия|Пруссия",
    "uk": "США|Англія|Шотландія|Голландія|Радянський Союз|СРСР|Чехословаччина|Югославія|Пруссія",
}
_FILE = Path(__file__).parents[1] / "knowledge" / "words" / "countries.txt"


def main() -> None:
    """Write the file: a line for each language, its code and the names, '|' between two."""
    lines = []
    for language in LANGUAGES:
        known = Locale(language).territories
        names = {name.split(" (")[0].split(", ")[0] for code, name in known.items() if len(code) == 2}
        names |= set(_MORE[language].split("|"))
        lines.append(f"{language} {'|'.join(sorted(names))}\n")
    _FILE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
