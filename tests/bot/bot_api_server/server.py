"""The HTTP server: calls come in, updates go out, by long polling or to a webhook."""

import asyncio
import copy
import json
import threading
import time

import tornado.httpclient
import tornado.httpserver
import tornado.web

from tests.bot.bot_api_server.api_error import ApiError, bad_request
from tests.bot.bot_api_server.faults import Dropped, Garbled, Silent
from tests.bot.bot_api_server.methods import Methods
from tests.bot.bot_api_server.parameters import checked
from tests.bot.bot_api_server.upload import Upload
from tests.bot.bot_api_server.world import World

TOKEN = "700000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"  # noqa: S105 - known to nobody else


class BotApiServer:
    """Listens on a free port of loopback, in a thread of its own, until `stop`.

    `calls` are all calls in order as (method, parameters, refusal or None). `fail_next` are the faults of the next
    calls of a method, as (method, ApiError or one of faults.py); `fault(method, parameters)`, when a test sets it, says
    the fault of every call, None for none. `limits`, when set, refuse what comes too fast.
    """

    def __init__(self):
        self.changed = threading.Condition(threading.RLock())
        self.calls = []
        self.fail_next = []
        self.fault = lambda _method, _parameters: None
        self.limits = None
        self.webhook = None
        self.world = World(self._deliver)
        self.methods = Methods(self.world)
        self._updates = []
        self._again = []
        self._started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        self._started.wait(10)

    def stop(self):
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)

    def wait_for(self, found, timeout=20):
        """The first true value that `found()` returns, asked again whenever something changed."""
        with self.changed:
            value = self.changed.wait_for(found, timeout)
        assert value, "the bot did not do it in time"
        return value

    def wait_for_reply(self, message, timeout=20):
        """The first message that the bot sends to the chat after that message."""
        chat = self.world.chats[message["chat"]["id"]]
        return copy.deepcopy(self.wait_for(lambda: chat.sent_after(message), timeout)[0])

    def calls_of(self, method):
        with self.changed:
            return [call for call in self.calls if call[0] == method]

    def wait_for_answer(self, query, timeout=20):
        """What the bot answers to a pressed button, an inline query or a guest message."""
        query_id = query.get("guest_query_id") or query["id"]
        return copy.deepcopy(self.wait_for(lambda: self.methods.answers.get(query_id), timeout))

    def call(self, method, parameters):
        """A call's result and the fault that befalls its response; what is refused is raised. All is recorded."""
        with self.changed:
            refusal = None
            try:
                given = checked(method, parameters)
                fault = self.next_fault(method, given)
                if fault and not fault.acted:
                    return None, fault
                if not hasattr(self.methods, method):
                    raise bad_request(f"{method} exists, but is not spoken here")
                if self.limits:
                    self.limits.check(method, given)
                return copy.deepcopy(getattr(self.methods, method)(**given)), fault
            except ApiError as error:
                refusal = error
                raise
            finally:
                self.calls.append((method, parameters, refusal))
                self.changed.notify_all()

    def next_fault(self, method, given):
        """The fault that befalls a call, None for none; a refusal is raised."""
        with self.changed:
            fault = self.fault(method, given)
            for index, (name, planned) in enumerate(self.fail_next):
                if name == method:
                    del self.fail_next[index]
                    fault = planned
                    break
        if isinstance(fault, ApiError):
            raise fault
        return fault

    async def get_updates(self, offset=0, limit=100, timeout=0, allowed_updates=None):
        """The updates from `offset` on, waited for up to `timeout` seconds; those before it are forgotten."""
        if self.webhook:
            raise ApiError("Conflict: can't use getUpdates method while webhook is active", 409)
        end = time.monotonic() + timeout
        while True:
            self._arrived.clear()
            with self.changed:
                self._updates = [update for update in self._updates if update["update_id"] >= offset]
                updates = [one for one in self._updates if not allowed_updates or set(one) & set(allowed_updates)]
                if updates or self._again or time.monotonic() >= end or self._stopping.is_set():
                    again, self._again = self._again, []
                    return copy.deepcopy(again + updates[: limit - len(again)])
            try:
                await asyncio.wait_for(self._arrived.wait(), max(0.0, end - time.monotonic()))
            except TimeoutError:
                continue

    def forget_updates(self):
        """Drops what no bot has fetched yet."""
        with self.changed:
            self._updates.clear()
            self._again.clear()

    def set_webhook(self, url="", secret_token="", **_):
        with self.changed:
            self.webhook = (url, secret_token) if url else None
            self._loop.call_soon_threadsafe(self._arrived.set)
            self.changed.notify_all()
        return True

    def _deliver(self, update, again):
        with self.changed:
            (self._again if again and not self.webhook else self._updates).append(update)
            self._loop.call_soon_threadsafe(self._arrived.set)

    async def _serve(self):
        self._loop = asyncio.get_running_loop()
        self._arrived = asyncio.Event()
        self._stopping = asyncio.Event()
        application = tornado.web.Application([(r"/bot([^/]*)/(\w+)", _Call, {"server": self})])
        application.settings["log_function"] = lambda handler: None
        http = tornado.httpserver.HTTPServer(application)
        sockets = tornado.netutil.bind_sockets(0, "127.0.0.1")
        http.add_sockets(sockets)
        self.url = f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
        posting = asyncio.create_task(self._post_to_webhook())
        self._started.set()
        await self._stopping.wait()
        self._arrived.set()
        posting.cancel()
        http.stop()
        await http.close_all_connections()

    async def _post_to_webhook(self):
        """Sends updates to the webhook in order, each until it is taken."""
        client = tornado.httpclient.AsyncHTTPClient()
        while True:
            if not (self.webhook and self._updates):
                await asyncio.sleep(0.02)
                continue
            url, secret = self.webhook
            headers = {"Content-Type": "application/json"}
            if secret:
                headers["X-Telegram-Bot-Api-Secret-Token"] = secret
            update = self._updates[0]
            try:
                await client.fetch(url, method="POST", headers=headers, body=json.dumps(update))
            except (tornado.httpclient.HTTPError, OSError):
                await asyncio.sleep(0.1)
                continue
            with self.changed:
                self._updates.remove(update)


