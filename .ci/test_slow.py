"""The claims: execute the experiments' quick profiles, go on after a failure, and close with N passed, N failed.

    python .ci/test_slow.py [runs folder] [names of cases]
"""
import sys
import traceback
from pathlib import Path

from experiment import execute, root

corridors = dict(profile='quick', workers=2)
cases = {  # name → notebook and parameters
    'six seeds of the baseline': ('geometry_of_efficient_codes', dict(profile='quick', experiments=['baseline'], seeds=[0, 1, 2, 3, 4, 5])),
    'classifiers on frozen codes': ('latent_classifiers', corridors),
    'data and tasks at 1 nat': ('geometry_of_efficient_codes', dict(corridors, experiments=['baseline', 'E1M1', 'E1M2', 'E2M1', 'E2M2'], capacities=[1.], seeds=[0, 1, 2])),
    'tasks at 3 nats': ('geometry_of_efficient_codes', dict(corridors, experiments=['baseline', 'E2M1', 'E2M3', 'E2M5'], capacities=[3.], seeds=[0, 1, 2])),
    'results at the published sizes': ('corridors_results', {}),   # from the committed tables
    'a task at 0.3 nats': ('geometry_of_efficient_codes', dict(corridors, experiments=['baseline', 'E2M1'], capacities=[.3], seeds=[0, 1, 2])),
}
runs = Path(sys.argv[1] if len(sys.argv) > 1 else 'runs')
names = sys.argv[2:] or list(cases)
if unknown := set(names) - set(cases): sys.exit(f"unknown cases {', '.join(sorted(unknown))}; known: {', '.join(cases)}")
there, tested = {p.stem for p in (root/'nbs/experiments').glob('*.ipynb')}, {notebook for notebook, _ in cases.values()}
if there != tested: sys.exit(f'experiments without a slow test, or the reverse: {sorted(there ^ tested)}')
passed = 0
for name in names:
    notebook, params = cases[name]
    out = runs/notebook/f"slow {name}.ipynb".replace(' ', '_')
    try: print(f'{name}: {execute(notebook, out, params)/60:.1f} minutes', flush=True)
    except Exception: traceback.print_exc()
    else: passed += 1
print(f'{passed} passed, {len(names)-passed} failed')
sys.exit(int(passed < len(names)))
