"""What was explained in this run can be shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from gui.history import MOST, History
from gui.pasted import pasted_text
from gui.reader import Reading, reading_of
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from bouncebook.catalog import Catalog

OTHER = "550 5.1.1 RUSR 203.0.113.9: No such user: a@daum.example"


def listed(desk: Desk) -> list[str]:
    rows = desk.find(QListWidget, "history-list")
    return [rows.item(number).text() for number in range(rows.count())]


def test_the_latest_stands_first_and_comes_back(desk: Desk) -> None:
    desk.paste(LINE)
    desk.paste("hello")
    desk.paste(OTHER)
    desk.action("history").trigger()
    assert ["address does not exist" in listed(desk)[0], "mailbox is full" in listed(desk)[1]] == [True, True]
    assert len(listed(desk)) == 2

    rows = desk.find(QListWidget, "history-list")
    rows.setCurrentRow(1)
    desk.press(rows, Qt.Key.Key_Return)

    assert desk.area.toPlainText() == LINE
    assert desk.label("title") == "The recipient's mailbox is full"


def test_it_speaks_the_language_of_now(desk: Desk) -> None:
    desk.paste(LINE)
    desk.program.language.choose("ko")
    desk.action("history").trigger()

    assert "메일함이 가득" in listed(desk)[0]
    desk.program.language.choose("en")
    assert "mailbox is full" in listed(desk)[0]


def test_an_empty_history_says_so(desk: Desk) -> None:
    desk.action("history").trigger()

    assert desk.find(QLabel, "history-note").text() == "Nothing was explained yet in this run."
    assert not desk.find(QPushButton, "history-show").isEnabled()


def test_nothing_of_it_is_stored(desk: Desk, store: Path) -> None:
    desk.paste(LINE)
    desk.window.close()
    desk.program.settings._store.sync()

    assert "daum" not in store.read_text("utf-8").lower()


@pytest.fixture
def reading(catalog: Catalog) -> Reading:
    return reading_of(pasted_text(LINE), catalog)


def test_twenty_are_kept_and_each_once(reading: Reading) -> None:
    history = History()
    for number in range(MOST + 5):
        history.add(pasted_text(f"{number:02} {LINE}"), reading, "09:00")
    assert len(history) == MOST

    history.add(pasted_text(f"10 {LINE}"), reading, "09:01")
    assert len(history) == MOST
    assert history[0].paste.text.startswith("10")


def test_typed_text_is_kept_as_it_ended(reading: Reading) -> None:
    history = History()
    for text in ("550", "550 5.1", "550 5.1.1"):
        history.add(pasted_text(text), reading, "09:00")

    assert [history[number].paste.text for number in range(len(history))] == ["550 5.1.1"]


def test_large_pastes_are_forgotten_first(reading: Reading) -> None:
    history = History()
    for number in range(4):
        history.add(pasted_text(f"{number}" * 12_000_000), reading, "09:00")

    assert len(history) == 2
