"Build the docs site into _proc/_docs with nbdev and smalldocs; a notebook without a page, a broken link or any other complaint fails it"
import json, re, shutil, sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.quarto import nbdev_sidebar, refresh_quarto_yml
from nbdev.serve import proc_nbs
from smalldocs.config import load
from smalldocs.site import Site

class Page(HTMLParser):
    "The ids and the links of an HTML page"
    def __init__(self, path):
        super().__init__()
        self.ids,self.links = set(),[]
        self.feed(path.read_text(encoding='utf-8'))
    def handle_starttag(self, tag, attrs):
        for k,v in attrs:
            if k=='id': self.ids.add(v)
            if k in ('href','src') and v: self.links.append(v)

def out_name(nb):
    "The page that Quarto makes of a processed notebook: nbdev drops the number from its name"
    front = ''.join(json.loads(nb.read_text(encoding='utf-8'))['cells'][0]['source'])
    m = re.search(r'^output-file: (\S+)', front, re.M)
    return nb.with_name(m[1]) if m else nb.with_suffix('.html')

def broken(pages, published, host):
    "Links that lead nowhere, among `pages` or, by the address of the published site, to them"
    for path,page in pages.items():
        for link in page.links:
            if link.startswith(host): to = published.get(unquote(urlsplit(link[len(host):]).path.lstrip('/')) or 'index.html', Path('missing'))
            elif urlsplit(link).scheme or link.startswith('//'): continue
            else: to = (path.parent/unquote(urlsplit(link).path)).resolve() if urlsplit(link).path else path
            anchor = unquote(urlsplit(link).fragment)
            if not to.exists() or (anchor and to in pages and anchor not in pages[to].ids): yield f'{path.name}: broken link {link}'

def main():
    cfg = get_config()
    shutil.rmtree(cfg.config_path/'_proc', ignore_errors=True)
    # what nbdev_proc_nbs does, except that it would first install Quarto
    refresh_quarto_yml()
    nbdev_sidebar.__wrapped__()
    proc = proc_nbs()
    site = Site(load(proc), quiet=True)
    site.build()
    expected = 'format commonmark is not built|keep-md is ignored|output-file is not read'  # of Quarto's alone
    errs = [w for w in site.warnings if not re.search(expected, w)]
    nbs = [p.relative_to(cfg.nbs_path) for p in nbglob(as_path=True)]
    errs += [f'{p}: no page' for p in nbs if not (site.out/p.with_suffix('.html')).exists()]
    pages = {p.resolve(): Page(p) for p in site.out.rglob('*.html')}
    published = {out_name(proc/p).relative_to(proc).as_posix(): (site.out/p.with_suffix('.html')).resolve() for p in nbs}
    errs += broken(pages, published, cfg.doc_host+cfg.doc_baseurl)
    print(f'>> {len(pages)} pages, {sum(len(p.links) for p in pages.values())} links')
    sys.exit('\n'.join(errs) or 0)

if __name__=='__main__': main()
