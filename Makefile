# Every target works on a fresh machine with nothing but Python 3.11+, git and make.
PYTHON ?= python3
VENV ?= .venv
NEWEST ?= .venv-newest
BIN := $(VENV)/bin
SEEDS ?= 0-99999
FAULTS ?= 150
REQUESTS ?= 5000
LEASE ?= 10

PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Exactly the files whose hashes are written down. Nothing is built, so no build asks for more than those.
LOCKED := $(PIP) --require-hashes --only-binary :all:
# This project itself, with the backend that is already there.
ITSELF := $(PIP) --no-deps --no-index --no-build-isolation --editable .
UPGRADE := $(NEWEST)/bin/python -m pip install --quiet --disable-pip-version-check --only-binary :all: \
	--upgrade --upgrade-strategy eager
LOCK := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-package pip

# The tests start hundreds of interpreters: where none may keep what it has compiled, each compiles all anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo test tests coverage chaos chaos-cluster bench lint style types simulate run newest lock audit-deps clean

help:  ## what can be made here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

# What fails half-way leaves no interpreter behind, else the next make would take it for a whole environment.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Clapper needs Python 3.11 or newer; try: make PYTHON=python3.11")'
	@$(PYTHON) -m venv $(VENV) || { rm -f $(BIN)/python*; \
		echo "$(PYTHON) cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

$(VENV)/.run: $(BIN)/python pyproject.toml requirements/build.txt requirements/run.txt
	$(LOCKED) -r requirements/build.txt -r requirements/run.txt
	$(ITSELF)
	@touch $@

$(VENV)/.demo: $(BIN)/python pyproject.toml requirements/build.txt requirements/demo.txt
	$(LOCKED) -r requirements/build.txt -r requirements/demo.txt
	$(ITSELF)
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml requirements/build.txt requirements/dev.txt
	$(LOCKED) -r requirements/build.txt -r requirements/dev.txt
	$(ITSELF)
	@touch $@

$(VENV)/.bench: $(VENV)/.dev requirements/bench.txt
	$(LOCKED) -r requirements/bench.txt
	@touch $@

$(VENV)/.upkeep: $(BIN)/python requirements/upkeep.txt
	$(LOCKED) -r requirements/upkeep.txt
	@touch $@

demo: $(VENV)/.demo  ## play the main job end to end, with neither token nor network
	$(BIN)/python -m bot demo

# The types are looked at while the tests run: a process that has one core alone would let the other stand still.
test: style  ## every check: lint, types, architecture, tests
	@$(MAKE) --no-print-directory -j 2 types tests

tests: $(VENV)/.dev  ## the tests alone; SELECT="not mutants" for those of a marker, WITHOUT="tests/facts" for all but a folder
	$(BIN)/python -m pytest -n 4 --dist worksteal $(if $(SELECT),-m "$(SELECT)") $(addprefix --ignore=,$(WITHOUT))

coverage: $(VENV)/.dev  ## which lines the tests reach; slower
	$(BIN)/python -m pytest -n 4 --dist worksteal --cov --cov-report=term --cov-fail-under=85

chaos: $(VENV)/.dev  ## ten minutes of deaths and faults: the matrix, a soak, the simulation
	$(BIN)/python -m tests.chaos

chaos-cluster: $(VENV)/.dev  ## an hour of faults at three machines over PostgreSQL; FAULTS=20 REQUESTS=500 LEASE=5 for less
	$(BIN)/python -m tests.cluster --faults $(FAULTS) --requests $(REQUESTS) --lease $(LEASE)

bench: $(VENV)/.bench  ## ten minutes of measuring, as ratios; PARTS="start flood" for some parts alone
	$(BIN)/python -m tests.bench $(if $(PARTS),--only $(PARTS))

lint: style types

style: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(VENV)/.dev
	$(BIN)/mypy

simulate: $(VENV)/.dev  ## many worlds with faults and deaths, each from one seed; SEEDS=FIRST-LAST
	$(BIN)/python -m tests.simulation --seeds $(SEEDS)
	$(BIN)/python -m tests.simulation --cluster --seeds $(SEEDS)

run: $(VENV)/.run  ## the bot, with the settings of .env
	$(BIN)/python -m bot run

# First without the tools of the tests: their own ranges hold back what the bot would get elsewhere.
newest:  ## the demo and the media tests with the newest versions that pyproject.toml lets in, locked or not
	@$(MAKE) --no-print-directory VENV=$(NEWEST) $(NEWEST)/bin/python
	$(UPGRADE) --editable '.[demo]' packaging
	$(NEWEST)/bin/python -m tests.dependencies.newer
	$(NEWEST)/bin/python -m bot demo
	$(UPGRADE) --editable '.[dev]'
	$(NEWEST)/bin/python -m pytest -n 4 --dist worksteal tests/adapters tests/sandbox

# All at once first, so that the files agree wherever two name the same package.
lock: $(VENV)/.upkeep  ## renew the locked versions: the newest that the ranges of pyproject.toml let in
	$(LOCK) --upgrade pyproject.toml --extra dev --extra bench --group build --group upkeep \
		--output-file $(VENV)/all.txt
	$(LOCK) --upgrade --constraint $(VENV)/all.txt pyproject.toml --output-file requirements/run.txt
	$(LOCK) --upgrade --constraint $(VENV)/all.txt pyproject.toml --extra demo --output-file requirements/demo.txt
	$(LOCK) --upgrade --constraint $(VENV)/all.txt pyproject.toml --extra dev --output-file requirements/dev.txt
	$(LOCK) --upgrade --constraint $(VENV)/all.txt pyproject.toml --extra bench --output-file requirements/bench.txt
	$(LOCK) --upgrade --constraint $(VENV)/all.txt --group build --output-file requirements/build.txt
	$(LOCK) --upgrade --constraint $(VENV)/all.txt --group upkeep --output-file requirements/upkeep.txt

audit-deps: $(VENV)/.dev $(VENV)/.upkeep  ## ask for known vulnerabilities in what is locked
	$(BIN)/python -m tests.dependencies.audit

clean:  ## remove what make has made
	rm -rf $(VENV) $(NEWEST) demo-out bench-out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
