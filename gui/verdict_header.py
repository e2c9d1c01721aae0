"""The top of an explanation: the verdict, whom it concerns, who must act, whether to send again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .badge import Badge
from .heading import Heading
from .naming import named
from .tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bouncebook.texts import Texts
    from bouncebook.wording import Explanation

    from .subject import Subject
    from .theme import Theme

_NAMED = 2
"""Recipients that are named; of more there is a number."""


class VerdictHeader(QWidget):
    """One look says the verdict, the second who must act."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self._badge = Badge(theme)
        self._recipients = _label("recipients")
        self._recipients.setProperty("role", "note")
        self._title = Heading("title", 1.45)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._captions = (_label("actor-caption"), _label("resend-caption"))
        self._values = (_label("actor"), _label("resend"))
        self._arrange()

    def show_subject(self, subject: Subject, found: Explanation, texts: Texts) -> None:
        """Say the verdict on this subject."""
        words = subject.verdict(texts)
        self._badge.show_verdict(words, subject.outcome.permanence, fine=subject.is_fine)
        self._recipients.setText(recipients_line(subject.recipients, texts))
        self._recipients.setToolTip(plain_tip("\n".join(subject.recipients)))
        self._title.setText(found.title)
        for label, key in zip(self._captions, ("who-must-act", "sending-again"), strict=True):
            label.setText(texts.ui(key))
        for label, value in zip(self._values, (found.actor, found.resend), strict=True):
            label.setText(value)

    def minimumSizeHint(self) -> QSize:
        """Never less than all its lines take at this width."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._badge)
        top.addWidget(self._recipients, 1)
        facts = QGridLayout()
        facts.setHorizontalSpacing(18)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        for row, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            caption.setProperty("role", "caption")
            caption.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            font = value.font()
            font.setBold(True)
            value.setFont(font)
            facts.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._title)
        layout.addLayout(facts)


def recipients_line(recipients: tuple[str, ...], texts: Texts) -> str:
    """``a@example.com, b@example.com and 3 more``."""
    named = ", ".join(recipients[:_NAMED])
    if len(recipients) <= _NAMED:
        return named
    return texts.ui("and-more", named=named, count=len(recipients) - _NAMED)


def _label(name: str) -> QLabel:
    """A label that shows text as it is, whatever stands in it, and lets it be selected."""
    label = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
