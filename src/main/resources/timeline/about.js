// What the chronology rests on, and the table it becomes on paper.

function buildAbout() {
  const {about} = DATA;
  const box = document.getElementById('about');
  box.append(...aboutParts(about));
}

function aboutParts(about) {
  const share = about.quotes > 0 ? ` (${d3.format('.0%')(about.compared / about.quotes)})` : '';
  const parts = [
    element('p', `${counted(DATA.dated.length, 'dated event')} and ${counted(DATA.undated.length, 'undated record')}. `
      + `${number(about.compared)} of ${counted(about.quotes, 'quotation')}${share} were compared with the image of the page by a person.`),
    element('p', `Of ${counted(about.found, 'page')} found, ${number(about.embedded)} bear text, ${number(about.recognised)} were read by OCR, ${number(about.empty)} are empty, `
      + `and ${number(about.unread)} could not be read and are not in it. ${counted(about.failedFiles, 'file')} could not be opened.`),
    table(['Production', 'Received', 'Request', 'Custodian', 'Files', 'Pages', 'Hash of its files'], about.productions
      .map(p => [p.name, p.received, p.request, p.custodian, number(p.files), number(p.pages), element('code', p.hash)])),
  ];
  const paragraph = (name, values) => {
    if (values.length > 0) parts.push(element('h3', name), element('ul', ...values.map(value => element('li', value))));
  };
  paragraph('Asked for', [about.query && `Query: ${about.query}`, ...about.filters].filter(Boolean));
  paragraph('Left out', about.leftOut);
  paragraph('Made by', [...about.versions, `D3 ${d3.version}, © 2010–2023 Mike Bostock, ISC licence: its notice stands in this file`]);
  return parts;
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
    element('span', (event.quote ?? '').trim().replace(/\s+/g, ' '), ocrNote(event) ? ' ' + ocrNote(event) : null),
    [event.stance.join(', '), event.exemptions.join(', ')].filter(Boolean).join('; '),
  ];
  const headings = ['Date', 'Event', 'From', 'To', 'Source', 'Quotation', 'Stance; exemptions'];
  const part = (name, some) => (some.length > 0 ? [name && element('h2', name), table(headings, some.map(line))].filter(Boolean) : []);
  document.getElementById('print').replaceChildren(
    element('h1', document.querySelector('h1').textContent),
    element('p', document.getElementById('summary').textContent),
    filters.active() ? element('p', `This print holds ${number(events.length)} of ${number(EVENTS.length)}: ${described()}.`) : '',
    ...part(null, events.filter(event => event.span)), ...part('Undated', events.filter(event => !event.span)));
}

// The filters in words.
function described() {
  const chosen = [...new FormData(filters.form)].filter(([, value]) => value !== '').map(([name, value]) => `${name} ${value}`);
  return [...chosen, ...filters.terms.map(term => `with “${term}”`)].join(', ');
}
