"""The core of Bouncebook: it reads returned mail, and knows nothing of windows."""

from __future__ import annotations

from bouncebook.catalog import Catalog, load_catalog
from bouncebook.diagnose import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.model import Diagnosis, Outcome

__version__ = "0.1.0"

__all__ = ["BouncebookError", "Catalog", "Diagnosis", "Outcome", "diagnose", "load_catalog"]
