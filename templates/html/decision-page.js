// Sliders, and the table that follows them.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('_data').textContent);
  const words = JSON.parse(document.getElementById('_words').textContent);
  const prepared = ranking.model(data);
  const fields = [...document.querySelectorAll('.weight')].map((fieldset) => ({
    fieldset,
    official: fieldset.dataset.official,
    slider: fieldset.querySelector('[type="range"]'),
    number: fieldset.querySelector('[type="number"]'),
    share: fieldset.querySelector('output bdi'),
  }));
  const weights = fields.map((field) => field.official);
  const body = document.getElementById('_rows');
  const rows = new Map([...body.rows].map((row) => [row.dataset.id, row]));
  const isolated = (text, name) => {
    const bdi = document.createElement('bdi');
    bdi.textContent = text;
    if (name) bdi.className = name;
    return bdi;
  };

  // A project that was to be studied may be ranked once the criterion it has no score on weighs nothing.
  const rowOf = (project) => {
    if (rows.has(project.id)) return rows.get(project.id);
    const row = document.createElement('tr');
    row.dataset.id = project.id;
    for (const name of ['n rank', 'move', '', 'n score', 'n cost', 'place']) {
      const cell = document.createElement(name ? 'td' : 'th');
      if (name) cell.className = name;
      else cell.scope = 'row';
      row.append(cell);
    }
    row.cells[0].append(isolated(''));
    row.cells[2].append(isolated(project.id, 'id'), ' ', isolated(project.title));
    row.cells[3].append(isolated(''));
    row.cells[4].append(isolated(project.cost));
    row.cells[5].append(isolated(project.place));
    rows.set(project.id, row);
    return row;
  };

  const move = (cell, official, rank) => {
    const sign = document.createElement('span');
    const said = document.createElement('span');
    said.className = 'unseen';
    const steps = official === null ? null : official - rank;
    sign.setAttribute('aria-hidden', 'true');
    sign.className = steps === null ? 'new' : steps > 0 ? 'up' : steps < 0 ? 'down' : 'same';
    sign.textContent = steps === null ? '+' : steps > 0 ? '▲\u00a0' + steps : steps < 0 ? '▼\u00a0' + -steps : '=';
    said.textContent = steps === null ? words.new
      : (steps > 0 ? words.up : steps < 0 ? words.down : words.same).replace('{count}', Math.abs(steps));
    cell.replaceChildren(sign, said);
    return steps;
  };

  let telling;
  const tell = (text) => {
    clearTimeout(telling);
    telling = setTimeout(() => { document.getElementById('_changes').textContent = text; }, 300);
  };

  const show = () => {
    const sum = ranking.total(weights);
    document.getElementById('_sum').textContent = words.sum.replace('{sum}', sum === null ? '–' : sum.replace('.', data.decimal));
    const result = ranking.rank(prepared, weights);
    body.closest('.scroll').hidden = !result;
    if (!result) {
      for (const field of fields) field.share.textContent = '';
      document.getElementById('_study').hidden = true;
      tell(words.none);
      return;
    }
    for (const [at, field] of fields.entries()) {
      field.share.textContent = words.percent.replace('{value}', ranking.share(weights, at, data.decimal));
    }
    let changes = 0;
    const shown = result.ranked.map(({ at, rank, isTied, sum: score }) => {
      const project = data.projects[at];
      const row = rowOf(project);
      row.cells[0].firstElementChild.textContent = isTied ? words.tied.replace('{rank}', rank) : String(rank);
      if (move(row.cells[1], project.rank, rank) !== 0) changes += 1;
      row.cells[3].firstElementChild.textContent = ranking.written(score, result.whole, 2, data.decimal);
      return row;
    });
    body.replaceChildren(...shown);
    const list = document.getElementById('_study_list');
    list.replaceChildren(...result.toStudy.map(({ at }) => {
      const item = document.createElement('li');
      item.append(isolated(data.projects[at].id, 'id'), ' ', isolated(data.projects[at].title));
      return item;
    }));
    document.getElementById('_study').hidden = !result.toStudy.length;
    tell(changes ? words.changes.replace('{count}', changes) : words.unchanged);
  };

  const set = (at, text, from) => {
    weights[at] = text;
    const field = fields[at];
    if (from !== field.slider) field.slider.value = text;
    if (from !== field.number) field.number.value = text;
    show();
  };
  // A field that is left empty or out of bounds goes back to what it was within them.
  const bounded = (text) => (ranking.total([text]) === null ? '0' : Number(text) < 0 ? '0' : Number(text) > 100 ? '100' : text);
  fields.forEach((field, at) => {
    const by = (step) => {
      const next = ranking.total([weights[at], step]);
      if (next !== null && Number(next) >= 0 && Number(next) <= 100) set(at, next);
    };
    const buttons = { '.less': '-1', '.more': '1' };
    for (const [name, step] of Object.entries(buttons)) {
      const button = field.fieldset.querySelector(name);
      button.disabled = false;
      button.addEventListener('click', () => by(step));
    }
    field.slider.disabled = false;
    field.number.disabled = false;
    field.slider.addEventListener('input', () => set(at, field.slider.value, field.slider));
    field.number.addEventListener('input', () => { if (field.number.value !== '') set(at, bounded(field.number.value), field.number); });
    field.number.addEventListener('change', () => set(at, bounded(field.number.value)));
  });
  const reset = document.getElementById('_reset');
  reset.disabled = false;
  reset.addEventListener('click', () => fields.forEach((field, at) => set(at, field.official)));
  document.documentElement.classList.add('live');
  show();
})();
