// How a stance looks: a shape and a colour each, so that colour is not needed to tell them apart. An event with several
// stances bears the sign of each.

const NONE = 'none stated';

const KNOWN_SIGNS = {
  permitted: [d3.symbolCircle, 'permitted'],
  refused: [d3.symbolSquare, 'refused'],
  sought: [d3.symbolTriangle, 'sought'],
  unclear: [d3.symbolDiamond, 'unclear'],
  [NONE]: [d3.symbolCircle, 'none'],
};
// For the labels of a user's own topics, in the order of the alphabet.
const OTHER_SIGNS = [
  [d3.symbolCircle, 'permitted'], [d3.symbolSquare, 'refused'], [d3.symbolTriangle, 'sought'], [d3.symbolDiamond, 'unclear'],
  [d3.symbolWye, 'permitted'], [d3.symbolCross, 'refused'],
];
const SMALL = 26;
const LARGE = 60;

let signs = new Map();

function nameSigns(labels) {
  const other = labels.filter(label => !(label in KNOWN_SIGNS)).sort();
  signs = new Map([...labels, NONE].map(label => {
    const [shape, color] = KNOWN_SIGNS[label] ?? OTHER_SIGNS[other.indexOf(label) % OTHER_SIGNS.length];
    const path = d3.symbol(shape, label === NONE ? SMALL : LARGE)();
    return [label, {label, path, color, outline: new Path2D(path)}];
  }));
}

function signsOf(event) {
  return event.signs.map(label => signs.get(label));
}

// The sign as a picture beside its label, which says the same to whoever does not see it.
function signPicture(label, hollow = false) {
  const {path, color} = signs.get(label);
  const svg = d3.create('svg').attr('class', 'sign').attr('viewBox', '-8 -8 16 16').attr('aria-hidden', 'true');
  svg.append('path').attr('d', path).attr('class', `ink-${color}${hollow ? ' hollow' : ''}`);
  return svg.node();
}

// The colours of the style sheet, for the canvas; they change with the reader's light or dark scheme.
let ink = {};

function readInk() {
  const style = getComputedStyle(document.documentElement);
  ink = Object.fromEntries(['permitted', 'refused', 'sought', 'unclear', 'none', 'text', 'faint', 'line', 'paper', 'font']
    .map(name => [name, style.getPropertyValue('--' + name).trim()]));
}
