"""Prints the ticket of a file or of an entry, as the program should copy it when nothing was set.

python tools/expected_ticket.py LANGUAGE FILE|ENTRY
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bouncebook import diagnose, load_catalog
from bouncebook.moment import Moments
from bouncebook.texts import load_texts
from gui.folding import fold
from gui.subject import subject_of, subject_of_entry
from gui.ticket import Wish, ticket


def main(language: str, which: str) -> None:
    """Print it."""
    catalog = load_catalog()
    if which in catalog.by_id:
        subject = subject_of_entry(catalog.by_id[which])
    else:
        text = Path(which).read_text(encoding="utf-8")
        subject = subject_of(fold(diagnose(text, catalog).outcomes, Moments(text))[0])
    print(ticket((subject,), catalog, (load_texts(language),), Wish()).plain)


if __name__ == "__main__":
    main(*sys.argv[1:])
