"""The explanation panel: the paste's outcomes and the table's entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from bouncebook.errors import BouncebookError
from bouncebook.model import Action, Kind, Permanence
from gui.badge import Badge
from gui.folding import fold
from tests.gui.helpers import LINE, PAYLOAD, Desk, answer, outcome

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog


def choose_entry(desk: Desk, entry: str) -> None:
    row = desk.codes.row_of(entry, None)
    assert row is not None
    desk.table.setCurrentIndex(desk.codes.index(row, 0))


def test_it_says_verdict_actor_resend_steps_and_reasons(desk: Desk) -> None:
    desk.paste(LINE)

    assert desk.find(Badge, "badge").text() == "Permanent failure"
    assert desk.label("recipients") == "customer@daum.example"
    assert desk.label("actor") == "the recipient"
    assert desk.label("resend") == "after the recipient has made room"
    said = desk.guidance.toPlainText()
    for part in (
        "What to do",
        "The sender",
        "The administrator",
        "552 5.2.2 RFULL",
        "RCPT",
        "Daum",
        "symbol",
        "http",
    ):
        assert part in said


def test_it_names_the_server_that_answered_and_the_codes_beside(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = outcome(catalog=catalog)._replace(remote_mta="mx1.<b>example", other_codes=("4.4.7", "450"))
    answer(monkeypatch, found)

    desk.paste("anything")

    assert "mx1.<b>example" in desk.guidance.toPlainText()
    assert "4.4.7, 450" in desk.guidance.toPlainText()


def test_the_theme_keeps_the_place(desk: Desk) -> None:
    desk.paste(LINE)
    bar = desk.guidance.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value()
    place = bar.value()

    desk.action("theme-dark").trigger()

    assert bar.value() == place


def test_commands_are_in_monospace(desk: Desk) -> None:
    choose_entry(desk, "daum.dxns3")

    cursor = desk.guidance.document().find("dig -x")
    assert not cursor.isNull()
    assert (
        "mono" in "".join(cursor.charFormat().fontFamilies()).lower() or cursor.charFormat().fontFixedPitch()
    )


def test_windows_users_are_told_their_commands_once_and_only_where_needed(desk: Desk) -> None:
    choose_entry(desk, "daum.dxns3")
    assert desk.guidance.toPlainText().count("nslookup -type=TXT") == 1

    choose_entry(desk, "daum.rfull")
    assert "nslookup" not in desk.guidance.toPlainText()


def test_a_row_shows_the_same_panel_and_the_paste_is_one_click_away(desk: Desk) -> None:
    desk.paste(LINE)

    choose_entry(desk, "daum.dxns3")
    assert desk.label("title") == "The sending server's IP has no matching name"
    back = desk.find(QPushButton, "back")
    desk.click(back)

    assert desk.label("title") == "The recipient's mailbox is full"
    assert desk.selected_entry() == "daum.rfull"
    assert not back.isVisible()


def test_without_a_paste_there_is_nowhere_to_go_back_to(desk: Desk) -> None:
    choose_entry(desk, "daum.dxns3")

    assert desk.label("title")
    assert not desk.find(QPushButton, "back").isVisible()


def test_the_fields_of_an_entry_stand_there_by_name(desk: Desk) -> None:
    choose_entry(desk, "daum.rfull")

    assert "Mailbox is full: ‹recipient›" in desk.guidance.toPlainText()
    assert "{" not in desk.guidance.toPlainText()


def test_several_outcomes_are_listed_worst_first_and_equal_ones_folded(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome("fine@example.com", catalog=catalog, action=Action.DELIVERED, permanence=None),
        outcome("late@example.com", catalog=catalog, entry="daum.dxns3", permanence=Permanence.TRANSIENT),
        *(outcome(f"full{number}@example.com", catalog=catalog) for number in range(5)),
    )

    desk.paste("anything")

    rows = desk.find(QTableView, "outcomes")
    assert rows.isVisible()
    model = rows.model()
    listed = [[model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount())]
    assert listed == [
        ["The recipient's mailbox is full", "full0@example.com, full1@example.com and 3 more"],
        ["The sending server's IP has no matching name", "late@example.com"],
        ["The message was delivered", "fine@example.com"],
    ]
    assert "full0@example.com" not in desk.guidance.toPlainText().partition("Why")[0]


def test_choosing_an_outcome_explains_marks_and_selects_it(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome("a@example.com", catalog=catalog, span=(0, 3)),
        outcome(
            "b@example.com", catalog=catalog, entry="daum.dxns3", span=(4, 7), permanence=Permanence.TRANSIENT
        ),
    )
    desk.paste("one two")

    desk.find(QTableView, "outcomes").selectRow(1)

    assert desk.label("recipients") == "b@example.com"
    assert desk.selected_entry() == "daum.dxns3"
    assert [held.cursor.selectedText() for held in desk.area.extraSelections()] == ["two"]


def test_one_outcome_needs_no_list(desk: Desk) -> None:
    desk.paste(LINE)

    assert not desk.find(QTableView, "outcomes").isVisible()


def test_folding_keeps_the_order_of_the_paste_where_the_weight_is_the_same(catalog: Catalog) -> None:
    first = outcome("a@example.com", catalog=catalog, entry="daum.rusr")
    second = outcome("b@example.com", catalog=catalog)

    assert [group.first for group in fold([first, second])] == [first, second]
    assert [group.first for group in fold([second, first])] == [second, first]


@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.AUTOREPLY, Kind.BOUNCE, Kind.NONE])
def test_a_paste_without_outcomes_gets_a_sentence_of_its_own(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: Kind
) -> None:
    answer(monkeypatch, kind=kind)

    desk.paste("anything")

    assert desk.label("message-title")
    assert desk.label("message-text")


def test_an_error_of_the_reader_is_a_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise BouncebookError("binary")

    monkeypatch.setattr("gui.reader.diagnose", refuse)

    desk.paste("anything")

    assert desk.label("message-text") == desk.program.language.texts.of("errors", "binary")


def test_an_outcome_that_nothing_decided_is_said_to_be_uncertain(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, outcome(catalog=catalog)._replace(confidence=0.2))

    desk.paste("anything")

    assert "(not certain)" in desk.guidance.toPlainText()


def test_a_paste_cannot_put_markup_into_the_panel(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome(f"{PAYLOAD}@example.com", catalog=catalog, words=PAYLOAD),
        outcome(f"2{PAYLOAD}@example.com", catalog=catalog, entry="daum.rusr", words=PAYLOAD),
    )

    desk.paste(PAYLOAD)

    assert PAYLOAD in desk.guidance.toPlainText()
    assert PAYLOAD in desk.label("recipients")
    html = desk.guidance.toHtml()
    assert "<img" not in html
    assert "<a " not in html
    labels = desk.window.findChildren(QLabel)
    assert all(
        "<img" not in label.text() or label.textFormat() is Qt.TextFormat.PlainText for label in labels
    )


def test_nothing_is_opened_or_loaded(desk: Desk) -> None:
    assert not desk.guidance.openLinks()
    assert not desk.guidance.openExternalLinks()
    kind = QTextDocument.ResourceType.ImageResource
    assert desk.guidance.loadResource(kind.value, QUrl("file:///etc/hostname")) is None


def test_the_text_can_be_selected(desk: Desk) -> None:
    desk.paste(LINE)

    selectable = Qt.TextInteractionFlag.TextSelectableByMouse
    for name in ("title", "actor", "resend", "recipients"):
        assert desk.find(QLabel, name).textInteractionFlags() & selectable
    assert desk.guidance.textInteractionFlags() & selectable


def test_the_lists_of_steps_stand_side_by_side_where_there_is_room(desk: Desk) -> None:
    desk.paste(LINE)

    for width, tables in ((900, 2), (400, 1)):
        desk.guidance.setFixedWidth(width)
        desk.qtbot.waitUntil(lambda tables=tables: desk.guidance.toHtml().count("<table") == tables)  # type: ignore[misc]
