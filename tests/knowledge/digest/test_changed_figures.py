"""What a figure was before."""

import datetime as dt

D = dt.date
MAY = D(2026, 5, 1), D(2026, 5, 31)
DERAILED = [
    "At least 11 people were killed and 43 injured when a train derailed at Brenholt Junction, the ministry said.",
    "The train from Eidsmark carried 212 passengers, the ministry in Eidsmark said.",
]
INQUIRY = [
    "The train that derailed at Brenholt Junction, killing 14 people, was too fast, the ministry in Eidsmark said.",
    "The train carried passengers from Eidsmark, and its recorder was read out in six weeks.",
]


def changes(base, *articles):
    return [change for story in base(*articles).digest(*MAY).stories for change in story.changes]


def test_the_newest_figure_says_what_it_was(base):
    (change,) = changes(base, ("a", "Post", "2026-05-02", DERAILED), ("b", "Post", "2026-05-20", INQUIRY))
    assert (change.now, change.was, change.on, change.article_id) == ("14 people", "11 people", D(2026, 5, 2), "a")


def test_also_when_the_earlier_report_lies_before_the_window(base):
    (change,) = changes(base, ("a", "Post", "2026-02-02", DERAILED), ("b", "Post", "2026-05-20", INQUIRY))
    assert (change.was, change.on) == ("11 people", D(2026, 2, 2))


def test_the_newest_of_the_earlier_figures_counts(base):
    thirteen = [DERAILED[0].replace("11", "13"), DERAILED[1]]
    (change,) = changes(
        base,
        ("a", "Post", "2026-02-02", DERAILED),
        ("b", "Post", "2026-03-02", thirteen),
        ("c", "Post", "2026-05-20", INQUIRY),
    )
    assert change.was == "13 people"


def test_a_sentence_that_names_the_old_figure_needs_no_help(base):
    itself = [INQUIRY[0].replace("killing 14 people", "killing 14 people and not 11 people"), INQUIRY[1]]
    assert not changes(base, ("a", "Post", "2026-02-02", DERAILED), ("b", "Post", "2026-05-20", itself))


def test_the_same_figure_did_not_change(base):
    same = [INQUIRY[0].replace("14", "11"), INQUIRY[1]]
    assert not changes(base, ("a", "Post", "2026-02-02", DERAILED), ("b", "Post", "2026-05-20", same))


def test_a_figure_for_something_else_is_none_that_was(base):
    """Eleven were killed, fourteen spoke: nothing next to the figures is the same."""
    other = [INQUIRY[0].replace("killing 14 people", "as 14 people saw"), INQUIRY[1]]
    assert not changes(base, ("a", "Post", "2026-02-02", DERAILED), ("b", "Post", "2026-05-20", other))


def test_spans_of_time_are_left_alone(base):
    before = [*DERAILED, "The strike at the depot ended after nine days."]
    after = [INQUIRY[0].replace("killing 14 people", "ended a strike of 26 days"), INQUIRY[1]]
    assert not changes(base, ("a", "Post", "2026-02-02", before), ("b", "Post", "2026-05-20", after))


def test_reports_of_one_day_disagree_and_do_not_change_each_other(base):
    assert not changes(base, ("a", "Post", "2026-05-20", DERAILED), ("b", "Echo", "2026-05-20", INQUIRY))


QUAKE = [
    "At least 116 people were killed when an earthquake collapsed buildings in Tarn, Lorvian media reported, as rescue "
    "workers raced to dig through rubble.",
    "The quake, of magnitude 5.9, sent people into the streets for safety.",
]
OTHER_QUAKE = [
    "At least 69 people were killed when an earthquake collapsed buildings in Oresk, authorities said, as rescue "
    "workers raced to dig through rubble.",
    "The quake, of magnitude 6.9, sent people into the streets of Kalvend.",
]


def test_the_toll_of_one_earthquake_was_not_that_of_another(base):
    assert not changes(base, ("a", "Post", "2024-02-02", QUAKE), ("b", "Post", "2026-05-20", OTHER_QUAKE))


def test_two_earthquakes_are_two_stories(base):
    digest = base(("a", "Post", "2026-05-02", QUAKE), ("b", "Post", "2026-05-03", OTHER_QUAKE)).digest(*MAY)
    assert len(digest.stories) == 2
