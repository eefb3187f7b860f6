"""Evidence: which words of a question a fact and its surroundings hold, worked out once for all features."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from knowledge.edition import StoredArticle, StoredFact
from knowledge.fact import FactKind
from knowledge.question import Question
from knowledge.retrieval.asked_words import AskedWords
from knowledge.retrieval.surroundings import Surroundings
from knowledge.words import terms
from knowledge.words.list_items import item_boundaries

_TELLING_SCORE = 0.5


@dataclass(frozen=True, slots=True)
class Earlier:
    """Where the question before this one was answered."""

    article: int
    ordinal: int


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """A question beside one fact, and beside no other: two are never equal. Each list of hits has an entry for each
    word of the question, 0 to 1.

    `hits_title` are those of the article's title and publisher and of `above`, the heading that the fact stands under
    or the question below which it stands (of an item, what introduces its list is introduced by), `hits_above` those of
    the latter alone, `hits_about` those of names that the article is about,
    `hits_bearers` those of the full names and roles behind the fact's names and speaker. `positions` are where in the
    fact's terms a word is met, -1 where it is not. `bm25` is a share of the best candidate's score. What stands
    `before` an item of a list is what introduces the list.
    """

    question: Question
    asked: AskedWords
    fact: StoredFact
    article: StoredArticle
    hits: tuple[float, ...]
    positions: tuple[int, ...]
    hits_title: tuple[float, ...]
    hits_above: tuple[float, ...]
    hits_before: tuple[float, ...]
    hits_after: tuple[float, ...]
    hits_article: tuple[float, ...]
    hits_about: tuple[float, ...]
    hits_bearers: tuple[float, ...]
    bm25: float
    relevance: float
    above: StoredFact | None
    before: StoredFact | None
    after: StoredFact | None
    newest: dt.date | None
    """The newest candidate's day of publication."""
    earlier: Earlier | None

    @property
    def weights(self) -> tuple[float, ...]:
        """The rarity of each word of the question."""
        return self.asked.weights

    @property
    def hits_near(self) -> tuple[float, ...]:
        """The best meeting of each word in the fact, what heads it, the fact before and the bearers of its names."""
        return tuple(map(max, self.hits, self.hits_title, self.hits_before, self.hits_bearers))

    @property
    def introducer(self) -> StoredFact | None:
        """What the fact cannot be understood without: the line above its list, or the question that it answers."""
        if self.fact.kind is FactKind.LIST_ITEM:
            return self.before if self.before and self.before.ordinal == self.fact.introduced_by else None
        return self.above if self.above and self.above.only_asks else None

    @property
    def words(self) -> float:
        """How many telling words the fact has to be read: of a list, what introduces it and one item."""
        return _words(self.fact)

    @property
    def speaker_terms(self) -> frozenset[str]:
        """The terms of the fact's speaker, with the role."""
        return self.terms_of(f"{self.fact.speaker_role} {self.fact.speaker}")

    def terms_of(self, text: str) -> frozenset[str]:
        """The terms of a part of the fact, in the fact's language."""
        return _terms_of(text, self.article.language)


@lru_cache(maxsize=500)
def _terms(text: str, language: str) -> tuple[str, ...]:
    return tuple(terms(text, language))


@lru_cache(maxsize=2_000)
def _terms_of(text: str, language: str) -> frozenset[str]:
    return frozenset(terms(text, language))


def _words(fact: StoredFact) -> float:
    items = len(item_boundaries(fact.statement))
    return len(fact.terms) * 2 / (items + 1) if items else len(fact.terms)


def _heading(article: StoredArticle) -> Sequence[str]:
    """The terms of an article's title, and of who published it: an embassy's notice is about that embassy."""
    return (*article.title_terms, *_terms(article.publisher, article.language))


def gather(
    question: Question,
    candidates: Sequence[tuple[StoredFact, float]],
    articles: Mapping[int, StoredArticle],
    neighbours: Mapping[tuple[int, int], StoredFact],
    earlier: Earlier | None = None,
) -> list[Evidence]:
    """The evidence for each candidate. `neighbours` are facts by (article, ordinal), the candidates among them."""
    if not candidates:
        return []
    asked = AskedWords(question)
    best = max(score for _, score in candidates) or 1.0
    newest = max((day for fact, _ in candidates if (day := articles[fact.article].published_on)), default=None)
    of_title = {key: asked.hits(_heading(article)) for key, article in articles.items()}
    of_about = {key: asked.hits(article.about_terms).hits for key, article in articles.items()}
    around = Surroundings(asked, neighbours)
    of_article = {key: title.hits for key, title in of_title.items()}
    for fact, _ in candidates:
        of_article[fact.article] = tuple(map(max, of_article[fact.article], around.own(fact).hits))
    heads = {fact.id: around.above(fact) for fact, _ in candidates}
    usual = sum([_words(fact) for fact, _ in candidates]) / len(candidates)
    relevance = {
        fact.id: asked.relevance(
            around.own(fact).held,
            of_title[fact.article].held | heads[fact.id].hits.held | around.before(fact).hits.held,
            _words(fact) / usual,
        )
        for fact, _ in candidates
    }
    most = max(relevance.values()) or 1.0
    found = []
    for fact, score in candidates:
        hits, positions, _ = around.own(fact)
        before, after, above = around.before(fact), around.after(fact), heads[fact.id]
        title = of_title[fact.article]
        found.append(
            Evidence(
                question=question,
                asked=asked,
                fact=fact,
                article=articles[fact.article],
                hits=hits,
                positions=positions,
                hits_title=title.joined(above.hits).hits if above.fact else title.hits,
                hits_above=above.hits.hits,
                hits_before=before.hits.hits,
                hits_after=after.hits.hits,
                hits_article=of_article[fact.article],
                hits_about=of_about[fact.article],
                hits_bearers=asked.hits(fact.bearers).hits,
                # the search gives hardly any score where each word stands in half of the facts
                bm25=score / best if best > _TELLING_SCORE else relevance[fact.id] / most,
                relevance=relevance[fact.id] / most,
                above=above.fact,
                before=before.fact,
                after=after.fact,
                newest=newest,
                earlier=earlier,
            )
        )
    return found
