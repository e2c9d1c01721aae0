"""The team's words around the customer's paragraph."""

from __future__ import annotations

from bouncebook.team import NO_TEAM, TeamWords


def test_fields_are_filled_and_unknown_ones_leave_nothing() -> None:
    words = TeamWords("Hello {recipient}{nothing},", "Code: {codes}", "-- \nThe desk")

    before, after = words.filled({"recipient": "k***@example.com", "codes": "552"})

    assert before == ["Hello k***@example.com,"]
    assert after == ["Code: 552", "-- \nThe desk"]


def test_what_is_empty_leaves_nothing_behind() -> None:
    assert NO_TEAM.filled({}) == ([], [])
    assert TeamWords(greeting="  \n").filled({}) == ([], [])


def test_braces_in_a_value_are_not_filled_again() -> None:
    assert TeamWords(greeting="{title}").filled({"title": "{codes}", "codes": "x"}) == (["{codes}"], [])
