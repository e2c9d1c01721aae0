"""Delivery-status fields (RFC 3464), wherever they stand and however they were wrapped."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook.alternatives import any_of
from bouncebook.late import late
from bouncebook.letter_case import in_lower_case
from bouncebook.model import Action
from bouncebook.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.read.flat import Flat

_RECIPIENT_FIELDS = (
    "original-recipient",
    "final-recipient",
    "action",
    "status",
    "remote-mta",
    "diagnostic-code",
    "last-attempt-date",
    "final-log-id",
    "will-retry-until",
    "x-actual-recipient",
    "x-display-name",
    "localized-recipient",
)
_MESSAGE_FIELDS = (
    "reporting-mta",
    "received-from-mta",
    "arrival-date",
    "original-envelope-id",
    "dsn-gateway",
    "x-postfix-queue-id",
    "x-postfix-sender",
)


def _by_itself(name: str) -> str:
    """The name where no other begins before it; asked after its first letter, from which a search goes on."""
    return rf"{name[0]}(?<![\w-]{name[0]}){name[1:]}"


_NAMES = any_of(*map(_by_itself, (*_RECIPIENT_FIELDS, *_MESSAGE_FIELDS, "x-[a-z-]{3,40}")))
_FIELD = late(rf"({_NAMES}) ?:(?=[ \w\"'<;#(=\[]|$)")
_UNMISTAKABLE = late(
    any_of(*map(_by_itself, ("final-recipient", "original-recipient", "diagnostic-code", "reporting-mta")))
    + " ?:"
)
_HEADER = late(
    " "
    + any_of(
        "received: ?(?:from|by)",
        "return-path: ?<",
        "message-id: ?<",
        "from: [^:]{1,80}<",
        "mime-version: ?1",
        r"content-type: ?\w",
        "dkim-signature: ?v=",
        "subject: ",
        r"date: \w{3}, \d",
        "-{3,}",
        "content-description: ",
    )
)
"""Where the returned original's header begins right after the fields."""
_TYPED = late(r"\A\s{0,8}[\w/-]{1,20} ?; ?")
_ACTION = late(r"(failed|failure|delayed|delivered|deliverable|relayed|expanded)", re.IGNORECASE)
_ACTIONS = {action.value: action for action in Action} | {
    "failure": Action.FAILED,
    "deliverable": Action.DELIVERED,
}
_RECIPIENTS = ("final-recipient", "original-recipient")
_TELLING = frozenset((*_RECIPIENTS, "diagnostic-code", "status", "action"))
"""Fields without which a group says nothing."""
_LONGEST = 4000


class Value(Record):
    """A field's value and its place in the folded text."""

    text: str
    start: int
    end: int


class RecipientFields(Record):
    """The fields of one recipient, by name in lower case."""

    values: dict[str, Value]

    def get(self, name: str) -> Value | None:
        """The value of a field."""
        return self.values.get(name)

    def bare(self, name: str) -> str:
        """A field's value without its type: ``rfc822; a@b`` gives ``a@b``."""
        value = self.values.get(name)
        return _TYPED.sub("", value.text, count=1).strip() if value else ""

    @property
    def action(self) -> Action | None:
        """What the field Action says."""
        value = self.values.get("action")
        found = _ACTION.match(value.text) if value else None
        return _ACTIONS[found[1].lower()] if found else None


@lru_cache(maxsize=8)
def has_fields(chars: str) -> bool:
    """Whether delivery-status fields stand in the text."""
    lowered = chars.lower()
    rare = "-recipient" in lowered or "diagnostic-code" in lowered or "reporting-mta" in lowered
    return rare and bool(_UNMISTAKABLE.search(lowered))


def read_fields(flat: Flat) -> list[RecipientFields]:
    """The groups of fields in the text, one for each recipient, in order."""
    groups: list[RecipientFields] = []
    current = RecipientFields({})
    paragraph = -1
    for name, start, stop in _fields(flat):
        if name not in _RECIPIENT_FIELDS:
            continue
        end = flat.paragraph_end(start)
        if _begins_another(current, name, same_paragraph=end == paragraph):
            groups.append(current)
            current = RecipientFields({})
        if name not in current.values:
            current.values[name] = _value(flat, start, stop)
        paragraph = end
    groups.append(current)
    return [group for group in groups if _tells_something(group)]


def fields_region(flat: Flat) -> tuple[int, int] | None:
    """From the first of the fields to the end of the last, or None."""
    places = [(start, end) for name, start, end in _fields(flat) if not name.startswith("x-")]
    return (places[0][0], _value(flat, *places[-1]).end) if places else None


def _begins_another(current: RecipientFields, name: str, *, same_paragraph: bool) -> bool:
    if not current.values:
        return False
    if name in current.values:
        return name in (*_RECIPIENTS, "action", "status") or not same_paragraph
    return name in _RECIPIENTS and not same_paragraph and "final-recipient" in current.values


def _tells_something(group: RecipientFields) -> bool:
    return bool(group.values.keys() & _TELLING)


def _fields(flat: Flat) -> Iterator[tuple[str, int, int]]:
    """Each field's name, where its value begins, and where the next field or the text ends it."""
    chars = flat.chars
    if not has_fields(chars):
        return
    found = [match for match in _FIELD.finditer(in_lower_case(chars)) if _is_field(flat, match)]
    ends = [match.start() for match in found[1:]]
    for match, end in zip(found, [*ends, len(chars)], strict=True):
        start = match.end() + (chars[match.end() : match.end() + 1] == " ")
        yield match[1], start, max(start, end)


def _is_field(flat: Flat, match: re.Match[str]) -> bool:
    """Whether the name stands where a field begins.

    Action, Status and X- names are ordinary words too: these count only at a line's
    start, or where everything stands on one line.
    """
    name = match[1]
    if name in ("action", "status") or name.startswith("x-"):
        return flat.starts_line(match.start()) or flat.is_one_line or _after_mark(flat, match.start())
    return True


def _after_mark(flat: Flat, position: int) -> bool:
    """Whether only marks of a quote stand between the line's start and the position."""
    start = flat.chars.rfind(" ", 0, max(0, position - 1)) + 1
    return not flat.chars[start:position].strip(">|:# ") and flat.starts_line(start)


def _value(flat: Flat, start: int, end: int) -> Value:
    end = min(end, flat.paragraph_end(start), start + _LONGEST)
    text = flat.chars[start:end]
    header = _HEADER.search(in_lower_case(text)) if ":" in text or "--" in text else None
    text = (text[: header.start()] if header else text).rstrip(" >|")
    return Value(text, start, start + len(text))
