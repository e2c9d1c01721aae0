"""Outlook's .msg files ([MS-OXMSG]): subject, header, body and what is attached, as one mail text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from bouncebook.errors import BouncebookError

if TYPE_CHECKING:
    import olefile

_SUBJECT, _BODY, _HTML, _TRANSPORT_HEADERS = "0037", "1000", "1013", "007D"
_SENDER, _TO = "0C1F", "0E04"
_WIDE, _NARROW, _BINARY = "001F", "001E", "0102"
_BROKEN = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError, MemoryError)
"""What a broken file can raise inside the library that reads it."""
_ABOUT_BODY = ("content-type:", "content-transfer-encoding:", "mime-version:", "\tboundary=", " boundary=")
_LARGEST_STREAM = 4 * 1024 * 1024


def message_text(data: bytes) -> bytes:
    """The message as header and body in UTF-8, as far as the file holds them.

    Raises:
        BouncebookError: ``file-unreadable`` when the file is broken.
    """
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            return _as_mail(file).encode("utf-8", "replace")
    except _BROKEN as error:
        raise BouncebookError("file-unreadable", path=".msg", reason=type(error).__name__) from error


def _as_mail(file: olefile.OleFileIO[str]) -> str:
    headers = _text(file, "", _TRANSPORT_HEADERS).strip()
    subject = _text(file, "", _SUBJECT)
    body = _text(file, "", _BODY) or _html_text(file)
    lines = [
        headers or f"From: {_text(file, '', _SENDER)}\r\nTo: {_text(file, '', _TO)}\r\nSubject: {subject}",
        "X-Body-From: outlook",
    ]
    kept = [line for line in "\n".join(lines).replace("\r\n", "\n").split("\n") if not _describes_body(line)]
    return "\n".join(kept) + "\n\n" + body.replace("\r\n", "\n")


def _describes_body(line: str) -> bool:
    """The header speaks of the body as it was sent, not of the text that the file holds."""
    return line.lower().startswith(_ABOUT_BODY)


def _html_text(file: olefile.OleFileIO[str]) -> str:
    from bouncebook.unwrap.charsets import decode

    raw = _stream(file, f"__substg1.0_{_HTML}{_BINARY}")
    return decode(raw) if raw else _text(file, "", _HTML)


def _text(file: olefile.OleFileIO[str], folder: str, name: str) -> str:
    from bouncebook.unwrap.charsets import decode

    wide = _stream(file, f"{folder}__substg1.0_{name}{_WIDE}")
    if wide:
        return wide.decode("utf-16-le", "replace")
    narrow = _stream(file, f"{folder}__substg1.0_{name}{_NARROW}")
    return decode(narrow) if narrow else ""


def _stream(file: olefile.OleFileIO[str], name: str) -> bytes:
    if not file.exists(name):
        return b""
    with file.openstream(name) as stream:
        content: bytes = stream.read(_LARGEST_STREAM)
    return content
