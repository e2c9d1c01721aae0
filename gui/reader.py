"""The way of a paste to its diagnosis: the one place where the window asks the core to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.diagnose import diagnose
from bouncebook.errors import BouncebookError

from .folding import Group, fold

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.model import Diagnosis

    from .pasted import Paste


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a paste: a diagnosis and its folded outcomes, an error, or neither of nothing."""

    diagnosis: Diagnosis | None = None
    groups: tuple[Group, ...] = ()
    error: BouncebookError | None = None


class Reader(QObject):
    """Reads pastes; who listens to ``finished`` need not know whether it happens at once or in a worker."""

    finished = Signal(Reading)

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog

    def read(self, paste: Paste) -> None:
        """Read a paste and tell what came of it."""
        self.finished.emit(self._reading(paste))

    def refuse(self, error: BouncebookError) -> None:
        """Tell that there is nothing to read, and why."""
        self.finished.emit(Reading(error=error))

    def _reading(self, paste: Paste) -> Reading:
        if not paste.text.strip():
            return Reading()
        try:
            diagnosis = diagnose(paste.given, self._catalog)
        except BouncebookError as error:
            return Reading(error=error)
        return Reading(diagnosis, fold(diagnosis.outcomes))
