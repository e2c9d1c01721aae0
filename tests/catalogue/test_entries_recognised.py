"""A reply built from an entry's pattern is recognised as that entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import Catalog, diagnose
from bouncebook.catalog import REGISTRY, Entry
from bouncebook.providers import provider_of
from tests.catalogue.samples import bare, filled, in_bounce

if TYPE_CHECKING:
    from collections.abc import Callable


def mistaken(catalog: Catalog, entries: list[Entry], form: Callable[[Entry, str], str]) -> list[str]:
    wrong = []
    for entry in entries:
        for words in entry.wordings:
            outcomes = diagnose(form(entry, words), catalog).outcomes
            if [outcome.entry for outcome in outcomes] != [entry.id]:
                wrong.append(f"{entry.id}: {words!r} is taken for {[outcome.entry for outcome in outcomes]}")
    return wrong


def providers_entries(catalog: Catalog) -> list[Entry]:
    return [entry for entry in catalog.entries if entry.provider != REGISTRY]


def test_inside_a_bounce_of_its_provider(catalog: Catalog) -> None:
    assert mistaken(catalog, providers_entries(catalog), in_bounce) == []


def test_bare_unless_any_server_may_print_it(catalog: Catalog) -> None:
    own = [entry for entry in providers_entries(catalog) if not entry.generic]
    assert mistaken(catalog, own, bare) == []


def test_words_that_any_server_may_print_name_no_provider_by_themselves(catalog: Catalog) -> None:
    for entry in providers_entries(catalog):
        for words in entry.wordings if entry.generic else entry.common_words:
            named = {outcome.entry for outcome in diagnose(bare(entry, words), catalog).outcomes}
            assert entry.id not in named or provider_of(None, filled(words)) == entry.provider, entry.id


def test_common_words_mean_the_entry_where_its_provider_answered(catalog: Catalog) -> None:
    found, tried = 0, 0
    for entry in providers_entries(catalog):
        for words in entry.common_words:
            outcomes = diagnose(in_bounce(entry, words), catalog).outcomes
            tried += 1
            found += [catalog.by_id[str(outcome.entry)].provider for outcome in outcomes] == [entry.provider]
    assert found == tried


@pytest.mark.parametrize(
    ("host", "provider"),
    [("gmail-smtp-in.l.google.com", "gmail"), ("mx1.naver.com", "naver"), ("mx.shop.example", REGISTRY)],
)
def test_the_same_words_at_another_provider_are_not_the_same_entry(
    catalog: Catalog, host: str, provider: str
) -> None:
    words = "550 5.2.1 Mailbox is inactive: <kim@mail.example>"
    found = diagnose(f"<kim@mail.example>: host {host}[192.0.2.1] said: {words}", catalog).outcomes[0]
    assert found.provider == provider
    assert found.entry != "daum.ract"
