"""A table as CSV, Markdown or HTML, in which no cell does anything."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING

from bouncebook import markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_STYLE = (
    "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
    "th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}th{background:#f4f5f7}"
)


def as_csv(header: Sequence[str], rows: Sequence[Sequence[str]], title: str = "") -> str:
    """RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    del title
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([defused(cell) for cell in row])
    return text.getvalue()


def as_markdown(header: Sequence[str], rows: Sequence[Sequence[str]], title: str = "") -> str:
    """A table of GitHub's Markdown under a heading."""
    lines = [_row(header), "|" + " --- |" * len(header), *map(_row, rows)]
    return "\n".join([f"# {markdown.escaped(title)}", "", *lines, ""] if title else [*lines, ""])


def as_html(header: Sequence[str], rows: Sequence[Sequence[str]], title: str = "") -> str:
    """A page that loads nothing."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "\n".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body>\n<h1>{escape(title)}</h1>\n"
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</body></html>\n"
    )


def defused(cell: str) -> str:
    """A cell that no spreadsheet computes."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(markdown.escaped(cell).split()) for cell in cells) + " |"


FORMS: dict[str, Callable[..., str]] = {".csv": as_csv, ".md": as_markdown, ".html": as_html}
