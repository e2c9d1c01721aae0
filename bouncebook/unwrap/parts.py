"""Which parts of a message people read, and which of them it only carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.traced import untraced
from bouncebook.unwrap.headers import Headers, split_headers
from bouncebook.unwrap.html_text import html_to_text
from bouncebook.unwrap.mime import FILE_TYPES

if TYPE_CHECKING:
    from bouncebook.traced import Traced
    from bouncebook.unwrap.mime import Part

STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")
_MESSAGE_TYPES = ("message/rfc822", "message/global")
_CARRIED_TYPES = (
    *_MESSAGE_TYPES,
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global-headers",
    "message/partial",
)
_ENOUGH_WORDS = 40
_UNSPLIT_TYPES = ("multipart/mixed", "multipart/report")
"""Types that only a part has in which no boundary was found, so that it is read as text."""


def human_parts(parts: list[Part]) -> list[Part]:
    """Text parts before the first carried message; of two alternatives the plain one."""
    human: list[Part] = []
    for part in parts:
        if part.content_type in _CARRIED_TYPES:
            break
        readable = _readable(part, human)
        if readable is None:
            continue
        if human and header_of(readable.body).looks_like_mail:
            break
        human.append(readable)
    return human


def _readable(part: Part, before: list[Part]) -> Part | None:
    """The part as text, or None when it is none, or says in HTML what one before it has said."""
    if part.content_type == "text/html":
        told = any(len(other.body.chars.strip()) > _ENOUGH_WORDS for other in before)
        if part.parent == "multipart/alternative" and told:
            return None
        return part._replace(body=untraced(html_to_text(part.body.chars)))
    return part if part.content_type.startswith("text/") or part.content_type in _UNSPLIT_TYPES else None


def carried_parts(parts: list[Part]) -> list[Part]:
    """Messages that it carries, or their headers."""
    return [part for part in parts if part.content_type in _CARRIED_TYPES or _is_mail_file(part)]


def whole_message(carried: list[Part]) -> Part | None:
    """The first of the carried parts that is a message with its body."""
    whole = (part for part in carried if part.content_type in _MESSAGE_TYPES or _is_mail_file(part))
    return next(whole, None)


def original_headers(carried: list[Part]) -> Headers:
    """The header of the returned original, empty when none is there."""
    headers = (header_of(part.body) for part in carried)
    return next(filter(None, headers), Headers())


def header_of(text: Traced) -> Headers:
    """The header with which the text begins, after any white space."""
    return split_headers(text.chars, len(text.chars) - len(text.chars.lstrip()))[0]


def _is_mail_file(part: Part) -> bool:
    """Whether it is a message attached as a file of no particular type."""
    if part.content_type not in FILE_TYPES:
        return False
    name = part.headers.parameter("filename", "content-disposition") or part.headers.parameter("name") or ""
    return name.lower().endswith((".eml", ".msg.txt", ".txt"))
