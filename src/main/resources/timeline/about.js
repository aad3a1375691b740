// What the chronology rests on, and the table it becomes on paper.

// The lines that every export ends with.
function buildAbout() {
  const lines = [...DATA.aboutLines, `drawn with D3 ${d3.version}, © 2010–2023 Mike Bostock, whose ISC licence stands in this file`];
  document.getElementById('about').append(element('dl', ...lines.flatMap(line => {
    const [, name, rest] = /^([^:]+): (.*)$/.exec(line) ?? [null, '', sentence(line)];
    return [element('dt', sentence(name)), element('dd', rest)];
  })));
}

function table(headings, lines) {
  const cells = (tag, values) => element('tr', ...values.map(value => element(tag, value ?? '')));
  return element('table', element('thead', cells('th', headings)), element('tbody', ...lines.map(line => cells('td', line))));
}

// Made when it is printed, of the events that are shown.
function buildPrint(events) {
  const line = event => [
    (event.unordered ? '≈ ' : '') + dateOf(event), event.title ?? '', event.from ?? '', event.to.join('; '),
    element('span', batesOf(event) ? element('b', batesOf(event)) : null, ' ', element('cite', event.citation)),
    element('span', (event.reading ?? event.quote ?? '').trim().replace(/\s+/g, ' '), event.reading ? ` [stored as: “${(event.quote ?? '').trim().replace(/\s+/g, ' ')}”]` : null, ocrNote(event) ? ' ' + ocrNote(event) : null),
    [event.stance.join(', '), event.exemptions.join(', ')].filter(Boolean).join('; '),
  ];
  const headings = ['Date', 'Event', 'From', 'To', 'Source', 'Quotation', 'Stance; exemptions'];
  const part = (name, some) => (some.length > 0 ? [name && element('h2', name), table(headings, some.map(line))].filter(Boolean) : []);
  document.getElementById('print').replaceChildren(
    element('h1', document.querySelector('h1').textContent),
    DATA.about.query ? element('p', `“${DATA.about.query}”`) : '',
    element('p', document.getElementById('summary').textContent),
    filters.active() ? element('p', `This print holds ${number(events.length)} of ${number(EVENTS.length)}: ${described()}.`) : '',
    ...part(null, events.filter(event => event.span)), ...part('Undated', events.filter(event => !event.span)));
}

// The filters in words.
function described() {
  const chosen = [...new FormData(filters.form)].filter(([, value]) => value !== '').map(([name, value]) => `${name} ${value}`);
  return [...chosen, ...filters.terms.map(term => `with “${term}”`)].join(', ');
}
