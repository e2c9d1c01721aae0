"""Where the parts of the window stood, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow, QSplitter

    from .settings import Settings


def restore_places(window: QMainWindow, splitters: Sequence[QSplitter], settings: Settings) -> None:
    """Put the window and its splitters where they were."""
    window.restoreGeometry(settings.state("geometry"))
    for splitter in splitters:
        splitter.restoreState(settings.state(splitter.objectName()))


def keep_places(window: QMainWindow, splitters: Sequence[QSplitter], settings: Settings) -> None:
    """Remember where they are."""
    settings.keep_state("geometry", window.saveGeometry())
    for splitter in splitters:
        settings.keep_state(splitter.objectName(), splitter.saveState())