class _Call(tornado.web.RequestHandler):
    def initialize(self, server):
        self._server = server
        self._gone = asyncio.Event()

    def on_connection_close(self):
        self._gone.set()

    async def get(self, token, method):
        await self._answer(token, method, self._form())

    async def post(self, token, method):
        if self.request.headers.get("Content-Type", "").startswith("application/json"):
            await self._answer(token, method, json.loads(self.request.body or b"{}"))
        else:
            await self._answer(token, method, self._form())

    def _form(self):
        """The fields of a form; a field 'attach://x' stands for the file x."""
        files = {name: Upload(one[-1]["filename"], one[-1]["body"]) for name, one in self.request.files.items()}
        fields = {name: values[-1].decode() for name, values in self.request.arguments.items()}
        attached = {f"attach://{name}": upload for name, upload in files.items()}
        return {
            **{name: upload for name, upload in files.items() if f"attach://{name}" not in fields.values()},
            **{name: attached.get(value, value) for name, value in fields.items()},
        }

    async def _answer(self, token, method, given):
        try:
            result, fault = await self._result(token, method, given)
        except ApiError as refusal:
            self.set_status(refusal.code)
            self.finish(refusal.to_json())
            return
        if isinstance(fault, Silent):
            await self._gone.wait()
        elif isinstance(fault, Dropped):
            self.detach().close()
        elif isinstance(fault, Garbled):
            self.set_status(fault.code)
            self.finish("<html>Bad Gateway</html>")
        else:
            self.finish({"ok": True, "result": result})

    async def _result(self, token, method, given):
        if token != TOKEN:
            raise ApiError("Unauthorized", 401)
        server = self._server
        if method == "getUpdates":
            with server.changed:
                server.calls.append((method, given, None))
                server.changed.notify_all()
            parameters = checked(method, given)
            fault = server.next_fault(method, parameters)
            return (None if fault and not fault.acted else await server.get_updates(**parameters)), fault
        if method in ("setWebhook", "deleteWebhook"):
            parameters = checked(method, given)
            with server.changed:
                server.calls.append((method, given, None))
            return server.set_webhook(**(parameters if method == "setWebhook" else {})), None
        return server.call(method, given)
