"""Data files are read strictly: what does not fit is told with its file, its place and the reason."""

from __future__ import annotations

import copy
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from bouncebook.catalog import load_catalog
from bouncebook.errors import BouncebookError
from bouncebook.locate import resources
from bouncebook.phrases import load_phrases
from bouncebook.providers import load_providers
from bouncebook.texts import load_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

READERS: dict[str, Callable[[Path], object]] = {
    "codes.json": load_catalog,
    "causes.json": load_catalog,
    "phrases.json": load_phrases,
    "providers.json": load_providers,
    "i18n/ko.json": lambda folder: load_texts("ko", folder),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "i18n").mkdir()
    for name in READERS:
        shutil.copy(resources() / name, tmp_path / name)
    return tmp_path


def spoil(folder: Path, name: str, change: Callable[[Any], object]) -> BouncebookError:
    path = folder / name
    data = json.loads(path.read_text("utf-8"))
    change(data)
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(BouncebookError) as caught:
        READERS[name](folder)
    assert caught.value.key == "data-broken"
    assert caught.value.fields["path"] == str(path)
    return caught.value


@pytest.mark.parametrize("name", READERS)
def test_the_program_s_own_files_are_whole(name: str) -> None:
    assert READERS[name](resources())


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", '"x"', "{}", "\ufeff{}", "[" * 100_000], ids=range(8)
)
def test_what_is_no_such_file(name: str, text: str, folder: Path) -> None:
    (folder / name).write_text(text, "utf-8")
    with pytest.raises(BouncebookError, match="data-broken"):
        READERS[name](folder)


@pytest.mark.parametrize("name", READERS)
def test_a_missing_file(name: str, folder: Path) -> None:
    (folder / name).unlink()
    with pytest.raises(BouncebookError, match="data-broken"):
        READERS[name](folder)


@pytest.mark.parametrize("name", READERS)
def test_bytes_that_are_no_utf_8(name: str, folder: Path) -> None:
    (folder / name).write_bytes(b'{"\xff": 1}')
    with pytest.raises(BouncebookError, match="data-broken"):
        READERS[name](folder)


@pytest.mark.parametrize("name", READERS)
def test_an_unknown_key_at_the_top(name: str, folder: Path) -> None:
    error = spoil(folder, name, lambda data: data.update(novelty=1))

    assert "'novelty' is not a known key" in error.fields["reason"]


def entry(data: Any) -> Any:
    return data["entries"][3]


SPOILT_ENTRIES: dict[str, tuple[Callable[[Any], object], str]] = {
    "unknown key": (lambda data: entry(data).update(colour="red"), "'colour' is not a known key"),
    "missing key": (lambda data: entry(data).pop("source"), "'source' is missing"),
    "missing permanence": (lambda data: entry(data).pop("permanence"), "'permanence' is missing"),
    "number for text": (lambda data: entry(data).update(reply_code=421), "'reply_code' has the wrong type"),
    "null for text": (lambda data: entry(data).update(cause=None), "'cause' has the wrong type"),
    "text for list": (lambda data: entry(data).update(phases="rcpt"), "'phases' has the wrong type"),
    "unknown cause": (lambda data: entry(data).update(cause="bad-luck"), "unknown cause 'bad-luck'"),
    "unknown phase": (lambda data: entry(data).update(phases=["later"]), "'later'"),
    "unknown permanence": (lambda data: entry(data).update(permanence="hard"), "'hard'"),
    "no phase": (lambda data: entry(data).update(phases=[]), "no phase"),
    "duplicate id": (lambda data: data["entries"].append(copy.deepcopy(entry(data))), "id used twice"),
    "no object": (lambda data: data["entries"].insert(3, "x"), "not an object"),
    "limit with a key too many": (
        lambda data: entry(data).update(limits=[{"what": "x", "value": 1, "unit": "MB", "per": "day"}]),
        "'per' is not a known key",
    ),
    "limit with a text for a number": (
        lambda data: entry(data).update(limits=[{"what": "x", "value": "1", "unit": "MB"}]),
        "'value' has the wrong type",
    ),
}


