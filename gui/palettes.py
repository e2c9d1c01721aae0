"""The window's colours as Qt asks for them, and the system's as the window does."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from .colors import Colors, Pair


def from_palette(palette: QPalette) -> Colors:
    """Colours for a system that asks for high contrast: nothing but its own."""
    text, base = palette.text().color().name(), palette.base().color().name()
    chosen = Pair(palette.highlight().color().name(), palette.highlightedText().color().name())
    inverse = Pair(text, base)
    return Colors(
        window=palette.window().color().name(),
        base=base,
        alternate=base,
        text=text,
        muted=text,
        disabled=text,
        border=text,
        accent=chosen,
        selection=chosen,
        evidence=chosen,
        code=Pair(base, text),
        permanent=inverse,
        transient=inverse,
        fine=inverse,
        permanent_text=text,
        transient_text=text,
    )


def to_palette(colors: Colors) -> QPalette:
    """The colours as Qt asks for them."""
    role = QPalette.ColorRole
    palette = QPalette()
    for names, color in (
        ((role.Window, role.Button), colors.window),
        ((role.Base, role.ToolTipBase), colors.base),
        ((role.AlternateBase,), colors.alternate),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), colors.text),
        ((role.PlaceholderText,), colors.muted),
        ((role.Mid, role.Midlight, role.Dark), colors.border),
        ((role.Highlight,), colors.selection.fill),
        ((role.HighlightedText,), colors.selection.ink),
        ((role.Link, role.LinkVisited, role.Accent), colors.accent.fill),
        ((role.BrightText,), colors.permanent_text),
    ):
        for name in names:
            palette.setColor(name, QColor(color))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.disabled))
    return palette
