# Every target works on a fresh machine with nothing but Python 3.11+, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SEEDS ?= 0-99999

.DEFAULT_GOAL := help
.PHONY: help demo test coverage chaos lint simulate run clean

help:  ## what can be made here
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Clapper needs Python 3.11 or newer; try: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.demo: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo]'
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/.demo  ## play the main job end to end, with neither token nor network
	$(BIN)/python -m bot demo

test: lint  ## every check: lint, types, architecture, tests
	$(BIN)/python -m pytest -n 4 --dist worksteal

coverage: $(VENV)/.dev  ## which lines the tests reach; slower
	$(BIN)/python -m pytest -n 4 --dist worksteal --cov --cov-report=term --cov-fail-under=85

chaos: $(VENV)/.dev  ## ten minutes of deaths and faults: the matrix, a soak, the simulation
	$(BIN)/python -m tests.chaos

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

simulate: $(VENV)/.dev  ## many worlds with faults and deaths, each from one seed; SEEDS=FIRST-LAST
	$(BIN)/python -m tests.simulation --seeds $(SEEDS)

run: $(VENV)/.run  ## the bot, with the settings of .env
	$(BIN)/python -m bot run

clean:  ## remove what make has made
	rm -rf $(VENV) demo-out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
