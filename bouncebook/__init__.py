"""The core of Bouncebook: it reads returned mail, and knows nothing of windows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, load_catalog
    from bouncebook.diagnosing import diagnose
    from bouncebook.errors import BouncebookError
    from bouncebook.model import Diagnosis, Outcome

__version__ = "0.1.0"

__all__ = ["BouncebookError", "Catalog", "Diagnosis", "Outcome", "diagnose", "load_catalog"]

_HOMES = {
    "BouncebookError": "errors",
    "Catalog": "catalog",
    "Diagnosis": "model",
    "Outcome": "model",
    "diagnose": "diagnosing",
    "load_catalog": "catalog",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used: the window is seen before the reader is loaded."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
