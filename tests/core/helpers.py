"""What several tests of the core do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bouncebook.cli_explain import as_plain
from bouncebook.locate import resources

if TYPE_CHECKING:
    from bouncebook.model import Diagnosis, Outcome

TESTS = Path(__file__).resolve().parent.parent
SAMPLES = TESTS / "samples"
DATA = TESTS / "data"
EXPECTED = ".expected.json"


def samples() -> list[Path]:
    """Every sample that has its expected diagnosis beside it."""
    return sorted(path.with_name(path.name.removesuffix(EXPECTED)) for path in SAMPLES.glob(f"*{EXPECTED}"))


def expected(sample: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sample.with_name(sample.name + EXPECTED).read_text("utf-8"))
    return found


def resource(name: str) -> Any:
    """A data file of the program as plain JSON."""
    return json.loads((resources() / name).read_text("utf-8"))


def said(outcome: Outcome) -> dict[str, Any]:
    """What an outcome says, apart from where the text says it."""
    return as_plain(outcome._replace(evidence=None))


def meaning(diagnosis: Diagnosis) -> tuple[str, list[dict[str, Any]]]:
    """What a diagnosis says, apart from where the text says it."""
    return diagnosis.kind.value, [said(outcome) for outcome in diagnosis.outcomes]


def compared(outcome: Outcome, wanted: dict[str, Any]) -> dict[str, Any]:
    """The outcome's values for the keys that are wanted."""
    known = set(outcome._fields)
    assert wanted.keys() <= known, f"no key of an outcome: {wanted.keys() - known}"
    plain = as_plain(outcome)
    return {key: plain[key] for key in wanted}
