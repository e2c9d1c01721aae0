"""One message of a paste, taken apart: what people read, report fields, and what came with it."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.fields import has_fields
from bouncebook.record import Record
from bouncebook.traced import Builder, Traced, untraced
from bouncebook.unwrap.covers import COVERS_AT_MOST, evidence, find_report, is_system
from bouncebook.unwrap.forwards import follows_your_message, forward_blocks, label
from bouncebook.unwrap.header_lines import header_lines
from bouncebook.unwrap.headers import Headers, loose_headers, split_headers
from bouncebook.unwrap.html_text import html_to_text, looks_like_html
from bouncebook.unwrap.line_ends import looks_like_json, unescaped, with_line_ends, with_whole_addresses
from bouncebook.unwrap.mime import LONGEST_END, LONGEST_TEXT, from_quoted_printable, leaves, sniffed_boundary
from bouncebook.unwrap.original import without_original
from bouncebook.unwrap.parts import STATUS_TYPES, carried_parts, human_parts, original_headers, whole_message
from bouncebook.unwrap.quotes import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bouncebook.unwrap.mime import Part

_NOTHING, _NO_HEADERS = untraced(""), Headers()
_ESCAPES = late(r"=(?:(\r?\n)|3D|20|[89A-F][0-9A-F])")
_BLANK = late(r"\n[ \t\r]*\n")
_LEFT_OVER = late(r"=20(?=\r?\n)")
"""A space at the end of a line, in a text whose soft line breaks somebody has joined."""
_NEAR = 2000
_COVER_LIMIT = 4000
_ABOVE = late(
    r"위(?:의|와 같은)? ?메일|(?:(?:e-?mail|message) above|above (?:e-?mail|message))", re.IGNORECASE
)
"""Words about the lines of a header, below them."""
_SHOWN = 300
_ONLY_NAME = late(r"\s{0,20}(?:(?:message-id:)?\s{0,20}<[^<>\s]{3,300}>\s{0,20})?\Z", re.IGNORECASE)
"""Nothing below a header, or only the name of the message, which a wrap cut off: nobody passes that on."""
_ENCODED = late(r"base64|quoted-printable", re.IGNORECASE)
"""In such a message the words of a failure need not stand as they are."""
_DEEPEST = 3


class Message(Record):
    """What one message of a paste holds.

    Attributes:
        headers: its own header, empty when only a body or a line was pasted.
        human: what people read, without quotes, forwards and the returned original.
        cover: what those wrote who passed it on, header lines of forwards included.
        status: delivery-status parts.
        original: header of the returned original.
        content_types: types of its parts, for what kind of message it is.
        carried: a whole message that it carries.
    """

    headers: Headers
    human: Traced
    status: tuple[Traced, ...] = ()
    original: Headers = _NO_HEADERS
    content_types: frozenset[str] = frozenset()
    carried: Message | None = None
    cover: str = ""


def take_apart(text: Traced, codec: str | None, depth: int = 0) -> Message:
    """Take a pasted text apart, whether it is a raw message, a body, a quote or one line."""
    text = with_line_ends(text)
    start = len(text.chars) - len(text.chars.lstrip())
    if text.chars.startswith(("From ", ">From "), start):
        start = text.chars.find("\n", start) + 1 or start
    headers, body = split_headers(text.chars, start)
    if headers.looks_like_mail and depth < _DEEPEST and not _is_noted_down(text.chars, headers, body):
        return _whole(text, headers, body, codec, depth)
    boundary = sniffed_boundary(text.chars, start, start + _COVER_LIMIT)
    if boundary and not _is_declared_below(text.chars, start, boundary):
        fragment = Headers((("content-type", f'multipart/mixed; boundary="{boundary}"'),))
        return _whole(text, fragment, start, codec, depth)
    return _pasted(text, codec, depth)


def _is_declared_below(chars: str, start: int, boundary: str) -> bool:
    """Whether a header below other words names the boundary: that of the returned original."""
    declared = chars.find(boundary, start)
    return not chars.startswith("--", max(start, declared - 2)) and bool(
        _BLANK.search(chars, start, declared)
    )


def _is_noted_down(chars: str, headers: Headers, body: int) -> bool:
    """Whether somebody noted who wrote to whom, and goes on in the next line: no header of a message."""
    if headers.has_trace or headers.get("date") or headers.get("mime-version"):
        return False
    if _ABOVE.search(chars, body, body + _SHOWN):
        return True
    return body < len(chars) and not chars[:body].endswith(("\n\n", "\r\n\r\n", "\r\r"))


def _whole(text: Traced, headers: Headers, body: int, codec: str | None, depth: int) -> Message:
    parts = leaves(text, body, headers, codec)
    carried = carried_parts(parts)
    words = _joined([part.body for part in human_parts(parts)])
    types = frozenset([headers.content_type, *[part.content_type for part in parts]])
    status = _within([part.body for part in parts if part.content_type in STATUS_TYPES])
    if any(has_fields(part.chars) for part in status):
        # A report as it should be: nothing to unwrap.
        inner, carried_whole = Message(_NO_HEADERS, words), None
    else:
        inner = _pasted(words, codec, depth)
        complaint = any("feedback" in content_type for content_type in types)
        carries = carried and not complaint and _may_be_cover(inner, carried)
        carried_whole = _carried(carried, codec, depth) if carries else None
    return inner._replace(
        headers=headers,
        status=(*status, *inner.status),
        original=original_headers(carried) if carried else inner.original,
        content_types=types,
        carried=carried_whole or inner.carried,
    )


def _may_be_cover(inner: Message, carried: list[Part]) -> bool:
    """Whether the words may be somebody's who passes a report on, and not the report itself."""
    header = original_headers(carried)
    if "report" in header.content_type or is_system(f"{header.get('from')} {header.subject}"):
        return True
    if evidence(inner.human.chars) > COVERS_AT_MOST:
        return False
    return any(_ENCODED.search(beginning) or evidence(beginning) > 1 for beginning in _beginnings(carried))


