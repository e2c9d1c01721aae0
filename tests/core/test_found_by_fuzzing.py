"""What `make fuzz` found: each input that once broke a promise."""

from __future__ import annotations

import pytest

from bouncebook.diagnosing import diagnose
from tests.core.truth import CATALOG, assert_read, assert_true_to

TEXTS = [
    "5.1.1 Status: )Final-recipient:",
    "550 Final-Recipient:Status:5",
    """> MIME-Version: 1.0
> Content-Type: multipart/report; report-type=delivery-status;
> This is a report.
> --x/mail.shop.example
> Content-Type: text/plain; charset=us-ascii
>
> Diagnostic-Code: smtp; 550 5.1.1 <kim@\ufffdustn: 1.0
> Your order number is 552 4.2.2. Questions: help@shop.example
""",
    "550 5.1.1 User unknown\n\nFinal-Recipient: rfc822; a@b.example\nStatus: 5.0.0 (refused)",
]
"""Texts of which something was said that is not in them, or whose evidence stood elsewhere."""
DATA: list[bytes] = [
    b"<html><body><![x",
    b"<html><body>&#" + b"9" * 5000,
    b"From: a\nTo: b\nContent-Type: text/plain; charset=a\0b\n\n\xed\x95\x9c 550",
]
"""Bytes at which the reader failed."""


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_said_stands_in_the_text(text: str) -> None:
    for outcome in diagnose(text, CATALOG).outcomes:
        assert_true_to(text, outcome)


@pytest.mark.parametrize("data", DATA, ids=range(len(DATA)))
def test_what_once_failed_is_read(data: bytes) -> None:
    assert_read(data)
