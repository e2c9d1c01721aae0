"""The work on a paste is linear in its length, whatever its shape.

Each shape is read at sizes n and 4n; an honest reader needs about four times
as long, a quadratic one sixteen times. Times below the grain of the clock
say nothing, so the allowance has a constant part.
"""

from __future__ import annotations

import gzip
import time
from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnosing import diagnose
from tests.core.shapes import HEADER, SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.catalog import Catalog

SIZE = 2_000
ALLOWED_RATIO = 9
GRAIN = 0.15
"""Seconds that a shape may take in any case."""


def seconds(given: str | bytes, catalog: Catalog) -> float:
    start = time.process_time()
    diagnose(given, catalog)
    return time.process_time() - start


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_time_grows_with_length(shape: Callable[[int], str], catalog: Catalog) -> None:
    large = seconds(shape(4 * SIZE), catalog)
    if large > GRAIN:
        small = min(seconds(shape(SIZE), catalog) for _ in range(2))
        large = min(large, seconds(shape(4 * SIZE), catalog))
        assert large <= ALLOWED_RATIO * small, (
            f"{small:.3f} s for {SIZE}, {large:.3f} s for four times as much"
        )


@pytest.mark.parametrize("piece", ["> ", "550 5.1.1 lorem "])
def test_one_line_of_a_million_characters_takes_no_time_to_speak_of(piece: str, catalog: Catalog) -> None:
    assert seconds(piece * (1_000_000 // len(piece)), catalog) < 5


def test_a_large_original_costs_next_to_nothing(catalog: Catalog) -> None:
    original = "From: a@shop.example\nTo: b@shop.example\nSubject: x\n\n" + "QUJD" * 19 + "\n"
    report = (
        f"{HEADER}Content-Type: multipart/report; boundary=b\n\n--b\n\n<a@office.example>: 550 5.1.1 no\n\n"
        f"--b\nContent-Type: message/rfc822\n\n{original}{('QUJD' * 19 + chr(10)) * 100_000}\n--b--\n"
    )

    assert seconds(report, catalog) < 3


def test_a_gzip_bomb_is_cut_short(catalog: Catalog) -> None:
    bomb = gzip.compress(b"\0" * 20_000_000, 9)

    assert seconds(bomb, catalog) < 20
