"""What was made beforehand is what would be made now, and serves only while nothing has changed."""

from __future__ import annotations

import os
import pickle
import shutil
from typing import TYPE_CHECKING

import pytest

from bouncebook import locate, prepared
from bouncebook.catalog import load_catalog
from bouncebook.late import made
from bouncebook.phrases import by_kind, load_phrases
from bouncebook.prepared import prepared_pattern
from bouncebook.providers import load_providers
from bouncebook.texts import LANGUAGES, load_texts
from tools import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "550 5.1.1 <a@b.example>: User unknown (in reply to RCPT TO command) delivery has failed 반송"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("resources") / "prepared"
    prepare.write(folder, sealed=False)
    return folder


@pytest.fixture
def there(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it at the place where the program looks."""
    folder = tmp_path / "prepared"
    shutil.copytree(written, folder)
    made_of = (prepared.this_python(), [prepared.source_facts(f"{folder}{os.sep}", "../source.py")])
    monkeypatch.setattr(locate, "prepared", lambda: folder)
    keep(folder, made_of)
    return folder


@pytest.fixture(autouse=True)
def _source(tmp_path: Path) -> Iterator[None]:
    (tmp_path / "source.py").write_text("x = 1\n", "utf-8")
    yield
    prepared._patterns.cache_clear()


def keep(folder: Path, made_of: object) -> int:
    return (folder / prepared.MADE_OF).write_bytes(pickle.dumps(made_of))


@pytest.mark.usefixtures("there")
def test_every_part_is_what_would_be_made_now() -> None:
    folder = locate.resources()
    catalog, fresh = prepared.prepared(prepared.CATALOG), load_catalog(folder)

    assert (catalog.version, catalog.entries, catalog.causes) == (fresh.version, fresh.entries, fresh.causes)
    assert catalog.wordings.possible(TEXT) == fresh.wordings.possible(TEXT) != []
    assert prepared.prepared(prepared.PROVIDERS) == load_providers(folder)
    for language in LANGUAGES:
        assert load_texts(language) == load_texts(language, folder)
    for kind, phrases in by_kind(load_phrases(folder)).items():
        assert prepared.prepared(prepared.PHRASES)[kind].possible(TEXT) == phrases.possible(TEXT)


@pytest.mark.usefixtures("there")
def test_every_pattern_finds_what_it_would_find_compiled_now() -> None:
    import re

    prepared._patterns.cache_clear()
    held, _ = prepared._patterns()
    assert len(held) > 100
    for pattern in [pattern for pattern in made if (prepared.text_key(pattern[0]), pattern[1]) in held]:
        ready, compiled = prepared_pattern(*pattern), re.compile(*pattern)
        assert ready is not None
        assert ready == compiled
        assert ready.groupindex == compiled.groupindex
        assert ready.findall(TEXT) == compiled.findall(TEXT)


@pytest.mark.usefixtures("there")
def test_it_serves_while_nothing_has_changed() -> None:
    assert prepared.prepared(prepared.PROVIDERS)


@pytest.mark.usefixtures("there")
def test_a_source_that_changed_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "source.py").write_text("x = 22\n", "utf-8")

    assert prepared.prepared(prepared.PROVIDERS) is None


@pytest.mark.usefixtures("there")
def test_a_source_that_is_gone_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "source.py").unlink()

    assert prepared.prepared(prepared.PROVIDERS) is None


def test_another_python_makes_its_own(there: Path) -> None:
    keep(there, (("4.0", 1, "big"), []))

    assert prepared.prepared(prepared.PROVIDERS) is None


@pytest.mark.parametrize("content", [b"", b"\x80", b"no pickle", pickle.dumps(1)[:-1], b"\xff" * 20])
def test_a_part_that_is_broken_is_made_anew(there: Path, content: bytes) -> None:
    for part in (prepared.PROVIDERS, prepared.PATTERNS):
        (there / part).write_bytes(content)
    prepared._patterns.cache_clear()

    assert prepared_pattern("x", 0) is None
    assert prepared.prepared(prepared.PROVIDERS) is None


def test_where_nothing_was_prepared_all_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locate, "prepared", lambda: tmp_path / "nowhere")

    assert prepared.prepared(prepared.PROVIDERS) is None
    assert load_catalog().entries
