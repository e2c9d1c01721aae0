"""The human part of a report: its recipients, and the replies that belong to each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bouncebook.read.actions import action_said
from bouncebook.read.addresses import find_addresses
from bouncebook.read.codes import find_mentions
from bouncebook.read.fields import fields_region
from bouncebook.read.flat import flatten
from bouncebook.read.recipients import Recipient, find_recipients
from bouncebook.read.replies import Reply, read_replies

if TYPE_CHECKING:
    from bouncebook.model import Action
    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

_CODE_BEFORE = re.compile(r"\b[45]\d\d\b[^@]*\Z")
_NEAR, _FAR, _FEW_LINES = 60, 250, 4
_COVER = 20_000
MOST_RECIPIENTS = 500
"""Of a report that names more, the first are told."""


@dataclass(frozen=True, slots=True)
class Human:
    """The human part: its recipients and the replies that belong to each."""

    flat: Flat
    recipients: list[Recipient]
    replies: list[Reply]
    action: Action | None
    readers_only: bool
    """Whether nobody is named but those to whom the report was sent."""

    def replies_of(self, recipient: Recipient) -> list[Reply]:
        """Replies that name the recipient or stand in its part of the text, else those that name nobody."""
        if len(self.recipients) <= 1:
            return self.replies
        named = [reply for reply in self.replies if self._owner(reply) is recipient]
        return named or [reply for reply in self.replies if self._named(reply) is None]

    def _owner(self, reply: Reply) -> Recipient | None:
        named = self._named(reply)
        if named:
            return named
        before = [(place, r) for r in self.recipients for place in r.places if place <= reply.start]
        return max(before, key=lambda named: named[0])[1] if before else None

    def _named(self, reply: Reply) -> Recipient | None:
        text = self.flat.chars[reply.start : reply.end].lower()
        return next((r for r in self.recipients if any(key in text for key in r.keys)), None)


def read_human(message: Message) -> Human:
    """The human part of a message, as its words have it."""
    flat = flatten(message.human)
    readers = _readers(message)
    others = find_recipients(flat, readers)
    recipients = (others or find_recipients(flat))[:MOST_RECIPIENTS]
    replies = read_replies(flat, _mentions(flat), _stops(flat, recipients))
    return Human(flat, recipients, replies, action_said(flat.chars), readers_only=not others)


def _readers(message: Message) -> frozenset[str]:
    """To whom the report itself was sent and who passed it on, in lower case."""
    names = ("to", "delivered-to", "x-original-to")
    values = [message.cover[:_COVER], *(value for name in names for value in message.headers.all(name))]
    return frozenset(address.key for value in values for address in find_addresses(" ".join(value.split())))


def _mentions(flat: Flat) -> list[Mention]:
    """Codes in the words, not those in delivery-status fields among them."""
    mentions = find_mentions(flat.chars, frozenset(flat.lines))
    region = fields_region(flat)
    if region is None:
        return mentions
    return [mention for mention in mentions if not region[0] <= mention.start < region[1]]


def _stops(flat: Flat, recipients: list[Recipient]) -> list[int]:
    """Where a recipient heads its part of the text, and so ends what was said of the one before."""
    places = [place for recipient in recipients if recipient.heads for place in recipient.places]
    return sorted(place for place in places if not _in_reply(flat, place))


def _in_reply(flat: Flat, place: int) -> bool:
    """Whether the address at the place is part of a reply's words rather than the head of what follows."""
    reach = _NEAR if len(flat.lines) < _FEW_LINES or flat.starts_line(place) else _FAR
    return bool(_CODE_BEFORE.search(flat.chars, max(0, place - reach), place))
