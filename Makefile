# Two commands: `make run` opens the program, `make test` does all that CI does. Each sets up what it needs.
PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python -B
export PYTHONDONTWRITEBYTECODE = 1
.DEFAULT_GOAL := help
.PHONY: help run test demo screenshots pictures quick-check bench cases lock schemas translations format clean system

help: ## say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: .venv/run.stamp ## open the program
	@$(PY) -m quiz $(ARGS) || [ $$? -eq 2 ] # 2: it has said in a line what is in the way

test: .venv/test.stamp ## everything that CI runs
	@PYTHON=$(PYTHON) bash scripts/test.sh

demo: .venv/run.stamp ## walk a self-check and the stories offscreen; pictures and the assessment go into demo/
	@rm -rf demo
	@QT_QPA_PLATFORM=offscreen $(PY) -m tools.screens demo demo

screenshots: .venv/run.stamp ## paint every screen, language, theme and text size into screenshots/
	@QT_QPA_PLATFORM=offscreen $(PY) -m tools.screens all screenshots $(if $(ONLY),--only $(ONLY))

pictures: .venv/run.stamp ## paint the pictures of the README anew
	@QT_QPA_PLATFORM=offscreen $(PY) -m tools.screens pictures docs/pictures

quick-check: .venv/run.stamp ## make the quick check out of the whole one anew
	@$(PY) -m tools.quick_check

bench: .venv/run.stamp ## print the budgets, each as a ratio to a bare window in the same run
	@QT_QPA_PLATFORM=offscreen $(PY) -m bench

cases: .venv/run.stamp ## print what the self-check makes of the answer sheets of real accounts
	@$(PY) -m tools.cases $(ARGS)

schemas: .venv/run.stamp ## write the JSON Schemas of packs anew
	@$(PY) -m quiz.authoring.schemas questions/schema

translations: .venv/test.stamp ## take new words of the interface into assets/i18n, and compile what is translated
	@bash scripts/translations.sh write

lock: .venv/test.stamp ## write the lock files anew
	@bash scripts/lock.sh

format: .venv/test.stamp ## format and mend what can be mended by itself
	@$(BIN)/ruff check --fix-only . && $(BIN)/ruff format .

system: ## install the system libraries that the window needs
	@bash scripts/system-packages.sh

.venv/bin/python:
	@bash scripts/venv.sh $(PYTHON)

.venv/run.stamp: requirements/run.txt | .venv/bin/python
	@bash scripts/system-packages.sh
	@bash scripts/install.sh requirements/run.txt
	@touch $@

.venv/test.stamp: requirements/test.txt | .venv/bin/python
	@bash scripts/system-packages.sh --tests
	@bash scripts/install.sh requirements/test.txt
	@touch $@ .venv/run.stamp

clean: ## remove everything that make has made
	@rm -rf .venv demo screenshots build dist .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
