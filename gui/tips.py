"""Words of others in a tip, which would take markup for markup, and load what it names."""

from __future__ import annotations

_MOST_LINES = 30


def plain_tip(text: str) -> str:
    """The text as it is, as a tip; of many lines the first."""
    if not text:
        return ""
    from html import escape

    lines = text.split("\n")
    shown = [*lines[:_MOST_LINES], "…"] if len(lines) > _MOST_LINES else lines
    return "<div>" + "<br>".join(map(escape, shown)) + "</div>"
