#!/usr/bin/env bash
# Asks the public list of vulnerabilities whether it knows of one in what the executable is built from.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh dev
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
.venv/bin/python -m venv "$scratch/venv"
"$scratch/venv/bin/python" -m pip --disable-pip-version-check install --quiet pip-audit
"$scratch/venv/bin/pip-audit" --strict --require-hashes --disable-pip --progress-spinner off \
    --requirement requirements/package.txt
