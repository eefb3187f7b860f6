"""Which kind of measure a question asks for, and which a quantity is."""

from knowledge.words.unit_kinds import kinds_asked, kinds_of_unit


def test_a_score_is_a_measure_of_its_own_and_a_difference_may_be_a_share():
    assert kinds_of_unit("3-2") == kinds_asked("what was the score at half time") == {"score"}
    assert kinds_asked("um wie viel darf die miete steigen") == {"money", "share"}
    assert kinds_asked("how long will the line be") == {"time", "length"}
    assert kinds_asked("how much is a visa for a 10 year old") == {"money"}
    assert kinds_of_unit("2:05:11") == kinds_of_unit("1h06m42s") == {"time"}
    assert "volume" not in kinds_asked("how many states signed the water pact")
