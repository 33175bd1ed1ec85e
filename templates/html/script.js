// Search and sorting for a page that reads without them.
(() => {
  'use strict';
  const words = document.body.dataset;
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

  // On a small screen the contents would hide the text.
  if (matchMedia('(max-width: 63.99rem)').matches) {
    document.querySelector('.contents details').removeAttribute('open');
  }

  // Only what scrolls needs to be reached by the keyboard.
  const regions = document.querySelectorAll('.scroll');
  const measure = () => {
    for (const region of regions) {
      if (region.scrollWidth > region.clientWidth + 1) region.tabIndex = 0;
      else region.removeAttribute('tabindex');
    }
  };
  measure();
  addEventListener('resize', measure);
  document.addEventListener('toggle', measure, true);

  // The links of a table to its sources are one stop for the Tab key; the arrows go from one to the next.
  for (const table of document.querySelectorAll('table')) {
    table.querySelectorAll('a.src').forEach((link, index) => { link.tabIndex = index ? -1 : 0; });
    table.addEventListener('keydown', (event) => {
      const here = event.target.closest('a.src');
      const links = [...table.querySelectorAll('a.src')];
      const rtl = document.documentElement.dir === 'rtl';
      const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
      const next = here && step && links[links.indexOf(here) + step];
      if (!next) return;
      event.preventDefault();
      here.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }

  // Sorting.
  const text = (row, column) => (row.cells[column] ? row.cells[column].textContent.trim() : '');
  const quantity = (words_) => {
    const plain = words_.replace(/\u2212/g, '-').replace(/[^0-9.,-]/g, '');
    const group = words.decimal === ',' ? '.' : ',';
    const number = parseFloat(plain.split(group).join('').replace(words.decimal, '.'));
    return Number.isNaN(number) ? null : number;
  };
  const sort = (table, header, column) => {
    const sign = header.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
    for (const body of table.tBodies) {
      const rows = [...body.rows].filter((row) => !row.className);
      const totals = [...body.rows].filter((row) => row.className === 'total');
      const keyed = rows.map((row) => {
        const words_ = text(row, column);
        return { row, key: header.classList.contains('n') ? quantity(words_) : words_ || null };
      });
      keyed.sort((a, b) => {
        // What is unknown comes last either way.
        if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
        return sign * (typeof a.key === 'number' ? a.key - b.key : collator.compare(a.key, b.key));
      });
      for (const { row } of keyed) body.append(row);
      for (const row of totals) body.append(row);
    }
  };
  // A total in the midst of its rows belongs to those above it: such a table keeps its order.
  const sortable = (table) => [...table.tBodies].every((body) => {
    const kinds = [...body.rows].map((row) => row.className);
    const total = kinds.indexOf('total');
    return total < 0 || kinds.slice(total).every((kind) => kind === 'total');
  });
  for (const table of document.querySelectorAll('main table')) {
    if (!table.tHead || !sortable(table) || table.tBodies[0].rows.length < 3) continue;
    [...table.tHead.rows[0].cells].forEach((header, column) => {
      if (header.tagName !== 'TH') return;
      const button = document.createElement('button');
      button.type = 'button';
      button.title = words.sort;
      button.append(...header.childNodes);
      button.addEventListener('click', () => sort(table, header, column));
      header.append(button);
    });
  }

  // Where a figure comes from, beside it: its entry of the annex with what it shares with others, the files it names and
  // their fingerprints. Without this the link leads to the annex, and the number there leads back.
  const pop = document.createElement('div');
  pop.className = 'pop';
  pop.id = '_pop';
  pop.hidden = true;
  pop.tabIndex = -1;
  pop.setAttribute('role', 'dialog');
  pop.setAttribute('aria-labelledby', '_pop_title');
  document.body.append(pop);
  let opener = null;
  const shut = (isBack) => {
    if (pop.hidden) return;
    pop.hidden = true;
    opener?.removeAttribute('aria-expanded');
    if (isBack) opener?.focus();
    opener = null;
  };
  const copy = (node) => {
    const made = node.cloneNode(true);
    if (made.nodeType !== Node.ELEMENT_NODE) return made;
    for (const place of [made, ...made.querySelectorAll('[id]')]) place.removeAttribute('id');
    return made;
  };
  const element = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };
  // An entry says what is its own; its id, name and formula are whole with what stands once over it.
  const said = (note) => {
    const head = note.parentElement.previousElementSibling;
    const texts = (place, name) => [...place?.querySelectorAll(`:scope > ${name}`) ?? []].map((it) => it.textContent).filter(Boolean);
    const shared = head?.tagName === 'P' ? head : null;
    const id = (texts(shared, 'b')[0] ?? '*').replace('*', texts(note, 'b')[0] ?? '');
    const names = [...texts(shared, 'bdi'), ...texts(note, 'bdi')].flatMap((name) => [' ', element('bdi', name)]);
    const how = [...note.closest('.kin').querySelectorAll('.how')].map(copy);
    const own = note.querySelectorAll(':scope > i');
    how[0]?.querySelectorAll('i').forEach((gap, at) => gap.replaceWith(copy(own[at])));
    return { id, names, how };
  };
  const open = (link, note) => {
    shut(false);
    const title = document.createElement('p');
    title.id = '_pop_title';
    title.textContent = words.source;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.setAttribute('aria-label', words.close);
    close.textContent = '×';
    close.addEventListener('click', () => shut(true));
    const body = document.createElement('div');
    const { id, names, how } = said(note);
    body.append(element('p', element('b', id), ...names), ...how);
    const files = new Set([...body.querySelectorAll('a')].map((file) => file.getAttribute('href')));
    for (const file of body.querySelectorAll('a')) file.replaceWith(...file.childNodes);
    for (const file of files) {
      const line = document.createElement('p');
      line.className = 'file';
      line.append(...[...document.querySelector(file).childNodes].map(copy));
      body.append(line);
    }
    const whole = document.createElement('a');
    whole.href = link.getAttribute('href');
    whole.textContent = words.whole;
    whole.addEventListener('click', () => shut(false));
    pop.replaceChildren(title, close, body, whole);
    pop.hidden = false;
    const at = link.getBoundingClientRect();
    const width = pop.offsetWidth;
    const most = document.documentElement.clientWidth - width - 8;
    pop.style.left = Math.max(8, Math.min(most, at.left + at.width / 2 - width / 2)) + scrollX + 'px';
    const below = at.bottom + pop.offsetHeight + 60 < innerHeight || at.top < pop.offsetHeight + 8;
    pop.style.top = (below ? at.bottom + 6 : at.top - pop.offsetHeight - 6) + scrollY + 'px';
    opener = link;
    link.setAttribute('aria-expanded', 'true');
    pop.focus({ preventScroll: true });
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.src');
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      const note = document.querySelector(link.getAttribute('href'));
      event.preventDefault();
      if (link === opener) shut(true);
      else open(link, note);
    } else if (!event.target.closest('.pop')) {
      shut(false);
    }
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') shut(true); });
  // What a figure is, in a line, when it is pointed at: said once in the annex rather than at each figure.
  document.addEventListener('mouseover', (event) => {
    const link = event.target.closest('a.src:not([title])');
    const note = link && document.querySelector(link.getAttribute('href'));
    if (!note) return;
    const { id, how } = said(note);
    link.title = [id, how[0]?.querySelector('bdi').textContent].filter(Boolean).join(' – ');
  });
  pop.addEventListener('focusout', (event) => { if (event.relatedTarget && !pop.contains(event.relatedTarget)) shut(false); });
  addEventListener('resize', () => shut(false));

  // Search, blind to what the program's own comparison of words is blind to: case, accents, vowel marks, the forms of
  // alef, yeh, teh marbuta and kaf, the digits of either script, and signs of direction.
  const pairs = { 'œ': 'oe', 'æ': 'ae' };
  const fold = (words_) => words_.toLowerCase()
    .replace(/[ء\u0640\u0610-\u061a\u064b-\u065f\u0670\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[œæ]/g, (letter) => pairs[letter])
    .replace(/[أإآٱ]/g, 'ا').replace(/[ىئی]/g, 'ي').replace(/ؤ/g, 'و').replace(/ة/g, 'ه').replace(/[ڭݣگک]/g, 'ك')
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ').trim();
  const form = document.querySelector('.search');
  const field = document.getElementById('_q');
  const count = document.getElementById('_count');
  const list = document.getElementById('_found');
  const most = 40;
  let places = null;
  const index = () => [...document.querySelectorAll('main :is(h2, h3, h4, h5, p, li, caption, figcaption, tr)')]
    .filter((place) => !place.querySelector('p, li'))
    .map((place) => {
      const parts = place.cells ? [...place.cells].map((cell) => cell.textContent) : [place.textContent];
      return { place, words: parts.join(' · ').replace(/\s+/g, ' ').trim() };
    })
    .map((entry) => ({ ...entry, folded: fold(entry.words) }));
  const show = (place) => {
    for (const other of document.querySelectorAll('.found')) other.classList.remove('found');
    for (let parent = place; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') parent.open = true;
    }
    place.classList.add('found');
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  };
  const search = () => {
    const query = fold(field.value);
    list.replaceChildren();
    list.hidden = true;
    count.textContent = '';
    if (query.length < 2) return;
    places ??= index();
    const found = places.filter((entry) => entry.folded.includes(query));
    count.textContent = found.length ? words.results.replace('{count}', found.length) : words.none;
    for (const { place, words: snippet } of found.slice(0, most)) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const section = place.closest('section');
      link.href = '#' + section.querySelector('h2').id;
      link.textContent = snippet.length > 110 ? snippet.slice(0, 110) + '…' : snippet;
      link.addEventListener('click', (event) => { event.preventDefault(); show(place); });
      item.append(link);
      list.append(item);
    }
    list.hidden = !found.length;
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => { event.preventDefault(); search(); });
  field.addEventListener('input', search);
})();
