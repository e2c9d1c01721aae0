"""What several tests do with the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

from bouncebook.model import Action, DecidedBy, Diagnosis, Kind, Outcome, Permanence, Phase, Span
from gui.code_model import CodeModel
from gui.code_panel import CodePanel
from gui.code_table import CodeTable
from gui.paste_area import PasteArea
from gui.search_field import SearchField

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from bouncebook.catalog import Catalog
    from bouncebook.diagnosing import Watch
    from gui.program import Program
    from gui.window import MainWindow

_Object = TypeVar("_Object", bound=QObject)

LINE = "552 5.2.2 RFULL 203.0.113.9: Mailbox is full: customer@daum.example"
"""A reply that stands in the catalogue as daum.rfull."""
PAYLOAD = '<img src="file:///etc/passwd"><a href="https://evil.example/">x</a><script>1</script>&amp;'


@dataclass
class Desk:
    """The window, and the ways to use it that tests need."""

    window: MainWindow
    program: Program
    qtbot: QtBot

    def find(self, kind: type[_Object], name: str) -> _Object:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def area(self) -> PasteArea:
        return self.find(PasteArea, "paste-area")

    @property
    def search(self) -> SearchField:
        return self.find(SearchField, "search")

    @property
    def table(self) -> CodeTable:
        return self.find(CodeTable, "code-table")

    @property
    def codes(self) -> CodeModel:
        model = self.table.model()
        assert isinstance(model, CodeModel)
        return model

    @property
    def codes_panel(self) -> CodePanel:
        return self.find(CodePanel, "code-panel")

    @property
    def guidance(self) -> QTextBrowser:
        return self.find(QTextBrowser, "guidance")

    def label(self, name: str) -> str:
        """The words of a label that can be seen; empty when it cannot."""
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def action(self, name: str) -> QAction:
        from PySide6.QtGui import QAction

        return self.find(QAction, name)

    def paste(self, text: str) -> None:
        """Paste it from the clipboard, as with Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.area.setFocus()
        self.area.paste()

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)

    def type(self, widget: QWidget, text: str) -> None:
        """ASCII only: Hangul is composed."""
        QTest.keyClicks(widget, text)

    def selected_entry(self) -> str | None:
        rows = self.table.selectionModel().selectedRows()
        entry = self.codes.entry_at(rows[0]) if rows else None
        return entry.id if entry else None

    def shown_entries(self) -> list[str]:
        model = self.codes
        entries = (model.entry_at(model.index(row, 0)) for row in range(model.rowCount()))
        return [entry.id for entry in entries if entry]


def compose(widget: QWidget, preedit: str = "", commit: str = "") -> None:
    """What an input method sends while a syllable is being composed."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QCoreApplication.sendEvent(widget, event)


def mime(text: str = "", html: str = "", file: Path | None = None) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if file:
        data.setUrls([QUrl.fromLocalFile(str(file))])
    return data


def outcome(
    recipient: str = "customer@daum.example",
    *,
    entry: str = "daum.rfull",
    catalog: Catalog,
    span: tuple[int, int] | None = None,
    words: str | None = None,
    permanence: Permanence | None = Permanence.PERMANENT,
    action: Action = Action.FAILED,
) -> Outcome:
    """An outcome as the reader would find it."""
    known = catalog.by_id[entry]
    return Outcome(
        recipient=recipient,
        action=action,
        reply_code=known.reply_code,
        enhanced_status_code=known.enhanced_status_code,
        symbol=known.symbol,
        entry=entry,
        provider=known.provider,
        cause=known.cause,
        phase=known.phases[0] if known.phases else Phase.OTHER,
        permanence=permanence,
        words=words or known.words,
        decided_by=DecidedBy.SYMBOL,
        confidence=0.9,
        evidence=Span(*span) if span else None,
    )


def answer(
    monkeypatch: pytest.MonkeyPatch, *outcomes: Outcome, kind: Kind = Kind.BOUNCE
) -> list[str | bytes]:
    """Let the reader find these outcomes in whatever it is given; what it was given."""
    given: list[str | bytes] = []

    def diagnose(text: str | bytes, catalog: Catalog, watch: Watch | None = None) -> Diagnosis:
        del catalog, watch
        given.append(text)
        return Diagnosis(kind, outcomes)

    monkeypatch.setattr("gui.reader.diagnose", diagnose)
    return given
