"""A look at whether everything is there: for packagers, run by ``--smoke``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from bouncebook.texts import LANGUAGES

from .samples import SAMPLES

if TYPE_CHECKING:
    from .window import MainWindow


def what_is_wrong(window: MainWindow) -> str | None:
    """Explain every sample in every language; what is wrong, or None."""
    language = window.program.language
    window.show()
    for sample in SAMPLES:
        window.intake.open_sample(sample)
        for code in LANGUAGES:
            language.choose(code)
            QCoreApplication.processEvents()
            title = window.findChild(QLabel, "title")
            if not isinstance(title, QLabel) or not title.isVisible() or not title.text():
                return f"{sample}: no explanation in {language.texts.name}"
    return None
