"""Question groups: many ways of asking the same, counted together."""

import datetime as dt

from bot.question_groups import grouped
from bot.state import Asked


def asked(question, person=1):
    return Asked(question, person, "not_found", 1.0, missed=False, up=0, down=0, at=dt.datetime.now(dt.UTC))


def test_the_largest_comes_first_then_what_was_asked_last():
    groups = grouped([asked("Who sings?"), asked("Where is the ferry?"), asked("who sings"), asked("Why is it late?")])
    assert [group.wording for group in groups] == ["Who sings?", "Why is it late?", "Where is the ferry?"]


def test_it_is_called_by_its_most_common_wording():
    (group,) = grouped([asked("who sings"), asked("Who sings?"), asked("Who sings?", person=2)])
    assert group.wording == "Who sings?"
    assert group.people == 2


def test_those_whose_texts_have_expired_are_left_out():
    assert grouped([asked(""), asked("")]) == ()
