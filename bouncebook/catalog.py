"""The catalogue: every code we know as one server prints it, and the causes behind them.

``resources/codes.json`` holds the entries, ``resources/causes.json`` the causes.
Both are facts without language; the words about them stand in ``resources/i18n``.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any

from bouncebook import locate
from bouncebook.errors import BouncebookError
from bouncebook.model import Permanence, Phase
from bouncebook.named_tuple import NamedTuple
from bouncebook.patterns import parse_pattern
from bouncebook.prepared import CATALOG, prepared
from bouncebook.strict_json import checked, checked_rows, read_object
from bouncebook.word_index import WordIndex

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bouncebook.patterns import Pattern
    from bouncebook.strict_json import Kinds

LEAST_WEIGHT = 7
"""Letters that a pattern must hold to be looked for anywhere."""

REGISTRY = "smtp"
"""Provider of the entries that come from the RFCs and the IANA registry."""


class Actor(StrEnum):
    """Who must act."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    SENDING_SERVER = "sending-server"
    SENDING_DOMAIN = "sending-domain"
    RECEIVING_SERVER = "receiving-server"
    NOBODY = "nobody"


class Family(StrEnum):
    """The field that a cause belongs to."""

    RECIPIENT = "recipient"
    MAILBOX = "mailbox"
    DOMAIN = "domain"
    MESSAGE = "message"
    CONTENT = "content"
    REPUTATION = "reputation"
    RATE = "rate"
    AUTHENTICATION = "authentication"
    RELAY = "relay"
    NETWORK = "network"
    SERVER = "server"
    PROTOCOL = "protocol"
    POLICY = "policy"


class Cause(NamedTuple):
    """The kind of failure behind an entry, whoever prints it."""

    id: str
    family: Family
    actor: Actor


class Limit(NamedTuple):
    """A number that a provider states, such as 50 MB or 3 months."""

    what: str
    value: float
    unit: str


class Entry(NamedTuple):
    """One code as one server prints it.

    A tuple, because a thousand of them are made while a person waits for the window.
    """

    id: str
    provider: str
    reply_code: str | None
    enhanced_status_code: str | None
    symbol: str | None
    words: str | None
    """The server's words after codes and symbol, with named fields: ``Mailbox is full: {recipient}``."""
    variants: tuple[str, ...]
    """Other wordings of the same reply."""
    phases: tuple[Phase, ...]
    cause: str
    permanence: Permanence
    limits: tuple[Limit, ...]
    source: str
    common_words: tuple[str, ...] = ()
    """Wordings that any server may print: they mean this entry only where its provider answered."""
    generic: bool = False
    """Whether all its words are such."""
    note: str | None = None
    """For those who maintain the catalogue: where the source contradicts itself."""
    origin: str | None = None
    """The name of the team's file that it comes from; None for a shipped entry."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Reply code and enhanced status code, as far as it has them."""
        return tuple(code for code in (self.reply_code, self.enhanced_status_code) if code)

    @property
    def wordings(self) -> tuple[str, ...]:
        """The words and their variants."""
        return tuple(words for words in (self.words, *self.variants) if words)


class Wording(NamedTuple):
    """One way in which a provider words an entry."""

    entry: Entry
    words: str
    opening: str
    """The first of its literals, by which most are ruled out at once."""
    common: bool
    """Whether any server may print it."""

    @property
    def pattern(self) -> Pattern:
        """The words, ready to be compared."""
        return parse_pattern(self.words)


class Catalog:
    """Entries in the order of the file, and causes by id.

    Attributes:
        own: the team's entries alone, which are asked first; they stand among the entries too.
    """

    def __init__(
        self,
        version: str,
        entries: tuple[Entry, ...],
        causes: dict[str, Cause],
        own: Catalog | None = None,
    ) -> None:
        self.version = version
        self.entries = entries
        self.causes = causes
        self.own = own

    def index(self) -> None:
        """Make at once what is otherwise made when it is first asked for."""
        _ = self.by_id, self.symbols, self.wordings, self.registry

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Every entry by its id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def symbols(self) -> dict[str, tuple[Entry, ...]]:
        """Entries that have a symbol, by symbol."""
        found: dict[str, tuple[Entry, ...]] = {}
        for entry in self.entries:
            if entry.symbol:
                found[entry.symbol] = (*found.get(entry.symbol, ()), entry)
        return found

    @cached_property
    def wordings(self) -> WordIndex[Wording]:
        """How providers word their entries, those that ask for the most agreement first."""
        found = [
            _wording(entry, words)
            for entry in self.entries
            if entry.provider != REGISTRY or entry.origin
            for words in (*entry.wordings, *entry.common_words)
            if parse_pattern(words).weight >= LEAST_WEIGHT
        ]
        found.sort(key=lambda wording: (-wording.pattern.weight, -len(wording.entry.codes)))
        return WordIndex(found, [" ".join(wording.pattern.literals) for wording in found])

    @cached_property
    def registry(self) -> dict[str, Entry]:
        """The registry's entries, by their enhanced status code or their reply code."""
        return {
            str(entry.enhanced_status_code or entry.reply_code): entry
            for entry in (*self.entries, *(self.own.entries if self.own else ()))
            if entry.provider == REGISTRY
        }


