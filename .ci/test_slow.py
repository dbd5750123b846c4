"""The claims: execute the experiments' quick profiles, go on after a failure, and close with N passed, N failed.

    python .ci/test_slow.py [runs folder] [names of cases]
"""
import sys
import traceback
from pathlib import Path

from experiment import execute, root

three = dict(profile='quick', workers=2, seeds=[0, 1, 2])
geometry = lambda **p: ('geometry_of_efficient_codes', three | p)
readers = lambda **p: ('latent_classifiers', three | p)
collapse = dict(betas=[1., 4., 32.], lambdas=[0., 8.])
cases = {  # name → notebook and parameters
    'six seeds of the baseline': geometry(experiments=['baseline'], seeds=[0, 1, 2, 3, 4, 5]),
    'the baseline at 10 nats': geometry(experiments=['baseline'], capacities=[10.]),
    'data and tasks at 1 nat': geometry(experiments=['baseline', 'E1M1', 'E1M2', 'E2M1', 'E2M2'], capacities=[1.]),
    'tasks at 3 nats': geometry(experiments=['baseline', 'E2M1', 'E2M3', 'E2M5'], capacities=[3.]),
    'a task at three capacities': geometry(experiments=['baseline', 'E2M1']),
    'classifiers on frozen codes': readers(),
    'other tasks at 0.3 nats': readers(networks=['baseline', 'E2M1'], tasks=[2, 3], codes=['sample'], capacities=[.3]),
    'other tasks at 1 nat': readers(networks=['baseline', 'E2M1', 'E2M2'], tasks=[2, 3], codes=['sample'], capacities=[1.]),
    'lambda beta': ('lambda_beta_vae', three | collapse),
    'report on lambda beta': ('lambda_beta_report', {k: v for k, v in (three | collapse).items() if k!='workers'}),   # from the runs of the case before
    'rolls on a torus': ('topographic_vae', dict(profile='quick', workers=2, experiments=['torus_L8', 'torus_L5', 'torus_bubbles', 'torus_vae'], seeds=[1, 2])),
    'longer on the torus': ('topographic_vae', dict(profile='quick', workers=2, experiments=['torus_L8', 'torus_vae'], seeds=[1, 2], steps=2000)),
    'a map of digits': ('topographic_vae', dict(profile='quick', workers=2, experiments=['tvae_2d_mnist', 'map_1x1_mnist'], seeds=[1, 2])),
    'report on the torus and the map': ('topographic_report', dict(profile='quick', tables=['torus', 'map'], seeds=[1, 2], missing='report')),   # from the runs of the cases before
    'many tasks in four dimensions': ('multitask_disentanglement', dict(profile='quick', workers=2, latent_dim=[4], n_tasks=[2, 4, 12], seeds=[0, 1])),
    'a transformer in four dimensions': ('multitask_disentanglement', dict(profile='quick', workers=2, architecture=['rnn', 'gpt'], latent_dim=[4], n_tasks=[4], seeds=[0, 1])),
    'many tasks in the plane': ('multitask_disentanglement', dict(profile='quick', workers=2, n_tasks=[2, 24], seeds=[0, 1, 2])),
    'report on many tasks': ('multitask_report', dict(profile='quick', figure_names=['3a'], seeds=[0, 1, 2], missing='report')),   # from the runs of the case before
    'squares on the right': ('combinatorial_generalisation', three | dict(at_random=[False, True])),
    'a half withheld': ('combinatorial_generalisation', three | dict(variant=['sqr2tx', 'extrp/blank_side'])),
    'floor, wall, shape and colour': ('combinatorial_generalisation', three | dict(dataset='shapes3d', variant=['fhue2whue', 'shape2ohue', 'recomb2element/shape2ohue'])),
    'floor and wall at random': ('combinatorial_generalisation', three | dict(dataset='shapes3d', variant=['fhue2whue'], at_random=[False, True])),
    'composition of sprites': ('combinatorial_generalisation', three | dict(model=['vae', 'composition'], at_random=[False, True])),
    'readers and decoders': ('supervised_and_decoders', three | dict(at_random=[False, True])),
    'report on generalisation': ('generalisation_report', dict(profile='quick', conditions=['dsprites recomb2range/sqr2tx', 'shapes3d recomb2range/fhue2whue', 'shapes3d recomb2range/shape2ohue'], models=['vae', 'composition', 'predictor', 'decoder'], seeds=[0, 1, 2], missing='report')),   # from the runs of the cases before
    'results at the published sizes': ('corridors_results', {}),   # from the committed tables
    'batches survive': ('batches', dict(profile='quick')),
    'studies side by side': ('compare_studies', {}),   # from the committed table
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
