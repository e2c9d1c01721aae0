"""Whether a message is an automatic answer: somebody is away, or a sender must prove something first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read import failed_words_ko
from bouncebook.read.automatic_words import ABSENT, AUTOMATIC, AWAY, INSTEAD, LATER, RECEIVED
from bouncebook.read.kind_words import AUTOMATIC_SUBJECT, CHALLENGE, PARCEL
from bouncebook.read.mail_words import ONLY_MAIL

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

# Searched in lower case: ignoring case costs ten times as much.
_AUTOMATIC_SUBJECT = late(rf"\A\W*{AUTOMATIC_SUBJECT}", re.IGNORECASE)
_HINTS = (RECEIVED, LATER, INSTEAD)
"""What else such answers say; people write it too, so that one of them does not suffice."""
_AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-auto-response-suppress", "x-vacation")
_FAILED = late(rf"{failed_words_ko.CAME_BACK}|실패|(?:안|못) ?[가갔갑]|오류|bounc|return|fail|reject|deliver")
_ENOUGH_HINTS = 2
_LONG, _BEGINNING = 800, 3000


def is_automatic(message: Message, flat: Flat) -> bool:
    """Whether a message that tells of no failure is an automatic answer.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
    """
    text = flat.chars[:_LONG].lower()
    if _is_about_parcels(text):
        return False
    if _is_generated(message):
        return _is_away(text)
    return bool(AUTOMATIC.search(text)) or _hints(text) >= _ENOUGH_HINTS or is_surely_automatic(message, flat)


def is_surely_automatic(message: Message, flat: Flat) -> bool:
    """Whether it is one even where its words are also those of a failure.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
    """
    subject, text = message.headers.subject, flat.chars[:_BEGINNING].lower()
    if _is_marked(message) or _AUTOMATIC_SUBJECT.search(subject):
        return True
    if _is_about_parcels(text):
        return False
    if _is_generated(message):
        return _is_away(text[:_LONG])
    return _is_away(text[:_LONG]) or bool(CHALLENGE.search(f"{subject.lower()} {text}"))


def tells_absence(flat: Flat) -> bool:
    """Whether a paste begins as an automatic answer, or tells that somebody is away and no person wrote."""
    text = flat.chars[:_LONG].lower()
    if _AUTOMATIC_SUBJECT.search(text):
        return True
    if not ABSENT.search(text):
        return False
    return bool(AUTOMATIC.search(text)) or (bool(INSTEAD.search(text)) and not _FAILED.search(text))


def _is_away(text: str) -> bool:
    """Whether somebody is away, and tells what follows from it."""
    return bool(AWAY.search(text) or (ABSENT.search(text) and _hints(text)))


def _hints(text: str) -> int:
    return sum(bool(hint.search(text)) for hint in _HINTS)


def _is_about_parcels(text: str) -> bool:
    """Whether it is the carrier of a thing who met nobody at home."""
    return bool(PARCEL.search(text) and not ONLY_MAIL.search(text))


def _is_marked(message: Message) -> bool:
    """Whether the header says so (RFC 3834 section 5, and fields older than it)."""
    submitted = (message.headers.get("auto-submitted") or "").lower()
    return "auto-replied" in submitted or any(message.headers.get(name) for name in _AUTOMATIC_FIELDS)


def _is_generated(message: Message) -> bool:
    """Whether the header says that a program sent it, and in answer to nothing (RFC 3834 section 5)."""
    return "auto-generated" in (message.headers.get("auto-submitted") or "").lower()
