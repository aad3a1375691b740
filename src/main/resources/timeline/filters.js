// What the reader chose to see.

const filters = {
  form: document.getElementById('filters'),
  find: document.getElementById('find'),
  terms: [],
  onChange: () => {},
};

const CHOICES = [
  ['place', 'Place', event => event.jurisdictions],
  ['person', 'Person', event => event.people],
  ['production', 'Production', event => [event.production]],
  ['kind', 'Kind', event => (event.kind ? [event.kind] : [])],
];
const TYPING_PAUSE = 80;

function counts(values) {
  return [...d3.rollup(EVENTS.flatMap(values), all => all.length, value => value)];
}

filters.build = () => {
  const byStance = new Map(counts(event => event.signs));
  const labels = [...Object.keys(KNOWN_SIGNS), ...[...byStance.keys()].filter(label => !(label in KNOWN_SIGNS)).sort()]
    .filter(label => byStance.has(label));
  nameSigns([...byStance.keys()].filter(label => label !== NONE));
  document.getElementById('stances').append(...labels.map(label => {
    const box = element('input');
    Object.assign(box, {type: 'checkbox', name: 'stance', value: label});
    return element('label', box, signPicture(label), label, element('span.size', number(byStance.get(label))));
  }));
  document.getElementById('choices').append(...CHOICES.map(([name, title, values]) => {
    const select = element('select', new Option(`Any ${title.toLowerCase()}`, ''));
    select.name = name;
    select.setAttribute('aria-label', title);
    const all = counts(values).sort(([a], [b]) => d3.ascending(a.toLowerCase(), b.toLowerCase()));
    select.append(...all.map(([value, n]) => new Option(`${value} (${number(n)})`, value)));
    select.disabled = all.length === 0;
    return select;
  }));
};

filters.chosen = () => {
  const stances = new Set([...filters.form.querySelectorAll('[name=stance]:checked')].map(box => box.value));
  const choices = CHOICES.map(([name, , values]) => [filters.form.elements[name].value, values]).filter(([value]) => value !== '');
  return EVENTS.filter(event =>
    (stances.size === 0 || event.signs.some(label => stances.has(label)))
    && choices.every(([value, values]) => values(event).includes(value))
    && filters.terms.every(term => textOf(event).includes(term)));
};

filters.active = () => filters.terms.length > 0 || new FormData(filters.form).values().some(value => value !== '');

filters.clearFind = () => {
  filters.find.value = '';
  filters.terms = [];
  filters.onChange();
};

function listenToFilters() {
  let typing = 0;
  filters.find.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      filters.terms = termsOf(filters.find.value);
      filters.onChange();
    }, TYPING_PAUSE);
  });
  filters.form.addEventListener('change', () => filters.onChange());
  filters.form.addEventListener('submit', submit => submit.preventDefault());
  filters.form.addEventListener('reset', () => setTimeout(filters.clearFind));
}
