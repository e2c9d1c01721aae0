"""Which addresses of a report are its recipients, and which only belong to it.

Every address is weighed by the words around it; those that weigh most are the
recipients.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.addresses import find_addresses
from bouncebook.read.alike import alike
from bouncebook.read.columns import in_columns
from bouncebook.read.headings import below_headings
from bouncebook.read.joined_lists import in_joined_list
from bouncebook.read.rows import in_rows, without_arrived
from bouncebook.read.signatures import without_signature
from bouncebook.read.weights import ADDRESSED, CUED, HEAD, IN_REPLY, NOT, PLAIN, Candidate, weigh
from bouncebook.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.read.flat import Flat

_ENOUGH = 25
"""What an address weighs that needs no comparison with others."""
_SEPARATORS = late(
    r"[\s,;<>\"'·•*|/&+-]*(?:\([^()@]{0,50}\))?[\s,;<>\"'·•*|/&+-]*"
    r"(?:(?:와|과|하고|이랑|랑|및|그리고|と|または|和|and|und|et|y) )?<?"
)
_AND = late(r"[>)\"']{0,2} ?(?:[,;/&+·、]|와|과|하고|이랑|랑|및|と|and|und|et|y) ?[<\"']?")
_OPENING = late(
    r"(?:\bfollowing|아래|다음) ?(?:의 )?(?:recipients?|address(?:es|\(es\))?|수신자|받는 ?사람)"
    r"(?:\(s\)|들)?(?:에게|께|으로|로|[: ])[^@.]{0,60}?[:.\n ]"
)
_ONLY_NAMED = late(r"[ >*•·-]{0,4}[\"']?[^\W\d][^@<>:;=|\"']{0,40}[\"']? ?")
_GAP = 70


class Recipient(Record):
    """A recipient: where the report first names it as one, and its other addresses."""

    address: str
    start: int
    aliases: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    """Where it stands as a recipient, and what follows is about it up to the next."""

    @property
    def keys(self) -> frozenset[str]:
        """Every spelling that means this recipient, in lower case."""
        return frozenset(key.lower() for key in (self.address, *self.aliases))


def find_recipients(
    flat: Flat, reader: frozenset[str] = frozenset(), *, noted: bool = True
) -> list[Recipient]:
    """The recipients that the words of a report name, in order.

    Args:
        flat: the human part of the report.
        reader: addresses, in lower case, to which the report itself was sent; such a
            one is a recipient only where the report leaves no doubt.
        noted: whether it may be what somebody wrote about a mail, and not the mail itself.
    """
    candidates = weighed_addresses(flat, reader)
    if noted:
        from bouncebook.read.notes import weighed_in_note  # no report in due form needs it

        candidates = weighed_in_note(flat, candidates)
    refused = {c.address.key for c in candidates if c.weight <= NOT}
    chosen = _with_joined(flat, _chosen(_heaviest_mentions(candidates), refused), candidates)
    chosen = chosen or [candidate for candidate in candidates if candidate.alias][:1]
    addressed = ADDRESSED if all(candidate.weight == ADDRESSED for candidate in chosen) else None
    places: dict[str, list[int]] = {}
    for candidate in candidates:
        if candidate.weight >= CUED or candidate.weight == addressed:
            places.setdefault(candidate.address.key, []).append(candidate.address.start)
    others = candidates if any(candidate.alias for candidate in candidates) else []
    return [_recipient(candidate, others, places) for candidate in chosen]


def weighed_addresses(flat: Flat, reader: frozenset[str] = frozenset()) -> list[Candidate]:
    """Every address with its weight, as the words right beside it and a list of its like have it."""
    weighed = [weigh(flat, address, reader) for address in find_addresses(flat.chars)]
    listed = _listed(flat, _of_lists(flat, in_columns(flat, weighed)))
    return without_signature(flat, _below_opening(flat, listed))


def _below_opening(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Where a report tells that its recipients follow, those that only stand above are none."""
    opening = _OPENING.search(flat.chars.lower()) if len(candidates) > 1 else None
    if opening is None:
        return candidates
    start = opening.end()
    below = {c.address.key for c in candidates if c.address.start >= start and c.weight > NOT and not c.alias}
    if not below:
        return candidates
    return [
        one._replace(weight=NOT)
        if one.address.start < start and one.address.key not in below and not one.alias and one.weight < HEAD
        else one
        for one in candidates
    ]


