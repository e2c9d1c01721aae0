"""An entry's words as a pattern: literals with fields between."""

from __future__ import annotations

import pytest

from bouncebook.patterns import fold_words, match_pattern, parse_pattern

FULL = "{ip}: Mailbox is full: {recipient}"
BOTH = {"ip": "192.0.2.1", "recipient": "a@b.example"}


@pytest.mark.parametrize(
    ("words", "text", "fields"),
    [
        (FULL, "192.0.2.1: Mailbox is full: a@b.example", BOTH),
        (FULL, "192.0.2.1: MAILBOX  is\nfull: <a@b.example>", BOTH),
        (FULL, "192.0.2.1 : Mailbox is full : a@b.example", BOTH),
        (FULL, "192.0.2.1: Mailbox is full: a@b.example (in reply to RCPT TO command)", BOTH),
        (FULL, "Mailbox is full: a@b.example", {"recipient": "a@b.example"}),
        (FULL, "Mailbox is full", {}),
        ("too many mails({count}).", "Your IP has sent too many mails(2000).", {"count": "2000"}),
        ("no fields", "there are NO FIELDS here", {}),
        ("limit {a} of {b} reached", "limit x of y reached", {"a": "x", "b": "y"}),
    ],
)
def test_what_fits(words: str, text: str, fields: dict[str, str]) -> None:
    assert match_pattern(parse_pattern(words), fold_words(text)) == fields


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("{ip}: Mailbox is full: {recipient}", "192.0.2.1: Mailbox is blocked"),
        ("no fields", "no, fields"),
        ("first {x} second", "second first"),
        ("first {x} second", "first " + "x" * 300 + " second"),
        ("words", ""),
    ],
)
def test_what_does_not_fit(words: str, text: str) -> None:
    assert match_pattern(parse_pattern(words), fold_words(text)) is None


def test_a_pattern_is_no_regular_expression() -> None:
    pattern = parse_pattern("a.b (c)* [d]")

    assert match_pattern(pattern, fold_words("a.b (c)* [d]")) == {}
    assert match_pattern(pattern, fold_words("axb c d")) is None


def test_weight_counts_what_must_agree() -> None:
    assert parse_pattern("ab {x} cde").weight == 5
