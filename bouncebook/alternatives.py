"""Word tables as patterns: one line for each wording, so that another wording is another line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.prepared import WORDINGS, prepared

if TYPE_CHECKING:
    from collections.abc import Iterator

folded: dict[str, str] = prepared(WORDINGS) or {}
"""What tables of words became, by their lines."""
_DEEPEST = 4
"""Letters that wordings share before they are told apart."""
_QUANTIFIERS = "?*+{"
_BOUNDARY = r"\b"
_NO_WORD_BEFORE = r"(?<!\w.)"
"""The same, asked after the first letter: a search goes from one such letter to the next."""


def any_of(*wordings: str) -> str:
    """A regular expression that fits any of the wordings, the first that fits before the others.

    Each branch begins with a letter as far as can be, and wordings that begin alike are put
    behind their common letters: at each place of a text most of them are then ruled out at once.
    """
    lines = "\n".join(wordings)
    if lines not in folded:
        folded[lines] = _branches(
            tuple(spelt for wording in wordings for spelt in _spelt_out(wording)), _DEEPEST
        )
    return folded[lines]


def _spelt_out(wording: str) -> Iterator[str]:
    """The wording; where it begins with a choice, one for each; a word boundary after the first letter."""
    alternatives = _split(wording)
    if len(alternatives) == 1 and _choice(wording):
        alternatives = _choices(wording)
    if len(alternatives) > 1:
        yield from (spelt for alternative in alternatives for spelt in _spelt_out(alternative))
    elif wording.startswith(_BOUNDARY) and _choice(wording[2:]):
        yield from (spelt for follows in _choices(wording[2:]) for spelt in _spelt_out(_BOUNDARY + follows))
    elif wording.startswith(_BOUNDARY) and _letter(wording[2:]):
        yield wording[2] + _NO_WORD_BEFORE + wording[3:]
    else:
        yield wording


def _choice(wording: str) -> str | None:
    """What stands between the brackets of a group with which the wording begins."""
    if not wording.startswith("(?:"):
        return None
    end = next((place for place, depth in _depths(wording) if wording[place] == ")" and depth == 0), -1)
    optional = wording[end + 1 : end + 2] in tuple(_QUANTIFIERS)
    return None if end < 0 or optional else wording[3:end]


def _choices(wording: str) -> list[str]:
    """One wording for each alternative of the group with which it begins."""
    choice = _choice(wording) or ""
    return [alternative + wording[len(choice) + 4 :] for alternative in _split(choice)]


def _split(wording: str) -> list[str]:
    """The alternatives of a wording that stand in it outside of any group."""
    edges = [place for place, depth in _depths(wording) if wording[place] == "|" and depth == 0]
    starts, ends = [0, *(edge + 1 for edge in edges)], [*edges, len(wording)]
    return [wording[start:end] for start, end in zip(starts, ends, strict=True)]


def _depths(wording: str) -> Iterator[tuple[int, int]]:
    """Each place that is neither escaped nor in a set of characters, and how deep in groups it is."""
    depth, place, in_set = 0, 0, False
    while place < len(wording):
        character = wording[place]
        if character == "\\":
            place += 2
            continue
        if in_set:
            in_set = character != "]"
        else:
            in_set = character == "["
            depth += (character == "(") - (character == ")")
            yield place, depth
        place += 1


def _branches(wordings: tuple[str, ...], depth: int) -> str:
    groups: dict[str, list[str]] = {}
    for number, wording in enumerate(wordings):
        opening = wording[0] if depth and _letter(wording) else ""
        groups.setdefault(opening or str(-number), []).append(wording)
    return f"(?:{'|'.join(_branch(key, tuple(alike), depth) for key, alike in groups.items())})"


def _branch(opening: str, alike: tuple[str, ...], depth: int) -> str:
    if len(alike) == 1:
        return alike[0]
    return opening + _branches(tuple(wording.removeprefix(opening) for wording in alike), depth - 1)


def _letter(wording: str) -> bool:
    """Whether the wording begins with a letter or a space that stands there once."""
    first, following = wording[:1], wording[1:2]
    return (first.isalpha() or first == " ") and following not in tuple(_QUANTIFIERS)
