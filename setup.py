"Package metadata, all of it read from `settings.ini`"
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

cfg = ConfigParser(delimiters=['='])
cfg.read('settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
# PyPI does not resolve relative links: notebooks are pages on GitHub, pictures are files
readme = re.sub(r'\]\((nbs/[^)]*)\)', lambda m: f"]({cfg['git_url']}/{'blob' if '.ipynb' in m[1] else 'raw'}/{cfg['branch']}/{m[1]})", Path('README.md').read_text(encoding='utf-8'))

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme, long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE'], python_requires='>=' + cfg['min_python'],
    packages=find_packages(include=[cfg['lib_path'] + '*']), include_package_data=True, zip_safe=False,
    install_requires=cfg['requirements'].split(), extras_require={'dev': cfg['dev_requirements'].split()},
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
)
