"""Halves: 'half an hour', 'полмиллиона', 'two and a half weeks', 'hora y media'."""

from __future__ import annotations

from knowledge.extraction.number_values import MULTIPLIERS, SCALE

HALF_OF: dict[str, tuple[str, str]] = {
    "en": (
        r"half\s+an?\s+",
        "hour|day|week|month|year|century|decade|minute|mile|kilomet(?:re|er)|lit(?:re|er)|ton(?:ne)?",
    ),
    "de": (
        r"(?:eine[rmn]?\s+|ein\s+)?halbe[nrsm]?\s+",
        "Stunde|Tag(?:es|e)?|Jahr(?:hundert)?e?s?|Minute|Kilometer|Liter|Tonne",
    ),
    "fr": (r"(?:une?\s+)?demi-", "heure|journée|année|siècle|minute|kilomètre|litre|tonne"),
    "es": (r"medi[oa]\s+", "hora|año|siglo|minuto|kilómetro|litro|tonelada"),
    "it": (r"mezz(?:['’]\s?|[ao]\s+)", "ora|anno|giornata|secolo|minuto|chilometro|litro|tonnellata"),
    "pt": (r"mei[oa]\s+", "hora|ano|século|minuto|quil[ôó]metro|litro|tonelada"),
    "ru": ("пол|полу", "часа|года|дня|суток|минуты|века|метра|километра|литра|тонны"),
    "uk": (r"пів\s?", "години|року|дня|хвилини|століття|метра|кілометра|літра|тонни"),
}
"""By language, what stands before the half of something, and measures of which a half is a quantity: 'half an hour'."""

AND_HALF = r"\s+(?:and\s+a\s+half|с\s+половиной|з\s+половиною|et\s+demie?|y\s+medi[oa]|e\s+mezz[oa]|e\s+mei[oa])\b"
"""What adds a half to the number, or to the unit, before it, in any language."""
_HALVES = {
    "de": {"halbe", "halben", "halber", "halbes", "halbem"},
    "fr": {"demi"},
    "es": {"medio", "media"},
    "it": {"mezzo", "mezza", "mezz"},
    "pt": {"meio", "meia"},
}


def half_of(language: str) -> str:
    """Half of a measure or of a high number, 'half a million', and one and a half of a measure in English."""
    lead, measures = HALF_OF.get(language, HALF_OF["en"])
    half = rf"|\b(?:{lead})(?:(?P<half_scale>{SCALE})\b|(?P<half_measure>(?=(?:{measures})\b)))"
    return half + rf"|\b(?:an?|one)\s+(?P<one_measure>(?=(?:{measures})\s+and\s+a\s+half\b))"


def halves(language: str) -> set[str]:
    """The words that the half of something may begin with."""
    if language == "ru":
        return {f"{lead}{of}" for lead in ("пол", "полу") for of in (*HALF_OF["ru"][1].split("|"), *MULTIPLIERS)}
    if language == "uk":
        return {"пів"} | {f"пів{of}" for of in (*HALF_OF["uk"][1].split("|"), *MULTIPLIERS)}
    return _HALVES.get(language, {"half"})
