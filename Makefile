# Two commands on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test lint screenshots clean
.DELETE_ON_ERROR:

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "discrep needs Python 3.11 or newer; set PYTHON=python3.x"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq python3-venv; \
	    else echo "Python's venv is missing: run 'sudo apt-get install python3-venv', then this again"; exit 1; fi; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@$(BIN)/python -m compileall -q discrep  # an editable install leaves that out: every first command would pay for it
	@touch $@

$(VENV)/.tested: pyproject.toml $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: $(VENV)/.installed
	@echo "discrep diff fixtures/stories/coup-plot/wire.txt fixtures/stories/coup-plot/blog.txt --date wire.txt=2021-11-26"
	@$(BIN)/discrep diff fixtures/stories/coup-plot/wire.txt fixtures/stories/coup-plot/blog.txt \
	  --date wire.txt=2021-11-26 --fail-on never --format text --format html:report.html
	@echo "The same with both texts side by side: report.html"
	@echo "discrep check fixtures/drafts/quay.md"
	@$(BIN)/discrep check fixtures/drafts/quay.md --fail-on never

# the browser tests want Chromium; where it cannot be had, those tests are skipped and say so
$(VENV)/.browser: $(VENV)/.tested
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get update -qq && apt-get install -y -qq chromium; } || echo "no Chromium: browser tests will be skipped"
	@touch $@

screenshots: $(VENV)/.browser
	$(BIN)/python docs/make_screenshots.py screenshots

test: $(VENV)/.tested $(VENV)/.browser
	@$(BIN)/python -m compileall -q discrep
	$(BIN)/python -X warn_default_encoding -m pytest

lint: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict discrep

clean:
	rm -rf $(VENV) screenshots report.html dist build
