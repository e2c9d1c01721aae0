"""Reads the window through AT-SPI, as a screen reader does; run by ``tools/check-a11y.sh``.

    /usr/bin/python3 tools/a11y_tree.py LANGUAGE

Wants the program to run on the same session bus, in this language, with returned mail for several
recipients on the clipboard. Presses its buttons and menu items through AT-SPI, prints the tree, and
ends with status 1 when a control has no name, or one in another language.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

I18N = Path(__file__).resolve().parent.parent / "resources" / "i18n"
CONTROLS = {
    *("check box", "check menu item", "combo box", "dialog", "frame", "list", "list item", "menu"),
    *("menu item", "page tab", "popup menu", "push button", "radio button", "radio menu item", "table"),
    *("text", "toggle button"),
}
DIALOGS = ("settings", "preview", "history", "new-entry", "keys", "about")
SHOWN_ROWS = 3
"""Rows of a table that are printed; all are looked at."""
PATIENCE = 15
"""Seconds."""


class Desk:
    """The window, the words it should say, and what is wrong."""

    def __init__(self, language: str) -> None:
        held = {path.stem: json.loads(path.read_text(encoding="utf-8"))["ui"] for path in I18N.glob("*.json")}
        self.words: dict[str, str] = held[language]
        self._strange = {words for code in held for words in held[code].values() if code != language} - set(
            self.words.values()
        )
        self.wrong: list[str] = []
        self.heard: list[str] = []
        self.window = self._wait_for(find_window, "no window")

    def listen(self) -> None:
        """Note what is announced."""
        self._listener = Atspi.EventListener.new(lambda event: self.heard.append(str(event.any_data)))
        self._listener.register("object:announcement")

    def press(self, role: str, name: str) -> None:
        """Press a button or a menu item."""
        held = self._wait_for(lambda: find(self.window, role, name), f"no {role} {name!r}")
        Atspi.Action.do_action(held, 0)

    def expect_heard(self, part: str) -> None:
        """It has been announced, or is so within a moment."""
        self._wait_for(lambda: any(part in heard for heard in self.heard), f"not announced: {part!r}")

    def expect(self, what: str, condition: object) -> None:
        """Otherwise it is wrong."""
        if not condition:
            self.wrong.append(what)

    def look(self, node: Any, depth: int = 0) -> None:
        """Print a part of the tree, and note the controls in it that have no name."""
        role, name = node.get_role_name(), node.get_name() or ""
        print(f"{'  ' * depth}{role}" + (f": {name}" if name else ""))
        if role in CONTROLS:
            self.expect(f"a {role} without a name, in {path_of(node)}", name)
            self.expect(f"a {role} in another language: {name!r}", name not in self._strange)
        if role == "table":
            self._look_at_table(node, depth + 1)
            return
        for child in children(node):
            self.look(child, depth + 1)

    def look_at_dialog(self, action: str) -> None:
        """Open it from the menu, look, and close it."""
        self.press("menu item", action)
        dialog = self._wait_for(find_dialog, f"no dialog after {action!r}")
        self.look(dialog)
        buttons = [held for held in all_in(dialog) if held.get_role_name() == "push button"]
        Atspi.Action.do_action(buttons[-1], 0)
        self._wait_for(lambda: find_dialog() is None, f"{action!r} does not close")

    def _look_at_table(self, table: Any, depth: int) -> None:
        for column in range(Atspi.Table.get_n_columns(table)):
            name = Atspi.Table.get_column_header(table, column).get_name()
            self.expect(f"column {column} of {table.get_name()!r} has no name", name)
            print(f"{'  ' * depth}column: {name}")
        for row in range(Atspi.Table.get_n_rows(table)):
            cells = range(Atspi.Table.get_n_columns(table)) if row < SHOWN_ROWS else [0]
            names = [Atspi.Table.get_accessible_at(table, row, cell).get_name() or "" for cell in cells]
            self.expect(f"row {row} of {table.get_name()!r} has no name", names[0])
            if row < SHOWN_ROWS:
                print(f"{'  ' * depth}row: {' | '.join(dict.fromkeys(names))}")

    def _wait_for(self, found: Callable[[], Any], otherwise: str) -> Any:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            held = found()
            if held:
                return held
            while GLib.MainContext.default().iteration(may_block=False):
                pass
            time.sleep(0.05)
        sys.exit(otherwise)


def children(node: Any) -> Iterator[Any]:
    """All that is in it and can be reached."""
    return filter(None, (node.get_child_at_index(number) for number in range(node.get_child_count())))


def all_in(node: Any) -> Iterator[Any]:
    """Everything in it; of tables only themselves."""
    yield node
    if node.get_role_name() != "table":
        for child in children(node):
            yield from all_in(child)


def find(node: Any, role: str, name: str, text: str = "") -> Any:
    """The first of this role and name, with this in its text; also behind a closed menu."""
    alike = (held for held in all_in(node) if (held.get_role_name(), held.get_name()) == (role, name))
    return next((held for held in alike if text in text_of(held)), None)


def text_of(node: Any) -> str:
    """What can be read in it."""
    return str(Atspi.Text.get_text(node, 0, -1)) if "Text" in node.get_interfaces() else ""


def labelled(node: Any, words: str) -> bool:
    """Whether something is told by a label with these words."""
    relations = (held for found in all_in(node) for held in found.get_relation_set())
    labels = (held for held in relations if held.get_relation_type() is Atspi.RelationType.LABELLED_BY)
    return any(held.get_target(0).get_name() == words for held in labels)


def find_window() -> Any:
    """The program's window, once it is there."""
    windows = (held for program in children(Atspi.get_desktop(0)) for held in children(program))
    return next((held for held in windows if held.get_name() == "Bouncebook"), None)


def find_dialog() -> Any:
    """What is open beside the window."""
    windows = (held for program in children(Atspi.get_desktop(0)) for held in children(program))
    return next((held for held in windows if held.get_role_name() == "dialog"), None)


def path_of(node: Any) -> str:
    """The named things around it."""
    names = []
    while node is not None:
        names.append(node.get_name() or node.get_role_name())
        node = node.get_parent()
    return " < ".join(islice(names, 1, 5))


def main() -> int:
    """Look at all of it."""
    desk = Desk(sys.argv[1])
    desk.listen()
    words = desk.words
    desk.press("push button", words["action-paste"])
    desk.expect_heard(words["said-first"].partition("{said}")[2].format(count=2))
    outcomes = find(desk.window, "table", words["outcomes"])
    desk.expect("the list of outcomes has not two rows", Atspi.Table.get_n_rows(outcomes) == 2)
    guidance = find(desk.window, "label", words["explanation"], text=words["what-to-do"])
    desk.expect("the steps cannot be read", guidance)
    for name in ("filter-phase", "filter-provider", "filter-permanence"):
        desk.expect(f"no box is labelled {words[name]!r}", labelled(desk.window, words[name]))
    desk.look(desk.window)
    Atspi.EditableText.set_text_contents(find(desk.window, "text", words["search"]), "dkim")
    desk.expect_heard(words["found"].partition("{count}")[0])
    for dialog in DIALOGS:
        desk.look_at_dialog(words[f"action-{dialog}"])
    for fault in dict.fromkeys(desk.wrong):
        print(fault, file=sys.stderr)
    return 1 if desk.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
