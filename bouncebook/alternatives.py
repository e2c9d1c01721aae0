"""Word tables as patterns: one line for each wording, so that another wording is another line."""

from __future__ import annotations

_DEEPEST = 4
"""Letters that wordings share before they are told apart."""
_QUANTIFIERS = "?*+{"
_BOUNDARY = r"\b"


def any_of(*wordings: str) -> str:
    """A regular expression that fits any of the wordings, the first that fits before the others.

    Wordings that begin alike are put behind their common letters: at each place
    of a text most of them are then ruled out at once.
    """
    return _branches(wordings, _DEEPEST)


def _branches(wordings: tuple[str, ...], depth: int) -> str:
    groups: dict[str, list[str]] = {}
    for number, wording in enumerate(wordings):
        opening = _opening(wording) if depth else ""
        groups.setdefault(opening or str(-number), []).append(wording)
    return f"(?:{'|'.join(_branch(key, tuple(alike), depth) for key, alike in groups.items())})"


def _branch(opening: str, alike: tuple[str, ...], depth: int) -> str:
    if len(alike) == 1:
        return alike[0]
    return opening + _branches(tuple(wording.removeprefix(opening) for wording in alike), depth - 1)


def _opening(wording: str) -> str:
    """The letter, space or word boundary that a wording begins with; nothing when it begins otherwise."""
    if _several(wording):
        return ""
    if wording.startswith(_BOUNDARY):
        return _BOUNDARY
    first, following = wording[:1], wording[1:2]
    return first if (first.isalpha() or first == " ") and following not in tuple(_QUANTIFIERS) else ""


def _several(wording: str) -> bool:
    """Whether alternatives stand in it outside of any group."""
    depth = 0
    for character in wording.replace("\\(", "").replace("\\)", ""):
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            return True
    return False
