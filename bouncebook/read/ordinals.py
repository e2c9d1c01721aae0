"""Which of two addresses is meant, where a note says the first, the latter, and what became of it."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.late import late

_FAILS = any_of(
    "bounc",
    "reject",
    "refus",
    "return",
    "fail",
    "unknown",
    "full",
    "came back",
    "invalid",
    "not exist",
    "undeliver",
    "반송",
    "튕",
    "실패",
    "돌아[오왔옴]",
    "안 ?[가갔]",
    "없",
    "[45]\\d\\d",
)
_FIRST = any_of(
    "former",
    "first(?: one)?",
    "앞(?:의|에)? ?(?:것|거|건|주소|메일)?",
    "전자",
    "첫 ?번?째 ?(?:것|거|건|주소)?",
)
_SECOND = any_of(
    "latter",
    "(?:second|last|other)(?: one)?",
    "뒤(?:의|에)? ?(?:것|거|건|주소|메일)?",
    "후자",
    "두 ?번째 ?(?:것|거|건|주소)?",
)
_OF_IT = r"(?:은|는|이|가|만)? ?[^,;.!?@]{0,40}?"
_FIRST_FAILS = late(rf"(?<!\w){_FIRST}(?!\w{{3}}){_OF_IT}{_FAILS}")
_SECOND_FAILS = late(rf"(?<!\w){_SECOND}(?!\w{{3}}){_OF_IT}{_FAILS}")


def only_failed(told: str) -> int | None:
    """0 where only the first of two failed, 1 where only the second did, as the words after them have it."""
    first, second = bool(_FIRST_FAILS.search(told)), bool(_SECOND_FAILS.search(told))
    return None if first == second else int(second)
