"""Readable in both themes and both languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from bouncebook import locate
from bouncebook.model import Permanence
from gui.colors import DARK, LIGHT, Colors, Pair
from gui.fonts import ensure_korean, monospace
from gui.palettes import to_palette
from gui.theme import Mode, Theme
from gui.verdicts import verdict_icon
from tests.gui.contrast import contrast
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ENOUGH = 4.5
THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    del qtbot
    theme = Theme(Mode.LIGHT)
    yield theme
    theme.choose(Mode.LIGHT)


def pairs(colors: Colors) -> list[Pair]:
    grounds = (colors.window, colors.base, colors.alternate)
    inks = (colors.text, colors.muted, colors.accent.fill, colors.permanent_text, colors.transient_text)
    held = [
        getattr(colors, name)
        for name in ("accent", "selection", "evidence", "code", "permanent", "transient", "fine")
    ]
    return [*held, *(Pair(ground, ink) for ground in grounds for ink in inks), colors.verdict(None)]


@THEMES
def test_text_stands_out(colors: Colors) -> None:
    assert [pair for pair in pairs(colors) if contrast(pair.fill, pair.ink) < ENOUGH] == []


@THEMES
def test_the_palette_holds_the_same_colours(colors: Colors) -> None:
    palette = to_palette(colors)
    role = QPalette.ColorRole
    for ground, ink in (
        (role.Window, role.WindowText),
        (role.Base, role.Text),
        (role.Button, role.ButtonText),
        (role.Highlight, role.HighlightedText),
        (role.ToolTipBase, role.ToolTipText),
        (role.Base, role.PlaceholderText),
        (role.Base, role.Link),
    ):
        assert contrast(palette.color(ground).name(), palette.color(ink).name()) >= ENOUGH


def test_the_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_paste_stays_in_monospace_whatever_the_theme_and_the_size(desk: Desk) -> None:
    for name in ("theme-dark", "larger", "theme-light", "normal-size"):
        desk.action(name).trigger()

        assert desk.area.font().families() == monospace().families(), name
        assert desk.area.font().pointSizeF() == monospace().pointSizeF(), name


def test_a_chosen_theme_colours_the_window_and_is_remembered(desk: Desk) -> None:
    desk.action("theme-dark").trigger()

    assert QApplication.palette().window().color() == QColor(DARK.window)
    assert desk.program.settings.mode is Mode.DARK
    assert desk.window.grab().toImage().pixelColor(3, 300) == QColor(DARK.window)


def test_the_marks_follow_the_theme(desk: Desk) -> None:
    desk.paste(LINE)
    desk.action("theme-dark").trigger()

    (mark,) = desk.area.extraSelections()
    assert mark.format.background().color() == QColor(DARK.evidence.fill)


def test_no_colour_of_ours_is_left_where_high_contrast_is_asked_for(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    theme.choose(Mode.DARK)

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert re.findall(r"#[0-9a-fA-F]{3,}|rgb", application.styleSheet()) == []
    assert QApplication.palette().window().color() != QColor(DARK.window)
    assert theme.colors.text == QApplication.palette().text().color().name()


def test_the_spoken_language_is_marked_in_high_contrast_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.program.theme, "wants_contrast", lambda: True)
    desk.program.theme.choose(Mode.SYSTEM)

    pressed, other = (desk.find(QPushButton, f"language-{code}") for code in ("en", "ko"))
    grounds = [button.grab().toImage().pixelColor(6, button.height() // 2) for button in (pressed, other)]
    assert grounds[0] != grounds[1]
    monkeypatch.undo()
    desk.program.theme.choose(Mode.LIGHT)


@pytest.mark.parametrize("scale", ["2", "3"])
def test_the_program_starts_on_fine_screens(scale: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "gui", "--smoke"], env=environment, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_the_system_decides_unless_a_person_does(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

    monkeypatch.setattr(theme, "_hints", Hints())
    theme.choose(Mode.SYSTEM)
    assert theme.is_dark()
    theme.choose(Mode.LIGHT)
    assert not theme.is_dark()


def test_a_verdict_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    del qtbot
    looks = ((Permanence.PERMANENT, False), (Permanence.TRANSIENT, False), (None, True), (None, False))
    shapes = [
        verdict_icon(verdict, fine=fine, pair=("#000000", "#ffffff")).pixmap(32, 32).toImage()
        for verdict, fine in looks
    ]

    assert all(one != other for number, one in enumerate(shapes) for other in shapes[number + 1 :])


def test_hangul_is_no_row_of_boxes(qtbot: QtBot) -> None:
    del qtbot
    assert QFontDatabase.families(QFontDatabase.WritingSystem.Korean)
    assert bits(drawn("한")) != bits(drawn("글"))


WITHOUT_KOREAN = """
import sys
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton
from gui.fonts import ensure_korean

application = QApplication([])
assert not QFontDatabase.families(QFontDatabase.WritingSystem.Korean)
assert ensure_korean()
assert not ensure_korean()
pictures = set()
for letter in "한글펲똠힣ㄱ":
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.drawText(image.rect(), 0x84, letter)
    painter.end()
    pictures.add(bytes(image.constBits()))
print(len(pictures))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="others have a Korean font")
def test_a_system_without_a_korean_font_gets_ours(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")

    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_KOREAN],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "FONTCONFIG_FILE": str(config)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout.strip() == "6", done.stderr


def test_our_font_is_not_loaded_where_the_system_has_one(qtbot: QtBot) -> None:
    del qtbot
    assert not ensure_korean()


def test_the_licence_of_the_font_lies_beside_it() -> None:
    folder = locate.resources() / "fonts"

    assert [file.name for file in folder.glob("*.otf")]
    assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "OFL.txt").read_text("utf-8")


def drawn(text: str) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image


def bits(image: QImage) -> bytes:
    return bytes(image.constBits())
