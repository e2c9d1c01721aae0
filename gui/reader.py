"""The way of a paste to its diagnosis: the one place where the window asks the core to read."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.errors import BouncebookError
from bouncebook.model import Diagnosis, Kind, Span
from bouncebook.named_tuple import NamedTuple

from .beside import Beside
from .folding import Group, fold

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.diagnosing import Watch
    from bouncebook.model import Outcome

    from .pasted import Paste

_AT_ONCE = 20_000
"""Characters that are read at once; more are read beside the window, which stays alive."""

_TELLING = 0.1
"""Seconds between two words of how far it is: a flood of signals would silence the window."""


class Reading(NamedTuple):
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
        progressed: what part of it was read, from 0 to 1.
    """

    read_so_far = Signal(Reading)
    progressed = Signal(float)

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._beside = Beside(self)
        self._is_cancelled = False
        self._told = 0.0

    def set_catalog(self, catalog: Catalog) -> None:
        """From now on this is what is known of codes."""
        self._catalog = catalog

    def read(self, paste: Paste) -> None:
        """Read a paste and tell what came of it."""
        self._beside.stop()
        self._is_cancelled = False
        self._told = 0.0
        catalog = self._catalog
        if len(paste.text) <= _AT_ONCE:
            self.read_so_far.emit(reading_of(paste, catalog))
            return
        self.read_so_far.emit(Reading(is_under_way=True))
        self._beside.start(
            lambda is_wanted: reading_of(paste, catalog, lambda part: is_wanted() and self._goes_on(part)),
            self.read_so_far.emit,
        )

    def cancel(self) -> None:
        """Enough: what was read so far is explained."""
        self._is_cancelled = True

    def leave(self) -> None:
        """The window closes, and nothing is to be explained any more."""
        self._beside.stop()

    def _goes_on(self, part: float) -> bool:
        now = time.monotonic()
        if now >= self._told + _TELLING:
            self._told = now
            with suppress(RuntimeError):  # the window may be gone
                self.progressed.emit(part)
        return not self._is_cancelled


def reading_of(paste: Paste, catalog: Catalog, watch: Watch | None = None) -> Reading:
    """What comes of a paste, whatever happens: the explanation of the paste before must not stay.

    Args:
        paste: what was pasted.
        catalog: what is known of codes.
        watch: as for ``diagnose``.
    """
    if not paste.text or paste.text.isspace():
        return Reading()
    try:
        diagnosis = _diagnosis_of(paste, catalog, watch)
    except BouncebookError as error:
        return Reading(error=error)
    except Exception as error:  # noqa: BLE001 - a fault of the reader is told like any other reason
        from .faults import place_of

        return Reading(error=BouncebookError("reader-failed", reason=place_of(error)))
    from bouncebook.moment import Moments

    return Reading(diagnosis, fold(diagnosis.outcomes, Moments(paste.text)))


def diagnose(given: str | bytes, catalog: Catalog, watch: Watch | None) -> Diagnosis:
    """What the core says; it takes longest to import, and nobody needs it before the first paste."""
    from bouncebook import diagnosing

    return diagnosing.diagnose(given, catalog, watch)


def _diagnosis_of(paste: Paste, catalog: Catalog, watch: Watch | None) -> Diagnosis:
    """Of several files all outcomes together; their places are those in the text that is shown."""
    if not paste.parts:
        return diagnose(paste.given, catalog, watch)
    found: list[Diagnosis] = []
    outcomes: list[Outcome] = []
    for start, part in paste.parts:
        if watch and not watch(start / len(paste.text)):
            break
        found.append(diagnose(part.given, catalog, watch and _within(watch, start, part, paste)))
        outcomes += [_moved(outcome, start) for outcome in found[-1].outcomes]
    kind = Kind.BOUNCE if outcomes or not found else found[0].kind
    is_whole = len(found) == len(paste.parts) and all(diagnosis.is_whole for diagnosis in found)
    return Diagnosis(kind, tuple(outcomes), is_whole)


def _within(watch: Watch, start: int, part: Paste, paste: Paste) -> Watch:
    """What part of all files was read, when so much of one of them was."""
    return lambda read: watch((start + read * len(part.text)) / len(paste.text))


def _moved(outcome: Outcome, start: int) -> Outcome:
    if outcome.evidence is None:
        return outcome
    return outcome._replace(evidence=Span(outcome.evidence.start + start, outcome.evidence.end + start))
