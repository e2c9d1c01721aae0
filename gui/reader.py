"""The way of a paste to its diagnosis: the one place where the window asks the core to read."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from bouncebook.errors import BouncebookError
from bouncebook.model import Diagnosis, Kind, Span

from .folding import Group, fold

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.model import Outcome

    from .pasted import Paste

_AT_ONCE = 200_000
"""Characters that are read at once; more are read beside the window, which stays alive."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a paste: a diagnosis and its folded outcomes, an error, or neither of nothing."""

    diagnosis: Diagnosis | None = None
    groups: tuple[Group, ...] = ()
    error: BouncebookError | None = None
    is_under_way: bool = False
    """A long paste is still being read."""


class Reader(QObject):
    """Reads pastes.

    Attributes:
        read_so_far: what came of the last paste, or that it is being read; of those before it
            nothing is heard any more.
    """

    read_so_far = Signal(Reading)
    _read_aside = Signal(int, Reading)

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._number = 0
        self._read_aside.connect(self._finish)

    def set_catalog(self, catalog: Catalog) -> None:
        """From now on this is what is known of codes."""
        self._catalog = catalog

    def read(self, paste: Paste) -> None:
        """Read a paste and tell what came of it."""
        self._number += 1
        if len(paste.text) <= _AT_ONCE:
            self.read_so_far.emit(reading_of(paste, self._catalog))
            return
        number = self._number
        self.read_so_far.emit(Reading(is_under_way=True))
        QThreadPool.globalInstance().start(lambda: self._read_beside(number, paste))

    def _read_beside(self, number: int, paste: Paste) -> None:
        """Runs in a thread of its own; the window may be gone when it is done."""
        reading = reading_of(paste, self._catalog)
        with suppress(RuntimeError):
            self._read_aside.emit(number, reading)

    def _finish(self, number: int, reading: Reading) -> None:
        if number == self._number:
            self.read_so_far.emit(reading)


def reading_of(paste: Paste, catalog: Catalog) -> Reading:
    """What comes of a paste, whatever happens: the explanation of the paste before must not stay."""
    if not paste.text.strip():
        return Reading()
    try:
        diagnosis = _diagnosis_of(paste, catalog)
    except BouncebookError as error:
        return Reading(error=error)
    except Exception as error:
        logging.getLogger(__name__).exception("the reader failed")
        return Reading(error=BouncebookError("reader-failed", reason=f"{type(error).__name__}: {error}"))
    from bouncebook.moment import Moments

    return Reading(diagnosis, fold(diagnosis.outcomes, Moments(paste.text)))


def diagnose(given: str | bytes, catalog: Catalog) -> Diagnosis:
    """What the core says; it takes longest to import, and nobody needs it before the first paste."""
    from bouncebook import diagnosing

    return diagnosing.diagnose(given, catalog)


def _diagnosis_of(paste: Paste, catalog: Catalog) -> Diagnosis:
    """Of several files all outcomes together; their places are those in the text that is shown."""
    if not paste.parts:
        return diagnose(paste.given, catalog)
    found = [(start, diagnose(part.given, catalog)) for start, part in paste.parts]
    outcomes = tuple(_moved(outcome, start) for start, diagnosis in found for outcome in diagnosis.outcomes)
    kinds = [diagnosis.kind for _, diagnosis in found]
    return Diagnosis(Kind.BOUNCE if outcomes else kinds[0], outcomes)


def _moved(outcome: Outcome, start: int) -> Outcome:
    if outcome.evidence is None:
        return outcome
    return replace(outcome, evidence=Span(outcome.evidence.start + start, outcome.evidence.end + start))
