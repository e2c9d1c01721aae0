"""Files that hold messages: gzip, Outlook's .msg, mailboxes; several messages are taken one by one."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.record import Record
from bouncebook.traced import Traced
from bouncebook.unwrap.charsets import bytes_a_character, codec_of, decoded
from bouncebook.unwrap.headers import split_headers
from bouncebook.unwrap.html_text import looks_like_html
from bouncebook.unwrap.mime import LONGEST_TEXT, sniffed_boundary
from bouncebook.unwrap.original import returns_original

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 64 * 1024 * 1024
"""Bytes of one paste that are read, and bytes of memory for its text; what follows is left out."""
_MOST_FRUITLESS = 10_000
"""Lines ``From`` at which no message begins, after which none is looked for."""

_GZIP = b"\x1f\x8b"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BLANK_LEAD = 1000
_LOOKED_BACK = 20_000
_FROM_LINE = late(r"(?:\A|\n\r?\n)(From [^\r\n]{1,300}\r?\n)")


class Opened(Record):
    """The text of what was given.

    Attributes:
        text: one message or several.
        codec: what read the bytes; None when text was given.
        is_whole: whether it is all of what was given.
    """

    text: str
    codec: str | None
    is_whole: bool


def opened(given: str | bytes) -> Opened:
    """The text of a paste or of a file's bytes, within the limit.

    Raises:
        BouncebookError: the bytes are an Outlook message that is cut short or broken.
    """
    if isinstance(given, str):
        most = LARGEST // bytes_a_character(given[:LARGEST])
        return Opened(given[:most], None, len(given) <= most)
    data, is_whole = _inflated(given)
    if data.startswith(_OLE):
        from bouncebook.unwrap.outlook import message_text

        data = message_text(data[:LARGEST])
    codec = codec_of(data)
    text, is_all = decoded(data, codec, LARGEST)
    return Opened(text, codec, is_whole and is_all and len(given) <= LARGEST)


def _inflated(data: bytes) -> tuple[bytes, bool]:
    """The content of gzip within the limit, and whether that is all; other bytes as they are."""
    if not data.startswith(_GZIP):
        return data, True
    import zlib

    inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        content = inflater.decompress(data[:LARGEST], LARGEST)
    except zlib.error:
        return data, True
    return content, not inflater.unconsumed_tail


def messages(text: str) -> Iterator[tuple[int, Traced]]:
    """The messages of a mailbox (RFC 4155) with their numbers, or the text itself.

    Text without a header of its own, such as a log, comes in pieces when it is too long to be read at once.
    """
    whole = Traced(text)
    starts = _starts(text)
    first = next(starts, None)
    if first is None and len(text) <= LONGEST_TEXT:
        yield 1, whole
    elif first is None or text[:first].strip():
        yield from ((1, whole.part(start, end)) for start, end in pairwise(_edges(text)))
    else:
        for number, (start, end) in enumerate(pairwise(chain((first,), starts, (len(text),))), 1):
            yield number, whole.part(start, end)


def _edges(text: str) -> Iterator[int]:
    """Where the pieces of a text begin, and where the last one ends."""
    length = len(text)
    start = 0
    yield start
    if length > LONGEST_TEXT and _is_bare(text):
        while start + LONGEST_TEXT < length:
            begun, start = start, _piece_end(text, start, start + LONGEST_TEXT)
            if returns_original(text[begun:start]):
                break
            yield start
    yield length


def _is_bare(text: str) -> bool:
    """Whether it is neither a message with its header, nor parts of one, nor a page."""
    start = text[:_BLANK_LEAD]
    lead = len(start) - len(start.lstrip())
    return not (
        _begins_message(text, lead) or sniffed_boundary(text, lead, len(text)) or looks_like_html(text)
    )


def _piece_end(text: str, start: int, end: int) -> int:
    """The last blank line, else line end, else space before ``end``, or ``end`` itself."""
    places = (text.rfind(mark, max(start + 1, end - _LOOKED_BACK), end) for mark in ("\n\n", "\n", " "))
    return next((place + 1 for place in places if place >= 0), end)


def _starts(text: str) -> Iterator[int]:
    """Where the messages of a mailbox begin, as far as it is one."""
    if text[:_BLANK_LEAD].lstrip().startswith("From "):
        fruitless = 0
        for line in _FROM_LINE.finditer(text):
            if _begins_message(text, line.end(1)):
                yield line.start(1)
            elif (fruitless := fruitless + 1) > _MOST_FRUITLESS:
                return


def _begins_message(text: str, position: int) -> bool:
    return split_headers(text, position, position + 4000)[0].looks_like_mail
