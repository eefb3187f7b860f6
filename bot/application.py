"""The application: where the parts are built and joined."""

from __future__ import annotations

import datetime as dt

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    MessageReactionHandler,
    TypeHandler,
    filters,
)

from bot.command_menu import set_command_menus
from bot.delivery import Attempts, Delivery, Queries, Turnstile
from bot.digests import NAP, Clockwork, DigestMaker, DigestShow, Ending, Posting
from bot.edition_changes import EditionChanges
from bot.first_edition import build_first_edition
from bot.handlers import (
    Admin,
    AnswerButtons,
    Answers,
    Buttons,
    Channels,
    ChatSettings,
    DigestButtons,
    Digests,
    DigestSettings,
    Errors,
    Feedback,
    FromPerson,
    Guest,
    GuestMessageHandler,
    Information,
    Inline,
    Membership,
    PeopleQuoted,
    Questions,
    Receipts,
    Replies,
    Rights,
    TopicHistory,
    Verify,
)
from bot.handlers.gate import Gate
from bot.handlers.hiding import Hiding
from bot.handlers.limits import Limits
from bot.handlers.privacy import Privacy
from bot.handlers.statistics import Statistics
from bot.handlers.unanswered import Unanswered
from bot.inbox import Inbox, StateLedger
from bot.messages import BACK, DIGEST, FORGET, MISS, MORE, MORE_OF_DIGEST, PERSON, SET, SOURCE, TELL, TOPIC, VOTE
from bot.rebuild import Rebuild
from bot.serving import App
from bot.settings import Settings
from bot.state import Clock, State, utc_now
from bot.update_order import UpdateOrder
from bot.upkeep import Upkeep
from knowledge import KnowledgeBase

_BEFORE_ALL_OTHERS = -1
_READ_TIMEOUT = 20.0
"""Seconds after which it is not known whether a message was sent."""


