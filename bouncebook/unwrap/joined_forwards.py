"""Header lines above a forwarded message whose line ends were lost: ``From: … Date: … To: … Subject: …``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.record import Record
from bouncebook.unwrap.cover_words import MAIL_SYSTEM, PASSED_ON
from bouncebook.unwrap.forward_words import LABELS, OUTCOME

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = "|".join(f"(?P<{kind}>{labels})" for kind, labels in LABELS.items())
_LABEL = late(
    rf"(?<![^\s>|*/·,;⏎↵\]_-])(?:{_KINDS})[ \t]?(?:\([^)]{{0,10}}\))?[ \t]*[:：](?!//|\d)", re.IGNORECASE
)
_ADDRESSES = late(
    r"[^@:：]{0,80}@[\w.-]{1,200}[>)\]\"']*(?:[,;] ?[^@:：]{0,80}@[\w.-]{1,200}[>)\]\"']*){0,20};?"
)
_SYSTEM = late(MAIL_SYSTEM, re.IGNORECASE)
_ANNOUNCED = late(rf"{PASSED_ON}[-_=> \]\t/·|]{{0,40}}\Z|_{{10,60}}\s{{0,4}}\Z", re.IGNORECASE)
_OUTCOME = late(rf"(?<![^\s>|*/·,;\]_-]){OUTCOME}[ \t]?[:：|]", re.IGNORECASE)
"""The row that tells what became of the message: so the rows above are a report's too."""
_PASSED_AGAIN = late(r"\s{0,3}\[?(?:fwd?|전달|wg|tr|転送)\b", re.IGNORECASE)
_LONG_LINE, _LONGEST, _LONGEST_VALUE, _ABOVE = 200, 20_000, 240, 60
_ENOUGH = 3


class _Label(Record):
    kind: str
    start: int
    end: int


def joined_blocks(chars: str) -> list[tuple[int, int]]:
    """Where such headers stand in the long lines of a text, as ranges of characters."""
    return [
        (position + start, position + end)
        for position, line in _long_lines(chars[:_LONGEST])
        for start, end in _blocks(line)
    ]


def _long_lines(chars: str) -> Iterator[tuple[int, str]]:
    """The long lines with their places; short ones are passed over many at a time."""
    start = 0
    while start + _LONG_LINE < len(chars):
        end = chars.rfind("\n", start, start + _LONG_LINE)
        if end < 0:
            end = chars.find("\n", start + _LONG_LINE)
            end = len(chars) if end < 0 else end
            if chars.count(":", start, end) + chars.count("：", start, end) >= _ENOUGH:
                yield start, chars[start:end]
        start = end + 1


def _blocks(line: str) -> Iterator[tuple[int, int]]:
    for group in _groups(line):
        kinds = {label.kind for label in group}
        whole = len(kinds) >= _ENOUGH and "date" in kinds and kinds & {"from", "to"}
        if whole and _is_forward(line, group):
            yield group[0].start, _end(line, group[-1])


def _groups(line: str) -> Iterator[list[_Label]]:
    """Labels that follow each other, each kind once."""
    group: list[_Label] = []
    for found in _LABEL.finditer(line):
        label = _Label(found.lastgroup or "", found.start(), found.end())
        known = {other.kind for other in group} - {"cc"}
        if group and (label.kind in known or label.start - group[-1].end > _LONGEST_VALUE):
            yield group
            group = []
        group.append(label)
    yield group


def _is_forward(line: str, group: list[_Label]) -> bool:
    """Whether a mail system sent what is below, or a line above says that it was passed on."""
    start = group[0].start
    if _ANNOUNCED.search(line, max(0, start - _ABOVE), start):
        return True
    if _OUTCOME.search(line, group[-1].end, group[-1].end + _LONGEST_VALUE):
        return False
    ends = [label.start for label in group[1:]] + [group[-1].end + _LONGEST_VALUE]
    values = {label.kind: line[label.end : end] for label, end in zip(group, ends, strict=True)}
    return bool(_SYSTEM.search(values.get("from", "")) or _PASSED_AGAIN.match(values.get("subject", "")))


def _end(line: str, last: _Label) -> int:
    """Where the last value ends, as far as an address tells it."""
    addresses = _ADDRESSES.match(line, last.end) if last.kind in ("from", "to", "cc") else None
    return addresses.end() if addresses else last.end
