"""Wording: every text that the bot says of its own, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.messages.wording.agreement_wording import AgreementWording
from bot.messages.wording.asking_wording import AskingWording
from bot.messages.wording.digest_wording import DigestWording, SubscriptionWording
from bot.messages.wording.feedback_wording import FeedbackWording
from bot.messages.wording.operator_wording import OperatorWording
from bot.messages.wording.plural import Plural
from bot.messages.wording.privacy_wording import PrivacyWording
from bot.messages.wording.proof_wording import ProofWording
from bot.messages.wording.settings_wording import SettingsWording


@dataclass(frozen=True, kw_only=True)
class Commands:
    """What the command menu says of each command."""

    ask: str
    summary: str
    digest: str
    quotes: str
    history: str
    verify: str
    sources: str
    settings: str
    privacy: str
    forget: str
    status: str
    about: str
    help: str
    reload: str
    rollback: str
    unanswered: str
    stats: str
    hide: str
    unhide: str


@dataclass(frozen=True, kw_only=True)
class Wording:
    """All texts in one language: plain text, made HTML when a message is built. `locale` formats dates and plurals,
    `language` is what the language calls itself.

    `plain` messages are for screen readers: no emoji, ISO dates, and links whose text says where they lead.
    """

    locale: str
    language: str
    plain: bool = False
    library: Mapping[str, str] = field(default_factory=dict)
    """What the library says, in this language, by its English sentences (see `library_text`)."""

    commands: Commands

    start: str
    hello: str
    about: str
    help: str
    help_admin: str
    usage_ask: str
    courtesy: str
    unknown_command: str
    something_wrong: str
    stale_button: str
    not_served: str
    limit_person: str
    limit_group: str

    closest: str
    perhaps: str
    overview: str
    not_found: str
    not_found_hint: str
    conflict: str
    read_as: str
    paragraph: str
    source_link: str
    undated: str

    sources: str
    sources_line: str
    status: str
    status_building: str
    articles: Plural
    facts: Plural
    publishers: Plural
    no_publisher: str

    no_edition: str
    first_build: str

    admins_only: str
    too_late: str
    reload_started: str
    reload_progress: str
    reload_running: str
    reload_done: str
    reload_unchanged: str
    reload_failed: str
    reload_failed_empty: str
    reload_stopped: str
    added: str
    changed: str
    removed: str
    skipped: str
    noted: str
    and_more: str
    rollback_done: str
    rollback_failed: str
    rollback_usage: str

    digest: DigestWording
    subscription: SubscriptionWording
    agreement: AgreementWording
    asking: AskingWording
    proof: ProofWording
    settings: SettingsWording
    feedback: FeedbackWording
    operators: OperatorWording
    privacy: PrivacyWording

    def made_plain(self) -> Wording:
        """The same texts for screen readers."""
        return replace(self, plain=True)
