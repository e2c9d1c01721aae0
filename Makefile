# `make` lists what there is. Everything sets up what it needs by itself.

.DEFAULT_GOAL := help
.PHONY: help run test lint format types screenshots wheel package clean

# Another Python than python3: make PYTHON=python3.12 test
PYTHON ?=
export PYTHON MAKECMDGOALS

BIN := .venv/bin
# Only the window itself wants a screen.
test screenshots: export QT_QPA_PLATFORM = offscreen

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## set up what is needed and open the window
	@tools/setup.sh run
	@tools/run.sh

test: lint types ## set up what is needed and run linters, type checker and tests
	$(BIN)/pytest

lint: ## ruff, and who may import whom
	@tools/setup.sh dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-logo

format: ## let ruff lay out the code and mend what it can
	@tools/setup.sh dev
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

types: ## mypy, strict
	@tools/setup.sh dev
	$(BIN)/mypy

screenshots: ## take the pictures of the READMEs anew
	@tools/setup.sh dev
	$(BIN)/python tools/screenshots.py

wheel: ## build the wheel into dist/
	@tools/setup.sh dev
	rm -rf build/lib build/bdist.*
	$(BIN)/python -m pip --disable-pip-version-check wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

package: ## build the executable into dist/bouncebook/
	@tools/setup.sh package
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

clean: ## remove what was built (.venv stays)
	rm -rf build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