def _beginnings(carried: list[Part]) -> Iterator[str]:
    return (part.body.chars[:_COVER_LIMIT] for part in carried)


def _carried(carried: list[Part], codec: str | None, depth: int) -> Message | None:
    """A message carried as an attachment, which may be the bounce that somebody forwards."""
    part = whole_message(carried) if depth < _DEEPEST else None
    return take_apart(part.body, codec, depth + 1) if part else None


def _within(texts: list[Traced]) -> tuple[Traced, ...]:
    """The texts as far as they are not too long together to be read."""
    ends = accumulate(len(text.chars) for text in texts)
    return tuple(
        text if end <= LONGEST_TEXT else text.part(0, len(text.chars) - end + LONGEST_TEXT)
        for text, end in zip(texts, ends, strict=True)
        if end - len(text.chars) < LONGEST_TEXT
    )


def _joined(texts: list[Traced]) -> Traced:
    if len(texts) == 1:
        return texts[0]
    builder = Builder()
    for text in texts:
        builder.copy(text, 0, len(text.chars))
        builder.add("\n\n")
    return builder.build()


def _pasted(text: Traced, codec: str | None, depth: int) -> Message:
    """A body or less: unquoted, without the lines of a forward and without the original."""
    text = _shortened(text)
    if looks_like_html(text.chars):
        text = untraced(html_to_text(text.chars))
    if looks_like_json(text.chars):
        notified = _notified(text)
        if notified:
            return notified
        text = unescaped(text)
    text, quoted = unquote(text)
    if _is_quoted_printable(text.chars):
        text, quoted = untraced(from_quoted_printable(text.chars).decode("utf-8", "replace")), None
    elif text.chars.count("=20") > 1:
        text = text._replace(chars=_LEFT_OVER.sub("   ", text.chars))
    text = with_whole_addresses(text)
    return _notified(text) or _inner_message(text, codec, depth) or _only_words(text, quoted)


