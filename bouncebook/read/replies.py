"""What a server said: its words, and how likely they are its word on the failure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.letter_case import in_lower_case
from bouncebook.patterns import CLOSERS
from bouncebook.read.codes import STRONG, Mention
from bouncebook.read.reply_words import AFTERMATH, ANOTHER, END, REMOTE
from bouncebook.read.timeline import in_time
from bouncebook.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.read.flat import Flat

# Searched in lower case: ignoring case costs ten times as much.
_AFTERMATH = late(rf"(?:503|554|421)[ -](?:\d\.\d\.\d )?[^.]{{0,30}}{AFTERMATH}")
_END, _ANOTHER = late(END), late(ANOTHER)
_COMMAND_SENT = late(r">>> (?:DATA|QUIT|RSET)[^>]*\Z")
_UNAVAILABLE = late(r"[45]\d\d [45]\.0\.0 service unavailable")
_CODE_FOR = late(r"[45]\d\d for [A-Z]")
_MARKS_AND_SPACE = late(r"\s*<<<\s*|\s+")
_CLOSERS = {"(": ")", "[": "]", "'": "'", '"': '"', "{": "}"}
_PAIRS = (("(", ")"), ("[", "]"))
_TRAILING = late(r"[.!?][)\]'\"]{0,2} ?[(\[]#? ?\Z|[(\[]# ?\Z")
_CLOSED = late(r"[^()\[\]]{0,40}[)\]](?=[ .,;/]|\Z)")
_LOGGED = late(r"\bdelivery \d+: \w+: ")
_ADDRESSED = late(r"[<(\"']?[^\s<>@]{1,64}@[^\s<>]{1,255}[>)\"']*[ :,.-]*")
_HEADED = late(r"[<(\"']?[^\s<>@]{1,64}@[^\s<>]{1,255}[>)\"']{0,2} ?(?:[:=|→–-]|->|=>)? ?")
"""A recipient, and a mark before the codes of its own."""
_KOREAN = late(r"[가-힣]")
_WORD = late(r"[A-Za-z]{2}")
_LONGEST, _LONGEST_BEFORE, _OPENED = 600, 300, 4
_BEFORE = _AFTER = 90

_REMOTE_POINTS, _ENHANCED_POINTS, _SPECIFIC_POINTS, _LIKELY_POINTS = 30, 10, 5, -12
_FINAL_POINTS, _AFTERMATH_POINTS, _VAGUE_POINTS, _WORDS_POINTS, _LONE_POINTS = 6, -40, -15, 3, -4


class Reply(Record):
    """A mention of codes with the words that follow it, or before it where it ends their sentence.

    Attributes:
        points: how likely this is the server's word on the failure; only the order matters.
        past: whether a note says that another came after it, or in its place.
    """

    mention: Mention
    words: str
    start: int
    end: int
    points: int
    past: bool = False


def read_replies(flat: Flat, mentions: Sequence[Mention], stops: list[int]) -> list[Reply]:
    """Each mention with its words; the lines of a multi-line reply become one.

    Args:
        flat: the text.
        mentions: codes in it, in order.
        stops: positions where something else begins, such as the next recipient.
    """
    replies: list[Reply] = []
    index = 0
    while index < len(mentions):
        group = [mentions[index]]
        while index + 1 < len(mentions) and _continues(flat, group, mentions[index + 1], stops):
            index += 1
            group.append(mentions[index])
        index += 1
        limit = mentions[index].start if index < len(mentions) else len(flat.chars)
        reply = _reply(flat, group, limit, stops)
        replies.append(_with_words_before(flat, reply, replies[-1] if replies else None, stops))
    return in_time(flat.chars, replies)


def _continues(flat: Flat, group: list[Mention], following: Mention, stops: list[int]) -> bool:
    """Whether the next mention only repeats the codes of a reply that goes on."""
    chars = flat.chars
    first, last = group[0], group[-1]
    if following.codes != first.codes or following.start - last.end > _LONGEST:
        return False
    if chars[last.start + 3 : last.start + 4] != "-":
        return False
    between = chars[last.end : following.start].lower()
    return not (_ANOTHER.search(between) or (stops and _heads_between(flat, last, following, stops)))


def _heads_between(flat: Flat, last: Mention, following: Mention, stops: list[int]) -> bool:
    """Whether another recipient stands between two mentions, at a line's start or right before the second."""
    index = bisect_left(stops, last.end)
    if index >= len(stops) or stops[index] >= following.start:
        return False
    stop = stops[index]
    return flat.starts_line(stop) or bool(_HEADED.fullmatch(flat.chars, stop, following.start))


