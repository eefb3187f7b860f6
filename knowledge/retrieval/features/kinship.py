"""How near in meaning each fact is to what was asked, where no word of the question is met: by word vectors.

All values are 0 to 1, but for cosines, which may be below 0, and `kinship_lead`, which is never above. Where a language
has no word vectors, nothing is near but what is met.
"""

from __future__ import annotations

import numpy as np

from knowledge.retrieval.features.field import Column, Field


def kinship(field: Field) -> Column:
    """The cosine between the question and the fact."""
    return field.meanings.cosines(field.meanings.facts)


def kinship_with_title(field: Field) -> Column:
    """The cosine between the question and the fact together with its article's title."""
    return field.meanings.cosines(field.meanings.facts + field.meanings.titles)


def kinship_with_before(field: Field) -> Column:
    """The cosine between the question and the fact together with the one before."""
    return field.meanings.cosines(field.meanings.facts + field.meanings.before)


def kinship_lead(field: Field) -> Column:
    """How much the highest of these three lies below the highest of any fact's."""
    best = np.max([kinship(field), kinship_with_title(field), kinship_with_before(field)], axis=0)
    found: Column = best - best.max(initial=-1.0)
    return found


def kin_coverage(field: Field) -> Column:
    """The share of the question, weighed by rarity, that is met in the fact or comes near to a word of it."""
    return field.share(np.maximum(field.hits, field.meanings.nearest_in_fact))


def kin_coverage_near(field: Field) -> Column:
    """The same with title and the fact before."""
    return field.share(np.maximum(field.with_before, field.meanings.nearest_around))
