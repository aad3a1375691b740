// The lanes on a canvas: drawn whole whenever something changes, which takes a few milliseconds for thousands of events.

const chart = {
  lanes: [],
  kind: 'jurisdiction',
  events: DATED,
  selected: null,
  hovered: null,
  width: 0,
  gutter: 0,
  height: 0,
  total: 0,
  packedFor: null,
  laidOutFor: null,
  base: d3.scaleUtc(),
  transform: d3.zoomIdentity,
  onWindow: () => {},
  onSelect: () => {},
};

const chartParts = Object.fromEntries(['chart', 'lanes', 'field', 'marks', 'labels', 'axis', 'tip', 'when']
  .map(id => [id, document.getElementById(id)]));
const TEN_MINUTES = 6e5;
const LABEL_SPACE = 64;
const WIDEST_LABEL = 280;

// The whole period, with air on both sides so that the first and last event are not cut.
function wholePeriod() {
  if (DATED.length === 0) return [new Date(Date.UTC(2000, 0)), new Date(Date.UTC(2001, 0))];
  const from = d3.min(DATED, event => event.span.start);
  const to = d3.max(DATED, event => event.span.end);
  const air = Math.max((to - from) * 0.03, 36e5);
  return [new Date(from - air), new Date(to + air)];
}

const zoom = d3.zoom()
  .filter(event => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.ctrlKey && !event.button))
  .on('start', () => chartParts.marks.classList.add('held'))
  .on('zoom', event => {
    chart.transform = event.transform;
    hideTip();
    drawSoon();
    chart.onWindow();
  })
  .on('end', () => {
    chartParts.marks.classList.remove('held');
    if (chart.laidOutFor !== chart.transform) layOut();
  });

chart.x = time => chart.transform.applyX(chart.base(time));
chart.window = () => [0, chart.width].map(px => chart.base.invert(chart.transform.invertX(px)));

chart.show = (events, kind) => {
  chart.events = events;
  chart.kind = kind;
  layOut();
};

chart.select = event => {
  chart.selected = event;
  if (event?.span) {
    const x = chart.x(event.at);
    if (x < SIGN || x > chart.width - SIGN) centre(event.at);
    const lane = chart.lanes.find(one => one.events.includes(event));
    if (lane && (lane.top < chartParts.lanes.scrollTop || lane.top + lane.height > chartParts.lanes.scrollTop + chart.height)) {
      chartParts.lanes.scrollTop = Math.max(0, lane.top - (chart.height - lane.height) / 2);
    }
  }
  drawSoon();
};

// Around the chosen event, if it is in sight.
chart.zoomBy = factor => {
  const x = chart.selected?.span ? chart.x(chart.selected.at) : -1;
  d3.select(chartParts.marks).call(zoom.scaleBy, factor, x >= 0 && x <= chart.width ? [x, 0] : undefined);
};
chart.zoomAll = () => d3.select(chartParts.marks).call(zoom.transform, d3.zoomIdentity);

// Shows exactly the time between two moments.
chart.zoomTo = (from, to) => {
  const [a, b] = [chart.base(from), chart.base(to)];
  const k = chart.width / Math.max(b - a, 1e-9);
  d3.select(chartParts.marks).call(zoom.transform, d3.zoomIdentity.scale(k).translate(-a, 0));
};

function centre(time) {
  d3.select(chartParts.marks).call(zoom.translateTo, chart.base(time), 0);
}

chart.resize = () => {
  const window = chart.width > 0 && chart.transform.k > 1 ? chart.window() : null;
  readInk();
  chart.gutter = parseFloat(getComputedStyle(chartParts.when).getPropertyValue('--gutter')) || 0;
  chart.width = Math.max(80, chartParts.lanes.clientWidth - chart.gutter);
  const period = wholePeriod();
  chart.base.domain(period).range([0, chart.width]);
  zoom.extent([[0, 0], [chart.width, 1]]).translateExtent([[0, -Infinity], [chart.width, Infinity]])
    .scaleExtent([1, Math.max(1, (period[1] - period[0]) / TEN_MINUTES)]);
  chart.laidOutFor = null;
  if (window) chart.zoomTo(...window);
  else chart.zoomAll();
};

// The lanes of the events in sight, each as high as they need; they stay so until a movement ends.
function layOut() {
  const {k} = chart.transform;
  const [from, to] = chart.window();
  chart.lanes = lanesOf(chart.events.filter(event => event.span.end > from && event.span.start < to), chart.kind);
  let top = 0;
  for (const lane of chart.lanes) {
    pack(lane, time => chart.base(time) * k);
    lane.top = top;
    lane.height = heightOf(lane);
    top += lane.height;
  }
  chart.total = top;
  chart.packedFor = k;
  chart.laidOutFor = chart.transform;
  chartParts.labels.replaceChildren(...chart.lanes.map(lane => {
    const label = element('li', element('span.name', lane.name), element('span.size', number(lane.events.length)));
    label.title = lane.name;
    label.style.top = lane.top + 'px';
    label.style.height = lane.height + 'px';
    return label;
  }));
  chartParts.field.style.height = top + 'px';
  chart.height = chartParts.lanes.clientHeight;
  const ratio = devicePixelRatio || 1;
  Object.assign(chartParts.marks, {width: chart.width * ratio, height: chart.height * ratio});
  chartParts.marks.style.width = chart.width + 'px';
  chartParts.marks.style.height = chart.height + 'px';
  drawSoon();
}

