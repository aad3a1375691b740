// How many events when, over the whole period; and the brush that chooses the window.

const overview = {
  svg: d3.select('#overview'),
  x: d3.scaleUtc(),
  height: 74,
  axis: 18,
  binnedBy: null,
  all: [],
  onBrush: () => {},
};

const BINS = [[d3.utcDay, 'day', 1], [d3.utcMonday, 'week', 7], [d3.utcMonth, 'month', 30], [d3.utcMonth.every(3), 'quarter', 91], [d3.utcYear, 'year', 365]];
const ONE_DAY = 864e5;
const NARROWEST_BAR = 4;

const brush = d3.brushX().on('brush end', event => {
  if (!event.sourceEvent) return;
  if (event.selection) overview.onBrush(...event.selection.map(px => overview.x.invert(px)));
  else if (event.type === 'end') overview.onBrush(...overview.x.domain());
});

// An event known by its month or year alone counts in parts, for each day of it is as likely.
function density(events, edges) {
  const sums = new Array(edges.length - 1).fill(0);
  const last = sums.length - 1;
  for (const {span} of events) {
    let i = Math.min(last, Math.max(0, d3.bisectRight(edges, span.start) - 1));
    for (; i <= last && edges[i] < span.end; i++) {
      sums[i] += Math.max(0, Math.min(span.end, edges[i + 1]) - Math.max(span.start, edges[i])) / (span.end - span.start);
    }
  }
  return sums;
}

overview.show = (events, width, gutter) => {
  const {svg, x, height, axis} = overview;
  const [from, to] = chart.base.domain();
  x.domain([from, to]).range([gutter, gutter + width]);
  const wide = gutter + width;
  svg.attr('width', wide).attr('height', height).attr('viewBox', `0 0 ${wide} ${height}`);

  const [unit, name] = BINS.find(([, , days]) => width * days * ONE_DAY / (to - from) >= NARROWEST_BAR) ?? BINS.at(-1);
  const edges = [...unit.range(unit.floor(from), to), unit.ceil(to)].map(Number);
  if (overview.binnedBy !== name) [overview.binnedBy, overview.all] = [name, density(DATED, edges)];
  const {all} = overview;
  const most = Math.max(d3.max(all) ?? 0, 1);
  const y = d3.scaleLinear([0, most], [height - axis, 8]);
  const bars = sums => sums.map((sum, i) => {
    if (sum === 0) return '';
    const left = Math.max(gutter, x(edges[i])) + 0.5;
    const right = Math.min(wide, x(edges[i + 1])) - 0.5;
    return right > left ? `M${left},${height - axis}V${y(sum)}H${right}V${height - axis}Z` : '';
  }).join('');

  svg.selectAll('path.bars').data([['all', all], ['chosen', events === DATED ? all : density(events, edges)]])
    .join(enter => enter.insert('path', '.brush')).attr('class', ([kind]) => `bars ${kind}`).attr('d', ([, sums]) => bars(sums));
  svg.selectAll('line.base').data([0]).join(enter => enter.insert('line', '.brush')).attr('class', 'base')
    .attr('x1', gutter).attr('x2', wide).attr('y1', height - axis).attr('y2', height - axis);
  svg.selectAll('text.tick').data(x.ticks(Math.max(2, width / 90)).filter(tick => x(tick) > gutter + 14 && x(tick) < wide - 14)).join('text')
    .attr('class', tick => (d3.utcYear(tick) >= tick ? 'tick new' : 'tick')).attr('x', tick => x(tick)).attr('y', height - 4)
    .attr('text-anchor', 'middle').text(tickName);
  svg.selectAll('text.most').data([0]).join('text').attr('class', 'most')
    .attr('x', gutter - 10).attr('y', 15).attr('text-anchor', 'end').text(DATED.length > 0 ? `${number(Math.round(most))} a ${name}` : '');
  svg.selectAll('line.selected').data([0]).join('line').attr('class', 'selected').attr('y1', 2).attr('y2', height - axis);

  brush.extent([[gutter, 2], [wide, height - axis]]);
  svg.selectAll('g.brush').data([0]).join('g').attr('class', 'brush').call(brush);
  svg.attr('aria-label', `${counted(events.length, 'dated event')} between ${instant(+from, d3.utcDay)} and ${instant(+to, d3.utcDay)}; at most ${number(Math.round(most))} a ${name}`);
  overview.frame(chart.window());
};

// Moves the brush to the window, without word of it. Over the whole period there is nothing to frame.
overview.frame = ([from, to]) => {
  const [first, last] = overview.x.domain();
  const whole = from <= first && to >= last;
  overview.svg.select('g.brush').call(brush.move, whole ? null : [overview.x(from), overview.x(to)]);
};

overview.select = event => {
  overview.svg.select('line.selected').attr('visibility', event?.span ? 'visible' : 'hidden')
    .attr('x1', event?.span ? overview.x(event.at) : 0).attr('x2', event?.span ? overview.x(event.at) : 0);
};
