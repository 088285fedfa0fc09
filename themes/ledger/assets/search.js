// Search over static files: search/index.json has all entries, w*.json where words stand, t*.json the texts. Loaded on the
// search page only. src/Publication/Rendering/Search writes the files; words are cut alike on both sides.
(() => {
  const han = '[\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]', isHan = new RegExp(han);
  const pattern = `[0-9]+(?:,[0-9]{3}(?![0-9]))+(?:\\.[0-9]+)?|[0-9]+\\.[0-9]+|${han}+|(?:(?!${han})[\\p{L}\\p{M}\\p{Nd}])+`;
  const others = { ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŀ: 'l', ø: 'o' };
  const small = new Set('a an and are as at by for from in is it of on or that the to was with'.split(' '));

  // Small letters without accents and tone marks; figures without the signs between thousands.
  const fold = (word) => isHan.test(word) ? word
    : word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f,]/g, '').replace(/[ßæœđħıłŀø]/g, (c) => others[c]);
  const cut = (text) => Array.from(text.matchAll(new RegExp(pattern, 'gu')), (m) => ({ word: fold(m[0]), at: m.index, end: m.index + m[0].length }));

  // The inflections of English, steps 1 and 5 of Porter's algorithm (1980): plans, planned, planning → plan;
  // policies → polici, as policy. Derived words (regulate, regulation) stay apart; their beginnings find them.
  const hasVowel = (s) => /[aeiou]|.y/.test(s);
  const measure = (s) => (s.replace(/^[^aeiouy]+/, '').match(/[aeiouy]+[^aeiouy]+/g) || []).length;
  const isShort = (s) => /[^aeiou][aeiouy][^aeiouwxy]$/.test(s);
  const stem = (w) => {
    if (!/^[a-z]{3,}$/.test(w) || w === 'news') return w;
    if (w.length > 3) w = w.replace(/sses$/, 'ss').replace(/ies$/, 'i').replace(/([^siu])s$/, '$1');
    const cutOff = /^(.+)(ed|ing)$/.exec(w);
    if (/eed$/.test(w)) { if (measure(w.slice(0, -3)) > 0) w = w.slice(0, -1); }
    else if (cutOff && hasVowel(cutOff[1])) {
      w = cutOff[1];
      if (/(at|bl|iz)$/.test(w)) w += 'e';
      else if (/([^aeioulsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (w.length < 3 || (measure(w) === 1 && isShort(w))) w += 'e';
    }
    if (/y$/.test(w) && hasVowel(w.slice(0, -1))) w = w.slice(0, -1) + 'i';
    if (/e$/.test(w) && w.length > 3) {
      const m = measure(w.slice(0, -1));
      if (m > 1 || (m === 1 && !isShort(w.slice(0, -1)))) w = w.slice(0, -1);
    }
    return /ll$/.test(w) && measure(w) > 1 ? w.slice(0, -1) : w;
  };

  // How a word answers a word of the query: 3 the same, 2 the same stem, 1 it begins so, 0 not. Two letters and figures match whole.
  const answers = (word, asked) => word === asked ? 3 : stem(word) === stem(asked) ? 2
    : asked.length > 2 && !/^[0-9.]+$/.test(asked) && word.startsWith(asked) ? 1 : 0;

  const query = (text) => {
    const words = [...new Set(cut(text).map((t) => t.word))].filter(Boolean);
    const heavy = words.filter((w) => !small.has(w));
    return heavy.length ? heavy : words;
  };

  // read(name) gives the parsed file; everything below it is the same in a browser and in a test.
  const open = async (read) => {
    const index = await read('index');
    const entries = index.entries.map(([kind, title, original, roman, date, day, url, shard, topics, speaker, also, language, originalLanguage], number) => ({
      number, kind: index.kinds[kind][0], label: index.kinds[kind][1], order: kind, title, original: original || '', roman: roman || '', date, day, url, shard,
      topics, speaker, also, language, originalLanguage: originalLanguage || index.language,
      year: day ? String(day / 10000 | 0) : '',
    }));
    const files = new Map();
    const get = (name) => files.get(name) || files.set(name, read(`${name}.json?v=${index.version}`).catch((e) => { files.delete(name); throw e; })).get(name);
    const shardOf = (token) => get('w' + (token.charCodeAt(0) * 31 + (token.length > 1 ? token.charCodeAt(1) : 0)) % index.shards);
    const keys = entries.map((e) => ({
      names: [e.kind === 'quote' ? '' : e.title, e.original, e.roman, ...e.also].filter(Boolean).map((n) => cut(n).map((t) => t.word)),
      sounds: e.roman ? [cut(e.roman).map((t) => t.word)] : [],
    }));
    entries.forEach((e, i) => {
      if (e.kind !== 'person') return;
      const name = (keys[i].sounds[0] || cut(e.title).map((t) => t.word));
      keys[i].sounds = [name, [...name].reverse()];
    });

    const keep = (found, number, score) => { if (!(found.get(number) >= score)) found.set(number, score); };
    const findWord = async (asked) => {
      const found = new Map(), { words } = await shardOf(asked);
      for (const word in words) {
        const how = answers(word, asked);
        if (how) for (const place of words[word]) keep(found, place >> 2, (place & 3) * 4 + how);
      }
      return found;
    };
    const findRun = async (run) => {
      const found = new Map();
      if (run.length === 1) {
        keys.forEach((k, i) => { if (k.names.some((n) => n[0] && n[0].startsWith(run))) keep(found, i, 13); });
        return found;
      }
      const pairs = Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
      const lists = await Promise.all(pairs.map(async (pair) => new Map(((await shardOf(pair)).pairs[pair] || []).map(([place, ...at]) => [place, new Set(at)]))));
      for (const [place, starts] of lists[0])
        if ([...starts].some((at) => lists.every((list, i) => list.get(place)?.has(at + i)))) keep(found, place >> 2, (place & 3) * 4 + 3);
      return found;
    };
    const findAll = async (words) => {
      const [first, ...rest] = await Promise.all(words.map((w) => isHan.test(w) ? findRun(w) : findWord(w)));
      const found = new Map();
      for (const [number, score] of first || []) {
        const scores = [score, ...rest.map((r) => r.get(number) || 0)];
        if (!scores.includes(0)) found.set(number, Math.min(...scores));
      }
      return found;
    };

    // Results, best first: whole names, then names, headings, text; the newest first among equals.
    const find = async (text) => {
      const words = query(text), whole = cut(text).map((t) => t.word);
      if (!words.length) return { words, entries: [] };
      const found = await findAll(words), sound = whole.join(''), marks = [...words];
      if (sound.length > 2 && !isHan.test(sound)) {
        const spelled = [];
        keys.forEach(({ sounds }, i) => {
          for (const s of sounds) {
            if (s.join('') === sound && entries[i].original) spelled.push(i);
            if (s.some((_, from) => s.slice(from).join('').startsWith(sound))) keep(found, i, s.join('') === sound ? 16 : 13);
          }
        });
        for (const i of new Set(spelled)) {
          const run = cut(entries[i].original).map((t) => t.word);
          marks.push(...run.filter((w) => isHan.test(w)));
          for (const [number, score] of await findAll(run)) keep(found, number, score);
        }
      }
      const name = whole.join(' ');
      for (const number of found.keys())
        if (keys[number].names.some((n) => n.join(' ') === name)) keep(found, number, entries[number].kind === 'term' ? 17 : 16);
      const results = [...found].map(([number, score]) => ({ ...entries[number], score }));
      results.sort((a, b) => b.score - a.score || b.day - a.day || a.number - b.number);
      return { words: marks, entries: results };
    };

    const textOf = async (entry) => {
      const { first, texts } = await get('t' + entry.shard);
      return texts[entry.number - first];
    };
    return { entries, find, textOf };
  };

  // Where the words of a query stand in a text, as spans from left to right.
  const spans = (text, words) => {
    const found = [];
    for (const { word, at, end } of cut(text))
      for (const asked of words) {
        if (isHan.test(word) !== isHan.test(asked)) continue;
        if (!isHan.test(word)) { if (answers(word, asked)) found.push([at, end, asked]); continue; }
        for (let i = word.indexOf(asked); i >= 0; i = word.indexOf(asked, i + 1)) if (asked.length > 1) found.push([at + i, at + i + asked.length, asked]);
      }
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  };
  const ends = /(?<=[。！？])|(?<=[.!?]["”’)]*)(?<!\b(?:No|Dr|Mr|Ms|St|vs|Art|[A-Z])\.)\s+(?=[^\p{Ll}\s])/u;
  // The sentence with the most of the words; the first among equals. Long ones are cut around the first word.
  const sentence = (blocks, words) => {
    let best = '', most = 0;
    for (const block of blocks)
      for (const part of block.split(ends)) {
        const count = new Set(spans(part, words).map((s) => s[2])).size;
        if (count > most) [best, most] = [part, count];
      }
    if (best.length <= 320) return best;
    const start = Math.max(0, spans(best, words)[0][0] - 120), from = start && best.indexOf(' ', start) + 1 || start;
    return (from > 0 ? '… ' : '') + best.slice(from, from + 300) + (from + 300 < best.length ? ' …' : '');
  };

  if (!globalThis.document) { globalThis.publicationSearch = { open, stem, cut, sentence, spans }; return; }

  const page = document.querySelector('[data-search]'), form = page.querySelector('form'), box = form.elements.q;
  const status = page.querySelector('[role=status]'), results = page.querySelector('.results'), indexes = page.querySelector('.indexes');
  const filters = ['kind', 'year', 'topic', 'speaker'], data = page.dataset;
  const files = new URL(data.search, location.href);
  const read = async (name) => {
    const answer = await fetch(new URL(name === 'index' ? 'index.json' : name, files), name === 'index' ? { cache: 'no-cache' } : {});
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  let engine, turn = 0, timer;
  const start = () => engine ||= open(read).catch((e) => { engine = null; throw e; });

  const make = (name, content, language) => {
    const node = document.createElement(name);
    if (content) node.append(content);
    if (language) node.lang = language;
    return node;
  };
  const marked = (node, text, words) => {
    let done = 0;
    for (const [from, to] of spans(text, words)) {
      if (from < done) continue;
      node.append(text.slice(done, from), make('mark', text.slice(from, to)));
      done = to;
    }
    node.append(text.slice(done));
    return node;
  };
  const languageOf = (text, entry) => isHan.test(text) && text.match(new RegExp(han, 'g')).length * 3 > text.length ? entry.originalLanguage : entry.language;

  const shown = new Map();
  const tell = async (item) => {
    const job = shown.get(item);
    if (!job) return;
    shown.delete(item);
    const blocks = await (await engine).textOf(job.entry), text = sentence([...blocks, job.entry.also.join('; ')], job.words);
    if (text) item.append(marked(make('p', '', languageOf(text, job.entry)), text, job.words));
  };
  const watcher = new IntersectionObserver((seen) => seen.forEach((s) => { if (s.isIntersecting) { watcher.unobserve(s.target); tell(s.target).catch(() => {}); } }));

  const itemOf = (entry, words, all) => {
    const item = make('li'), link = make('a');
    link.href = data.base + entry.url;
    if (entry.speaker >= 0) link.append(`${all[entry.speaker].title}: `);
    link.append(marked(make('span', '', languageOf(entry.title, entry)), entry.title, words));
    const head = make('h3', link);
    if (entry.original) head.append(' ', marked(make('span', '', entry.originalLanguage), entry.original, words));
    item.append(head);
    if (entry.date) item.append(make('span', entry.date));
    item.lastChild.className = entry.date ? 'when' : '';
    shown.set(item, { entry, words });
    watcher.observe(item);
    return item;
  };

  const offer = (found, all) => {
    const passes = (e, but) => filters.every((f) => f === but || !form.elements[f].value || valuesOf[f](e).includes(form.elements[f].value));
    const path = (i) => all[i].url;
    const valuesOf = { kind: (e) => [e.kind], year: (e) => [e.year], topic: (e) => e.topics.map(path), speaker: (e) => e.speaker < 0 ? [] : [path(e.speaker)] };
    const names = new Map(all.flatMap((e) => [[e.url, e.title], [e.kind, e.label]]));
    for (const f of filters) {
      const select = form.elements[f], chosen = select.value || wanted[f] || '', counts = new Map();
      for (const e of found) for (const v of valuesOf[f](e)) if (v) counts.set(v, (counts.get(v) || 0) + 1);
      if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
      const sorted = [...counts].sort(f === 'year' ? (a, b) => b[0] - a[0] : f === 'kind' ? (a, b) => order(a[0]) - order(b[0]) : (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      select.replaceChildren(select.options[0], ...sorted.map(([v, n]) => new Option(`${names.get(v) || v} (${n})`, v, false, v === chosen)));
      select.parentNode.hidden = counts.size < 2 && !chosen;
      select.value = chosen;
    }
    wanted = {};
    return found.filter((e) => passes(e));
    function order(kind) { return all.find((e) => e.kind === kind)?.order ?? 99; }
  };

  const address = () => {
    const values = [...new FormData(form)].map(([k, v]) => [k, v.trim()]).filter(([, v]) => v);
    history.replaceState(null, '', location.pathname + (values.length ? '?' + new URLSearchParams(values) : ''));
  };
  const say = (text) => { status.textContent = text; };
  const show = async () => {
    const mine = ++turn, text = box.value.trim();
    try {
      const loaded = await start(), { words, entries } = await loaded.find(text);
      if (mine !== turn) return;
      watcher.disconnect();
      shown.clear();
      page.querySelector('.choices').hidden = !entries.length;
      const kept = offer(entries, loaded.entries), groups = new Map();
      for (const e of kept) groups.set(e.kind, [...(groups.get(e.kind) || []), e]);
      results.replaceChildren(...[...groups.values()].map((group) => {
        const section = make('section'), title = make('h2', `${group[0].label} `), list = make('ol');
        const add = (some) => list.append(...some.map((e) => itemOf(e, words, loaded.entries)));
        title.append(make('span', String(group.length)));
        add(group.slice(0, 10));
        section.append(title, list);
        if (group.length > 10) {
          const more = make('button', data.more.replace('{0}', group.length));
          more.type = 'button';
          more.onclick = () => { add(group.slice(10)); more.remove(); list.children[10].querySelector('a').focus(); };
          section.append(more);
        }
        return section;
      }));
      indexes.hidden = kept.length > 0;
      say(!words.length ? '' : !kept.length ? data.none.replace('{0}', text) : (kept.length === 1 ? data.one : data.many).replace('{0}', kept.length).replace('{1}', text));
      document.title = (text ? `${text} – ` : '') + data.title;
    } catch { if (mine === turn) say(data.fault); }
  };

  const fill = () => {
    const given = new URLSearchParams(location.search);
    box.value = given.get('q') || '';
    for (const f of filters) { wanted[f] = given.get(f) || ''; form.elements[f].value = ''; }
  };
  let wanted = {};
  fill();
  form.hidden = false;
  if (box.value) show(); else box.focus();
  box.addEventListener('focus', () => start().catch(() => {}), { once: true });
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { address(); show(); }, 120); });
  form.addEventListener('change', (e) => { if (e.target !== box) { address(); show(); } });
  form.addEventListener('submit', (e) => { e.preventDefault(); clearTimeout(timer); address(); show(); });
  addEventListener('popstate', () => { fill(); show(); });
  addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName), links = [...results.querySelectorAll('h3 a')], at = links.indexOf(document.activeElement);
    if (e.key === '/' && !typing) { box.focus(); box.select(); }
    else if (e.key === 'ArrowDown' && (e.target === box || at >= 0) && links[at + 1]) links[at + 1].focus();
    else if (e.key === 'ArrowUp' && at >= 0) (links[at - 1] || box).focus();
    else if (e.key === 'Escape' && at >= 0) box.focus();
    else return;
    e.preventDefault();
  });
})();
