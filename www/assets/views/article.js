/** Region *Article*: the text as pasted, with its quotations, speakers and dates marked in place. */

import { el } from '../dom.js';
import { cut, marksOf, partsOf } from '../marks.js';
import { isUnsure } from '../sureness.js';
import { createPager } from './pager.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../people.js').Person} Person */
/** @typedef {import('../view.js').View} View */
/** @typedef {import('../marks.js').Part} Part */
/** @typedef {import('../marks.js').Segment} Segment */

/** What a browser lays out without a pause; an ordinary article is one part. */
const PART_UNITS = 30_000;

/**
 * @param {{body: HTMLElement, pager: HTMLElement}} roots
 */
export function createArticle({ body, pager: bar }) {
  const pager = createPager(bar, 'parts of the text');
  /** @type {Part[]} */
  let parts = [];
  /** The elements of the part that is shown, by what they belong to. @type {Map<string, HTMLElement[]>} */
  const shown = new Map();
  /** @type {Set<string>} */
  let lit = new Set();

  const relight = () => {
    for (const element of body.querySelectorAll('.lit')) element.classList.remove('lit');
    for (const id of lit) for (const element of shown.get(id) ?? []) element.classList.add('lit');
  };

  return {
    /** @param {View} view */
    show({ analysis, text, people }) {
      parts = partsOf(text, marksOf(analysis), PART_UNITS);
      const looks = new Looks(analysis, people);
      pager.show(parts.length, (page) => `Part ${page + 1} of ${parts.length}`, (page) => {
        const part = parts[page];
        shown.clear();
        body.replaceChildren(...(part ? part.paragraphs.map((paragraph) => drawParagraph(paragraph, part, text, looks, shown)) : []));
        relight();
      });
    },
    /**
     * @param {Set<string>} ids
     * @param {string | null} reveal  the id whose first mark is brought into view
     */
    light(ids, reveal) {
      lit = ids;
      if (reveal !== null && !shown.has(reveal)) {
        const page = parts.findIndex((part) => part.marks.some((mark) => mark.key === reveal));
        if (page >= 0) pager.turnTo(page);
      }
      relight();
      if (reveal !== null) shown.get(reveal)?.[0]?.scrollIntoView({ block: 'center' });
    },
  };
}

/** How the marks of one analysis look. */
class Looks {
  /**
   * @param {Analysis} analysis
   * @param {Map<string, Person>} people
   */
  constructor(analysis, people) {
    this.title = analysis.document.title?.trim() ?? '';
    this.dateEnd = analysis.document.date_span?.end ?? 0;
    this.people = people;
    this.quotes = new Map(analysis.quotes.map((quote) => [quote.id, quote]));
    this.times = new Map(analysis.times.map((time) => [time.id, time]));
    /** Where each quote ends: there stand its speaker's initials. */
    this.tagAt = new Map(analysis.quotes.map((quote) => [quote.spans.at(-1)?.end, quote]));
  }
}

/**
 * @param {{start: number, end: number}} paragraph
 * @param {Part} part
 * @param {string} text
 * @param {Looks} looks
 * @param {Map<string, HTMLElement[]>} shown  takes up the new elements
 */
function drawParagraph({ start, end }, part, text, looks, shown) {
  const words = text.slice(start, end);
  const block = words === looks.title ? el('h3', { class: 'headline' }) : el('p');
  if (end - start < 120 && looks.dateEnd > start && looks.dateEnd <= end) block.classList.add('dateline');
  const marks = part.marks.filter((mark) => mark.start < end && mark.end > start);
  for (const segment of cut(start, end, marks)) {
    const piece = text.slice(segment.start, segment.end);
    if (segment.marks.length === 0) {
      block.append(piece);
      continue;
    }
    const span = drawSegment(segment, piece, looks);
    block.append(span);
    for (const { key } of segment.marks) {
      const known = shown.get(key);
      if (known) known.push(span);
      else shown.set(key, [span]);
    }
  }
  return block;
}

/**
 * @param {Segment} segment
 * @param {string} piece
 * @param {Looks} looks
 */
function drawSegment({ end, marks }, piece, looks) {
  const time = marks.find((mark) => mark.role === 'time');
  const iso = time && looks.times.get(time.key);
  const span = iso && iso.earliest && iso.earliest === iso.latest
    ? el('time', { datetime: iso.earliest }, piece)
    : el('span', {}, piece);
  span.className = 'mark';
  // What a click means: the shortest mark here, and a dated clause only where there is nothing else.
  const target = marks.filter((mark) => mark.role !== 'entry').at(-1) ?? marks[0];
  if (target) span.dataset.id = target.key;
  span.dataset.keys = marks.map((mark) => mark.key).join(' ');

  for (const { role, key } of marks) {
    span.classList.add(role);
    if (role === 'quote') {
      const quote = looks.quotes.get(key);
      const person = looks.people.get(quote?.speaker ?? '');
      const unsure = quote !== undefined && isUnsure(quote);
      span.classList.remove('direct', 'mixed', 'indirect');
      span.classList.add(quote?.kind ?? 'direct');
      span.classList.toggle('unsure', unsure);
      span.style.setProperty('--quote', person?.ink ?? 'var(--unknown)');
      if (quote && looks.tagAt.get(end) === quote) span.dataset.tag = (person?.initials ?? '') + (unsure || !person ? '?' : '');
    } else if (role === 'mention') {
      const person = looks.people.get(key);
      span.classList.toggle('silent', !person?.ink);
      if (person?.ink) span.style.setProperty('--mention', person.ink);
      span.style.setProperty('--line', person?.line ?? 'solid');
    }
  }
  return span;
}
