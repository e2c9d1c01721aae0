"""What kind of message it is: no gate on its sender or subject, but on what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import DecidedBy, Kind
from bouncebook.read.bounce_evidence import bounce_evidence, is_about_mail
from bouncebook.read.fields import has_fields
from bouncebook.read.kind_words import AUTOMATIC_SUBJECT, AWAY, CHALLENGE, FEEDBACK

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

# Whole texts are searched in lower case: ignoring case costs ten times as much.
_FEEDBACK = late(FEEDBACK)
_AUTOMATIC_SUBJECT = late(rf"\A\W*{AUTOMATIC_SUBJECT}", re.IGNORECASE)
_CHALLENGE = late(CHALLENGE)
_AWAY = late(AWAY)
_AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-auto-response-suppress", "x-vacation")
_PHRASE, _LINE, _LONG, _BEGINNING = 80, 160, 800, 3000
_ENOUGH_OF_MESSAGE, _ENOUGH_OF_PASTE = 3, 2


def kind_of(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> Kind:
    """The kind of the message, from its header, its parts and its words.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
        outcomes: what was read of it.
    """
    if "message/feedback-report" in message.content_types or _FEEDBACK.search(flat.chars.lower()):
        return Kind.FEEDBACK
    if (
        message.status
        or has_fields(flat.chars)
        or "report" in (message.headers.parameter("report-type") or "")
    ):
        return Kind.BOUNCE
    if any(outcome.decided_by is DecidedBy.SYMBOL for outcome in outcomes):
        return Kind.BOUNCE
    if not outcomes:
        return _automatic(message, flat) or Kind.NONE
    bounced = bounce_evidence(message, flat, outcomes)
    if bounced < _enough(message):
        return _automatic(message, flat) or Kind.NONE
    if bounced < _enough(message) + 2 and _automatic(message, flat):
        return Kind.AUTOREPLY
    return Kind.BOUNCE


def _enough(message: Message) -> int:
    """A pasted line is taken for what it seems; a text must show more, and a whole mail most."""
    if message.headers.looks_like_mail:
        return _ENOUGH_OF_MESSAGE
    words = message.human.chars.strip()
    if "\n" in words or len(words) > _LINE:
        return _ENOUGH_OF_PASTE
    return 1 if len(words) <= _PHRASE or is_about_mail(words) else _ENOUGH_OF_PASTE


def _automatic(message: Message, flat: Flat) -> Kind | None:
    subject, text = message.headers.subject, flat.chars[:_BEGINNING]
    if (
        _is_marked_automatic(message)
        or _AUTOMATIC_SUBJECT.search(subject)
        or _AWAY.search(text[:_LONG].lower())
        or _CHALLENGE.search(f"{subject} {text}".lower())
    ):
        return Kind.AUTOREPLY
    return None


def _is_marked_automatic(message: Message) -> bool:
    """Whether the header says so (RFC 3834 section 5, and fields older than it)."""
    submitted = (message.headers.get("auto-submitted") or "").lower()
    return "auto-replied" in submitted or any(message.headers.get(name) for name in _AUTOMATIC_FIELDS)
