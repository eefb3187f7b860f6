"""How much of a question the first fact lacks, with its surroundings: title, the fact before, bearers of names."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.attributes_asked import asks_nationality
from knowledge.answering.question_form import asks_age, asks_who_says
from knowledge.extraction.ages import ages
from knowledge.extraction.speech_verbs import speech_verbs
from knowledge.question import Asked, Question, QuestionWord
from knowledge.retrieval import Evidence, Ranked
from knowledge.retrieval.asked_words import SURELY_ASKED
from knowledge.words import Token, fold, stem, tokenize
from knowledge.words.demonyms import of_a_people
from knowledge.words.word_vectors import vectors_of

_NEAR_SOMEBODY = [
    frozenset(stem(word, "en") for word in words.split())
    for words in "wife|husband|mother|father|son|daughter|brother|sister|uncle|aunt|widow|parents|lawyer attorney|"
    "neighbour neighbor".split("|")
]
"""Who may speak for or beside somebody, in words that mean the same, as terms of English."""


def unknown_share(question: Question) -> float:
    """The share of the question that stands in no article at all."""
    asked = sum(word.weight for word in question.words if word.start >= 0)
    unknown = sum(word.weight for word in question.words if word.start >= 0 and not word.known)
    return unknown / asked if asked else 0.0


def plain_near(ranked: Ranked) -> float:
    """The share of the question's words other than names that the fact or its nearest surroundings hold; 1 for none."""
    plain = [(word.weight, hit) for word, hit in _met(ranked.evidence) if not word.name]
    total = sum(weight for weight, _ in plain)
    return sum(weight * hit for weight, hit in plain) / total if total else 1.0


def first_missing(ranked: Ranked) -> float:
    """The rarity of the question's first plain word, mostly what was done, if fact and surroundings lack it; else 0.

    'Who discovered it?' is not answered by where it was found.
    """
    plain = [(word.start, word.weight, hit) for word, hit in _met(ranked.evidence) if not word.name and not word.number]
    if not plain:
        return 0.0
    _, weight, hit = min(plain)
    return 0.0 if hit else weight


def specific_near(ranked: Ranked) -> float:
    """The share of what the title leaves open that the fact holds, the one before or what stands above; 1 when it
    leaves nothing open."""
    evidence = ranked.evidence
    near = (evidence.hits, evidence.hits_before, evidence.hits_bearers, evidence.hits_above)
    around = zip(evidence.hits_title, *near, strict=True)
    open_ = [
        (word.weight, max(*hits, above))
        for word, (title, *hits, above) in zip(evidence.question.words, around, strict=True)
        if (above or not title) and word.start >= 0
    ]
    total = sum(weight for weight, _ in open_)
    return sum(weight * hit for weight, hit in open_) / total if total else 1.0


def foreign(ranked: Ranked) -> float:
    """The rarity of all plain words that fact and surroundings lack, each by how far in meaning the fact is from it."""
    evidence = ranked.evidence
    lacked = [word for word, hit in _met(evidence) if not word.name and not hit]
    if not lacked or not evidence.fact.terms:
        return sum(word.weight for word in lacked)
    language = evidence.question.language
    asked = vectors_of([stem(fold(word.mended), language) for word in lacked], language).directions
    told = vectors_of(evidence.fact.terms, evidence.article.language).directions
    nearest: list[float] = (asked @ told.T).max(axis=1).tolist()
    return sum(word.weight * (1 - max(cosine, 0.0)) for word, cosine in zip(lacked, nearest, strict=True))


def lacks_what_is_said(evidence: Evidence) -> bool:
    """Whether it is asked who says something and the fact, with its surroundings, surely holds less than half of that:
    that somebody says anything tells nothing."""
    if not asks_who_says(evidence.question):
        return False
    saying = speech_verbs(evidence.question.language)
    near = zip(evidence.question.words, evidence.hits_near, strict=True)
    told = [(word.weight, hit > SURELY_ASKED) for word, hit in near if word.text.casefold() not in saying]
    return 2 * sum(weight for weight, held in told if held) < sum(weight for weight, _ in told)


