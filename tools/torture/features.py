"""Every feature once, with a paste that nobody may find anywhere afterwards: run by the trial ``leaves``.

python -m tools.torture.features FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from bouncebook import cli
from gui.own_codes import OwnCodes
from gui.search_field import SearchField
from gui.single import Instance
from tools.torture.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "geheimnis-4711-ab"  # noqa: S105 - the mark by which a leak is found
PASTE = (
    f"<{SECRET}@secret.example>: host mx.secret.example[192.0.2.7] said: 552 5.2.2 {SECRET} Mailbox full\n"
    f'<img src="http://192.0.2.9/{SECRET}.png"> <a href="https://secret.example/{SECRET}">x</a>\n'
)
PAGE = (
    f"<html><head><link rel=stylesheet href='http://192.0.2.9/{SECRET}.css'></head><body background="
    f"'http://192.0.2.9/b.png'><img src='http://192.0.2.9/a.png'><iframe src='https://192.0.2.9/'></iframe>"
    f"<script>fetch('http://192.0.2.9/')</script><p>552 5.2.2 {SECRET} Mailbox full</p></body></html>"
)
_NOT_NOW = ("quit", "open", "export", "export-marks", "paste", "clear")
"""Actions that are done by themselves here, with an answer in place of a dialog."""


def use_everything(folder: Path) -> int:
    """Use the window and the command line; how many things were done."""
    desk = Desk(folder)
    done = 0
    for step in (*_pastes(desk, folder), *_menus(desk), *_files(desk, folder)):
        step()
        desk.settle()
        done += 1
    desk.close()
    file = folder / "bounce.eml"
    for command in (["explain", str(file)], ["explain", "--json", str(file)], ["lookup", "5.1.1", "RFULL"]):
        for language in ("en", "ko"):
            cli.run([*command, "--lang", language])
            done += 1
    return done


def _pastes(desk: Desk, folder: Path) -> list[Callable[[], object]]:
    file = folder / "bounce.eml"
    file.write_text(PASTE, "utf-8")
    return [
        lambda: desk.paste(PASTE),
        lambda: desk.paste(html=PAGE),
        lambda: desk.paste(html=PAGE * 200),
        lambda: desk.window.intake.open_files([file, file]),
        lambda: desk.act("offer"),
        lambda: QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.ActivationChange)),
        lambda: QTest.keyClicks(desk.area, "550 5.1.1"),
        lambda: desk.find(SearchField, "search").setText("full"),
        lambda: Instance(folder).close(),
        lambda: desk.paste(PASTE * 3000),
    ]


def _menus(desk: Desk) -> list[Callable[[], object]]:
    """Every action of the menus in each language; the dialogs that open are looked at and closed."""
    names = [action.objectName() for action in desk.window.findChildren(QAction) if action.objectName()]
    wanted = [name for name in names if name not in _NOT_NOW]
    return [lambda name=name: _act(desk, name) for name in wanted] + [
        lambda: desk.paste(PASTE),
        lambda: desk.act("copy"),
        lambda: desk.act("copy-all"),
    ]


def _act(desk: Desk, name: str) -> None:
    desk.act(name)
    desk.settle()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.grab()
            widget.reject()


def _files(desk: Desk, folder: Path) -> list[Callable[[], object]]:
    def save(name: str, ending: str) -> None:
        QFileDialog.getSaveFileName = lambda *_: (str(folder / f"saved{ending}"), "")  # type: ignore[method-assign]
        desk.act(name)

    return [
        *(lambda ending=ending: save("export", ending) for ending in (".csv", ".md", ".html")),
        lambda: save("export-marks", ".json"),
        *(held.read for held in desk.window.findChildren(OwnCodes)),
        lambda: desk.act("clear"),
    ]


if __name__ == "__main__":
    sys.stderr.write(f"\ndone {use_everything(Path(sys.argv[1]))}\n")
