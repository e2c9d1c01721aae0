"""A team's own codes: what is read of its files, and what is told of their faults."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from bouncebook import locate
from bouncebook.catalog import Catalog, load_catalog
from bouncebook.own import source
from bouncebook.own.faults import MOST
from bouncebook.own.file import load_own
from bouncebook.own.merge import merge
from bouncebook.texts import LANGUAGES, Texts, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "team-codes.example.json"
SCHEMA = json.loads((locate.resources() / "schemas" / "team.schema.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def texts() -> dict[str, Texts]:
    return {language: load_texts(language) for language in LANGUAGES}


def example() -> Any:
    return json.loads(EXAMPLE.read_text("utf-8"))


def write(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value), "utf-8")
    return path


def fits_schema(value: Any) -> bool:
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(value)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_example_is_sound_and_fits_the_schema(catalog: Catalog) -> None:
    file = load_own(EXAMPLE)

    assert merge(catalog, [file]).faults == ()
    assert fits_schema(example())
    assert file.entries[0].origin == "team-codes.example.json"


def test_shipped_rows_are_rows_of_a_team_file(tmp_path: Path, catalog: Catalog) -> None:
    codes = json.loads((locate.resources() / "codes.json").read_text("utf-8"))
    causes = json.loads((locate.resources() / "causes.json").read_text("utf-8"))
    english = json.loads((locate.resources() / "i18n" / "en.json").read_text("utf-8"))
    entries = [row for row in codes["entries"] if not row["words"] or len(row["words"]) > 30]
    texts = {"causes": english["causes"], "entries": english["entries"]}
    value = {"version": codes["version"], "entries": entries, **causes, "texts": {"en": texts}}

    assert fits_schema(value)
    assert merge(catalog, [load_own(write(tmp_path / "team.json", value))]).faults == ()


def entry(value: Any) -> Any:
    return value["entries"][0]


def english(value: Any) -> Any:
    return value["texts"]["en"]["causes"]["quarantined"]


FAULTS: dict[str, tuple[Callable[[Any], object], str, str, str]] = {
    "unknown key": (lambda v: entry(v).update(color="red"), "gateway.quarantine", "color", "unknown-key"),
    "no id": (lambda v: entry(v).pop("id"), "entries[0]", "id", "missing"),
    "bad id": (lambda v: entry(v).update(id="Gateway"), "entries[0]", "id", "bad-id"),
    "bad provider": (
        lambda v: entry(v).update(provider="a b"),
        "gateway.quarantine",
        "provider",
        "bad-provider",
    ),
    "bad reply code": (
        lambda v: entry(v).update(reply_code="250"),
        "gateway.quarantine",
        "reply_code",
        "bad-reply-code",
    ),
    "number": (lambda v: entry(v).update(reply_code=550), "gateway.quarantine", "reply_code", "not-text"),
    "bad enhanced code": (
        lambda v: entry(v).update(enhanced_status_code="5.7"),
        "gateway.quarantine",
        "enhanced_status_code",
        "bad-enhanced-code",
    ),
    "bad symbol": (lambda v: entry(v).update(symbol="full"), "gateway.quarantine", "symbol", "bad-symbol"),
    "code in words": (
        lambda v: entry(v).update(words="550 held for you"),
        "gateway.quarantine",
        "words",
        "led-by-code",
    ),
    "short words": (
        lambda v: entry(v).update(words="{a} no"),
        "gateway.quarantine",
        "words",
        "words-too-short",
    ),
    "braces": (
        lambda v: entry(v).update(words="held in {Folder} x"),
        "gateway.quarantine",
        "words",
        "bad-braces",
    ),
    "touching": (
        lambda v: entry(v).update(words="held in {a}{b} now"),
        "gateway.quarantine",
        "words",
        "fields-touch",
    ),
    "empty": (lambda v: entry(v).update(words="  "), "gateway.quarantine", "words", "empty"),
    "long": (lambda v: entry(v).update(words="w " * 600), "gateway.quarantine", "words", "too-long"),
    "hidden": (
        lambda v: entry(v).update(words="held\u202e for you"),
        "gateway.quarantine",
        "words",
        "hidden-characters",
    ),
    "half": (
        lambda v: entry(v).update(source="x\ud800y"),
        "gateway.quarantine",
        "source",
        "hidden-characters",
    ),
    "variant": (
        lambda v: entry(v).update(variants=["no"]),
        "gateway.quarantine",
        "variants",
        "words-too-short",
    ),
    "variants": (
        lambda v: entry(v).update(variants="held for you"),
        "gateway.quarantine",
        "variants",
        "not-list",
    ),
    "no phase": (lambda v: entry(v).update(phases=[]), "gateway.quarantine", "phases", "missing"),
    "bad phase": (lambda v: entry(v).update(phases=["later"]), "gateway.quarantine", "phases", "not-one-of"),
    "odd phase": (lambda v: entry(v).update(phases=[{}]), "gateway.quarantine", "phases", "not-one-of"),
    "bad permanence": (
        lambda v: entry(v).update(permanence="hard"),
        "gateway.quarantine",
        "permanence",
        "not-one-of",
    ),
    "bad flag": (lambda v: entry(v).update(generic="yes"), "gateway.quarantine", "generic", "not-flag"),
    "bad limit": (
        lambda v: entry(v).update(limits=[{"what": "size", "value": "1", "unit": "MB"}]),
        "gateway.quarantine",
        "limits[0].value",
        "not-number",
    ),
    "unknown cause": (
        lambda v: entry(v).update(cause="luck"),
        "gateway.quarantine",
        "cause",
        "unknown-cause",
    ),
    "no entry": (lambda v: v["entries"].insert(0, "x"), "entries[0]", "", "not-object"),
    "twice": (lambda v: v["entries"].append(entry(v)), "gateway.quarantine", "id", "twice"),
    "silent": (
        lambda v: entry(v).update(reply_code=None, enhanced_status_code=None, words=None),
        "gateway.quarantine",
        "words",
        "silent",
    ),
    "bad actor": (lambda v: v["causes"][0].update(actor="me"), "quarantined", "actor", "not-one-of"),
    "no words": (lambda v: v.pop("texts"), "quarantined", "texts", "cause-without-words"),
    "unknown text": (lambda v: english(v).update(mood="x"), "quarantined", "texts.en.mood", "unknown-key"),
    "step": (lambda v: english(v).update(sender=[1]), "quarantined", "texts.en.sender", "not-text"),
    "form": (
        lambda v: english(v)["ticket"].update(never="x"),
        "quarantined",
        "texts.en.ticket.never",
        "unknown-key",
    ),
    "long title": (lambda v: english(v).update(title="x" * 81), "quarantined", "texts.en.title", "too-long"),
    "unknown entry": (
        lambda v: v["texts"]["en"]["entries"].update({"no.such": {"title": "x"}}),
        "no.such",
        "texts.en",
        "unknown-entry",
    ),
    "language": (lambda v: v["texts"].update(fr={}), "", "texts.fr", "unknown-key"),
    "note": (lambda v: v["marks"]["daum.rfull"].update(note=[]), "daum.rfull", "marks.note", "not-text"),
    "star": (lambda v: v["marks"]["daum.rfull"].update(star=1), "daum.rfull", "marks.star", "not-flag"),
    "top": (lambda v: v.update(codes=[]), "", "codes", "unknown-key"),
    "entries": (lambda v: v.update(entries={}), "", "entries", "not-list"),
}
BEYOND_A_SCHEMA = {
    *("unknown cause", "twice", "silent", "no words", "unknown entry"),
    *("hidden", "half", "touching"),
}
"""What needs another row, the catalogue or the weight of a pattern."""


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_a_fault_is_told_with_its_place_and_its_reason(
    fault: tuple[Callable[[Any], object], str, str, str],
    tmp_path: Path,
    catalog: Catalog,
    texts: dict[str, Texts],
) -> None:
    change, place, field, reason = fault
    value = example()
    change(value)
    merged = merge(catalog, [load_own(write(tmp_path / "team.json", value))])

    told = [(fault.file, fault.place, fault.field, fault.reason) for fault in merged.faults]
    assert told[0] == ("team.json", place, field, f"fault-{reason}")
    for language in LANGUAGES:
        sentence = merged.faults[0].sentence(texts[language])
        assert all(part in sentence for part in ("team.json", place, field))
        assert "{" not in sentence.replace("{recipient}", "")


@pytest.mark.parametrize(("name", "change"), [(name, change) for name, (change, *_) in FAULTS.items()])
def test_the_schema_finds_what_a_schema_can_find(name: str, change: Callable[[Any], object]) -> None:
    value = example()
    change(value)

    assert fits_schema(value) is (name in BEYOND_A_SCHEMA)


def test_a_fault_costs_no_more_than_its_entry(tmp_path: Path, catalog: Catalog) -> None:
    value = example()
    value["entries"].insert(0, {**entry(value), "id": "gateway.other", "phases": ["never"]})
    merged = merge(catalog, [load_own(write(tmp_path / "team.json", value))])

    assert len(merged.faults) == 1
    assert "gateway.quarantine" in merged.catalog.by_id
    assert "gateway.other" not in merged.catalog.by_id
    assert set(catalog.by_id) <= set(merged.catalog.by_id)


def test_of_too_many_faults_the_first_are_told(tmp_path: Path) -> None:
    file = load_own(write(tmp_path / "team.json", {"entries": ["x"] * 4000}))

    assert len(file.faults) == MOST


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not-json"),
    "cut": (b'{"entries": [', "not-json"),
    "number": (b"1" * 5000, "not-json"),
    "deep": (b"[" * 100_000, "not-json"),
    "not utf-8": ('{"version": "가"}'.encode("cp949"), "not-utf8"),
    "utf-16": ('{"version": "1"}'.encode("utf-16"), "not-utf8"),
    "list": (b"[]", "not-object"),
    "null": (b"null", "not-object"),
}


@pytest.mark.parametrize(("data", "reason"), UNREADABLE.values(), ids=list(UNREADABLE))
def test_what_is_no_such_file(data: bytes, reason: str, tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "team.json"
    path.write_bytes(data)
    merged = merge(catalog, [load_own(path)])

    assert [fault.reason for fault in merged.faults] == [f"fault-{reason}"]
    assert merged.catalog is catalog


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "team.json"
    path.write_bytes(b"\xef\xbb\xbf" + EXAMPLE.read_bytes())

    assert load_own(path).faults == ()


def test_a_file_that_is_gone_a_folder_and_one_that_has_no_end(tmp_path: Path) -> None:
    reasons = [
        load_own(path).faults[0].reason for path in (tmp_path / "gone.json", tmp_path, Path(os.devnull))
    ]

    assert reasons == ["fault-missing-file", "fault-no-file", "fault-no-file"]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "team.json"
    with path.open("wb") as file:
        file.truncate(source.LARGEST + 1)

    assert load_own(path).faults[0].reason == "fault-too-large"


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "team.json", example())
    states = iter(range(100))
    monkeypatch.setattr(source, "_state", lambda path: (0, next(states)))

    assert load_own(path).faults[0].reason == "fault-changing"


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "team.json", example())

    def refuse(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    fault = load_own(path).faults[0]

    assert (fault.reason, fault.said) == ("fault-unreadable", (("reason", "Permission denied"),))


def test_of_two_files_the_first_counts_and_the_second_is_told(tmp_path: Path, catalog: Catalog) -> None:
    value = example()
    value["entries"][0]["permanence"] = "transient"
    first = load_own(EXAMPLE)
    merged = merge(catalog, [first, load_own(write(tmp_path / "second.json", value))])

    assert merged.catalog.by_id["gateway.quarantine"] is first.entries[0]
    assert {(fault.file, fault.reason) for fault in merged.faults} == {("second.json", "fault-elsewhere")}


def test_hidden_letters_in_a_file_s_name_are_spelled_out(tmp_path: Path) -> None:
    assert load_own(tmp_path / "team\u202enosj.json").name == "team\\u202enosj.json"
