"""Size of texts, columns, sorting, filters: as the person left them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from gui.code_columns import Column
from gui.code_rows import EntryRow, SectionRow
from gui.settings import Settings
from gui.window import MainWindow
from gui.zoom import SIZES
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from gui.program import Program


def reopened(desk: Desk) -> Desk:
    """The next start, with the same settings."""
    desk.window.close()
    window = MainWindow(desk.program)
    desk.qtbot.addWidget(window)
    window.show()
    return Desk(window, desk.program, desk.qtbot)


def size_of(desk: Desk, name: str) -> float:
    return desk.find(QLabel, name).font().pointSizeF()


def test_all_texts_grow_and_shrink_together(desk: Desk) -> None:
    desk.paste(LINE)
    before = (size_of(desk, "title"), desk.area.font().pointSizeF(), QApplication.font().pointSizeF())
    row = desk.table.verticalHeader().defaultSectionSize()

    for _ in range(3):
        desk.action("larger").trigger()
    QCoreApplication.processEvents()
    after = (size_of(desk, "title"), desk.area.font().pointSizeF(), QApplication.font().pointSizeF())
    assert [new / old for new, old in zip(after, before, strict=True)] == pytest.approx([1.5] * 3, abs=0.02)
    assert desk.table.verticalHeader().defaultSectionSize() > row
    assert desk.window.statusBar().currentMessage() == "Text size 150%"

    desk.action("normal-size").trigger()
    QCoreApplication.processEvents()
    assert size_of(desk, "title") == pytest.approx(before[0])
    assert desk.table.verticalHeader().defaultSectionSize() == row


def test_sizes_have_an_end(desk: Desk) -> None:
    for name, size in (("smaller", SIZES[0]), ("larger", SIZES[-1])):
        for _ in range(len(SIZES) + 1):
            desk.action(name).trigger()
        assert desk.program.settings.zoom == size


def test_the_size_is_remembered(desk: Desk) -> None:
    font = QApplication.font()
    desk.action("larger").trigger()
    larger = size_of(desk, "title")
    QApplication.setFont(font)

    again = reopened(desk)

    assert size_of(again, "title") == pytest.approx(larger)


def test_columns_fill_the_table_and_can_be_dragged(desk: Desk) -> None:
    header = desk.table.horizontalHeader()
    assert abs(header.length() - desk.table.viewport().width()) <= 2

    header.resizeSection(Column.CODE, 210)
    header.resizeSection(Column.WORDS, 300)
    again = reopened(desk)

    kept = again.table.horizontalHeader()
    assert kept.sectionSize(Column.CODE) == 210
    assert kept.sectionSize(Column.WORDS) == pytest.approx(
        300 * again.table.viewport().width() / max(header.length(), 1), rel=0.5
    )
    again.action("fit-columns").trigger()
    assert kept.sectionSize(Column.CODE) != 210


def test_the_language_keeps_what_was_dragged(desk: Desk) -> None:
    desk.table.horizontalHeader().resizeSection(Column.CODE, 210)

    desk.program.language.choose("ko")

    assert desk.table.horizontalHeader().sectionSize(Column.CODE) == 210


def test_a_header_sorts_inside_the_sections(desk: Desk) -> None:
    sections = [row.phase for row in desk.codes.rows if isinstance(row, SectionRow)]
    header = desk.table.horizontalHeader()
    header.setSortIndicator(Column.MEANING, Qt.SortOrder.DescendingOrder)

    assert [row.phase for row in desk.codes.rows if isinstance(row, SectionRow)] == sections
    said: dict[str, list[str]] = {}
    for number, row in enumerate(desk.codes.rows):
        if isinstance(row, EntryRow):
            said.setdefault(row.phase, []).append(desk.codes.index(number, Column.MEANING).data().casefold())
    assert all(held == sorted(held, reverse=True) for held in said.values())
    for number, row in enumerate(desk.codes.rows):
        if isinstance(row, SectionRow):
            assert desk.table.columnSpan(number, 0) == len(Column)

    again = reopened(desk)
    assert again.table.horizontalHeader().sortIndicatorSection() == Column.MEANING
    first = next(row for row in desk.codes.rows if isinstance(row, EntryRow))
    assert next(row for row in again.codes.rows if isinstance(row, EntryRow)).entry == first.entry


def test_sorting_keeps_the_chosen_row(desk: Desk) -> None:
    desk.table.reveal("daum.rfull", "rcpt")

    desk.table.horizontalHeader().setSortIndicator(Column.PROVIDER, Qt.SortOrder.AscendingOrder)

    assert desk.selected_entry() == "daum.rfull"


def test_filters_are_remembered_and_the_query_is_not(desk: Desk) -> None:
    box = desk.find(QComboBox, "filter-provider")
    box.setCurrentIndex(box.findData("daum"))
    desk.search.setText("kim")
    again = reopened(desk)

    assert again.find(QComboBox, "filter-provider").currentData() == "daum"
    assert again.search.text() == ""
    assert all(entry.startswith("daum.") for entry in again.shown_entries())


@pytest.mark.parametrize(
    "content",
    ["zoom=x\ntheme=7\n", "[window]\ncolumns=1 2 x\n", "[sort]\ncolumn=999\n", "[filter]\nprovider=gone\n"],
)
def test_wrong_values_are_passed_over(desk: Desk, tmp_path: Path, content: str, program: Program) -> None:
    path = tmp_path / "wrong.ini"
    path.write_text(content, encoding="utf-8")
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))

    assert settings.zoom == 100
    assert settings.table.columns == []
    assert settings.table.sorting == (-1, False)
    desk.codes_panel.recall(settings.table)
    assert desk.shown_entries()


def test_the_font_of_the_program_reaches_the_explanation(desk: Desk) -> None:
    desk.paste(LINE)
    before = desk.guidance.document().size().height()

    desk.action("larger").trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    assert desk.guidance.document().defaultFont().pointSizeF() > 0
    assert desk.guidance.document().size().height() >= before
