"""Quote marks are taken away, level by level, and nothing else is."""

from __future__ import annotations

import pytest

from bouncebook.traced import Traced
from bouncebook.unwrap.quotes import unquote

REPORT = """Your message could not be delivered.

<hong@office.example>: host mx.office.example said:
    550 5.1.1 User unknown
"""


def quoted(mark: str, text: str = REPORT) -> str:
    return "".join(f"{mark}{line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    "mark",
    [
        "> ",
        ">",
        "| ",
        "│ ",
        "» ",
        "＞ ",
        "》 ",
        "› ",
        ": ",
        "# ",
        "KM> ",
        "kim> ",
        "홍> ",
        "&gt; ",
        "> > ",
        ">> ",
        ">>>",
        ">>>>",
        "> | ",
        " > ",
    ],
)
def test_marks(mark: str) -> None:
    text, where = unquote(Traced(quoted(mark)))

    assert [line.strip() for line in text.chars.splitlines()] == [
        line.strip() for line in REPORT.splitlines()
    ]
    assert where is not None


@pytest.mark.parametrize("depth", [1, 2, 3, 6, 12])
def test_depth(depth: int) -> None:
    text, _ = unquote(Traced(quoted("> " * depth)))

    assert text.chars == REPORT


@pytest.mark.parametrize(
    "text",
    [
        REPORT,
        ">>> RCPT TO:<hong@office.example>\n<<< 550 5.1.1 User unknown\n>>> QUIT\n",
        "<hong@office.example>: unknown\n<kim@office.example>: unknown\n",
        "# one remark\nand much\nmore\nbesides\n",
        "* first\n\nand a paragraph\nof words\nthat follow\n",
        "",
    ],
)
def test_what_is_no_quote_stays(text: str) -> None:
    assert unquote(Traced(text)) == (Traced(text), None)


def test_the_quoted_range_leaves_out_what_was_written_around_it() -> None:
    text, where = unquote(Traced("What is this?\n\n" + quoted("> ") + "\nThanks\n"))

    assert where is not None
    assert text.chars[where[0] : where[1]] == REPORT


def test_places_lead_back_to_the_given_text() -> None:
    given = quoted("> ")
    text, _ = unquote(Traced(given))
    start = text.chars.index("550")
    span = text.span(start, start + 9)

    assert span is not None
    assert given[span.start : span.end] == "550 5.1.1"
