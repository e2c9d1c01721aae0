"""Whose server answered, from its host name or from a mark that it leaves in its replies."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook import locate
from bouncebook.named_tuple import NamedTuple
from bouncebook.phrases import fold
from bouncebook.prepared import PROVIDERS, prepared
from bouncebook.strict_json import checked, read_object
from bouncebook.word_index import WordIndex

if TYPE_CHECKING:
    from pathlib import Path

_ROW = {"id": str, "hosts": list, "marks": list}


class Provider(NamedTuple):
    """A provider with the domains of its mail hosts and the marks in its replies, in lower case."""

    id: str
    hosts: tuple[str, ...]
    marks: tuple[str, ...]


def load_providers(folder: Path | None = None) -> tuple[Provider, ...]:
    """The providers of ``providers.json``.

    Raises:
        BouncebookError: ``data-broken`` when the file cannot be read or breaks the format.
    """
    path = (folder or locate.resources()) / "providers.json"
    rows = checked(read_object(path), {"providers": list}, path, "")["providers"]
    for index, row in enumerate(rows):
        checked(row, _ROW, path, f"providers[{index}]")
    return tuple(Provider(row["id"], tuple(row["hosts"]), tuple(row["marks"])) for row in rows)


@lru_cache(maxsize=1)
def known_providers() -> tuple[Provider, ...]:
    """The program's own providers, read once."""
    held: tuple[Provider, ...] = prepared(PROVIDERS) or load_providers()
    return held


@lru_cache(maxsize=1)
def _hosts() -> dict[str, str]:
    """The provider of each domain of mail hosts; the first named has it."""
    return {host: known.id for known in reversed(known_providers()) for host in known.hosts}


@lru_cache(maxsize=1)
def _marks() -> WordIndex[tuple[str, str]]:
    """Each mark and its provider, the first named before the others."""
    marks = [(mark, known.id) for known in known_providers() for mark in known.marks]
    return WordIndex(marks, [mark for mark, _ in marks])


def has_hosts(provider: str) -> bool:
    """Whether the provider is known by its mail hosts; a mail system that anybody runs is not."""
    return any(known.id == provider and known.hosts for known in known_providers())


def provider_of(remote_mta: str | None, words: str | None) -> str | None:
    """The provider whose host answered, else the one whose mark stands in the words."""
    labels = (remote_mta or "").lower().strip(".").split(".")
    domains = (".".join(labels[first:]) for first in range(len(labels)))
    hosts = _hosts()
    by_host = next((hosts[domain] for domain in domains if domain in hosts), None)
    if by_host or not words:
        return by_host
    said = words.lower()
    for mark, provider in _marks().possible(fold(words)):
        if mark in said:
            return provider
    return None
