"""Starting: with everything in place, and with broken or missing files."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPlainTextEdit

from bouncebook import locate
from bouncebook.errors import BouncebookError
from gui.__main__ import main
from gui.app import run_window
from gui.paste_area import PasteArea
from gui.pasted import pasted_text
from gui.settings import Settings
from gui.settings_file import settings_path
from gui.startup import complete, failure_sentence, load_program, open_window, tell_failure
from gui.window import MainWindow
from tests.gui.helpers import LINE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's data, to be broken."""
    folder = tmp_path / "resources"
    shutil.copytree(locate.resources(), folder)
    monkeypatch.setattr(locate, "resources", lambda: folder)
    return folder


def smoke(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gui", "--smoke"],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_smoke_run_succeeds_without_a_display() -> None:
    done = smoke(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_the_smoke_run_leaves_no_settings(tmp_path: Path) -> None:
    assert smoke(XDG_CONFIG_HOME=str(tmp_path)).returncode == 0
    assert list(tmp_path.rglob("*.ini")) == []


def test_the_window_opens_and_the_exit_status_is_qts(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bool] = []
    frozen: list[int] = []

    def run(_: QApplication) -> int:
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
        frozen.append(gc.get_freeze_count())
        shown.extend(
            isinstance(held, MainWindow) for held in QApplication.topLevelWidgets() if held.isVisible()
        )
        return 7

    monkeypatch.setattr("gui.app.Settings", lambda: settings)
    monkeypatch.setattr(QApplication, "exec", run)

    assert run_window(smoke=False) == 7
    assert any(shown)
    assert frozen[0] > 0, "the collector goes through all that was loaded, while somebody types"
    gc.unfreeze()


def test_everything_loads(settings: Settings, data: Path, qtbot: QtBot) -> None:
    del qtbot, data
    assert load_program(settings).catalog.entries


@pytest.mark.parametrize(
    ("broken", "content"), [("codes.json", "{"), ("causes.json", "[]"), ("codes.json", None)]
)
@pytest.mark.parametrize(("language", "word"), [("ko", "다시 설치해"), ("en", "install the program again")])
def test_broken_data_is_told_in_the_language_of_the_person(
    settings: Settings, data: Path, broken: str, content: str | None, language: str, word: str
) -> None:
    spoil(data / broken, content)

    with pytest.raises(BouncebookError) as raised:
        opened(settings)

    sentence = failure_sentence(raised.value, language)
    assert word in sentence
    assert broken in sentence


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"language": "ko"}', "\x00"])
def test_a_broken_language_file_is_told_in_the_other_language(
    settings: Settings, data: Path, content: str | None
) -> None:
    spoil(data / "i18n" / "ko.json", content)

    with pytest.raises(BouncebookError) as raised:
        opened(settings)

    assert "install the program again" in failure_sentence(raised.value, "ko")


@pytest.mark.parametrize("codes", [("ko",), ("en",), ("ko", "en")])
@pytest.mark.parametrize("key", ["search-placeholder", "menu-file"])
def test_a_missing_word_is_told(settings: Settings, data: Path, codes: tuple[str, ...], key: str) -> None:
    for code in codes:
        path = data / "i18n" / f"{code}.json"
        held = json.loads(path.read_text(encoding="utf-8"))
        del held["ui"][key]
        path.write_text(json.dumps(held), encoding="utf-8")

    with pytest.raises(BouncebookError) as raised:
        opened(settings)

    assert key in failure_sentence(raised.value, "en")


def test_the_smoke_run_fails_with_a_sentence(
    data: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    del qtbot
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (data / "codes.json").unlink()
    assert run_window(smoke=True) == 1
    assert "codes.json" in capsys.readouterr().err

    shutil.copy(locate.__file__, data / "codes.json")
    assert run_window(smoke=True) == 1


def test_the_smoke_run_misses_a_sample(
    data: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    del qtbot
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (data / "samples" / "daum-reply-line.txt").unlink()

    assert run_window(smoke=True) == 1
    assert "daum-reply-line.txt: no explanation" in capsys.readouterr().err


def test_without_any_language_file_it_is_told_in_both(settings: Settings, data: Path) -> None:
    shutil.rmtree(data / "i18n")

    with pytest.raises(BouncebookError) as raised:
        load_program(settings)

    sentence = failure_sentence(raised.value, "ko")
    assert "다시 설치해" in sentence
    assert "install the program again" in sentence


def test_a_language_file_without_the_sentence_does_not_hide_the_error(data: Path) -> None:
    for code in ("ko", "en"):
        path = data / "i18n" / f"{code}.json"
        held = json.loads(path.read_text(encoding="utf-8"))
        held["errors"] = {}
        path.write_text(json.dumps(held), encoding="utf-8")

    assert "install the program again" in failure_sentence(BouncebookError("data-broken", path="x"), "ko")


def test_the_failure_is_shown_in_a_window_and_on_the_terminal(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del qtbot
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))

    tell_failure(BouncebookError("data-broken", path="p", place="q", reason="r"), "en")

    assert "install the program again" in shown[0]
    assert "install the program again" in capsys.readouterr().err


def test_files_that_are_named_are_opened(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "one.eml"
    file.write_text(LINE, encoding="utf-8")
    shown: list[str] = []

    def run(_: QApplication) -> int:
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
        windows = [held for held in QApplication.topLevelWidgets() if isinstance(held, MainWindow)]
        shown.extend(
            held.findChild(QPlainTextEdit, "paste-area").toPlainText()  # type: ignore[union-attr]
            for held in windows
            if held.isVisible()
        )
        return 0

    monkeypatch.setattr("gui.app.Settings", lambda: settings)
    monkeypatch.setattr(QApplication, "exec", run)

    assert main([str(file)]) == 0
    assert LINE in shown
    gc.unfreeze()


def test_the_first_paint_waits_for_nothing_that_is_not_seen() -> None:
    looked = """
import sys
from collections import deque
from PySide6.QtWidgets import QApplication
from gui.application import application
from gui.settings import Settings
from gui.startup import open_window
application()
window = open_window(Settings())
print(*(name for name in sys.argv[1:] if name in sys.modules))
print(*(name for name in ("all",) if name in vars(window.program.language)))
"""
    late = [
        "bouncebook.catalog",
        "bouncebook.diagnosing",
        "bouncebook.unwrap",
        "gui.contents",
        "gui.code_panel",
    ]
    command = [sys.executable, "-c", looked, *late]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)

    assert done.stdout.split() == []


def test_a_paste_that_comes_before_the_reader_is_loaded_is_explained(
    qtbot: QtBot, settings: Settings
) -> None:
    settings.language = "en"
    window = open_window(settings)
    qtbot.addWidget(window)
    window.show()
    area = window.findChild(PasteArea, "paste-area")
    assert area is not None
    assert window.findChild(QLabel, "title") is None

    area.set_paste(pasted_text(LINE))

    title = window.findChild(QLabel, "title")
    assert title is not None
    assert title.isVisible()
    assert title.text()


@pytest.mark.parametrize("name", ["settings", "history", "keys", "about"])
def test_an_action_that_comes_early_does_its_work(qtbot: QtBot, settings: Settings, name: str) -> None:
    window = open_window(settings)
    qtbot.addWidget(window)
    window.show()
    action = window.findChild(QAction, name)
    assert action is not None

    action.trigger()

    assert isinstance(QApplication.activeModalWidget(), QDialog)


def test_a_window_closed_early_keeps_what_was_remembered(qtbot: QtBot, settings: Settings) -> None:
    settings.table.keep_filter("provider", "naver")
    window = open_window(settings)
    qtbot.addWidget(window)
    window.show()
    window.close()

    assert settings.table.filter("provider") == "naver"


def test_a_catalogue_that_is_broken_is_told_once_the_window_is_seen(
    qtbot: QtBot, settings: Settings, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BouncebookError] = []
    left: list[int] = []
    spoil(data / "codes.json", "{")
    monkeypatch.setattr("gui.app.Settings", lambda: settings)
    monkeypatch.setattr("gui.app.tell_failure", lambda error, _: told.append(error))
    monkeypatch.setattr(QApplication, "exit", left.append)
    monkeypatch.setattr(QApplication, "exec", lambda _: qtbot.waitUntil(lambda: bool(left)))

    run_window(smoke=False)

    assert told[0].key == "data-broken"
    assert left == [1]


@pytest.mark.parametrize(
    "arguments", [["lookup", "5.1.1"], ["--help"], ["no-such-file.eml"], ["--smoke", "x"]]
)
def test_everything_else_is_for_the_terminal(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    given: list[list[str]] = []

    def run(held: list[str]) -> int:
        given.append(list(held))
        return 0

    monkeypatch.setattr("bouncebook.cli.run", run)

    assert main(arguments) == 0
    assert given == [arguments]


@pytest.mark.parametrize("content", [b"\x00\xff\x00", b"\xb0\xa1 theme", b"a\x00b=1", None])
def test_settings_that_cannot_be_read_are_set_aside_and_told_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    path = tmp_path / "bouncebook.ini"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    monkeypatch.setattr("gui.settings.settings_path", lambda: path)

    settings = Settings()
    settings.language = "en"
    window = open_window(settings)
    qtbot.addWidget(window)
    assert "bouncebook.ini.broken" in window.statusBar().currentMessage()
    assert (tmp_path / "bouncebook.ini.broken").exists()
    settings.ticket.mask = False
    settings._store.sync()

    again = Settings()
    assert again.set_aside is None
    assert not again.ticket.mask


def test_a_portable_program_keeps_its_settings_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    del qtbot
    monkeypatch.setattr("gui.settings_file.program_folder", lambda: tmp_path)
    assert settings_path().parent != tmp_path

    (tmp_path / "portable.ini").touch()
    settings = Settings()
    settings.language = "ko"
    settings._store.sync()

    assert settings.folder == tmp_path
    assert "language=ko" in (tmp_path / "portable.ini").read_text("utf-8")


def opened(settings: Settings) -> MainWindow:
    """The window with all that is in it."""
    window = open_window(settings)
    deque(complete(window), maxlen=0)
    return window


def spoil(path: Path, content: str | None) -> None:
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
