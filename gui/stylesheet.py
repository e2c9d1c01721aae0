"""What Fusion draws too heavily, drawn calmly; sizes follow the font, colours the theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .colors import Colors

_SHEET = Template("""
QToolTip { color: $text; background: $base; border: 1px solid $border; padding: 4px 6px; }
QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: $selection; color: $selection_ink; }
QMenu { background: $base; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QStatusBar { color: $muted; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QSplitter::handle:vertical:hover { background: $border; margin: 6px 0; }
QSplitter::handle:horizontal:hover { background: $border; margin: 0 6px; }
QPlainTextEdit, QTextBrowser, QTableView, QLineEdit {
  background: $base; border: 1px solid $border; border-radius: 6px;
  selection-background-color: $selection; selection-color: $selection_ink; }
QPlainTextEdit:focus, QTextBrowser:focus, QTableView:focus, QLineEdit:focus { border-color: $accent; }
QLineEdit { padding: 5px 8px; }
QTableView { background: $base; alternate-background-color: $base; outline: 0; gridline-color: transparent; }
QTableView::item { padding: 0 6px; border: 0; }
QHeaderView { background: $base; border: 0; }
QHeaderView::section {
  background: $base; color: $muted; border: 0; border-bottom: 1px solid $border; padding: 6px 8px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 9px; height: 9px; }
QPushButton[role="primary"] {
  background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:disabled { background: $window; color: $disabled; border-color: $border; }
QPushButton, QToolButton, QComboBox {
  background: $base; color: $text; border: 1px solid $border; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: $muted; }
QPushButton:pressed, QToolButton:pressed { background: $alternate; }
QPushButton:focus, QToolButton:focus, QComboBox:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; }
QPushButton:flat { background: transparent; border: 1px solid transparent; color: $accent; padding: 4px 8px; }
QPushButton:flat:hover { background: $selection; color: $selection_ink; }
QPushButton[role="link"] { padding: 3px 6px; margin-left: -6px; text-align: left; }
QPushButton:flat:focus { border-color: $accent; }
QPushButton:flat:disabled { color: $disabled; background: transparent; }
QComboBox { padding-right: 4px; combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox QAbstractItemView {
  background: $base; border: 1px solid $border; selection-background-color: $selection;
  selection-color: $selection_ink; padding: 4px; outline: 0; }
QComboBox QAbstractItemView::item { padding: 5px 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $selection_ink; }
QToolButton#copy-button {
  background: $accent; color: $accent_ink; border: 1px solid $accent;
  padding: 6px 30px 6px 14px; font-weight: 600; }
QToolButton#copy-button:focus { border: 2px solid $text; padding: 5px 29px 5px 13px; }
QToolButton#copy-button:disabled { background: $window; color: $disabled; border-color: $border; }
QToolButton#copy-button::menu-button {
  border: 0; border-left: 1px solid $accent_ink; width: 24px; margin: 5px 0; }
QPushButton[segment="first"] {
  border-top-right-radius: 0; border-bottom-right-radius: 0; padding: 5px 12px; }
QPushButton[segment="last"] {
  border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 5px 12px; margin-left: -1px; }
QPushButton[segment]:checked { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton[segment]:checked:focus { border: 2px solid $text; padding: 4px 11px; }
QTabWidget::pane { background: $base; border: 1px solid $border; border-radius: 6px; top: -1px; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 6px 14px;
  border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QGroupBox { border: 0; margin-top: 22px; color: $muted; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 2px 0; }
QListWidget { background: $base; border: 1px solid $border; border-radius: 6px; outline: 0; padding: 4px; }
QListWidget:focus { border-color: $accent; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; }
QListWidget::item:selected { background: $selection; color: $selection_ink; }
QLabel[role="caption"] { color: $muted; }
QLabel[role="note"] { color: $muted; }
QFrame[role="card"] { background: $base; border: 1px solid $border; border-radius: 6px; }
QFrame[role="card"] QTextBrowser, QFrame[role="card"] QTableView { border: 0; border-radius: 0; }
QTextBrowser[role="sheet"], QTextBrowser[role="sheet"]:focus { background: transparent; border: 0; }
QFrame[role="line"] { background: $border; border: 0; max-height: 1px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


_CONTRAST = """
QPlainTextEdit, QTextBrowser, QTableView, QLineEdit, QListWidget, QComboBox, QToolButton, QTabWidget::pane {
  border: 1px solid palette(text); padding: 2px 4px; }
QFrame[role="card"] { border: 1px solid palette(text); }
QFrame[role="card"] QTextBrowser, QFrame[role="card"] QTableView { border: 0; }
QFrame[role="line"] { background: palette(text); border: 0; max-height: 1px; }
QPushButton, QPushButton:flat { border: 1px solid palette(text); padding: 4px 12px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: none; }
QToolButton#copy-button { padding: 4px 30px 4px 12px; }
QPlainTextEdit:focus, QTextBrowser:focus, QTableView:focus, QLineEdit:focus, QListWidget:focus,
QComboBox:focus, QToolButton:focus, QPushButton:focus, QPushButton:flat:focus {
  border: 2px solid palette(highlight); }
QPushButton[segment]:checked { background: palette(highlight); color: palette(highlighted-text); }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QTabBar::tab { border: 1px solid palette(text); padding: 4px 12px; }
QTabBar::tab:selected { background: palette(highlight); color: palette(highlighted-text); }
"""
"""No colour of ours, but an edge around everything: on black grounds Fusion draws none that can be seen."""


def contrast_sheet() -> str:
    """The sheet for a system that asks for high contrast."""
    return _CONTRAST


def style_sheet(colors: Colors) -> str:
    """The sheet in these colours."""
    return _SHEET.substitute(
        window=colors.window,
        base=colors.base,
        alternate=colors.alternate,
        text=colors.text,
        muted=colors.muted,
        disabled=colors.disabled,
        border=colors.border,
        accent=colors.accent.fill,
        accent_ink=colors.accent.ink,
        selection=colors.selection.fill,
        selection_ink=colors.selection.ink,
    )
