"Write README.md from nbs/index.ipynb; with --check, only see that it is in step. (nbdev_readme does the same, but needs Quarto.)"
import difflib, os, re, sys
from pathlib import Path
import nbformat
from nbconvert import MarkdownExporter

os.chdir(Path(__file__).resolve().parents[1])

def to_root(m):
    "A link as seen from the root of the repository"
    path = os.path.normpath(f'nbs/{m[2]}')
    if not Path(path.split('#')[0]).exists(): sys.exit(f'nbs/index.ipynb: broken link {m[2]}')
    return m[1] + path

nb = nbformat.read('nbs/index.ipynb', as_version=4)
nb.cells = [c for c in nb.cells if c.cell_type!='raw' and not re.search(r'^#\|\s*hide\s*$', c.source, re.M)]
for c in nb.cells:
    if c.cell_type!='code': continue
    if re.search(r'^#\|\s*echo:\s*false', c.source, re.M): c.metadata['transient'] = {'remove_source': True}
    c.source = re.sub(r'^#\|.*\n?', '', c.source, flags=re.M)
nb.metadata['language_info'] = {'name': 'python'}
md, res = MarkdownExporter().from_notebook_node(nb)
if res['outputs']: sys.exit('nbs/index.ipynb: a picture in an output would be lost in README.md: save it in nbs/images and link to it')
md = re.sub(r'(\]\(|\b(?:src|href)=")(?![a-z]+:|#)([^)"\s]+)', to_root, md)
md = re.sub(r'\n{3,}', '\n\n', md).strip() + '\n'

readme = Path('README.md')
if '--check' not in sys.argv: readme.write_text(md, encoding='utf-8')
elif md!=(old := readme.read_text(encoding='utf-8')):
    sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), md.splitlines(True), 'README.md', 'made from nbs/index.ipynb'))
    sys.exit('README.md is not in step with nbs/index.ipynb: run python .ci/readme.py')