// Rows come closer where a lane holds more than it shows at full height.
function stepOf(lane) {
  return Math.min(ROW, (lane.height - 2 * MARGIN) / lane.rows);
}

function heightIn(lane, item) {
  return lane.height - MARGIN - stepOf(lane) * (item.row + 0.5);
}

let drawing = 0;
function drawSoon() {
  drawing ||= requestAnimationFrame(() => {
    drawing = 0;
    draw();
    // For whoever measures how soon the page can be read.
    if (performance.getEntriesByName('drawn').length === 0) performance.mark('drawn');
  });
}

function draw() {
  const {k, x: shift} = chart.transform;
  if (chart.packedFor !== k) {
    chart.lanes.forEach(lane => pack(lane, time => chart.base(time) * k));
    chart.packedFor = k;
  }
  const scale = chart.transform.rescaleX(chart.base);
  const ticks = scale.ticks(Math.max(2, chart.width / 110));
  drawAxis(scale, ticks);

  const canvas = chartParts.marks.getContext('2d');
  const ratio = devicePixelRatio || 1;
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, chart.width, chart.height);
  canvas.fillStyle = ink.line;
  for (const tick of ticks) canvas.fillRect(Math.round(scale(tick)), 0, 1, chart.height);

  const scrolled = chartParts.lanes.scrollTop;
  for (const lane of chart.lanes) {
    const top = lane.top - scrolled;
    if (top + lane.height < 0 || top > chart.height) continue;
    canvas.fillStyle = ink.line;
    canvas.fillRect(0, Math.round(top + lane.height) - 1, chart.width, 1);
    drawLane(canvas, lane, top, shift);
  }
  if (chart.selected?.span) {
    canvas.globalAlpha = 0.5;
    canvas.fillStyle = ink.text;
    canvas.fillRect(Math.round(chart.x(chart.selected.at)), 0, 1, chart.height);
    canvas.globalAlpha = 1;
  }
}

function drawLane(canvas, lane, top, shift) {
  const step = stepOf(lane);
  let above = null;
  for (const item of lane.items) {
    if (item.to + shift < -SIGN || item.from + shift > chart.width + SIGN) continue;
    if (item.event === chart.selected || item.event === chart.hovered) above = [...(above ?? []), item];
    else drawItem(canvas, item, heightIn(lane, item) + top, shift, step);
  }
  above?.forEach(item => drawItem(canvas, item, heightIn(lane, item) + top, shift, step));
}

function drawItem(canvas, item, y, shift, step) {
  const {event, at, from, to, half, bar} = item;
  const shapes = signsOf(event);
  if (bar) {
    canvas.globalAlpha = 0.22;
    canvas.fillStyle = ink[shapes[0].color];
    canvas.beginPath();
    const height = Math.min(8, step);
    canvas.roundRect(from + shift, y - height / 2, to - from, height, height / 2);
    canvas.fill();
    canvas.globalAlpha = 1;
  }
  // A bar wider than the window keeps its sign in sight.
  const x = bar ? Math.min(Math.max(at + shift, half), Math.max(chart.width - half, from + shift + half)) : at + shift;
  shapes.forEach((shape, i) => drawSign(canvas, shape, event.vague, x + (i - (shapes.length - 1) / 2) * BESIDE, y));
  const picked = event === chart.selected || event === chart.hovered;
  if (picked || (event.unordered && step > 8)) drawRing(canvas, event, picked, x, y, half);
  if (step >= ROW - 1) drawTitle(canvas, item, x, y, shift);
}

function drawSign(canvas, {outline, color}, hollow, x, y) {
  canvas.save();
  canvas.translate(x, y);
  canvas.fillStyle = hollow ? ink.paper : ink[color];
  canvas.fill(outline);
  // Around a filled sign a hem of paper, which keeps crowded ones apart.
  canvas.lineWidth = hollow ? 1.6 : 0.75;
  canvas.strokeStyle = hollow ? ink[color] : ink.paper;
  canvas.stroke(outline);
  canvas.restore();
}

function drawRing(canvas, event, picked, x, y, half) {
  canvas.beginPath();
  canvas.roundRect(x - half - 2, y - 8, 2 * half + 4, 16, 8);
  canvas.lineWidth = picked ? 2 : 1;
  canvas.strokeStyle = picked ? ink.text : ink.faint;
  canvas.setLineDash(event.unordered ? [2, 2.2] : []);
  canvas.stroke();
  canvas.setLineDash([]);
}

