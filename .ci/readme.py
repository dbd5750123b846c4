"""Write README.md from nbs/index.ipynb: its text and code without `#| hide` cells, links and pictures seen from the top.

    python .ci/readme.py [folder of the project]
"""
import re
import sys
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter


def readme(root):
    "README.md's text"
    nb = nbformat.read(Path(root)/'nbs/index.ipynb', as_version=4)
    nb.metadata['language_info'] = {'name': 'python'}
    nb.cells = [c for c in nb.cells if not re.match(r'#\|\s*hide', c.source)]
    for c in nb.cells: c.source = re.sub(r'^#\|.*\n?', '', c.source, flags=re.M) if c.cell_type == 'code' else c.source
    for c in nb.cells: c['outputs'] = [o for o in c.get('outputs', []) if o.output_type == 'stream' and o.name == 'stdout'] if c.cell_type == 'code' else []
    body, _ = MarkdownExporter().from_notebook_node(nb)
    body = re.sub(r'\]\((?!https?:|#|\.\./)([^)]+)\)', r'](nbs/\1)', body).replace('](../', '](')
    return '<!-- written by `make prepare` from nbs/index.ipynb: edit that -->\n\n' + body.strip() + '\n'


if __name__ == '__main__':
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1])
    (root/'README.md').write_text(readme(root), encoding='utf-8')
