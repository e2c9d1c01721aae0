"""Whatever stands in a paste, it is shown and copied as text: no markup, no link, no picture, no formula."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextBlock
from PySide6.QtWidgets import QLabel, QTableView, QTextBrowser, QWidget

from bouncebook.cli_explain import printable
from bouncebook.export import as_csv, as_html, as_markdown
from gui.shown import SHOWN_LIMIT, as_typed, shown
from tests.gui.helpers import Desk, answer, outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.catalog import Catalog

PAYLOADS = {
    "script": "<script>alert(1)</script>",
    "image": '<img src="http://192.0.2.9/a.png" onerror="alert(1)">',
    "local image": '<img src="file:///etc/passwd">',
    "link": '<a href="https://evil.example/">click</a>',
    "bare link": "https://evil.example/?a=1&b=2 javascript:alert(1)",
    "table": "</td></tr></table><table border=9><tr><td>x",
    "style": "<style>*{display:none}</style><body background='http://192.0.2.9/b.png'>",
    "entities": "&lt;b&gt;&#60;i&#62;&amp;",
    "formula": '=HYPERLINK("https://evil.example/","x")',
    "formula with a sign": "+cmd|' /C calc'!A0",
    "terminal": "\x1b]0;owned\x07\x1b[2J\x9b31m",
    "Markdown link": "[click](https://evil.example/) ![x](http://192.0.2.9/a.png)",
    "Markdown autolink": "<https://evil.example/> www.evil.example",
    "Markdown heading": "# big\n- list\n> quote\n***bold***",
    "code spans": "`` ` ``` `x`",
    "table row": "| a | b |\n|---|---|",
}
ALLOWED = {"p", "b", "br", "code", "ol", "li", "hr", "span", "html", "body", "head", "meta", "style"}


mightBeRichText = QtGui.Qt.mightBeRichText  # noqa: N816 - Qt's name


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        self.links += [
            value or "" for name, value in attrs if name in ("href", "src", "background") or name[:2] == "on"
        ]


@pytest.fixture
def hostile(desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, payload: str) -> Desk:
    """The reader found the payload in every place where words of strangers stand."""
    first = outcome(f"{payload}@example.com", catalog=catalog, words=payload)
    second = outcome(f"b{payload}@example.com", catalog=catalog, words=payload, entry="daum.rusr")
    answer(monkeypatch, first, second)
    desk.paste(payload)
    return desk


every = pytest.mark.parametrize("payload", PAYLOADS.values(), ids=list(PAYLOADS))


def blocks(browser: QTextBrowser) -> Iterator[QTextBlock]:
    block = browser.document().begin()
    while block.isValid():
        yield block
        block = block.next()


@every
def test_the_explanation_holds_no_link_and_no_picture(hostile: Desk, payload: str) -> None:
    plain = hostile.guidance.toPlainText()
    assert "".join(payload.split())[:30] in "".join(plain.split())
    assert "\ufffc" not in plain
    for block in blocks(hostile.guidance):
        for piece in block.textFormats():
            assert not piece.format.isAnchor()
            assert not piece.format.isImageFormat()
    assert not hostile.guidance.openLinks()
    assert not hostile.guidance.openExternalLinks()


@every
def test_no_label_takes_it_for_markup(hostile: Desk, payload: str) -> None:
    for label in hostile.window.findChildren(QLabel):
        assert not label.openExternalLinks()
        if mightBeRichText(label.text()):
            assert payload not in label.text() or label.textFormat() is Qt.TextFormat.PlainText, (
                label.objectName()
            )
    for widget in hostile.window.findChildren(QWidget):
        assert payload not in widget.toolTip() or payload == escape(payload), widget.objectName()


@every
def test_the_clipboard_holds_no_markup_of_it(hostile: Desk, payload: str) -> None:
    hostile.program.settings.ticket.mask = False
    hostile.action("copy-all").trigger()
    data = QGuiApplication.clipboard().mimeData()
    tags = Tags()
    tags.feed(data.html())
    assert tags.found <= ALLOWED
    assert tags.links == []
    rendered = Tags()
    rendered.feed(
        MarkdownIt("commonmark", {"html": True}).render(bytes(data.data("text/markdown").data()).decode())
    )
    assert rendered.found <= ALLOWED | {"strong", "em", "ul"}
    assert rendered.links == []


@every
def test_no_table_that_is_saved_computes_or_links(payload: str) -> None:
    header, rows = ("a",), [(payload,)]
    for cell in as_csv(header, rows).split("\r\n")[1:]:
        assert not cell.lstrip('" ').startswith(("=", "+", "-", "@", "\t"))
    tags = Tags()
    tags.feed(as_html(header, rows))
    rendered = MarkdownIt("commonmark", {"html": True}).enable("table").render(as_markdown(header, rows))
    tags.feed(rendered)
    assert not {"script", "img", "a", "iframe", "h1"} & (tags.found - {"h1"})
    assert tags.links == []


@every
def test_a_terminal_obeys_nothing(payload: str) -> None:
    assert not any(letter in printable(payload) for letter in "\x1b\x07\x9b")


@every
def test_the_list_of_outcomes_takes_it_for_text(hostile: Desk, payload: str) -> None:
    model = hostile.find(QTableView, "outcomes").model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            assert not tip or payload not in tip or payload == escape(payload)


HIDDEN = ["\u202e", "\u2066", "\u200b", "\u200d", "\u200f", "\u061c", "\ufeff", "\u00ad", "\u3164", "\u2060"]


@pytest.mark.parametrize("mark", HIDDEN, ids=[f"U+{ord(mark):04X}" for mark in HIDDEN])
def test_marks_that_hide_are_shown_as_what_they_are(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    text = f"a{mark}b {mark}{mark} 552 5.2.2 full"
    start = text.index("552")
    given = answer(monkeypatch, outcome(catalog=catalog, span=(start, start + 3)))

    desk.paste(text)

    name = f"‹U+{ord(mark):04X}›"
    assert desk.area.toPlainText() == f"a{name}b {name}{name} 552 5.2.2 full"
    assert given == [text]
    assert [held.cursor.selectedText() for held in desk.area.extraSelections()] == ["552"]
    with desk.qtbot.waitSignal(desk.area.given) as typed:
        desk.area.moveCursor(desk.area.textCursor().MoveOperation.End)
        desk.type(desk.area, "x")
    assert typed.args is not None
    assert typed.args[0].text == f"{text}x"


def test_what_only_looks_spelled_out_stays() -> None:
    assert as_typed("‹U+0041› ‹U+202E›") == "‹U+0041› \u202e"


def test_a_text_of_marks_alone_is_not_too_long_to_show() -> None:
    assert len(shown("\u200b" * 400_000).text) <= SHOWN_LIMIT + SHOWN_LIMIT // 4


def test_the_time_hides_nothing(desk: Desk) -> None:
    desk.paste("Date: Mon, 9 Mar 2026 \u202e00:11:01\n\n<a@office.example>: 550 5.1.1 User unknown")

    assert "\u202e" not in desk.guidance.toPlainText()
