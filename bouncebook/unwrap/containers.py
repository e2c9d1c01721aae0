"""Files that hold messages: gzip, Outlook's .msg, mailboxes; several messages are taken one by one."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from bouncebook.traced import Traced
from bouncebook.unwrap.charsets import guess
from bouncebook.unwrap.headers import split_headers

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 64 * 1024 * 1024
"""Bytes or characters that are read of one paste; what follows is left out."""

_GZIP = b"\x1f\x8b"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BLANK_LEAD = 1000
_FROM_LINE = re.compile(r"(?:\A|\n\r?\n)(From [^\r\n]{1,300}\r?\n)")


def texts_of(given: str | bytes) -> Iterator[tuple[Traced, str | None]]:
    """Each message's text, with the codec that read it (None when text was given)."""
    if isinstance(given, bytes):
        data = _inflated(given[:LARGEST])
        if data.startswith(_OLE):
            from bouncebook.unwrap.outlook import message_text

            data = message_text(data)
        text, codec = guess(data)
        yield from ((part, codec) for part in _messages(text))
    else:
        yield from ((part, None) for part in _messages(given[:LARGEST]))


def _inflated(data: bytes) -> bytes:
    """The content of gzip, as much as is whole and within the limit; other bytes as they are."""
    if not data.startswith(_GZIP):
        return data
    inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        return inflater.decompress(data, LARGEST)
    except zlib.error:
        return data


def _messages(text: str) -> Iterator[Traced]:
    """The messages of a mailbox (RFC 4155), or the text itself."""
    if not text[:_BLANK_LEAD].lstrip().startswith("From "):
        yield Traced(text)
        return
    starts = [found.start(1) for found in _FROM_LINE.finditer(text) if _begins_message(text, found.end(1))]
    if not starts or text[: starts[0]].strip():
        yield Traced(text)
        return
    whole = Traced(text)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield whole.part(start, end)


def _begins_message(text: str, position: int) -> bool:
    return split_headers(text, position, position + 4000)[0].looks_like_mail
