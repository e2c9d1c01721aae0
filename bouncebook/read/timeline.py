"""Which of several replies in a note is the last word: ``first 451, in the end 550``; ``not 552 but 550``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.letter_case import in_lower_case
from bouncebook.read.reply_words import EARLIER, LATEST, NOT_IT, WAS

if TYPE_CHECKING:
    import re

    from bouncebook.read.replies import Reply

# Searched in lower case: ignoring case costs ten times as much.
_EARLIER, _LATEST = late(EARLIER), late(LATEST)
_NOT = late(rf"{NOT_IT}(?: with| by)?(?: an?| the)? ?[\"'(]?\Z")
_WAS = late(rf"[\"')\]]{{0,2}} ?(?:으?로 )?(?:계속 )?{WAS}")
_SENTENCE = late(r"[.!?;。] ")
_LONGEST, _FEW, _BEFORE, _AFTER = 1500, 12, 60, 24
_POINTS = 30


def in_time(chars: str, replies: list[Reply]) -> list[Reply]:
    """The replies of a note, weighed by what it says of when each came; those of other texts as they are."""
    if len(replies) <= 1 or len(chars) > _LONGEST or len(replies) > _FEW or not _contradict(replies):
        return replies
    ends = [0, *(reply.mention.end for reply in replies)]
    lowered = in_lower_case(chars)
    shifts = [_shift(lowered, end, reply) for end, reply in zip(ends, replies, strict=False)]
    latest = max(shifts)
    return [
        reply._replace(points=reply.points + shift, past=shift < latest or shift < 0)
        for shift, reply in zip(shifts, replies, strict=True)
    ]


def _contradict(replies: list[Reply]) -> bool:
    """Whether they give different codes of one kind."""
    mentions = [reply.mention for reply in replies]
    return (
        len({mention.reply_code for mention in mentions} - {None}) > 1
        or len({mention.enhanced_status_code for mention in mentions} - {None}) > 1
    )


def _shift(chars: str, floor: int, reply: Reply) -> int:
    start, end = reply.mention.start, reply.mention.end
    begins = max(floor, start - _BEFORE)
    if _WAS.match(chars, end, end + _AFTER) or _NOT.search(chars, begins, start):
        return -_POINTS
    begins = max((stop.end() for stop in _SENTENCE.finditer(chars, begins, start)), default=begins)
    earlier, latest = (_last(pattern, chars, begins, start) for pattern in (_EARLIER, _LATEST))
    if earlier == latest:
        return 0
    return _POINTS if latest > earlier else -_POINTS


def _last(pattern: re.Pattern[str], chars: str, start: int, end: int) -> int:
    return max((found.end() for found in pattern.finditer(chars, start, end)), default=-1)
