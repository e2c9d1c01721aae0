"""Where the report begins and ends among the words of people who passed it on.

What somebody writes above a forward, below a quote or in a signature is not the
report: its addresses are people's own, its numbers are telephone numbers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import Action
from bouncebook.read.actions import action_said
from bouncebook.read.codes import STRONG, find_mentions
from bouncebook.read.fields import has_fields
from bouncebook.record import Record
from bouncebook.unwrap.cover_words import FORWARD_END, MAIL_SYSTEM, PASSED_ON, WROTE
from bouncebook.unwrap.forwards import forward_blocks, label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.traced import Traced

_WROTE = late(rf"{WROTE} ?[:：][ \t\r]*\Z|쓴 글\Z", re.IGNORECASE)
_SENT = late(
    r"\d{1,2} ?[:시時] ?\d{2}.{0,100}<[^<>@\s]+@[^<>\s]+> ?[:：]\Z"
    r"|<[^<>\s@]+@[^<>\s]+> ?[\[(]?\d{1,4}[-/.]\d[\d/. :-]{3,20}(?: ?[ap]m)?[\])]? ?[:：>]{1,3}\Z"
)
"""A time, a name and an address, then a colon: an attribution in whatever language."""
_DATED = late(r"\d|@|daemon|postmaster|system", re.IGNORECASE)
_ENDS, _WRAPPED = (":", "：", "글"), (">:", ">：")
_LONGEST_LINE = 400
_PASSED_ON = late(rf"{PASSED_ON}\Z", re.IGNORECASE)
_SYSTEM = late(MAIL_SYSTEM)
_SIGNATURE = late(r"^(?:(--|_{10,})|—{2,}|-{3,}|={3,}|~{3,})[ \t]*$", re.MULTILINE)
_FORWARD_END = late(rf"^[-= ]{{3,}}{FORWARD_END}", re.MULTILINE | re.IGNORECASE)
"""A line below a message that was forwarded."""
_LABELS = late("받는|수신|원 *인|사유|recipient|reason|diagnostic")
_LONGEST_SIGNATURE = 300
_ADDRESS = late(r"[\w.+-]@[\w-]{1,63}\.")
_ONLY_NAME = late(r"\s{0,20}message-id:\s{0,20}<[^<>]{3,300}>\s{0,20}\Z", re.IGNORECASE)
"""Nothing but the name of the message that came back, below the lines of its header that a report shows."""
_MOST_CANDIDATES = 12
COVERS_AT_MOST = 3
"""More evidence than a cover has: it speaks of a bounce and names an address, but cites no reply."""
_LONGEST_EVIDENCE = 20_000


class Report(Record):
    """A range of the text that is the report, and the words of people around it."""

    start: int
    end: int
    blocks: tuple[tuple[int, int], ...]
    """Header lines of forwards, which stand in it still."""


def find_report(text: Traced, quoted: tuple[int, int] | None) -> Report:
    """The part of the text that is the report.

    Args:
        text: text without quote marks.
        quoted: the range that was quoted, if one was.
    """
    chars = text.chars
    blocks = forward_blocks(text)
    heads = [*blocks, *_announcements(chars[:_LONGEST_EVIDENCE])]
    if quoted:
        heads.append((quoted[0], quoted[0]))
    start = 0
    for head, candidate in sorted(heads)[:_MOST_CANDIDATES]:
        before, after = evidence(chars[start:head]), evidence(chars[candidate:])
        from_system = before <= COVERS_AT_MOST and is_system(chars[head:candidate])
        if after and (from_system or after >= before) and not _ONLY_NAME.match(chars, candidate):
            start = _below_labels(chars, candidate)
    return Report(start, _end(chars, start, quoted), tuple(blocks))


def _below_labels(chars: str, start: int) -> int:
    """Below the lines ``To:`` and ``Subject:`` that some programs set under who wrote what follows."""
    end = start
    for line in chars[start : start + _LONGEST_LINE].splitlines(keepends=True):
        if label(line) not in ("to", "cc", "subject", "date"):
            break
        end += len(line)
    return end


def is_system(sender: str) -> bool:
    """Whether a header line, or the words with which a program tells the sender, name a mail system."""
    return bool(_SYSTEM.search(sender.lower()))


def _announcements(chars: str) -> Iterator[tuple[int, int]]:
    """Lines that announce a forward (``-----Original Message-----``) or tell who wrote what follows."""
    position, above, before = 0, 0, ""
    for line in chars.splitlines(keepends=True):
        start, position = position, position + len(line)
        said = line[-_LONGEST_LINE:].strip()
        if _announces(said, before):
            yield start, position
        elif said.endswith(_WRAPPED) and said[0] != "<" and _attributes(f"{before} {said}"):
            yield above, position
        above, before = start, said


def _announces(said: str, before: str) -> bool:
    if _PASSED_ON.match(said.strip("-_=>|* \t:")):
        return True
    return said.endswith(_ENDS) and _attributes(said, before)


def _attributes(said: str, before: str = "") -> bool:
    """Whether the words tell who wrote what follows, and when or from where."""
    return bool((_WROTE.search(said) and _DATED.search(before + said)) or _SENT.search(said))


def evidence(chars: str) -> int:
    """How much a text tells of a failure; only the order matters."""
    return _evidence(_folded(chars))


@lru_cache(maxsize=64)
def _evidence(folded: str) -> int:
    points = 4 * has_fields(folded) + ("@" in folded)
    points += 3 * _cites(folded)
    return points + 2 * (action_said(folded) in (Action.FAILED, Action.DELAYED))


def _folded(chars: str) -> str:
    return " ".join(chars[:_LONGEST_EVIDENCE].split())


def _cites(folded: str) -> bool:
    """Whether codes stand in the text beyond doubt."""
    return any(
        mention.strength == STRONG or folded.endswith("<<< ", 0, mention.start)
        for mention in find_mentions(folded)
    )


def _end(chars: str, start: int, quoted: tuple[int, int] | None) -> int:
    if quoted and quoted[0] <= start < quoted[1] and evidence(chars[start : quoted[1]]):
        return quoted[1]
    closed = _FORWARD_END.search(chars, start)
    if closed and evidence(chars[start : closed.start()]):
        return closed.start()
    for found in islice(_SIGNATURE.finditer(chars, start), _MOST_CANDIDATES):
        rest = chars[found.end() :]
        if not found[1] and not ("@" in chars[start : found.start()] and _is_signature(rest)):
            continue
        if evidence(chars[start : found.start()]) > evidence(rest) and not _cites(_folded(rest)):
            return found.start()
    return len(chars)


def _is_signature(rest: str) -> bool:
    """Whether below a line of any marks only somebody's name and address stand."""
    return (
        len(rest) <= _LONGEST_SIGNATURE
        and evidence(rest) <= 1
        and len(_ADDRESS.findall(rest)) <= 1
        and not _LABELS.search(rest.lower())
    )