def build_application(
    settings: Settings,
    knowledge_base: KnowledgeBase,
    state: State,
    *,
    clock: Clock = utc_now,
    nap: dt.timedelta = NAP,
) -> App:
    """Builds the parts and joins them; nothing runs and nothing is sent yet.

    By the `clock` digests are posted, which is looked at once in a `nap` at least.
    """
    inbox, ledger = Inbox(state), StateLedger(state)
    application = (
        ApplicationBuilder()
        .token(settings.token.get_secret_value())
        .base_url(f"{settings.api_url}/bot")
        .base_file_url(f"{settings.api_url}/file/bot")
        .read_timeout(_READ_TIMEOUT)
        .update_queue(inbox)
        .concurrent_updates(UpdateOrder(inbox.handling))
        .job_queue(None)
        .build()
    )
    attempts = Attempts(Turnstile(settings.messages_per_second), ledger)
    delivery = Delivery(application.bot, attempts)
    queries = Queries(application.bot, attempts)
    replies = Replies(delivery, state.chats, settings.language)
    gate = Gate(settings.chats, settings.admins, state.chats, replies, queries)
    rebuild = Rebuild(settings.articles, settings.data)
    admin = Admin(knowledge_base, rebuild, replies, delivery, settings.admins)
    answers = Answers(knowledge_base, state, delivery, application.bot)
    limits = Limits(settings.limit_person, settings.limit_group)
    questions = Questions(knowledge_base, state, answers, replies, limits)
    answer_buttons = AnswerButtons(knowledge_base, state, answers, replies, delivery, settings.timezone)
    receipts = Receipts(knowledge_base, state.answers, replies, settings.timezone)
    information = Information(
        knowledge_base, rebuild, replies, settings.timezone, settings.admins, receipts, state.hidden
    )
    people_quoted = PeopleQuoted(knowledge_base, answers, replies, delivery)
    topic_history = TopicHistory(knowledge_base, answers, replies)
    verify = Verify(knowledge_base, answers, replies)
    ending = Ending(state, delivery, replies.wording_of)
    membership = Membership(application.bot, state.chats, replies, delivery, ledger.moved, ending.end)
    rights = Rights(application.bot, settings.admins)
    maker, show = DigestMaker(knowledge_base, state, settings.timezone), DigestShow(state.digests, application.bot)
    channels = Channels(application.bot, rights, gate.serves)
    digests = Digests(maker, show, state, replies, channels, clock)
    digest_settings = DigestSettings(state, replies, delivery, rights, channels, settings.timezone, clock)
    digest_buttons = DigestButtons(state, delivery, rights, channels, settings.timezone, clock)
    posting = Posting(state, maker, show, delivery, replies.wording_of, ending)
    late = dt.timedelta(hours=settings.digest_late_hours)
    clockwork = Clockwork(state, posting, clock, gate.serves, made_up=late, nap=nap)
    chat_settings = ChatSettings(application.bot, state.chats, replies, delivery, rights, digest_buttons.opening)
    feedback = Feedback(state, delivery)
    privacy = Privacy(state, replies, delivery, settings.keep_days)
    hiding = Hiding(knowledge_base, state, replies, rights)
    unanswered = Unanswered(state.questions, replies, rights, settings.keep_days)
    statistics = Statistics(state.questions, replies, delivery, rights, settings.timezone)
    upkeep = Upkeep(state, EditionChanges(knowledge_base, state, answers, replies, delivery))
    inline = Inline(knowledge_base, answers, replies, queries)
    buttons = Buttons(queries, replies)
    buttons.on(SET, chat_settings.press)
    buttons.on(DIGEST, digest_buttons.press)
    buttons.on(VOTE, feedback.vote)
    buttons.on(MISS, feedback.miss)
    buttons.on(TELL, feedback.tell)
    buttons.on(FORGET, privacy.erase)
    buttons.on(PERSON, people_quoted.choose)
    buttons.on(MORE, answer_buttons.more)
    buttons.on(SOURCE, answer_buttons.source)
    buttons.on(BACK, answer_buttons.back)
    buttons.on(TOPIC, answer_buttons.topic)

    application.add_handler(TypeHandler(Update, gate.check), group=_BEFORE_ALL_OTHERS)
    people = filters.UpdateType.MESSAGE & FromPerson()
    rest = filters.Regex(rf"^/start\S*\s+{MORE_OF_DIGEST}")
    application.add_handler(CommandHandler("start", digests.rest, people & rest))
    application.add_handler(MessageHandler(people & filters.StatusUpdate.CHAT_SHARED, digest_settings.choose_channel))
    for command, callback in {
        "start": information.start,
        "help": information.help,
        "about": information.about,
        "sources": information.sources,
        "settings": chat_settings.settings,
        "privacy": privacy.privacy,
        "forget": privacy.forget,
        "unanswered": unanswered.unanswered,
        "stats": statistics.stats,
        "hide": hiding.hide,
        "unhide": hiding.unhide,
        "status": information.status,
        "ask": questions.ask,
        "quotes": people_quoted.quotes,
        "history": topic_history.history,
        "verify": verify.verify,
        "summary": digests.summary,
        "digest": digest_settings.digest,
        "reload": admin.reload,
        "rollback": admin.rollback,
    }.items():
        application.add_handler(CommandHandler(command, callback, people))
    application.add_handler(MessageHandler(people & filters.COMMAND & filters.ChatType.PRIVATE, information.unknown))
    application.add_handler(MessageHandler(people & (filters.TEXT | filters.CAPTION), questions.message))
    edits = filters.UpdateType.EDITED_MESSAGE & FromPerson()
    application.add_handler(MessageHandler(edits & (filters.TEXT | filters.CAPTION), questions.edited))
    application.add_handler(MessageHandler(filters.UpdateType.MESSAGE & filters.StatusUpdate.MIGRATE, membership.move))
    application.add_handler(ChatMemberHandler(membership.change))
    application.add_handler(CallbackQueryHandler(buttons.press))
    application.add_handler(InlineQueryHandler(inline.query))
    if settings.guest:
        application.add_handler(GuestMessageHandler(Guest(answers, replies, queries).answer))
    reactions = MessageReactionHandler.MESSAGE_REACTION_UPDATED
    application.add_handler(MessageReactionHandler(feedback.react, message_reaction_types=reactions))
    application.add_error_handler(Errors(rebuild, replies).handle)

    async def start(application: App) -> None:
        inbox.take_up(application.bot)
        await set_command_menus(application.bot, settings.admins, settings.language)
        hiding.apply()
        build_first_edition(knowledge_base, rebuild)
        upkeep.start()
        clockwork.start()

    async def stop(_application: App) -> None:
        await clockwork.stop()
        await upkeep.stop()
        await rebuild.stop()
        await admin.close()

    application.post_init = start
    application.post_stop = stop
    return application
