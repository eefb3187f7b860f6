"""The main job from outside: the command line's contract, and how well the sample briefings are answered."""

import json

import pytest

from tests.terminal import ROOT, Terminal

BRIDGE = {
    "id": "bridge",
    "title": "Tollin Bridge To Close For Nine Weeks",
    "publisher": "Quay Courier",
    "published_at": "2026-02-03",
    "url": "https://quay.example/bridge",
    "body": "TOLLIN, 3 February - The Tollin Bridge will be closed for nine weeks from Monday, Mayor Ansa Kuroda said."
    "\n\n"
    "“We found 14 cracks 🧱 in the eastern pier,” chief engineer Pell Varga told reporters. The repair costs 3 million"
    " crowns.",
}
TRAM = {
    "id": "tram",
    "title": "Night Trams Return To Tollin",
    "publisher": "Tollin Evening Post",
    "published_at": "2026-03-20",
    "url": "",
    "body": "TOLLIN, 20 March - Night trams will run again from 1 April, the transport office said on Friday.\n\n"
    "A ticket costs 4 crowns, and the repair of the Tollin Bridge is finished, Mayor Ansa Kuroda added.",
}
BODIES = {article["id"]: article["body"] for article in (BRIDGE, TRAM)}
FACT = {
    "statement", "article_id", "path", "title", "publisher", "published", "url", "start", "end", "paragraph", "speaker",
    "dates", "score",
}  # fmt: skip


def write(folder, name, value):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


