"""Delivery-status fields, wherever they stand and however they were wrapped."""

from __future__ import annotations

import pytest

from bouncebook.model import Action
from bouncebook.read.fields import RecipientFields, fields_region, has_fields, read_fields
from bouncebook.read.flat import flatten
from bouncebook.traced import Traced

ONE = """Reporting-MTA: dns; mail.shop.example

Original-Recipient: rfc822;info@shop.example
Final-Recipient: rfc822;hong@office.example
Action: failed
Status: 5.1.1
Remote-MTA: dns;mx.office.example
Diagnostic-Code: smtp;550 5.1.1 User unknown
"""
TWO = (
    ONE
    + """
Final-Recipient: rfc822; kim@office.example
Action: delayed
Status: 4.2.2
"""
)


def groups(text: str) -> list[RecipientFields]:
    return read_fields(flatten(Traced(text)))


def test_one_recipient() -> None:
    (group,) = groups(ONE)

    assert group.bare("final-recipient") == "hong@office.example"
    assert group.bare("original-recipient") == "info@shop.example"
    assert group.bare("remote-mta") == "mx.office.example"
    assert group.bare("diagnostic-code") == "550 5.1.1 User unknown"
    assert group.bare("status") == "5.1.1"
    assert group.action is Action.FAILED


def test_several_recipients() -> None:
    assert [(group.bare("final-recipient"), group.action) for group in groups(TWO)] == [
        ("hong@office.example", Action.FAILED),
        ("kim@office.example", Action.DELAYED),
    ]


@pytest.mark.parametrize(
    "mutilated",
    [
        ONE.replace("\n", "\r\n"),
        ONE.replace("; ", ";\n  "),
        ONE.replace("550 5.1.1 User", "550\n\t5.1.1\n\tUser"),
        ONE.upper()
        .replace("HONG@OFFICE.EXAMPLE", "hong@office.example")
        .replace("USER UNKNOWN", "User unknown"),
        ONE.replace(": ", ":").replace("; ", ";"),
        " ".join(ONE.split()),
        ONE.replace(" ", "\u00a0"),
    ],
    ids=["crlf", "wrapped", "folded", "capitals", "tight", "one line", "no-break spaces"],
)
def test_mutilated_fields_say_the_same(mutilated: str) -> None:
    (group,) = groups(mutilated)

    assert group.bare("final-recipient") == "hong@office.example"
    assert group.bare("diagnostic-code") == "550 5.1.1 User unknown"
    assert group.bare("status") == "5.1.1"
    assert group.action is Action.FAILED


@pytest.mark.parametrize(
    ("value", "action"),
    [
        ("failed", Action.FAILED),
        ("Failed (bad destination)", Action.FAILED),
        ("delayed", Action.DELAYED),
        ("delivered", Action.DELIVERED),
        ("relayed", Action.RELAYED),
        ("expanded", Action.EXPANDED),
        ("exploded", None),
    ],
)
def test_action(value: str, action: Action | None) -> None:
    (group,) = groups(ONE.replace("Action: failed", f"Action: {value}"))

    assert group.action is action


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Status: shipped\nAction: none needed\n",
        "The action: we failed to act.\n",
        "Please send the status of the order.\n",
    ],
)
def test_ordinary_words_are_no_fields(text: str) -> None:
    assert groups(text) == []
    assert not has_fields(text)
    assert fields_region(flatten(Traced(text))) is None


def test_the_region_spans_all_fields() -> None:
    flat = flatten(Traced(f"Dear all,\n\nsee below.\n\n{ONE}"))
    region = fields_region(flat)

    assert region is not None
    assert "Dear all" not in flat.chars[region[0] : region[1]]
    assert "mail.shop.example" in flat.chars[region[0] : region[1]]
    assert flat.chars[region[0] : region[1]].rstrip().endswith("User unknown")


@pytest.mark.parametrize(
    ("value", "bare"),
    [
        ("smtp; 550 5.1.1 User unknown", "550 5.1.1 User unknown"),
        ("rfc/822;kim@shop.example", "kim@shop.example"),
        ("X##-Postfix; Host not found", "X##-Postfix; Host not found"),
    ],
)
def test_only_a_type_at_the_beginning_is_taken_away(value: str, bare: str) -> None:
    report = f"Final-Recipient: rfc822; kim@shop.example\nDiagnostic-Code: {value}\n"

    assert read_fields(flatten(Traced(report)))[0].bare("diagnostic-code") == bare
