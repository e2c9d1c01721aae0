"""What to say where there is nothing to explain. Knows nothing of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.texts import Texts

    from .reader import Reading

_KINDS = {Kind.FEEDBACK: "feedback", Kind.AUTOREPLY: "autoreply", Kind.BOUNCE: "no-code"}


def message_of(reading: Reading, texts: Texts) -> tuple[str, str]:
    """A title and a sentence on a reading without outcomes."""
    if reading.is_under_way:
        return texts.ui("reading-title"), texts.ui("reading")
    if reading.error is not None:
        return texts.ui("cannot-read"), texts.error(reading.error)
    if reading.diagnosis is None:
        return texts.ui("nothing-yet-title"), texts.ui("nothing-yet")
    kind = _KINDS.get(reading.diagnosis.kind)
    if kind is None:
        return texts.of("errors", "no-bounce"), texts.ui("no-bounce-hint")
    return texts.ui(f"{kind}-title"), texts.ui(kind)
