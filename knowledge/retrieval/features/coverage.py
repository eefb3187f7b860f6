"""How much of what was asked stands in each fact and around it. All values are 0 to 1."""

from __future__ import annotations

import numpy as np

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.cues import cues
from knowledge.retrieval.features.field import Column, Field, Rows, divided


def coverage(field: Field) -> Column:
    """The share of the question's words, weighed by rarity, that stand in the fact itself."""
    return field.share(field.hits)


def telling_apart(field: Field) -> Column:
    """The coverage where words count by how few of these facts hold them: what all of them tell of tells none apart."""
    return divided((field.telling_apart * field.hits).sum(axis=0), float(field.telling_apart.sum()))


def telling_apart_near(field: Field) -> Column:
    """The same with title, the fact before, and the names and roles behind the fact's names."""
    near = np.maximum(field.with_before, field.bearers)
    return divided((field.telling_apart * near).sum(axis=0), float(field.telling_apart.sum()))


def title_gain(field: Field) -> Column:
    """What the article's title adds to the fact."""
    return field.gain(field.title, field.hits)


def before_gain(field: Field) -> Column:
    """What the fact before adds to fact, title, and the full names and roles behind the fact's names."""
    return field.gain(field.before, np.maximum(field.with_title, field.bearers))


def about_gain(field: Field) -> Column:
    """What the names of the article's lead, its place and the names that it comes back to add to all that stands near
    the fact."""
    return field.gain(field.about, np.maximum(field.with_before, field.bearers))


def bearers_gain(field: Field) -> Column:
    """What the full names and roles behind the fact's names and speaker add to the fact."""
    return field.gain(field.bearers, field.hits)


def plain_coverage(field: Field) -> Column:
    """The share of the question's words other than names that the fact holds; 0 when it has only names."""
    weights = field.weights[field.plain]
    return divided((weights * field.hits[field.plain]).sum(axis=0), float(weights.sum()))


def _missing_near(field: Field, words: Rows) -> Column:
    """The weight of those words that neither the fact nor its nearest surroundings hold; two or more count alike."""
    missing = (field.with_before[words] == 0) & (field.bearers[words] == 0)
    weight: Column = (field.weights[words] * missing).sum(axis=0)
    return np.minimum(weight, 2.0) / 2


def plain_missing_near(field: Field) -> Column:
    """The weight of the words other than names that fact, title and the fact before lack; two or more count alike."""
    return _missing_near(field, field.plain)


def names_missing_near(field: Field) -> Column:
    """The weight of the names that fact, title and the fact before lack, two or more counting alike."""
    return _missing_near(field, field.names)


def names_elsewhere(field: Field) -> Column:
    """The weight of the names that another of the facts has in its heading, where this one and its nearest surroundings
    lack them: the fees of one embassy are not those of the next; two or more count alike."""
    headed = (field.title[field.names] > 0).any(axis=1, keepdims=True)
    missing = (field.with_before[field.names] == 0) & (field.bearers[field.names] == 0) & headed
    weight: Column = (field.weights[field.names] * missing).sum(axis=0)
    return np.minimum(weight, 2.0) / 2


def first_word_found(field: Field) -> Column:
    """1 when the fact holds the first telling word of the question, which mostly is what is asked for."""
    found: Column = np.min(field.hits[field.first], axis=0, initial=1.0)
    return found if len(field.first) else np.zeros_like(found)


def last_word_headed(field: Field) -> Column:
    """1 when the title holds the last telling word of the question that is no name, and the fact does not."""
    if field.last is None:
        return field.column([0.0] * len(field.evidence))
    found: Column = ((field.title[field.last] > 0) & (field.hits[field.last] == 0)).astype(np.float64)
    return found


def before_gain_pointing_back(field: Field) -> Column:
    """What the fact before adds to one that opens by pointing back to it ('She', 'The minister')."""
    gains = zip(before_gain(field).tolist(), field.evidence, strict=True)
    return field.column([gain if gain and _points_back(one) else 0.0 for gain, one in gains])


def _points_back(one: Evidence) -> bool:
    return cues(one.article.language).points_back.match(one.fact.statement) is not None


def after_gain(field: Field) -> Column:
    """What the fact after adds to fact, title and the fact before."""
    return field.gain(field.after, field.with_before)


def article_gain(field: Field) -> Column:
    """What the article's other facts add to all of these."""
    return field.gain(field.article, field.with_after)


def article_coverage(field: Field) -> Column:
    """The share of the question that the article holds anywhere."""
    return field.share(field.article)


def asked_above(field: Field) -> Column:
    """The share of the question that the one holds which the fact stands below, as answers in an interview do."""
    below = field.column([one.above is not None and one.above.only_asks for one in field.evidence])
    return below * field.share(field.above)


def answers_at_once(field: Field) -> Column:
    """The share of the question that the one holds right below which the fact stands: what comes first answers it."""
    first = field.column(
        [
            one.above is not None and one.above.only_asks and one.fact.ordinal == one.above.ordinal + 1
            for one in field.evidence
        ]
    )
    return first * field.share(field.above)


def title_coverage(field: Field) -> Column:
    """The share of the question that the title holds."""
    return field.share(field.title)


def exact_share(field: Field) -> Column:
    """The share of the matched weight that is met by the word itself rather than a synonym or mended spelling."""
    exact = (field.weights * (field.hits == 1)).sum(axis=0)
    return divided(exact, (field.weights * (field.hits > 0)).sum(axis=0))


def bm25(field: Field) -> Column:
    """The BM25 score as a share of the best candidate's."""
    return field.column([one.bm25 for one in field.evidence])


def relevance(field: Field) -> Column:
    """BM25 over what the meetings are worth, in the fact and around it, as a share of the best candidate's."""
    return field.column([one.relevance for one in field.evidence])


def words_together(field: Field) -> Column:
    """The share of neighbouring words of the question that stand within three places of one another in the fact."""
    one, next_ = field.positions[:-1], field.positions[1:]
    near = (one >= 0) & (next_ >= 0) & (one != next_) & (np.abs(next_ - one) <= 3)
    return divided(near.sum(axis=0, dtype=np.float64), len(one))


def density(field: Field) -> Column:
    """How close together the matched words stand: their number over the stretch of the fact that they span."""
    found = field.positions >= 0
    first = np.min(field.positions, axis=0, where=found, initial=np.inf)
    last = np.max(field.positions, axis=0, initial=-1.0)
    return np.where(found.sum(axis=0) < 2, 0.0, field.places / np.maximum(last - first + 1, 1.0))