def _of_lists(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates as a list has them, where there are several addresses to make one."""
    if len(candidates) <= 1 or len({candidate.address.key for candidate in candidates}) <= 1:
        return candidates
    listed = below_headings(flat, alike(flat, in_joined_list(flat, in_rows(flat, candidates))))
    return without_arrived(flat, listed)


def _heaviest_mentions(candidates: list[Candidate]) -> list[Candidate]:
    """Of each address but the aliases, the place where it weighs most."""
    aliases = _aliases(candidates)
    best: dict[str, Candidate] = {}
    for candidate in candidates:
        key = candidate.address.key
        if candidate.alias or key in aliases:
            continue
        held = best.get(key)
        if held is None or candidate.weight > held.weight:
            best[key] = candidate
    return [*best.values()]


def _listed(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Addresses in a row weigh what the first of them does."""
    listed: list[Candidate] = []
    for candidate in candidates:
        before = listed[-1] if listed else None
        joins = before and (_joins(flat, before, candidate) or _repeats(flat, before, candidate))
        listed.append(candidate._replace(weight=before.weight) if before and joins else candidate)
    return _with_those_before(flat, listed)


def _with_those_before(flat: Flat, listed: list[Candidate]) -> list[Candidate]:
    """What is told after the last of several in a sentence is told of all: ``A and B failed``."""
    for index in range(len(listed) - 2, -1, -1):
        one, following = listed[index : index + 2]
        if one.weight == PLAIN and following.weight == CUED and not one.alias:
            between = flat.chars[one.address.end : following.address.start]
            listed[index] = one._replace(weight=CUED) if _AND.fullmatch(between) else one
    return listed


def _joins(flat: Flat, before: Candidate, candidate: Candidate) -> bool:
    """Whether the candidate stands in a row with the one before and is not weighed by words of its own."""
    if candidate.alias or not NOT < candidate.weight < CUED:
        return False
    if before.weight < CUED and not (before.weight == ADDRESSED and candidate.weight == PLAIN):
        return False
    return _are_beside(flat, before, candidate) or _is_named_below(flat, before, candidate)


def _is_named_below(flat: Flat, before: Candidate, candidate: Candidate) -> bool:
    """Whether it stands on the next line, and on both nothing but somebody's name and the address."""
    above, here = before.address, candidate.address
    start = flat.line_start(here.start)
    if not (above.bracketed and here.bracketed) or start != flat.line_end(above.end) + 1:
        return False
    return all(
        _ONLY_NAMED.fullmatch(flat.chars, flat.line_start(one.start), one.start)
        and flat.line_end(one.end) <= one.end + 1
        for one in (above, here)
    )


def _repeats(flat: Flat, before: Candidate, candidate: Candidate) -> bool:
    """Whether it is the same address once more, in brackets, of somebody who is no recipient."""
    refused = before.weight <= NOT and before.address.key == candidate.address.key
    return refused and _are_beside(flat, before, candidate)


def _are_beside(flat: Flat, before: Candidate, candidate: Candidate) -> bool:
    gap = flat.chars[before.address.end : candidate.address.start]
    return len(gap) < _GAP and bool(_SEPARATORS.fullmatch(gap))


def _with_joined(flat: Flat, chosen: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """The only one, beside codes at most, and those named with it in a row: ``A and B both bounce``."""
    if len(chosen) != 1 or chosen[0].weight not in (PLAIN, IN_REPLY):
        return chosen
    for following in candidates[candidates.index(chosen[0]) + 1 :]:
        if following.weight != PLAIN or following.alias or not _are_beside(flat, chosen[-1], following):
            break
        chosen = [*chosen, following]
    return chosen


def _chosen(candidates: list[Candidate], refused: set[str]) -> list[Candidate]:
    ordered = sorted(candidates, key=lambda candidate: candidate.address.start)
    certain = [c for c in ordered if c.weight >= _ENOUGH]
    if certain:
        heaviest = max(c.weight for c in certain)
        floor = next(tier for tier in (HEAD, CUED, _ENOUGH) if heaviest >= tier)
        chosen = [c for c in certain if c.weight >= floor]
        return [c for c in chosen if c.weight >= HEAD or c.address.key not in refused] or chosen
    rest = [c for c in ordered if c.weight > 0 and c.address.key not in refused]
    heaviest = max((c.weight for c in rest), default=0)
    return [c for c in rest if c.weight == heaviest][: 1 if heaviest <= PLAIN else None]


def _recipient(candidate: Candidate, others: list[Candidate], places: dict[str, list[int]]) -> Recipient:
    """The recipient with the aliases among the others that follow it before the next recipient."""
    key, position = candidate.address.key, candidate.address.start
    heads = tuple(places.get(key, ()))
    aliases = dict.fromkeys(alias for alias in _following_aliases(candidate, others) if alias.lower() != key)
    return Recipient(candidate.address.text, position, tuple(aliases), heads)


def _following_aliases(candidate: Candidate, candidates: list[Candidate]) -> Iterator[str]:
    """Aliases after the candidate, up to where another recipient stands."""
    following = bisect_right(candidates, candidate.address.start, key=lambda other: other.address.start)
    for other in islice(candidates, following, None):
        if other.alias:
            yield other.address.text
        elif other.weight >= CUED and other.address.key != candidate.address.key:
            return


def _aliases(candidates: list[Candidate]) -> set[str]:
    aliases = {c.address.key for c in candidates if c.alias}
    return (
        aliases - {c.address.key for c in candidates if not c.alias and c.weight >= HEAD}
        if aliases
        else aliases
    )
