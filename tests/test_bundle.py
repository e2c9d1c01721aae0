"""The executable holds what a window needs, and nothing that could open a connection."""

from __future__ import annotations

import pytest

from tools.bundle import REQUIRED, Libraries, Row, check, is_wanted, trim, without_dangling

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        (f"{QT}/plugins/platforms/libqeglfs.so", False),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/translations/qtbase_ko.qm", True),
        (f"{QT}/translations/qtbase_de.qm", False),
        ("bouncebook/resources/i18n/ko.json", True),
    ],
)
def test_plugins_and_translations_are_on_a_list(place: str, wanted: bool) -> None:
    assert is_wanted(place) is wanted


def row(place: str, kind: str = "BINARY") -> Row:
    return (place, f"/usr/lib/{place}", kind)


def test_libraries_that_nothing_kept_needs_are_dropped() -> None:
    asked: dict[str, Libraries] = {
        "/usr/lib/QtGui.so": [("libgui.so.6", "/usr/lib/libgui.so.6"), ("libc.so.6", "/lib/libc.so.6")],
        "/usr/lib/libgui.so.6": [("libicu.so.73", "/usr/lib/libicu.so.73")],
    }
    binaries = [
        row("QtGui.so", "EXTENSION"),
        row(f"{QT}/plugins/platformthemes/libqgtk3.so"),
        row("libgui.so.6"),
        row("libicu.so.73"),
        row("libgtk.so.3"),
        row("libpython3.11.so.1.0"),
    ]

    kept = trim(binaries, lambda source: asked.get(source, []))

    assert [place for place, _, _ in kept] == [
        "QtGui.so",
        "libgui.so.6",
        "libicu.so.73",
        "libpython3.11.so.1.0",
    ]


def test_a_needed_library_that_is_nowhere_stops_the_build() -> None:
    plugin = row(f"{QT}/plugins/platforms/libqxcb.so")

    with pytest.raises(SystemExit, match=r"libxcb-icccm\.so\.4, needed by libqxcb\.so"):
        trim([plugin], lambda _: [("libxcb-icccm.so.4", None)])


def test_links_to_what_was_dropped_go_too() -> None:
    kept = row("lib/libgui.so.6")
    link, dangling = ("libgui.so.6", "lib/libgui.so.6", "SYMLINK"), ("libnet.so", "lib/libnet.so", "SYMLINK")

    assert without_dangling([link, dangling], [kept]) == [link]


def test_a_library_that_could_open_a_connection_stops_the_build() -> None:
    with pytest.raises(SystemExit, match=r"libQt6Network"):
        check([row("PySide6/Qt/lib/libQt6Network.so.6"), *(row(f"{name}.so") for name in REQUIRED)])


def test_a_codec_that_is_lacking_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.builtin_module_names", ())

    with pytest.raises(SystemExit, match="_codecs_kr"):
        check([row(f"{name}.so") for name in REQUIRED if name != "_codecs_kr"])
