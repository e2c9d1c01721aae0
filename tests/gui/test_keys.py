"""Every action has a key, and says so."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QTableView, QTextBrowser, QWidget

from bouncebook.texts import LANGUAGES
from gui.actions import Actions
from tests.gui.helpers import LINE, Desk


def actions(desk: Desk) -> list[QAction]:
    return list(desk.find(Actions, "actions"))


def test_every_action_has_a_key_and_its_tip_shows_it(desk: Desk) -> None:
    for action in actions(desk):
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert key, action.objectName()
        assert key in action.toolTip()


def test_no_key_is_used_twice_and_none_is_a_single_letter(desk: Desk) -> None:
    keys = [key.toString() for action in actions(desk) for key in action.shortcuts()]

    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert [key for key in keys if re.fullmatch(r"(Shift\+)?.", key)] == []


def test_the_tips_of_buttons_show_the_keys(desk: Desk) -> None:
    for name, action in (
        ("button-paste", "paste"),
        ("button-open", "open"),
        ("button-clear", "clear"),
        ("copy-button", "copy"),
        ("language-ko", "language-ko"),
        ("language-en", "language-en"),
        ("search", "find"),
    ):
        assert desk.action(action).shortcut().toString() in desk.find(QWidget, name).toolTip()


@pytest.mark.parametrize("modifier_and_key", ["Ctrl+F", "Ctrl+L"])
def test_two_keys_lead_to_the_search(desk: Desk, modifier_and_key: str) -> None:
    desk.qtbot.keySequence(desk.area, modifier_and_key)

    assert desk.search.hasFocus()


def test_every_action_stands_in_a_menu(desk: Desk) -> None:
    listed = {action.objectName() for action in actions(desk)}
    in_menus = {action.objectName() for action in desk.window.menuBar().findChildren(QAction)}
    shown = {action.objectName() for menu in desk.window.menuBar().actions() for action in _all_actions(menu)}

    assert listed <= in_menus | shown


def _all_actions(action: QAction) -> list[QAction]:
    menu = action.menu()
    if not isinstance(menu, QMenu):
        return [action]
    return [inner for held in menu.actions() for inner in _all_actions(held)]


def test_the_keys_are_listed_in_the_program(desk: Desk) -> None:
    desk.action("keys").trigger()

    dialog = desk.find(QDialog, "keys-dialog")
    assert dialog.isVisible()
    text = desk.find(QTextBrowser, "keys-dialog-text").toPlainText()
    assert all(action.shortcut().toString() in text for action in actions(desk))
    desk.click(desk.find(QPushButton, "keys-dialog-close"))


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["keys", "about"])
def test_what_is_to_be_read_fits_on_the_screen_or_scrolls(
    desk: Desk, name: str, code: str, percent: int
) -> None:
    desk.program.language.choose(code)
    while desk.window.appearance.zoom.percent < percent:
        desk.action("larger").trigger()
    desk.action(name).trigger()

    dialog = desk.find(QDialog, f"{name}-dialog")
    text = desk.find(QTextBrowser, f"{name}-dialog-text")
    screen = dialog.screen().availableSize()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    assert text.horizontalScrollBar().maximum() == 0
    desk.press(text, Qt.Key.Key_End)
    assert text.verticalScrollBar().value() == text.verticalScrollBar().maximum()
    assert desk.find(QPushButton, f"{name}-dialog-close").visibleRegion().boundingRect().height() > 10
    dialog.close()


def test_a_sheet_that_fits_has_nothing_to_scroll(desk: Desk) -> None:
    desk.action("about").trigger()

    assert desk.find(QTextBrowser, "about-dialog-text").verticalScrollBar().maximum() == 0
    desk.find(QDialog, "about-dialog").close()


def test_about_tells_versions_and_that_nothing_leaves_the_computer(desk: Desk) -> None:
    from bouncebook import __version__

    desk.action("about").trigger()

    text = desk.find(QTextBrowser, "about-dialog-text").toPlainText()
    assert __version__ in text
    assert desk.program.catalog.version in text
    assert "no network connection" in text
    desk.find(QDialog, "about-dialog").close()


def test_tab_leaves_the_paste_area(desk: Desk) -> None:
    desk.paste(LINE)
    desk.press(desk.area, Qt.Key.Key_Tab)

    assert not desk.area.hasFocus()
    assert desk.area.toPlainText() == LINE


def test_the_place_of_the_window_is_remembered(desk: Desk) -> None:
    desk.window.close()

    for name in ("geometry", "halves", "floors"):
        assert not desk.program.settings.state(name).isEmpty()


def test_tab_goes_from_the_top_to_the_bottom(desk: Desk) -> None:
    order = []
    widget = desk.window.nextInFocusChain()
    while widget is not None and widget is not desk.window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()

    first = order.index("button-paste")
    assert [name for name in order[first:] + order[:first] if name and not name.startswith("sample-")] == [
        "button-paste",
        "button-open",
        "button-clear",
        "offer-yes",
        "offer-no",
        "paste-area",
        "back",
        "copy-button",
        "start-entry",
        "reading-cancel",
        "outcomes",
        "guidance",
        "star-button",
        "note-field",
        "search",
        "filter-phase",
        "filter-provider",
        "filter-permanence",
        "filter-mark",
        *[name for name in order if name.startswith("language-")],
        "code-table",
        "meant-0",
        "meant-1",
        "meant-2",
        "clear-filters",
        "start-entry-of-query",
    ]
    assert desk.area.hasFocus()


def copied(desk: Desk) -> str:
    """What Enter copies; the clipboard is emptied again."""
    text = QApplication.clipboard().text()
    QApplication.clipboard().clear()
    return text


def test_enter_leads_from_the_search_into_the_table_and_copies_there(desk: Desk) -> None:
    desk.search.setFocus()
    desk.type(desk.search, "rfull")
    desk.press(desk.search, Qt.Key.Key_Return)
    assert desk.table.hasFocus()
    assert desk.selected_entry() == "daum.rfull"
    assert copied(desk) == ""

    desk.press(desk.table, Qt.Key.Key_Return)
    assert desk.label("title") in copied(desk)


def test_enter_copies_the_outcome_that_is_chosen(desk: Desk) -> None:
    desk.window.intake.open_sample("two-recipients.eml")
    outcomes = desk.find(QTableView, "outcomes")
    outcomes.setFocus()
    desk.press(outcomes, Qt.Key.Key_Down)
    desk.press(outcomes, Qt.Key.Key_Enter)

    text = copied(desk)
    assert "mailbox is full" in text
    assert "does not exist" not in text


@pytest.mark.parametrize("name", ["code-table", "guidance", "copy-button", "filter-phase", "language-ko"])
def test_escape_steps_back_to_the_paste_from_everywhere(desk: Desk, name: str) -> None:
    desk.paste(LINE)
    entry = desk.codes.entry_at(desk.codes.index(1, 0))
    desk.codes_panel.entry_chosen.emit(entry)
    widget = desk.find(QWidget, name)
    widget.setFocus()
    desk.press(widget, Qt.Key.Key_Escape)

    assert desk.area.hasFocus()
    assert desk.label("title") == "The recipient's mailbox is full"


def test_escape_in_the_paste_leads_back_to_its_explanation(desk: Desk) -> None:
    desk.paste(LINE)
    desk.codes_panel.entry_chosen.emit(desk.codes.entry_at(desk.codes.index(1, 0)))
    desk.press(desk.area, Qt.Key.Key_Escape)

    assert desk.label("title") == "The recipient's mailbox is full"
    assert desk.area.toPlainText() == LINE
