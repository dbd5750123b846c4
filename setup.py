"Everything stands in settings.ini; this file only hands it to setuptools."
from configparser import ConfigParser
from pathlib import Path

import setuptools
from setuptools.command.sdist import sdist

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
extras = {k.removesuffix('_requirements'): cfg[k].split() for k in cfg if k.endswith('_requirements')}


class Sdist(sdist):
    "A source archive that holds settings.ini, without which setup.py cannot read a thing"
    def make_distribution(self):
        self.filelist.append('settings.ini')
        super().make_distribution()


setuptools.setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'].split(),
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='MIT',
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=setuptools.find_packages(include=[cfg['lib_name'], cfg['lib_name']+'.*']),
    python_requires='>='+cfg['min_python'], install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points=dict(console_scripts=cfg['console_scripts'].split()), include_package_data=True, zip_safe=False, cmdclass=dict(sdist=Sdist))
