"""One message of a paste, taken apart: what people read, report fields, and what came with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bouncebook.traced import Builder, Traced, untraced
from bouncebook.unwrap.covers import find_report
from bouncebook.unwrap.forwards import forward_blocks
from bouncebook.unwrap.headers import Headers, split_headers
from bouncebook.unwrap.html_text import html_to_text, looks_like_html
from bouncebook.unwrap.mime import (
    FILE_TYPES,
    LONGEST_END,
    LONGEST_TEXT,
    Part,
    from_quoted_printable,
    leaves,
    sniffed_boundary,
)
from bouncebook.unwrap.notifications import read_notification
from bouncebook.unwrap.original import without_original
from bouncebook.unwrap.quotes import unquote

_NOTHING = untraced("")
_STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")
_CARRIED_TYPES = (
    "message/rfc822",
    "message/global",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global-headers",
    "message/partial",
)
_INNER_HEADERS = re.compile(
    r"^[ \t>|]{0,8}(?:Return-Path|Received|Delivered-To|X-Original-To|X-Received|From|Date|Message-ID|MIME-Version|Subject|To): ?\S",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_PRINTABLE = re.compile(r"=\r?\n.{0,2000}?=(?:3D|20|[89A-F][0-9A-F])", re.DOTALL)
_COVER_LIMIT = 4000
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Message:
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
    original: Headers = Headers()
    content_types: frozenset[str] = frozenset()
    carried: Message | None = None
    cover: str = ""


def take_apart(text: Traced, codec: str | None, depth: int = 0) -> Message:
    """Take a pasted text apart, whether it is a raw message, a body, a quote or one line."""
    text = _with_line_ends(text)
    start = len(text.chars) - len(text.chars.lstrip())
    if text.chars.startswith(("From ", ">From "), start):
        start = text.chars.find("\n", start) + 1 or start
    headers, body = split_headers(text.chars, start)
    if headers.looks_like_mail and depth < _DEEPEST:
        return _whole(text, headers, body, codec, depth)
    boundary = sniffed_boundary(text.chars, start, start + _COVER_LIMIT)
    if boundary:
        fragment = Headers((("content-type", f'multipart/mixed; boundary="{boundary}"'),))
        return _whole(text, fragment, start, codec, depth)
    return _pasted(text, codec, depth)


def _with_line_ends(text: Traced) -> Traced:
    if text.chars.count("\n", 0, _COVER_LIMIT) > 1:
        return text
    if "\r" in text.chars and "\n" not in text.chars:
        return replace(text, chars=text.chars.replace("\r", "\n"))
    if text.chars.count("\\n") > 1 and text.chars.count("\n") <= 1 and not text.chars.lstrip().startswith(("{", "[")):
        return _unescaped(text)
    return text


def _unescaped(text: Traced) -> Traced:
    """Text whose line ends came as the two characters backslash and n."""
    builder = Builder()
    position = 0
    for found in re.finditer(r"(?:\\r)?\\n", text.chars):
        builder.copy(text, position, found.start())
        builder.copy(text, found.start(), found.start() + 1, "\n")
        position = found.end()
    builder.copy(text, position, len(text.chars))
    return builder.build()


def _whole(text: Traced, headers: Headers, body: int, codec: str | None, depth: int) -> Message:
    parts = leaves(text, body, headers, codec)
    status = tuple(part.body for part in parts if part.content_type in _STATUS_TYPES)
    human = _human_parts(parts)
    carried = [part for part in parts if part.content_type in _CARRIED_TYPES or _is_mail_file(part)]
    inner = _pasted(_joined([part.body for part in human]), codec, depth)
    return replace(
        inner,
        headers=headers,
        status=(*status, *inner.status),
        original=_original_headers(carried) if carried else inner.original,
        content_types=frozenset(part.content_type for part in parts) | {headers.content_type},
        carried=_carried(carried, codec, depth) or inner.carried,
    )


def _human_parts(parts: list[Part]) -> list[Part]:
    """Text parts before the first carried message; of two alternatives the plain one."""
    human: list[Part] = []
    for part in parts:
        if part.content_type in _CARRIED_TYPES:
            break
        if part.content_type == "text/html":
            if part.parent == "multipart/alternative" and any(_has_words(other) for other in human):
                continue
            part = replace(part, body=untraced(html_to_text(part.body.chars)))
        elif not part.content_type.startswith("text/") and part.content_type not in ("multipart/mixed", "multipart/report"):
            continue
        if human and _is_original(part):
            break
        human.append(part)
    return human


def _is_mail_file(part: Part) -> bool:
    """Whether it is a message attached as a file of no particular type."""
    name = part.headers.parameter("filename", "content-disposition") or part.headers.parameter("name") or ""
    return part.content_type in FILE_TYPES and name.lower().endswith((".eml", ".msg.txt", ".txt"))


def _has_words(part: Part) -> bool:
    return bool(part.body.chars.strip())


def _is_original(part: Part) -> bool:
    return split_headers(part.body.chars, len(part.body.chars) - len(part.body.chars.lstrip()))[0].looks_like_mail


def _original_headers(carried: list[Part]) -> Headers:
    for part in carried:
        chars = part.body.chars
        headers, _ = split_headers(chars, len(chars) - len(chars.lstrip()))
        if headers.fields:
            return headers
    return Headers()


def _carried(carried: list[Part], codec: str | None, depth: int) -> Message | None:
    """A message carried as an attachment, which may be the bounce that somebody forwards."""
    for part in carried:
        if depth < _DEEPEST and (part.content_type in ("message/rfc822", "message/global") or _is_mail_file(part)):
            return take_apart(part.body, codec, depth + 1)
    return None


def _joined(texts: list[Traced]) -> Traced:
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
    text, quoted = unquote(text)
    if _QUOTED_PRINTABLE.search(text.chars):
        text, quoted = untraced(from_quoted_printable(text.chars).decode("utf-8", "replace")), None
    notification = read_notification(text)
    if notification:
        types = frozenset(("message/feedback-report",)) if notification.complaint else frozenset[str]()
        return Message(Headers(), _NOTHING, status=(notification.fields,), content_types=types)
    inner = _inner_message(text, codec, depth)
    if inner:
        return inner
    whole = without_original(text)
    original = _headers_within(text.chars[len(whole.chars) :])
    report = find_report(whole, quoted)
    human = whole.part(report.start, report.end)
    cover = whole.chars[: report.start] + "\n" + whole.chars[report.end :]
    return Message(Headers(), _without_blocks(human, forward_blocks(human)), original=original, cover=cover)


def _headers_within(chars: str) -> Headers:
    """The header of the returned original, a few lines below where it is announced."""
    found = _INNER_HEADERS.search(chars, 0, _COVER_LIMIT)
    return split_headers(chars, found.start())[0] if found else Headers()


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
    report = len(without_original(text).chars)
    found = _INNER_HEADERS.search(text.chars, 0, _COVER_LIMIT)
    while found:
        headers, body = split_headers(text.chars, found.start())
        if found.start() >= report or body >= len(text.chars):
            return None
        if headers.looks_like_mail and headers.has_trace:
            return _whole(text, headers, body, codec, depth + 1)
        found = _INNER_HEADERS.search(text.chars, max(body, found.end()), _COVER_LIMIT)
    return None


def _without_blocks(text: Traced, blocks: list[tuple[int, int]]) -> Traced:
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