def lacks_who_says(evidence: Evidence) -> bool:
    """Whether somebody's words are asked for, the fact is another's, and its article does not speak of the one asked
    about, or is not the wife, lawyer or the like of somebody who is asked about: 'What did the bishop say?' is not
    answered by what a lawyer said."""
    question, fact = evidence.question, evidence.fact
    asked = set(question.speaker)
    if question.asked is not Asked.QUOTE or not asked or not fact.speaker:
        return False
    held = evidence.speaker_terms.union(fact.terms, fact.bearers)
    own = evidence.speaker_terms.union(fact.bearers)
    own = own.union(_apposed_to_speaker(evidence))
    if any(not words.isdisjoint(asked) and words.isdisjoint(own) for words in _NEAR_SOMEBODY):
        return True  # 'What did his wife say?'
    found = zip(question.words, evidence.hits_article, evidence.hits_near, strict=True)
    named = [max(hits) for word, *hits in found if not asked.isdisjoint({match.term for match in word.matches})]
    return bool(named) and not any(named) and asked.isdisjoint(held)


def _apposed_to_speaker(evidence: Evidence) -> frozenset[str]:
    """The terms of the words between which and the speaker's name there is but a comma: 'Kelly's father, Tom, said'."""
    fact = evidence.fact
    before, comma, _ = fact.statement.partition(f", {fact.speaker}")
    return evidence.terms_of(" ".join(before.split()[-2:])) if comma else frozenset()


def lacks_people(evidence: Evidence) -> bool:
    """Whether somebody's nationality is asked for and the fact names no people."""
    if not asks_nationality(evidence.question) or evidence.article.language not in ("en", ""):
        return False
    told = tokenize(evidence.fact.statement, evidence.article.language)
    return not any(word.key and of_a_people(word.surface) for word in told)


def lacks_age(evidence: Evidence) -> bool:
    """Whether it is asked how old somebody is, and the fact tells no age, or that of somebody else whose name stands
    nearer."""
    if not asks_age(evidence.question):
        return False
    fact, told = evidence.fact, ages(evidence.fact.statement)
    persons = [(one.start - fact.start, one.end - fact.start) for one in fact.names if one.kind == "person"]
    asked = {place for place in persons if not _terms_at(evidence, place).isdisjoint(evidence.asked.name_terms)}
    if not asked:
        return not told
    nearest = (min(persons, key=lambda place: max(age[0] - place[1], place[0] - age[1])) for age in told)
    return asked.isdisjoint(nearest)


def _terms_at(evidence: Evidence, place: tuple[int, int]) -> frozenset[str]:
    return evidence.terms_of(evidence.fact.statement[slice(*place)])


def met_by_a_surname(evidence: Evidence) -> bool:
    """Whether a word of the question is met by nothing but a surname that is written otherwise, in English: no ferry is
    met by 'Pauline Ferris'."""
    fact = evidence.fact
    persons = [(name.start - fact.start, name.end - fact.start) for name in fact.names if name.kind == "person"]
    if not persons or not evidence.question.language == evidence.article.language == "en":
        return False
    told = tokenize(fact.statement, evidence.article.language)
    around = zip(evidence.question.words, evidence.hits, evidence.hits_title, evidence.hits_before, strict=True)
    for word, hit, *near in around:
        if not hit or any(near) or word.name or word.number or not word.text[:1].islower():
            continue
        held = [one for one in told if one.term == word.matches[0].term]
        if held and all(_otherwise(one, word) and _inside(one, persons) for one in held):
            return True
    return False


def _otherwise(token: Token, word: QuestionWord) -> bool:
    return bool(token.key) and token.surface not in (
        fold(word.text),
        fold(word.mended),
        fold(word.text).removesuffix("s"),
    )


def _inside(token: Token, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in places)


def _met(evidence: Evidence) -> list[tuple[QuestionWord, float]]:
    """The question's own words, each with its best meeting in the fact or around it."""
    near = zip(evidence.question.words, evidence.hits_near, strict=True)
    return [(word, hit) for word, hit in near if word.start >= 0]
