#!/usr/bin/env bash
# Works through a case without a mouse, on a screen of its own: paste, read, switch the language, copy, find a code,
# copy that; each is pasted into a terminal and compared with what the ticket should be.
#
# Installs from Debian what it needs (as root). SCREENSHOT names a picture to take at the end (wants imagemagick).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/screen.sh
. tools/screen.sh

wants Xvfb:xvfb xdotool:xdotool xclip:xclip xterm:xterm openbox:openbox
python=${BOUNCEBOOK_PYTHON:-$PWD/.venv/bin/python}
bounce=resources/samples/full-mailbox.eml

open_screen 1366x900
openbox >/dev/null 2>&1 &
started+=($!)
export LC_ALL=C.UTF-8

# keys KEY …  presses keys, one after the other, in whatever window is in front.
keys() { xdotool key --clearmodifiers --delay 40 "$@"; }

# front PATTERN  waits for a window and brings it to the front.
front() {
    local window
    window=$(timeout 20 xdotool search --sync --onlyvisible --name "$1" | tail -1) || give_up "No window $1"
    timeout 10 xdotool windowactivate --sync "$window" || give_up "$1 does not come to the front"
}

# look  waits as long as a person does at least: keys come from outside and cannot know what is painted.
look() { sleep 1; }

on_clipboard() { xclip -selection clipboard -o 2>/dev/null || true; }

# copies KEY …  presses keys until the clipboard holds something else.
copies() {
    printf 'nothing yet' | xclip -selection clipboard -i
    keys "$@"
    local _
    for _ in $(seq 100); do
        case $(on_clipboard) in 'nothing yet' | '') sleep 0.1 ;; *) return ;; esac
    done
    give_up "Nothing was copied by: $*"
}

# pasted  what arrives in a terminal when the clipboard is pasted there.
pasted() {
    rm -f "$scratch/arrived"
    xterm -T terminal -u8 -xrm 'XTerm*selectToClipboard: true' -e "cat >$scratch/arrived" &
    front '^terminal$'
    keys shift+Insert
    sleep 0.5
    keys Return ctrl+d
    wait $!
    cat "$scratch/arrived"
}

# compare WHAT LANGUAGE FILE|ENTRY  the terminal's text with what the ticket should be.
compare() {
    pasted >"$scratch/pasted"
    "$python" tools/expected_ticket.py "$2" "$3" >"$scratch/expected"
    diff --ignore-trailing-space --ignore-blank-lines "$scratch/expected" "$scratch/pasted" ||
        give_up "$1: what was pasted is not the ticket"
    printf '%s: %s lines, as they should be\n' "$1" "$(wc -l <"$scratch/expected")"
    front '^Bouncebook$'
}

step "paste, read, copy"
speaks en
"$python" -m gui &
started+=($!)
front '^Bouncebook$'
xclip -selection clipboard -i "$bounce"
keys ctrl+v
look
copies ctrl+shift+c
compare "the returned mail in English" en "$bounce"

step "read on in the explanation, switch the language, copy"
keys Tab Tab Page_Down
copies ctrl+shift+k ctrl+shift+c
compare "the returned mail in Korean" ko "$bounce"

step "find a code, step into the table, copy"
keys ctrl+f
xdotool type --delay 40 'dxns3'
look
copies Down Return
compare "a code in Korean" ko daum.dxns3

step "back to the paste, through its menu to the other language, copy"
copies Escape alt+e Escape ctrl+shift+o
compare "the returned mail in the other language" en "$bounce"

if [ -n "${SCREENSHOT:-}" ]; then import -window root "$SCREENSHOT"; fi
step "all is well"
