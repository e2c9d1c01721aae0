"""What kind of message it is: no gate on its sender or subject, but on what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import DecidedBy, Kind
from bouncebook.read.fields import has_fields
from bouncebook.read.kind_words import FEEDBACK, FEEDBACK_HINTS

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

# Whole texts are searched in lower case: ignoring case costs ten times as much.
_FEEDBACK = late(FEEDBACK)


def _is_complaint(lowered: str) -> bool:
    for hint in FEEDBACK_HINTS:
        if hint in lowered:
            return bool(_FEEDBACK.search(lowered))
    return False


def kind_of(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> Kind:
    """The kind of the message, from its header, its parts and its words.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
        outcomes: what was read of it.
    """
    if "message/feedback-report" in message.content_types or _is_complaint(flat.chars.lower()):
        return Kind.FEEDBACK
    if (
        message.status
        or has_fields(flat.chars)
        or "report" in (message.headers.parameter("report-type") or "")
    ):
        return Kind.BOUNCE
    for outcome in outcomes:
        if outcome.decided_by is DecidedBy.SYMBOL:
            return Kind.BOUNCE
    # A third of the reader, which no report in due form needs.
    from bouncebook.read.told_kinds import told_kind

    return told_kind(message, flat, outcomes)
