"""Replies whose words a mail system joined with ``_``: ``550_5.1.1_User_unknown``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late

if TYPE_CHECKING:
    import re

_NO_PART = r"(?<![A-Za-z0-9_.@/?%&+=-])"
_JOINT = late(
    rf"_(?:(?<={_NO_PART}[45]\d\d_)(?:(?=[45]\.\d{{1,3}}\.\d)|(?=(?:[A-Za-z':.,]{{1,20}}_){{2}}))"
    r"|(?<=[:;]_[45]\d\d_)(?=[45]\.\d{1,3}\.\d|[A-Za-z])"
    rf"|(?<={_NO_PART}[45]\.\d\.\d_)(?=[A-Za-z'(<\"])|(?<={_NO_PART}[45]\.\d\.\d\d_)(?=[A-Za-z'(<\"])"
    r"|(?<=[45]\d\d-[45]\.\d\.\d_)(?=[A-Za-z'(<\"])|(?<=[45]\d\d-[45]\.\d\.\d\d_)(?=[A-Za-z'(<\"]))"
)
"""After codes that begin a word or follow a mark; after a lone reply code only where several words follow."""
_WORDS = late(r"<[^<>\s]{1,320}>|_")
_FILE = late(r"\.[A-Za-z0-9]{2,5}[\"')\]>,;]{0,3}\Z")
_LONGEST_BEFORE, _LONGEST = 200, 600


def with_spaced_words(chars: str) -> str:
    """The text with a space for each ``_`` of such a reply, but those in the addresses that it cites."""
    pieces: list[str] = []
    position = 0
    for joint in _JOINT.finditer(chars):
        if joint.start() < position:
            continue
        start, end = _edges(chars, joint.start(), position)
        word = chars[start:end]
        if "=?" in word or _FILE.search(word):
            continue
        pieces += chars[position:start], _WORDS.sub(_spaced, word)
        position = end
    return "".join([*pieces, chars[position:]]) if pieces else chars


def _edges(chars: str, at: int, floor: int) -> tuple[int, int]:
    """From where to where no white space stands."""
    start, end = at, at
    floor, limit = max(floor, at - _LONGEST_BEFORE), min(len(chars), at + _LONGEST)
    while start > floor and not chars[start - 1].isspace():
        start -= 1
    while end < limit and not chars[end].isspace():
        end += 1
    return start, end


def _spaced(found: re.Match[str]) -> str:
    return " " if found[0] == "_" else found[0]
