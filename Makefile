# Every target prepares the checkout by itself: virtual environment, Debian packages, translations.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
PY := .venv/bin/python
PYTEST_ARGS ?=

.PHONY: help run test lint campaign bench bench-peers shots package translations clean ready ready-to-run ready-to-package

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do \
		printf '  make %-13s %s\n' "$$name" "$$text"; done

run: ready-to-run ## start NeckBreak; without a screen, play a working day in a minute
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(PY) -m neckbreak; else exec $(PY) -m neckbreak demo; fi

test: lint ## lint, then every test, those on a real desktop included
	@$(PY) -m pytest -n 2 --dist loadgroup -m "not alone" $(PYTEST_ARGS) || [ $$? = 5 ]
	@$(PY) -m pytest -m alone $(PYTEST_ARGS) || [ $$? = 5 ]

lint: ready ## ruff, mypy, the layers, the translations
	@$(PY) -m ruff check --quiet
	@$(PY) -m ruff format --check --quiet || { echo "Not formatted: run $(PY) -m ruff format" >&2; exit 1; }
	@$(PY) -m mypy --no-error-summary
	@out=$$(.venv/bin/lint-imports --no-logo 2>&1) || { echo "$$out" >&2; exit 1; }
	@$(PY) tools/translations.py check

campaign: ready ## one of the long runs: make campaign NAME=… ARGS=…
	@if [ -z "$(NAME)" ]; then \
		echo "Say which: make campaign NAME=…"; \
		ls tests/campaign | sed -n 's/^\([a-z][a-z_]*\)\.py$$/  \1/p'; exit 2; \
	fi
	@$(PY) -m tests.campaign.$(NAME) $(ARGS)

bench: ready ## measure against the budgets; numbers to build/bench.json
	@$(PY) -m tests.bench.bench

bench-peers: ready ## the same of other break reminders; numbers to build/bench-peers.json
	@$(PY) -m tests.bench.peers

shots: ready ## every window as a picture, to build/shots/
	@$(PY) -m tests.desk.shots

package: ready-to-package ## everything that is handed out, to dist/, checked
	@packaging/package.sh $(ARGS)

translations: ready ## find new sentences and write the translation files
	@$(PY) tools/translations.py update

clean: ## remove everything that was made here, .venv included
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@rm -f resources/translations/*.qm
	@find neckbreak tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

ready:
	@tools/setup.sh test

ready-to-run:
	@tools/setup.sh run

ready-to-package:
	@tools/setup.sh package
