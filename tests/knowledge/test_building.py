"""Building: what changed is read, what has not is carried over, and nothing can hurt the current edition."""

import json
import multiprocessing
import random
import sqlite3
import threading
import time

import pytest

from knowledge.build_plan import plan
from knowledge.building import build
from knowledge.edition import EditionFolder
from knowledge.errors import EditionError, SourceError
from knowledge.reading import Source
from tests.knowledge.edition.rows import all_rows


def text(subject, detail="Repairs begin on 14 July and cost $3.5 million"):
    return (
        f"The {subject} of Brenholt\n\n"
        f"BRENHOLT (UTB / Sputnik - 09th July, 2021) The {subject} has three cracks, Ana Verne said on Monday.\n\n"
        f"{detail}, she told UTB. The Brenholt Harbour Authority (BHA) closes the {subject} until August 2.\n"
    )


class World:
    """A folder of articles, and the editions built from it."""

    def __init__(self, path):
        self.articles = path / "articles"
        self.articles.mkdir()
        self.folder = EditionFolder(path / "data", wait=0.1)

    def write(self, name, content):
        (self.articles / name).write_text(content, encoding="utf-8")

    def build(self):
        return build(self.folder, [self.articles])

    def facts(self):
        with self.folder.open() as edition:
            return edition.all_facts()

    def statements(self):
        return [fact.statement for fact in self.facts()]


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    for subject in ("wall", "tower", "bridge"):
        world.write(f"{subject}.txt", text(subject))
    return world


class TestPlan:
    """A pure decision over paths and hashes."""

    def test_unchanged_files_are_not_read_again(self):
        sources = [Source(path=path, sha256=sha256, size=1) for path, sha256 in (("a", "1"), ("b", "2x"), ("c", "3"))]
        decided = plan({"a": "1", "b": "2", "z": "9"}, sources)
        assert decided.unchanged == {"a"}
        assert [source.path for source in decided.to_read] == ["b", "c"]
        assert decided.gone == {"z"}
        assert not decided.nothing_to_do

    def test_there_is_nothing_to_do_only_when_every_file_is_as_before(self):
        a = Source(path="a", sha256="1", size=1)
        assert plan({"a": "1"}, [a]).nothing_to_do
        assert not plan({"a": "1", "b": "2"}, [a]).nothing_to_do
        assert not plan({"a": "2"}, [a]).nothing_to_do
        assert not plan({}, []).nothing_to_do


class TestReport:
    def test_a_first_build_adds_everything(self, world):
        report = world.build()
        assert (report.edition, report.articles, report.added) == (1, 3, ("bridge", "tower", "wall"))
        assert (report.changed, report.removed, report.unchanged, report.skipped) == ((), (), 0, ())
        assert report.facts == len(world.statements()) >= 9
        assert "Repairs begin on 14 July and cost $3.5 million, she told UTB." in world.statements()

    def test_added_changed_and_removed_articles_are_named(self, world):
        world.build()
        world.write("wall.txt", text("wall", "Repairs began"))
        world.write("ferry.txt", text("ferry"))
        (world.articles / "tower.txt").unlink()
        report = world.build()
        assert (report.edition, report.articles) == (2, 3)
        assert (report.added, report.changed, report.removed) == (("ferry",), ("wall",), ("tower",))
        assert report.unchanged == 1
        assert "Repairs began, she told UTB." in world.statements()
        assert not any("tower" in statement for statement in world.statements())

    def test_when_nothing_changed_no_edition_is_made(self, world):
        first = world.build()
        again = world.build()
        assert (again.edition, again.articles, again.facts) == (1, first.articles, first.facts)
        assert (again.added, again.changed, again.removed, again.unchanged) == ((), (), (), 3)
        assert world.folder.numbers() == [1]

    def test_a_file_that_moved_is_an_article_unchanged(self, world):
        world.build()
        (world.articles / "deep").mkdir()
        (world.articles / "wall.txt").rename(world.articles / "deep" / "wall.txt")
        report = world.build()
        assert (report.added, report.changed, report.removed, report.unchanged) == ((), (), (), 3)
        with world.folder.open() as edition:
            paths = {article_id: path for article_id, path, _ in edition.content()}
        assert paths["wall"] == f"{world.articles.as_posix()}/deep/wall.txt"

    def test_of_a_file_of_many_articles_only_those_that_changed_are_changed(self, world):
        def record(name, body):
            return json.dumps({"id": name, "title": f"About {name}", "published_at": "2026-07-01", "body": body}) + "\n"

        world.write("wire.jsonl", record("w1", "The ferry left.") + record("w2", "The ferry came back."))
        world.build()
        world.write("wire.jsonl", record("w2", "The ferry never came back.") + record("w1", "The ferry left."))
        report = world.build()
        assert (report.changed, report.added, report.unchanged) == (("w2",), (), 4)

    def test_what_was_skipped_is_said_again_by_every_build(self, world):
        world.write("broken.json", "{")
        world.write("undated.txt", "No date here\n\nThe wall stands, and nobody says since when.\n")
        first = world.build()
        world.write("ferry.txt", text("ferry"))
        second, third = world.build(), world.build()
        [broken] = first.skipped
        assert broken.path.endswith("broken.json")
        assert any(note.path.endswith("undated.txt") and "date" in note.reason for note in first.notes)
        assert (second.edition, third.edition) == (2, 2)
        assert second.skipped == third.skipped == first.skipped
        assert second.notes == third.notes == first.notes

    def test_progress_is_told_in_bytes_up_to_the_last(self, world):
        told = []
        build(world.folder, [world.articles], lambda done, total: told.append((done, total)))
        size = sum(file.stat().st_size for file in world.articles.iterdir())
        assert told[-1] == (size, size)
        assert told == sorted(told)


