"""Execute an experiment notebook through papermill and end with a line that says where to look.

    python .ci/experiment.py NAME OUT.ipynb [-p NAME VALUE]… [-y YAML]

Parameters that the notebook does not have are refused. The executed notebook is also written as HTML beside it; it is kept,
with its traceback, if the notebook fails.
"""
import argparse
import sys
from pathlib import Path

import yaml

from geffcodes.core import BadInput
from geffcodes.lab import cells

root = Path(__file__).resolve().parents[1]


def execute(name, out, params):
    "Run one experiment; returns seconds"
    try: return cells.execute(root/f'nbs/experiments/{name}.ipynb', out, params, progress=sys.stderr.isatty())
    except BadInput as e: sys.exit(str(e))
    finally: to_html(Path(out))


def to_html(path):
    "The executed notebook as a page that any browser shows"
    if not path.exists(): return
    from nbconvert import HTMLExporter
    body, _ = HTMLExporter().from_filename(str(path))
    path.with_suffix('.html').write_text(body, encoding='utf-8')


if __name__ == '__main__':
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('name', help='notebook in nbs/experiments, without .ipynb')
    ap.add_argument('out', help='where the executed notebook goes')
    ap.add_argument('-p', nargs=2, action='append', default=[], metavar=('NAME', 'VALUE'), help='a parameter')
    ap.add_argument('-y', default='{}', help='parameters as YAML, such as "seeds: [0, 1, 2]"')
    a = ap.parse_args()
    seconds = execute(a.name, a.out, {k: yaml.safe_load(v) for k, v in a.p} | (yaml.safe_load(a.y) or {}))
    print(f'{a.name}: {seconds/60:.1f} minutes; look at {Path(a.out).with_suffix(".html")} (in any browser) or {a.out} (make lab)')
