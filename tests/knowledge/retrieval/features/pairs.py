"""Features looked at with two facts that one question finds."""

from knowledge.retrieval.features import OF_FACTS


def of_pair(name, pair, evidence):
    """The values of a feature for the facts of a pair: a question, and how each of two facts opens."""
    question, *openings = pair
    return [OF_FACTS[name](evidence(question, opening)) for opening in openings]


def features_in(module):
    """The names of the features that stand in a module."""
    return {name for name, feature in OF_FACTS.items() if feature.__module__ == module.__name__}