class TestRefusal:
    def test_two_articles_with_one_id_name_both_files(self, world):
        world.build()
        (world.articles / "deep").mkdir()
        world.write("deep/wall.txt", text("other wall"))
        with pytest.raises(SourceError, match=r"two articles have the id 'wall': .*deep/wall\.txt and .*/wall\.txt"):
            world.build()
        assert world.folder.current() == 1
        assert world.folder.numbers() == [1]

    def test_an_empty_folder_keeps_the_edition_before(self, world):
        world.build()
        for file in world.articles.iterdir():
            file.unlink()
        with pytest.raises(EditionError, match=rf"No article was found in {world.articles}"):
            world.build()
        assert world.folder.current() == 1

    def test_it_says_why_the_only_file_gave_no_article(self, world):
        world.write("broken.json", "{")
        with pytest.raises(EditionError, match=r"No article was found in .*broken\.json.* Skipped: .*broken\.json: "):
            build(world.folder, [world.articles / "broken.json"])

    def test_a_data_folder_that_cannot_be(self, world):
        (world.articles / "file").write_text("in the way")
        with pytest.raises(EditionError, match="cannot be written"):
            build(EditionFolder(world.articles / "file"), [world.articles])


class TestBuildingOnTheEditionBefore:
    def test_step_by_step_equals_all_at_once(self, tmp_path):
        """After any series of changes, an edition equals one built afresh from the same files, row for row."""
        chance = random.Random(7)  # noqa: S311
        world = World(tmp_path)
        names = [f"a{number}.txt" for number in range(8)]
        for step in range(6):
            for name in chance.sample(names, 4):
                if (world.articles / name).exists() and chance.random() < 0.4:
                    (world.articles / name).unlink()
                else:
                    world.write(name, text(chance.choice(["wall", "tower", "bridge"]), f"Part {chance.randrange(3)}"))
            world.build()
            afresh = EditionFolder(tmp_path / f"afresh{step}")
            build(afresh, [world.articles])
            with world.folder.open() as carried, afresh.open() as fresh:
                assert all_rows(carried.path) == all_rows(fresh.path)

    def test_facts_of_another_version_of_the_code_are_not_mixed_with_ours(self, world):
        world.build()
        with sqlite3.connect(world.folder.path / "edition-000001.sqlite") as connection:
            connection.execute("UPDATE meta SET value = 'another' WHERE key = 'extraction_version'")
            connection.execute("UPDATE facts SET verb = 'sang'")
        report = world.build()
        assert (report.edition, report.unchanged, report.changed) == (2, 3, ())
        assert {fact.verb for fact in world.facts()} == {"", "said", "told"}

    @pytest.mark.parametrize("damage", ["gone", "scribbled"])
    def test_a_lost_edition_is_built_afresh(self, world, damage):
        world.build()
        file = world.folder.path / "edition-000001.sqlite"
        file.unlink() if damage == "gone" else file.write_bytes(b"scribble" * 999)
        report = world.build()
        assert (report.edition, len(report.added)) == (2, 3)
        assert len(world.statements()) == report.facts

    def test_after_going_back_the_older_edition_is_the_one_compared_with(self, world):
        world.build()
        world.write("ferry.txt", text("ferry"))
        world.build()
        world.folder.rollback()
        report = world.build()
        assert (report.edition, report.added, report.unchanged) == (3, ("ferry",), 3)


