namespace Publication.Cli.Serving;

/// <summary>
/// The part of the preview's script that leads from a page to its files: a click with Alt held, or a list. It compares the
/// words of a block with those of the entry, so it knows nothing of a theme's layouts.
/// </summary>
internal static class PlacesScript
{
    public const string Text = """

        // Preview only: leads from what a page shows to the line on which it is written.
        (() => {
          'use strict';
          if (window !== top || document.documentElement.hasAttribute('data-preview-problems')) return;
          const cards = 'article, li, tr, dd, dt, figure, blockquote, section, aside, details, .embed';
          const fold = text => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 400);
          let asked = null;

          // All places of this page, asked for once.
          const places = () => asked ??= fetch('/_preview/sources?path=' + encodeURIComponent(location.pathname)).then(r => r.json())
            .then(found => {
              for (const block of found.blocks ?? []) { block.words = fold(block.text); block.pairs = pairs(block.words); }
              return found;
            });

          function pairs(words) {
            const count = new Map();
            for (let i = 0; i + 1 < words.length; i++) count.set(words.substr(i, 2), (count.get(words.substr(i, 2)) ?? 0) + 1);
            return count;
          }

          // Numbers of notes and citations stand in the page only.
          function wordsOf(element) {
            const copy = element.cloneNode(true);
            copy.querySelectorAll('sup, script, style, template').forEach(e => e.remove());
            return fold(copy.textContent);
          }

          // How alike two texts are, from 0 to 1, by the pairs of letters that they share. A link shows a name where its file has an id.
          function likeness(words, counts, block) {
            if (words === block.words) return 1;
            const [a, b] = [words.length, block.words.length];
            if (Math.min(a, b) < 12 || a > 2 * b || b > 2 * a) return 0;
            let shared = 0;
            for (const [pair, n] of counts) shared += Math.min(n, block.pairs.get(pair) ?? 0);
            return 2 * shared / (a + b - 2);
          }

          function blockOf(element, blocks) {
            const words = wordsOf(element);
            if (words.length === 0) return null;
            const counts = pairs(words);
            let [best, most] = [null, 0.7];
            for (const block of blocks) {
              const like = likeness(words, counts, block);
              if (like > most) [best, most] = [block, like];
            }
            const same = best ? blocks.filter(b => b.words === best.words) : [];
            if (same.length < 2) return best;
            const others = [...document.querySelectorAll(element.localName)].filter(e => wordsOf(e) === words);
            return same[Math.min(others.indexOf(element), same.length - 1)];
          }

          // A few letters may stand in a card as well as in the entry: "plan", "2027".
          const tells = ({ words }) => words.length + (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12;

          function ownBlockIn(element, blocks) {
            for (const e of element.querySelectorAll('p, li, td, th, dt, dd, h2, h3, h4')) {
              const block = blockOf(e, blocks);
              if (block && tells(block)) return block;
            }
            return null;
          }

          // The block or the card around an element; at last the page's own entry.
          async function placeOf(element) {
            const found = await places();
            const blocks = found.blocks ?? [];
            let short = null;
            for (let e = element; e && e !== document.body && !e.matches('main'); e = e.parentElement) {
              const block = blockOf(e, blocks);
              if (block && tells(block)) return short ?? block;
              short ??= block;
              if (e.querySelector('h1')) break; // the whole page
              if (!e.matches(cards)) continue;
              const own = ownBlockIn(e, blocks);
              if (own) return short ?? own;
              const link = [...e.querySelectorAll('a[href]')].find(a => found.entries?.[a.pathname] && a.origin === location.origin && !a.hash && a.pathname !== location.pathname);
              if (link) return found.entries[link.pathname];
            }
            return short ?? found.page ?? null;
          }

          const css = `
            :host { all: initial; }
            * { box-sizing: border-box; }
            aside, p[role=status], dialog { font: 14px/1.4 system-ui, sans-serif; color: #1c1917; background: #fffdf5; color-scheme: light; }
            aside { position: fixed; inset: auto .5rem .5rem auto; z-index: 2147483646; display: flex; gap: .25rem; padding: .25rem; border: 1px solid #78716c; border-radius: .25rem; }
            p[role=status] { position: fixed; inset: auto .5rem 3.25rem auto; z-index: 2147483646; max-width: calc(100vw - 1rem); margin: 0; padding: .5rem .75rem; border: 1px solid #78716c; border-radius: .25rem; overflow-wrap: anywhere; }
            p[role=status]:empty { display: none; }
            button, a { font: inherit; color: #1d4ed8; background: none; border: 0; padding: .25rem .5rem; text-decoration: underline; cursor: pointer; min-height: 1.75rem; }
            dialog { width: min(60rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem); border: 1px solid #78716c; padding: 1rem; }
            h2 { margin: 0 0 .5rem; font-size: 1rem; }
            ol { margin: 0; padding: 0; list-style: none; }
            li { display: flex; flex-wrap: wrap; align-items: baseline; }
            li span { flex: 1 1 20rem; overflow-wrap: anywhere; }
            @media print { :host { display: none; } }`;

          function element(name, ...children) {
            const e = document.createElement(name);
            e.append(...children);
            return e;
          }

          const host = element('div');
          host.id = 'preview-bar';
          const shadow = host.attachShadow({ mode: 'open' });
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          shadow.adoptedStyleSheets = [sheet];
          const said = element('p');
          said.setAttribute('role', 'status');
          const list = element('button', 'Source');
          list.title = 'Alt+. lists where this page is written; Alt+click on a block or a card leads to its line';
          list.setAttribute('aria-keyshortcuts', 'Alt+.');
          const status = element('a', 'Status');
          status.href = '/_preview/status/';
          const bar = element('aside', ...(location.pathname.startsWith('/_preview/') ? [] : [list, status]));
          bar.setAttribute('aria-label', 'Preview');

          function follow(place) {
            if (!place) { said.textContent = 'This is not written in any file of the input.'; return; }
            if (place.href) { said.textContent = place.at; location.href = place.href; return; }
            navigator.clipboard.writeText(place.at).then(() => { said.textContent = place.at + ' (copied)'; }, () => { said.textContent = place.at; });
          }

          async function showList() {
            if (shadow.querySelector('dialog')) return;
            const found = await places();
            const all = [...(found.page ? [found.page] : []), ...(found.blocks ?? []), ...Object.values(found.entries ?? {})];
            const seen = new Set();
            const items = all.filter(p => !seen.has(p.at) && seen.add(p.at)).map(place => {
              const go = element('button', place.at);
              go.addEventListener('click', () => { dialog.close(); follow(place); });
              return element('li', element('span', place.text.slice(0, 80)), go);
            });
            const title = element('h2', items.length ? 'Where this page is written' : 'This page is written in no file of the input');
            title.id = 'title';
            const close = element('button', 'Close');
            const dialog = element('dialog', title, element('ol', ...items), close);
            dialog.setAttribute('aria-labelledby', 'title');
            close.addEventListener('click', () => dialog.close());
            dialog.addEventListener('close', () => dialog.remove());
            shadow.append(dialog);
            dialog.showModal();
          }

          list.addEventListener('click', showList);
          addEventListener('keydown', e => {
            if (!e.altKey || e.ctrlKey || e.metaKey || e.code !== 'Period') return;
            e.preventDefault();
            showList();
          });
          addEventListener('click', async e => {
            const copy = e.target.closest?.('[data-preview-place]');
            if (copy) { follow({ at: copy.dataset.previewPlace }); return; }
            if (!e.altKey || e.button !== 0 || e.target === host) return;
            e.preventDefault();
            e.stopImmediatePropagation();
            follow(await placeOf(e.target));
          }, true);
          if (bar.children.length) shadow.append(bar);
          shadow.append(said);
          document.body.append(host);
          // For tests, and for who writes a theme: where an element is written.
          host.placeOf = placeOf;
        })();

        """;
}
