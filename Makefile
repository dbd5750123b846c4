# make help lists what there is
PYTHON ?= python3
BIN    := .venv/bin
RUNS   ?= runs
STUDY  := geometry_of_efficient_codes
export PYTHONUNBUFFERED = 1

help:       ## this list
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */|/' | awk -F'|' '{printf "make %-10s %s\n", $$1, $$2}'

.venv/installed: settings.ini setup.py constraints.txt
	$(PYTHON) -c 'import sys; assert sys.version_info >= (3, 11), f"geffcodes needs Python 3.11 or newer, got {sys.version.split()[0]}"'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check -e '.[dev,data]' -c constraints.txt
	touch $@

install: .venv/installed  ## make .venv with the pinned packages

run: install  ## train and draw the flagship experiment (quick profile) into runs/
	$(BIN)/python .ci/experiment.py $(STUDY) $(RUNS)/$(STUDY)/quick.ipynb -p profile quick -y "experiments: [baseline]"

test: install  ## run every notebook's tests
	$(BIN)/python .ci/test.py

test-slow: install  ## the claims: the quick profiles of all experiments, several seeds
	$(BIN)/python .ci/test_slow.py $(RUNS)

check: install  ## is anything stale, does the house plan hold
	$(BIN)/python .ci/check.py

prepare: install  ## clean the notebooks, export the library, write the README
	$(BIN)/nbdev_clean
	$(BIN)/nbdev_export
	$(BIN)/python .ci/readme.py

lab: install  ## open JupyterLab on the notebooks
	$(BIN)/jupyter lab --notebook-dir nbs

lock: install  ## write constraints.txt anew from .venv
	$(BIN)/pip freeze --exclude-editable | sed -E 's/\+cpu//' > constraints.txt

.PHONY: help install run test test-slow check prepare lab lock
