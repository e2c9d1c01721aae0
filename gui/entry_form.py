"""The fields of a new entry: what the server prints, what it means, what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from bouncebook.model import Permanence
from bouncebook.own.draft import ANYBODY

from .drop_down import DropDown
from .labelled_form import LabelledForm, lines_field
from .naming import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bouncebook.catalog import Catalog
    from bouncebook.own.draft import Draft

    from .language import Language

_ROWS = (
    ("words",),
    ("reply", "enhanced"),
    ("provider", "permanence"),
    ("cause",),
    ("title",),
    ("sender",),
    ("administrator",),
)
_HINT_ROW = 1


class EntryForm(LabelledForm):
    """Begins with a draft; texts are asked for in the language of the window.

    Attributes:
        changed: something else stands in it.
    """

    changed = Signal()

    def __init__(self, draft: Draft, catalog: Catalog, language: Language) -> None:
        self._draft = draft
        self._texts = {"words": lines_field(3), "sender": lines_field(2), "administrator": lines_field(2)}
        self._lines = {name: QLineEdit() for name in ("reply", "enhanced", "title")}
        self._choices = {name: DropDown() for name in ("provider", "permanence", "cause")}
        super().__init__("entry", {**self._texts, **self._lines, **self._choices}, _ROWS, language)
        self._hint = named(QLabel(wordWrap=True), "entry-hint", "note")
        self.form.insertRow(_HINT_ROW, "", self._hint)
        self._fill(catalog)
        self._connect()
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; what was written and chosen stays."""
        self.name_fields()
        texts = self._language.texts
        self._hint.setText(texts.ui("entry-hint", fields="{recipient} {ip} {host}"))
        for box, words in (
            (self._choices["cause"], lambda cause: texts.causes[cause].title),
            (self._choices["provider"], texts.provider),
            (self._choices["permanence"], lambda held: texts.of("permanence", held)),
        ):
            for row in range(box.count()):
                box.setItemText(row, words(box.itemData(row)))

    def row(self, entry: str) -> dict[str, Any]:
        """The entry as it would stand in a file."""
        return {
            "id": entry,
            "provider": self.provider,
            "reply_code": self._line("reply") or None,
            "enhanced_status_code": self._line("enhanced") or None,
            "symbol": None,
            "words": self.pattern or None,
            "phases": [str(self._draft.phase)],
            "cause": self._choices["cause"].currentData(),
            "permanence": self._choices["permanence"].currentData(),
        }

    def said(self) -> dict[str, dict[str, Any]]:
        """Its words, by language; none where nothing was written."""
        held = {"title": self._line("title")} | {
            name: _steps(self._texts[name]) for name in ("sender", "administrator")
        }
        given = {name: words for name, words in held.items() if words}
        return {self._language.code: given} if given else {}

    @property
    def pattern(self) -> str:
        """The server's words with their fields."""
        return " ".join(self._texts["words"].toPlainText().split())

    @property
    def provider(self) -> str:
        """Whose server prints it."""
        return str(self._choices["provider"].currentData())

    def _line(self, name: str) -> str:
        return self._lines[name].text().strip()

    def _fill(self, catalog: Catalog) -> None:
        draft, texts = self._draft, self._language.texts
        self._texts["words"].setPlainText(draft.words)
        self._lines["reply"].setText(draft.reply_code or "")
        self._lines["enhanced"].setText(draft.enhanced_status_code or "")
        causes = sorted(catalog.causes, key=lambda cause: texts.causes[cause].title)
        providers = {draft.provider, *(entry.provider for entry in catalog.entries)} - {ANYBODY}
        _offer(self._choices["cause"], causes, draft.cause)
        _offer(self._choices["provider"], [ANYBODY, *sorted(providers, key=texts.provider)], draft.provider)
        _offer(self._choices["permanence"], list(Permanence), draft.permanence)

    def _connect(self) -> None:
        for text in self._texts.values():
            text.textChanged.connect(self.changed)
        for line in self._lines.values():
            line.textChanged.connect(self.changed)
        for box in self._choices.values():
            box.currentIndexChanged.connect(self.changed)


def _steps(field: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in field.toPlainText().splitlines() if line.strip()]


def _offer(box: DropDown, ids: Iterable[str], chosen: str) -> None:
    for held in ids:
        box.addItem("", str(held))
    box.setCurrentIndex(max(box.findData(str(chosen)), 0))