def test_a_large_build_shared_among_processes_equals_small_ones(tmp_path):
    """Much source is extracted in worker processes, little in this one: the rows are the same."""
    world = World(tmp_path)
    for number in range(8):
        records = [
            {"id": f"{number}-{record}", "title": f"Ship {record}", "body": f"Ship {record} left with {number} men."}
            for record in range(20)
        ]
        records[0]["padding"] = "not read " * 20_000
        world.write(f"wire{number}.jsonl", "\n".join(map(json.dumps, records)))
    files = sorted(world.articles.iterdir())
    assert sum(file.stat().st_size for file in files) > 1_000_000
    world.build()
    one_by_one = EditionFolder(tmp_path / "one-by-one")
    for number in range(1, 9):
        build(one_by_one, files[:number])
    with world.folder.open() as shared, one_by_one.open() as single:
        assert shared.info.articles == 160
        assert all_rows(shared.path) == all_rows(single.path)


def start_building(world):
    """Another process that builds."""
    process = multiprocessing.get_context("fork").Process(target=world.build)
    process.start()
    return process


def test_killed_at_any_moment_the_current_edition_answers_and_the_next_build_succeeds(world):
    """kill -9 after delays that sweep over the whole of a build, from its start to after its end."""

    def change(year):
        for number in range(40):
            world.write(f"more{number}.txt", text(f"mole {number}", f"In the year {year} the repairs"))

    for year in (2000, 2001):  # the first loads what builds need
        change(year)
        started = time.monotonic()
        process = start_building(world)
        process.join()
        whole = time.monotonic() - started
    interrupted = 0
    for step in range(20):
        change(step)
        before, following = world.folder.current(), max(world.folder.numbers()) + 1
        process = start_building(world)
        time.sleep(whole * 1.5 * step / 20)
        process.kill()
        process.join()
        interrupted += any(world.folder.path.glob("*.building"))
        assert world.folder.current() in (before, following)
        with world.folder.open() as edition:
            assert edition.search(["mole"], limit=1)
    assert interrupted
    world.write("wall.txt", text("wall", "After all that, repairs"))
    report = world.build()
    assert (report.articles, report.edition) == (43, world.folder.current())
    assert len(world.statements()) == report.facts
    names = {file.name for file in world.folder.path.iterdir()} - {"build.lock"}
    assert names == {"current"} | {f"edition-{number:06}.sqlite" for number in world.folder.numbers()}


def test_of_two_builds_at_once_the_second_waits_and_finds_nothing_left_to_do(world):
    world.folder = EditionFolder(world.folder.path.parent, wait=30)
    process = start_building(world)
    assert world.build().edition == 1
    process.join()
    assert process.exitcode == 0
    assert world.folder.numbers() == [1]


def test_questions_are_answered_all_the_while(world):
    world.build()
    done = threading.Event()
    found = []

    def ask():
        while not done.is_set():
            with world.folder.open() as edition:
                found.append((edition.info.number, len(edition.search(["tower"], limit=1))))

    asking = threading.Thread(target=ask)
    asking.start()
    try:
        for number in range(8):
            world.write("wall.txt", text("wall", f"For {number} years the repairs"))
            world.build()
    finally:
        done.set()
        asking.join()
    assert {count for _, count in found} == {1}
    assert found == sorted(found)
    assert len({number for number, _ in found}) > 2
