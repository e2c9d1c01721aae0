"""Which of several replies, and of several codes, tells what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bouncebook.read.replies import Reply


UNTOLD, TOO_LONG = ".0.0", ".4.7"
"""Ends of enhanced status codes that tell nothing, or only that it took too long (RFC 3463 section 3.5)."""


def best_reply(replies: list[Reply], own: list[Reply] | None = None) -> Reply:
    """The reply with the most points; of equal ones the recipient's own, then the first."""
    if len(replies) == 1:
        return replies[0]
    mine = {reply.start for reply in own or ()}
    return max(replies, key=lambda reply: (reply.points, reply.start in mine, -reply.start))


def other_enhanced(best: Reply, replies: list[Reply]) -> str | None:
    """An enhanced status code of the same class that another reply gives, the specific before x.0.0."""
    rest = [r for r in replies if r is not best and r.mention.enhanced_status_code and not r.past]
    same = [r for r in rest if r.mention.first_digit == best.mention.first_digit]
    return best_enhanced([str(r.mention.enhanced_status_code) for r in sorted(same, key=lambda r: -r.points)])


def other_reply_code(best: Reply, replies: list[Reply]) -> str | None:
    """A reply code of the same class that another reply gives."""
    rest = [r for r in replies if r.mention.reply_code and not r.past]
    same = [r for r in rest if r.mention.first_digit == best.mention.first_digit]
    return max(same, key=lambda r: r.points).mention.reply_code if same else None


def best_enhanced(codes: list[str]) -> str | None:
    """The first code that tells more than x.0.0, else the first."""
    for code in codes:
        if not code.endswith(UNTOLD):
            return code
    return codes[0] if codes else None
