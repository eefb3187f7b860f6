"""`briefing-bot` and `python -m bot`: the command line."""

from __future__ import annotations

import gc
import sys

_LOADED_AT_ONCE = 50_000
"""Objects made before those no longer held are looked for: nearly all that a start makes stays."""


def main() -> None:
    """Run a command; what goes wrong on purpose ends it with one line on stderr and exit code 1."""
    gc.set_threshold(_LOADED_AT_ONCE)
    from bot.command_line import app
    from knowledge import BriefingError

    try:
        app()
    except BriefingError as error:
        print(f"briefing-bot: {error}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # the reader has seen enough, as in `briefing-bot digest | head`
        sys.stdout = None
        sys.exit(0)


if __name__ == "__main__":
    main()
