"""What an edition answers, on two small articles."""

import datetime as dt
import subprocess
import sys
import threading

import pytest

from knowledge.edition import SourceSummary, StoredSource, article_rows
from knowledge.edition.stored import StoredFact
from knowledge.errors import EditionError, SourceError
from knowledge.fact import Extraction, FactKind, Name, Quantity
from tests.knowledge.edition.two_articles import FERRY, HARBOUR, build, extraction_of, fact

HARBOUR_FACTS, FERRY_FACTS = [1, 2, 3], [4, 5]


def statements(facts):
    return [fact.statement for fact in facts]


def test_it_says_what_it_holds(edition):
    info = edition.info
    assert (info.number, info.articles, info.facts, info.publishers) == (1, 2, 5, ("UTB", "Вести"))
    assert dt.datetime.now(dt.UTC) - info.built_at < dt.timedelta(minutes=1)


def test_publishers_come_with_their_articles_and_newest_day(edition):
    assert edition.sources() == (
        SourceSummary(publisher="UTB", articles=1, newest=dt.date(2026, 7, 1)),
        SourceSummary(publisher="Вести", articles=1, newest=dt.date(2026, 7, 3)),
    )
    assert edition.latest_day() == dt.date(2026, 7, 3)
    assert edition.languages() == ("en", "ru")


class TestFacts:
    def test_a_fact_comes_back_as_it_was_extracted(self, edition):
        [fact] = edition.facts([1])
        assert isinstance(fact, StoredFact)
        assert fact.statement == "Brenholt's wall has three cracks, Ana Verne (AV) said."
        assert (fact.article, fact.ordinal, fact.paragraph, fact.start, fact.end) == (1, 0, 1, 0, 54)
        assert (fact.kind, fact.speaker, fact.speaker_role, fact.verb) == ("statement", "Ana Verne", "engineer", "said")
        assert fact.quote is True
        assert fact.names == (Name(start=34, end=43, text="Ana Verne", canonical="Ana Verne", kind="person"),)
        assert fact.quantities == (Quantity(start=20, end=32, text="three cracks", value=3.0, unit="cracks"),)
        assert fact.dates == ()
        assert "crack" in fact.terms
        assert [(name.kind, name.terms) for name in fact.named] == [("person", {"ana", "~ana", "vern", "~verne"})]
        assert fact.bearers == ["ana", "~ana", "vern", "~verne", "engin"]

    def test_the_terms_of_a_name_are_those_beside_one_another(self, folder):
        body = "Ana Verne met John; Ana Brid left."
        article = HARBOUR.model_copy(update={"body": body})
        named = [Name(start=20, end=28, text="Ana Brid", canonical="Ana Brid", kind="person")]
        rows = article_rows(article, Extraction(facts=(fact(article, 0, body, names=named),)))
        with folder.writer() as writer:
            writer.begin("1")
            writer.add_source(StoredSource(path=article.path, sha256="", size=0))
            writer.add_article(rows)
            writer.finish()
        with folder.open() as edition:
            [only] = edition.facts([1])
        assert [name.terms for name in only.named] == [{"ana", "~ana", "brid", "~brid"}]

    def test_resolved_dates_come_back_as_dates(self, edition):
        [fact] = edition.facts([2])
        assert [(date.text, date.since, date.relative) for date in fact.dates] == [
            ("14 July", dt.date(2026, 7, 14), True)
        ]

    def test_statements_are_slices_of_characters_not_bytes(self, edition):
        assert statements(edition.facts(FERRY_FACTS)) == ["🚢 Паром вышел в море.", "На борту 40 пассажиров."]

    def test_facts_come_in_the_order_asked_and_unknown_ids_are_left_out(self, edition):
        assert [fact.id for fact in edition.facts([4, 99, 1, 3])] == [4, 1, 3]
        assert edition.facts([]) == []

    def test_the_facts_of_an_article_come_in_its_order(self, edition):
        facts = edition.facts_of(1)
        assert statements(facts)[1:] == ["Repairs begin on 14 July.", "Will it hold?"]
        assert facts[2].kind is FactKind.QUESTION
        assert edition.facts_of(99) == []

    def test_facts_between_two_days_both_included(self, edition):
        def ids(since, until):
            found = edition.article_facts_between(dt.date(2026, 7, since), dt.date(2026, 7, until), 100)
            return [fact.id for fact in found]

        assert ids(1, 3) == [*FERRY_FACTS, *HARBOUR_FACTS]
        assert ids(1, 2) == HARBOUR_FACTS
        assert ids(3, 9) == FERRY_FACTS
        assert ids(2, 2) == []

    def test_a_fact_is_found_by_its_reference(self, edition):
        named = edition.facts([*HARBOUR_FACTS, *FERRY_FACTS])
        assert [edition.fact(one.reference) for one in named] == named
        assert edition.fact("AAAAAAAAAAAA") is None

    def test_facts_are_found_by_their_speaker(self, edition):
        assert edition.speakers() == [("Ana Verne", 1)]
        assert edition.facts_by("Ana Verne") == edition.facts([1])
        assert edition.facts_by("Verne") == []


