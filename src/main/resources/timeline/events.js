// What the page knows: the events as the export wrote them, with what is worked out of them once.

const DATA = JSON.parse(document.getElementById('data').textContent);

// An empty list is not written.
for (const list of ['productions', 'filters']) DATA.about[list] ??= [];

const LISTS = ['to', 'people', 'jurisdictions', 'stance', 'exemptions', 'copies', 'agencies', 'otherDates', 'statements', 'why', 'unresolved', 'tags'];
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;
const UNITS = [d3.utcYear, d3.utcMonth, d3.utcDay, d3.utcMinute];

// A printed time is kept as printed: it is laid out as if it were UTC, and no zone is ever applied to it.
function spanOf(date) {
  const parts = DATE.exec(date ?? '');
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1);
  const start = new Date(Date.UTC(+year, month ? month - 1 : 0, day ? +day : 1, hour ? +hour : 0, minute ? +minute : 0));
  const unit = UNITS[[month, day, hour].filter(part => part !== undefined).length];
  return {start: +start, end: +unit.offset(start, 1), unit};
}

function eventOf(row, index) {
  const event = {index, ...row};
  for (const list of LISTS) event[list] ??= [];
  event.span = spanOf(row.date);
  // The middle of the time it may be of; for a minute, that minute.
  event.at = event.span && (event.span.unit === d3.utcMinute ? event.span.start : (event.span.start + event.span.end) / 2);
  event.vague = event.span !== null && (event.span.unit === d3.utcYear || event.span.unit === d3.utcMonth);
  event.signs = event.stance.length > 0 ? event.stance : [NONE];
  return event;
}

// In the order of the export, which puts what is quoted before what quotes it; never sorted anew by the clock.
const EVENTS = [...DATA.dated, ...DATA.undated].map(eventOf);
const DATED = EVENTS.filter(event => event.span);

const SEARCHED = ['title', 'from', 'kind', 'before', 'quote', 'reading', 'after', 'citation', 'bates', 'date', 'dateText', 'path', 'finality', 'direction'];

function textOf(event) {
  event.text ??= [...SEARCHED.map(field => event[field]), ...LISTS.flatMap(list => event[list]).flatMap(one => (one.citation ? Object.values(one) : one.words ?? one))]
    .filter(Boolean).join('\n').toLowerCase().replace(/\s+/g, ' ');
  return event.text;
}

// While the reader looks around, so that the first search is as fast as the next.
function readAhead(from = 0) {
  const some = 250;
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    EVENTS.slice(from, from + some).forEach(textOf);
    if (from + some < EVENTS.length) readAhead(from + some);
  });
}

// Words, and phrases in quotation marks; an event must hold them all.
function termsOf(typed) {
  return [...typed.toLowerCase().matchAll(/"([^"]+)"?|(\S+)/g)].map(m => (m[1] ?? m[2]).replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function termPattern(terms) {
  if (terms.length === 0) return null;
  const escaped = terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(${escaped.sort((a, b) => b.length - a.length).join('|')})`, 'gi');
}

// The event a link or a reader means: its citation, that of a copy, a page of either, or a Bates number.
function eventCited(citation) {
  const page = text => text.replace(/@\d+-\d+$/, '');
  return EVENTS.find(event => event.citation === citation)
    ?? EVENTS.find(event => event.message === citation || event.copies.includes(citation))
    ?? EVENTS.find(event => event.bates === citation || page(event.citation) === citation)
    ?? EVENTS.find(event => event.copies.some(copy => page(copy) === citation));
}

function fragmentOf(event) {
  return '#c=' + encodeURIComponent(event.citation).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%40/g, '@').replace(/%20/g, '+');
}

function citationIn(fragment) {
  const given = /^#c=(.+)$/.exec(fragment);
  try {
    return given && decodeURIComponent(given[1].replace(/\+/g, ' '));
  } catch {
    return given[1];
  }
}
