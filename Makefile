# `make` lists what there is. Everything sets up what it needs by itself.

.DEFAULT_GOAL := help
.PHONY: help run test lint format types screenshots wheel package onefile hashes audit check-package check-metadata check-bare check-a11y check-keyboard bench bench-package torture fuzz clean

# Another Python than python3: make PYTHON=python3.12 test
PYTHON ?=
export PYTHON MAKECMDGOALS

# How long `make torture` and `make fuzz` may take, and which of its trials.
MINUTES ?= 30
FUZZ_MINUTES ?= 5
TRIALS ?=

BIN := .venv/bin
# Only the window itself wants a screen.
test screenshots: export QT_QPA_PLATFORM = offscreen
# No columns beside the line numbers of the packed modules: less to load and to hold.
package onefile bench-package: export PYTHONNODEBUGRANGES = 1

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

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

package: ## build the executables into dist/bouncebook/ and pack them: tar.xz, .deb, SHA256SUMS
	@tools/setup.sh package
	rm -rf dist/bouncebook
	build/venv/bin/pyinstaller --noconfirm --log-level WARN build.spec
	build/venv/bin/python tools/package.py

onefile: ## build the one-file executable, dist/bouncebook-onefile, which starts slower
	@tools/setup.sh package
	build/venv/bin/pyinstaller --noconfirm --log-level WARN --workpath build/onefile build.spec -- --onefile

check-package: ## look into what `make package` built
	@tools/setup.sh dev
	BOUNCEBOOK_BUNDLE=dist/bouncebook $(BIN)/pytest tests/test_executable.py

check-metadata: ## hold the menu entry, its page and the Debian package to Debian's rules (after `make package`)
	desktop-file-validate packaging/linux/*.desktop
	appstreamcli validate --no-net packaging/linux/*.metainfo.xml
	lintian --allow-root --fail-on error,warning dist/*.deb

check-bare: ## run what `make package` built on a bare Debian 12 (as root; fetches that Debian)
	tools/check-bare.sh

hashes: ## write requirements/package.txt anew, with the hash of every file
	tools/hashes.sh

audit: ## ask whether a packed version has a known vulnerability (needs the network)
	tools/audit.sh

check-a11y: ## look at the window as a screen reader does, on a screen of its own (Debian)
	@tools/setup.sh dev
	@tools/check-a11y.sh

check-keyboard: ## work through a case without a mouse, on a screen of its own (Debian)
	@tools/setup.sh dev
	@tools/check-keyboard.sh

bench: ## measure the core and the window, two minutes (make bench MAIL=a-folder-of-messages)
	@tools/setup.sh dev
	@$(BIN)/python tools/bench_core.py $(MAIL)
	@$(BIN)/python tools/bench_window.py

bench-package: ## measure the executable against a bare window (builds both, takes minutes)
	@tools/setup.sh package
	@tools/setup.sh dev
	$(BIN)/python tools/bench_package.py

torture: ## try to break what is promised, and print one table (make torture MINUTES=5 TRIALS="bounded")
	@tools/setup.sh dev
	@$(BIN)/python -m tools.torture --minutes $(MINUTES) $(TRIALS)

fuzz: ## look for inputs that break the readers, led by coverage; what is found is kept in .fuzz/
	@tools/setup.sh dev
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all: --requirement requirements/fuzz.txt
	@$(BIN)/python tools/fuzz.py $$(( $(FUZZ_MINUTES) * 60 ))

clean: ## remove what was built (.venv stays)
	rm -rf build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
