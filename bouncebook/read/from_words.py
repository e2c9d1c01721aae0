"""Findings from the words of a report: its recipients and the replies that belong to each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.actions import action_said
from bouncebook.read.addresses import find_addresses
from bouncebook.read.carriers import phase_said, remote_mta_said
from bouncebook.read.choosing import best_reply, other_enhanced, other_reply_code
from bouncebook.read.finding import Finding
from bouncebook.read.log_words import STATE
from bouncebook.read.recipients import Recipient

if TYPE_CHECKING:
    from bouncebook.model import Action
    from bouncebook.read.human import Human
    from bouncebook.read.replies import Reply
    from bouncebook.unwrap.message import Message

SURROUNDINGS = 3000
"""Characters of the report that are kept, for when the words do not tell the cause."""
_RECEIVED_FOR = late(r"\bfor\s+<[^<>]{3,200}>")
_LOGGED = late(rf"{STATE}[a-z]+", re.IGNORECASE)
_BEFORE, _AFTER, _SESSION = 300, 60, 3000
_LONGEST_PART, _LONGEST_LINE, _LONGEST_WORDS, _FEW = 700, 400, 300, 4


def from_words(human: Human, message: Message) -> list[Finding]:
    """A finding for each recipient that the words name, or one for the whole report."""
    if human.recipients and not human.readers_only:
        return [from_replies(human, recipient, human.replies_of(recipient)) for recipient in human.recipients]
    if not human.replies and not human.flat.chars.strip():
        return []
    recipient = _fallback(message) or (human.recipients[0] if human.recipients else None)
    return [from_replies(human, recipient, human.replies)]


def _fallback(message: Message) -> Recipient | None:
    """Where the report names nobody: whom its header calls failed, or whom the original was for."""
    failed = message.headers.get("x-failed-recipients")
    original = message.original
    received = " ".join(_RECEIVED_FOR.findall(" ".join(original.all("received"))))
    for value in (failed, original.get("x-original-to"), original.get("to"), received):
        found = find_addresses(value or "")
        if found:
            return Recipient(found[0].text, -1)
    return None


def from_replies(human: Human, recipient: Recipient | None, replies: list[Reply]) -> Finding:
    """What the replies say, and the words where there are none."""
    flat = human.flat
    finding = Finding(
        recipient=recipient.address if recipient else None,
        aliases=recipient.aliases if recipient else (),
        action=_action(human, recipient),
        surroundings=_surroundings(human, recipient),
    )
    if not replies:
        return _without_codes(finding, human, recipient)
    best = best_reply(replies, human.owned.get(recipient.address) if recipient else None)
    before = flat.chars[max(0, best.start - _BEFORE, _floor(recipient, best)) : best.mention.start]
    after = flat.chars[best.mention.end : best.end + _AFTER]
    enhanced = best.mention.enhanced_status_code or other_enhanced(best, replies)
    reply_code = best.mention.reply_code or other_reply_code(best, replies)
    after_all = flat.chars[best.end : best.end + _SESSION] if len(human.recipients) <= 1 else ""
    codes = dict.fromkeys(code for reply in replies for code in reply.mention.codes)
    return finding._replace(
        reply_code=reply_code,
        enhanced_status_code=enhanced,
        other_codes=tuple(code for code in codes if code not in (reply_code, enhanced)),
        words=best.words or None,
        phase=phase_said(before, after),
        remote_mta=remote_mta_said(before, after_all) or _answered(flat.chars, recipient, replies),
        evidence=flat.text.span(best.start, best.end),
    )


def _surroundings(human: Human, recipient: Recipient | None) -> str:
    """The report; of one about several recipients, what stands above them and what is about this one."""
    chars = human.flat.chars
    if recipient is None or len(human.recipients) <= 1:
        return chars[:SURROUNDINGS]
    if not human.places:
        return chars[:SURROUNDINGS]
    return f"{chars[: human.places[0]]} {human.section(recipient)}"[:SURROUNDINGS]


def _answered(chars: str, recipient: Recipient | None, replies: list[Reply]) -> str | None:
    """The host named before one of the first replies about the recipient."""
    for reply in replies[:_FEW]:
        host = remote_mta_said(chars[max(0, reply.start - _BEFORE, _floor(recipient, reply)) : reply.start])
        if host:
            return host
    return None


def _action(human: Human, recipient: Recipient | None) -> Action | None:
    """What a log says of this recipient, in a paste with several lines of it, else what the report says."""
    if recipient is None or len(human.recipients) <= 1:
        return human.action
    start = max(0, recipient.start)
    own = action_said(human.flat.chars[start : human.flat.line_end(start)][:_LONGEST_LINE])
    if own:
        return own
    logged = _LOGGED.search(human.flat.chars, start, start + _LONGEST_PART)
    if not logged or any(start < head < logged.start() for other in human.recipients for head in other.heads):
        return human.action
    return action_said(logged[0]) or human.action


def _floor(recipient: Recipient | None, reply: Reply) -> int:
    return recipient.start if recipient and 0 <= recipient.start < reply.start else 0


def _behind(words: str, address: str) -> str:
    """What follows the address and the marks around it, where the words begin with it."""
    begun = int(words.startswith(("<", '"', "'", "(")))
    if not words.startswith(address, begun):
        return words
    end = begun + len(address)
    end += words.startswith((">", '"', "'", ")"), end)
    return words[end:].lstrip(" \t\n:,.;-")


def _without_codes(finding: Finding, human: Human, recipient: Recipient | None) -> Finding:
    flat = human.flat
    start = max(0, recipient.start) if recipient else 0
    after = [other.start for other in human.recipients if other.start > start]
    end = min([*after, len(flat.chars), start + _LONGEST_PART])
    words = flat.chars[start:end]
    if recipient:
        words = _behind(words, recipient.address)
    span = flat.text.span(start, min(end, flat.paragraph_end(start)))
    return finding._replace(
        words=words.strip()[:_LONGEST_WORDS] or None,
        phase=phase_said(words, ""),
        remote_mta=remote_mta_said(words),
        evidence=span,
    )
