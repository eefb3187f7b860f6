"""Queries: pressed buttons, inline queries and guest messages; each is answered once."""

from tests.bot.bot_api_server.api_error import bad_request


class QueryMethods:
    """answerCallbackQuery and those like it. What was answered stands in `answers` by the query's id."""

    def __init__(self, world):
        super().__init__(world)
        self.answers = {}

    def answerCallbackQuery(self, callback_query_id, text="", **more):  # noqa: N802
        if len(text) > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        self._answer("callback", callback_query_id, {"text": text, **more})
        return True

    def answerInlineQuery(self, inline_query_id, results, next_offset="", **more):  # noqa: N802
        if len(results) > 50:
            raise bad_request("RESULTS_TOO_MUCH")
        if len({one["id"] for one in results}) < len(results):
            raise bad_request("RESULT_ID_DUPLICATE")
        if len(next_offset.encode()) > 64:
            raise bad_request("NEXT_OFFSET_INVALID")
        contents = [self._result(one) for one in results]
        self._answer(
            "inline", inline_query_id, {"results": results, "contents": contents, "next_offset": next_offset, **more}
        )
        return True

    def answerGuestQuery(self, guest_query_id, result):  # noqa: N802
        content = self._result(result)
        self._answer("guest", guest_query_id, {"result": result, "content": content})
        inline_message_id = self._world.query_id("message")
        self._world.queries[inline_message_id] = ("inline message", content)
        return {"inline_message_id": inline_message_id}

    def _answer(self, kind, query_id, answer):
        if self._world.queries.get(query_id, ("",))[0] != kind:
            if kind == "guest":
                raise bad_request("GUEST_QUERY_ID_INVALID")
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        del self._world.queries[query_id]
        self.answers[query_id] = answer

    def _result(self, result):
        """The message that a result makes."""
        if not 1 <= len(result["id"].encode()) <= 64:
            raise bad_request("RESULT_ID_INVALID")
        content = result.get("input_message_content", {})
        if result["type"] != "article" or "message_text" not in content:
            raise bad_request("only articles with a text are spoken here")
        if not result["title"].strip():
            raise bad_request("RESULT_TITLE_EMPTY")
        return self._text(content["message_text"], content.get("parse_mode"), result.get("reply_markup"))
