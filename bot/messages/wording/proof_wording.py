"""What is said of a fact's proof, of a text that is checked, of what a person said and of a topic's history."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages.wording.plural import Plural


@dataclass(frozen=True, kw_only=True)
class ProofWording:
    """Headings and lines around quotations."""

    receipt: str
    excerpt: str
    offsets: str
    checksum: str
    edition: str
    found_for: str
    found_rank: str
    found_in_statement: str
    found_in_title: str
    found_beside: str
    found_missing: str
    link: str
    unknown: str

    usage_verify: str
    nothing_to_verify: str
    verified: Plural
    word_for_word: str
    nearly: str
    not_at_all: str
    differs: str
    added: str
    left_out: str

    usage_quotes: str
    quotes_some: str
    nobody: str
    who_is_meant: str

    usage_history: str
    history: str
    no_history: str
