namespace Publication.Cli.Serving;

/// <summary>The script that the preview adds to a page. It is not part of the site.</summary>
internal static class ClientScript
{
    public static byte[] Utf8 { get; } = System.Text.Encoding.UTF8.GetBytes("""
        // Preview only: reloads this page when its own bytes change, and lists what is wrong with the input.
        (() => {
          'use strict';
          const key = '_preview:' + location.pathname;
          const timing = performance.getEntriesByType('navigation')[0]?.serverTiming ?? [];
          const seen = timing.find(t => t.name === 'version')?.description ?? '';
          const nameOf = (details, i) => details.id || i + ':' + (details.querySelector('summary')?.textContent ?? '');
          let source = null;

          function keepPlace() {
            const open = {};
            document.querySelectorAll('details').forEach((d, i) => { open[nameOf(d, i)] = d.open; });
            sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, open }));
          }

          function restorePlace() {
            const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
            sessionStorage.removeItem(key);
            if (!kept) return;
            document.querySelectorAll('details').forEach((d, i) => {
              const open = kept.open[nameOf(d, i)];
              if (open !== undefined) d.open = open;
            });
            const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
            scroll();
            addEventListener('load', scroll, { once: true });
          }

          // A browser opens six connections to a host: pages nobody looks at give theirs back.
          function connect() {
            if (document.hidden) { source?.close(); source = null; return; }
            if (source) return;
            source = new EventSource('/_preview/events?path=' + encodeURIComponent(location.pathname) + '&seen=' + encodeURIComponent(seen));
            source.addEventListener('reload', () => { source.close(); keepPlace(); location.reload(); });
            source.addEventListener('problems', e => show(JSON.parse(e.data)));
            source.addEventListener('error', () => {
              if (source?.readyState !== EventSource.CLOSED) return;
              source = null;
              setTimeout(connect, 1000);
            });
          }

          const css = `
            :host { all: initial; }
            section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box;
              padding: 1rem 1.25rem; background: #fff8f6; color: #1c1917; border-top: 4px solid #b42318;
              font: 15px/1.45 system-ui, sans-serif; color-scheme: light; }
            h2 { margin: 0 3rem .5rem 0; font-size: 1rem; }
            ol { margin: 0; padding: 0; list-style: none; }
            li { margin: 0 0 .75rem; overflow-wrap: anywhere; }
            code { font: 13px/1.4 ui-monospace, monospace; }
            p { margin: 0; }
            a { color: #1d4ed8; }
            button { position: absolute; inset: .75rem 1rem auto auto; font: inherit; padding: .15rem .6rem; }`;

          function element(name, ...children) {
            const e = document.createElement(name);
            e.append(...children);
            return e;
          }

          function show(problems) {
            document.getElementById('preview-problems')?.remove();
            if (problems.count === 0 && !problems.fault) return;
            if (document.documentElement.hasAttribute('data-preview-problems')) return;
            const host = element('div');
            host.id = 'preview-problems';
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            const shadow = host.attachShadow({ mode: 'open' });
            shadow.adoptedStyleSheets = [sheet];
            const title = problems.fault ? 'The site cannot be made: this page shows the last state that could'
              : (problems.count === 1 ? '1 error' : problems.count + ' errors') + ': this page shows the last state that had none';
            const list = element('ol', ...problems.errors.map(e => element('li',
              element('code', e.at + ' ' + e.code),
              element('p', e.message + (e.label ? ' (' + e.label + ')' : '')),
              ...(e.help ? [element('p', 'help: ' + e.help)] : []))));
            if (problems.fault) list.append(element('li', problems.fault));
            const more = problems.count - problems.errors.length;
            if (more > 0) list.append(element('li', 'and ' + more + ' more'));
            const close = element('button', 'Hide');
            close.addEventListener('click', () => host.remove());
            const status = element('a', 'All that is known of the input');
            status.href = '/_preview/status/';
            const section = element('section', element('h2', title), close, list, element('p', status));
            section.setAttribute('role', 'alert');
            section.setAttribute('aria-label', 'What is wrong with the input');
            shadow.append(section);
            document.body.append(host);
          }

          restorePlace();
          document.addEventListener('visibilitychange', connect);
          connect();
        })();

        """.ReplaceLineEndings("\n") + PlacesScript.Text.ReplaceLineEndings("\n"));
}