// Beside the sign, or behind its bar where that ends in sight, if there is room before the next event.
function drawTitle(canvas, {event, to, next, half, bar}, x, y, shift) {
  const behind = bar && to + shift + LABEL_SPACE < chart.width ? to + shift : x + half;
  const left = behind + 5;
  const space = Math.min(next + shift - left - GAP - 2, chart.width - left, WIDEST_LABEL);
  if (space < LABEL_SPACE || !event.title) return;
  canvas.font = `11px ${ink.font}`;
  canvas.textBaseline = 'middle';
  canvas.fillStyle = event === chart.selected ? ink.text : ink.faint;
  canvas.fillText(fitted(canvas, event, space), left, y + 0.5);
}

function fitted(canvas, event, space) {
  event.titleWidth ??= canvas.measureText(event.title).width;
  if (event.titleWidth <= space) return event.title;
  let length = Math.floor(event.title.length * space / event.titleWidth);
  while (length > 0 && canvas.measureText(event.title.slice(0, length) + '…').width > space) length--;
  return event.title.slice(0, length).trimEnd() + '…';
}

const TICK = [
  [d3.utcMinute, d3.utcFormat('%H:%M')], [d3.utcDay, d3.utcFormat('%H:%M')], [d3.utcMonth, d3.utcFormat('%-d %b')],
  [d3.utcYear, d3.utcFormat('%b')], [null, d3.utcFormat('%Y')],
];

// The coarsest unit that begins at this moment names it: a new year reads 2010, not 1 Jan.
function tickName(time) {
  if (d3.utcYear(time) >= time) return TICK[4][1](time);
  if (d3.utcMonth(time) >= time) return TICK[3][1](time);
  if (d3.utcDay(time) >= time) return TICK[2][1](time);
  return TICK[0][1](time);
}

function drawAxis(scale, ticks) {
  d3.select(chartParts.axis).attr('width', chart.width).attr('height', 22)
    .selectAll('text').data(ticks.filter(tick => scale(tick) > 14 && scale(tick) < chart.width - 14))
    .join('text').attr('x', tick => scale(tick)).attr('y', 15).attr('text-anchor', 'middle')
    .attr('class', tick => (d3.utcYear(tick) >= tick ? 'new' : null)).text(tickName);
}

// The nearest event to a point of the canvas, within reach of a finger.
function eventAt(px, py, reach = 11) {
  let best = null;
  let least = reach * reach;
  const shift = chart.transform.x;
  for (const lane of chart.lanes) {
    const top = lane.top - chartParts.lanes.scrollTop;
    if (py < top - reach || py > top + lane.height + reach) continue;
    for (const item of lane.items) {
      const inBar = item.bar && px >= item.from + shift && px <= item.to + shift;
      const dx = inBar ? 3 : item.at + shift - px;
      const distance = dx * dx + (heightIn(lane, item) + top - py) ** 2;
      if (distance < least) [best, least] = [item, distance];
    }
  }
  return best;
}

function hideTip() {
  chartParts.tip.hidden = true;
  chart.hovered = null;
}

function showTip(item, px, py) {
  chart.hovered = item.event;
  chartParts.tip.replaceChildren(
    element('b', dateOf(item.event)), ' ', item.event.title ?? 'Untitled', element('span.who', partiesOf(item.event)));
  chartParts.tip.hidden = false;
  const frame = chartParts.when.getBoundingClientRect();
  const field = chartParts.marks.getBoundingClientRect();
  const left = field.left - frame.left + px;
  const width = chartParts.tip.offsetWidth;
  chartParts.tip.style.left = Math.max(4, Math.min(left + 14, frame.width - width - 4)) + 'px';
  chartParts.tip.style.top = field.top - frame.top + py + 16 + 'px';
}

// The nearest event, in time, of the lane above or below.
chart.beside = step => {
  const {selected, lanes} = chart;
  if (!selected?.span) return chart.events[0];
  const here = lanes.findIndex(lane => lane.key === chart.lane) >= 0 && lanes.find(lane => lane.key === chart.lane).events.includes(selected)
    ? lanes.findIndex(lane => lane.key === chart.lane) : lanes.findIndex(lane => lane.events.includes(selected));
  const other = lanes[here + step];
  if (!other) return selected;
  chart.lane = other.key;
  return d3.least(other.events, event => Math.abs(event.at - selected.at));
};

function listenToChart() {
  const marks = d3.select(chartParts.marks).call(zoom).on('dblclick.zoom', null);
  marks.on('pointermove', event => {
    const [px, py] = d3.pointer(event);
    const item = event.buttons ? null : eventAt(px, py);
    if (item) showTip(item, px, py);
    else hideTip();
    chartParts.marks.classList.toggle('over', item !== null);
    drawSoon();
  });
  marks.on('pointerleave', () => {
    hideTip();
    drawSoon();
  });
  marks.on('click', event => {
    const item = eventAt(...d3.pointer(event));
    if (item) chart.onSelect(item.event);
  });
  marks.on('dblclick', event => d3.select(chartParts.marks).call(zoom.scaleBy, 3, d3.pointer(event)));
  // A wheel turned sideways moves in time; turned up or down it scrolls, as everywhere else.
  marks.on('wheel.pan', event => {
    if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    marks.call(zoom.translateBy, -event.deltaX / chart.transform.k, 0);
  });
  chartParts.lanes.addEventListener('scroll', () => {
    hideTip();
    drawSoon();
  });
}
