"""What the bot says in English to operators, and of what it keeps."""

from __future__ import annotations

from bot.messages.wording.operator_wording import OperatorWording
from bot.messages.wording.plural import Plural
from bot.messages.wording.privacy_wording import PrivacyWording

OPERATORS = OperatorWording(
    unanswered="Not answered in the last {days} days: {count}",
    unanswered_none="Everything that was asked in the last {days} days was answered.",
    also="Also: {questions}",
    people=Plural(one="{n} person", other="{n} people"),
    stats="Questions by week",
    stats_none="Nobody has asked anything in the last {weeks} weeks.",
    week="Week of {monday}: {questions} of {people}",
    questions=Plural(one="{n} question", other="{n} questions"),
    by_people=Plural(one="{n} person", other="{n} people"),
    went="answered {answered}, closest {closest}, not found {not_found}",
    thumbs="thumbs up {up}, down {down}, without {silent}",
    median="median of answering time {milliseconds} ms",
    asked_most="Asked most",
    missed_most="Missed most",
    answered="answered",
    closest="closest",
    not_found="not found",
    hide_usage=(
        "Reply to an answer with /hide for its first fact, /hide 2 for the second, /hide article for the"
        " whole article of the first; or name a fact or an article: /hide ID."
    ),
    unhide_usage="Use /unhide ID; /status lists what is hidden.",
    hidden="This answers nothing from now on: “{text}”\nUndo: /unhide {name}",
    hidden_article="No sentence of this article answers from now on: {text}\nUndo: /unhide {name}",
    not_hidden="Nothing called {name} is hidden. /status lists what is.",
    shown_again="This may answer again: {text}",
    hidden_list="Hidden ({count})",
)
PRIVACY = PrivacyWording(
    privacy=(
        "What I keep, and for how long:\n"
        "• the text of your questions and my answers, so that follow-ups, buttons and corrections work: "
        "{days}; after that only that you asked something, when, and how it went, for a year\n"
        "• what you asked last: ten minutes\n"
        "• your thumbs and reactions under answers: as long as the question is counted\n"
        "• which answers you wait for: until there is one, at most as long as the text of the question\n"
        "• the settings and subscriptions of a chat: until they are changed or erased\n\n"
        "Nothing is passed on. In groups I keep only what is addressed to me or answered by me. Those "
        "who run this bot see questions and how they went, not who asked them.\n\n"
        "/forget erases everything of yours."
    ),
    days=Plural(one="{n} day", other="{n} days"),
    forget=(
        "Shall I erase everything that I keep of you: questions, answers, thumbs, what you wait for, and"
        " the settings and subscriptions of our private chat? There is no way back."
    ),
    forget_button="Erase everything",
    forgotten="Everything is erased.",
    not_yours="This button belongs to somebody else. Use /forget yourself.",
)
