"""Keys and About."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence

from bouncebook import __version__

from .menus import COPY_MENU, MENUS
from .sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QWidget

    from bouncebook.catalog import Catalog

    from .actions import Actions
    from .language import Language


_CELL = "padding: 2px 0; white-space: nowrap;"


def keys_dialog(actions: Actions, language: Language, parent: QWidget) -> QDialog:
    """Every action with its keys, under the names of the menus; then the keys of the parts."""
    left = _column(("file", "edit", "team", "help"), actions, language)
    right = _column(("copies", "view"), actions, language)
    extra = "".join(f"<p>{escape(line)}</p>" for line in language.ui("keys-more").splitlines())
    table = f'<table><tr><td style="padding-right: 36px">{left}</td><td>{right}</td></tr></table>'
    return Sheet("keys-dialog", language.ui("action-keys"), (table + extra, left + right + extra), parent)


def about_dialog(catalog: Catalog, language: Language, parent: QWidget) -> QDialog:
    """What this is, which version, and what it does with a paste: nothing."""
    facts = {"version": __version__, "catalog": catalog.version, "qt": qVersion()}
    about = "".join(f"<p>{escape(line)}</p>" for line in language.ui("about", **facts).splitlines())
    text = f"<h2>{escape(language.ui('app-name'))}</h2>{about}"
    return Sheet("about-dialog", language.ui("action-about"), (text,), parent)


def _column(menus: Iterable[str], actions: Actions, language: Language) -> str:
    return f"<table>{''.join(_rows(menu, actions, language) for menu in menus)}</table>"


def _rows(menu: str, actions: Actions, language: Language) -> str:
    """One menu: what it does, and with which keys."""
    names = [name for group in COPY_MENU for name in group] if menu == "copies" else MENUS[menu]
    rows = "".join(
        f'<tr><td style="{_CELL} padding-right: 22px">{escape(actions[name].iconText())}</td>'
        f'<td style="{_CELL}"><b>{escape(_keys(actions[name]))}</b></td></tr>'
        for name in names
        if name and not name.startswith("@")
    )
    title = escape(language.ui(f"menu-{menu}").replace("&", "").partition("(")[0])
    return f'<tr><td colspan="2" style="padding: 10px 0 2px 0"><b>{title}</b></td></tr>{rows}'


def _keys(action: QAction) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(form) for key in action.shortcuts())
