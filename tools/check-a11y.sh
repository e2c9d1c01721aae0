#!/usr/bin/env bash
# Looks at the window as a screen reader does: through AT-SPI, on a screen of its own, in both languages.
#
# Every control must have a name in the language of the window; what a paste and a search find must be said.
# Prints the tree. Installs from Debian what it needs (as root).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/screen.sh
. tools/screen.sh

wants Xvfb:xvfb dbus-run-session:dbus xclip:xclip
[ -x /usr/libexec/at-spi-bus-launcher ] || install at-spi2-core
reader=/usr/bin/python3
can_read() { "$reader" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; }
can_read || install python3-gi gir1.2-atspi-2.0
can_read || give_up "$reader cannot read the tree: python3-gi and gir1.2-atspi-2.0 are needed"

open_screen 1366x900
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
python=${BOUNCEBOOK_PYTHON:-$PWD/.venv/bin/python}
for language in en ko; do
    step "$language"
    speaks "$language"
    xclip -selection clipboard -i resources/samples/two-recipients.eml
    # shellcheck disable=SC2016  # the inner shell's own words
    dbus-run-session -- bash -c '
        /usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null &
        "$1" -m gui & window=$!
        "$2" tools/a11y_tree.py "$3"
        status=$?
        kill $window
        wait $window
        exit $status
    ' - "$python" "$reader" "$language" 2> >(grep -v '^dbus-daemon\|SpiRegistry' >&2) ||
        give_up "A screen reader would miss something"
done
step "all is well"
