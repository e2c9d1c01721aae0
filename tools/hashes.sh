#!/usr/bin/env bash
# Writes requirements/package.txt: what the executable is built from, for Linux, Windows and macOS, each file with
# its hash. The versions are those of requirements/run.txt and dev.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh dev
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
.venv/bin/python -m venv "$scratch/venv"
"$scratch/venv/bin/python" -m pip --disable-pip-version-check install --quiet uv
{
    echo "# What the executable is built from, with the hash of every file: written by \`make hashes\`."
    "$scratch/venv/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
        --constraint requirements/run.txt --constraint requirements/dev.txt - <<<'
PySide6-Essentials
pyinstaller
setuptools
shiboken6
'
} >"$scratch/package.txt"
mv "$scratch/package.txt" requirements/package.txt
