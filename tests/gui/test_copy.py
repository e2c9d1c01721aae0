"""Copy for ticket: plain text and HTML together, in one language or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import QTableView, QToolButton

from gui.settings import Settings
from gui.ticket import masked
from tests.gui.helpers import LINE, PAYLOAD, Desk, answer, outcome

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from bouncebook.catalog import Catalog

FULL = {"en": "The recipient's mailbox is full", "ko": "받는 사람의 메일함이 가득 찼습니다"}


def copied(desk: Desk, action: str = "copy") -> QMimeData:
    desk.action(action).trigger()
    return QGuiApplication.clipboard().mimeData()


def test_the_button_copies_plain_text_and_html_together(desk: Desk) -> None:
    desk.paste(LINE)

    desk.click(desk.find(QToolButton, "copy-button"))

    data = QGuiApplication.clipboard().mimeData()
    for form in (data.text(), QTextDocumentFragment.fromHtml(data.html()).toPlainText()):
        assert FULL["en"] in form
        assert "customer@daum.example" in form
        assert "postqueue -p" in form
        assert "552 5.2.2 RFULL" in form
        assert "`" not in form
    assert "<code>postqueue -p</code>" in data.html()
    assert "<li>" in data.html()
    assert desk.window.statusBar().currentMessage()


@pytest.mark.parametrize("window", ["en", "ko"])
@pytest.mark.parametrize(
    ("action", "which"), [("copy", "own"), ("copy-other", "other"), ("copy-both", "both")]
)
def test_the_language_is_a_choice(desk: Desk, window: str, action: str, which: str) -> None:
    desk.paste(LINE)
    desk.program.language.choose(window)
    other = "en" if window == "ko" else "ko"
    expected = {"own": [window], "other": [other], "both": [window, other]}[which]

    text = copied(desk, action).text()

    places = {code: text.find(title) for code, title in FULL.items()}
    assert sorted((code for code in places if places[code] >= 0), key=places.__getitem__) == expected


def test_all_outcomes_or_the_chosen_one(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome("a@example.com", catalog=catalog),
        outcome("b@example.com", catalog=catalog),
        outcome("c@example.com", catalog=catalog, entry="daum.rusr"),
    )
    desk.paste("anything")
    desk.find(QTableView, "outcomes").selectRow(1)

    one, every = copied(desk).text(), copied(desk, "copy-all").text()

    assert "a@example.com" not in one
    assert "c@example.com" in one
    assert "a@example.com, b@example.com" in every
    assert "c@example.com" in every


def test_an_entry_of_the_table_can_be_copied(desk: Desk) -> None:
    desk.table.reveal("daum.rfull", None)
    desk.table.enter()

    assert FULL["en"] in copied(desk).text()


def test_without_an_explanation_there_is_nothing_to_copy(desk: Desk) -> None:
    names = ("copy", "copy-other", "copy-both", "copy-all", "copy-all-other", "copy-all-both")
    assert not any(desk.action(name).isEnabled() for name in names)
    desk.paste(LINE)
    assert [desk.action(name).isEnabled() for name in names] == [True] * 3 + [False] * 3
    desk.paste("hello")
    assert not any(desk.action(name).isEnabled() for name in names)


def test_a_paste_cannot_put_markup_into_the_ticket(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome(f"{PAYLOAD}@example.com", catalog=catalog, words=f"`{PAYLOAD}`"),
        outcome("b@example.com", catalog=catalog, words=PAYLOAD),
    )
    desk.paste(PAYLOAD)

    for action in ("copy", "copy-both", "copy-all-both"):
        html = copied(desk, action).html()
        assert not any(tag in html for tag in ("<img", "<a ", "<script"))
        assert "&lt;img" in html


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("full: kim.minsu@example.com", "full: k***@example.com"),
        ("<a@b.example> and <c-d+e@mail.example.co.kr>", "<a***@b.example> and <c***@mail.example.co.kr>"),
        ("no address 203.0.113.9 @ all", "no address 203.0.113.9 @ all"),
        ("홍길동@example.com", "홍***@example.com"),
    ],
)
def test_whose_mailbox_it_is_is_masked(said: str, shown: str) -> None:
    assert masked(said) == shown


def test_the_servers_line_is_masked_unless_the_person_wants_it_whole(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, store: Path
) -> None:
    answer(monkeypatch, outcome(catalog=catalog, words="Mailbox of someone@example.org is full"))
    desk.paste("anything")
    assert "s***@example.org" in copied(desk).text()
    assert "s***@example.org" in copied(desk).html()

    desk.action("mask").trigger()
    assert "someone@example.org" in copied(desk).text()
    desk.program.settings._store.sync()
    assert not Settings(QSettings(str(store), QSettings.Format.IniFormat)).mask
