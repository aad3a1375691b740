// One event to read: its words between the words around them, and all that is known of it.

const pane = {box: document.getElementById('pane'), pattern: null, onStep: () => {}, onClose: () => {}};

pane.show = event => {
  pane.box.classList.toggle('open', event !== null);
  pane.box.replaceChildren(...(event ? reading(event) : howToRead()));
  pane.box.setAttribute('aria-label', event ? 'Event' : 'How to read this page');
  pane.box.scrollTop = 0;
};

function reading(event) {
  const mark = text => (text ? marked(text, pane.pattern) : null);
  return [
    steps(event),
    element('p.kicker',
      ...event.signs.map(label => element('span.stance', signPicture(label, event.vague), label === NONE ? 'no stance stated' : label)),
      element('span', [event.kind, event.finality, directionOf(event)].filter(Boolean).join(' · '))),
    element('h2', mark(event.title ?? 'Untitled')),
    element('p.date', dateOf(event)),
    element('p.fine', dateNote(event)),
    event.unordered ? element('p.fine', '≈ It may as well come before the event listed above it: their clocks are near and nothing tells their zones.') : null,
    element('p.parties', element('b', mark(event.from ?? 'Sender not known')), ' to ', mark(event.to.join(', ') || 'nobody named')),
    quotation(event, mark),
    source(event),
    facts(event, mark),
  ].filter(Boolean);
}

function steps(event) {
  const button = (name, label, act) => {
    const made = element('button', name);
    made.type = 'button';
    made.setAttribute('aria-label', label);
    made.title = label;
    made.addEventListener('click', act);
    return made;
  };
  const link = element('a', 'Link to this event');
  link.href = fragmentOf(event);
  return element('nav.steps',
    button('←', 'The event before', () => pane.onStep(-1)), button('→', 'The event after', () => pane.onStep(1)),
    link, button('×', 'Close', pane.onClose));
}

function directionOf(event) {
  return event.direction === 'inside' ? 'inside the agency' : event.direction === 'outward' ? 'to the outside' : event.direction;
}

function dateNote(event) {
  const sources = {header: 'its header', 'quoted-header': 'the header quoted with it', body: 'its text'};
  const precision = event.vague ? ` Known to the ${event.precision} only.` : '';
  const printed = event.dateText ? `“${event.dateText}” in ${sources[event.dateSource] ?? event.dateSource ?? 'its header'}, as printed.` : '';
  return printed + precision;
}

// The quotation runs on from the words before it and into those after; blank lines part paragraphs, other line ends
// are those of the page and mean nothing here, unless each line bears the mark of a quoted mail.
function quotation(event, mark) {
  const around = (text, side) => (text ? element('div.around.' + side, mark(text)) : null);
  const quote = (event.reading ?? event.quote ?? '').trim();
  const lines = /\n\s*>/.test(quote);
  const paragraphs = quote.split(/\n\s*\n/).map(part => element(lines ? 'p.lines' : 'p', mark(lines ? part : part.replace(/\s+/g, ' '))));
  const note = ocrNote(event);
  return element('blockquote',
    around(event.before?.trimEnd(), 'before'),
    event.quote ? element('div.quote', ...paragraphs) : element('p.fine', 'No words: it cites a place on the page.'),
    event.reading ? element('p.fine', 'A person reads it so. It is stored as: “', mark((event.quote ?? '').trim().replace(/\s+/g, ' ')), '”') : null,
    note ? element('p.ocr', note) : null,
    around(event.after?.trimStart(), 'after'));
}

function cited(citation) {
  const link = DATA.links?.[citation];
  if (!link) return element('cite', citation);
  const anchor = element('a', element('cite', citation));
  anchor.href = link;
  anchor.rel = 'noreferrer noopener external';
  anchor.target = '_blank';
  return anchor;
}

function source(event) {
  const bates = batesOf(event);
  const inferred = bates.startsWith('[') ? 'The number is inferred from the pages around it; its stamp does not show it.' : null;
  return element('div.source',
    bates ? element('b.bates', bates) : null, cited(event.citation), inferred ? element('p.fine', inferred) : null);
}

function facts(event, mark) {
  const rows = [];
  const fact = (name, ...values) => {
    if (values.length > 0) rows.push(element('dt', name), ...values.map(value => element('dd', value)));
  };
  const also = event.people.filter(person => person !== event.from && !event.to.includes(person));
  fact('Withheld', ...event.exemptions.length > 0 ? [event.exemptions.join(', ')] : []);
  const open = event.unresolved.map(place => `${place} [unresolved]`);
  fact('Places', ...[...event.jurisdictions, ...open].map(place => element('span', mark(place))));
  fact('Agencies', ...event.agencies.map(agency => element('span', mark(agency))));
  fact('Also named', ...also.length > 0 ? [mark(also.join(', '))] : []);
  fact('Other dates', ...event.otherDates.map(otherDate));
  fact('Speaks of', ...event.statements.map(said => statement(said, mark)));
  fact('Copies', ...event.copies.map(cited));
  fact('Whole message', ...event.message ? [cited(event.message)] : []);
  fact('Review', [event.review ?? 'unreviewed', event.starred ? 'starred' : null].filter(Boolean).join(', '));
  fact('Tags', ...event.tags.length > 0 ? [mark(event.tags.join(', '))] : []);
  fact('Why here', ...event.why.map(sentence));
  return element('dl', ...rows);
}

function otherDate({date, words, citation}) {
  return citation ? element('span', date.replace('T', ' '), ' ', cited(citation)) : words;
}

function statement({date, words, citation}, mark) {
  return citation ? element('span.statement', element('b', date), ' “', mark(words), '” ', cited(citation)) : mark(words);
}

const MEANINGS = [
  ['A filled sign', 'is dated to the day or the minute. It stands at the time as printed; no zone is applied.'],
  ['A hollow sign', 'is known by its month or year alone. The pale bar shows when it may have been.'],
  ['A dotted ring, ≈', 'marks an event that may as well come before the one listed above it.'],
  ['[OCR]', 'marks words that a machine read from an image, with the confidence of the least certain one.'],
  ['[ICE-000123]', 'in brackets is a page number inferred from the pages around it.'],
];
const KEYS = [
  ['← →', 'the event before and after'], ['↑ ↓', 'in the lanes: another lane; in the list: another event'],
  ['+ − 0', 'zoom in, out, the whole period'], ['/', 'find'], ['Enter', 'read the event'], ['Esc', 'back; close; clear what was looked for'],
];

function howToRead() {
  const keys = KEYS.flatMap(([key, meaning]) => [element('dt', element('kbd', key)), element('dd', meaning)]);
  return [
    element('h2', 'How to read this page'),
    element('p', 'Each sign is one message, memo or letter, once, however many copies were released. Choose one to read its words where they stand. An event that names several places or people stands in several lanes.'),
    element('dl', ...MEANINGS.flatMap(([what, meaning]) => [element('dt', what), element('dd', meaning)])),
    element('p', 'Drag the lanes to move in time; pinch, or turn the wheel with Ctrl, to zoom; drag over the bars at the top to choose a period.'),
    element('dl.keys', ...keys),
  ];
}
