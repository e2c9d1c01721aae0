#!/usr/bin/env bash
# Makes .venv and all that it needs; when nothing is missing it is done in a blink.
#
#   tools/setup.sh run       what the program needs
#   tools/setup.sh dev       ... and the tests and linters
#   tools/setup.sh package   build/venv instead: what goes into the executable and nothing else, each file
#                            held to its hash
#
# PYTHON names the Python to use (python3 unless .venv has one already).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
goal=${1:-dev}

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "$@"
    exit 1
}

# --- Python, before anything else ------------------------------------------------------------

version_of() { "$1" -c 'import sys; sys.stdout.write("%d.%d" % sys.version_info[:2])' 2>/dev/null; }

new_enough() {
    local major=${1%%.*} minor=${1#*.}
    [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 11 ]; }
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        echo "$PYTHON"
        return
    fi
    local candidate version
    for candidate in .venv/bin/python python3 python3.11; do
        version=$(version_of "$candidate") && new_enough "$version" && echo "$candidate" && return
    done
    echo python3
}

python=$(find_python)
hint="name a newer one, such as 'make PYTHON=python3.11 ${MAKECMDGOALS:-run}'."
version=$(version_of "$python") || give_up "Bouncebook needs Python 3.11 or newer, and '$python' does not run: $hint"
new_enough "$version" || give_up "Bouncebook needs Python 3.11 or newer, and '$python' is $version: $hint"

# --- Debian's part ---------------------------------------------------------------------------

# Qt's own list, less what every Debian has; "a|b" is content with either.
needed=(
    libgl1 libegl1 libdbus-1-3 libfontconfig1 "libglib2.0-0|libglib2.0-0t64"
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0
    "fonts-nanum|fonts-noto-cjk|fonts-unfonts-core|fonts-baekmuk"
)

debian_python() { [ "$("$python" -c 'import sys; print(sys.base_prefix)')" = /usr ]; }

missing_packages() {
    local installed wanted
    # shellcheck disable=SC2016  # the fields are dpkg's
    installed=$(printf '%s|' "${needed[@]}" | tr '|' '\n' |
        xargs dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' 2>/dev/null |
        sed -n 's/ installed$//p') || true
    for wanted in "${needed[@]}"; do
        printf '%s\n' "$installed" | grep -qxE "${wanted//./\\.}" || echo "${wanted%%|*}"
    done
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    say "Installing from Debian: $*"
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || apt-get update -qq
    local options=(-qq -y --no-install-recommends -o Dpkg::Use-Pty=0)
    apt-get install "${options[@]}" "$@" >/dev/null </dev/null ||
        { apt-get update -qq && apt-get install "${options[@]}" "$@" >/dev/null </dev/null; }
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    if [ ! -x .venv/bin/python ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null && debian_python; then
        needed+=("python$version-venv")
    fi
    if [ "$goal" = package ]; then
        needed+=(binutils)
        if debian_python; then needed+=("libpython$version|libpython${version}t64"); fi
    fi
    missing=$(missing_packages)
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086  # one word for each package is meant
        set -- $missing
        if [ "$(id -u)" -eq 0 ]; then
            install_packages "$@" || give_up "apt-get could not install: $*"
        else
            say "Some Debian packages are missing. Install them, then run this again:"
            give_up "  sudo apt-get install -y --no-install-recommends $*"
        fi
    fi
fi

# --- .venv -----------------------------------------------------------------------------------

# One at a time, where the system can lock a file.
exec 9<pyproject.toml
if command -v flock >/dev/null; then flock 9; fi

# What takes long at a start, made once; anew when anything that it is made of has changed.
prepare() {
    local made=resources/prepared/made-of
    if [ $venv = .venv ] && { [ ! -f $made ] || [ $stamp -nt $made ] ||
        [ -n "$(find bouncebook gui resources tools/prepare.py -newer $made \( -name '*.py' -o -name '*.json' \) -print -quit)" ]; }; then
        # It only saves time: where nothing can be written the program starts without it.
        $venv/bin/python tools/prepare.py || true
        $venv/bin/python -m compileall -q bouncebook gui || true
    fi
}

case $goal in
run) kind=run venv=.venv ;;
package) kind=package venv=build/venv ;;
*) kind=dev venv=.venv ;;
esac
state=$({ echo "$PWD $version"; cat pyproject.toml requirements/*.txt tools/setup.sh; } | cksum)
stamp=$venv/installed
if [ -x $venv/bin/python ] && [ -f $stamp ]; then
    found=$(cat $stamp)
    if [ "$found" = "dev $state" ] || [ "$found" = "$kind $state" ]; then
        prepare
        exit 0
    fi
    # What the tests need stays installed when only the window is opened.
    case $found in dev*) kind=dev ;; esac
fi

if [ "$(version_of $venv/bin/python)" != "$version" ] || ! $venv/bin/python -m pip --version >/dev/null 2>&1 ||
    ! grep -qsF "$PWD/$venv" $venv/bin/activate; then
    base=$("$python" -c 'import sys; print(getattr(sys, "_base_executable", None) or sys.executable)')
    say "Making $venv with Python $version"
    "$base" -m venv --clear $venv
fi
rm -f $stamp
say "Installing into $venv (the first time takes a minute)"
pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input install --quiet)
if [ $kind = package ]; then
    "${pip[@]}" --require-hashes --only-binary :all: --requirement requirements/package.txt
else
    "${pip[@]}" --requirement "requirements/$kind.txt"
    "${pip[@]}" --no-deps --no-build-isolation --editable .
fi
echo "$kind $state" >$stamp
prepare
