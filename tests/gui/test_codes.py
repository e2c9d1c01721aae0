"""The table of all codes: sections, search and filters, keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QStyleOptionComboBox

from bouncebook.model import Permanence, Phase
from bouncebook.texts import LANGUAGES
from gui.choice import Choice
from gui.code_columns import SECTION_ROLE, Column
from gui.code_model import CodeModel
from gui.code_rows import EntryRow, SectionRow
from tests.gui.helpers import Desk, compose

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from bouncebook.catalog import Catalog
    from gui.program import Program


def pick(desk: Desk, name: str, held: str) -> None:
    combo = desk.find(QComboBox, f"filter-{name}")
    combo.setCurrentIndex(combo.findData(held))


def test_the_model_keeps_qts_rules(program: Program, qtmodeltester: ModelTester) -> None:
    model = CodeModel(program.catalog, program.language, program.theme)

    qtmodeltester.check(model)


def test_every_entry_stands_under_each_of_its_phases(desk: Desk, catalog: Catalog) -> None:
    found = {(row.entry.id, row.phase) for row in desk.codes.rows if isinstance(row, EntryRow)}

    assert found == {(entry.id, phase) for entry in catalog.entries for phase in entry.phases}


def test_sections_follow_a_session_span_the_table_and_count_their_entries(desk: Desk) -> None:
    sections = [(number, row) for number, row in enumerate(desk.codes.rows) if isinstance(row, SectionRow)]

    assert [row.phase for _, row in sections] == [
        phase for phase in Phase if phase in {row.phase for _, row in sections}
    ]
    for number, section in sections:
        assert desk.table.columnSpan(number, 0) == len(Column)
        assert section.size == sum(
            isinstance(r, EntryRow) and r.phase == section.phase for r in desk.codes.rows
        )
        assert desk.codes.index(number, 0).data(SECTION_ROLE) == section.size
        assert not desk.codes.flags(desk.codes.index(number, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_says_code_symbol_words_meaning_permanence_and_provider(desk: Desk) -> None:
    row = desk.codes.row_of("daum.rfull", None)
    assert row is not None

    assert [desk.codes.index(row, column).data() for column in Column] == [
        "552 5.2.2",
        "RFULL",
        "‹ip›: Mailbox is full: ‹recipient›",
        "The recipient's mailbox is full",
        "permanent",
        "Daum (Kakao)",
    ]


@pytest.mark.parametrize(
    "query",
    [
        "552",
        "5.2.2 552",
        "rfull",
        "Mailbox is FULL",
        "full mailbox",
        "메일함 가득",
        "가득 daum",
        "카카오 RFULL",
    ],
)
def test_every_word_must_occur_in_any_order_and_either_language(desk: Desk, query: str) -> None:
    desk.search.setText(query)

    assert "daum.rfull" in desk.shown_entries()
    assert len(desk.shown_entries()) < len(desk.codes._catalog.entries)


def test_the_steps_are_searched_only_where_nothing_else_matches(desk: Desk, catalog: Catalog) -> None:
    desk.search.setText("dkim")
    assert {"dkim-failed"} <= {catalog.by_id[entry].cause for entry in desk.shown_entries()}
    assert "smtp.459" not in desk.shown_entries()

    desk.search.setText("postqueue")
    assert "daum.rfull" in desk.shown_entries()


@pytest.mark.parametrize("query", ["rfull dxns", "5.2.2.9", "없는말이다"])
def test_a_word_that_does_not_occur_leaves_nothing(desk: Desk, query: str) -> None:
    desk.search.setText(query)

    assert desk.shown_entries() == []
    assert desk.label("no-match-text")
    desk.click(desk.find(QPushButton, "clear-filters"))
    assert len(desk.shown_entries()) > 200
    assert not desk.label("no-match-text")


@pytest.mark.parametrize("query", ["ㅁㅇㅎ", "ㄱㄷ", "ㅁㅇㅎㅇ", "사서함", "용량 초과"])
def test_initial_consonants_and_words_that_we_never_use_find_it(desk: Desk, query: str) -> None:
    desk.search.setText(query)

    assert "daum.rfull" in desk.shown_entries()


def test_the_table_follows_a_syllable_while_it_is_composed(desk: Desk) -> None:
    """ㄱ, 가, 갇 on the way to 가득: the last consonant belongs to the next syllable."""
    desk.search.setFocus()
    everything = len(desk.shown_entries())
    for preedit, commit in (("ㄱ", ""), ("가", ""), ("갇", ""), ("드", "가"), ("득", "")):
        compose(desk.search, preedit=preedit, commit=commit)
        assert "daum.rfull" in desk.shown_entries(), preedit
    assert len(desk.shown_entries()) < everything

    assert desk.search.text() == "가"
    assert desk.search.query == "가득"


def test_filters_narrow_together(desk: Desk, catalog: Catalog) -> None:
    pick(desk, "phase", "rcpt")
    pick(desk, "provider", "daum")
    pick(desk, "permanence", "transient")

    shown = [catalog.by_id[entry] for entry in desk.shown_entries()]
    assert shown
    assert all(
        entry.provider == "daum" and entry.permanence is Permanence.TRANSIENT and Phase.RCPT in entry.phases
        for entry in shown
    )
    assert [row.phase for row in desk.codes.rows if isinstance(row, SectionRow)] == [Phase.RCPT]
    assert desk.label("count") == f"{len(shown)} of {len(catalog.entries)}"


def test_the_chosen_row_stays_chosen_while_it_passes(desk: Desk) -> None:
    desk.table.reveal("daum.rfull", "rcpt")

    for query, chosen in (("552", "daum.rfull"), ("dkim", None), ("", "daum.rfull")):
        desk.search.setText(query)
        assert desk.selected_entry() == chosen


def test_a_paste_without_an_entry_leaves_no_row_chosen(desk: Desk) -> None:
    desk.paste("550 5.1.1 RUSR 203.0.113.9: No such user: a@daum.example")
    assert desk.selected_entry() == "daum.rusr"

    desk.paste("nothing of the kind")
    desk.search.setText("daum")
    assert desk.selected_entry() is None


def test_the_row_of_a_paste_is_chosen_once_the_filter_lets_it_pass(desk: Desk) -> None:
    desk.search.setText("dkim")
    desk.paste("550 5.1.1 RUSR 203.0.113.9: No such user: a@daum.example")
    assert desk.selected_entry() is None

    desk.search.clear()
    assert desk.selected_entry() == "daum.rusr"


def test_a_filter_does_not_change_the_explanation(desk: Desk) -> None:
    desk.paste("550 5.1.1 RUSR 203.0.113.9: No such user: a@daum.example")

    desk.search.setText("dkim")
    desk.search.clear()

    assert desk.label("title") == "The recipient's address does not exist"


def test_down_goes_into_the_table_over_the_sections_and_up_comes_back(desk: Desk) -> None:
    desk.action("find").trigger()
    assert desk.search.hasFocus()
    desk.search.setText("rfull")

    desk.press(desk.search, Qt.Key.Key_Down)
    assert desk.table.hasFocus()
    assert desk.selected_entry() == "daum.rfull"
    assert desk.label("title") == "The recipient's mailbox is full"

    desk.press(desk.table, Qt.Key.Key_Up)
    assert desk.search.hasFocus()


def test_arrows_never_stop_on_a_section(desk: Desk) -> None:
    desk.table.enter()
    chosen = []
    for _ in range(40):
        desk.press(desk.table, Qt.Key.Key_Down)
        chosen.append(desk.selected_entry())
    for _ in range(20):
        desk.press(desk.table, Qt.Key.Key_Up)
        chosen.append(desk.selected_entry())
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        desk.press(desk.table, key)
        chosen.append(desk.selected_entry())

    assert None not in chosen


def test_escape_clears_the_search_and_then_returns_to_the_paste(desk: Desk) -> None:
    desk.action("find").trigger()
    desk.search.setText("dkim")

    desk.press(desk.search, Qt.Key.Key_Escape)
    assert desk.search.text() == ""
    assert desk.search.hasFocus()

    desk.press(desk.search, Qt.Key.Key_Escape)
    assert desk.area.hasFocus()


def test_a_very_long_query_is_harmless(desk: Desk) -> None:
    desk.search.setText("x " * 20_000)

    assert desk.shown_entries() is not None


def test_the_filters_say_what_they_are_until_something_is_chosen(desk: Desk) -> None:
    for code in LANGUAGES:
        desk.program.language.choose(code)
        for name in ("phase", "provider", "permanence"):
            box = desk.find(Choice, f"filter-{name}")
            option = QStyleOptionComboBox()
            box.initStyleOption(option)

            assert option.currentText == box.itemText(0)


def test_a_choice_that_does_not_fit_ends_in_an_ellipsis(desk: Desk) -> None:
    box = desk.find(Choice, "filter-provider")
    box.choose("microsoft")
    option = QStyleOptionComboBox()
    box.initStyleOption(option)

    assert option.currentText.endswith("…")
    assert box.itemText(box.currentIndex()).startswith(option.currentText.rstrip("…"))


def test_the_best_match_is_in_view_wherever_the_table_was(desk: Desk) -> None:
    desk.window.intake.open_sample("full-mailbox.eml")
    assert desk.table.verticalScrollBar().value() > 0
    desk.search.setText("5.7.26")
    assert desk.table.verticalScrollBar().value() == 0

    desk.table.scrollToBottom()
    desk.press(desk.search, Qt.Key.Key_Return)
    row = desk.table.visualRect(desk.table.currentIndex())
    assert desk.selected_entry() == desk.shown_entries()[0]
    assert desk.table.viewport().rect().contains(row)
