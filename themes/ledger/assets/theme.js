// Colours chosen by the reader, copy buttons, and hover cards where the browser has none of its own.
// Everything reads without this file.
(() => {
  const root = document.documentElement, key = 'colours', order = ['system', 'light', 'dark'];
  const read = () => { try { return localStorage.getItem(key) } catch { return null } };
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

    for (const copy of document.querySelectorAll('button.copy')) {
      if (!navigator.clipboard) break;
      copy.hidden = false;
      const said = document.createElement('span');
      said.setAttribute('role', 'status');
      copy.after(said);
      copy.addEventListener('click', async () => {
        await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent);
        said.textContent = copy.dataset.done;
        setTimeout(() => said.textContent = '', 3000);
      });
    }

    if ('interestForElement' in HTMLAnchorElement.prototype || !HTMLElement.prototype.showPopover) return;
    let open, timer;
    const later = (work, wait) => { clearTimeout(timer); timer = setTimeout(work, wait) };
    const hide = () => { clearTimeout(timer); if (open?.matches(':popover-open')) open.hidePopover(); open = null };
    const place = (card, link) => {
      const at = link.getClientRects()[0] || link.getBoundingClientRect(), box = card.getBoundingClientRect();
      const below = at.bottom + 6 + box.height < innerHeight || at.top < box.height;
      card.style.left = Math.max(8, Math.min(at.left, innerWidth - box.width - 8)) + 'px';
      card.style.top = (below ? at.bottom + 6 : at.top - box.height - 6) + 'px';
    };
    for (const link of document.querySelectorAll('a[interestfor]')) {
      const card = document.getElementById(link.getAttribute('interestfor'));
      if (!card) continue;
      const reveal = () => {
        if (open === card) return clearTimeout(timer);
        later(() => { hide(); card.showPopover(); card.classList.add('placed'); place(card, link); open = card }, 300);
      };
      const leave = () => later(hide, 300);
      link.addEventListener('pointerenter', (e) => e.pointerType === 'touch' || reveal());
      link.addEventListener('pointerleave', leave);
      link.addEventListener('focus', () => link.matches(':focus-visible') && reveal());
      link.addEventListener('blur', leave);
      card.addEventListener('pointerenter', () => clearTimeout(timer));
      card.addEventListener('pointerleave', leave);
      card.addEventListener('focusin', () => clearTimeout(timer));
    }
    addEventListener('keydown', (e) => e.key === 'Escape' && hide());
    addEventListener('scroll', hide, { passive: true });
  });
})();
