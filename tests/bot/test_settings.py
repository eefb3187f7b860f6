"""Settings: read from the environment and `.env`; what cannot be used is told in one line with a remedy."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import Settings, SettingsError

TOKEN = "123456:ABC-def_ghi"  # noqa: S105 - nobody's


@pytest.fixture
def environment(monkeypatch, tmp_path):
    """Sets variables in an environment that has no others, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "TOKEN",
        "API_URL",
        "ADMINS",
        "ARTICLES",
        "DATA",
        "WEBHOOK_URL",
        "WEBHOOK_SECRET",
        "TIMEZONE",
        "LANGUAGE",
    ):
        monkeypatch.delenv(f"BRIEFING_{name}", raising=False)
    monkeypatch.delenv("PORT", raising=False)

    def set_all(**variables):
        for name, value in {"BRIEFING_TOKEN": TOKEN, **variables}.items():
            monkeypatch.setenv(name, value)

    return set_all


def test_a_token_is_all_that_is_needed(environment):
    environment()
    settings = Settings.read()
    assert settings.token.get_secret_value() == TOKEN
    assert (settings.articles, settings.data) == (Path("articles"), Path("data"))
    assert settings.api_url == "https://api.telegram.org"
    assert settings.admins == frozenset()
    assert settings.webhook_url is None
    assert settings.timezone == ZoneInfo("UTC")
    assert (settings.language, settings.port) == ("en", 8080)


@pytest.mark.parametrize("written", ["11,22", "11, 22", "11 22", "22,11,"])
def test_admins_are_separated_by_commas_or_spaces(environment, written):
    environment(BRIEFING_ADMINS=written)
    assert Settings.read().admins == {11, 22}


def test_an_empty_value_counts_as_unset(environment):
    environment(BRIEFING_ADMINS="", BRIEFING_WEBHOOK_URL="", BRIEFING_TIMEZONE="", PORT="", BRIEFING_API_URL="")
    settings = Settings.read()
    assert (settings.admins, settings.webhook_url, settings.port) == (frozenset(), None, 8080)


def test_the_file_counts_too_and_the_environment_more(environment, tmp_path):
    environment(BRIEFING_LANGUAGE="ru")
    (tmp_path / ".env").write_text("BRIEFING_LANGUAGE=en\nBRIEFING_TIMEZONE=Europe/Oslo\nPORT=9000\nOTHER=1\n")
    settings = Settings.read()
    assert (settings.language, settings.timezone, settings.port) == ("ru", ZoneInfo("Europe/Oslo"), 9000)


def test_the_root_of_another_server_needs_no_slash(environment):
    environment(BRIEFING_API_URL="http://127.0.0.1:8081/")
    assert Settings.read().api_url == "http://127.0.0.1:8081"


def test_a_webhook_may_be_without_tls_only_behind_a_server_of_ones_own(environment):
    environment(BRIEFING_WEBHOOK_URL="http://10.0.0.1/hook", BRIEFING_API_URL="http://127.0.0.1:8081")
    assert Settings.read().webhook_url == "http://10.0.0.1/hook"


def test_a_secret_that_is_not_set_is_derived_from_the_token(environment):
    environment()
    secret = Settings.read().secret
    assert secret == Settings.read().secret
    assert TOKEN not in secret
    environment(BRIEFING_TOKEN="123456:other")  # noqa: S106
    assert Settings.read().secret != secret


@pytest.mark.parametrize(
    ("variable", "value", "complaint"),
    [
        ("BRIEFING_TOKEN", "", "BRIEFING_TOKEN is not set: put the token"),
        ("BRIEFING_TOKEN", "s3cr3t", "BRIEFING_TOKEN cannot be used: use the token that @BotFather gave"),
        ("BRIEFING_ADMINS", "@ada", "BRIEFING_ADMINS '@ada' cannot be used: use the numbers of Telegram users"),
        ("BRIEFING_API_URL", "api.example", "BRIEFING_API_URL 'api.example' cannot be used: use the root of"),
        ("BRIEFING_API_URL", "http://a:b", "BRIEFING_API_URL 'http://a:b' cannot be used: use the root of"),
        ("BRIEFING_WEBHOOK_URL", "http://a.example", "BRIEFING_WEBHOOK_URL 'http://a.example' cannot be used: use the"),
        ("BRIEFING_WEBHOOK_SECRET", "s3cr3t!", "BRIEFING_WEBHOOK_SECRET cannot be used: use 1 to 256 letters"),
        ("BRIEFING_TIMEZONE", "../etc", "BRIEFING_TIMEZONE '../etc' cannot be used: use a name of the IANA database"),
        ("BRIEFING_LANGUAGE", "fr", "BRIEFING_LANGUAGE 'fr' cannot be used: use one of en, ru"),
        ("PORT", "0", "PORT '0' cannot be used: use a whole number from 1 to 65535"),
        ("PORT", "80a", "PORT '80a' cannot be used: use a whole number from 1 to 65535"),
    ],
)
def test_what_cannot_be_used_is_named_with_the_remedy_and_no_secret(environment, variable, value, complaint):
    environment(**{variable: value})
    with pytest.raises(SettingsError) as raised:
        Settings.read()
    assert str(raised.value).startswith(complaint)
    assert "\n" not in str(raised.value)
    assert "s3cr3t" not in str(raised.value)


def test_the_token_is_not_shown_by_accident(environment):
    environment()
    assert TOKEN not in repr(Settings.read())
