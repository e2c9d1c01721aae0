"""Markdown in which nothing of a paste means anything."""

from __future__ import annotations

import pytest

from bouncebook.markdown import code, escaped, with_commands


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("k***@example.com", r"k\*\*\*@example.com"),
        ("[x](https://evil.example)", r"\[x\](https://evil.example)"),
        ("<b>&amp;", r"\<b\>\&amp;"),
        ("# no heading", r"\# no heading"),
        ("1. no list\n- no list", "1\\. no list\n\\- no list"),
        ("메일함이 가득", "메일함이 가득"),
    ],
)
def test_marks_are_escaped(text: str, shown: str) -> None:
    assert escaped(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("dig x", "`dig x`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a\nb", "`a b`"), ("", "")],
)
def test_code_holds_whatever_stands_in_it(text: str, shown: str) -> None:
    assert code(text) == shown


def test_commands_stay_code_and_the_rest_is_escaped() -> None:
    assert with_commands("Run `postqueue -p` as *root*") == r"Run `postqueue -p` as \*root\*"
