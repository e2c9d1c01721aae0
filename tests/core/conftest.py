"""The program's own catalogue and words, read once."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from bouncebook.catalog import Catalog, load_catalog
from bouncebook.texts import LANGUAGES, Texts, load_texts

_EXAMPLES = int(os.environ.get("EXAMPLES", "60"))
"""For each property; `make torture` asks for many more."""

settings.register_profile("here", deadline=None, max_examples=_EXAMPLES, database=None)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def texts() -> dict[str, Texts]:
    return {language: load_texts(language) for language in LANGUAGES}
