"""Pasting: it is read at once, marked where it counts, and nothing gets lost."""

from __future__ import annotations

import gzip
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QThreadPool, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTableView, QWidget

from bouncebook.model import Diagnosis, Kind
from gui.paste_area import PasteArea
from gui.pasted import Paste, pasted_text
from gui.samples import SAMPLES
from gui.window import MainWindow
from tests.gui.helpers import LINE, Desk, answer, compose, mime, outcome

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bouncebook.catalog import Catalog
    from gui.program import Program


def marked(desk: Desk) -> list[str]:
    return [
        selection.cursor.selectedText().replace("\u2029", "\n") for selection in desk.area.extraSelections()
    ]


def test_a_paste_is_explained_at_once(desk: Desk) -> None:
    desk.paste(LINE)

    assert desk.label("title") == "The recipient's mailbox is full"
    assert "552 5.2.2 RFULL" in desk.guidance.toPlainText()


def test_the_matching_row_is_selected_without_taking_the_explanation(desk: Desk) -> None:
    desk.paste(LINE)

    assert desk.selected_entry() == "daum.rfull"
    assert not desk.find(QPushButton, "back").isVisible()
    assert desk.table.visualRect(desk.table.currentIndex()).isValid()
    assert desk.area.hasFocus()


@pytest.mark.parametrize(
    "before",
    ["", "😀 이모지 𝒳 ", "one\r\ntwo\r\n", "one\rtwo\n", "x" * 5000 + " ", "nul \x00 \u00a0 ", "e\u0301 "],
    ids=["plain", "beyond-16-bit", "crlf", "cr", "hard-broken", "nul-and-nbsp", "combining"],
)
def test_the_evidence_is_marked_whatever_stands_before_it(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    span = (len(before), len(before) + len(LINE))
    answer(monkeypatch, outcome(catalog=catalog, span=span))

    desk.paste(f"{before}{LINE}\nafter")

    assert marked(desk) == [LINE]


def test_the_reader_gets_the_paste_as_it_came(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = answer(monkeypatch, outcome(catalog=catalog))

    desk.paste(f"a\u00a0b\t{'x' * 9000}\n{LINE}")

    assert given == [f"a\u00a0b\t{'x' * 9000}\n{LINE}"]


def test_half_a_character_does_not_stop_the_reader(desk: Desk) -> None:
    desk.area.insertFromMimeData(mime(text=f"\ud83d {LINE}"))

    assert desk.label("title")


def test_a_paste_takes_the_place_of_the_last_and_undo_brings_it_back(desk: Desk) -> None:
    desk.paste(LINE)
    desk.paste("550 5.1.1 RUSR 203.0.113.9: No such user: a@daum.example")
    assert desk.label("title") == "The recipient's address does not exist"
    assert LINE not in desk.area.toPlainText()

    with desk.qtbot.waitSignal(desk.area.given):
        desk.area.undo()

    assert desk.area.toPlainText() == LINE
    assert desk.label("title") == "The recipient's mailbox is full"


def test_a_paste_over_a_selection_replaces_the_selection_only(desk: Desk) -> None:
    desk.paste("before RUSR after")
    cursor = desk.area.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    desk.area.setTextCursor(cursor)

    desk.paste(LINE)

    assert desk.area.toPlainText() == f"before {LINE} after"
    assert desk.label("title") == "The recipient's mailbox is full"


def test_typed_text_is_read_after_a_pause(desk: Desk) -> None:
    desk.area.setFocus()
    with desk.qtbot.waitSignal(desk.area.given) as given:
        desk.type(desk.area, "550 5.1.1")

    assert given.args == [Paste("550 5.1.1", "550 5.1.1")]
    assert desk.label("title")


def test_a_syllable_being_composed_is_not_read(desk: Desk) -> None:
    desk.paste(LINE)
    with desk.qtbot.assertNotEmitted(desk.area.given, wait=300):
        compose(desk.area, preedit="하")
        compose(desk.area, preedit="한")


def test_a_no_break_space_survives_typing(desk: Desk) -> None:
    desk.paste("a\u00a0b")
    desk.area.moveCursor(QTextCursor.MoveOperation.End)
    with desk.qtbot.waitSignal(desk.area.given) as given:
        desk.type(desk.area, "c")

    assert given.args is not None
    assert given.args[0].text == "a\u00a0bc"


def test_a_page_without_a_text_form_is_read(desk: Desk) -> None:
    QGuiApplication.clipboard().setMimeData(
        mime(html="<p>550 5.1.1 <b>RUSR</b> x: No such user: a@b.example</p>")
    )

    desk.action("paste").trigger()

    assert desk.area.toPlainText().startswith("550 5.1.1 RUSR")
    assert desk.label("title") == "The recipient's address does not exist"


def test_a_dropped_file_is_opened_not_named(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "bounce.eml"
    file.write_bytes(LINE.encode())

    assert desk.area.canInsertFromMimeData(mime(file=file))
    desk.area.insertFromMimeData(mime(file=file))

    assert desk.area.toPlainText() == LINE
    assert desk.label("title") == "The recipient's mailbox is full"


def test_a_korean_file_in_its_old_encoding_is_readable(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "bounce.txt"
    file.write_bytes(f"반송: {LINE}".encode("cp949"))

    desk.window.intake.open_file(file)

    assert desk.area.toPlainText() == f"반송: {LINE}"


def test_a_file_that_cannot_be_read_is_told_and_the_paste_stays(desk: Desk, tmp_path: Path) -> None:
    desk.paste(LINE)

    desk.window.intake.open_file(tmp_path / "missing.eml")

    assert "missing.eml" in desk.label("message-text")
    assert desk.area.toPlainText() == LINE


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 40,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken",
    ],
    ids=["bytes", "picture", "broken-outlook"],
)
def test_a_file_that_is_not_text_is_told_and_the_paste_stays(
    desk: Desk, tmp_path: Path, content: bytes
) -> None:
    desk.paste(LINE)
    file = tmp_path / "picture"
    file.write_bytes(content)

    desk.window.intake.open_file(file)

    assert desk.label("message-title") == "This cannot be read"
    assert desk.label("message-text")
    assert desk.area.toPlainText() == LINE
    assert not desk.action("copy").isEnabled()
    desk.click(desk.find(QPushButton, "back"))
    assert desk.label("title") == "The recipient's mailbox is full"


def test_an_empty_file_invites_to_paste(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "empty.eml"
    file.write_bytes(b"")

    desk.window.intake.open_file(file)

    assert desk.label("message-title")
    assert desk.label("welcome-title")


def test_the_evidence_in_the_second_mail_of_a_mailbox_is_marked(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mail = "From a@b.example Thu Mar 12 09:41:08 2026\nFrom: a@b.example\nSubject: x\nDate: y\n\nbody\n\n"
    text = f"\n\n{mail}{mail}{LINE}"
    answer(monkeypatch, outcome(catalog=catalog, span=(text.index(LINE), len(text))))
    file = tmp_path / "mailbox"
    file.write_bytes(text.encode())

    desk.window.intake.open_file(file)

    assert marked(desk) == [LINE]


def test_text_that_is_no_bounce_is_told_and_stays(desk: Desk) -> None:
    desk.paste("내일 회의는 3시입니다.")

    assert desk.label("message-title") == "This does not look like returned mail."
    assert desk.area.toPlainText() == "내일 회의는 3시입니다."


@pytest.mark.parametrize("name", ["code-table", "guidance", "copy-button"])
def test_a_paste_beside_the_area_is_meant_for_it(desk: Desk, name: str) -> None:
    desk.paste("550 5.1.1")
    QGuiApplication.clipboard().setText(LINE)
    elsewhere = desk.find(QWidget, name)
    elsewhere.setFocus()

    QTest.keyClick(elsewhere, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert desk.area.toPlainText() == LINE


def test_an_empty_clipboard_is_told_and_the_paste_stays(desk: Desk) -> None:
    desk.paste(LINE)
    QGuiApplication.clipboard().clear()

    desk.action("paste").trigger()

    assert desk.window.statusBar().currentMessage() == "There is no text on the clipboard."
    assert desk.area.toPlainText() == LINE


def test_an_empty_window_tells_how_to_begin(desk: Desk) -> None:
    assert desk.label("welcome-title")
    assert desk.label("message-title")

    desk.paste(LINE)
    assert not desk.label("welcome-title")

    desk.action("clear").trigger()
    assert desk.label("welcome-title")
    assert not marked(desk)


def test_the_invitation_makes_way_for_a_syllable(desk: Desk) -> None:
    compose(desk.area, preedit="ㅂ")
    assert not desk.label("welcome-title")

    compose(desk.area)
    assert desk.label("welcome-title")


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_sample_is_one_click_away_and_explained(desk: Desk, sample: str) -> None:
    button = desk.find(QPushButton, f"sample-{sample.partition('.')[0]}")

    desk.click(button)

    assert desk.label("title")
    assert marked(desk)
    assert desk.selected_entry()


def test_a_huge_line_is_shown_in_part_and_read_in_whole(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = "x" * 3_000_000 + LINE
    given = answer(monkeypatch, outcome(catalog=catalog, span=(3_000_000, len(huge))))

    desk.paste(huge)
    assert desk.label("message-title") == "Reading…"
    desk.qtbot.waitUntil(lambda: desk.label("title") != "")

    assert given == [huge]
    assert desk.area.document().characterCount() < 210_000
    assert desk.label("paste-note") == (
        "Shown here: the first 200,000 of 3,000,067 characters. All of them were read."
    )


def test_what_is_not_shown_is_still_read_after_typing(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, outcome(catalog=catalog))
    desk.paste("line\n" * 300_000 + LINE)
    desk.qtbot.waitUntil(lambda: desk.label("title") != "")
    given = answer(monkeypatch, outcome(catalog=catalog))
    desk.type(desk.area, "y")
    desk.qtbot.waitUntil(lambda: given != [])

    assert isinstance(given[0], str)
    assert given[0].startswith("y")
    assert given[0].endswith(LINE)


def test_of_two_long_pastes_the_last_one_is_explained(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    may_go_on = Event()

    def diagnose(text: str, catalog: Catalog, watch: object) -> Diagnosis:
        if len(text) > 200_000:
            assert may_go_on.wait(10)
            return Diagnosis(Kind.BOUNCE, (outcome(catalog=catalog, entry="daum.rusr"),))
        return Diagnosis(Kind.BOUNCE, (outcome(catalog=catalog),))

    monkeypatch.setattr("gui.reader.diagnose", diagnose)
    desk.paste("x" * 300_000)
    desk.paste(LINE)
    may_go_on.set()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()

    assert desk.label("title") == "The recipient's mailbox is full"


def test_a_fault_of_the_reader_is_told_and_leaves_no_old_explanation(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.paste(LINE)

    def fail(*_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("gui.reader.diagnose", fail)
    desk.paste("another")

    assert "ZeroDivisionError, test_paste.py:" in desk.label("message-text")
    assert "oh" not in desk.label("message-text")
    assert not desk.label("title")
    assert desk.area.toPlainText() == "another"


def test_several_files_are_explained_together(desk: Desk, tmp_path: Path) -> None:
    other = "550 5.1.1 RUSR 203.0.113.9: No such user: a@daum.example"
    files = []
    for name, text in (("one.eml", LINE), ("two.txt", other)):
        (tmp_path / name).write_text(f"{text}\r\n", encoding="utf-8")
        files.append(tmp_path / name)

    desk.window.intake.open_files(files)

    rows = desk.find(QTableView, "outcomes").model()
    said = {rows.index(row, 0).data() for row in range(rows.rowCount())}
    assert said == {"The recipient's mailbox is full", "The recipient's address does not exist"}
    assert marked(desk) == [LINE]
    desk.find(QTableView, "outcomes").selectRow(1)
    assert marked(desk) == [other]
    assert "one.eml, two.txt" in desk.label("paste-caption")


def test_what_a_mailbox_of_a_server_keeps_can_be_opened(desk: Desk, tmp_path: Path) -> None:
    for name, data in (("a.log", LINE.encode()), ("b.gz", gzip.compress(LINE.encode()))):
        (tmp_path / name).write_bytes(data)
        desk.window.intake.open_file(tmp_path / name)
        assert desk.area.toPlainText() == LINE
        assert desk.label("paste-caption") == f"Returned mail · {name}"


def test_of_several_files_the_unreadable_are_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_text(LINE, encoding="utf-8")

    desk.window.intake.open_files([tmp_path / "one.eml", tmp_path / "missing.eml"])

    assert desk.area.toPlainText() == LINE
    said = desk.window.statusBar().currentMessage()
    assert said.startswith("1 of 2 files were read.")
    assert "missing.eml" in said


def test_several_files_can_be_dropped_and_chosen(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / name for name in ("one.eml", "two.eml")]
    for file in files:
        file.write_text(LINE, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    desk.area.insertFromMimeData(data)
    assert desk.area.toPlainText().count(LINE) == 2

    desk.action("clear").trigger()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in files], ""))
    desk.action("open").trigger()
    assert desk.area.toPlainText().count(LINE) == 2


def test_a_name_hides_nothing(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "inv\u202etxt.<b>eml"
    file.write_text(LINE, encoding="utf-8")

    desk.window.intake.open_file(file)

    assert desk.label("paste-caption") == "Returned mail · inv\\u202etxt.<b>eml"
    assert "&lt;b&gt;" in desk.find(QLabel, "paste-caption").toolTip()
    desk.window.intake.open_file(tmp_path / "gone\n\u202e.eml")
    assert "gone\\n\\u202e.eml" in desk.label("message-text")


def activate(desk: Desk) -> None:
    QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.ActivationChange))


def test_the_clipboard_is_not_looked_at_unless_the_person_wishes(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(LINE)
    activate(desk)

    assert not desk.find(QWidget, "offer-bar").isVisible()


def test_returned_mail_on_the_clipboard_is_offered_and_replaces_nothing(desk: Desk) -> None:
    bar = desk.find(QWidget, "offer-bar")
    desk.paste("550 5.1.1")
    desk.action("offer").trigger()
    assert desk.program.settings.offer
    QGuiApplication.clipboard().setText("nothing of the kind")
    activate(desk)
    assert not bar.isVisible()

    QGuiApplication.clipboard().setText(LINE)
    assert not bar.isVisible()
    activate(desk)
    assert bar.isVisible()
    assert desk.area.toPlainText() == "550 5.1.1"
    desk.click(desk.find(QPushButton, "offer-yes"))
    assert desk.area.toPlainText() == LINE
    assert not bar.isVisible()


def test_what_is_on_the_clipboard_is_offered_when_the_program_starts(qtbot: QtBot, program: Program) -> None:
    program.settings.offer = True
    QGuiApplication.clipboard().setText(LINE)
    window = MainWindow(program, at_once=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.make_contents()

    bar = window.findChild(QWidget, "offer-bar")
    assert bar is not None
    assert bar.isVisible()
    window.close()


@pytest.mark.parametrize("way", ["paste", "files"])
def test_whoever_is_faster_than_the_window_is_answered_too(
    qtbot: QtBot, program: Program, tmp_path: Path, way: str
) -> None:
    """Right after the window is made nothing of what comes with its first paint is there."""
    window = MainWindow(program, at_once=False)
    qtbot.addWidget(window)
    area = window.findChild(PasteArea, "paste-area")
    action = window.findChild(QAction, "paste")
    assert area
    assert action
    if way == "paste":
        QGuiApplication.clipboard().setText(LINE)
        action.trigger()
    else:
        file = tmp_path / "bounce.txt"
        file.write_text(LINE, "utf-8")
        area.files_given.emit([file])

    assert area.toPlainText() == LINE
    assert window.contents.panel.subject is not None
    window.close()


def test_the_same_text_is_offered_once(desk: Desk) -> None:
    bar = desk.find(QWidget, "offer-bar")
    desk.action("offer").trigger()
    QGuiApplication.clipboard().setText(LINE)
    activate(desk)
    desk.click(desk.find(QPushButton, "offer-no"))
    activate(desk)

    assert not bar.isVisible()


def test_the_last_paste_can_be_brought_back_after_very_many(desk: Desk) -> None:
    for number in range(120):
        desk.area.set_paste(pasted_text(f"{LINE}\n{number}"))
        if number in (51, 52, 53, 104):
            desk.area.undo()
            assert desk.area.toPlainText() == f"{LINE}\n{number - 1}"
            desk.area.redo()

    assert desk.area.document().availableUndoSteps() < 110
