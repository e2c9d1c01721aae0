"""Lists without marks: what stands alike beside several addresses tells that they are its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.items import opens_line
from bouncebook.read.log_words import ITEM_FAILURE, ROW_FAILURE
from bouncebook.read.recipient_words import RECIPIENT
from bouncebook.read.weights import HEAD, NOT, Candidate

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

    _Key = Callable[[Flat, Address], str]

_FAILED = "(?:(?:[전발]송|배달|전달) ?(?:실패|불가)|(?:반송|실패|bounced|failed)(?= ?[:=|│]))"
_E_MAIL = "(?:이?메일|e-?mail)(?: ?(?:주소|address))?"
"""Of a table's rows; where it is somebody's who writes or helps, the address weighs nothing."""
_LABEL = late(
    rf"(?:\A|[^\w@-])({RECIPIENT}|{_E_MAIL}(?= ?[:=|│])|{_FAILED})(?:들|님)?(?:은|는)? ?"
    r"([:=|│\]])? ?[<(\"'\[]?\Z"
)
_MARKS = (":", "=", "|", "│", ")", "]")
_FOLLOWING = late(r"[>)\]\"']? ?[:,;-]? ?([^\W\d]{2,20}(?: [^\W\d]{2,20}){2})\b")
_FATE = late(rf"{ROW_FAILURE}|deliver")
_NAME = late(r"[ >*•·-]{0,4}[\"']?[^\W\d][^@<>:;=|\"']{0,50}[\"']? ?(?:[<(\[\"']|[|│/] ?| )\Z")
"""Somebody's name, from the line's start to the bracket or mark before the address."""
_DATE = late(r"[>)\]\"']?(?: [\d/.:-]{1,24}(?: ?[ap]m)?){0,2}|.")
"""What may follow on the line: nothing, or when it was."""
_WORD = r"[^\W\d][^\s@<>()\[\]:;,.!?|=\"']{0,24}"
_WHO = rf"(?:{_WORD} ){{0,3}}{_WORD}(?: |(?= ?[<(\[\"'])) ?[<(\[\"']?"
_OPENED = late(rf"[ >*•·-]{{0,4}}(?:\(?\d{{1,3}}[.)] ?)?{_WHO}")
_MARKED = late(rf"(?:\A|[ >])(?:[-*•·]|\(?\d{{1,3}}[.)]) ?{_WHO}\Z")
_MARK_AFTER = late(r"[>)\]\"']{0,2} ?(?:[:=|│–—→,(\[-]|->|=>)")
_BELOW = late(rf"{ROW_FAILURE}|deliver|(?<![\w.:-])[45](?:\d\d|\.\d\.\d{{1,3}})(?![\w.:-]|,\d\d\d)")
_WHY = late(ITEM_FAILURE)
_LEAD = late(r"[^\W\d]{3,20}(?: [^\W\d]{2,20}){1,6}:? ?[<(\"']{0,2}")
_BEFORE, _AFTER, _FEWEST, _LONGEST_BELOW = 60, 80, 2, 200


def alike(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Addresses behind the same label, or before the same words, each head what follows."""
    keys: tuple[_Key, ...] = (_label, _lead, _line, _item, _following if flat.is_one_line else _named)
    for key in keys:
        candidates = _headed(flat, candidates, key)
    return candidates


def _headed(flat: Flat, candidates: list[Candidate], key: _Key) -> list[Candidate]:
    able = [candidate.weight > NOT and not candidate.alias for candidate in candidates]
    found = [key(flat, one.address) if may else "" for one, may in zip(candidates, able, strict=True)]
    told: dict[str, set[str]] = {}
    for name, candidate in zip(found, candidates, strict=True):
        told.setdefault(name, set()).add(candidate.address.key)
    several = {name for name, addresses in told.items() if name and len(addresses) >= _FEWEST}
    return [
        candidate._replace(weight=HEAD) if name in several else candidate
        for name, candidate in zip(found, candidates, strict=True)
    ]


def _label(flat: Flat, address: Address) -> str:
    """The label right before the address: with its mark, at a line's start, or a Korean word."""
    start = max(0, address.start - _BEFORE)
    before = flat.chars[start : address.start].lower()
    last = before.rstrip(" <('\"[")[-1:]
    found = _LABEL.search(before) if last.isalpha() or last in _MARKS else None
    if not found:
        return ""
    is_plain = not found[2] and found[1].isascii() and not flat.starts_line(start + found.start(1))
    return "" if is_plain else found[1].replace(" ", "")


def _lead(flat: Flat, address: Address) -> str:
    """The words from the line's start to the address, where they are more than a label."""
    start = flat.line_start(address.start)
    words = flat.chars[start : address.start].lower()
    return words if _LEAD.fullmatch(words) and _FATE.search(words) else ""


def _line(flat: Flat, address: Address) -> str:
    """Whether the address opens a line that tells what became of the mail, and how it stands there."""
    if not opens_line(flat, address):
        return ""
    end = min(flat.line_end(address.end), address.end + _AFTER)
    told = flat.chars[address.end : end].lower()
    return f"line{address.bracketed}" if _FATE.search(told) else ""


def _item(flat: Flat, address: Address) -> str:
    """Whether a name and the address begin a line or an item, and after a mark it is told what became."""
    begins = flat.line_start(address.start)
    start = max(begins, address.start - _BEFORE)
    opens = start == begins and _OPENED.fullmatch(flat.chars, start, address.start)
    if not opens and not _MARKED.search(flat.chars[start : address.start]):
        return ""
    end = min(flat.line_end(address.end), address.end + _AFTER)
    told = flat.chars[address.end : end].lower()
    if not _MARK_AFTER.match(told):
        return ""
    following = told.find("@")
    told = told if following < 0 else told[:following]
    return "item" if _BELOW.search(told) or _WHY.search(told) else ""


def _named(flat: Flat, address: Address) -> str:
    """Whether only a name and the address stand on the line, and the next one tells what became of it."""
    start, end = flat.line_start(address.start), flat.line_end(address.end)
    if address.start - start > _BEFORE or not _DATE.fullmatch(flat.chars, address.end, end):
        return ""
    if not _NAME.match(flat.chars[start : address.start + address.bracketed]):
        return ""
    below = flat.chars[end + 1 : min(flat.line_end(end + 1), end + 1 + _LONGEST_BELOW)].lower()
    return "named" if "@" not in below.replace(address.key, "") and _BELOW.search(below) else ""


def _following(flat: Flat, address: Address) -> str:
    """The words after the address, where line ends were lost."""
    found = _FOLLOWING.match(flat.chars, address.end, address.end + _AFTER)
    return found[1].lower() if found else ""
