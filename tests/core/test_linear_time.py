"""The work on a paste is linear in its length, whatever its shape.

Each shape is read at sizes n and 4n; an honest reader needs about four times
as long, a quadratic one sixteen times. Times below the grain of the clock
say nothing, so the allowance has a constant part.
"""

from __future__ import annotations

import gzip
import time
from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnose import diagnose

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.catalog import Catalog

SIZE = 2_000
ALLOWED_RATIO = 9
GRAIN = 0.15
"""Seconds that a shape may take in any case."""

HEADER = "From: MAILER-DAEMON@shop.example\nTo: a@shop.example\nSubject: Undelivered\nMIME-Version: 1.0\n"


def filled(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    return lambda size: before + piece * (size // len(piece)) + after


def nested_multiparts(size: int) -> str:
    levels = size // 60
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(levels))
    return f"{HEADER}{opened}Content-Type: text/plain\n\n550 5.1.1 no\n"


def nested_quotes(size: int) -> str:
    return "\n".join(f"{'> ' * (n % 60)}550 5.1.1 <user@office.example> unknown" for n in range(size // 90))


SHAPES: dict[str, Callable[[int], str]] = {
    "at signs": filled("@"),
    "addresses without end": filled("a@"),
    "addresses": filled("user@office.example "),
    "addresses in brackets": filled("<user@office.example>,"),
    "different addresses": lambda size: " ".join(f"<user{n}@office.example>:" for n in range(size // 25)),
    "lines of recipients": lambda size: "\n".join(
        f"<user{n}@office.example>: 550 5.1.1 no" for n in range(size // 40)
    ),
    "greater-than signs": filled(">"),
    "quote marks": filled("> "),
    "lines of quote marks": filled(">>>>>>>>\n"),
    "nested quotes": nested_quotes,
    "digits": filled("5"),
    "codes": filled("550 "),
    "enhanced codes": filled("5.1.1 "),
    "dots and digits": filled("5."),
    "multi-line reply": filled("550-5.1.1 "),
    "replies": filled("550 5.1.1 User unknown\n"),
    "one line": filled("lorem ipsum dolor "),
    "one word": filled("x"),
    "spaces": filled(" ", "550", "5.1.1"),
    "line feeds": filled("\n", "550", "5.1.1"),
    "carriage returns": filled("\r"),
    "entities": filled("&lt;"),
    "ampersands": filled("&#"),
    "boundaries": filled("--b\n", f"{HEADER}Content-Type: multipart/report; boundary=b\n\n"),
    "parts": filled(
        "--b\nContent-Type: text/plain\n\nx\n", f"{HEADER}Content-Type: multipart/report; boundary=b\n\n"
    ),
    "nested multiparts": nested_multiparts,
    "headers": filled("X-Header: value\n", HEADER),
    "folded header": filled(" more\n", HEADER.rstrip("\n") + "\nX-Long: x\n"),
    "parameters": filled("; a=b", f"{HEADER}Content-Type: multipart/report", "\n\nx"),
    "encoded words": filled("=?utf-8?B?7ZWc?= ", f"{HEADER}Subject: ", "\n\n550 5.1.1 no\n"),
    "received lines": filled("Received: from a by b\n", "", "\n550 5.1.1 no\n"),
    "fields": filled("Final-Recipient: rfc822; a@office.example\nAction: failed\nStatus: 5.1.1\n\n"),
    "fields of different recipients": lambda size: "\n\n".join(
        f"Final-Recipient: rfc822; user{n}@office.example\nAction: failed\nStatus: 5.1.1"
        for n in range(size // 80)
    ),
    "diagnostics": filled("Diagnostic-Code: smtp; 550 no\n"),
    "forward lines": filled("From: a\nSent: b\nTo: c\nSubject: d\n\n"),
    "forward marks": filled("-----Original Message-----\n"),
    "dashes": filled("-"),
    "attributions": filled("On Monday 9 a@shop.example wrote:\n"),
    "HTML tags": filled("<p>", "<html><body><p>"),
    "HTML left open": filled("<", "<html><body><p>"),
    "JSON brackets": filled("["),
    "JSON objects": filled('{"a":'),
    "JSON events": filled('{"email":"a@office.example","reason":"550 no"},', "[", "{}]"),
    "mailbox lines": filled("From a Mon Mar  9 10:11:12 2026\n\n"),
    "mailbox": filled(
        "From a Mon Mar  9 10:11:12 2026\nFrom: a@shop.example\nTo: b@shop.example\n\n550 5.1.1 no\n\n"
    ),
    "quoted-printable": filled("=3D=\n"),
    "escape sequences": filled("\x1b$B"),
    "capitals": filled("RFULL "),
    "Hangul": filled("메일함이 가득 찼습니다 "),
    "originals": filled("--- Below this line is a copy of the message.\n\nReturn-Path: <a@shop.example>\n"),
    "transcripts": filled(">>> RCPT To:<a@office.example>\n<<< 550 no\n"),
    "opening brackets": filled("(<[{\"'"),
    "zero-width characters": filled("\u200b"),
    "no-break spaces": filled("\u00a0"),
}


def seconds(given: str | bytes, catalog: Catalog) -> float:
    start = time.process_time()
    diagnose(given, catalog)
    return time.process_time() - start


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_time_grows_with_length(shape: Callable[[int], str], catalog: Catalog) -> None:
    large = seconds(shape(4 * SIZE), catalog)
    if large > GRAIN:
        small = min(seconds(shape(SIZE), catalog) for _ in range(2))
        large = min(large, seconds(shape(4 * SIZE), catalog))
        assert large <= ALLOWED_RATIO * small, (
            f"{small:.3f} s for {SIZE}, {large:.3f} s for four times as much"
        )


@pytest.mark.parametrize("piece", ["> ", "550 5.1.1 lorem "])
def test_one_line_of_a_million_characters_takes_no_time_to_speak_of(piece: str, catalog: Catalog) -> None:
    assert seconds(piece * (1_000_000 // len(piece)), catalog) < 5


def test_a_large_original_costs_next_to_nothing(catalog: Catalog) -> None:
    original = "From: a@shop.example\nTo: b@shop.example\nSubject: x\n\n" + "QUJD" * 19 + "\n"
    report = (
        f"{HEADER}Content-Type: multipart/report; boundary=b\n\n--b\n\n<a@office.example>: 550 5.1.1 no\n\n"
        f"--b\nContent-Type: message/rfc822\n\n{original}{('QUJD' * 19 + chr(10)) * 100_000}\n--b--\n"
    )

    assert seconds(report, catalog) < 3


def test_a_gzip_bomb_is_cut_short(catalog: Catalog) -> None:
    bomb = gzip.compress(b"\0" * 20_000_000, 9)

    assert seconds(bomb, catalog) < 20