@pytest.fixture
def terminal(tmp_path):
    """A terminal beside two articles that nothing was built from yet."""
    write(tmp_path, "articles/bridge.json", BRIDGE)
    write(tmp_path, "articles/tram.json", TRAM)
    return Terminal(tmp_path)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The same, built; for tests that only ask."""
    folder = tmp_path_factory.mktemp("built")
    write(folder, "articles/bridge.json", BRIDGE)
    write(folder, "articles/tram.json", TRAM)
    terminal = Terminal(folder)
    assert terminal.run("build").returncode == 0
    return terminal


def slice_of_body(fact):
    return BODIES[fact["article_id"]][fact["start"] : fact["end"]]


def ask_batch(terminal, *questions):
    """The answers to questions that stand in a file."""
    lines = "\n".join(json.dumps(question) for question in questions)
    return terminal.json_lines("ask", "--batch", write(terminal.folder, "batch.jsonl", lines))


class TestBuild:
    def test_the_report_names_what_was_added_changed_removed_and_skipped(self, terminal):
        articles = terminal.folder / "articles"
        first = terminal.json("build", "--json")
        assert first["added"] == ["bridge", "tram"]
        assert (first["edition"], first["articles"], first["unchanged"]) == (1, 2, 0)

        write(articles, "bridge.json", {**BRIDGE, "body": BRIDGE["body"].replace("14", "15")})
        write(articles, "ferry.json", {**TRAM, "id": "ferry"})
        write(articles, "empty.txt", "")
        write(articles, "broken.json", "{")
        (articles / "tram.json").unlink()
        second = terminal.json("build", "--json")
        assert (second["added"], second["changed"], second["removed"]) == (["ferry"], ["bridge"], ["tram"])
        assert (second["edition"], second["articles"]) == (2, 2)
        skipped = {note["path"]: note["reason"] for note in second["skipped"]}
        assert skipped.keys() == {"articles/broken.json", "articles/empty.txt"}
        assert skipped["articles/empty.txt"] == "is empty"

    def test_paths_may_be_given_and_another_place_for_the_editions(self, terminal):
        report = terminal.json("build", "articles/tram.json", "--data", "else where", "--json")
        assert report["added"] == ["tram"]
        assert (terminal.folder / "else where").is_dir()
        assert not (terminal.folder / "data").exists()

    def test_an_article_is_called_by_its_id_or_else_by_its_file(self, terminal):
        write(
            terminal.folder,
            "articles/harbour-news.txt",
            "Harbour opens\n\nOSLO (Post - 1 May 2026) The harbour opens.\n",
        )
        assert terminal.json("build", "--json")["added"] == ["bridge", "harbour-news", "tram"]

    def test_a_person_is_told_the_same_in_words(self, terminal):
        write(terminal.folder, "articles/empty.txt", "")
        ended = terminal.run("build")
        assert (ended.returncode, ended.stderr) == (0, "")
        assert "Added (2): bridge, tram" in ended.stdout
        assert "articles/empty.txt: is empty" in ended.stdout


class TestAsk:
    def test_the_default_edition_is_built_when_there_is_none(self, terminal):
        assert terminal.json("ask", "How many cracks were found?", "--json")["facts"][0]["article_id"] == "bridge"
        assert (terminal.folder / "data").is_dir()

    def test_settings_name_the_folders_from_the_environment_and_from_an_env_file(self, terminal):
        (terminal.folder / "articles").rename(terminal.folder / "news")
        write(terminal.folder, ".env", "BRIEFING_ARTICLES=news\nBRIEFING_DATA=editions here\n")
        assert terminal.json("ask", "How many cracks were found?", "--json")["facts"]
        assert (terminal.folder / "editions here").is_dir()
        assert not (terminal.folder / "data").exists()

    def test_an_answer_has_these_keys_and_quotes_slices_of_the_body(self, built):
        answer = built.json("ask", "How many cracks were found in the pier?", "--json")
        assert answer.keys() == {
            "id", "status", "short_answer", "facts", "conflict", "question_as_read", "elapsed_ms",
        }  # fmt: skip
        assert (answer["id"], answer["status"], answer["conflict"]) == (None, "answered", False)
        assert answer["question_as_read"] == "How many cracks were found in the pier?"
        assert 0 < answer["elapsed_ms"] < 5000
        assert all(fact.keys() == FACT for fact in answer["facts"])
        assert all(
            fact["statement"] == BODIES[fact["article_id"]][fact["start"] : fact["end"]] for fact in answer["facts"]
        )

        first = answer["facts"][0]
        assert "“We found 14 cracks 🧱 in the eastern pier,”" in first["statement"]
        assert answer["short_answer"] in first["statement"]
        assert (first["article_id"], first["path"]) == ("bridge", "articles/bridge.json")
        assert (first["publisher"], first["published"], first["paragraph"]) == ("Quay Courier", "2026-02-03", 2)
        assert first["title"] == "Tollin Bridge To Close For Nine Weeks"
        assert first["url"].startswith("https://quay.example/bridge#:~:text=")
        assert first["speaker"] == "Pell Varga"

    def test_a_fact_of_an_article_without_an_address_has_no_link(self, built):
        fact = built.json("ask", "What does a night tram ticket cost?", "--json")["facts"][0]
        assert (fact["article_id"], fact["url"]) == ("tram", "")

    def test_limit_bounds_the_facts(self, built):
        assert len(built.json("ask", "Tollin", "--limit", 1, "--json")["facts"]) == 1
        assert len(built.json("ask", "Tollin", "--limit", 2, "--json")["facts"]) == 2

    def test_as_of_hides_later_articles(self, built):
        question = "Who spoke about the repair of the Tollin Bridge?"
        assert "tram" in {fact["article_id"] for fact in built.json("ask", question, "--json")["facts"]}
        earlier = built.json("ask", question, "--as-of", "2026-03-19", "--json")["facts"]
        assert {fact["article_id"] for fact in earlier} == {"bridge"}
        assert built.json("ask", question, "--as-of", "2026-01-01", "--json")["facts"] == []

    def test_a_person_gets_the_sentence_and_its_place(self, built):
        lines = built.run("ask", "How many cracks were found in the pier?", "--limit", 1).stdout.splitlines()
        assert "  “We found 14 cracks 🧱 in the eastern pier,” chief engineer Pell Varga told reporters." in lines
        assert "  Quay Courier · 3 February 2026 · Tollin Bridge To Close For Nine Weeks, paragraph 2" in lines

    @pytest.mark.parametrize("arguments", [["ask", "Who is the mayor?"], ["digest"], ["build"]])
    def test_what_is_piped_has_no_colours(self, built, arguments):
        assert "\x1b" not in built.run(*arguments).stdout


class TestBatch:
    def test_answers_come_in_the_order_of_the_file_with_its_ids(self, built):
        answers = ask_batch(
            built,
            {"id": "b", "question": "How many cracks were found in the pier?"},
            {"id": "a", "question": "When will night trams run again?", "kind": "fields nobody asked for do no harm"},
            {"id": 7, "question": "How much does the repair cost?"},
        )
        assert [answer["id"] for answer in answers] == ["b", "a", "7"]
        assert [answer["facts"][0]["article_id"] for answer in answers] == ["bridge", "tram", "bridge"]

    def test_after_names_a_question_wherever_it_stands_in_the_file(self, built):
        follow_up = {"id": "2", "question": "And who said so?", "after": "1"}
        first = {"id": "1", "question": "When will night trams run again?"}
        [_, later] = ask_batch(built, first, follow_up)
        [earlier, _] = ask_batch(built, follow_up, first)
        alone = ask_batch(built, {"id": "2", "question": "And who said so?"})[0]
        assert later["facts"][0]["article_id"] == "tram"
        assert earlier["facts"] == later["facts"]
        assert alone["facts"] != later["facts"]

    def test_a_follow_up_may_go_on_from_a_follow_up(self, built):
        questions = [
            {"id": "1", "question": "When will night trams run again?"},
            {"id": "2", "question": "And who said so?", "after": "1"},
            {"id": "3", "question": "And why?", "after": "2"},
        ]
        assert ask_batch(built, *questions)[2]["facts"][0]["article_id"] == "tram"
        circle = [{"id": "1", "question": "And why?", "after": "2"}, {"id": "2", "question": "And how?", "after": "1"}]
        assert len(ask_batch(built, *circle)) == 2

    def test_two_questions_in_one_line_are_both_answered_the_first_first(self, built):
        (answer,) = ask_batch(
            built, {"id": "1", "question": "When will night trams run again? How many cracks were found in the pier?"}
        )
        assert [fact["article_id"] for fact in answer["facts"]][::2] == ["tram", "bridge"]
        assert answer["short_answer"] == "1 April"

    def test_each_question_has_a_day_of_its_own(self, built):
        question = "Who spoke about the repair of the Tollin Bridge?"
        [early, late] = ask_batch(
            built,
            {"id": "1", "question": question, "as_of": "2026-03-19"},
            {"id": "2", "question": question, "as_of": "2026-03-20"},
        )
        assert {fact["article_id"] for fact in early["facts"]} == {"bridge"}
        assert "tram" in {fact["article_id"] for fact in late["facts"]}

    def test_blank_lines_are_passed_over(self, built):
        path = write(built.folder, "blank.jsonl", '\n{"id": "1", "question": "Who is the mayor?"}\n\n')
        assert [answer["id"] for answer in built.json_lines("ask", "--batch", path)] == ["1"]

    def test_every_text_gets_an_answer(self, built):
        texts = [
            "Who?",
            "night\0trams",
            "night \ud800 trams",
            '"OR NEAR(* AND -',
            "'; --",
            "%s{}\\",
            "~tram",
            "1" * 500,
        ]
        answers = ask_batch(built, *({"id": str(at), "question": text} for at, text in enumerate(texts)))
        assert len(answers) == len(texts)
        assert {answer["status"] for answer in answers} <= {"answered", "closest", "not_found"}

    def test_what_asks_nothing_finds_nothing(self, built):
        for answer in ask_batch(
            built, *({"id": "1", "question": text} for text in ["", " \t\n", "?", "\0", "🚢🔥❓", "nothing but blanks"])
        ):
            assert (answer["status"], answer["facts"], answer["short_answer"]) == ("not_found", [], None)

    def test_a_question_of_100_kilobytes_is_answered_within_a_second(self, built):
        longs = [(text * 100_000)[:100_000] for text in ["night trams again ", "x", "а́", '"', "7 "]]
        answers = ask_batch(
            built,
            *({"id": f"{at}", "question": long} for at, long in enumerate(longs)),
            *({"id": f"after {at}", "question": "And why?", "after": long} for at, long in enumerate(longs)),
        )
        assert max(answer["elapsed_ms"] for answer in answers) < 1000
        assert max(len(answer["question_as_read"]) for answer in answers) < 3000


class TestDigest:
    def test_both_days_are_included(self, built):
        digest = built.json("digest", "--from", "2026-02-03", "--to", "2026-03-20", "--json")
        assert digest.keys() == {"from", "to", "stories"}
        assert (digest["from"], digest["to"]) == ("2026-02-03", "2026-03-20")
        assert {name for story in digest["stories"] for name in story["article_ids"]} == {"bridge", "tram"}
        for story in digest["stories"]:
            assert story.keys() == {"facts", "article_ids"}
            for fact in story["facts"]:
                assert fact.keys() == FACT
                assert fact["article_id"] in story["article_ids"]
                assert fact["statement"] == slice_of_body(fact)

    @pytest.mark.parametrize(
        ("since", "until", "articles"),
        [
            ("2026-02-03", "2026-02-03", {"bridge"}),
            ("2026-02-04", "2026-03-20", {"tram"}),
            ("2026-02-04", "2026-03-19", set()),
        ],
    )
    def test_only_the_articles_of_the_window_count(self, built, since, until, articles):
        stories = built.json("digest", "--from", since, "--to", until, "--json")["stories"]
        assert {name for story in stories for name in story["article_ids"]} == articles

    def test_without_days_it_is_the_week_up_to_the_newest_article(self, built):
        digest = built.json("digest", "--json")
        assert (digest["from"], digest["to"]) == ("2026-03-14", "2026-03-20")


class TestChat:
    def test_each_question_may_go_on_from_the_one_before(self, built):
        ended = built.run("chat", stdin="When will night trams run again?\nAnd what does a ticket cost?\n\n")
        assert (ended.returncode, ended.stderr) == (0, "")
        assert "2 articles" in ended.stdout.splitlines()[0]
        assert "1 April" in ended.stdout
        assert "4 crowns" in ended.stdout

    def test_follow_ups_in_a_row_all_go_on_from_the_question_that_stood_on_its_own(self, built):
        ended = built.run("chat", stdin="When will the Tollin Bridge be closed?\nand why?\nand who said so?\n\n")
        third = ended.stdout.split("> ")[3]
        assert "Mayor Ansa Kuroda said." in third


class TestFailures:
    """Exit code 1 with one line that names the value and the remedy; 2 for wrong usage; never a traceback."""

    @pytest.mark.parametrize(
        ("arguments", "complaint"),
        [
            (["build", "nowhere"], "nowhere does not exist: "),
            (["digest", "--from", "2026-03-02", "--to", "2026-03-01"], "The window from 2026-03-02 to 2026-03-01 "),
            (["ask", "--batch", "nowhere.jsonl"], "The file 'nowhere.jsonl' cannot be read: No such file"),
            (["ask", "--batch", "."], "The file '.' cannot be read: Is a directory"),
            (["evaluate", "nowhere.jsonl"], "The question set 'nowhere.jsonl' cannot be read: No such file"),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_what_cannot_be_done_is_told_in_one_line(self, built, arguments, complaint):
        assert built.complaint(*arguments).startswith(complaint)

    @pytest.mark.parametrize(
        ("line", "reason"),
        [
            ("{oops", "Expecting property name"),
            ("[]", "the line: "),
            ('{"id": "2"}', "question: Field required"),
            ('{"id": "2", "question": ["Who?"]}', "question: "),
            ('{"id": "2", "question": "Who?", "as_of": "2026-02-31"}', "as_of: "),
        ],
    )
    def test_a_malformed_line_of_a_batch_is_named_before_anything_is_answered(self, built, line, reason):
        path = write(built.folder, "bad.jsonl", '{"id": "1", "question": "Who is the mayor?"}\n' + line)
        assert built.complaint("ask", "--batch", path).startswith(f"{path}, line 2: {reason}")

    def test_a_batch_that_is_not_utf_8_is_named(self, built):
        (built.folder / "latin.jsonl").write_bytes('{"id": "1", "question": "Où?"}'.encode("latin-1"))
        assert "'latin.jsonl' cannot be read: it is not UTF-8" in built.complaint("ask", "--batch", "latin.jsonl")

    def test_a_data_folder_that_is_a_file_is_named(self, terminal):
        write(terminal.folder, "file", "")
        for arguments in (["build"], ["ask", "Who?"]):
            assert "'file/editions' cannot be " in terminal.complaint(*arguments, "--data", "file")

    def test_an_edition_that_is_no_database_is_named_and_a_build_mends_it(self, terminal):
        assert terminal.run("build").returncode == 0
        (edition,) = (terminal.folder / "data" / "editions").glob("edition-*.sqlite")
        edition.write_bytes(b"not a database, certainly" * 100)
        assert str(edition.relative_to(terminal.folder)) in terminal.complaint("ask", "Who is the mayor?")
        assert terminal.run("build").returncode == 0
        assert terminal.json("ask", "Who is the mayor?", "--json")["facts"]

    def test_without_articles_the_folder_is_named(self, tmp_path):
        assert Terminal(tmp_path).complaint("ask", "Who?").startswith("articles does not exist: ")

    @pytest.mark.parametrize(
        "arguments",
        [
            ["ask"],
            ["ask", "Who?", "--batch", "questions.jsonl"],
            ["ask", "Who?", "--limit", "0"],
            ["ask", "Who?", "--limit", "three"],
            ["ask", "Who?", "--as-of", "yesterday"],
            ["ask", "Who?", "--as-of", "2026-02-31"],
            ["ask", "Who?", "--nonsense"],
            ["digest", "--from", "03.02.2026"],
            ["evaluate"],
            ["nonsense"],
        ],
        ids=" ".join,
    )
    def test_wrong_usage_ends_with_2_and_says_what_is_wrong(self, built, arguments):
        ended = built.run(*arguments)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert "Error: " in ended.stderr
        assert "Traceback" not in ended.stderr


@pytest.fixture(scope="module")
def answered(tmp_path_factory):
    """The questions on the bundled articles with their answers, asked as one batch."""
    terminal = Terminal(tmp_path_factory.mktemp("samples"), BRIEFING_ARTICLES=str(ROOT / "articles"))
    path = ROOT / "tests" / "questions.jsonl"
    questions = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    answers = terminal.json_lines("ask", "--batch", path, "--as-of", "2026-06-30")
    assert [answer["id"] for answer in answers] == [question["id"] for question in questions]
    return list(zip(questions, answers, strict=True))


def plain(text):
    return " ".join(text.casefold().split())


class TestTheSampleBriefings:
    """How the bundled articles answer `tests/questions.jsonl`: 40 questions that they answer, 6 that they do not.

    Measured when the floors were set: the first fact right for 30, one of the first three for 35, 1 unanswerable
    question `answered`. The floors leave a margin of four questions, so that a change that helps on other articles
    and costs one or two here may pass; they are no goal.
    """

    @staticmethod
    def right(question, fact):
        told = plain(fact["statement"])
        named = any(plain(answer) in told for answer in [*question["answers"], *fact["dates"]] if answer)
        return fact["article_id"] in question["articles"] and named

    def count_right(self, answered, first):
        return sum(
            any(self.right(question, fact) for fact in answer["facts"][:first])
            for question, answer in answered
            if question["articles"]
        )

    def test_the_first_fact_is_right_for_26_of_40(self, answered):
        assert self.count_right(answered, 1) >= 26

    def test_one_of_the_first_three_is_right_for_31_of_40(self, answered):
        assert self.count_right(answered, 3) >= 31

    def test_at_most_3_of_6_questions_without_an_answer_are_answered(self, answered):
        false = [
            question["id"]
            for question, answer in answered
            if not question["articles"] and answer["status"] == "answered"
        ]
        assert len(false) <= 3

    def test_a_typical_question_takes_less_than_a_tenth_of_a_second(self, answered):
        times = sorted(answer["elapsed_ms"] for _, answer in answered)
        assert times[len(times) // 2] < 100

    def test_a_short_answer_is_taken_from_the_first_fact(self, answered):
        for _, answer in answered:
            if answer["short_answer"] is not None:
                assert answer["short_answer"] in answer["facts"][0]["statement"]
