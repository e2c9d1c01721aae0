"""The pinned Qt binding keeps its references.

PySide6 6.12.0 on Python 3.11 and older loses one reference to ``None`` at every
void call, and the program aborts after some thousand of them. Short tests never
see it, so this one counts. From Python 3.12 on ``None`` cannot be lost.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 500
SLACK = 50


def test_void_calls_keep_the_references_to_none(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setText("warm")
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        field.setText("550 5.1.1")

    assert sys.getrefcount(None) > before - SLACK
