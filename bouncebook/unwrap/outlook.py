"""Outlook's .msg files ([MS-OXMSG]): subject, header, body and what is attached, as one mail text."""

from __future__ import annotations

from bouncebook.errors import BouncebookError
from bouncebook.unwrap.compound_file import CompoundFile

_SUBJECT, _BODY, _HTML, _TRANSPORT_HEADERS = "0037", "1000", "1013", "007D"
_SENDER, _TO = "0C1F", "0E04"
_WIDE, _NARROW, _BINARY = "001F", "001E", "0102"
_ABOUT_BODY = ("content-type:", "content-transfer-encoding:", "mime-version:", "\tboundary=", " boundary=")
_LARGEST_STREAM = 4 * 1024 * 1024


def message_text(data: bytes) -> bytes:
    """The message as header and body in UTF-8, as far as the file holds them.

    Raises:
        BouncebookError: ``file-unreadable`` when the file is broken.
    """
    try:
        return _as_mail(CompoundFile(data)).encode("utf-8", "replace")
    except ValueError as error:
        raise BouncebookError("file-unreadable", path=".msg", reason=str(error)) from error


def _as_mail(file: CompoundFile) -> str:
    headers = _text(file, _TRANSPORT_HEADERS).strip()
    subject = _text(file, _SUBJECT)
    body = _text(file, _BODY) or _html_text(file)
    lines = [
        headers or f"From: {_text(file, _SENDER)}\r\nTo: {_text(file, _TO)}\r\nSubject: {subject}",
        "X-Body-From: outlook",
    ]
    kept = [line for line in "\n".join(lines).replace("\r\n", "\n").split("\n") if not _describes_body(line)]
    return "\n".join(kept) + "\n\n" + body.replace("\r\n", "\n")


def _describes_body(line: str) -> bool:
    """The header speaks of the body as it was sent, not of the text that the file holds."""
    return line.lower().startswith(_ABOUT_BODY)


def _html_text(file: CompoundFile) -> str:
    from bouncebook.unwrap.charsets import decode

    raw = file.read(f"__substg1.0_{_HTML}{_BINARY}", _LARGEST_STREAM)
    return decode(raw) if raw else _text(file, _HTML)


def _text(file: CompoundFile, name: str) -> str:
    from bouncebook.unwrap.charsets import decode

    wide = file.read(f"__substg1.0_{name}{_WIDE}", _LARGEST_STREAM)
    if wide:
        return wide.decode("utf-16-le", "replace")
    narrow = file.read(f"__substg1.0_{name}{_NARROW}", _LARGEST_STREAM)
    return decode(narrow) if narrow else ""
