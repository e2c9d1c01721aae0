"""What the table shows can be taken away as a file."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.helpers import Desk


def export(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: Path, kind: str = "CSV (*.csv)") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), kind))
    desk.action("export").trigger()


def test_csv_holds_what_is_filtered_in_its_order(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.search.setText("rfull")
    export(desk, monkeypatch, tmp_path / "codes.csv")

    data = (tmp_path / "codes.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][:3] == ["SMTP phase", "Code", "Symbol"]
    assert rows[1][:3] == ["RCPT", "552 5.2.2", "RFULL"]
    assert len(rows) == 1 + len(desk.shown_entries())
    assert "codes.csv" in desk.window.statusBar().currentMessage()


@pytest.mark.parametrize(
    ("chosen", "written"),
    [
        (("codes.md", ""), "codes.md"),
        (("codes", "Markdown (*.md)"), "codes.md"),
        (("codes.html", ""), "codes.html"),
        (("codes", "HTML (*.html)"), "codes.html"),
        (("codes.xls", ""), "codes.xls.csv"),
    ],
)
def test_the_ending_decides_the_form(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, chosen: tuple[str, str], written: str
) -> None:
    name, kind = chosen
    export(desk, monkeypatch, tmp_path / name, kind)

    start = {"md": "# All codes", "html": "<!DOCTYPE html>", "csv": "\ufeffSMTP phase"}
    text = (tmp_path / written).read_text("utf-8")
    assert text.startswith(start[written.rpartition(".")[2]])


def test_it_speaks_the_language_of_the_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.program.language.choose("ko")
    export(desk, monkeypatch, tmp_path / "codes.csv")

    assert "받는 사람의 메일함이 가득 찼습니다" in (tmp_path / "codes.csv").read_text("utf-8-sig")


def test_a_file_that_cannot_be_written_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    export(desk, monkeypatch, tmp_path / "no" / "such" / "codes.csv")

    box = desk.find(QMessageBox, "export-failure")
    assert "codes.csv" in box.text()
    box.close()


def test_a_dialog_that_is_left_writes_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    desk.action("export").trigger()

    assert not list(tmp_path.glob("*.csv"))
