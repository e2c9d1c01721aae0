"""Exported tables hold what is shown, and no cell does anything."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser

import pytest

from bouncebook.export import as_csv, as_html, as_markdown, defused

HEADER = ("Code", "Words")
ROWS = (("550 5.1.1", 'say "no", 없음'), ("=1+1", "<script>|a|\nb</script>"))


def test_csv_is_read_back_as_it_was() -> None:
    read = list(csv.reader(io.StringIO(as_csv(HEADER, ROWS))))

    assert read[:2] == [list(HEADER), list(ROWS[0])]
    assert read[2] == ["'=1+1", ROWS[1][1]]


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\tx", "\r=1", " =1", "＝1"])
def test_formulas_are_defused(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "550", "a=1", "메일함"])
def test_what_is_no_formula_stays(cell: str) -> None:
    assert defused(cell) == cell


def test_markdown_has_one_line_to_a_row() -> None:
    lines = as_markdown(HEADER, ROWS, "All codes").splitlines()

    assert lines[:4] == ["# All codes", "", "| Code | Words |", "| --- | --- |"]
    assert len(lines) == 6
    assert lines[5] == r"| =1+1 | \<script\>\|a\| b\</script\> |" or r"\<script\>" in lines[5]


def test_html_is_escaped_and_loads_nothing() -> None:
    class Tags(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.found: set[str] = set()

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.found.add(tag)

    tags = Tags()
    tags.feed(as_html(HEADER, ROWS, "<b>"))

    assert tags.found == set("html head meta title style body h1 table thead tr th tbody td".split())
