"""Where each collected fact went: every row is an entry, or one of its wordings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bouncebook import Catalog, diagnose
from bouncebook.catalog import REGISTRY
from bouncebook.model import Phase

DATA = Path(__file__).parents[1] / "data"
WENT: dict[str, dict[str, str]] = json.loads((DATA / "where_rows_went.json").read_text(encoding="utf-8"))
SUCCESSES = {("microsoft", "80")}
"""2.1.5 is no failure: understood, not listed."""


def rows(name: str) -> list[dict[str, Any]]:
    loaded = json.loads((DATA / "facts" / f"{name}.json").read_text(encoding="utf-8"))
    entries: list[dict[str, Any]] = loaded["entries"]
    return entries


@pytest.mark.parametrize("name", ["naver", "gmail", "microsoft", "others"])
def test_every_row_went_to_an_entry(catalog: Catalog, name: str) -> None:
    orders = {str(row["order"]) for row in rows(name)} - {order for file, order in SUCCESSES if file == name}
    assert orders == set(WENT[name])
    assert [order for order, entry in WENT[name].items() if entry not in catalog.by_id] == []


def test_every_daum_row_is_an_entry_with_its_codes(catalog: Catalog) -> None:
    listed = {(r["reply"], r["enhanced"], r["symbol"]) for r in rows("daum")}
    ours = [entry for entry in catalog.entries if entry.provider == "daum"]
    assert {(e.reply_code, e.enhanced_status_code, e.symbol) for e in ours} == listed
    assert len(ours) == 47


def test_enough_entries_of_enough_providers(catalog: Catalog) -> None:
    assert len(catalog.entries) >= 500
    assert len({entry.provider for entry in catalog.entries} - {REGISTRY}) >= 20


def test_few_entries_have_no_phase_of_their_own(catalog: Catalog) -> None:
    other = [entry for entry in catalog.entries if entry.phases == (Phase.OTHER,)]
    assert len(other) <= 0.15 * len(catalog.entries)


def test_rows_with_words_give_entries_of_their_own_provider(catalog: Catalog) -> None:
    """The row's own text, as its provider's server would send it, finds an entry of that provider."""
    from tests.catalogue.samples import host_of

    tried, own = 0, 0
    for name, went in WENT.items():
        for row in rows(name):
            entry = catalog.by_id.get(went.get(str(row["order"]), ""))
            words = row.get("template")
            if entry is None or not words or entry.provider == REGISTRY:
                continue
            codes = " ".join(
                code for code in (row.get("reply"), row.get("enhanced")) if code and code not in words
            )
            said = f"<kim@mail.example>: host {host_of(entry.provider)}[203.0.113.9] said: {codes} {words}"
            outcomes = diagnose(said, catalog).outcomes
            tried += 1
            own += bool(outcomes) and (outcomes[0].entry or "").startswith(entry.provider + ".")
    assert own >= 0.95 * tried, f"{own} of {tried}"
