"""What came of one trial, as one line that the table is made of."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the table.

    Attributes:
        inputs: texts, files or actions that were tried.
        faults: faults that were injected: kills, full disks, broken files.
        seconds: the worst time of one input; None where no time is promised.
        megabytes: the worst memory; None where none is promised.
        wrong: what broke a promise, a sentence each.
        note: what a reader of the table should know.
    """

    inputs: int = 0
    faults: int = 0
    seconds: float | None = None
    megabytes: float | None = None
    wrong: list[str] = field(default_factory=list)
    note: str = ""

    def tell(self) -> None:
        """Hand it to whoever started the trial."""
        print(json.dumps(asdict(self)), flush=True)


def told(output: str) -> Result:
    """The result on the last line of a trial's output.

    Raises:
        ValueError: the trial ended before it told one.
    """
    lines = output.strip().splitlines()
    if not lines:
        raise ValueError("the trial said nothing")
    return Result(**json.loads(lines[-1]))
