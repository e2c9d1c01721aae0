"""Stars and notes on entries: kept at once, shared without harm, shown with their origin."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLockFile, QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from bouncebook.own.file import load_own
from gui import own_store
from gui.code_columns import Column
from gui.own_store import change_file
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.helpers import LINE, Desk, compose

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

ROOT = Path(__file__).resolve().parents[2]
CODE_ROLE = Qt.ItemDataRole.AccessibleTextRole


def held(desk: Desk) -> Any:
    return json.loads(desk.window.contents.own.personal.read_text("utf-8"))


def note(desk: Desk) -> QLineEdit:
    return desk.find(QLineEdit, "note-field")


def write(desk: Desk, text: str) -> None:
    note(desk).setFocus()
    note(desk).selectAll()
    desk.type(note(desk), text)
    desk.press(note(desk), Qt.Key.Key_Return)


def choose(desk: Desk, query: str) -> str:
    """Explain the first entry that the search finds."""
    desk.search.setText(query)
    desk.table.enter()
    entry = desk.selected_entry()
    assert entry
    return entry


def index_of(desk: Desk, entry: str) -> Any:
    row = desk.codes.row_of(entry, None)
    assert row is not None
    return desk.codes.index(row, Column.CODE)


def icon_of(desk: Desk, entry: str) -> QIcon | None:
    icon: QIcon | None = index_of(desk, entry).data(Qt.ItemDataRole.DecorationRole)
    return icon


def restarted(desk: Desk) -> Desk:
    desk.window.close()
    window = MainWindow(desk.program)
    desk.qtbot.addWidget(window)
    window.show()
    with desk.qtbot.waitSignal(window.contents.own.marks_changed):
        window.contents.own.read_at_start()
    return Desk(window, desk.program, desk.qtbot)


def message(desk: Desk) -> str:
    return desk.window.statusBar().currentMessage()


def test_a_star_is_kept_at_once_and_shown_in_the_table(desk: Desk) -> None:
    desk.paste(LINE)
    assert icon_of(desk, "daum.rfull") is None
    desk.qtbot.keySequence(desk.area, "Ctrl+D")

    assert held(desk) == {"marks": {"daum.rfull": {"star": True}}}
    assert icon_of(desk, "daum.rfull") is not None
    assert index_of(desk, "daum.rfull").data(CODE_ROLE) == "552 5.2.2, starred"
    assert desk.find(QPushButton, "star-button").isChecked()

    desk.click(desk.find(QPushButton, "star-button"))
    assert held(desk) == {"marks": {}}
    assert icon_of(desk, "daum.rfull") is None
    assert not desk.action("star").isChecked()


def test_a_note_is_kept_and_there_at_the_next_start(desk: Desk) -> None:
    desk.paste(LINE)
    desk.action("note").trigger()
    assert note(desk).hasFocus()
    write(desk, "call first")
    assert held(desk) == {"marks": {"daum.rfull": {"note": "call first"}}}

    again = restarted(desk)
    again.paste(LINE)
    assert note(again).text() == "call first"
    assert index_of(again, "daum.rfull").data(CODE_ROLE) == "552 5.2.2, with a note"
    write(again, " ")
    assert held(again) == {"marks": {}}


def test_a_note_in_hangul_is_kept_with_its_last_syllable(desk: Desk) -> None:
    desk.paste(LINE)
    note(desk).setFocus()
    compose(note(desk), preedit="전")
    compose(note(desk), commit="전")
    desk.area.setFocus()

    assert held(desk)["marks"]["daum.rfull"]["note"] == "전"


def test_a_note_that_is_being_written_belongs_to_its_entry(desk: Desk) -> None:
    desk.paste(LINE)
    note(desk).setFocus()
    desk.type(note(desk), "for the full mailbox")
    desk.window.intake.open_sample("two-recipients")

    assert held(desk)["marks"] == {"daum.rfull": {"note": "for the full mailbox"}}
    assert note(desk).text() == ""


def test_a_note_that_is_being_written_is_kept_when_the_window_closes(desk: Desk) -> None:
    desk.paste(LINE)
    note(desk).setFocus()
    desk.type(note(desk), "half a thought")
    desk.window.close()

    assert held(desk)["marks"]["daum.rfull"]["note"] == "half a thought"


def test_where_no_entry_is_explained_nothing_can_be_marked(desk: Desk) -> None:
    assert not desk.find(QWidget, "mark-bar").isVisible()
    assert not desk.action("star").isEnabled()
    desk.paste("hello")
    assert not desk.action("note").isEnabled()
    desk.paste(LINE)
    assert desk.action("star").isEnabled()


def test_the_table_shows_the_starred_ones_alone(desk: Desk) -> None:
    marks = desk.find(QComboBox, "filter-mark")
    assert not marks.isVisible()
    for query in ("RFULL", "5.1.1"):
        choose(desk, query)
        desk.action("star").trigger()
    starred = set(held(desk)["marks"])
    desk.search.clear()
    assert marks.isVisible()
    marks.setCurrentIndex(marks.findData("starred"))
    assert set(desk.shown_entries()) == starred
    desk.search.setText("RFULL")
    assert set(desk.shown_entries()) == {"daum.rfull"}

    again = restarted(desk)
    assert again.find(QComboBox, "filter-mark").currentData() == "starred"
    assert set(again.shown_entries()) == starred


def test_a_star_taken_away_leaves_the_filtered_table(desk: Desk) -> None:
    choose(desk, "RFULL")
    desk.action("star").trigger()
    marks = desk.find(QComboBox, "filter-mark")
    marks.setCurrentIndex(marks.findData("starred"))
    desk.action("star").trigger()

    assert desk.shown_entries() == []
    assert marks.isVisible()


def test_two_windows_keep_each_other_s_marks(desk: Desk, store: Path) -> None:
    desk.paste(LINE)
    desk.action("star").trigger()
    program = type(desk.program)(
        lambda: desk.program.catalog,
        desk.program.language,
        desk.program.theme,
        Settings(QSettings(str(store), QSettings.Format.IniFormat)),
    )
    other = Desk(MainWindow(program), program, desk.qtbot)
    desk.qtbot.addWidget(other.window)
    other.window.show()
    choose(other, "5.1.1")
    other.action("star").trigger()
    desk.action("note").trigger()
    write(desk, "mine")

    marks = held(desk)["marks"]
    assert marks["daum.rfull"] == {"star": True, "note": "mine"}
    assert len(marks) == 2


def test_while_another_one_writes_nothing_is_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_store, "_PATIENCE", 0)
    desk.paste(LINE)
    desk.action("star").trigger()
    lock = QLockFile(str(desk.window.contents.own.personal) + ".lock")
    assert lock.tryLock(0)
    desk.action("star").trigger()

    assert held(desk)["marks"] == {"daum.rfull": {"star": True}}
    assert desk.action("star").isChecked()
    assert "written by somebody else" in message(desk)
    lock.unlock()


def test_a_lock_that_a_killed_program_left_empty_is_in_nobodys_way(desk: Desk) -> None:
    path = desk.window.contents.own.personal
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.with_name(f"{path.name}.lock")
    lock.touch()
    long_ago = time.time() - 10
    os.utime(lock, (long_ago, long_ago))

    change_file(path, lambda value: {**value, "marks": {}})

    assert held(desk)["marks"] == {}


@pytest.mark.parametrize("content", ["{", "[]", '{"marks": []}', "\udcff"])
def test_a_file_that_is_broken_is_not_overwritten(desk: Desk, content: str) -> None:
    path = desk.window.contents.own.personal
    path.write_text(content, "utf-8", errors="surrogateescape")
    before = path.read_bytes()
    desk.paste(LINE)
    desk.action("star").trigger()

    assert path.read_bytes() == before
    assert not desk.action("star").isChecked()
    assert message(desk).startswith("Not kept in my-codes.json: ")


def test_a_folder_that_cannot_be_written_is_told(desk: Desk) -> None:
    desk.window.contents.own.personal.mkdir()
    desk.paste(LINE)
    desk.action("star").trigger()

    assert message(desk).startswith("Not kept in my-codes.json: ")


def test_what_else_stands_in_the_file_stays(tmp_path: Path) -> None:
    from bouncebook.own.edit import with_star

    path = tmp_path / "own.json"
    path.write_text('{"future": [1], "marks": {"a.b": {"star": true, "note": "x", "color": "red"}}}', "utf-8")
    change_file(path, lambda value: with_star(value, "a.b", star=False))

    assert json.loads(path.read_text("utf-8")) == {
        "future": [1],
        "marks": {"a.b": {"note": "x", "color": "red"}},
    }


def test_exported_marks_are_a_team_s_file_for_others(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.paste(LINE)
    desk.action("star").trigger()
    write(desk, "ask kim")
    target = tmp_path / "kim.json"
    monkeypatch.setattr(
        "gui.mark_desk.QFileDialog.getSaveFileName", lambda *_: (str(target.with_suffix("")), "")
    )
    desk.action("export-marks").trigger()
    assert load_own(target).faults == ()
    assert "Codes: 1" in message(desk)

    desk.window.contents.own.personal.unlink()
    desk.program.settings.own_files = (target,)
    with desk.qtbot.waitSignal(desk.window.contents.own.marks_changed):
        desk.action("read-own").trigger()
    assert "kim.json: ask kim" in desk.guidance.toPlainText().replace("\u00a0", " ")
    assert note(desk).text() == ""
    assert not desk.action("star").isChecked()
    assert icon_of(desk, "daum.rfull") is not None


def test_a_note_cannot_hide_anything(desk: Desk) -> None:
    desk.paste(LINE)
    note(desk).setFocus()
    note(desk).setText("")
    note(desk).insert("a\u202eb")
    desk.press(note(desk), Qt.Key.Key_Return)

    assert held(desk)["marks"]["daum.rfull"]["note"] == "ab"
    assert load_own(desk.window.contents.own.personal).faults == ()


def test_a_note_stays_while_the_language_changes(desk: Desk) -> None:
    desk.paste(LINE)
    note(desk).setFocus()
    desk.type(note(desk), "unfinished")
    desk.program.language.choose("ko")

    assert note(desk).text() == "unfinished"
    assert desk.find(QPushButton, "star-button").accessibleName() == "별표"
    assert desk.find(QLabel, "explanation-caption").text() == "설명"


ANOTHER_PROCESS = """
import sys
import time
from pathlib import Path
from bouncebook.own.edit import with_note
from gui.own_store import change_file

for number in range(12):
    change_file(Path(sys.argv[1]), lambda value: with_note(value, f"{sys.argv[2]}.{number}", "x"))
"""


def test_three_processes_lose_none_of_their_notes(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    started = [
        subprocess.Popen([sys.executable, "-c", ANOTHER_PROCESS, str(path), name], cwd=ROOT) for name in "abc"
    ]

    assert [process.wait(60) for process in started] == [0, 0, 0]
    assert len(json.loads(path.read_text("utf-8"))["marks"]) == 36
