"""A window with the program's own data, settings of its own, and a clipboard that starts empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bouncebook.catalog import Catalog, load_catalog
from bouncebook.texts import LANGUAGES, Texts, load_texts
from gui.language import Language
from gui.program import Program
from gui.settings import Settings
from gui.theme import Mode, Theme
from gui.window import MainWindow
from gui.zoom import set_font
from tests.gui.helpers import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def texts() -> dict[str, Texts]:
    return {code: load_texts(code) for code in LANGUAGES}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def settings(store: Path) -> Settings:
    return Settings(QSettings(str(store), QSettings.Format.IniFormat))


@pytest.fixture
def program(qtbot: QtBot, catalog: Catalog, texts: dict[str, Texts], settings: Settings) -> Iterator[Program]:
    del qtbot
    language = Language(texts.__getitem__, "en")
    yield Program(lambda: catalog, language, Theme(Mode.LIGHT), settings)
    language.choose("en")


@pytest.fixture
def desk(qtbot: QtBot, program: Program) -> Iterator[Desk]:
    """The window, open and in front; gone at once afterwards, or each new one would style it again."""
    QGuiApplication.clipboard().clear()
    font = QApplication.font()
    window = MainWindow(program)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield Desk(window, program, qtbot)
    window.close()
    window.deleteLater()
    if QApplication.font() != font:
        set_font(font)
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
