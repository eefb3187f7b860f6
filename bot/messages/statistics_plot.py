"""How questions went -> a picture, where matplotlib is installed."""

from __future__ import annotations

import io
from collections.abc import Sequence

from babel.dates import format_skeleton

from bot.messages.dates import day
from bot.messages.wording import Wording
from bot.weeks import Week

_COLOURS = {"answered": "#2a7f62", "closest": "#e0a030", "not_found": "#b03a48"}


def statistics_plot(weeks: Sequence[Week], wording: Wording) -> bytes | None:
    """Bars for each week, as a PNG: what was answered, what came near, what was not found; None without matplotlib."""
    try:
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator
    except ImportError:
        return None
    words = wording.operators
    figure = Figure(figsize=(7, 3.5), layout="constrained")
    axes = figure.add_subplot()
    labels = [format_skeleton("MMMd", week.monday, locale=wording.locale) for week in weeks]
    below = [0] * len(weeks)
    for name, colour in _COLOURS.items():
        heights = [getattr(week, name) for week in weeks]
        axes.bar(range(len(weeks)), heights, bottom=below, color=colour, label=getattr(words, name))
        below = [low + height for low, height in zip(below, heights, strict=True)]
    axes.set_xticks(range(len(weeks)), labels)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(f"{words.stats}: {day(weeks[0].monday, wording)} – {day(weeks[-1].monday, wording)}", fontsize=10)
    figure.legend(loc="outside lower center", ncols=3, frameon=False, fontsize=9)
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=140)
    return picture.getvalue()
