"""The human part of a report: its recipients, and the replies that belong to each."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import Action
from bouncebook.read.actions import action_said, was_taken
from bouncebook.read.addresses import find_addresses
from bouncebook.read.codes import find_mentions, mentions_in
from bouncebook.read.fields import fields_region
from bouncebook.read.owners import follows_code, owners_of
from bouncebook.read.recipient_words import RECIPIENT
from bouncebook.read.recipients import Recipient, find_recipients
from bouncebook.read.replies import Reply, read_replies
from bouncebook.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

_ADDRESSES = late(r"[^\s<>@]*@[^\s<>]*|(?:expanded|generated) from")
_LABEL = late(rf"{RECIPIENT}[\w ]{{0,20}} ?[:：=][\W_]*\Z", re.IGNORECASE)
_WORD = late(r"[^\W\d_]{3,}|[가-힣一-鿿ぁ-ヿ]{2,}")
_FEWEST_WORDS, _LONGEST_TOLD = 2, 400
_NAME = late(
    r"[-*•·\d.) ]{0,6}(?:\"[^\"@]{1,60}\"|[^\W\d][\w.-]{0,30}(?: [^\W\d][\w.-]{0,30}){0,3}) ?[<(\"']?"
)
_COVER = 20_000
MOST_RECIPIENTS = 500
"""Of a report that names more, the first are told."""


class Human(Record):
    """The human part: its recipients and the replies that belong to each."""

    flat: Flat
    recipients: list[Recipient]
    replies: list[Reply]
    readers_only: bool
    """Whether nobody is named but those to whom the report was sent."""

    owned: dict[str, list[Reply]]
    """Replies by the recipient that they name, or in whose part of the text they stand."""
    unnamed: list[Reply]
    """Replies that name no recipient."""
    named: dict[str, Recipient]
    """Recipients by each spelling that means them, in lower case."""
    places: list[int]
    """Where recipients stand as such, in order."""

    @classmethod
    def of(cls, flat: Flat, recipients: list[Recipient], *, readers_only: bool = False) -> Human:
        """The text with the replies in it given to those recipients."""
        heads = [(head, recipient) for recipient in recipients for head in recipient.heads]
        heads.sort(key=itemgetter(0))
        stops = [_item_start(flat, head) for head, _ in heads if not follows_code(flat, head)]
        replies = read_replies(flat, _mentions(flat), stops)
        named = {key: recipient for recipient in reversed(recipients) for key in recipient.keys}
        owned, unnamed = owners_of(flat, named, heads, replies)
        return cls(
            flat, recipients, replies, readers_only, owned, unnamed, named, [head for head, _ in heads]
        )

    @property
    def action(self) -> Action | None:
        """What became of the message, as the words tell it."""
        said = action_said(self.flat.chars)
        if said or not self.replies or any(reply.mention.first_digit != "2" for reply in self.replies):
            return said
        return Action.DELIVERED if was_taken(self.flat.chars) else None

    def replies_of(self, recipient: Recipient) -> list[Reply]:
        """The recipient's own replies; else those that name nobody, where it has no words of its own."""
        if len(self.recipients) <= 1:
            return self.replies
        # Few reports name several.
        from bouncebook.read.sharing import respective_replies, shared_replies

        own = respective_replies(self, recipient) or self.owned.get(recipient.address)
        own = own or shared_replies(self, recipient)
        return own or ([] if self._has_words(recipient) else self.unnamed)

    def _has_words(self, recipient: Recipient) -> bool:
        """Whether something is told of the recipient: by several words, or by one that tells what became."""
        from bouncebook.read.sharing import fares_alone

        return _has_words(self.section(recipient)) or fares_alone(self, recipient)

    def bounds(self, recipient: Recipient) -> list[tuple[int, int]]:
        """Where a part of the text begins that the recipient heads, and where that ends."""
        places, end = self.places, len(self.flat.chars)
        after = [(head, bisect_right(places, head)) for head in recipient.heads]
        return [(head, places[place] if place < len(places) else end) for head, place in after]

    def section(self, recipient: Recipient) -> str:
        """What stands between the recipient and the next one, wherever it heads a part of the text."""
        return " ".join(self.flat.chars[head:end] for head, end in self.bounds(recipient))


def _has_words(section: str) -> bool:
    """Whether something is told after the address that heads the part."""
    told = _ADDRESSES.sub(" ", section[:_LONGEST_TOLD])
    return len(_WORD.findall(_LABEL.sub("", told))) >= _FEWEST_WORDS


def read_human(message: Message, flat: Flat) -> Human:
    """The human part of a message, as its words have it."""
    readers = _readers(message)
    noted = not (message.status or message.headers.looks_like_mail)
    others = find_recipients(flat, readers, noted=noted)
    recipients = others
    if not others and _names_any(flat, readers):
        recipients = find_recipients(flat, noted=noted)
    return Human.of(flat, recipients[:MOST_RECIPIENTS], readers_only=not others)


def _names_any(flat: Flat, readers: frozenset[str]) -> bool:
    lowered = flat.chars.lower()
    return any(reader in lowered for reader in readers)


def _item_start(flat: Flat, head: int) -> int:
    """Where the item of the address begins: with the name before it, when nothing else is on the line."""
    start = flat.line_start(head)
    return start if _NAME.fullmatch(flat.chars, start, head) else head


def _readers(message: Message) -> frozenset[str]:
    """To whom the report itself was sent and who passed it on, in lower case."""
    values = [message.cover[:_COVER]]
    for name in ("to", "delivered-to", "x-original-to"):
        values += message.headers.all(name)
    return frozenset([address.key for value in values for address in find_addresses(" ".join(value.split()))])


def _successes(flat: Flat, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Codes of class 2, where nothing failed: what a report or a log of a delivery cites."""
    if not mentions and action_said(flat.chars) is not Action.DELIVERED and not was_taken(flat.chars):
        return ()
    return tuple(find_mentions(flat.chars, frozenset(flat.lines), successes=True))


def _mentions(flat: Flat) -> Sequence[Mention]:
    """Codes in the words, not those in delivery-status fields among them."""
    mentions = mentions_in(flat)
    if all(mention.first_digit == "2" for mention in mentions):
        mentions = _successes(flat, mentions) or mentions
    region = fields_region(flat)
    if region is None:
        return mentions
    return [mention for mention in mentions if not region[0] <= mention.start < region[1]]
