"""Times the reader beside flufl.bounce in one process, and how it grows with the length of a message.

    python tools/bench_core.py [FOLDER]

FOLDER holds whole messages (.eml); by default the tests' own samples. flufl.bounce finds
addresses only, the reader addresses, codes, words and causes.
"""

from __future__ import annotations

import base64
import contextlib
import email
import logging
import random
import resource
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from flufl.bounce import all_failures

from bouncebook import diagnose, load_catalog
from bouncebook.phrases import load_phrases
from bouncebook.texts import LANGUAGES, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROUNDS, COMPARED = 5, 15
FIRST = "--first-loads"
PHRASES = "phrases, with the reader"
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 25_000_000)
SAMPLES = Path(__file__).resolve().parents[1] / "tests" / "samples"

HEAD = """\
From: MAILER-DAEMON@mx.shop.example
To: mina@shop.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="report"

--report
Content-Type: text/plain; charset=utf-8

<customer@mail.example>: host mx.mail.example[192.0.2.7] said: 552 5.2.2 Mailbox full
    (in reply to RCPT TO command)

--report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; customer@mail.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--report
Content-Type: message/rfc822

From: mina@shop.example
To: customer@mail.example
Subject: Photographs
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="original"

--original
Content-Type: application/octet-stream
Content-Transfer-Encoding: base64

"""
TAIL = "\n--original--\n\n--report--\n"


def milliseconds(work: Callable[[], object]) -> float:
    """The median processor time of some rounds of the work."""
    return in_turns(work)[0]


def in_turns(*works: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """The same of several works, a round of one after a round of the other: a machine has its moods."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            begun = time.process_time()
            work()
            taken.append(time.process_time() - begun)
    return [1000 * statistics.median(taken) for taken in times]


def megabytes() -> float:
    """The most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def bounce_of(size: int) -> bytes:
    """A bounce whose returned original carries an attachment, ``size`` bytes long or a little more."""
    attachment = base64.encodebytes(random.Random(size).randbytes(3_000)).decode()  # noqa: S311 - no secret
    wanted = max(0, size - len(HEAD) - len(TAIL))
    return (HEAD + attachment * (wanted // len(attachment)) + TAIL).encode()


def peer(message: bytes) -> None:
    """What flufl.bounce says of a message; it fails on some, which counts as an answer."""
    with contextlib.suppress(LookupError, ValueError, TypeError, AttributeError):
        all_failures(email.message_from_bytes(message))


def compare(messages: Sequence[bytes]) -> None:
    """Print milliseconds a message of both, in processor time."""
    catalog = load_catalog()
    ours, theirs = in_turns(
        lambda: [diagnose(message, catalog) for message in messages],
        lambda: list(map(peer, messages)),
        rounds=COMPARED,
    )
    long = sum(map(len, messages)) / len(messages) / 1000
    print(f"{len(messages)} messages of {long:.1f} KB    ms a message")
    print(f"  Bouncebook                 {ours / len(messages):8.2f}")
    print(f"  flufl.bounce               {theirs / len(messages):8.2f}")


def grow() -> None:
    """Print how time grows with the length of a bounce, and the most memory held."""
    catalog = load_catalog()
    print("length of the bounce     ms      MB held")
    for size in SIZES:
        message = bounce_of(size)
        taken = milliseconds(partial(diagnose, message, catalog))
        print(f"  {len(message):>12,d} {taken:9.1f} {megabytes():9.0f}")


LOADS: dict[str, Callable[[], object]] = {
    "catalogue": load_catalog,
    **{f"words, {language}": partial(load_texts, language) for language in LANGUAGES},
    PHRASES: load_phrases,
}
"""The program's own data."""


def load() -> None:
    """Print what loading the program's own data takes: again and again, and the first time in a process."""
    firsts = zip(*(first_loads() for _ in range(ROUNDS)), strict=True)
    found = {
        name: (milliseconds(work), statistics.median(first))
        for (name, work), first in zip(LOADS.items(), firsts, strict=True)
    }
    phrases = found.pop(PHRASES)
    found["together"] = (sum(again for again, _ in found.values()), sum(first for _, first in found.values()))
    found[PHRASES] = phrases
    print(f"{'loading':37} ms   the first time")
    for name, (again, first) in found.items():
        print(f"  {name:33} {again:6.1f} {first:8.1f}")


def first_loads() -> list[float]:
    """Milliseconds of the same in a process of their own."""
    done = subprocess.run([sys.executable, __file__, FIRST], capture_output=True, text=True, check=True)
    return [float(line) for line in done.stdout.split()]


def tell_first_loads() -> None:
    """What that process prints."""
    for work in LOADS.values():
        begun = time.process_time()
        work()
        print(1000 * (time.process_time() - begun))


def main(arguments: Sequence[str]) -> int:
    """Run all of it."""
    logging.disable()
    if list(arguments) == [FIRST]:
        tell_first_loads()
        return 0
    folder = Path(arguments[0]) if arguments else SAMPLES
    messages = [path.read_bytes() for path in sorted(folder.rglob("*.eml"))]
    if not messages:
        print(f"no .eml file in {folder}")
        return 1
    compare(messages)
    grow()
    load()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