def _reply(flat: Flat, group: list[Mention], limit: int, stops: list[int]) -> Reply:
    chars = flat.chars
    first, last = group[0], group[-1]
    following = bisect_right(stops, last.end)
    limit = min(limit, last.end + _LONGEST, flat.paragraph_end(last.end), *stops[following : following + 1])
    limit = _above_korean(flat, last.end, limit)
    end = _end(chars, first, last, limit)
    words = chars[last.end : end]
    if len(group) > 1 or "<<<" in words or "  " in words:
        pieces = [chars[left.end : right.start].lstrip(" -") for left, right in pairwise(group)]
        words = _MARKS_AND_SPACE.sub(" ", " ".join([*pieces, words.lstrip(" -")]))
    words = _without_others_brackets(words)
    return Reply(first, words, first.start, end, _points(chars, first, words))


def _without_others_brackets(words: str) -> str:
    """The words without the marks around them, but with the one that closes what they open."""
    words = words.lstrip(CLOSERS)
    end = len(words.rstrip(CLOSERS))
    for opening, closing in _PAIRS:
        if words[end : end + 1] == closing and words.count(opening, 0, end) > words.count(closing, 0, end):
            end += 1
    return words[:end]


def _above_korean(flat: Flat, start: int, limit: int) -> int:
    """Where somebody goes on in Korean, on a line of its own below a server's English; else the limit."""
    if flat.chars.isascii():
        return limit
    index = bisect_right(flat.lines, start)
    while index < len(flat.lines) and flat.lines[index] < limit:
        line = flat.lines[index]
        if _KOREAN.match(flat.chars, line):
            said = flat.chars[start:line]
            return line if said.isascii() and _WORD.search(said) else limit
        index += 1
    return limit


def _with_words_before(flat: Flat, reply: Reply, previous: Reply | None, stops: list[int]) -> Reply:
    """The reply with the words that its code ends in parentheses: ``No such user. (#5.1.1)``."""
    chars, mention = flat.chars, reply.mention
    closed = None if mention.reply_code else _CLOSED.match(chars, mention.end)
    if not closed:
        return reply
    if previous and previous.words and mention.start - previous.end <= _OPENED:
        return reply if reply.end > closed.end() else reply._replace(words=previous.words)
    if not _TRAILING.search(chars, max(0, mention.start - _BEFORE), mention.start):
        return reply
    start = _sentence_start(flat, mention.start, previous.end if previous else 0, stops)
    before = _MARKS_AND_SPACE.sub(" ", chars[start : mention.start]).rstrip(" ([#")
    if not before:
        return reply
    points = reply.points + (0 if reply.words else _WORDS_POINTS)
    return reply._replace(words=f"{before} {reply.words}".strip(), start=start, points=points)


def _sentence_start(flat: Flat, position: int, floor: int, stops: list[int]) -> int:
    """Where the words before the position begin: below the recipient that they are about."""
    stop, paragraph = bisect_left(stops, position), bisect_right(flat.paragraphs, position)
    floor = max(floor, stops[stop - 1] if stop else 0, flat.paragraphs[paragraph - 1])
    start = max(floor, position - _LONGEST_BEFORE)
    if start > floor:
        start = flat.chars.find(" ", start, position) + 1 or start
    start = max([start, *(logged.end() for logged in _LOGGED.finditer(flat.chars, start, position))])
    addressed = _ADDRESSED.match(flat.chars, start, position)
    return addressed.end() if addressed else start


def _end(chars: str, first: Mention, last: Mention, limit: int) -> int:
    found = _END.search(in_lower_case(chars[last.end : limit]))
    end = last.end + found.start() if found else limit
    opening = chars[first.start - 1 : first.start]
    if opening in _CLOSERS:
        closing = chars.rfind(_CLOSERS[opening], last.end, end)
        end = closing if closing > 0 else end
    return max(last.end, len(chars[:end].rstrip()))


def _points(chars: str, mention: Mention, words: str) -> int:
    before = chars[max(0, mention.start - _BEFORE) : mention.start]
    points = _REMOTE_POINTS if REMOTE.search(before.lower()) else 0
    if mention.enhanced_status_code:
        points += _ENHANCED_POINTS
        points += 0 if mention.enhanced_status_code.endswith(".0.0") else _SPECIFIC_POINTS
    if mention.strength < STRONG:
        points += _LIKELY_POINTS
    if mention.first_digit == "5":
        points += _FINAL_POINTS
    if mention.reply_code is None:
        points += _LONE_POINTS
    if words:
        points += _WORDS_POINTS
    return points + _discount(chars, mention, before)


def _discount(chars: str, mention: Mention, before: str) -> int:
    here = chars[mention.start : mention.end + _AFTER].lower()
    discount = 0
    if _AFTERMATH.match(here) and ("<<<" in before[-8:] or _COMMAND_SENT.search(before)):
        discount += _AFTERMATH_POINTS
    if _UNAVAILABLE.match(here):
        discount += _VAGUE_POINTS
    if _CODE_FOR.match(chars, mention.start):
        discount += _VAGUE_POINTS
    return discount
