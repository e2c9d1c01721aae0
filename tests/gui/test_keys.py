"""Every action has a key, and says so."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QWidget

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
    text = desk.find(QLabel, "keys-dialog-text").text().replace("&#8209;", "-").replace("&nbsp;", " ")
    assert all(action.shortcut().toString() in text for action in actions(desk))
    desk.click(desk.find(QPushButton, "keys-dialog-close"))


def test_about_tells_versions_and_that_nothing_leaves_the_computer(desk: Desk) -> None:
    from bouncebook import __version__

    desk.action("about").trigger()

    text = desk.find(QLabel, "about-dialog-text").text()
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
    ]
    assert desk.area.hasFocus()
