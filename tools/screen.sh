# For scripts that look at the window from outside: packages, a screen of its own, and the way to clear up.
# To be sourced, from the root of a checkout.
# shellcheck shell=bash

give_up() {
    printf '%s\n' "$@" >&2
    exit 1
}

step() { printf '\n== %s\n' "$*"; }

# wants COMMAND:PACKAGE …  installs what is missing, as root; anybody else is told what to install.
wants() {
    local wanted absent=()
    for wanted in "$@"; do
        command -v "${wanted%%:*}" >/dev/null || absent+=("${wanted#*:}")
    done
    [ ${#absent[@]} -eq 0 ] || install "${absent[@]}"
}

install() {
    [ "$(id -u)" -eq 0 ] || give_up "Please install first: sudo apt-get install --no-install-recommends $*"
    export DEBIAN_FRONTEND=noninteractive
    local options=(-qq -y --no-install-recommends -o Dpkg::Use-Pty=0)
    apt-get install "${options[@]}" "$@" >/dev/null 2>&1 </dev/null ||
        { apt-get update -qq && apt-get install "${options[@]}" "$@" >/dev/null </dev/null; } ||
        give_up "apt-get could not install: $*"
}

# A folder that is gone afterwards, with everything that was started in between.
started=()
scratch=$(mktemp -d)
clear_up() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$scratch"
}
trap clear_up EXIT

# open_screen SIZE  starts a screen that nobody sees, and a home without settings.
open_screen() {
    local screen number
    exec {screen}<> <(:)
    Xvfb -displayfd "$screen" -screen 0 "$1x24" -nolisten tcp -noreset >/dev/null 2>&1 &
    started+=($!)
    read -r -t 20 -u "$screen" number || give_up "Xvfb does not start"
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb HOME=$scratch XDG_RUNTIME_DIR=$scratch
    export XDG_CONFIG_HOME=$scratch/settings
    chmod 700 "$scratch"
}

# speaks LANGUAGE  makes the next start of the program speak it.
speaks() {
    mkdir -p "$XDG_CONFIG_HOME/Bouncebook"
    printf '[General]\nlanguage=%s\n' "$1" >"$XDG_CONFIG_HOME/Bouncebook/bouncebook.ini"
}
