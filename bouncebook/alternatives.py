"""Word tables as patterns: one line for each wording, so that another wording is another line."""

from __future__ import annotations


def any_of(*wordings: str) -> str:
    """A regular expression that fits any of the wordings, the first that fits before the others."""
    return f"(?:{'|'.join(wordings)})"
