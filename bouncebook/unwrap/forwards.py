"""Header lines that a mail program shows above a forwarded or answered message.

Recognised by their shape, not by one program's wording: several lines in a row,
each a label for sender, recipient, date or subject, in whatever language.
Their addresses belong to the forward, never to the report.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.unwrap.cover_words import MAIL_SYSTEM, PASSED_ON
from bouncebook.unwrap.forward_words import LABELS, OUTCOME, YOUR_MESSAGE
from bouncebook.unwrap.joined_forwards import joined_blocks

if TYPE_CHECKING:
    from bouncebook.traced import Traced

_KINDS = "|".join(f"(?P<{kind}>{labels})" for kind, labels in LABELS.items())
_LINE = late(
    rf"[ \t>|*_\-•·]*\[?(?:{_KINDS})\]?[*_]{{0,2}}[ \t]*"
    r"(?:\([^)]{0,10}\))?[ \t]*[:：][*_]{0,2}(?=\s|[^\s/]|$)",
    re.IGNORECASE,
)
"""A label, perhaps marked as a list, bold or in brackets, perhaps explained, and its colon."""
_OTHER_LABEL = late(r"[ \t]*[A-Za-z][A-Za-z -]{2,30}:[ \t]")
_YOUR_MESSAGE = late(rf"\b{YOUR_MESSAGE} ?(?:[\w-]{{2,20}}: ?<[^<>\s]{{3,120}}> ?){{0,2}}\Z", re.IGNORECASE)
_ANNOUNCED = late(rf"{PASSED_ON}[-_=> \]|]{{0,40}}\Z", re.IGNORECASE)
_OUTCOME = late(rf"\s{{0,4}}[-*•·▶■□○\d.)|]{{0,4}} ?\[?{OUTCOME}\]?[ \t]{{0,8}}[:：|\t\r\n]", re.IGNORECASE)
_BLANK = late(r"[ \t\r]{0,4}\n[ \t\r]{0,4}\n|[ \t\r]{0,4}\n\Z")
_SYSTEM = late(MAIL_SYSTEM)
_ENOUGH = 3
_LONGEST_FOLD, _LONGEST_LABEL, _LONGEST_ABOVE = 3, 200, 300


def forward_blocks(text: Traced) -> list[tuple[int, int]]:
    """Where such blocks stand in the text, as ranges of characters, in order."""
    blocks, joined = _blocks(text), joined_blocks(text.chars)
    if not joined:
        return blocks
    alone = [one for one in joined if not any(start < one[1] and one[0] < end for start, end in blocks)]
    return sorted(blocks + alone)


def _blocks(text: Traced) -> list[tuple[int, int]]:
    blocks: list[tuple[int, int]] = []
    kinds: set[str] = set()
    start = last = folded = 0
    position = 0
    for line in text.chars.splitlines(keepends=True):
        end = position + len(line)
        if not kinds and ":" not in line and "：" not in line:
            position = end
            continue
        kind = label(line)
        if kind and not (kind in kinds and kind != "cc"):
            start = position if not kinds else start
            kinds.add(kind)
            last, folded = end, 0
        elif kinds and _continues(line, folded):
            folded += 1
        else:
            _close(blocks, kinds, start, last)
            kinds, folded = ({kind}, 0) if kind else (set(), 0)
            start, last = position, end
        position = end
    _close(blocks, kinds, start, last)
    return [(start, end) for start, end in blocks if not _tells_what_was_sent(text.chars, start, end)]


def _tells_what_was_sent(chars: str, start: int, end: int) -> bool:
    """Whether a report repeats what was sent: below "Your message", or with the outcome in the row below."""
    if follows_your_message(chars, start):
        return True
    block = chars[start:end]
    row = _OUTCOME.match(chars, end)
    if not row or (_BLANK.match(row[0]) and not _BLANK.search(block)):
        return False
    return not (_SYSTEM.search(block.lower()) or _ANNOUNCED.search(_above(chars, start)))


def follows_your_message(chars: str, start: int) -> bool:
    """Whether words right above tell that these are lines of the message that was sent."""
    return bool(_YOUR_MESSAGE.search(_above(chars, start)))


def _above(chars: str, start: int) -> str:
    """The words above a line, wherever a wrap cut them."""
    return " ".join(chars[max(0, start - _LONGEST_ABOVE) : start].split())


def label(line: str) -> str | None:
    """What the line's label names (``from``, ``to``, ``date``…), or None without one."""
    beginning = line[:_LONGEST_LABEL]
    if ":" not in beginning and "：" not in beginning:
        return None
    found = _LINE.match(beginning)
    return found.lastgroup if found else None


def _continues(line: str, folded: int) -> bool:
    """A long list of addresses goes on in the next line; an empty line may stand between two labels."""
    if folded >= _LONGEST_FOLD:
        return False
    if _OTHER_LABEL.match(line):
        return False
    return not line.strip() or line[0] in " \t" or ("@" in line and line.rstrip().endswith((">", ";", ",")))


def _close(blocks: list[tuple[int, int]], kinds: set[str], start: int, end: int) -> None:
    if len(kinds) >= _ENOUGH and "date" in kinds and kinds & {"from", "to"}:
        blocks.append((start, end))
