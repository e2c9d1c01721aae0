"""Replies of a recipient that has none of its own: what is told of several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.read.told_of import (
    are_joined,
    are_listed,
    has_own_words,
    is_of_all,
    is_same,
    tells_respectively,
)

if TYPE_CHECKING:
    from bouncebook.read.human import Human
    from bouncebook.read.recipients import Recipient
    from bouncebook.read.replies import Reply

_FEW = 12
"""Nobody tells of more recipients in a sentence."""


def shared_replies(human: Human, recipient: Recipient) -> list[Reply]:
    """What is told of this recipient and the next, of all, or of the one before and this one too."""
    if len(human.recipients) > _FEW:
        return []
    return (
        _joined(human, recipient)
        or _led(human, recipient)
        or _told_of_all(human, recipient)
        or _same(human, recipient)
    )


def respective_replies(human: Human, recipient: Recipient) -> list[Reply]:
    """The reply that is this recipient's by its place: ``a and b bounced with 550 and 552 respectively``."""
    count = len(human.recipients)
    if not 1 < count == len(human.replies) <= _FEW or not tells_respectively(human.flat.chars):
        return []
    codes = [reply.mention.start for reply in human.replies]
    heads = [other.start for other in human.recipients]
    if max(heads) > min(codes) and max(codes) > min(heads):
        return []
    return [human.replies[human.recipients.index(recipient)]]


def _joined(human: Human, recipient: Recipient) -> list[Reply]:
    """The replies of the first recipient after this one that has any, where all between stand joined."""
    owners = {head: other for other in human.recipients for head in other.heads}
    for head, following in human.bounds(recipient):
        start, end = head, following
        while end in owners and are_joined(human.flat.chars, start, end):
            if owners[end].address in human.owned:
                return human.owned[owners[end].address]
            start, end = end, min((place for place in owners if place > end), default=-1)
    return []


def _led(human: Human, recipient: Recipient) -> list[Reply]:
    """The replies that stand before a list, of which this recipient is not the first."""
    chars = human.flat.chars
    following, index = recipient.start, human.recipients.index(recipient)
    for before in reversed(human.recipients[:index]):
        if not are_listed(chars, before.start, following):
            return []
        owned = human.owned.get(before.address)
        if owned:
            return [reply for reply in owned if reply.start < before.start]
        following = before.start
    return []


def _told_of_all(human: Human, recipient: Recipient) -> list[Reply]:
    """The replies that are told of all, where nothing else is told of this recipient nor of another."""
    chars = human.flat.chars
    if len({reply.mention.codes for reply in human.replies}) != 1 or fares_alone(human, recipient):
        return []
    return [reply for reply in human.unnamed if is_of_all(chars, reply.mention.start, reply.mention.end)]


def _same(human: Human, recipient: Recipient) -> list[Reply]:
    """The replies of the recipient before, where this one is said to fare the same."""
    index = human.recipients.index(recipient)
    if not index or not any(is_same(human.flat.chars, *bounds) for bounds in human.bounds(recipient)):
        return []
    return human.owned.get(human.recipients[index - 1].address, [])


def fares_alone(human: Human, recipient: Recipient) -> bool:
    """Whether it is told right after the recipient what became of its mail."""
    if len(human.recipients) > _FEW:
        return False
    return any(has_own_words(human.flat.chars, *bounds) for bounds in human.bounds(recipient))
