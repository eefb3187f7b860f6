"""/quotes NAME and /history TOPIC."""

import json

import pytest

from tests.bot.asking.reading import bold, buttons, press, quotations
from tests.knowledge.invented_articles import ARTICLES, record


class TestQuotes:
    def test_what_a_person_said_stands_below_name_and_role(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "/quotes dahl"))
        assert reply["text"].startswith("Ingrid Dahl, mayor of Kalvend\n\n")
        assert quotations(reply) == [
            "Ingrid Dahl, the mayor of Kalvend, said that nobody has to leave.", 'Dahl said: "The wall stands firm."',
        ]  # fmt: skip
        assert "Interpress, 2 March 2026\nCracks found in Kalvend dam, paragraph 3" in reply["text"]

    def test_a_name_in_another_script_will_do(self, server, private, ann):
        assert bold(server.wait_for_reply(private.says(ann, "/quotes Serov")))[0] == "Артём Серов, министр"

    def test_nobody_by_that_name_is_told_so(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "/quotes <Lindgren>"))
        assert reply["text"] == "Nobody called <Lindgren> says anything in what I have read."

    def test_without_a_name_it_says_how_it_is_used(self, server, private, ann):
        assert server.wait_for_reply(private.says(ann, "/quotes"))["text"].startswith("Whose words? For example:")

    @pytest.fixture
    def two_bergs(self, bot):
        """An edition in which two people of one name speak."""
        path = bot.articles / "articles.jsonl"
        before = path.read_text(encoding="utf-8")
        bergs = {
            "id": "bergs", "title": "Two views of Kalvend", "publisher": "Interpress", "published_at": "2026-06-10",
            "body": "The writer Roald Berg said that Kalvend is dull. The baker Anna Berg said that it is lovely.",
        }  # fmt: skip
        path.write_text("\n".join(json.dumps(one) for one in [*map(record, ARTICLES), bergs]), encoding="utf-8")
        bot.build()
        yield
        path.write_text(before, encoding="utf-8")
        bot.build()

    def test_where_several_people_may_be_meant_buttons_ask_which(self, server, private, ann, two_bergs):
        reply = server.wait_for_reply(private.says(ann, "/quotes Berg"))
        assert reply["text"] == "Berg may be several people. Whom do you mean?"
        assert sorted(buttons(reply)) == ["Anna Berg", "Roald Berg"]
        chosen, _ = press(server, private, ann, reply, "Anna Berg")
        assert quotations(chosen) == ["The baker Anna Berg said that it is lovely."]
        assert "reply_markup" not in chosen


class TestHistory:
    def test_each_event_is_cited_below_its_day(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "/history flood in Brenholt"))
        assert reply["text"].startswith("flood in Brenholt, day by day\n\n10 April 2026\n")
        assert (
            "20 April 2026\nSchools in Brenholt stay closed until April 20.\nNorthern Post, 10 April 2026"
            in (reply["text"])
        )

    def test_a_day_is_written_once_for_all_its_events(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "/history Kalvend dam"))
        assert bold(reply)[1:] == ["2 March 2026", "20 March 2026"]
        assert len(quotations(reply)) == 4

    def test_a_topic_nobody_wrote_about_is_told_so(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "/history quartz & co"))
        assert reply["text"] == "I have read nothing dated about quartz & co."

    def test_without_a_topic_it_says_how_it_is_used(self, server, private, ann):
        assert server.wait_for_reply(private.says(ann, "/history"))["text"].startswith("Of what? For example:")

    def test_in_russian(self, server, bot):
        olga = server.world.user("Olga", language_code="ru")
        reply = server.wait_for_reply(server.world.private_chat(olga).says(olga, "/history мост через Серую"))
        assert reply["text"].startswith("мост через Серую: день за днём\n\n3 июня 2026\u202fг.\n")
