#!/usr/bin/env bash
# Asks the public list of vulnerabilities whether it knows of one in what the executable is built from.
#
#   tools/audit.sh                 fails when it knows one, and when it cannot be asked
#   tools/audit.sh --if-possible   only says so when it cannot be asked
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh dev
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

unasked() {
    echo "The list of vulnerabilities could not be asked: $1"
    [ "$mode" = --if-possible ]
    exit
}

mode=${1:-}
.venv/bin/python -m venv "$scratch/venv"
"$scratch/venv/bin/python" -m pip --disable-pip-version-check install --quiet pip-audit ||
    unasked "pip-audit cannot be installed"
if "$scratch/venv/bin/pip-audit" --strict --require-hashes --disable-pip --progress-spinner off \
    --requirement requirements/package.txt 2>&1 | tee "$scratch/said"; then
    exit 0
fi
grep -q "known vulnerabilit" "$scratch/said" && exit 1
unasked "see above"
