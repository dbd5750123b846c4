"""Run `nbdev_test` and close with a line that counts: N passed, N failed[, N skipped]. Fails when nothing ran.

    python .ci/test.py [--path nbs/models/15_vae.ipynb] [--flags slow] [--timing]
"""
import os
import sys
import tempfile

os.environ.setdefault('OMP_NUM_THREADS', '1')  # two workers share two cores
scratch = tempfile.TemporaryDirectory()
os.environ['GEFF_RUNS'] = scratch.name  # experiments train anew instead of finding an older test's runs
os.environ.setdefault('MPLBACKEND', 'agg')
import nbdev.test as nbdev_tests

counts = []
parallel = nbdev_tests.parallel


def counted(f, files, **kwargs):
    "nbdev's own `parallel`, whose results are also kept: (passed, seconds) a notebook; nothing executed takes 0 seconds"
    results = list(parallel(f, files, **kwargs))
    counts.extend(results)
    return results


nbdev_tests.parallel = counted
if '--n_workers' not in sys.argv: sys.argv += ['--n_workers', '2']
try: nbdev_tests.nbdev_test()
except SystemExit as stop: code = stop.code or 0
else: code = 0
passed = sum(ok and seconds > 0 for ok, seconds in counts)
failed = sum(not ok for ok, _ in counts)
skipped = len(counts)-passed-failed
print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
sys.exit(code or int(failed > 0 or passed == 0))
