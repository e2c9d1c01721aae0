"""Word tables as patterns: one line for each wording, so that another wording is another line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.prepared import WORDINGS, prepared, text_key

if TYPE_CHECKING:
    from collections.abc import Iterator

folded: dict[int, str]
in_ascii: dict[int, tuple[str, ...]]
folded, in_ascii = prepared(WORDINGS) or ({}, {})
"""What tables of words became, by the keys of their lines; and what it is in a text of ASCII's letters."""
_DEEPEST = 4
"""Letters that wordings share before they are told apart."""
_QUANTIFIERS = "?*+{"
_BOUNDARY = r"\b"
_NO_WORD_BEFORE, _WORD_BEFORE = r"(?<!\w.)", r"(?<=\w.)"
"""The same, asked after the first letter or mark: a search goes from one such place to the next."""
_NEVER_BEFORE = "(?<!"
_LONGEST_DOUBLED = 60
"""What follows a beginning that may be missing, and is spelt out with it and without."""
_MOST_LETTERS = 4
"""Of a set that are spelt out one by one."""


def any_of(*wordings: str) -> str:
    """A regular expression that fits any of the wordings, the first that fits before the others.

    Each branch begins with a letter as far as can be, and wordings that begin alike are put
    behind their common letters: at each place of a text most of them are then ruled out at once.
    """
    key = text_key("\n".join(wordings))
    if key not in folded:
        folded[key] = _branches(_all_spelt_out(wordings), _DEEPEST)
    return folded[key]


def any_in_ascii(*wordings: str) -> tuple[str, ...]:
    """The same for a text of ASCII's letters: wordings that begin with one, and those that begin with a mark.

    Where no wording is left, that expression is empty. A word need not ask whether one begins there.
    """
    key = text_key("\n".join(wordings))
    if key not in in_ascii:
        spelt = [wording for wording in _all_spelt_out(wordings) if wording[0].isascii()]
        words = [wording for wording in spelt if wording[0].isalnum()]
        marks = tuple(wording for wording in spelt if not wording[0].isalnum())
        begun = tuple(
            wording.replace(_NO_WORD_BEFORE, "", wording.startswith(_NO_WORD_BEFORE, 1)) for wording in words
        )
        in_ascii[key] = tuple(_branches(some, _DEEPEST) if some else "" for some in (begun, marks))
    return in_ascii[key]


def _all_spelt_out(wordings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(spelt for wording in wordings for spelt in _spelt_out(wording))


def _spelt_out(wording: str) -> Iterator[str]:
    """The wording, beginning with a letter wherever it can.

    It becomes several where it begins with a choice, with what may be missing, or with one of a few
    letters; what must not stand before it is asked after its first letter.
    """
    condition, rest = _condition(wording)
    alternatives = _split(wording)
    if len(alternatives) == 1:
        alternatives = [condition + begun for begun in _beginnings(rest)]
    if alternatives != [wording]:
        yield from (spelt for alternative in alternatives for spelt in _spelt_out(alternative))
    elif condition and _once(rest) and (rest[0].isalnum() or rest[0] == "'"):
        yield rest[0] + _asked_later(condition, rest[0]) + rest[1:]
    else:
        yield wording


def _condition(wording: str) -> tuple[str, str]:
    """What must not stand before the wording, and the rest of it."""
    end = 0
    while True:
        if wording.startswith(_BOUNDARY, end):
            end += len(_BOUNDARY)
        elif wording.startswith(_NEVER_BEFORE, end):
            end += _group_end(wording[end:]) + 1
        else:
            return wording[:end], wording[end:]


def _asked_later(condition: str, first: str) -> str:
    """The same after the first character."""
    if not condition:
        return ""
    if condition.startswith(_BOUNDARY):
        asked = _NO_WORD_BEFORE if first.isalnum() else _WORD_BEFORE
        return asked + _asked_later(condition.removeprefix(_BOUNDARY), first)
    end = _group_end(condition)
    never = condition[len(_NEVER_BEFORE) : end]
    asked = f"(?<!(?:{never}).)" if "|" in never else f"(?<!{never}.)"
    return asked + _asked_later(condition[end + 1 :], first)


def _beginnings(wording: str) -> list[str]:
    """One wording for each way in which it may begin."""
    if _choice(wording):
        return _choices(wording)
    first = _first_piece(wording)
    if (
        first
        and wording.startswith("?", len(first))
        and wording[len(first) + 1 : len(first) + 2] not in ("+", "?")
    ):
        rest = wording[len(first) + 1 :]
        return [first + rest, rest] if 0 < len(rest) <= _LONGEST_DOUBLED else [wording]
    letters = first[1:-1] if first.startswith("[") else ""
    if (
        0 < len(letters) <= _MOST_LETTERS
        and letters.isalnum()
        and not wording.startswith(tuple(_QUANTIFIERS), len(first))
    ):
        return [letter + wording[len(first) :] for letter in letters]
    return [wording]


def _first_piece(wording: str) -> str:
    """The group, set or letter with which the wording begins."""
    if wording.startswith("(?:"):
        return wording[: _group_end(wording) + 1]
    if wording.startswith("["):
        return wording[: wording.find("]", 2) + 1]
    if wording.startswith("\\"):
        return wording[:2]
    return wording[:1] if wording[:1] not in ("(", ".", "^", "$") else ""


def _group_end(wording: str) -> int:
    """Where the group ends with which the wording begins."""
    return next(place for place, depth in _depths(wording) if wording[place] == ")" and depth == 0)


def _choice(wording: str) -> str | None:
    """What stands between the brackets of a group with which the wording begins."""
    if not wording.startswith("(?:"):
        return None
    end = _group_end(wording)
    return None if wording[end + 1 : end + 2] in tuple(_QUANTIFIERS) else wording[3:end]


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
    return (wording[:1].isalpha() or wording[:1] == " ") and _once(wording)


def _once(wording: str) -> bool:
    """Whether the first character of the wording stands there once."""
    return wording[1:2] not in tuple(_QUANTIFIERS)
