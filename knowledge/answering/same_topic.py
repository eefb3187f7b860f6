"""Whether two facts speak of one thing, as far as a question goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from knowledge.edition import StoredFact
from knowledge.question import QuestionWord
from knowledge.retrieval import Evidence, Ranked

_HALF = 0.5
_SAME_TOPIC = 0.6  # share of the words that either matches which both must match
_WORDED_ALIKE = 0.3  # Jaccard share of terms from which two statements tell of one event
_NAMES_INFLECTED = frozenset({"ru", "uk"})
_TELLING = 0.4  # rarity of a word that the newer report must match when the older does


def one_topic(one: Ranked, other: Ranked) -> bool:
    """Whether two facts match at least half of the question, and nearly the same words of it."""
    here, there = matched(one.evidence), matched(other.evidence)
    shared = sum(min(a, b) for a, b in zip(here, there, strict=True))
    enough = _HALF * sum(one.evidence.weights)
    return min(sum(here), sum(there)) >= enough and shared >= _SAME_TOPIC * max(sum(here), sum(there))


def same_story(one: Ranked, other: Ranked) -> bool:
    """Whether two facts speak of the same of the names asked about, in one article, or their articles do. Where no name
    is asked about, or both tell of none that is, something else must link them: 'the death toll' is that of any
    earthquake.

    Articles in another language may tell the names in cases that the question's do not meet: there it is enough that
    their titles are alike or that both are about one of some name.
    """
    words = one.evidence.question.words
    if one.evidence.article.language == other.evidence.article.language != one.evidence.question.language:
        first, second = one.evidence.article, other.evidence.article
        titled = _alike(first.title_terms, second.title_terms)
        return titled or not set(first.about_terms).isdisjoint(second.about_terms)
    if one.evidence.fact.article == other.evidence.fact.article:
        here, there = matched(one.evidence), matched(other.evidence)
    else:
        here, there = one.evidence.hits_article, other.evidence.hits_article
    if not any(word.name and here[at] and there[at] for at, word in enumerate(words)):
        return _linked(one, other)
    apart = {at for at, word in enumerate(words) if word.name and bool(here[at]) != bool(there[at])}
    return all(_led_on(words, at) and here[at + 1] and there[at + 1] and at + 1 not in apart for at in apart)


def _linked(one: Ranked, other: Ranked) -> bool:
    """Whether two facts, with those before them, or their articles name something in common or, where not both name
    anything, are worded alike or have like titles beside the words of the question."""
    here, there = one.evidence, other.evidence
    names_here, names_there = _names(here), _names(there)
    if not (names_here.isdisjoint(_told(there)) and names_there.isdisjoint(_told(here))):
        return True
    asked = {match.term for word in here.question.words for match in word.matches}
    titled = _alike(*({*evidence.article.title_terms} - asked for evidence in (here, there)))
    return not (names_here and names_there) and (titled or worded_alike(one, other))


def _told(evidence: Evidence) -> set[str]:
    terms = (fact.terms for fact in _here(evidence))
    return {*evidence.article.title_terms, *evidence.article.about_terms}.union(*terms)


def _names(evidence: Evidence) -> set[str]:
    named = (name.terms for fact in _here(evidence) for name in fact.named)
    found = set(evidence.article.about_terms).union(*named)
    # elsewhere what a name shares with another word alone is no link: 'Informa' with 'informa'
    return found if evidence.article.language in _NAMES_INFLECTED else {term for term in found if term[0] == "~"}


def _here(evidence: Evidence) -> list[StoredFact]:
    """The fact, with the one before where it names nothing itself."""
    return [evidence.fact, evidence.before] if evidence.before and not evidence.fact.named else [evidence.fact]


def _led_on(words: Sequence[QuestionWord], at: int) -> bool:
    """Whether a name goes on with the next word: who is 'Ada Holm' in one report may be 'Ms Holm' in the next."""
    after = words[at + 1] if at + 1 < len(words) else None
    return after is not None and after.name and after.start == words[at].start + len(words[at].text) + 1


def misses(fact: Evidence, other: Evidence, *, titled: bool = True) -> bool:
    """Whether a telling word that one fact holds is lacked by the other, and by its title where that counts: 'felled'
    beside 'planted'."""
    pairs = zip(fact.question.words, fact.weights, fact.hits, fact.hits_title, other.hits, strict=True)
    return any(
        weight >= _TELLING and held and not (here or (titled and title))
        for word, weight, here, title, held in pairs
        if not (word.name or word.number)
    )


def worded_alike(one: Ranked, other: Ranked) -> bool:
    """Whether two statements have so many words in common that they tell of one event."""
    return _alike(one.evidence.fact.terms, other.evidence.fact.terms)


def _alike(terms: Iterable[str], others: Iterable[str]) -> bool:
    here, there = set(terms), set(others)
    return bool(here & there) and len(here & there) >= _WORDED_ALIKE * len(here | there)


def held(evidence: Evidence) -> float:
    """The share of the question that a fact, its title or the fact before holds."""
    total = sum(evidence.weights)
    return sum(matched(evidence)) / total if total else 0.0


@lru_cache(maxsize=64)
def matched(evidence: Evidence) -> tuple[float, ...]:
    """The weight of each word of the question that a fact, its title or the fact before holds."""
    around = zip(evidence.hits, evidence.hits_title, evidence.hits_before, strict=True)
    return tuple([weight * max(hits) for weight, hits in zip(evidence.weights, around, strict=True)])