@pytest.mark.parametrize(("change", "reason"), SPOILT_ENTRIES.values(), ids=list(SPOILT_ENTRIES))
def test_entries(change: Callable[[Any], object], reason: str, folder: Path) -> None:
    error = spoil(folder, "codes.json", change)

    assert reason in error.fields["reason"]
    assert error.fields["place"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: data["causes"][0].update(family="weather"), "'weather'"),
        (lambda data: data["causes"][0].update(actor="somebody"), "'somebody'"),
        (lambda data: data["causes"][0].pop("actor"), "'actor' is missing"),
        (lambda data: data["causes"][0].update(title="x"), "'title' is not a known key"),
        (lambda data: data["causes"][0].update(id=1), "'id' has the wrong type"),
    ],
    ids=["unknown family", "unknown actor", "missing actor", "unknown key", "wrong type"],
)
def test_causes(change: Callable[[Any], object], reason: str, folder: Path) -> None:
    assert reason in spoil(folder, "causes.json", change).fields["reason"]


def test_a_cause_that_an_entry_needs_may_not_go(folder: Path) -> None:
    path = folder / "causes.json"
    data = json.loads(path.read_text("utf-8"))
    data["causes"] = [cause for cause in data["causes"] if cause["id"] != "mailbox-full"]
    path.write_text(json.dumps(data), "utf-8")

    with pytest.raises(BouncebookError, match="unknown cause 'mailbox-full'"):
        load_catalog(folder)


def cause(data: Any) -> Any:
    return data["causes"]["mailbox-full"]


SPOILT_TEXTS: dict[str, tuple[Callable[[Any], object], str, str]] = {
    "missing section": (lambda data: data.pop("phases"), "", "'phases' is missing"),
    "wrong section": (lambda data: data.update(ui=[]), "", "'ui' has the wrong type"),
    "unknown key": (
        lambda data: cause(data).update(mood="x"),
        "causes.mailbox-full",
        "'mood' is not a known key",
    ),
    "missing key": (lambda data: cause(data).pop("ticket"), "causes.mailbox-full", "'ticket' is missing"),
    "text for steps": (lambda data: cause(data).update(sender="x"), "causes.mailbox-full", "wrong type"),
    "missing form": (
        lambda data: cause(data)["resend"].pop("transient"),
        "causes.mailbox-full.resend",
        "'transient' is missing",
    ),
    "unknown form": (
        lambda data: cause(data)["ticket"].update(never="x"),
        "causes.mailbox-full.ticket",
        "'never' is not a known key",
    ),
    "unknown key of an entry": (
        lambda data: data["entries"].update({"daum.rfull": {"hint": "x"}}),
        "entries.daum.rfull",
        "'hint' is not a known key",
    ),
    "number for an addition": (
        lambda data: data["entries"].update({"daum.rfull": {"addition": 1}}),
        "entries.daum.rfull",
        "'addition' has the wrong type",
    ),
}


@pytest.mark.parametrize(("change", "place", "reason"), SPOILT_TEXTS.values(), ids=list(SPOILT_TEXTS))
def test_texts(change: Callable[[Any], object], place: str, reason: str, folder: Path) -> None:
    error = spoil(folder, "i18n/ko.json", change)

    assert error.fields["place"] == place
    assert reason in error.fields["reason"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: data["phrases"][0].update(words=[""]), "empty phrase"),
        (lambda data: data["phrases"][0].update(words=["…"]), "empty phrase"),
        (lambda data: data["phrases"][0].update(words=[550]), "empty phrase"),
        (lambda data: data["phrases"][0].pop("specific"), "'specific' is missing"),
        (lambda data: data["phrases"][0].update(cause=None), "'cause' has the wrong type"),
    ],
    ids=["empty phrase", "nothing but a gap", "number for text", "missing key", "wrong type"],
)
def test_phrases(change: Callable[[Any], object], reason: str, folder: Path) -> None:
    assert reason in spoil(folder, "phrases.json", change).fields["reason"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: data["providers"][0].pop("marks"), "'marks' is missing"),
        (lambda data: data["providers"][0].update(hosts="daum.net"), "'hosts' has the wrong type"),
        (lambda data: data["providers"][0].update(name="Daum"), "'name' is not a known key"),
    ],
    ids=["missing key", "wrong type", "unknown key"],
)
def test_providers(change: Callable[[Any], object], reason: str, folder: Path) -> None:
    assert reason in spoil(folder, "providers.json", change).fields["reason"]


def test_an_error_has_its_key_and_its_fields() -> None:
    error = BouncebookError("file-unreadable", path="x.eml", reason="no such file")

    assert str(error) == "file-unreadable path=x.eml reason=no such file"
    assert load_texts("en").error(error).count("x.eml") == 1


def test_a_provider_without_words_is_called_by_its_id() -> None:
    assert load_texts("en").provider("our-own") == "our-own"
