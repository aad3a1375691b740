// Puts the parts together: one selection, one set of filters, one window.

let shown = EVENTS;
let selected = null;
let missed = '';

const byId = id => document.getElementById(id);

function select(event, {open = false, say = false, keepHash = false} = {}) {
  selected = event;
  missed = '';
  chart.select(event);
  overview.select(event);
  list.select(event);
  pane.pattern = list.pattern;
  pane.show(event);
  if (open) pane.box.focus({preventScroll: true});
  if (say && event) byId('said').textContent = spoken(event);
  if (!keepHash) history.replaceState(null, '', event ? fragmentOf(event) : location.pathname + location.search);
}

function step(by) {
  const at = shown.indexOf(selected);
  const next = at < 0 ? shown[by > 0 ? 0 : shown.length - 1] : shown[at + by];
  if (next) select(next, {say: document.activeElement !== list.box});
}

function close() {
  select(null);
  list.box.focus({preventScroll: true});
}

function refresh() {
  shown = filters.chosen();
  const dated = shown.filter(event => event.span);
  list.pattern = termPattern(filters.terms);
  pane.pattern = list.pattern;
  chart.show(dated, chart.kind);
  overview.show(dated, chart.width, chart.gutter);
  list.show(shown, list.pattern);
  if (selected && !shown.includes(selected)) select(null);
  else if (selected) select(selected, {keepHash: true});
  byId('reset').hidden = !filters.active();
  sayCount();
}

function sayCount() {
  const [from, to] = chart.window();
  const dated = shown.filter(event => event.span);
  const seen = dated.filter(event => event.span.end > from && event.span.start < to).length;
  const undated = shown.length - dated.length;
  byId('count').textContent = missed || `${number(dated.length)} of ${counted(DATED.length, 'dated event')}`
    + (undated > 0 ? `, ${number(undated)} undated` : '');
  const days = [from, to].map(time => instant(+time, d3.utcDay));
  byId('window').textContent = DATED.length === 0 ? 'No dated event'
    : [...new Set(days)].join(' – ') + (chart.transform.k > 1 ? ` · ${number(seen)} in view` : '');
}

function summarise() {
  const {about} = DATA;
  if (about.query) byId('summary').before(element('p.asked', `“${about.query}”`));
  const period = DATED.length > 0
    ? `${instant(d3.min(DATED, e => e.span.start), d3.utcDay)} to ${instant(d3.max(DATED, e => e.span.end) - 1, d3.utcDay)}` : '';
  const lacking = about.unread + about.failedFiles > 0
    ? `incomplete: ${[about.unread && counted(about.unread, 'unread page'), about.failedFiles && counted(about.failedFiles, 'unread file')].filter(Boolean).join(', ')}` : '';
  byId('summary').textContent = [period, `${counted(EVENTS.length, 'event')} from ${counted(about.productions.length, 'production')}`, ...about.filters, lacking]
    .filter(Boolean).join(' · ');
  document.title = about.query ? `Chronology: ${about.query}` : 'Chronology';
}

function follow(fragment) {
  const citation = citationIn(fragment);
  if (!citation) return;
  const event = eventCited(citation);
  if (!event) {
    missed = `No event here is cited as ${citation}.`;
    sayCount();
  } else if (event !== selected) {
    if (!shown.includes(event)) filters.form.reset();
    select(event, {keepHash: true});
  }
}

function pressed(key) {
  if (key.altKey || key.ctrlKey || key.metaKey) return;
  const typing = key.target.matches('input[type=search], select');
  const inChart = byId('chart').contains(key.target);
  const act = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ArrowUp: () => (inChart ? select(chart.beside(-1), {say: true}) : step(-1)),
    ArrowDown: () => (inChart ? select(chart.beside(1), {say: true}) : step(1)),
    Home: () => select(shown[0], {say: inChart}),
    End: () => select(shown.at(-1), {say: inChart}),
    PageUp: () => step(-Math.min(10, shown.indexOf(selected))),
    PageDown: () => step(Math.min(10, shown.length - 1 - shown.indexOf(selected))),
    '+': () => chart.zoomBy(2),
    '=': () => chart.zoomBy(2),
    '-': () => chart.zoomBy(0.5),
    0: () => chart.zoomAll(),
    '/': () => filters.find.select(),
    Enter: () => selected && pane.box.focus(),
    Escape: () => (pane.box.contains(key.target) && key.target !== document.body ? list.box.focus() : selected && close()),
  }[key.key];
  if (key.target === filters.find) return pressedInFind(key);
  const moves = /^(Arrow|Home|End|Page)/.test(key.key);
  const here = inChart || key.target === list.box;
  const sideways = key.key === 'ArrowLeft' || key.key === 'ArrowRight';
  const clicks = key.key === 'Enter' && !here;
  const free = key.target === document.body || pane.box.contains(key.target);
  if (!act || typing || clicks || (moves && !here && !(free && sideways)) || (moves && shown.length === 0)) return;
  key.preventDefault();
  act();
}

function pressedInFind(key) {
  if (key.key === 'Enter') {
    key.preventDefault();
    if (shown.length > 0) step(key.shiftKey ? -1 : 1);
  } else if (key.key === 'Escape') {
    key.preventDefault();
    filters.clearFind();
    list.box.focus();
  } else if (key.key === 'ArrowDown') {
    key.preventDefault();
    list.box.focus();
    step(1);
  }
}

function buildLaneKinds() {
  byId('lane-kinds').append(...Object.entries(LANE_KINDS).map(([kind, {name}]) => {
    const radio = element('input');
    Object.assign(radio, {type: 'radio', name: 'lanes', value: kind, checked: kind === chart.kind});
    radio.addEventListener('change', () => chart.show(chart.events, kind));
    return element('label', radio, element('span', name));
  }));
}

function start() {
  if (DATA.lanes in LANE_KINDS) chart.kind = DATA.lanes;
  readInk();
  filters.build();
  buildLaneKinds();
  summarise();
  buildAbout();
  listenToChart();
  listenToList();
  listenToFilters();
  let framing = 0;
  chart.onWindow = () => {
    framing ||= requestAnimationFrame(() => {
      framing = 0;
      overview.frame(chart.window());
      list.frame(chart.transform.k > 1 ? chart.window() : null);
      sayCount();
    });
  };
  overview.onBrush = chart.zoomTo;
  chart.onSelect = event => select(event);
  list.onSelect = event => select(event);
  list.onOpen = () => selected && pane.box.focus();
  pane.onStep = step;
  pane.onClose = close;
  filters.onChange = refresh;
  byId('zoom-in').addEventListener('click', () => chart.zoomBy(2));
  byId('zoom-out').addEventListener('click', () => chart.zoomBy(0.5));
  byId('zoom-all').addEventListener('click', chart.zoomAll);
  document.addEventListener('keydown', pressed);
  addEventListener('hashchange', () => follow(location.hash));
  addEventListener('beforeprint', () => buildPrint(shown));
  matchMedia('print').addEventListener('change', media => media.matches && buildPrint(shown));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    readInk();
    drawSoon();
  });

  pane.show(null);
  shown = EVENTS;
  new ResizeObserver(() => {
    const {clientWidth, clientHeight} = byId('lanes');
    const same = clientWidth === chart.gutter + chart.width && clientHeight === chart.height;
    // On paper there are no lanes.
    if (clientWidth === 0 || same) return;
    chart.resize();
    overview.show(chart.events, chart.width, chart.gutter);
    overview.select(selected);
    list.draw();
  }).observe(byId('lanes'));
  chart.resize();
  refresh();
  follow(location.hash);
  readAhead();
}

start();
