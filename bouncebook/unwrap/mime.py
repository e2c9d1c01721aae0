"""The parts of a message, as far as they can hold a report.

Only the text of parts that may be read is decoded; what a message carries
besides (attachments, the returned original's body) is stepped over by
searching for the next boundary, so that a large original costs next to nothing.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.record import Record
from bouncebook.traced import Builder, Traced, untraced
from bouncebook.unwrap.charsets import decode, python_codec, recode_escapes
from bouncebook.unwrap.headers import Headers, split_headers

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 10
MOST_PARTS = 200
LONGEST_TEXT = 150_000
"""Characters of one text part that are read; of a longer one its beginning and its end."""
LONGEST_END = 50_000
_MOST_HITS = 5_000
_LONGEST_REST = 100
"""White space behind a delimiter on its line."""

FILE_TYPES = ("application/octet-stream", "application/x-msdownload", "application/eml")
"""Types under which a message may be attached as a file."""

_SNIFFED = late(
    r"(?:\A|\n)--([^\s-][^\r\n]{0,99}?|-[^\r\n]{1,99}?)[ \t]*\r?\nContent-[A-Za-z-]+:", re.IGNORECASE
)
"""A delimiter line and the header of the part that it begins."""


class Part(Record):
    """A leaf of the message: a text, the fields of a report, or a message that it carries."""

    headers: Headers
    content_type: str
    body: Traced
    """Decoded where it is text; a carried message as it stands."""
    depth: int
    parent: str
    """Content type of the multipart around it, or an empty string."""


class _Source(Record):
    text: Traced
    codec: str | None
    """What the given bytes were decoded with; None when text was given."""


def leaves(text: Traced, start: int, headers: Headers, codec: str | None) -> list[Part]:
    """The leaves of the message whose body begins at ``start``, in order."""
    return list(islice(_walk(_Source(text, codec), start, len(text.chars), headers, 0, ""), MOST_PARTS))


def sniffed_boundary(chars: str, start: int, end: int) -> str | None:
    """The boundary of a multipart whose own header is missing or does not tell it."""
    found = _SNIFFED.search(chars, start, min(end, start + 100_000))
    return found[1] if found else None


def _walk(source: _Source, start: int, end: int, headers: Headers, depth: int, parent: str) -> Iterator[Part]:
    kind = headers.content_type
    edges: list[tuple[int, int]] = []
    if kind.startswith("multipart/") and depth < DEEPEST:
        edges = _edges(source.text.chars, start, end, headers.parameter("boundary"))
    for left, right in edges:
        inner, body = split_headers(source.text.chars, left, right)
        yield from _walk(source, body, right, inner, depth + 1, kind)
    if not edges:
        yield Part(headers, kind, _body(source, start, end, headers, kind), depth, parent)


def _edges(chars: str, start: int, end: int, boundary: str | None) -> list[tuple[int, int]]:
    places = _delimiters(chars, start, end, boundary) if boundary else []
    if not places:
        sniffed = sniffed_boundary(chars, start, end)
        places = _delimiters(chars, start, end, sniffed) if sniffed else []
    edges = []
    for index, (_, after, closing) in enumerate(places[:MOST_PARTS]):
        if closing:
            break
        right = places[index + 1][0] if index + 1 < len(places) else end
        edges.append((after, right))
    return edges


def _delimiters(chars: str, start: int, end: int, boundary: str) -> list[tuple[int, int, bool]]:
    """Where each delimiter line begins, where the line after it begins, and whether it closes."""
    places: list[tuple[int, int, bool]] = []
    mark = "--" + boundary
    position = chars.find(mark, start, end)
    hits = 0
    while position >= 0 and len(places) <= MOST_PARTS and hits < _MOST_HITS:
        hits += 1
        after = position + len(mark)
        if position == start or chars[position - 1] in "\r\n":
            edge = min(end, after + _LONGEST_REST)
            line_end = chars.find("\n", after, edge)
            line_end = edge if line_end < 0 else line_end
            rest = chars[after:line_end].strip()
            if rest in ("", "--"):
                places.append((position, min(line_end + 1, end), rest == "--"))
        position = chars.find(mark, after, end)
    return places


def _body(source: _Source, start: int, end: int, headers: Headers, kind: str) -> Traced:
    if kind in FILE_TYPES or _is_message(kind):
        return _carried(source, start, end, headers)
    if not kind.startswith(("text/", "message/", "multipart/")):
        return untraced("")
    end = min(end, start + LONGEST_TEXT)
    label = headers.parameter("charset")
    chars = source.text.chars[start:end]
    if headers.encoding == "base64":
        return untraced(decode(from_base64(chars), label))
    if headers.encoding == "quoted-printable":
        return untraced(decode(from_quoted_printable(chars, source.codec), label))
    return _plain(source, start, end, label)


def _is_message(kind: str) -> bool:
    """Whether a part of that type is a message that is carried, rather than fields to be read."""
    return kind.startswith("message/") and "delivery-status" not in kind and "feedback" not in kind


def _carried(source: _Source, start: int, end: int, headers: Headers) -> Traced:
    if headers.encoding == "base64":
        return untraced(decode(from_base64(source.text.chars[start : start + LONGEST_TEXT])))
    return source.text.part(start, end)


def from_base64(chars: str) -> bytes:
    """As many whole bytes as the text holds, broken or cut off as it may be."""
    import binascii

    clean = re.sub(r"[^A-Za-z0-9+/]", "", chars.partition("=")[0])
    clean = clean[: len(clean) // 4 * 4] + (clean[len(clean) // 4 * 4 :] + "==")[:4] * (len(clean) % 4 > 1)
    return binascii.a2b_base64(clean)


def from_quoted_printable(chars: str, codec: str | None = None) -> bytes:
    """The bytes; characters that should not be there are kept as they came."""
    from binascii import a2b_qp

    return a2b_qp(chars.encode(codec or "utf-8", "replace"))


def _plain(source: _Source, start: int, end: int, label: str | None) -> Traced:
    """A part without transfer encoding: line by line, so that ASCII lines keep their place."""
    chars = source.text.chars[start:end]
    if chars.isascii() and "\x1b" not in chars:
        return source.text.part(start, end)
    if label is None and "\x1b$" not in chars:
        return source.text.part(start, end)
    if label and source.codec and python_codec(label) == source.codec:
        return source.text.part(start, end)
    builder = Builder()
    position = start
    for line in chars.splitlines(keepends=True):
        if line.isascii() and "\x1b" not in line:
            builder.copy(source.text, position, position + len(line))
        else:
            builder.add(_recoded(line, source.codec, label))
        position += len(line)
    return builder.build()


def _recoded(line: str, codec: str | None, label: str | None) -> str:
    if "\x1b" in line:
        return recode_escapes(line)
    if codec is None or label is None:
        return line
    try:
        return line.encode(codec).decode(python_codec(label))
    except (UnicodeEncodeError, UnicodeDecodeError, LookupError):
        return line
