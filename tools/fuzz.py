"""Fuzzes what reads strangers' bytes, led by coverage (atheris): the reader, the .msg reader, the catalogues.

    python tools/fuzz.py [SECONDS]             all targets, one after the other
    python tools/fuzz.py TARGET SECONDS        one of them: reader, outlook, catalogue

What was found is kept in .fuzz/TARGET and is where the next run begins; seeds are the samples.
A crash, a hang (5 s), an invented code or too much memory stops a target; its input stands in
.fuzz/TARGET-crash-… and belongs into tests/core/test_found_by_fuzzing.py.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FOUND = ROOT / ".fuzz"
_LIMITS = ("-timeout=5", "-rss_limit_mb=700", "-max_len=8192", "-print_final_stats=1", "-verbosity=0")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def reader() -> Callable[[bytes], None]:
    """Whatever the bytes, as a file and as text: nothing fails, nothing is invented."""
    from bouncebook.diagnosing import diagnose
    from tests.core.truth import CATALOG, ENCODED, assert_read, assert_true_to

    def try_it(data: bytes) -> None:
        assert_read(data)
        text = data.decode("utf-8", "replace")
        diagnosis = diagnose(text, CATALOG)
        if not any(mark in text for mark in ENCODED):
            for outcome in diagnosis.outcomes:
                assert_true_to(text, outcome)

    return try_it


def outlook() -> Callable[[bytes], None]:
    """Whatever follows the first bytes of an Outlook file: it is read, or a person is told."""
    from bouncebook.errors import BouncebookError
    from bouncebook.unwrap.outlook import message_text
    from tests.core.truth import OLE

    def try_it(data: bytes) -> None:
        try:
            message_text(OLE + data.removeprefix(OLE))
        except BouncebookError as error:
            if error.key != "file-unreadable":
                raise

    return try_it


def catalogue() -> Callable[[bytes], None]:
    """Whatever a team's file holds, its faults can be told, and the shipped codes stay."""
    from bouncebook.own.file import load_own
    from bouncebook.own.merge import merge
    from bouncebook.texts import LANGUAGES, load_texts
    from tests.core.truth import CATALOG

    said = [load_texts(language) for language in LANGUAGES]
    path = Path(tempfile.mkdtemp(prefix="fuzz-")) / "team.json"

    def try_it(data: bytes) -> None:
        path.write_bytes(data)
        merged = merge(CATALOG, [load_own(path)])
        for fault in merged.faults:
            if not all(fault.sentence(texts) for texts in said):
                raise ValueError(fault)
        if len(merged.catalog.entries) < len(CATALOG.entries):
            raise ValueError("a shipped entry is gone")

    return try_it


TARGETS: dict[str, Callable[[], Callable[[bytes], None]]] = {
    "reader": reader,
    "outlook": outlook,
    "catalogue": catalogue,
}


def seeds(target: str) -> Iterator[bytes]:
    """Small inputs that are as they should be."""
    if target == "reader":
        for folder in ("tests/samples", "resources/samples"):
            for path in sorted((ROOT / folder).iterdir()):
                if path.suffix in (".eml", ".txt") and path.stat().st_size < 8192:
                    yield path.read_bytes()
    elif target == "outlook":
        from tests.core.compound_file import outlook_message

        yield outlook_message(subject="Undeliverable", body="550 5.1.1 User unknown", sender="a", to="b")
        yield outlook_message(subject=b"x", html=b"<p>550 5.1.1</p>", headers="From: a\r\nTo: b\r\n")
    else:
        entry: dict[str, Any] = {"id": "our.full", "provider": "our", "cause": "mailbox-full"}
        entry |= {
            "words": "{ip}: Mailbox of {recipient} is full",
            "phases": ["rcpt"],
            "permanence": "permanent",
        }
        yield json.dumps({"version": "1", "entries": [entry], "marks": {"our.full": {"star": True}}}).encode()
        texts = {"en": {"entries": {"our.full": {"happened": "x"}}}}
        yield json.dumps(
            {"causes": [{"id": "x", "family": "server", "actor": "sender"}], "texts": texts}
        ).encode()


def words() -> Iterator[str]:
    """What fuzzing puts together: the words of the tests' made-up mail."""
    text = (ROOT / "tests" / "core" / "test_properties.py").read_text("utf-8")
    held = re.findall(r'"((?:[^"\\\n]|\\.){2,60})"', text)
    held += [
        "Content-Type: ",
        "boundary=",
        "charset=euc-kr",
        "From ",
        "5.1.1",
        "550-",
        "<!--",
        "\\n\\n",
        "entries",
    ]
    for word in dict.fromkeys(held):
        data = word.encode("utf-8").decode("unicode_escape").encode("utf-8", "replace")
        yield '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"'


def fuzz(target: str, seconds: int) -> None:
    """Fuzz one target in this process, which ends then."""
    atheris: Any = importlib.import_module("atheris")
    begun, kept = FOUND / f"{target}-seeds", FOUND / target
    for folder in (begun, kept):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(target)):
        (begun / str(number)).write_bytes(seed)
    dictionary = FOUND / "words.dict"
    dictionary.write_text("\n".join(words()) + "\n", "ascii")
    with atheris.instrument_imports(include=["bouncebook"]):
        try_it = TARGETS[target]()
    options = [*_LIMITS, f"-max_total_time={seconds}", f"-dict={dictionary}"]
    options.append(f"-artifact_prefix={FOUND}/{target}-")
    atheris.Setup([sys.argv[0], *options, str(kept), str(begun)], try_it)
    atheris.Fuzz()


def report(target: str, seconds: int) -> tuple[int, int, str]:
    """Fuzz one target in another process: inputs tried, the most megabytes, and what went wrong."""
    done = subprocess.run(
        [sys.executable, __file__, target, str(seconds)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    output = done.stdout + done.stderr
    tried = re.search(r"stat::number_of_executed_units:\s*(\d+)", output)
    most = re.search(r"stat::peak_rss_mb:\s*(\d+)", output)
    wrong = ""
    if done.returncode:
        crash = re.search(r"Test unit written to (\S+)", output)
        lines = [
            line for line in output.splitlines() if re.match(r"\w*(Error|Exception)\b|==\d+== ?ERROR", line)
        ]
        wrong = f"{crash[1] if crash else 'no input kept'}: {' '.join(lines[:2]) or output[-300:]}"
    return int(tried[1]) if tried else 0, int(most[1]) if most else 0, wrong


def main(arguments: Sequence[str]) -> int:
    """Fuzz one target, or all."""
    if arguments and arguments[0] in TARGETS:
        fuzz(arguments[0], int(float(arguments[1])))
        return 0
    seconds = int(float(arguments[0]) if arguments else 300) // len(TARGETS)
    broken = False
    print(f"{'target':<12}{'inputs':>12}{'worst MB':>10}  result")
    for target in TARGETS:
        tried, most, wrong = report(target, seconds)
        broken = broken or bool(wrong)
        print(f"{target:<12}{tried:>12,}{most:>10}  {wrong or 'nothing found'}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
