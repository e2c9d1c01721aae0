"""The fields of a new entry: what the server prints, what it means, what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from bouncebook.model import Permanence
from bouncebook.own.draft import ANYBODY

from .drop_down import DropDown
from .naming import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bouncebook.catalog import Catalog
    from bouncebook.own.draft import Draft

    from .language import Language

_LINES = {"words": 3, "sender": 2, "administrator": 2}
_TEXTS = ("words", "title", "sender", "administrator")


class EntryForm(QWidget):
    """Begins with a draft; texts are asked for in the language of the window.

    Attributes:
        changed: something else stands in it.
    """

    changed = Signal()

    def __init__(self, draft: Draft, catalog: Catalog, language: Language) -> None:
        super().__init__()
        self.setObjectName("entry-form")
        self._draft = draft
        self._language = language
        self._words, self._sender, self._administrator = (_lines(name) for name in _LINES)
        self._reply, self._enhanced, self._title = (
            named(QLineEdit(), f"entry-{name}") for name in ("reply", "enhanced", "title")
        )
        self._cause, self._provider, self._permanence = (
            named(DropDown(), f"entry-{name}") for name in ("cause", "provider", "permanence")
        )
        self._hint = named(QLabel(wordWrap=True), "entry-hint", "note")
        self._labels: dict[str, QLabel] = {}
        self._arrange()
        self._fill(draft, catalog)
        self._connect()
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; what was written and chosen stays."""
        texts = self._language.texts
        for name, label in self._labels.items():
            label.setText(texts.ui(f"entry-{name}"))
        for name, field in self._fields().items():
            field.setAccessibleName(texts.ui(f"entry-{name}"))
        self._hint.setText(texts.ui("entry-hint", fields="{recipient} {ip} {host}"))
        for box, words in (
            (self._cause, lambda cause: texts.causes[cause].title),
            (self._provider, texts.provider),
            (self._permanence, lambda held: texts.of("permanence", held)),
        ):
            for row in range(box.count()):
                box.setItemText(row, words(box.itemData(row)))

    def row(self, entry: str) -> dict[str, Any]:
        """The entry as it would stand in a file."""
        return {
            "id": entry,
            "provider": self.provider,
            "reply_code": self._reply.text().strip() or None,
            "enhanced_status_code": self._enhanced.text().strip() or None,
            "symbol": None,
            "words": self.pattern or None,
            "phases": [str(self._draft.phase)],
            "cause": self._cause.currentData(),
            "permanence": self._permanence.currentData(),
        }

    def said(self) -> dict[str, dict[str, Any]]:
        """Its words, by language; none where nothing was written."""
        held = {
            "title": self._title.text().strip(),
            "sender": _steps(self._sender),
            "administrator": _steps(self._administrator),
        }
        given = {name: words for name, words in held.items() if words}
        return {self._language.code: given} if given else {}

    @property
    def pattern(self) -> str:
        """The server's words with their fields."""
        return " ".join(self._words.toPlainText().split())

    @property
    def provider(self) -> str:
        """Whose server prints it."""
        return str(self._provider.currentData())

    def _fill(self, draft: Draft, catalog: Catalog) -> None:
        self._words.setPlainText(draft.words)
        self._reply.setText(draft.reply_code or "")
        self._enhanced.setText(draft.enhanced_status_code or "")
        texts = self._language.texts
        causes = sorted(catalog.causes, key=lambda cause: texts.causes[cause].title)
        providers = {ANYBODY, draft.provider, *(entry.provider for entry in catalog.entries)}
        others = sorted(providers - {ANYBODY}, key=texts.provider)
        _offer(self._cause, causes, draft.cause)
        _offer(self._provider, [ANYBODY, *others], draft.provider)
        _offer(self._permanence, list(Permanence), draft.permanence)

    def _connect(self) -> None:
        for text in (self._words, self._sender, self._administrator):
            text.textChanged.connect(self.changed)
        for line in (self._reply, self._enhanced, self._title):
            line.textChanged.connect(self.changed)
        for box in (self._cause, self._provider, self._permanence):
            box.currentIndexChanged.connect(self.changed)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "words": self._words,
            "reply": self._reply,
            "enhanced": self._enhanced,
            "provider": self._provider,
            "permanence": self._permanence,
            "cause": self._cause,
            "title": self._title,
            "sender": self._sender,
            "administrator": self._administrator,
        }

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        fields = self._fields()
        for names in (
            ("words",),
            ("reply", "enhanced"),
            ("provider", "permanence"),
            ("cause",),
            *((name,) for name in _TEXTS[1:]),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for name in names:
                if name != names[0]:
                    row.addWidget(self._label(name, fields[name]))
                row.addWidget(fields[name], 1)
            form.addRow(self._label(names[0], fields[names[0]]), row)
            if names == ("words",):
                form.addRow("", self._hint)

    def _label(self, name: str, field: QWidget) -> QLabel:
        label = self._labels[name] = named(QLabel(), f"entry-{name}-label", "caption")
        label.setBuddy(field)
        return label


def _lines(name: str) -> QPlainTextEdit:
    field = named(QPlainTextEdit(), f"entry-{name}")
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES[name] + 14)
    return field


def _steps(field: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in field.toPlainText().splitlines() if line.strip()]


def _offer(box: DropDown, ids: Iterable[str], chosen: str) -> None:
    for held in ids:
        box.addItem("", str(held))
    box.setCurrentIndex(max(box.findData(str(chosen)), 0))
