"""A reply built from an entry's pattern is recognised as that entry."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from samples import bare, in_bounce, wordings

from bouncebook import Catalog, diagnose
from bouncebook.catalog import REGISTRY, Entry


def mistaken(catalog: Catalog, entries: list[Entry], form: Callable[[Entry, str], str]) -> list[str]:
    wrong = []
    for entry in entries:
        for words in wordings(entry):
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


def test_generic_words_name_no_provider_by_themselves(catalog: Catalog) -> None:
    for entry in (entry for entry in catalog.entries if entry.generic):
        for words in wordings(entry):
            named = {outcome.entry for outcome in diagnose(bare(entry, words), catalog).outcomes}
            assert entry.id not in named, entry.id


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
