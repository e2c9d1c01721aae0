"""Large letters and small screens: everything can be read and reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from bouncebook.texts import LANGUAGES
from gui.stage import Stage, fitting
from gui.verdict_header import VerdictHeader

if TYPE_CHECKING:
    from tests.gui.helpers import Desk

NETBOOK = QSize(683, 384)
"""What a screen of 1366 by 768 pixels has at 200 %."""


def enlarge(desk: Desk) -> None:
    while desk.window.appearance.zoom.percent < 200:
        desk.action("larger").trigger()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_can_be_made_as_small_as_the_screen(desk: Desk, code: str) -> None:
    desk.program.language.choose(code)
    desk.window.intake.open_sample("two-recipients.eml")
    enlarge(desk)
    QApplication.processEvents()

    screen = desk.window.screen().availableSize()
    assert desk.window.minimumSizeHint().width() <= screen.width()
    assert desk.window.minimumSizeHint().height() <= screen.height()


def test_a_window_is_never_larger_than_the_screen(desk: Desk) -> None:
    screen = desk.window.screen().availableSize()

    assert fitting(desk.window, 10_000, 100) == QSize(screen.width(), 100)


@pytest.mark.parametrize("percent", [100, 200])
def test_tab_brings_every_part_into_view(desk: Desk, percent: int) -> None:
    if percent == 200:
        enlarge(desk)
    desk.window.intake.open_sample("two-recipients.eml")
    desk.find(Stage, "stage").setFixedSize(NETBOOK - QSize(0, 60))
    QApplication.processEvents()

    handle = desk.window.windowHandle()
    assert handle is not None
    seen = set()
    for _ in range(24):
        QTest.keyClick(handle, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        assert not widget.visibleRegion().isEmpty(), widget.objectName()
        seen.add(widget.objectName())
    assert {"paste-area", "copy-button", "outcomes", "guidance", "search", "code-table"} <= seen


def test_nothing_is_scrolled_where_the_window_is_large_enough(desk: Desk) -> None:
    desk.window.intake.open_sample("two-recipients.eml")
    stage = desk.find(Stage, "stage")

    assert stage.horizontalScrollBar().maximum() == 0
    assert stage.verticalScrollBar().maximum() == 0


def test_the_verdict_is_never_cut(desk: Desk) -> None:
    desk.window.intake.open_sample("two-recipients.eml")
    enlarge(desk)
    desk.window.resize(desk.window.minimumSizeHint())

    header = desk.find(VerdictHeader, "verdict")
    # A new width breaks the lines elsewhere, which then takes another height.
    desk.qtbot.waitUntil(lambda: header.height() >= header.heightForWidth(header.width()))


@pytest.mark.parametrize("name", ["settings", "preview", "history", "new-entry"])
def test_dialogs_fit_with_large_letters(desk: Desk, name: str) -> None:
    enlarge(desk)
    desk.window.intake.open_sample("two-recipients.eml")
    desk.action(name).trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)

    screen = dialog.screen().availableSize()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    buttons = [
        held
        for held in dialog.findChildren(QWidget)
        if held.objectName().endswith(("-save", "-copy", "-close"))
    ]
    assert buttons
    assert all(not button.visibleRegion().isEmpty() for button in buttons)
    dialog.close()


def test_the_chosen_code_stays_in_view_when_letters_grow(desk: Desk) -> None:
    desk.window.intake.open_sample("full-mailbox.eml")
    enlarge(desk)

    assert desk.selected_entry() == "daum.rfull"
    row = desk.table.visualRect(desk.table.currentIndex())
    assert desk.table.viewport().rect().intersects(row)
