"""Lines seen in the wild: their codes, and the cause that an engineer would name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bouncebook import Catalog, diagnose

DATA = Path(__file__).parents[1] / "data"
LINES: list[dict[str, Any]] = json.loads((DATA / "facts" / "real_lines.json").read_text(encoding="utf-8"))[
    "lines"
]
CAUSES: dict[str, str] = json.loads((DATA / "real_line_causes.json").read_text(encoding="utf-8"))
REPEATED = {72}
"""The line's expectation leaves out the (#5.5.0) that stands in it."""


@pytest.mark.parametrize("number", [int(number) for number in CAUSES])
def test_line_is_read_as_an_engineer_would(catalog: Catalog, number: int) -> None:
    line = LINES[number]
    outcomes = diagnose(line["line"], catalog).outcomes
    assert len(outcomes) == 1
    expected = line["expect"]
    assert outcomes[0].reply_code == expected["reply"]
    if number not in REPEATED:
        assert outcomes[0].enhanced_status_code == expected["enhanced"]
    assert outcomes[0].cause == CAUSES[str(number)]


NAVER = "<kim@mail.example>: host mx2.naver.com[192.0.2.1] said: "
GMAIL = "host aspmx.l.google.com[192.0.2.26] said: "
NOBODY = "<kim@mail.example>: host mx.mail.example[192.0.2.3] said: "
ALIKE = [
    (
        NAVER + "550 5.7.2 Your email has been blocked because the sender is unauthenticated. For more "
        "information, go to https://help.naver.com/x Zz9 - nsmtp (in reply to end of DATA command)",
        ("550", "5.7.2", "sender-unauthenticated"),
    ),
    (
        GMAIL + "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail 421-4.7.28 originating "
        "from your IP address [192.0.2.9]. 421 4.7.28 a1 - gsmtp",
        ("421", "4.7.28", "too-many-messages"),
    ),
    (
        (
            "smtp; 550 5.7.515 Access denied, sending domain CORP.EXAMPLE doesn't meet the required "
            "authentication level."
        ),
        ("550", "5.7.515", "sender-unauthenticated"),
    ),
    ("552 5.2.2 RFULL 192.0.2.4: Mailbox is full: <kim@corp.example>", ("552", "5.2.2", "mailbox-full")),
    (
        "host mx3.qq.com[192.0.2.5] said: 550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?id=20022",
        ("550", None, "spam-content"),
    ),
    (
        "450 4.2.0 <kim@mail.example>: Recipient address rejected: Greylisted, see http://postgrey.example",
        ("450", "4.2.0", "greylisted"),
    ),
    (
        (
            "status=bounced (host mx.mail.example[192.0.2.3] said: 554 5.7.1 <kim@mail.example>: Relay "
            "access denied)"
        ),
        ("554", "5.7.1", "relay-denied"),
    ),
    (NOBODY + "550 5.1.1 사용자를 찾을 수 없습니다", ("550", "5.1.1", "no-such-user")),
]


@pytest.mark.parametrize(("line", "expected"), ALIKE)
def test_lines_like_them_fare_as_well(catalog: Catalog, line: str, expected: tuple[str | None, ...]) -> None:
    found = diagnose(line, catalog).outcomes[0]
    assert (found.reply_code, found.enhanced_status_code, found.cause) == expected