class TestArticles:
    def test_an_article_comes_back_without_its_body(self, edition):
        article = edition.articles([1, 99])[1]
        assert (article.article_id, article.path, article.title) == (
            "harbour",
            "articles/harbour.txt",
            "Harbour wall cracks",
        )
        assert (article.publisher, article.url, article.language, article.place) == (
            "UTB",
            "https://utb.example/harbour",
            "en",
            "BRENHOLT",
        )
        assert article.published_on == dt.date(2026, 7, 1)
        assert "harbor" in article.title_terms
        assert {"vern", "brenholt"} <= set(article.about_terms)  # the names of its lead and its place
        assert "crack" not in article.about_terms
        assert set(edition.articles([1, 2])) == {1, 2}

    def test_a_moment_keeps_its_zone_and_a_day_stays_a_day(self, edition):
        articles = edition.articles([1, 2])
        assert articles[1].published.isoformat() == "2026-07-01T09:30:00+02:00"
        assert articles[2].published == dt.date(2026, 7, 3)
        assert not isinstance(articles[2].published, dt.datetime)

    def test_an_article_is_found_by_its_own_id(self, edition):
        assert edition.article_of("ferry") == edition.articles([2])[2]
        assert edition.article_of("wreck") is None

    def test_the_body_is_whole(self, edition):
        assert edition.body(2) == FERRY.body
        with pytest.raises(KeyError):
            edition.body(99)


class TestSearch:
    def test_facts_with_any_of_the_terms_are_found_the_best_first(self, edition):
        found = edition.search(["repair", "juli"], limit=5)
        assert [fact for fact, _ in found] == [2, 3]  # 3: its context, the sentence before, has them
        assert found[0][1] > found[1][1] > 0

    def test_the_title_is_context_of_every_fact(self, edition):
        assert sorted(fact for fact, _ in edition.search(["harbor"], limit=5)) == HARBOUR_FACTS

    def test_the_limit_is_kept(self, edition):
        assert len(edition.search(["harbor"], limit=2)) == 2

    def test_later_articles_are_left_out_when_asked(self, edition):
        terms = ["harbor", "пассажир"]
        assert {fact for fact, _ in edition.search(terms, 9)} >= {1, 5}
        assert {fact for fact, _ in edition.search(terms, 9, not_after=dt.date(2026, 7, 2))} == set(HARBOUR_FACTS)
        assert edition.search(terms, 9, not_after=dt.date(2026, 6, 30)) == []

    def test_articles_without_a_date_are_never_left_out(self, folder):
        undated = HARBOUR.model_copy(update={"published": None})
        build(folder, undated)
        with folder.open() as edition:
            assert len(edition.search(["harbor"], 9, not_after=dt.date(1999, 1, 1))) == 3
            assert edition.latest_day() is None

    @pytest.mark.parametrize("term", ['"', "a OR b", "NEAR(", "statement:x", "*", "?", "'", "-", "^a"])
    def test_no_term_is_read_as_query_syntax(self, edition, term):
        assert edition.search([term], limit=5) == []

    def test_no_terms_find_nothing(self, edition):
        assert edition.search([], limit=5) == []

    def test_document_frequency_is_the_number_of_facts_that_search_would_find(self, edition):
        frequencies = edition.document_frequencies(["harbor", "repair", "40", "unheard"])
        assert frequencies == {"harbor": 3, "repair": 2, "40": 1, "unheard": 0}
        for term, frequency in frequencies.items():
            assert len(edition.search([term], limit=99)) == frequency

    def test_decimals_and_name_keys_are_terms_like_others(self, folder):
        body = "Şelbay paid 14.6 crowns."
        article = HARBOUR.model_copy(update={"body": body})
        rows = article_rows(article, Extraction(facts=(fact(article, 0, body),)))
        terms = rows.facts[0][-1].split()
        [key] = [term for term in terms if term.startswith("~")]
        assert "14.6" in terms
        with folder.writer() as writer:
            writer.begin("1")
            writer.add_source(StoredSource(path=article.path, sha256="", size=0))
            writer.add_article(rows)
            writer.finish()
        with folder.open() as edition:
            assert edition.document_frequencies(["14.6", key]) == {"14.6": 1, key: 1}
            assert [found for found, _ in edition.search(["14.6"], 5)] == [1]


class TestWords:
    def test_the_vocabulary_counts_words_as_written(self, edition):
        words = dict(edition.words())
        assert words["cracks"] == 2  # the title's and the body's
        assert words["пассажиров"] == 1
        assert "crack" not in words

    def test_aliases_come_with_the_number_of_articles(self, edition):
        assert edition.aliases() == [("AV", "Ana Verne", 1)]


class TestWhatIsRefused:
    def test_a_fact_that_is_not_its_slice(self):
        whole = extraction_of(HARBOUR)
        wrong = whole.facts[1].model_copy(update={"start": 0})
        with pytest.raises(EditionError, match=r"fact 1 of article 'harbour' is not the text at \[0, 81\)"):
            article_rows(HARBOUR, Extraction(facts=(wrong,)))

    def test_a_body_with_a_nul_character(self):
        article = HARBOUR.model_copy(update={"body": HARBOUR.body + "\x00"})
        with pytest.raises(SourceError, match=r"harbour\.txt: article 'harbour' holds a NUL"):
            article_rows(article, extraction_of(HARBOUR))

    def test_a_file_that_is_no_edition(self, folder, edition):
        edition.path.write_bytes(b"no database at all" * 100)
        with pytest.raises(EditionError, match=r"edition-000001\.sqlite' cannot be read"):
            folder.open()

    def test_a_file_of_another_version(self, folder, edition):
        edition.path.write_bytes(b"")  # a valid, empty database
        with pytest.raises(EditionError, match=r"another version of the program\. Build a new one"):
            folder.open()


def test_each_thread_opens_its_own(folder, edition):
    found = []

    def ask():
        with folder.open() as mine:
            found.extend(mine.search(["harbor"], limit=5))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == edition.search(["harbor"], limit=5) * 4


def test_reading_does_not_import_what_only_building_needs(edition):
    code = f"""
import sys, pathlib
from knowledge.edition import Edition
Edition(pathlib.Path({str(edition.path)!r})).search(["harbor"], 1)
print([name for name in ("sqlite_utils", "filelock", "trafilatura") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
