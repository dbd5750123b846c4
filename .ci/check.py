"""Is anything stale, does the house plan hold? Works on a copy of the tracked files and changes nothing.

Clean notebooks; the library equals an export from scratch; README.md equals nbs/index.ipynb; no wing imports another and nothing
imports upwards (import-linter, .ci/importlinter); no exported cell uses a name that only other cells define (pyflakes); experiments are
stored without outputs.
"""
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[1]
bin_ = Path(sys.executable).parent


def sh(*cmd, cwd):
    subprocess.run([str(c) for c in cmd], cwd=cwd, check=True, stdout=subprocess.DEVNULL)


def copy_tracked(to):
    "The files that git tracks or would track, as they are in the working tree"
    out = subprocess.run(['git', 'ls-files', '-co', '--exclude-standard', '-z'], cwd=root, check=True, capture_output=True).stdout
    for name in filter(None, out.decode().split('\0')):
        if name.startswith('data/golden/') or not (root/name).is_file(): continue
        (to/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root/name, to/name)


def differing(folder, other, pattern):
    "Relative names of the files of either folder that differ or are missing in the other"
    names = {p.relative_to(f) for f in (folder, other) for p in f.rglob(pattern) if '__pycache__' not in p.parts and '.ipynb_checkpoints' not in p.parts}
    return sorted(str(n) for n in names if not ((folder/n).is_file() and (other/n).is_file() and filecmp.cmp(folder/n, other/n, shallow=False)))


faults = []
with tempfile.TemporaryDirectory() as tmp:
    tmp = Path(tmp)
    copy_tracked(tmp)
    shutil.copytree(tmp/'nbs', tmp/'before')
    sh(bin_/'nbdev_clean', cwd=tmp)
    faults += [f'nbs/{n} is not clean' for n in differing(tmp/'before', tmp/'nbs', '*.ipynb')]
    shutil.rmtree(tmp/'before')
    shutil.copytree(tmp/'geffcodes', tmp/'committed')
    shutil.rmtree(tmp/'geffcodes')
    sh(bin_/'nbdev_export', cwd=tmp)
    faults += [f'geffcodes/{n} is not what the notebooks export' for n in differing(tmp/'committed', tmp/'geffcodes', '*.py')]
    sh(sys.executable, root/'.ci/readme.py', tmp, cwd=tmp)
    if not filecmp.cmp(tmp/'README.md', root/'README.md', shallow=False): faults.append('README.md is not what nbs/index.ipynb makes')
for page in ('README.md', 'CONTRIBUTING.md'):
    faults += [f'{page} links to {link}, which is not there' for link in re.findall(r'\]\((?!https?:|#)([^)#]+)\)', (root/page).read_text(encoding='utf-8')) if not (root/link).exists()]
linked = (root/'README.md').read_text(encoding='utf-8')
faults += [f'README.md has no link to {p.relative_to(root)}' for p in sorted((root/'nbs').rglob('*.ipynb')) if '.ipynb_checkpoints' not in p.parts and p.name!='index.ipynb' and f'({p.relative_to(root)})' not in linked]
faults += [f'{p.relative_to(root)} is an experiment with stored outputs; clear them' for p in sorted((root/'nbs/experiments').glob('*.ipynb')) if any(c.get('outputs') for c in json.loads(p.read_text(encoding='utf-8'))['cells'])]
if faults: print('\n'.join(faults) + '\nwhat is stale: run `make prepare` and commit what it changes; links of README.md are written in nbs/index.ipynb')
undefined = subprocess.run([sys.executable, '-m', 'pyflakes', 'geffcodes'], cwd=root, capture_output=True, text=True).stdout.splitlines()
if undefined := [u for u in undefined if 'undefined name' in u]: print('\n'.join(undefined) + '\na name that only a cell without `#| export` defines?')
lint = subprocess.run([bin_/'lint-imports', '--config', '.ci/importlinter', '--no-cache'], cwd=root, capture_output=True, text=True)
if lint.returncode: print(lint.stdout + lint.stderr)
if faults or undefined or lint.returncode: sys.exit(1)
print('nothing stale; the house plan holds')