def _wording(entry: Entry, words: str) -> Wording:
    opening = parse_pattern(words).literals[0]
    return Wording(entry, words, opening, entry.generic or words in entry.common_words)


_ENTRY: Mapping[str, Kinds] = {
    "id": str,
    "provider": str,
    "reply_code": (str, type(None)),
    "enhanced_status_code": (str, type(None)),
    "symbol": (str, type(None)),
    "words": (str, type(None)),
    "phases": list,
    "cause": str,
    "permanence": str,
    "source": str,
}
_ENTRY_OPTIONAL = {"variants": list, "limits": list, "note": str, "generic": bool, "common_words": list}
_LIMIT: Mapping[str, Kinds] = {"what": str, "value": (int, float), "unit": str}
_CAUSE = {"id": str, "family": str, "actor": str}
_PHASES = {phase.value: phase for phase in Phase}
_PERMANENCES = {permanence.value: permanence for permanence in Permanence}


def load_catalog(folder: Path | None = None) -> Catalog:
    """Read ``codes.json`` and ``causes.json`` of the folder (the program's own by default).

    Raises:
        BouncebookError: ``data-broken`` when a file is missing, is no JSON, or
            breaks the format, with the file, the place and the reason.
    """
    if folder is None:
        held: Catalog | None = prepared(CATALOG)
        if held:
            return held
    folder = folder or locate.resources()
    causes = _load_causes(folder / "causes.json")
    path = folder / "codes.json"
    data = checked(read_object(path), {"version": str, "entries": list}, path, "codes.json")
    checked_rows(enumerate(data["entries"]), _ENTRY, path, "entries[{}]", optional=_ENTRY_OPTIONAL)
    entries = tuple([_entry(row, path, number) for number, row in enumerate(data["entries"])])
    catalog = Catalog(data["version"], entries, causes)
    _check_references(catalog, path)
    return catalog


def _load_causes(path: Path) -> dict[str, Cause]:
    data = checked(read_object(path), {"causes": list}, path, "causes.json")
    checked_rows(enumerate(data["causes"]), _CAUSE, path, "causes[{}]")
    return {row["id"]: _cause(row, path) for row in data["causes"]}


def _cause(row: dict[str, Any], path: Path) -> Cause:
    try:
        return Cause(row["id"], Family(row["family"]), Actor(row["actor"]))
    except ValueError as error:
        raise BouncebookError("data-broken", path=str(path), place=row["id"], reason=str(error)) from error


def _entry(row: dict[str, Any], path: Path, number: int) -> Entry:
    """A row that was checked; by position, because there are many and they stand in the way of the window.

    What many rows say alike is held once: a third of a megabyte.
    """
    try:
        return Entry(
            row["id"],
            intern(row["provider"]),
            row["reply_code"] and intern(row["reply_code"]),
            row["enhanced_status_code"] and intern(row["enhanced_status_code"]),
            row["symbol"],
            row["words"],
            tuple(row.get("variants", ())),
            tuple([_PHASES[phase] for phase in row["phases"]]),
            intern(row["cause"]),
            _PERMANENCES[row["permanence"]],
            _limits(row["limits"], path, number) if "limits" in row else (),
            intern(row["source"]),
            tuple(row.get("common_words", ())),
            row.get("generic", False),
            row.get("note"),
        )
    except (KeyError, TypeError) as error:
        place, reason = f"entries[{number}] {row['id']}", f"unknown: {error}"
        raise BouncebookError("data-broken", path=str(path), place=place, reason=reason) from error


def _limits(rows: list[Any], path: Path, number: int) -> tuple[Limit, ...]:
    checked_rows(enumerate(rows), _LIMIT, path, f"entries[{number}].limits[{{}}]")
    return tuple(Limit(row["what"], row["value"], row["unit"]) for row in rows)


def _check_references(catalog: Catalog, path: Path) -> None:
    seen: set[str] = set()
    for entry in catalog.entries:
        reason = None
        if entry.id in seen:
            reason = "id used twice"
        elif entry.cause not in catalog.causes:
            reason = f"unknown cause {entry.cause!r}"
        elif not entry.phases:
            reason = "no phase"
        if reason:
            raise BouncebookError("data-broken", path=str(path), place=entry.id, reason=reason)
        seen.add(entry.id)
