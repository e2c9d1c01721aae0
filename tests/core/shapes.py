"""Texts of any length, each of a shape that could take a reader more time than its length."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER = "From: MAILER-DAEMON@shop.example\nTo: a@shop.example\nSubject: Undelivered\nMIME-Version: 1.0\n"


BOUNCE = """\
From MAILER-DAEMON Mon Mar  9 10:11:12 2026
From: Mail Delivery System <MAILER-DAEMON@mx.shop.example>
To: mina@shop.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="report"

--report
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.shop.example.

<customer@mail.example>: host mx.mail.example[192.0.2.7] said: 552 5.2.2 Mailbox full
    (in reply to RCPT TO command)

--report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; customer@mail.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--report--

"""


def filled(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    return lambda size: before + piece * (size // len(piece)) + after


def nested_multiparts(size: int) -> str:
    levels = size // 60
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(levels))
    return f"{HEADER}{opened}Content-Type: text/plain\n\n550 5.1.1 no\n"


def many_fields(size: int) -> str:
    part = "--b\nContent-Type: message/delivery-status\n\n" + "Final-Recipient: rfc822; a@b.example\n\n" * (
        size // 8000
    )
    return f"{HEADER}Content-Type: multipart/report; boundary=b\n\n" + part * 180


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
    "boundaries within a line": filled("x--b", f"{HEADER}Content-Type: multipart/report; boundary=b\n\n"),
    "parts of fields": many_fields,
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
    "HTML comments left open": filled("<!--", "<html><body><p>"),
    "HTML declarations left open": filled("<![", "<html><body><p>"),
    "HTML quotes left open": filled("<a b=\"'", "<html><body><p>"),
    "HTML scripts left open": filled("<script>", "<html><body><p>"),
    "HTML references": filled("&#9", "<html><body><p>"),
    "HTML reference without end": filled("9", "<html><body><p>&#"),
    "JSON brackets": filled("["),
    "JSON objects": filled('{"a":'),
    "JSON events": filled('{"email":"a@office.example","reason":"550 no"},', "[", "{}]"),
    "mailbox lines": filled("From a Mon Mar  9 10:11:12 2026\n\n"),
    "mailbox": filled(
        "From a Mon Mar  9 10:11:12 2026\nFrom: a@shop.example\nTo: b@shop.example\n\n550 5.1.1 no\n\n"
    ),
    "quoted-printable": filled("=3D=\n"),
    "soft line breaks": filled("=\n"),
    "soft line breaks and equals signs": filled("=\n=="),
    "line ends as backslash and n": filled("\\n"),
    "escape sequences": filled("\x1b$B"),
    "capitals": filled("RFULL "),
    "Hangul": filled("메일함이 가득 찼습니다 "),
    "originals": filled("--- Below this line is a copy of the message.\n\nReturn-Path: <a@shop.example>\n"),
    "transcripts": filled(">>> RCPT To:<a@office.example>\n<<< 550 no\n"),
    "opening brackets": filled("(<[{\"'"),
    "zero-width characters": filled("\u200b"),
    "bounces in a mailbox": lambda size: BOUNCE * (size // len(BOUNCE)),
    "no-break spaces": filled("\u00a0"),
    "letters beyond the basic plane": filled("550 5.1.1 \U0001f4ec "),
}
