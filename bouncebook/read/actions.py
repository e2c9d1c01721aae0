"""What became of a message, from the words of a report (RFC 3464 section 2.3.3 names it)."""

from __future__ import annotations

from functools import lru_cache

from bouncebook.late import late
from bouncebook.model import Action
from bouncebook.read.action_words import DELAYED, DELAYED_HINTS, DELIVERED, GIVEN_UP, RELAYED
from bouncebook.read.log_words import ACCEPTED, STATE, STATES

# Searched in lower case: ignoring case costs ten times as much.
_DELAYED = late(DELAYED)
_FINAL = ("permanent", "giv", "not going to", "too long", "expired", "timeout")
"""What in the words of giving up outweighs a delay told beside it."""
_LOGGED = late(rf"{STATE}({STATES})\b")
_LOG_ACTIONS = {
    "sent": Action.DELIVERED,
    "delivered": Action.DELIVERED,
    "deferred": Action.DELAYED,
    "tempfail": Action.DELAYED,
    "softfail": Action.DELAYED,
}
_ACCEPTED = late(ACCEPTED)
_TOOK_IT = late(r"(?:\A|[=:;,(|\"'\]] ?)250[ -](?:2\.\d\.\d{1,2}\b|ok\b)|\bok 2\.0\.0\b")
"""A server's reply that it took the message, or what was asked."""
_RELAYED = late(RELAYED)


def action_said(text: str) -> Action | None:
    """The action that the words of a report tell, or None when they tell none."""
    return _said(text.strip())


@lru_cache(maxsize=32)
def _said(text: str) -> Action | None:
    text = text.lower()
    logged = _LOGGED.search(text) if "stat" in text or "result" in text else None
    if logged:
        return _LOG_ACTIONS.get(logged[1], Action.FAILED)
    given_up = GIVEN_UP.search(text)
    if given_up and _final(given_up[0]):
        return Action.FAILED
    if _may_be_delayed(text) and _DELAYED.search(text):
        return Action.DELAYED
    if given_up:
        return Action.FAILED
    if DELIVERED.search(text) or _ACCEPTED.search(text):
        return Action.DELIVERED
    return Action.RELAYED if _RELAYED.search(text) else None


def _may_be_delayed(text: str) -> bool:
    return not text.isascii() or any(hint in text for hint in DELAYED_HINTS)


def _final(words: str) -> bool:
    return any(word in words for word in _FINAL)


def was_taken(text: str) -> bool:
    """Whether a log tells that the message was passed on, or a server's reply that it took it."""
    if "250" not in text and "2.0.0" not in text:
        return is_logged_delivery(text)
    return is_logged_delivery(text) or bool(_TOOK_IT.search(text.strip().lower()))


def is_logged_delivery(text: str) -> bool:
    """Whether the line of a log tells that the message was passed on."""
    return bool(_ACCEPTED.search(text.lower()))
