"""Whoever hears the window instead of seeing it: through Qt's accessibility interfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QTableView, QToolButton, QWidget

from bouncebook.texts import LANGUAGES
from gui.code_rows import SectionRow
from gui.samples import sample_path
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

ROLE = QAccessible.Role
CONTROLS = (
    *(ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.ComboBox, ROLE.Dialog, ROLE.EditableText, ROLE.List),
    *(ROLE.ListItem, ROLE.MenuItem, ROLE.PageTab, ROLE.PopupMenu, ROLE.RadioButton, ROLE.Table, ROLE.Window),
)


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    if node.role() is not ROLE.Table:
        for number in range(node.childCount()):
            child = node.child(number)
            if child is not None:
                yield from nodes(child)


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def controls(widget: QWidget) -> list[QAccessibleInterface]:
    found = nodes(QAccessible.queryAccessibleInterface(widget))
    return [node for node in found if node.role() in CONTROLS]


def nameless(widget: QWidget) -> list[str]:
    return [str(node.role()) for node in controls(widget) if not name_of(node)]


def several(desk: Desk) -> None:
    desk.window.intake.open_file(sample_path("two-recipients.eml"))


def no_match(desk: Desk) -> None:
    desk.search.setText("mailbx full")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "prepare", [lambda desk: desk.paste(""), several, no_match], ids=["empty", "several", "none"]
)
def test_every_control_has_a_name(desk: Desk, code: str, prepare: object) -> None:
    assert callable(prepare)
    desk.program.language.choose(code)
    prepare(desk)

    assert len(controls(desk.window)) > 60
    assert nameless(desk.window) == []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("action", ["settings", "preview", "history", "new-entry", "keys", "about"])
def test_every_control_of_a_dialog_has_a_name(desk: Desk, code: str, action: str) -> None:
    several(desk)
    desk.program.language.choose(code)
    desk.action(action).trigger()

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert len(controls(dialog)) > 1
    assert nameless(dialog) == []
    dialog.close()


def test_no_control_keeps_the_name_it_had_in_the_other_language(desk: Desk) -> None:
    several(desk)
    providers = {entry.provider for entry in desk.program.catalog.entries}
    names: dict[str, set[str]] = {}
    for code in LANGUAGES:
        desk.program.language.choose(code)
        texts = desk.program.language.texts
        own = {"Bouncebook", "한국어", "English", *map(texts.provider, providers)}
        names[code] = {name_of(node) for node in controls(desk.window)} - own

    assert names["ko"] & names["en"] == set()


def cell(view: QTableView, row: int, column: int) -> str:
    """What a cell is called; row -1 holds the names of the columns, column -1 those of the rows."""
    found = QAccessible.queryAccessibleInterface(view).child(
        (row + 1) * (view.model().columnCount() + 1) + column + 1
    )
    return name_of(found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_section_tells_its_phase_and_how_many_codes_it_has(desk: Desk, code: str) -> None:
    desk.program.language.choose(code)
    sections = [(number, row) for number, row in enumerate(desk.codes.rows) if isinstance(row, SectionRow)]

    assert len(sections) == 7
    for number, row in sections:
        said = cell(desk.table, number, 0)
        assert str(row.size) in said
        assert desk.program.language.texts.of("phases", row.phase) in said


def test_every_row_and_column_of_the_table_has_a_name(desk: Desk) -> None:
    rows, columns = desk.codes.rowCount(), desk.codes.columnCount()

    assert [row for row in range(rows) if not cell(desk.table, row, 0)] == []
    assert [column for column in range(columns) if not cell(desk.table, -1, column)] == []


def test_the_outcomes_say_the_verdict_that_the_eye_takes_from_a_shape(desk: Desk) -> None:
    several(desk)
    view = desk.find(QTableView, "outcomes")

    assert [cell(view, -1, column) for column in range(3)] == ["Outcome", "Recipients", "Code"]
    assert [[cell(view, row, column) for column in range(3)] for row in range(2)] == [
        [
            "Permanent failure: The recipient's address does not exist",
            "kim.minsu@example.com, park.jiyoung@example.com",
            "550 5.1.1",
        ],
        ["Permanent failure: The recipient's mailbox is full", "lee.sujin@example.net", "452 4.2.2"],
    ]


def test_a_filter_is_labelled_since_its_own_name_is_what_is_chosen(desk: Desk) -> None:
    for code, phase in (("en", "SMTP phase"), ("ko", "SMTP 단계")):
        desk.program.language.choose(code)
        box = QAccessible.queryAccessibleInterface(desk.find(QComboBox, "filter-phase"))

        labels = [held for held, _ in box.relations(QAccessible.RelationFlag.Label)]
        assert [name_of(label) for label in labels] == [phase]


def test_the_cross_of_the_search_has_a_name(desk: Desk) -> None:
    for code, name in (("en", "Empty the search"), ("ko", "검색어 지우기")):
        desk.program.language.choose(code)

        assert [button.accessibleName() for button in desk.search.findChildren(QToolButton)] == [name]


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    for part in ("saying", "explanation_panel", "code_panel"):
        monkeypatch.setattr(f"gui.{part}.announce", lambda _, sentence: said.append(sentence))
    return said


def test_what_came_of_a_paste_is_announced(desk: Desk, announced: list[str]) -> None:
    desk.paste(LINE)
    desk.paste("Hello, see you tomorrow.")
    several(desk)

    assert announced == [
        "Permanent failure: The recipient's mailbox is full",
        "This does not look like returned mail.",
        "Permanent failure: The recipient's address does not exist. Outcomes in all: 2",
    ]


def test_a_language_switch_announces_nothing(desk: Desk, announced: list[str]) -> None:
    desk.paste(LINE)
    announced.clear()
    desk.program.language.choose("ko")

    assert announced == []


def test_the_number_of_codes_is_announced(desk: Desk, announced: list[str]) -> None:
    with desk.qtbot.waitSignal(desk.codes_panel.announced):
        desk.search.setText("RFULL")

    assert announced == [f"Codes found: {desk.codes.count()}"]
    assert desk.label("count").startswith(str(desk.codes.count()))
