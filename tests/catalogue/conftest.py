"""What the tests of the catalogue share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bouncebook import Catalog, load_catalog

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()
