"""The header block of a message or part (RFC 5322 section 2.2, RFC 2045 section 5.1)."""

from __future__ import annotations

import re

from bouncebook.late import late
from bouncebook.letter_case import in_lower_case
from bouncebook.unwrap.charsets import decode

_ENCODED_WORD = late(r"=\?([\w.*-]+)\?([BbQq])\?([^? ]*)\?=")
_BETWEEN_WORDS = late(r"(?<=\?=)\s+(?==\?)")
_FIELDS = late(r"(?:[!-9;-~]{1,76}+[ \t]*+:[^\n]*+(?:\n[ \t]++[^\s][^\n]*+)*+(?:\n|\Z))++")
"""As many fields as follow each other, with the lines that they were folded into."""
_BLANK = late(r"[ \t\r]*\n")
_BODY = late(r"\S[ \t\r]*\n[ \t\r]*\n")
_PARAMETER = late(r";\s*([A-Za-z0-9*_-]+)\s*=\s*(\"[^\"]*\"|[^;\s]*)")
_UNFOLDED = late(
    r"(?:boundary|charset|name|format|report-type|type|differences|start|micalg|protocol)\s*=", re.IGNORECASE
)
_MAIL_FIELDS = frozenset(
    "received return-path from to cc subject date message-id mime-version content-type delivered-to"
    " x-original-to reply-to sender auto-submitted x-mailer user-agent dkim-signature"
    " content-transfer-encoding x-failed-recipients authentication-results x-received arc-seal"
    " importance thread-topic references in-reply-to precedence".split()
)
_LOOSE = late(rf"(?<!\S)({'|'.join(sorted(_MAIL_FIELDS))}): ")
_TRACE_FIELDS = frozenset("received return-path message-id mime-version dkim-signature delivered-to".split())
_LONGEST_BLOCK = 200_000
_ENOUGH = 2


class Headers:
    """Header fields in order, unfolded, names in lower case.

    A block of them is taken apart when something of it is first asked: of most parts nothing is.
    """

    __slots__ = ("_block", "_fields", "_firsts")

    def __init__(self, fields: tuple[tuple[str, str], ...] = (), block: str = "") -> None:
        self._block = block
        self._fields = None if block else fields
        self._firsts: dict[str, str] | None = None

    def __bool__(self) -> bool:
        return bool(self._block or self._fields)

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Each field's name and value."""
        if self._fields is None:
            self._fields = tuple(_fields_of(self._block))
        return self._fields

    @property
    def firsts(self) -> dict[str, str]:
        """The first field of each name."""
        if self._firsts is None:
            self._firsts = dict(reversed(self.fields))
        return self._firsts

    def get(self, name: str) -> str | None:
        """The first field of that name."""
        return (self._firsts or self.firsts).get(name)

    def all(self, name: str) -> list[str]:
        """Every field of that name."""
        return [value for key, value in self.fields if key == name]

    @property
    def looks_like_mail(self) -> bool:
        """Whether enough known fields are here for the header of a message."""
        return len(self.firsts.keys() & _MAIL_FIELDS) >= _ENOUGH

    @property
    def has_trace(self) -> bool:
        """Whether it is a message's own header rather than the few lines a mail program shows."""
        return not _TRACE_FIELDS.isdisjoint(self.firsts)

    @property
    def subject(self) -> str:
        """The subject with its encoded words (RFC 2047) decoded."""
        raw = self.get("subject") or ""
        return decoded_words(raw) if "=?" in raw else raw

    @property
    def content_type(self) -> str:
        """``text/plain`` when nothing is said."""
        value = (self.get("content-type") or "text/plain").partition(";")[0].strip().lower()
        return value if "/" in value else "text/plain"

    def parameter(self, name: str, field: str = "content-type") -> str | None:
        """A parameter of a structured field, such as ``boundary``."""
        held = self.get(field)
        if not held or name not in held.lower():
            return None
        for key, value in _PARAMETER.findall(held):
            if key.lower().rstrip("*").removesuffix("*0") == name:
                return str(value).strip('"')
        return None

    @property
    def encoding(self) -> str:
        """The content transfer encoding in lower case."""
        return (self.get("content-transfer-encoding") or "").strip().lower()


def decoded_words(value: str) -> str:
    """A header value with its encoded words decoded; Korean labels are read as cp949."""
    return _ENCODED_WORD.sub(_decoded_word, _BETWEEN_WORDS.sub("", value))


def _decoded_word(found: re.Match[str]) -> str:
    import binascii  # few messages need it

    label, encoding, text = found.groups()
    try:
        if encoding in "Bb":
            data = binascii.a2b_base64(text + "=" * (-len(text) % 4))
        else:
            data = binascii.a2b_qp(text.replace("_", " ").encode("utf-8"))
    except ValueError:
        return found[0]
    return decode(data, label.partition("*")[0])


def _continues_parameters(value: str, line: str) -> bool:
    """A parameter on a line that somebody forgot to indent, or whose indent a paste lost."""
    return value.endswith(";") and bool(_UNFOLDED.match(line))


def split_headers(text: str, start: int = 0, end: int | None = None) -> tuple[Headers, int]:
    """Read the header block at ``start``; give it and the place where the body begins.

    Without a header field at ``start`` the headers are empty and the body begins there.
    """
    limit = min(len(text) if end is None else end, start + _LONGEST_BLOCK)
    found = _FIELDS.match(text, start, limit)
    if found and (found.end() == limit or text[found.end()] in "\r\n"):
        blank = _BLANK.match(text, found.end(), limit)
        if blank or found.end() == limit:
            return Headers(block=found[0]), blank.end() if blank else limit
    return _split_by_lines(text, start, limit)


def loose_headers(chars: str) -> Headers:
    """A header whose lines a wrap broke or a web form joined: each field up to the name of the next."""
    body = _BODY.search(chars)
    whole = chars[: body.start() + 1] if body else chars
    names = list(_LOOSE.finditer(in_lower_case(whole)))
    ends = [*[name.start() for name in names[1:]], len(whole)]
    return Headers(
        tuple(
            [
                (name[1], " ".join(whole[name.end() : end].split()))
                for name, end in zip(names, ends, strict=False)
            ]
        )
    )


def _split_by_lines(text: str, start: int, limit: int) -> tuple[Headers, int]:
    """The same where a line breaks the form, or no field stands."""
    fields: list[tuple[str, str]] = []
    position = start
    while position < limit:
        found = _FIELDS.match(text, position, limit)
        if found:
            fields += _fields_of(found[0])
            position = found.end()
            continue
        stop = text.find("\n", position, limit)
        stop = limit if stop < 0 else stop
        line = text[position:stop].rstrip("\r")
        if not line.strip():
            return Headers(tuple(fields)), min(stop + 1, limit) if fields else start
        if not fields or not (line[0] in " \t" or _continues_parameters(fields[-1][1], line)):
            return Headers(tuple(fields)), position
        fields[-1] = (fields[-1][0], fields[-1][1] + " " + line.strip())
        position = stop + 1
    return Headers(tuple(fields)), limit


def _fields_of(block: str) -> list[tuple[str, str]]:
    """The fields of a block in due form, each with the lines that it was folded into."""
    fields: list[tuple[str, list[str]]] = []
    for line in block.split("\n"):
        if line[:1] in (" ", "\t"):
            fields[-1][1].append(line.strip())
        elif line:
            name, _, value = line.partition(":")
            fields.append((name.rstrip().lower(), [value.strip()]))
    return [(name, lines[0] if len(lines) == 1 else " ".join(lines)) for name, lines in fields]
