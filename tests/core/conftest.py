"""The program's own catalogue and words, read once."""

from __future__ import annotations

import pytest

from bouncebook.catalog import Catalog, load_catalog
from bouncebook.texts import LANGUAGES, Texts, load_texts


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def texts() -> dict[str, Texts]:
    return {language: load_texts(language) for language in LANGUAGES}