def _is_quoted_printable(chars: str) -> bool:
    """Whether a soft line break and an escape stand near each other."""
    soft = -_NEAR
    for found in _ESCAPES.finditer(chars):
        if found[1]:
            soft = found.end()
        elif found.start() <= soft + _NEAR:
            return True
    return False


def _notified(text: Traced) -> Message | None:
    """A delivery event as JSON, as though it had come as delivery-status fields."""
    if "{" not in text.chars:
        return None
    from bouncebook.unwrap.notifications import read_notification

    notification = read_notification(text)
    if notification is None:
        return None
    types = frozenset(("message/feedback-report",)) if notification.complaint else frozenset[str]()
    return Message(_NO_HEADERS, _NOTHING, status=(notification.fields,), content_types=types)


def _only_words(text: Traced, quoted: tuple[int, int] | None) -> Message:
    whole = without_original(text)
    original = _headers_within(text.chars[len(whole.chars) :])
    report = find_report(whole, quoted)
    human = whole.part(report.start, report.end)
    cover = _without_subjects(whole.chars[: report.start] + "\n" + whole.chars[report.end :])
    blocks = report.blocks if len(human.chars) == len(whole.chars) else forward_blocks(human)
    return Message(_NO_HEADERS, _without_blocks(human, blocks), original=original, cover=cover)


def _without_subjects(cover: str) -> str:
    """The lines of a cover but the subjects: what these name is what the report is about."""
    if "@" not in cover:
        return cover
    return "\n".join([line for line in cover.split("\n") if "@" not in line or label(line) != "subject"])


def _headers_within(chars: str) -> Headers:
    """The header of the returned original, a few lines below where it is announced."""
    start = next(header_lines(chars[:_COVER_LIMIT]), None)
    if start is None:
        return _NO_HEADERS
    headers = split_headers(chars, start)[0]
    return headers if headers.get("to") else loose_headers(chars[start : start + _COVER_LIMIT])


def _shortened(text: Traced) -> Traced:
    """The beginning and the end of a text too long to be a report throughout."""
    length = len(text.chars)
    if length <= LONGEST_TEXT:
        return text
    builder = Builder()
    builder.copy(text, 0, LONGEST_TEXT - LONGEST_END)
    builder.add("\n\n")
    builder.copy(text, length - LONGEST_END, length)
    return builder.build()


def _inner_message(text: Traced, codec: str | None, depth: int) -> Message | None:
    """A raw message below a few words of cover."""
    if depth >= _DEEPEST:
        return None
    passed = 0
    for start in header_lines(text.chars[:_COVER_LIMIT]):
        if start < passed:
            continue
        headers, passed = split_headers(text.chars, start)
        if passed >= len(text.chars):
            return None
        if headers.looks_like_mail and headers.has_trace:
            if _is_returned(text, start) or follows_your_message(text.chars, start):
                return None
            if _ONLY_NAME.match(text.chars, passed) or _came_back(text.chars, start, headers, passed):
                return _only_words(text.part(0, start), None)._replace(original=headers)
            return _whole(text, headers, passed, codec, depth + 1)
    return None


def _came_back(chars: str, start: int, headers: Headers, body: int) -> bool:
    """Whether a report stands above, and below it what a person wrote."""
    above = evidence(chars[:start])
    if above < COVERS_AT_MOST or is_system(f"{headers.get('from')} {headers.get('return-path')}"):
        return False
    return above > COVERS_AT_MOST or above >= evidence(chars[body:])


def _is_returned(text: Traced, start: int) -> bool:
    """Whether the message that begins there is what came back, below the report."""
    return start >= len(without_original(text).chars) or has_fields(text.chars[:start])


def _without_blocks(text: Traced, blocks: Sequence[tuple[int, int]]) -> Traced:
    if not blocks:
        return text
    builder = Builder()
    position = 0
    for start, end in blocks:
        builder.copy(text, position, start)
        builder.add("\n")
        position = end
    builder.copy(text, position, len(text.chars))
    return builder.build()
