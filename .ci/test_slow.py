"""The claims: execute every experiment's quick profile, go on after a failure, and close with N passed, N failed.

    python .ci/test_slow.py [runs folder] [names of experiments]
"""
import sys
import traceback
from pathlib import Path

from experiment import execute, root

cases = {  # experiment → parameters of its slow test
    'geometry_of_efficient_codes': dict(profile='quick', seeds=[0, 1, 2, 3, 4, 5]),
    'latent_classifiers': dict(profile='quick', workers=2),
}
runs = Path(sys.argv[1] if len(sys.argv) > 1 else 'runs')
names = sys.argv[2:] or list(cases)
there = {p.stem for p in (root/'nbs/experiments').glob('*.ipynb')}
if there != set(cases): sys.exit(f'experiments without a slow test, or the reverse: {sorted(there ^ set(cases))}')
passed = 0
for name in names:
    try: print(f'{name}: {execute(name, runs/name/"slow.ipynb", cases[name])/60:.1f} minutes', flush=True)
    except Exception: traceback.print_exc()
    else: passed += 1
print(f'{passed} passed, {len(names)-passed} failed')
sys.exit(int(passed < len(names)))
