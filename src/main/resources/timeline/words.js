'use strict';

// Dates and counts as people read them, and elements made of text alone: nothing here, nor anywhere else in this page,
// reads text as markup.

const YEAR = d3.utcFormat('%Y');
const MONTH = d3.utcFormat('%b %Y');
const DAY = d3.utcFormat('%-d %b %Y');
const MINUTE = d3.utcFormat('%-d %b %Y, %H:%M');

function instant(time, unit) {
  const format = unit === d3.utcYear ? YEAR : unit === d3.utcMonth ? MONTH : unit === d3.utcDay ? DAY : MINUTE;
  return format(new Date(time));
}

function dateOf(event) {
  return event.span ? instant(event.span.start, event.span.unit) : event.date ?? 'undated';
}

function partiesOf(event) {
  const to = event.to.length > 2 ? `${event.to.slice(0, 2).join(', ')} +${event.to.length - 2}` : event.to.join(', ');
  if (!event.from && !to) return '';
  return `${event.from ?? '–'} → ${to || '–'}`;
}

function batesOf(event) {
  if (!event.bates) return '';
  return event.lastBates && event.lastBates !== event.bates ? `${event.bates} – ${event.lastBates}` : event.bates;
}

const NUMBER = new Intl.NumberFormat('en');

function number(n) {
  return NUMBER.format(n);
}

function counted(n, one, many = one + 's') {
  return `${number(n)} ${n === 1 ? one : many}`;
}

function ocrNote(event) {
  if (event.lowestConfidence === undefined) return null;
  return `[OCR, lowest word confidence ${event.lowestConfidence.toFixed(2)}]`;
}

function sentence(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// element('p.quote', child, …): a child is an element, text, or nothing.
function element(what, ...children) {
  const [name, ...classes] = what.split('.');
  const made = document.createElement(name);
  if (classes.length > 0) made.className = classes.join(' ');
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

// Text with the words that were looked for marked.
function marked(text, pattern) {
  if (!pattern) return document.createTextNode(text);
  const all = document.createDocumentFragment();
  text.split(pattern).forEach((piece, i) => {
    if (piece) all.append(i % 2 === 1 ? element('mark', piece) : piece);
  });
  return all;
}
