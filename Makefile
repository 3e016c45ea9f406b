# `make` lists the targets. PYTHON=… chooses the interpreter; without it the first of 3.11, 3.12, 3.13 on PATH.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules

PYTHON ?=
METHOD ?=
export PYTHON METHOD
VENV := .venv
BIN := $(VENV)/bin
# On every core. A core that has run out of tests takes over from another, so that none waits for the last long one.
SPREAD := -n auto --dist worksteal

.PHONY: help install demo test test-all clients check lint mypy pyright wheel generate new bench clean

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' Makefile | expand -t 18

install: ## make .venv, or bring it up to date (no network needed when it is)
	@.ci/venv "$(VENV)"

demo: install ## typed status of the SIP connector: from B24_WEBHOOK if set, else from the embedded portal
	@$(BIN)/python -m b24.demo

test: install ## the tests
	@$(BIN)/python -m pytest $(SPREAD)

test-all: ## the tests on each CPython found of 3.11, 3.12 and 3.13 (or PYTHONS="3.12 3.13")
	@.ci/test-all $(PYTHONS)

clients: install ## the tests of the embedded portal with other clients, each in an environment of its own
	@.ci/clients .venvs/clients
	@$(BIN)/python -m pytest tests/test_other_clients.py

check: install ## everything that CI checks
	@$(MAKE) -j 2 --output-sync lint mypy pyright wheel
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest $(SPREAD)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

lint:
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/b24-codegen generate --check
	$(BIN)/codespell specs
	$(BIN)/python tests/report.py

mypy:
	$(BIN)/mypy

pyright:
	$(BIN)/pyright --pythonpath "$(BIN)/python"

wheel:
	.ci/wheel "$(abspath $(BIN))/python"

generate: install ## render specs/ into src/b24/api/
	@$(BIN)/b24-codegen generate

new: install ## METHOD=sale.order.get: a spec to start from
	@$(if $(METHOD),,$(error Say which method: make new METHOD=sale.order.get))$(BIN)/b24-codegen new "$$METHOD"

bench: install ## the benchmarks, as ratios within one run
	@for script in tests/bench/*.py; do $(BIN)/python "$$script"; done

clean: ## remove environments, caches and builds
	rm -rf .venv .venvs build dist .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find src codegen tests -name __pycache__ -prune -exec rm -rf {} +
