"""What the bot says in English."""

from __future__ import annotations

from bot.messages.wording.agreement_wording import AgreementWording
from bot.messages.wording.asking_wording import AskingWording
from bot.messages.wording.english_digests import DIGEST, SUBSCRIPTION
from bot.messages.wording.english_operating import OPERATORS, PRIVACY
from bot.messages.wording.feedback_wording import FeedbackWording
from bot.messages.wording.plural import Plural
from bot.messages.wording.proof_wording import ProofWording
from bot.messages.wording.settings_wording import SettingsWording
from bot.messages.wording.wording import Commands, Wording

ENGLISH = Wording(
    locale="en_GB",
    language="English",
    commands=Commands(
        ask="Ask a question",
        summary="What mattered: today, last week, on a topic",
        digest="When summaries are posted here",
        quotes="What a person said, newest first",
        history="What happened around a topic, day by day",
        verify="Check whether a text stands in the articles",
        sources="Where the answers come from",
        settings="Settings of this chat",
        privacy="What I keep, and for how long",
        forget="Erase everything of yours",
        status="How much has been read, and when",
        about="What I am, and what I am not",
        help="How to ask",
        reload="Read the articles again",
        rollback="Go back to an earlier edition",
        unanswered="What was not answered",
        stats="How questions went, week by week",
        hide="Hide a fact or an article",
        unhide="Show it again",
    ),
    start=(
        "Hello! Ask me about the briefings I have read. I answer with the sentence that says it, word for word, "
        "and tell you where it stands. See /help for more."
    ),
    hello=(
        "Hello! Ask me about the briefings I have read: mention me, reply to one of my messages, or use /ask. "
        "I answer with the sentence that says it, word for word, and tell you where it stands."
    ),
    about=(
        "I answer questions about a collection of articles with sentences that stand in them word for word, and say "
        "where. No language model writes here: nothing is made up, added up or put in other words, so what no single "
        "sentence says I do not find. “Source” below an answer shows its proof: the sentence in its paragraph, its "
        "place in the article, and the article's checksum. Whether an article is right I cannot judge.\n\n"
        "/privacy says what I keep and for how long."
    ),
    help=(
        "Here, simply write your question. In a group, mention me, reply to one of my messages, or use /ask.\n\n"
        "/ask – ask a question: /ask When will the talks resume?\n"
        "/summary – what mattered in the last seven days; /summary last week, /summary border talks\n"
        "/digest – when summaries are posted here: /digest daily 08:30\n"
        "/quotes – what a person said: /quotes Ingrid Solberg\n"
        "/history – what happened, day by day: /history harbour talks\n"
        "/verify – does a text stand in the articles? As a reply to it, or followed by it\n"
        "/sources – where the answers come from\n"
        "/status – how much has been read, and when\n"
        "/privacy – what I keep, and for how long; /forget erases it\n"
        "/settings – language, plain mode, feedback buttons\n\n"
        "Every quotation is the source's own wording; nothing in it is mine."
    ),
    help_admin=(
        "For admins:\n"
        "/reload – read the articles again\n"
        "/rollback – go back to the edition before; /rollback 3 – go back to edition 3\n"
        "/unanswered – what was not answered; /stats – how questions went\n"
        "/hide – as a reply to an answer: hide its fact; /unhide – show it again"
    ),
    usage_ask="What would you like to know? For example: /ask When will the talks resume?",
    courtesy="Gladly. Ask me anything that the articles tell of.",
    unknown_command="I do not know this command. /help lists those I know; anything else is taken as a question.",
    something_wrong="Sorry, something went wrong here. It has been noted; please try again later.",
    stale_button="This button no longer works. Please ask again.",
    not_served="Sorry, I only serve certain chats, and this one ({chat}) is not among them.",
    limit_person="You ask faster than I may answer. Please wait a minute.",
    limit_group="This group asks faster than I may answer. Please wait a minute.",
    closest="Nothing I have read answers this. These come nearest:",
    perhaps="I am not sure of it, but the first of these may answer you:",
    overview="What I have read about this, newest first:",
    not_found="I have read nothing about this.",
    not_found_hint="Try other words, or a name that the articles would use. /sources shows what I have read.",
    conflict="The sources disagree:",
    read_as="Read as: {question}",
    paragraph="paragraph {number}",
    source_link="Source: {source}",
    undated="undated",
    sources="What I have read",
    sources_line="{publisher}: {articles}, newest {date}",
    status="Edition {number}, built {moment}: {articles}, {facts}, {publishers}.",
    status_building="The articles are being read again just now.",
    articles=Plural(one="{n} article", other="{n} articles"),
    facts=Plural(one="{n} fact", other="{n} facts"),
    publishers=Plural(one="{n} publisher", other="{n} publishers"),
    no_publisher="Publisher not named",
    no_edition="I have not read anything yet. An admin can change that with /reload.",
    first_build="I am still reading the articles for the first time. Please ask again in a moment.",
    admins_only="Only the admins of this bot can do that.",
    too_late=("You sent this while I could not be reached, so I have not done it. Send it again if you still want it."),
    reload_started="Reading the articles…",
    reload_progress="Reading the articles… {share}",
    reload_running="The articles are being read already; this takes a moment.",
    reload_done="Done. Edition {number} is in use: {articles}, {facts}.",
    reload_unchanged="No article was added, changed or removed.",
    reload_failed="The reload failed: {reason}\nEdition {number} stays in use.",
    reload_failed_empty="The reload failed: {reason}",
    reload_stopped="the bot was stopped meanwhile",
    added="Added ({count})",
    changed="Changed ({count})",
    removed="Removed ({count})",
    skipped="Skipped ({count})",
    noted="Taken, although ({count})",
    and_more="… and {count} more",
    rollback_done="Edition {number} is in use now.",
    rollback_failed="The rollback failed: {reason}",
    rollback_usage="Use /rollback for the edition before, or /rollback 3 for edition 3.",
    digest=DIGEST,
    subscription=SUBSCRIPTION,
    agreement=AgreementWording(
        superseded="Superseded by a later article, of {date}.",
        reports=Plural(one="{n} report", other="{n} reports"),
        origins=Plural(one="{n} origin", other="{n} origins"),
        repeated="{reports}, {origins}. Also in:",
        other_language="The source is in another language: {language}.",
        readings="This may mean more than one thing: {readings}. For each, what comes nearest:",
    ),
    asking=AskingWording(
        more="More",
        source="Source",
        next_source="Next source ({number} of {total})",
        back="Back to the answer",
        no_more="That is all I have read about this.",
        which="Which do you mean? Choose below.",
        inline_nothing="I have read nothing about this",
        inline_not_yet="I am still reading the articles",
        sees_addressed=(
            "Privacy mode is on: in groups I see commands, mentions of me and replies to me, and nothing else. Where I "
            "am an admin I see all. To change it: /setprivacy at @BotFather, then remove me from the group and add me "
            "again."
        ),
        sees_all=(
            "Privacy mode is off: I see everything written in the groups that I am in, and reply only when I am meant. "
            "To change it: /setprivacy at @BotFather, then remove me from the group and add me again."
        ),
        sees_as_admin="I am an admin here, so I see everything written in this group; I reply only when I am meant.",
    ),
    proof=ProofWording(
        receipt="The proof",
        excerpt="The paragraph is long; this is the part around the sentence.",
        offsets="Characters {start} to {end} of the {total} of the article.",
        checksum="SHA-256 of the article's text:",
        edition="Edition {number}, built {moment}.",
        found_for="Found for the question: {question}",
        found_rank="Place {rank} of the {compared} sentences that were compared.",
        found_in_statement="In the sentence: {words}",
        found_in_title="In the title: {words}",
        found_beside="In the sentence before or after: {words}",
        found_missing="Nowhere near: {words}",
        link="Proof of this sentence",
        unknown="This sentence no longer stands in the articles. Please ask again.",
        usage_verify="Which text? Send it after /verify, or reply with /verify to the message that holds it.",
        nothing_to_verify="There is no sentence of three words or more in it that I could check.",
        verified=Plural(one="{n} sentence checked", other="{n} sentences checked"),
        word_for_word="Word for word",
        nearly="Nearly so",
        not_at_all="Not in the articles",
        differs="“{told}” where the source has “{source}”",
        added="“{told}” is not in the source",
        left_out="“{source}” of the source is missing",
        usage_quotes="Whose words? For example: /quotes Ingrid Solberg",
        quotes_some="The newest {shown} of {total}:",
        nobody="Nobody called {name} says anything in what I have read.",
        who_is_meant="{name} may be several people. Whom do you mean?",
        usage_history="Of what? For example: /history harbour talks",
        history="{topic}, day by day",
        no_history="I have read nothing dated about {topic}.",
    ),
    settings=SettingsWording(
        title="Settings of this chat",
        language="Language",
        each_their_own="each person's own",
        auto="Each person's own",
        plain="Plain mode, for screen readers",
        plain_short="Plain mode",
        feedback="Feedback buttons",
        auto_answer="Answer questions that are not put to me, where I am sure",
        auto_answer_short="Answer unasked",
        blind=(
            "Privacy mode keeps from me what is not addressed to me. To let me answer unasked, make me an "
            "admin here, or turn it off with /setprivacy at @BotFather and add me again."
        ),
        digest="Digest…",
        on="on",
        off="off",
        turn_on="turn on",
        turn_off="turn off",
        saved="Saved.",
        admins_only="Only the admins of this group can change its settings.",
    ),
    feedback=FeedbackWording(
        helpful="Helpful",
        unhelpful="Not helpful",
        thanks="Thank you!",
        noted="Thank you, noted.",
        taken_back="Taken back.",
        none_of_these="None of these",
        missed="Noted as not answered. Thank you.",
        tell_me="Tell me when it is answered",
        will_tell="I will write here when a later edition answers this.",
        waiting_for_too_much="You are waiting for as many answers as I can remember. I will tell you of those first.",
        answered_now="You asked: {question}\nNow there is an answer:",
        changed="Since this was sent, “{opening}” has changed in {title}. It now says:",
        removed="Since this was sent, “{opening}” has been removed from {title}.",
    ),
    operators=OPERATORS,
    privacy=PRIVACY,
)
