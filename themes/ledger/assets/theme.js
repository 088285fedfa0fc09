// Colours chosen by the reader, the key that opens the search, copy buttons, and cards of links.
// Everything reads without this file.
(() => {
  const root = document.documentElement, key = 'colours', order = ['system', 'light', 'dark'];
  const kept = (name) => { try { return localStorage.getItem(name) } catch { return null } }, read = () => kept(key);
  const show = (name) => name === 'light' || name === 'dark' ? root.dataset.theme = name : delete root.dataset.theme;
  show(read());

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('.switch');
    if (button) {
      let now = Math.max(0, order.indexOf(read()));
      const label = () => {
        button.dataset.now = order[now];
        button.setAttribute('aria-label', button.dataset[order[now]]);
        button.title = button.dataset[order[now]];
      };
      label();
      button.hidden = false;
      button.addEventListener('click', () => {
        now = (now + 1) % 3;
        show(order[now]);
        try { now ? localStorage.setItem(key, order[now]) : localStorage.removeItem(key) } catch {}
        label();
      });
    }

    // "/" goes to the box of the search, or to its page; the search page can switch the key off.
    addEventListener('keydown', (e) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.target.closest?.('input, select, textarea') || kept('slash') === 'off') return;
      const box = document.querySelector('input[type=search]'), page = document.querySelector('link[rel=search]');
      if (box) { box.focus(); box.select() } else if (page) location.assign(page.href); else return;
      e.preventDefault();
    });

    // The inner part of a form goes without its first and last line.
    const textOf = (id, inner) => {
      const text = document.getElementById(id).textContent;
      return inner ? text.trimEnd().split('\n').slice(1, -1).join('\n') : text;
    };
    // What is shown as source is HTML already; what is shown as it is goes without the marks of its languages.
    const htmlOf = (id, inner) => {
      const shown = document.getElementById(id);
      if (shown.matches('textarea')) return textOf(id, inner);
      const copied = shown.cloneNode(true);
      for (const span of copied.querySelectorAll('span')) span.replaceWith(...span.childNodes);
      return copied.innerHTML;
    };
    for (const copy of document.querySelectorAll('button.copy')) {
      if (!navigator.clipboard) break;
      copy.hidden = false;
      const said = document.createElement('span');
      said.setAttribute('role', 'status');
      copy.after(said);
      copy.addEventListener('click', async () => {
        const { html, inner } = copy.dataset;
        try {
          const plain = textOf(copy.dataset.copy, inner != null);
          if (html) await navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([htmlOf(html, inner != null)], { type: 'text/html' }) })]);
          else await navigator.clipboard.writeText(plain);
          said.textContent = copy.dataset.done;
        } catch {
          said.textContent = copy.dataset.failed || '';
        }
        setTimeout(() => said.textContent = '', 3000);
      });
    }

    cards();
  });

  // Cards of links. The browser's own where it has them (interestfor), else by this script: on hover and on focus, both
  // after 300 ms; Escape closes; the pointer may go into the card. By touch a term and a citation show their card at the
  // first tap, because it holds what the reader wants to know and the link; tapped again they lead on. All other links
  // lead on at once.
  const cards = () => {
    if (!HTMLElement.prototype.showPopover) return;
    const own = 'interestForElement' in HTMLAnchorElement.prototype;
    let open, timer, before, touched;
    const later = (work, wait) => { clearTimeout(timer); timer = setTimeout(work, wait) };
    const shown = (card) => card?.matches(':popover-open');
    const hide = () => { clearTimeout(timer); if (shown(open)) open.hidePopover(); open = null };
    const place = (card, link, x, y) => {
      const rects = [...link.getClientRects()], box = card.getBoundingClientRect();
      const at = rects.find((r) => y >= r.top && y <= r.bottom && x >= r.left && x <= r.right) || rects[0];
      const below = at.bottom + 6 + box.height < innerHeight || at.top < box.height;
      card.style.left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.width - 8)) + 'px';
      card.style.top = (below ? at.bottom + 6 : at.top - box.height - 6) + 'px';
    };
    const show = (card, link, x, y) => {
      hide();
      card.classList.add('placed');
      card.showPopover();
      place(card, link, x, y);
      open = card;
    };
    addEventListener('pointerdown', (e) => {
      touched = e.pointerType === 'touch';
      before = shown(open) ? open : null;
      if (open && !open.contains(e.target)) hide();
    }, true);
    for (const link of document.querySelectorAll('a[interestfor]')) {
      const card = document.getElementById(link.getAttribute('interestfor'));
      if (!card) continue;
      if (link.matches('.term, .cite a'))
        link.addEventListener('click', (e) => {
          if (!touched || before === card || e.detail === 0) return;
          e.preventDefault();
          show(card, link, e.clientX, e.clientY);
          // A screen reader goes on in the card.
          card.querySelector('a')?.focus({ preventScroll: true });
        });
      if (own) continue;
      const reveal = (e) => open === card ? clearTimeout(timer) : later(() => show(card, link, e.clientX, e.clientY), 300);
      const leave = () => later(hide, 300);
      link.addEventListener('pointerenter', (e) => e.pointerType === 'touch' || reveal(e));
      link.addEventListener('pointerleave', leave);
      link.addEventListener('focus', (e) => link.matches(':focus-visible') && reveal(e));
      link.addEventListener('blur', leave);
      card.addEventListener('pointerenter', () => clearTimeout(timer));
      card.addEventListener('pointerleave', (e) => e.pointerType === 'touch' || leave());
      card.addEventListener('focusin', () => clearTimeout(timer));
      card.addEventListener('focusout', leave);
    }
    addEventListener('keydown', (e) => e.key === 'Escape' && hide());
    addEventListener('scroll', hide, { passive: true });
  };
})();
