"""Nothing is thrown away while Qt goes through its widgets."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from gui.theme import Mode

if TYPE_CHECKING:
    import pytest

    from tests.gui.helpers import Desk


class Watch(QObject):
    """Notes whether the collector may run whenever a widget hears of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.enabled: set[bool] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if event.type() == QEvent.Type.StyleChange:
            self.enabled.add(gc.isenabled())
        return super().eventFilter(watched, event)


def test_the_collector_waits_while_the_looks_change(desk: Desk, request: pytest.FixtureRequest) -> None:
    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    request.addfinalizer(lambda: application.removeEventFilter(watch))

    desk.action("larger").trigger()
    desk.program.theme.choose(Mode.DARK)

    assert watch.enabled == {False}
    assert gc.isenabled()
