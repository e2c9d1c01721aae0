"""The team's codes in the window: read beside it, shown with their origin, their faults listed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QPushButton, QTabWidget

from bouncebook.own.file import load_own
from gui import own_reading
from gui.code_columns import Column
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.helpers import LINE, PAYLOAD, Desk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.own.file import OwnFile

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "team-codes.example.json"
HELD = "550 5.7.1 Message held in quarantine Q-77, policy macros"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    return Path(shutil.copy(EXAMPLE, tmp_path / "team.json"))


def read(desk: Desk, *paths: Path) -> None:
    """Name these files in the settings, and read them."""
    desk.program.settings.own_files = paths
    with desk.qtbot.waitSignal(desk.window.contents.own.changed):
        desk.action("read-own").trigger()


def change(path: Path, **parts: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | parts), "utf-8")


def message(desk: Desk) -> str:
    return desk.window.statusBar().currentMessage()


def open_page(desk: Desk) -> QPlainTextEdit:
    desk.action("settings").trigger()
    tabs = desk.find(QTabWidget, "settings-languages")
    tabs.setCurrentIndex(tabs.count() - 1)
    return desk.find(QPlainTextEdit, "own-files-faults")


def listed(desk: Desk) -> list[str]:
    held = desk.find(QListWidget, "own-files")
    return [held.item(row).text() for row in range(held.count())]


def provider_cells(desk: Desk) -> list[str]:
    codes = desk.codes
    return [codes.index(row, Column.PROVIDER).data() or "" for row in range(codes.rowCount())]


def test_what_the_team_wrote_is_recognised_and_told_with_its_origin(desk: Desk, team: Path) -> None:
    desk.paste(HELD)
    assert desk.label("title") != "Our gateway holds the message"
    read(desk, team)

    assert desk.label("title") == "Our gateway holds the message"
    assert "team.json" in desk.guidance.toPlainText()
    assert message(desk) == "Your team's codes were read. Files: 1, codes: 1."


def test_it_stands_in_the_table_is_found_and_can_be_filtered(desk: Desk, team: Path) -> None:
    read(desk, team)
    assert any(cell == "Our mail gateway · team.json" for cell in provider_cells(desk))

    desk.type(desk.search, "our mail gateway")
    assert desk.shown_entries()[0] == "gateway.quarantine"
    desk.search.clear()
    providers = desk.find(QComboBox, "filter-provider")
    providers.setCurrentIndex(providers.findData("our-gateway"))
    assert desk.shown_entries() == ["gateway.quarantine"]
    desk.table.enter()
    assert desk.label("title") == "Our gateway holds the message"


def test_the_other_language_says_it_too(desk: Desk, team: Path) -> None:
    read(desk, team)
    desk.paste(HELD)
    desk.program.language.choose("ko")

    assert desk.label("title") == "사내 게이트웨이가 메일을 격리했습니다"


def test_it_goes_into_tickets_and_exports(desk: Desk, team: Path) -> None:
    read(desk, team)
    desk.paste(HELD)
    desk.action("copy").trigger()
    assert "Your message is held by our mail gateway." in QGuiApplication.clipboard().text()
    assert any("Our mail gateway · team.json" in row for row in desk.window.contents._exporting.rows())


def test_words_that_stand_in_one_language_only_are_said_to(desk: Desk, team: Path) -> None:
    texts = json.loads(team.read_text("utf-8"))["texts"]
    change(team, texts={"en": texts["en"]})
    read(desk, team)
    desk.paste(HELD)
    desk.program.language.choose("ko")

    assert desk.label("title") == "Our gateway holds the message"
    assert "영어로만" in desk.guidance.toPlainText()
    desk.action("copy-own").trigger()
    assert "영어로만" in message(desk)
    desk.action("copy-other").trigger()
    assert "영어로만" not in message(desk)


def test_files_are_read_again_on_request(desk: Desk, team: Path) -> None:
    read(desk, team)
    desk.paste(HELD)
    change(team, entries=[], causes=[], texts={})
    read(desk, team)

    assert "gateway.quarantine" not in desk.program.catalog.by_id
    assert desk.label("title") != "Our gateway holds the message"


def test_a_row_of_the_table_stays_explained(desk: Desk, team: Path) -> None:
    desk.paste(LINE)
    desk.type(desk.search, "5.1.1")
    desk.table.enter()
    title, entry = desk.label("title"), desk.selected_entry()
    read(desk, team)

    assert (desk.label("title"), desk.selected_entry()) == (title, entry)
    assert desk.search.text() == "5.1.1"


def test_an_earlier_diagnosis_is_told_when_its_cause_is_gone(desk: Desk, team: Path) -> None:
    read(desk, team)
    desk.paste(HELD)
    desk.paste(LINE)
    read(desk)
    desk.action("history").trigger()

    assert desk.find(QListWidget, "history-list").count() == 2


def test_faults_are_told_once_and_listed_in_each_language(desk: Desk, team: Path, tmp_path: Path) -> None:
    entries = json.loads(team.read_text("utf-8"))["entries"]
    change(team, entries=[*entries, {**entries[0], "id": "gateway.odd", "phases": ["never"]}])
    read(desk, team, tmp_path / "gone.json")
    assert message(desk).startswith("Mistakes in your team's files: 2.")
    assert "gateway.quarantine" in desk.program.catalog.by_id

    faults = open_page(desk)
    desk.qtbot.waitUntil(lambda: "gone.json" in faults.toPlainText())
    assert "team.json, gateway.odd, phases: must be one of: connection" in faults.toPlainText()
    desk.program.language.choose("ko")
    assert "team.json, gateway.odd, phases: 다음 가운데 하나여야 합니다" in faults.toPlainText()


def test_files_are_added_and_taken_out_in_the_settings(
    desk: Desk, team: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "gui.own_files_page.QFileDialog.getOpenFileNames", lambda *_: ([str(team), str(team)], "")
    )
    faults = open_page(desk)
    assert faults.toPlainText() == "No files yet."
    desk.click(desk.find(QPushButton, "own-files-add"))
    desk.qtbot.waitUntil(lambda: faults.toPlainText() == "Nothing is wrong.")
    assert listed(desk) == [str(team)]
    assert desk.program.settings.own_files == ()
    with desk.qtbot.waitSignal(desk.window.contents.own.changed):
        desk.click(desk.find(QPushButton, "settings-save"))
    assert "gateway.quarantine" in desk.program.catalog.by_id
    desk.program.settings._store.sync()
    again = Settings(QSettings(str(store), QSettings.Format.IniFormat))
    assert again.own_files == (team,)


def test_a_file_is_taken_out(desk: Desk, team: Path) -> None:
    read(desk, team)
    open_page(desk)
    desk.find(QListWidget, "own-files").setCurrentRow(0)
    desk.click(desk.find(QPushButton, "own-files-remove"))
    with desk.qtbot.waitSignal(desk.window.contents.own.changed):
        desk.click(desk.find(QPushButton, "settings-save"))

    assert desk.program.settings.own_files == ()
    assert "gateway.quarantine" not in desk.program.catalog.by_id


def test_a_file_beside_the_settings_is_carried_around_with_them(desk: Desk, team: Path, store: Path) -> None:
    desk.program.settings.own_files = (team, Path("/elsewhere/team.json"))
    desk.program.settings._store.sync()
    moved = store.parent / "moved"
    moved.mkdir()
    settings = Settings(QSettings(str(shutil.copy(store, moved)), QSettings.Format.IniFormat))

    assert settings.own_files == (moved / "team.json", Path("/elsewhere/team.json"))


@pytest.mark.parametrize("held", ["", "\n\n", "a\0b", "\x01"])
def test_names_that_make_no_sense_do_no_harm(held: str, settings: Settings) -> None:
    settings._store.setValue("team/files", held)

    assert all(isinstance(path, Path) for path in settings.own_files)


def test_at_the_start_nothing_is_read_without_files(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Sequence[Path]] = []
    monkeypatch.setattr(own_reading.OwnReading, "read", lambda _, paths: asked.append(paths))
    desk.window.contents.own.read_at_start()

    assert asked == []


def test_at_the_start_what_is_well_is_not_told(desk: Desk, team: Path) -> None:
    desk.program.settings.own_files = (team,)
    with desk.qtbot.waitSignal(desk.window.contents.own.changed):
        desk.window.contents.own.read_at_start()

    assert "gateway.quarantine" in desk.program.catalog.by_id
    assert message(desk) == ""


def test_a_provider_of_the_team_s_is_still_chosen_at_the_next_start(desk: Desk, team: Path) -> None:
    read(desk, team)
    providers = desk.find(QComboBox, "filter-provider")
    providers.setCurrentIndex(providers.findData("our-gateway"))
    desk.window.close()
    desk.program.catalog = desk.window.contents.own._shipped
    window = MainWindow(desk.program)
    desk.qtbot.addWidget(window)
    again = Desk(window, desk.program, desk.qtbot)
    with desk.qtbot.waitSignal(window.contents.own.changed):
        window.contents.own.read_at_start()

    assert again.find(QComboBox, "filter-provider").currentData() == "our-gateway"
    assert again.shown_entries() == ["gateway.quarantine"]


def test_markup_in_a_team_s_file_stays_text(desk: Desk, team: Path) -> None:
    evil = '<img src="file:///etc/passwd"><b>x</b>'
    change(
        team,
        texts={"en": {"entries": {"daum.rfull": {"title": evil, "addition": evil}}}},
        entries=[],
        causes=[],
    )
    read(desk, team)
    desk.paste(LINE)

    assert desk.label("title") == evil
    assert evil in desk.guidance.toPlainText()


def test_a_share_that_does_not_answer_holds_up_nothing(
    desk: Desk, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = Event()

    def wait(path: Path) -> OwnFile:
        answered.wait(20)
        return load_own(path)

    monkeypatch.setattr("bouncebook.own.file.load_own", wait)
    desk.program.settings.own_files = (team,)
    desk.action("read-own").trigger()
    desk.paste(LINE)
    assert desk.label("title") == "The recipient's mailbox is full"
    with desk.qtbot.waitSignal(desk.window.contents.own.changed):
        answered.set()

    assert "gateway.quarantine" in desk.program.catalog.by_id


def test_whoever_asks_again_hears_of_the_last_reading_alone(desk: Desk, team: Path) -> None:
    heard: list[int] = []
    reading = own_reading.OwnReading(desk.window)
    reading.done.connect(lambda files: heard.append(len(files)))
    reading.read((team,))
    reading.read((team, team))
    desk.qtbot.waitUntil(lambda: heard == [2])


def test_markup_in_a_team_s_note_stays_text(desk: Desk, team: Path) -> None:
    change(team, marks={"daum.rfull": {"note": f"one\ntwo {PAYLOAD}"}})
    read(desk, team)
    desk.paste(LINE)

    assert PAYLOAD in desk.guidance.toPlainText()
