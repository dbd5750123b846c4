# make help lists what there is
PYTHON ?= python3
BIN    := .venv/bin
RUNS   := $(or $(RUNS),$(GEFF_RUNS),runs)
export GEFF_RUNS := $(RUNS)
STUDY  := geometry_of_efficient_codes
WITHHELD := quick_vae_composition_predictor_decoder_seeds_0_1_2
COLLAPSE := quick_dsprites_b_1_4_32_l_0_8_seeds_0_1_2
export PYTHONUNBUFFERED = 1

help:       ## this list
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */|/' | awk -F'|' '{printf "make %-10s %s\n", $$1, $$2}'

.venv/installed: settings.ini setup.py constraints.txt
	$(PYTHON) -c 'import sys; assert sys.version_info >= (3, 11), f"geffcodes needs Python 3.11 or newer, got {sys.version.split()[0]}"'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check -e '.[dev,data,cluster]' -c constraints.txt
	touch $@

install: .venv/installed  ## make .venv with the pinned packages

run: install  ## train and draw the flagship experiment (quick profile) into runs/
	$(BIN)/python .ci/experiment.py $(STUDY) $(RUNS)/$(STUDY)/quick.ipynb -p profile quick -y "experiments: [baseline]"

test: install  ## run every notebook's tests
	$(BIN)/python .ci/test.py

test-slow: install  ## the claims: quick profiles of the experiments, several seeds
	$(BIN)/python .ci/test_slow.py $(RUNS)

results: ## copy the tables and figures made by test-slow to where the README shows them
	cp $(RUNS)/corridors_summary_quick_baseline_0.3_1_3_seeds_0_1_2_3_4_5.csv data/results/corridors_summary_quick.csv
	cp $(RUNS)/corridors_rate_distortion_quick_baseline_0.3_1_3_seeds_0_1_2_3_4_5.png nbs/images/corridors_rate_distortion.png
	cp $(RUNS)/lambda_beta_summary_$(COLLAPSE).csv data/results/lambda_beta_summary_quick.csv
	cp $(RUNS)/lambda_beta_scores_$(COLLAPSE).png nbs/images/lambda_beta_scores.png
	cp $(RUNS)/topographic_report_torus_quick_seeds_1_2.csv data/results/topographic_torus_quick.csv
	cp $(RUNS)/topographic_report_map_quick_seeds_1_2.csv data/results/topographic_map_quick.csv
	cp $(RUNS)/topographic_report_controls_torus_map_quick_seeds_1_2.png nbs/images/topographic_controls.png
	cp $(RUNS)/generalisation_report_dsprites_recomb2range-sqr2tx_$(WITHHELD).csv data/results/generalisation_sprites_quick.csv
	cp $(RUNS)/generalisation_report_shapes3d_recomb2range-fhue2whue_$(WITHHELD).csv data/results/generalisation_floor_wall_quick.csv
	cp $(RUNS)/generalisation_report_shapes3d_recomb2range-shape2ohue_$(WITHHELD).csv data/results/generalisation_shape_colour_quick.csv
	cp $(RUNS)/generalisation_report_dsprites_recomb2range-sqr2tx_$(WITHHELD)_squared.png nbs/images/generalisation_sprites.png
	cp $(RUNS)/generalisation_report_shapes3d_recomb2range-shape2ohue_$(WITHHELD)_0_images.png nbs/images/generalisation_shape_colour.png
	cp $(RUNS)/batches_quick.csv data/results/batches_quick.csv
	cp $(RUNS)/batches_quick.png nbs/images/batches.png

sweep: install  ## the quick twins of all grids of the papers, and their table (an hour or two on two cores; goes on where it was stopped)
	$(BIN)/geff_sweep nbs/experiments/grids/*.yaml --table data/results/sweeps_quick.csv

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

.PHONY: help install run test test-slow results sweep check prepare lab lock
