.DEFAULT_GOAL := help
PYTHON ?= python3
VENV ?= .venv
PORT ?= 3000
BIN := $(VENV)/bin
COMPILER := $(VENV)/.compiler
STAMP := $(VENV)/.installed

.PHONY: help setup browser demo test lint types fuzz goldens check bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## Make the environment, with all that tests need

$(COMPILER): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@$(BIN)/pyweb doctor --quiet || $(BIN)/python -m pip install --quiet --editable '.[node]'
	@touch $@

$(STAMP): $(COMPILER)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

browser: ## Install Chromium (Debian), or say what to install
	@sh tests/install_system.sh

demo: $(COMPILER) ## Compile, build and serve the todo app: http://localhost:3000
	$(BIN)/pyweb run fixtures/apps/todo/app --out build/demo --prod --port $(PORT)

test: setup browser ## Run every test, real builds and a real browser included
	$(BIN)/python -m pytest -n 2 --dist loadscope --no-loadscope-reorder

lint: setup ## Check style
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .

types: setup ## Check types
	$(BIN)/mypy
	cd emitters/pyweb_emitters/runtime/backend && $(abspath $(BIN))/mypy --strict --package live
	$(BIN)/pyright --pythonpath $(BIN)/python

FUZZ_SECONDS ?= 1800

fuzz: setup ## Compile mutated and made-up apps for FUZZ_SECONDS; FUZZ_APPS=FOLDER adds apps; kill 200 compilations
	$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS)
	KILLED_COMPILATIONS=200 $(BIN)/python -m pytest -q tests/write/test_killed.py

goldens: setup ## Rewrite the expected trees of all fixtures
	$(BIN)/python -m pytest tests/goldens --goldens=rewrite -q

check: lint types test ## Everything that continuous integration runs

bench: setup browser ## Measure beside Reflex
	$(BIN)/python -m tests.benchmarks.compile_time
	$(BIN)/python -m tests.benchmarks.page_weight
	$(BIN)/python -m tests.benchmarks.click_latency
	$(BIN)/python -m tests.benchmarks.event_throughput

clean: ## Remove what was built
	rm -rf build $(VENV)
