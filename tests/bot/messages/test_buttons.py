"""Buttons: what they ask for fits Telegram's 64 bytes and is read again; those of another version are not."""

import re

import pytest

from bot.messages import button, data_of, keyboard, pressed
from bot.messages.buttons import Press


@pytest.mark.parametrize("press", [Press("more", "4"), Press("source"), Press("topic", "a:b"), Press("vote", "up")])
def test_what_a_button_asks_for_is_read_again(press):
    assert pressed(button("Label", *press).callback_data) == press


@pytest.mark.parametrize("data", ["", "more", "0:more:4", "1:", None, "2:more:4", "vote_up"])
def test_a_button_of_another_version_is_not_understood(data):
    assert pressed(data) is None


def test_more_than_telegram_takes_is_refused():
    assert button("Label", "topic", "x" * 56)
    with pytest.raises(ValueError, match="64 bytes"):
        button("Label", "topic", "ё" * 29)


def test_handlers_are_chosen_by_the_action():
    assert re.match(data_of("more", "back"), button("More", "more", "4").callback_data)
    assert not re.match(data_of("more"), button("Most", "most").callback_data)


def test_empty_rows_are_left_out_and_no_rows_are_no_keyboard():
    one = button("More", "more")
    assert keyboard([[], [one]]).inline_keyboard == ((one,),)
    assert keyboard([[], []]) is None
