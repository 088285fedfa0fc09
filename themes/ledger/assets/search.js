// Search over static files, loaded on the search page only. src/Publication/Rendering/Search writes the files and src/README.md
// says how they are laid out; words are cut and stemmed alike on both sides.
(() => {
  const han = '[\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{323af}]', isHan = new RegExp(han, 'u');
  const figure = '[0-9]+(?:,[0-9]{3}(?![0-9]))+(?:\\.[0-9]+)?|[0-9]+\\.[0-9]+', letters = `(?:(?!${han})[\\p{L}\\p{M}\\p{Nd}])+`, joined = `${letters}(?:[&＆]${letters})*`;
  const pattern = new RegExp(`(${han}(?:${han}|[+＋])*)|(${figure}|${joined})([+＋#]*)`, 'gu');
  const others = { ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŀ: 'l', ø: 'o' };
  const small = new Set('a an and are as at by for from in is it of on or that the to was with'.split(' '));

  // Small letters without accents and tone marks, in their usual width; figures without the signs between thousands.
  const plus = (text) => text.replace(/＋/g, '+');
  const plain = (c) => { const base = c.normalize('NFD')[0]; return base < '\x80' ? base : c; };
  const fold = (text) => text.replace(/[\u0300-\u036f,]/g, '').replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt() - 0xfee0))
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, plain).toLowerCase().replace(/[ßæœđħıłŀø]/g, (c) => others[c]);
  const cut = (text) => Array.from(text.matchAll(pattern), (m) => ({
    word: m[1] ? plus(m[1]) : fold(m[2]), signs: plus(m[3] || ''), run: !!m[1], at: m.index, end: m.index + m[0].length,
  }));

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

  // Two letters and figures match whole; longer words also what they begin.
  const begins = (asked) => asked.length > 2 && !/^[0-9.]+$/.test(asked);
  const answers = (word, asked) => word === asked || (begins(asked) && word.startsWith(asked)) || (word[0] === asked[0] && stem(word) === stem(asked));

  // The parts of a query, each once. A run with a plus sign is found without it, too.
  const query = (text) => {
    const all = cut(text).flatMap((t) => t.run ? t.word.split('+').filter(Boolean).map((word) => ({ word, run: true, exact: word !== t.word && t.word })) : t);
    const once = [...new Map(all.map((t) => [t.word, t])).values()], heavy = once.filter((t) => !small.has(t.word));
    return heavy.length ? heavy : once;
  };

  // Keys that are no words: WordKeys.cs says which; and words with signs.
  const isMarked = (key) => /['*=~^#]$/.test(key) || (key.endsWith('+') && !isHan.test(key));

  // A score is eight times the weight (1 text, 2 heading, 3 name) and how well it fits: 1 begins so, 2 the same stem, 3 the same, 4 with its signs.
  const NAME = 24, WHOLE = 40, LONGEST = 8, FEW = 8, ROWS = 32;

  // read(name) gives the parsed file; everything below it is the same in a browser and in a test.
  const open = async (read) => {
    const { version, language, keys, kinds: table } = await read('index.json');
    let total = 0, files = 0;
    const kinds = table.map(([name, label, route, count, inFile, years]) => {
      const kind = { name, label, route, inFile, years, first: total, file: files, end: total += count };
      files += Math.ceil(count / inFile);
      return kind;
    });
    const kindOf = (number) => kinds.find((k) => number < k.end);
    const yearOf = new Uint16Array(total);
    for (const { first, years } of kinds)
      for (let i = 0, n = first; i < years.length; i += 2) yearOf.fill(years[i], n, n += years[i + 1]);

    const loaded = new Map();
    const get = (name, shape = (parsed) => parsed) => {
      if (!loaded.has(name)) loaded.set(name, read(`${name}.json?v=${version}`).then(shape).catch((e) => { loaded.delete(name); throw e; }));
      return loaded.get(name);
    };
    const rowOf = async (number) => {
      const [id, title, date = '', original = '', speaker = '', lang = '', originalLang = ''] = (await get(`r${Math.floor(number / ROWS)}`))[number % ROWS], kind = kindOf(number);
      return { number, kind, title, date, original, speaker, lang, originalLang: originalLang || language, url: `${kind.route && kind.route + '/'}${id}/` };
    };
    // Of an entry its blocks, its headings, its names.
    const textOf = async (number) => {
      const { first, file, inFile } = kindOf(number);
      return (await get(`t${file + Math.floor((number - first) / inFile)}`))[(number - first) % inFile];
    };

    // A key is in the last file that begins with it or before it.
    const fileOf = (key) => {
      let low = 0, high = keys.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (keys[middle] <= key) low = middle; else high = middle - 1;
      }
      return low;
    };
    const keysIn = (file) => get('w' + file, (lists) => new Map(lists.map(([key, ...places]) => [key, places])));
    const lookUp = async (key) => (await keysIn(fileOf(key))).get(key);

    const numbers = (list = []) => { let number = 0; return list.map((step) => number += step); };
    const keep = (scores, number, score) => { if (scores[number] < score) scores[number] = score; };
    const note = (scores, places = [], how) => { places.forEach((list, i) => { for (const n of numbers(list)) keep(scores, n, i * 8 + 8 + how); }); return scores; };
    const nothing = () => new Uint8Array(total);

    // The lists of all keys that begin so: one made for it where they are many, else themselves.
    const beginning = async (start, mark = '') => {
      const merged = await lookUp(start + '*' + mark);
      if (merged) return [merged];
      const from = fileOf(start), all = await Promise.all(Array.from({ length: fileOf(start + '\uffff') - from + 1 }, (_, i) => keysIn(from + i)));
      return all.flatMap((map) => [...map]).filter(([key]) => key.startsWith(start) && (mark ? key.endsWith(mark) : !isMarked(key))).map(([, places]) => places);
    };
    const findWord = async ({ word, signs }) => {
      const base = stem(word), scores = nothing();
      const [longer, family, alone, same, exact] = await Promise.all([begins(word) ? beginning(word) : [], lookUp(base + "'"), lookUp(base), lookUp(word), signs && lookUp(word + signs)]);
      for (const places of longer) note(scores, places, 1);
      note(scores, family || alone, 2);
      note(scores, same, 3);
      return exact ? note(scores, exact, 4) : scores;
    };

    // A string of up to eight characters has a list of its own, or begins with one that so few entries have that their texts can be
    // looked at, or stands nowhere. The greatest key that does not come after it tells which.
    const findPiece = async (piece) => {
      let best = '', map;
      for (let file = fileOf(piece); file >= 0 && !best; file--) {
        map = await keysIn(file);
        for (const key of map.keys()) if (key <= piece && key > best && !isMarked(key)) best = key;
      }
      const sure = best === piece, places = map.get(best) || [];
      return { sure, scores: sure || (best && piece.startsWith(best) && places.flat().length <= FEW) ? note(nothing(), places, 3) : nothing() };
    };
    const findRun = async (run) => {
      if (run.length < 2) return note(nothing(), await lookUp(run + '^'), 1);
      const starts = [Math.max(0, run.length - LONGEST)];
      for (let at = 0; at < starts[0]; at += LONGEST / 2) starts.push(at);
      const pieces = await Promise.all(starts.map((at) => findPiece(run.slice(at, at + LONGEST))));
      const scores = pieces[0].scores.map((_, n) => Math.min(...pieces.map((p) => p.scores[n])));
      if (pieces.length === 1 && pieces[0].sure) return scores;
      const candidates = [...scores.keys()].filter((n) => scores[n]);
      if (candidates.length <= FEW) await Promise.all(candidates.map(async (n) => {
        scores[n] = (await textOf(n)).reduce((score, part, i) => part.some((text) => plus(text).includes(run)) ? i * 8 + 11 : score, 0);
      }));
      return scores;
    };
    const findPart = async (part) => {
      if (!part.run) return findWord(part);
      const [scores, exact] = await Promise.all([findRun(part.word), part.exact && findRun(part.exact)]);
      if (exact) exact.forEach((score, n) => score && keep(scores, n, score + 1));
      return scores;
    };
    const findAll = async (parts) => {
      const [scores, ...others] = await Promise.all(parts.map(findPart));
      for (const other of others) other.forEach((score, n) => { if (score < scores[n]) scores[n] = score; });
      return scores;
    };

    // Names whose romanisation begins so, from one of its words on. What sounds just so is looked for in all texts, too.
    const findSound = async (sound, scores) => {
      const [whole, longer] = await Promise.all([lookUp(sound + '~'), beginning(sound, '~')]), same = numbers(whole?.[2]);
      for (const places of longer) for (const list of places) for (const n of numbers(list)) keep(scores, n, NAME + 1);
      for (const n of same) keep(scores, n, WHOLE);
      const spelled = new Set((await Promise.all(same.map(rowOf))).map((row) => row.original)), marks = [];
      for (const parts of [...spelled].map(query).filter((parts) => parts.length)) {
        marks.push(...parts);
        (await findAll(parts)).forEach((score, n) => keep(scores, n, score));
      }
      return marks;
    };

    // What is found, best first: whole names, then names, headings, text; the newest first among equals of a kind.
    const find = async (text) => {
      const parts = query(text), tokens = cut(text), sound = tokens.map((t) => t.word).join('');
      if (!parts.length) return { parts, found: [], scores: nothing() };
      const name = (of) => lookUp(tokens.map(of).join(' ') + '=');
      const [scores, whole, exact] = await Promise.all([findAll(parts), name((t) => t.word), name((t) => t.word + t.signs)]);
      if (begins(sound) && !isHan.test(sound)) parts.push(...await findSound(sound, scores));
      for (const [list, bonus] of [[whole?.[2], 0], [exact?.[2], 2]])
        for (const n of numbers(list)) keep(scores, n, WHOLE + bonus + (kindOf(n).name === 'term'));
      const best = Array.from({ length: WHOLE + 4 }, () => []);
      scores.forEach((score, n) => score && best[score].push(n));
      return { parts, found: best.reverse().flat(), scores };
    };
    return { kinds, kindOf, yearOf, find, rowOf, textOf, numbers, facets: () => get('facets') };
  };

  // Where the parts of a query stand in a text, as spans from left to right.
  const spans = (text, parts) => {
    const found = [];
    for (const token of cut(text))
      for (const asked of parts) {
        if (token.run !== asked.run) continue;
        if (!token.run) { if (answers(token.word, asked.word)) found.push([token.at, token.end, asked]); continue; }
        for (let i = -1; (i = token.word.indexOf(asked.word, i + 1)) >= 0;) {
          const end = i + asked.word.length;
          found.push([token.at + i, token.at + end + (asked.exact && token.word[end] === '+'), asked]);
        }
      }
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  };
  const ends = /(?<=[。！？])|(?<=[.!?]["”’)]*)(?<!\b(?:No|Dr|Mr|Ms|St|vs|Art|[A-Z])\.)\s+(?=[^\p{Ll}\s])/u;
  // The sentence with the most of the parts; the first among equals. Long ones are cut around the first place.
  const sentence = (blocks, parts) => {
    let best = '', most = 0;
    for (const block of blocks)
      for (const one of block.split(ends)) {
        const count = new Set(spans(one, parts).map((s) => s[2])).size;
        if (count > most) [best, most] = [one, count];
      }
    if (best.length <= 320) return best;
    const start = Math.max(0, spans(best, parts)[0][0] - 120), from = start && best.indexOf(' ', start) + 1 || start;
    return (from > 0 ? '… ' : '') + best.slice(from, from + 300) + (from + 300 < best.length ? ' …' : '');
  };

  if (!globalThis.document) { globalThis.publicationSearch = { open, stem, cut, sentence, spans }; return; }

  const page = document.querySelector('[data-search]'), form = page.querySelector('form'), box = form.elements.q;
  const status = page.querySelector('[role=status]'), results = page.querySelector('.results'), indexes = page.querySelector('.indexes'), slash = page.querySelector('#slash');
  const filters = ['kind', 'year', 'topic', 'speaker'], data = page.dataset, first = 5, next = 20;
  const files = new URL(data.search, location.href);
  const read = async (name) => {
    const answer = await fetch(new URL(name, files), name === 'index.json' ? { cache: 'no-cache' } : {});
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  let engine, turn = 0, timer, wanted = {};
  const start = () => engine ||= open(read).catch((e) => { engine = null; throw e; });

  const make = (name, content, language) => {
    const node = document.createElement(name);
    if (content) node.append(content);
    if (language) node.lang = language;
    return node;
  };
  const marked = (node, text, parts) => {
    let done = 0;
    for (const [from, to] of spans(text, parts)) {
      if (from < done) continue;
      node.append(text.slice(done, from), make('mark', text.slice(from, to)));
      done = to;
    }
    node.append(text.slice(done));
    return node;
  };
  const languageOf = (text, row) => (text.match(new RegExp(han, 'gu')) || []).length * 3 > text.length ? row.originalLang : row.lang;

  // The sentence of a result is looked up when it comes into view; where only the name fits, the text's first.
  const waiting = new WeakMap();
  const tell = async (item) => {
    const [row, parts] = waiting.get(item), [blocks, headings, names] = await (await engine).textOf(row.number);
    const text = sentence([...blocks, ...headings, names.filter((n) => n !== row.title && n !== row.original).join('; ')], parts) || (blocks[0] || '').split(ends)[0].slice(0, 300);
    if (text && waiting.delete(item)) item.append(marked(make('p', '', languageOf(text, row)), text, parts));
  };
  const watcher = new IntersectionObserver((seen) => seen.forEach((s) => { if (s.isIntersecting) { watcher.unobserve(s.target); tell(s.target).catch(() => {}); } }));

  const itemOf = (row, parts) => {
    const item = make('li'), link = make('a'), head = make('h3', link);
    link.href = data.base + row.url;
    if (row.speaker) link.append(`${row.speaker}: `);
    link.append(marked(make('span', '', languageOf(row.title, row)), row.title, parts));
    if (row.original) head.append(' ', marked(make('span', '', row.originalLang), row.original, parts));
    item.append(head);
    if (row.date) item.appendChild(make('span', row.date)).className = 'when';
    waiting.set(item, [row, parts]);
    watcher.observe(item);
    return item;
  };

  // The filters: what there is to choose among what the query finds, with counts and what each lets through.
  const offer = async (loaded, { found, scores }) => {
    const { topics, speakers } = await loaded.facets(), years = new Map();
    for (const n of found) { const year = loaded.yearOf[n]; if (year) years.set(year, (years.get(year) || 0) + 1); }
    const among = (facet) => facet.map(([value, label, list]) => {
      const members = loaded.numbers(list).filter((n) => scores[n]);
      let all;
      return [value, label, members.length, (n) => (all ||= new Set(members)).has(n)];
    }).sort((a, b) => b[2] - a[2]);
    const choices = {
      kind: loaded.kinds.map((k) => [k.name, k.label, scores.subarray(k.first, k.end).filter(Boolean).length, (n) => loaded.kindOf(n) === k]),
      year: [...years].sort((a, b) => b[0] - a[0]).map(([year, count]) => [String(year), year, count, (n) => loaded.yearOf[n] === year]),
      topic: among(topics), speaker: among(speakers),
    };
    let kept = found;
    for (const f of filters) {
      const select = form.elements[f], chosen = select.value || wanted[f] || '', some = choices[f].filter(([value, , count]) => count || value === chosen);
      if (chosen) {
        if (!some.some(([value]) => value === chosen)) some.push([chosen, chosen, 0, () => false]);
        kept = kept.filter(some.find(([value]) => value === chosen)[3]);
      }
      select.replaceChildren(select.options[0], ...some.map(([value, label, count]) => new Option(`${label} (${count})`, value, false, value === chosen)));
      select.parentNode.hidden = some.length < 2 && !chosen;
      select.value = chosen;
    }
    wanted = {};
    return kept;
  };

  const sectionOf = async (loaded, kind, numbers, parts) => {
    const section = make('section'), title = make('h2', `${kind.label} `), list = make('ol'), more = make('button', filled(data.more, numbers.length));
    const add = async (from, to) => list.append(...(await Promise.all(numbers.slice(from, to).map(loaded.rowOf))).map((row) => itemOf(row, parts)));
    title.append(make('span', numbers.length));
    section.append(title, list);
    await add(0, first);
    if (numbers.length > first) section.append(more);
    more.onclick = async () => {
      const shown = list.children.length;
      await add(shown, shown + next);
      list.children[shown].querySelector('a').focus();
      if (list.children.length === numbers.length) more.remove();
    };
    return section;
  };

  const address = () => {
    const values = [...new FormData(form)].map(([k, v]) => [k, v.trim()]).filter(([, v]) => v);
    history.replaceState(null, '', location.pathname + (values.length ? '?' + new URLSearchParams(values) : ''));
  };
  const filled = (pattern, ...values) => pattern.replace(/{(\d)}/g, (_, i) => values[i]);
  const show = async () => {
    const mine = ++turn, text = box.value.trim();
    try {
      const loaded = await start(), [answer] = await Promise.all([loaded.find(text), loaded.facets()]);
      if (mine !== turn) return;
      const kept = await offer(loaded, answer), byKind = new Map(loaded.kinds.map((kind) => [kind, []]));
      for (const n of kept) byKind.get(loaded.kindOf(n)).push(n);
      const sections = await Promise.all([...byKind].filter(([, some]) => some.length)
        .sort(([, a], [, b]) => answer.scores[b[0]] - answer.scores[a[0]])
        .map(([kind, some]) => sectionOf(loaded, kind, some, answer.parts)));
      if (mine !== turn) return;
      page.querySelector('.choices').hidden = !answer.found.length;
      results.replaceChildren(...sections);
      indexes.hidden = answer.found.length > 0;
      status.textContent = kept.length ? filled(kept.length === 1 ? data.one : data.many, kept.length, text) : answer.parts.length ? filled(answer.found.length ? data.filtered : data.none, text, answer.found.length) : '';
      document.title = (text ? `${text} – ` : '') + data.title;
    } catch { if (mine === turn) status.textContent = data.fault; }
  };

  const fill = () => {
    const given = new URLSearchParams(location.search);
    box.value = given.get('q') || '';
    for (const f of filters) { wanted[f] = given.get(f) || ''; form.elements[f].value = ''; }
  };
  fill();
  form.hidden = false;
  box.addEventListener('focus', () => start().catch(() => {}), { once: true });
  if (box.value) show(); else box.focus();
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { address(); show(); }, 120); });
  form.addEventListener('change', (e) => { if (filters.includes(e.target.name)) { address(); show(); } });
  try {
    slash.checked = localStorage.getItem('slash') !== 'off';
    slash.addEventListener('change', () => localStorage.setItem('slash', slash.checked ? 'on' : 'off'));
  } catch { slash.parentNode.hidden = true; }
  form.addEventListener('submit', (e) => { e.preventDefault(); clearTimeout(timer); address(); show(); });
  addEventListener('popstate', () => { fill(); show(); });
  addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    const links = [...results.querySelectorAll('h3 a')], at = links.indexOf(document.activeElement);
    if (e.key === 'ArrowDown' && (e.target === box || at >= 0) && links[at + 1]) links[at + 1].focus();
    else if (e.key === 'ArrowUp' && at >= 0) (links[at - 1] || box).focus();
    else if (e.key === 'Escape' && at >= 0) box.focus();
    else return;
    e.preventDefault();
  });
})();
