"""Words that are told of the same things lie near together, in one space for all languages."""

import pytest

from knowledge.words import fold, stem
from knowledge.words.word_vectors import DIMENSIONS, vectors_of, word_vectors


def cosine(one, other, language="en", other_language="en"):
    (first,), _ = vectors_of([stem(fold(one), language)], language)
    (second,), _ = vectors_of([stem(fold(other), other_language)], other_language)
    return float(first @ second)


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("ship", "vessel", "minister"),
        ("injured", "wounded", "signed"),
        ("resign", "dismissed", "harvest"),
        ("doctor", "hospital", "treaty"),
    ],
)
def test_words_that_may_stand_for_one_another_lie_nearer_than_others(word, near, far):
    assert cosine(word, near) > cosine(word, far) + 0.1


@pytest.mark.parametrize(
    ("word", "language", "other", "far"),
    [
        ("hospital", "de", "krankenhaus", "vertrag"),
        ("doctor", "ru", "врач", "корабль"),
        ("ship", "fr", "navire", "juge"),
        ("ship", "uk", "судно", "угода"),
    ],
)
def test_so_do_words_of_different_languages(word, language, other, far):
    assert cosine(word, other, other_language=language) > cosine(word, far, other_language=language)


def test_a_direction_has_the_length_1_and_rare_words_weigh_more_than_common_ones():
    directions, weights = vectors_of(["time", "ferri"], "en")
    assert (directions**2).sum(axis=1) == pytest.approx([1, 1])
    assert 0 < weights[0] < weights[1] <= 1


@pytest.mark.parametrize(("term", "language"), [("kfjgh", "en"), ("~lavrov", "en"), ("1987", "en"), ("minister", "pl")])
def test_an_unknown_word_and_a_language_without_vectors_weigh_nothing(term, language):
    directions, weights = vectors_of([term], language)
    assert directions.shape == (1, DIMENSIONS)
    assert not directions.any()
    assert not weights.any()


def test_no_words_are_no_rows():
    assert vectors_of([], "en").directions.shape == (0, DIMENSIONS)
    assert vectors_of([], "pl").total.tolist() == [0] * DIMENSIONS


def test_every_row_of_a_table_but_the_last_has_a_key_of_its_own():
    for language in ("en", "de", "es", "fr", "it", "pt", "ru", "uk"):
        vectors = word_vectors(language)
        directions, weights = vectors.of(range(vectors.unknown))
        assert (directions**2).sum(axis=1) == pytest.approx(1)
        assert weights.min() > 0
