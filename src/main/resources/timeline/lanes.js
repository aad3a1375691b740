// Which lane an event swims in, and where in its lane it stands.

const MOST_LANES = 60;
const SIGN = 12;
const GAP = 3;
// From one sign to the next, of an event that bears several.
const BESIDE = 9;
const ROW = 15;
const MOST_ROWS = 6;
const MARGIN = 8;
// As many as can be told apart in a lane; what comes on top of them lies over others.
const DENSEST = 40;

const LANE_KINDS = {
  jurisdiction: {name: 'Place', of: event => event.jurisdictions, lacking: 'No place named', others: 'Other places'},
  person: {name: 'Person', of: event => event.people, lacking: 'Nobody named', others: 'Other people'},
  thread: {name: 'Thread', of: threadOf, lacking: 'Single messages', others: 'Other threads'},
};

const threadSizes = d3.rollup(DATED.filter(event => event.thread), events => events.length, event => event.thread);
const threadNames = new Map();
for (const event of DATED) {
  if (event.thread && !threadNames.has(event.thread)) {
    threadNames.set(event.thread, (event.title ?? 'Untitled').replace(/^((re|fwd?|fw)\s*:\s*)+/i, ''));
  }
}

function threadOf(event) {
  return threadSizes.get(event.thread) > 1 ? [event.thread] : [];
}

// The lanes of these events: those with most events first, threads as they begin, and last what belongs to none.
function lanesOf(events, kind) {
  const {of, lacking, others} = LANE_KINDS[kind];
  const byKey = new Map();
  const none = [];
  for (const event of events) {
    const keys = of(event);
    if (keys.length === 0) none.push(event);
    for (const key of keys) {
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push(event);
    }
  }
  let lanes = [...byKey].map(([key, members]) => ({key, name: kind === 'thread' ? threadNames.get(key) : key, events: members}));
  lanes.sort((a, b) => b.events.length - a.events.length || d3.ascending(a.key, b.key));
  const few = lanes.slice(MOST_LANES);
  lanes = lanes.slice(0, MOST_LANES);
  if (kind === 'thread') lanes.sort((a, b) => a.events[0].index - b.events[0].index);
  if (few.length > 0) {
    const members = [...new Set(few.flatMap(lane => lane.events))].sort((a, b) => a.index - b.index);
    lanes.push({key: '\u0000others', name: `${others} (${few.length})`, events: members});
  }
  if (none.length > 0) lanes.push({key: '\u0000none', name: lacking, events: none});
  return lanes;
}

// Puts each event of a lane in the lowest row where it hides none before it, if there is one. `x` maps time to pixels.
function pack(lane, x) {
  const ends = [];
  const last = [];
  lane.items = lane.events.map(event => {
    const from = x(event.span.start);
    const to = x(event.span.end);
    // A minute is a point; anything longer is a bar once it is wider than its sign.
    const half = (SIGN + BESIDE * (event.signs.length - 1)) / 2;
    const bar = event.span.unit !== d3.utcMinute && to - from > 2 * half;
    const at = x(event.at);
    return {event, at, bar, half, from: bar ? from : at - half, to: bar ? to : at + half, next: Infinity};
  }).sort((a, b) => a.from - b.from || a.event.index - b.event.index);
  for (const item of lane.items) {
    let row = 0;
    while (row < ends.length && ends[row] > item.from - GAP) row++;
    if (row === DENSEST) row = d3.minIndex(ends);
    if (last[row]) last[row].next = item.from;
    item.row = row;
    ends[row] = item.to;
    last[row] = item;
  }
  lane.rows = Math.max(1, ends.length);
}

function heightOf(lane) {
  return Math.min(lane.rows, MOST_ROWS) * ROW + 2 * MARGIN;
}
