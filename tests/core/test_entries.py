"""Every shipped entry and cause holds what the catalogue promises."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from bouncebook.catalog import REGISTRY, Catalog
from bouncebook.diagnosing import diagnose
from bouncebook.model import DecidedBy, Kind
from bouncebook.patterns import parse_pattern
from bouncebook.phrases import load_phrases
from bouncebook.providers import load_providers
from tests.core.helpers import DATA, resource

REGISTERED: dict[str, list[dict[str, Any]]] = json.loads((DATA / "registry.json").read_text("utf-8"))
ONLY_SUCCESS = ("X.1.5", "X.3.6", "X.6.4")
"""Registered details that speak of a message which was delivered."""
FAILURES = [
    f"{digit}{row['code'][1:]}"
    for row in REGISTERED["enhanced_status_codes"]
    for digit in "45"
    if row["code"] not in ONLY_SUCCESS
]
REPLY_CODES = [row["code"] for row in REGISTERED["reply_codes"] if row["code"][0] in "45"]


def test_every_id_is_unique() -> None:
    ids = [entry["id"] for entry in resource("codes.json")["entries"]]

    assert len(ids) == len(set(ids))


def test_ids_begin_with_their_provider(catalog: Catalog) -> None:
    assert [e.id for e in catalog.entries if not re.fullmatch(rf"{e.provider}\.[a-z0-9.-]+", e.id)] == []


def test_every_cause_is_known(catalog: Catalog) -> None:
    assert {entry.cause for entry in catalog.entries} <= catalog.causes.keys()


def test_phrases_speak_of_known_causes(catalog: Catalog) -> None:
    assert {phrase.cause for phrase in load_phrases()} <= catalog.causes.keys()


def test_every_provider_of_an_entry_is_a_known_one(catalog: Catalog) -> None:
    known = {provider.id for provider in load_providers()}

    assert {entry.provider for entry in catalog.entries} - {REGISTRY} <= known


def test_every_entry_gives_a_code_a_symbol_or_words(catalog: Catalog) -> None:
    silent = [
        e.id for e in catalog.entries if not (e.reply_code or e.enhanced_status_code or e.symbol or e.words)
    ]

    assert silent == []


def test_codes_have_their_form_and_success_is_not_listed(catalog: Catalog) -> None:
    for entry in catalog.entries:
        assert re.fullmatch(r"[45]\d\d", entry.reply_code or "550"), entry.id
        assert re.fullmatch(r"[45]\.\d{1,3}\.\d{1,3}", entry.enhanced_status_code or "5.1.1"), entry.id


def test_every_entry_has_its_source(catalog: Catalog) -> None:
    assert [
        e.id for e in catalog.entries if not re.search(r"https?://|RFC \d{4}|IANA|seen \d{4}-\d\d", e.source)
    ] == []


def test_words_begin_after_the_codes(catalog: Catalog) -> None:
    led = [e.id for e in catalog.entries if re.match(r"[45]\d\d[ -]|[45]\.\d+\.\d", e.words or "")]

    assert led == []


def test_words_hold_well_formed_fields(catalog: Catalog) -> None:
    for entry in catalog.entries:
        for words in (entry.words or "", *entry.variants):
            assert not re.search(r"[{}]", re.sub(r"\{[a-z_]+\}", "", words)), entry.id


def test_no_field_touches_the_next(catalog: Catalog) -> None:
    """Between two fields something must tell where the first ends."""
    for entry in catalog.entries:
        for words in (entry.words or "", *entry.variants):
            assert all(parse_pattern(words).literals[1:-1]), (entry.id, words)


@pytest.mark.parametrize("code", FAILURES)
def test_every_registered_failure_is_in_the_registry(code: str, catalog: Catalog) -> None:
    assert catalog.registry[code].enhanced_status_code == code


@pytest.mark.parametrize("code", REPLY_CODES)
def test_every_reply_code_of_a_failure_is_in_the_registry(code: str, catalog: Catalog) -> None:
    assert catalog.registry[code].reply_code == code


@pytest.mark.parametrize("code", [*FAILURES, *REPLY_CODES])
def test_a_bare_code_of_the_registry_is_explained_by_it(code: str, catalog: Catalog) -> None:
    diagnosis = diagnose(code, catalog)
    decided = DecidedBy.ENHANCED_STATUS_CODE if "." in code else DecidedBy.REPLY_CODE

    assert diagnosis.kind is Kind.BOUNCE
    assert [(o.entry, o.decided_by, o.codes) for o in diagnosis.outcomes] == [
        (catalog.registry[code].id, decided, (code,))
    ]


@pytest.mark.parametrize("code", ["4.1.5", "5.1.5", "4.3.6", "5.3.6"])
def test_what_only_a_success_can_be_is_not_listed(code: str, catalog: Catalog) -> None:
    assert code not in catalog.registry


def test_class_4_is_transient_and_class_5_is_permanent_in_the_registry(catalog: Catalog) -> None:
    for code, entry in catalog.registry.items():
        assert entry.permanence == ("transient" if code[0] == "4" else "permanent"), code
