#!/usr/bin/env bash
# Opens the window; where there is no screen, explains a sample bounce in the terminal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    cat <<'END'
There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
This is what it would say of a sample bounce, resources/samples/full-mailbox.eml:

END
    .venv/bin/bouncebook explain resources/samples/full-mailbox.eml
    cat <<'END'

For the window, run `make run` in a desktop session, or log in with `ssh -X` first.
In the terminal: .venv/bin/bouncebook --help
END
    exit 0
fi
exec .venv/bin/bouncebook
