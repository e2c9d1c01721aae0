"""What the tests of the catalogue share."""

from __future__ import annotations

import pytest

from bouncebook import Catalog, load_catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()
