"""The wording: the same texts with the same placeholders in each language."""

import dataclasses
import string

import pytest

from bot.messages import LANGUAGES, wording_for
from bot.messages.wording import Plural


def placeholders(text):
    if isinstance(text, Plural):
        return {frozenset(placeholders(form)) for form in dataclasses.astuple(text) if form}
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def texts(wording):
    """Every text by its name, those of groups too."""
    found = {}
    for field in dataclasses.fields(wording):
        value = getattr(wording, field.name)
        if isinstance(value, str | Plural):
            found[field.name] = value
        elif dataclasses.is_dataclass(value):
            found |= {f"{field.name}.{name}": text for name, text in texts(value).items()}
    return found


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_placeholders_are_those_of_english(language):
    ours, english = texts(LANGUAGES[language]), texts(LANGUAGES["en"])
    assert ours.keys() == english.keys()
    for name in english:
        assert placeholders(ours[name]) == placeholders(english[name]), name


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_commands_fit_the_menu(language):
    assert all(1 <= len(text) <= 256 for text in dataclasses.astuple(LANGUAGES[language].commands))


@pytest.mark.parametrize(
    ("code", "expected"), [("ru", "ru"), ("RU-by", "ru"), ("en-US", "en"), ("fr", "en"), ("", "en"), (None, "en")]
)
def test_a_language_tag_picks_the_wording_else_the_default(code, expected):
    assert wording_for(code, "en") is LANGUAGES[expected]


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1 статья"), (3, "3 статьи"), (11, "11 статей"), (1021, "1\xa0021 статья")]
)
def test_plurals_follow_the_language(number, text):
    assert LANGUAGES["ru"].articles.of(number, "ru") == text
