// Filters of the timeline together: events of one topic, quotations at one level. The page is the first filter, what this
// file adds stands in the query. Without it every filter is a page of its own.
(() => {
  const links = [...document.querySelectorAll('.filters a[data-filter]')], status = document.querySelector('.left');
  const read = (selector) => [...document.querySelectorAll(selector)].map((node) => ({ node, has: new Set(node.dataset.in.split('|')) }));
  const items = read('.timeline > [data-in]'), bars = read('.lane > [data-in]');
  const all = (selector) => document.querySelectorAll(selector), gaps = all('.years > .gap');
  const whole = status.textContent, groupOf = (filter) => filter.split(':')[0];
  const own = groupOf(links.find((a) => a.getAttribute('aria-current'))?.dataset.filter || '');
  const pages = new Map(links.map((a) => [a, a.getAttribute('href')]));
  const groups = [...new Set(links.map((a) => groupOf(a.dataset.filter)))].filter((g) => g && g !== own);

  const asked = () => {
    const query = new URLSearchParams(location.search);
    return new Map(groups.map((g) => [g, query.get(g)]).filter(([, value]) => value));
  };
  const passes = (item, chosen, but) => [...chosen].every(([g, value]) => g === but || item.has.has(`${g}:${value}`));
  const address = (page, chosen) => page + (chosen.size ? '?' + new URLSearchParams([...chosen]) : '');
  const mark = (link, on, as) => on ? link.setAttribute('aria-current', as) : link.removeAttribute('aria-current');

  const show = () => {
    const chosen = asked();
    for (const item of [...items, ...bars]) item.node.hidden = !passes(item, chosen);
    for (const part of all('.years > .year, .lane, .lanes')) part.hidden = !part.querySelector('[data-in]:not([hidden])');
    for (const lane of all('.lane')) lane.previousElementSibling.hidden = lane.hidden;
    for (const gap of gaps) gap.hidden = chosen.size > 0;
    status.textContent = chosen.size ? status.dataset.left.replace('{0}', items.filter((i) => !i.node.hidden).length) : whole;
    for (const link of links) {
      const filter = link.dataset.filter, group = groupOf(filter), value = filter.slice(group.length + 1);
      if (!groups.includes(group)) {
        if (group) link.href = address(pages.get(link), chosen);
        else mark(link, !own && !chosen.size, 'page');
        continue;
      }
      const on = chosen.get(group) === value, next = new Map(chosen);
      if (on) next.delete(group); else next.set(group, value);
      link.href = address(location.pathname, next);
      mark(link, on, 'true');
      link.querySelector('.count').textContent = items.filter((i) => i.has.has(filter) && passes(i, chosen, group)).length;
    }
  };

  for (const link of links)
    if (groups.includes(groupOf(link.dataset.filter)))
      link.addEventListener('click', (e) => {
        if (e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
        e.preventDefault();
        history.pushState(null, '', link.href);
        show();
      });
  addEventListener('popstate', show);
  show();
})();
