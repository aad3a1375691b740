// The events as a list. Only the rows in sight exist; positions are told to screen readers by number.

const list = {
  box: document.getElementById('list'),
  rows: document.getElementById('rows'),
  events: [],
  undatedFrom: 0,
  selected: null,
  window: null,
  pattern: null,
  onSelect: () => {},
  onOpen: () => {},
};

const ROW_HEIGHT = 46;
const SPARE_ROWS = 6;

// A heading takes a row of its own before the undated.
list.placeOf = i => (i >= list.undatedFrom && list.undatedFrom < list.events.length ? i + 1 : i);

list.show = (events, pattern) => {
  list.events = events;
  list.pattern = pattern;
  const undated = events.findIndex(event => !event.span);
  list.undatedFrom = undated < 0 ? events.length : undated;
  list.rows.style.height = (events.length + (undated < 0 ? 0 : 1)) * ROW_HEIGHT + 'px';
  list.box.scrollTop = 0;
  list.draw();
};

list.select = event => {
  list.selected = event;
  const i = list.events.indexOf(event);
  if (i >= 0) {
    const top = list.placeOf(i) * ROW_HEIGHT;
    const {scrollTop, clientHeight} = list.box;
    if (top < scrollTop || top + ROW_HEIGHT > scrollTop + clientHeight) {
      list.box.scrollTop = top - Math.max(0, (clientHeight - ROW_HEIGHT) / 2);
    }
  }
  list.draw();
};

// Rows outside the window of the chart stand back, and the first one inside comes into sight, unless the chosen one is
// inside.
list.frame = window => {
  list.window = window;
  if (window && !(list.selected && inWindow(list.selected))) {
    const first = list.events.findIndex(inWindow);
    if (first >= 0) list.box.scrollTop = list.placeOf(first) * ROW_HEIGHT;
  }
  list.draw();
};

function inWindow(event) {
  return !list.window || !event.span || (event.span.end > list.window[0] && event.span.start < list.window[1]);
}

list.draw = () => {
  const {scrollTop, clientHeight} = list.box;
  const from = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE_ROWS);
  const to = Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT) + SPARE_ROWS;
  const rows = [];
  for (let i = Math.max(0, from - 1); i < list.events.length && list.placeOf(i) < to; i++) {
    if (i === list.undatedFrom) rows.push(headingRow(list.undatedFrom));
    rows.push(eventRow(list.events[i], i));
  }
  if (list.events.length === 0) rows.push(element('p.empty', 'No event fits. Clear a filter or find fewer words.'));
  list.rows.replaceChildren(...rows);
  if (list.selected && list.events.includes(list.selected)) list.box.setAttribute('aria-activedescendant', 'e' + list.selected.index);
  else list.box.removeAttribute('aria-activedescendant');
};

function headingRow(place) {
  const row = element('div.undated', `Undated: ${counted(list.events.length - list.undatedFrom, 'record')} whose time of sending is not known`);
  row.setAttribute('role', 'presentation');
  row.style.top = place * ROW_HEIGHT + 'px';
  return row;
}

function eventRow(event, i) {
  const title = element('span.title', marked(event.title ?? 'Untitled', list.pattern));
  const flags = [ocrNote(event) && '[OCR]', event.finality, ...event.exemptions].filter(Boolean);
  const row = element('div.event',
    element('span.date', event.unordered ? '≈ ' : '', ...whenOf(event)),
    element('span.signs', ...event.signs.map(label => signPicture(label, event.vague))),
    title,
    element('span.who', marked(partiesOf(event), list.pattern)),
    element('span.flags', ...flags.map(flag => element('span.flag', flag))),
    element('span.bates', batesOf(event) || event.citation.replace(/@.*$/, '').split('/').at(-1)));
  row.id = 'e' + event.index;
  row.dataset.index = event.index;
  row.style.top = list.placeOf(i) * ROW_HEIGHT + 'px';
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', event === list.selected);
  row.setAttribute('aria-setsize', list.events.length);
  row.setAttribute('aria-posinset', i + 1);
  row.setAttribute('aria-label', spoken(event));
  row.classList.toggle('outside', !inWindow(event));
  row.classList.toggle('vague', event.vague);
  return row;
}

// The day, and under it the time.
function whenOf(event) {
  const [day, time] = dateOf(event).split(', ');
  return [day, time ? element('span.time', time) : null];
}

// An event in one breath.
function spoken(event) {
  return [
    dateOf(event) + (event.unordered ? ', order not certain' : ''), event.title ?? 'Untitled', partiesOf(event).replace('→', 'to'),
    event.stance.join(' and '), batesOf(event),
  ].filter(Boolean).join('. ');
}

function listenToList() {
  let waiting = 0;
  list.box.addEventListener('scroll', () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      list.draw();
    });
  });
  list.rows.addEventListener('click', click => {
    const row = click.target.closest('.event');
    if (row) list.onSelect(EVENTS[row.dataset.index]);
  });
  list.rows.addEventListener('dblclick', list.onOpen);
}
