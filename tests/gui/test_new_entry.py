"""Where nothing is recognised, a person starts an entry of the team's own, and sees all that is saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from pathlib import Path

UNKNOWN = "Our guard says: letter 48213 for kim@daum.example is kept for a week"


def start(desk: Desk, text: str = UNKNOWN) -> None:
    desk.paste(text)
    desk.action("new-entry").trigger()


def text(desk: Desk, name: str) -> str:
    return desk.find(QPlainTextEdit, f"entry-{name}").toPlainText()


def write(desk: Desk, name: str, words: str) -> None:
    desk.find(QPlainTextEdit, f"entry-{name}").setPlainText(words)


def verdict(desk: Desk) -> str:
    return desk.find(QLabel, "entry-verdict").text()


def choose(desk: Desk, name: str, held: str) -> None:
    box = desk.find(QComboBox, f"entry-{name}")
    box.setCurrentIndex(box.findData(held))


def save(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.contents.own.changed):
        desk.click(desk.find(QPushButton, "entry-save"))


def shown(desk: Desk) -> Any:
    return json.loads(text(desk, "shown"))


def test_what_is_not_recognised_can_be_made_an_entry_at_once(desk: Desk) -> None:
    desk.paste(UNKNOWN)
    offer = desk.find(QPushButton, "start-entry")
    assert offer.isVisible()
    assert offer.text() == "Start an entry from this…"
    desk.click(offer)
    assert text(desk, "words") == "Our guard says: letter {number} for {recipient} is kept for a week"
    assert verdict(desk) == "The paste is recognised by it."

    choose(desk, "cause", "policy-refused")
    desk.find(QLineEdit, "entry-title").setText("The guard keeps it")
    write(desk, "sender", "Wait a week.\n\nThen ask the guard.")
    promised = shown(desk)
    save(desk)

    assert json.loads(desk.window.contents.own.personal.read_text("utf-8")) == promised
    assert desk.label("title") == "The guard keeps it"
    assert "Then ask the guard." in desk.guidance.toPlainText()
    assert "my-codes.json" in desk.guidance.toPlainText()


def test_nothing_personal_of_the_paste_is_saved(desk: Desk) -> None:
    start(desk, f"{UNKNOWN}, says mx.daum.example[203.0.113.9]")
    said = text(desk, "shown")

    assert not [part for part in ("kim", "48213", "daum.example", "203.0.113.9") if part in said]


def test_codes_and_cause_of_an_outcome_are_filled_in(desk: Desk) -> None:
    start(desk, "550 5.7.1 Our guard keeps letter 48213 for a week")

    assert desk.find(QLineEdit, "entry-reply").text() == "550"
    assert desk.find(QLineEdit, "entry-enhanced").text() == "5.7.1"
    assert text(desk, "words").startswith("Our guard keeps letter {number}")
    assert desk.find(QComboBox, "entry-permanence").currentData() == "permanent"


def test_the_selected_words_are_taken(desk: Desk) -> None:
    desk.paste(f"Hello\n\n{UNKNOWN}\n\nBye")
    cursor = desk.area.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(22, cursor.MoveMode.KeepAnchor)
    desk.area.setTextCursor(cursor)
    desk.action("new-entry").trigger()

    assert text(desk, "words") == "Our guard says"


def test_what_the_search_does_not_find_can_be_made_an_entry(desk: Desk) -> None:
    desk.search.setText("zzqx guard holds")
    desk.click(desk.find(QPushButton, "start-entry-of-query"))

    assert text(desk, "words") == "zzqx guard holds"


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("words", "no", "words: needs at least 7 letters"),
        ("words", "held by {Guard} now", "words: braces"),
        ("words", "", "words: give a reply code"),
        ("reply", "abc", "reply_code: must be three digits"),
    ],
)
def test_what_is_wrong_is_told_and_cannot_be_saved(desk: Desk, name: str, words: str, said: str) -> None:
    start(desk)
    field = desk.find(QWidget, f"entry-{name}")
    if isinstance(field, QLineEdit):
        field.setText(words)
    else:
        write(desk, name, words)
    desk.qtbot.waitUntil(lambda: said in verdict(desk))

    assert not desk.find(QPushButton, "entry-save").isEnabled()


def test_words_that_do_not_fit_the_paste_are_told(desk: Desk) -> None:
    start(desk)
    write(desk, "words", "something else altogether")

    desk.qtbot.waitUntil(lambda: "not recognised by it" in verdict(desk))
    assert desk.find(QPushButton, "entry-save").isEnabled()


def test_it_is_saved_into_a_team_s_file_beside_what_stands_there(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    team = tmp_path / "team.json"
    team.write_text('{"version": "7", "marks": {"daum.rfull": {"star": true}}}', "utf-8")
    monkeypatch.setattr("gui.entry_file.QFileDialog.getSaveFileName", lambda *_, **__: (str(team), ""))
    start(desk)
    desk.click(desk.find(QPushButton, "entry-other-file"))
    save(desk)

    held = json.loads(team.read_text("utf-8"))
    assert (held["version"], held["marks"]) == ("7", {"daum.rfull": {"star": True}})
    assert [row["provider"] for row in held["entries"]] == ["other"]
    assert desk.program.settings.own_files == (team,)
    assert "team.json" in desk.guidance.toPlainText()


def test_a_file_that_cannot_be_written_is_told_and_the_dialog_stays(desk: Desk) -> None:
    desk.window.contents.own.personal.write_text("{", "utf-8")
    start(desk)
    desk.click(desk.find(QPushButton, "entry-save"))

    assert verdict(desk).startswith("Not kept in my-codes.json: ")
    assert desk.find(QDialog, "entry-dialog").isVisible()
    assert desk.window.contents.own.personal.read_text("utf-8") == "{"


def test_nothing_is_saved_unless_the_person_says_so(desk: Desk) -> None:
    start(desk)
    desk.click(desk.find(QPushButton, "entry-cancel"))

    assert not desk.window.contents.own.personal.exists()


def test_a_second_entry_has_an_id_of_its_own(desk: Desk) -> None:
    start(desk)
    save(desk)
    first = shown_ids(desk)
    start(desk, UNKNOWN.replace("is kept", "was kept"))
    save(desk)

    assert len(set(shown_ids(desk))) == len(first) + 1


def shown_ids(desk: Desk) -> list[str]:
    held = json.loads(desk.window.contents.own.personal.read_text("utf-8"))
    return [row["id"] for row in held["entries"]]


def test_what_was_written_stays_while_the_language_changes(desk: Desk) -> None:
    start(desk)
    desk.find(QLineEdit, "entry-title").setText("Guard")
    choose(desk, "cause", "policy-refused")
    desk.program.language.choose("ko")

    assert desk.find(QLineEdit, "entry-title").text() == "Guard"
    assert desk.find(QComboBox, "entry-cause").currentData() == "policy-refused"
    assert shown(desk)["texts"] == {"ko": {"entries": {shown(desk)["entries"][0]["id"]: {"title": "Guard"}}}}


def test_where_all_is_recognised_nothing_is_offered(desk: Desk) -> None:
    assert not desk.find(QPushButton, "start-entry").isVisible()
    desk.paste(LINE)
    assert not desk.find(QPushButton, "start-entry").isVisible()


def test_every_field_has_a_name_in_each_language(desk: Desk) -> None:
    start(desk)
    dialog = desk.find(QDialog, "entry-dialog")
    said = {}
    for code in ("en", "ko"):
        desk.program.language.choose(code)
        fields = [part for part in dialog.findChildren(QWidget) if part.objectName().startswith("entry-")]
        focusable = [part for part in fields if part.focusPolicy().value & 1]
        said[code] = {part.accessibleName() for part in focusable if not isinstance(part, QLabel)}
        assert "" not in said[code]
        assert len(said[code]) >= 12

    assert not said["en"] & said["ko"]
