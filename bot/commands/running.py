"""`run`."""

from __future__ import annotations


def run() -> None:
    """Run the Telegram bot; settings come from the environment (see the README)."""
    from bot.running import run as run_bot
    from bot.settings import Settings

    run_bot(Settings.read())
