/** Where the text is marked, and the text cut at every edge of a mark, so that marks may overlap. */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {'quote' | 'cue' | 'source' | 'mention' | 'time' | 'date' | 'entry'} Role */
/** `key` is the id of what the mark belongs to. @typedef {{start: number, end: number, role: Role, key: string}} Mark */
/** A stretch with the same marks throughout, the longest first. @typedef {{start: number, end: number, marks: Mark[]}} Segment */

/** The key of the words that gave the document's own date. */
export const DOCUMENT_DATE = 'document-date';

/**
 * @param {Analysis} analysis
 * @param {Stretch} within
 * @returns {Mark[]} every mark that touches the stretch, in order of `start`
 */
export function marksIn({ document, quotes, entities, times, timeline }, within) {
  /** @type {Mark[]} */
  const marks = [];
  /** @param {Stretch | null} span  @param {Role} role  @param {string} key */
  const add = (span, role, key) => {
    if (!span || span.end <= span.start || span.end <= within.start || span.start >= within.end) return;
    marks.push({ start: span.start, end: span.end, role, key });
  };
  add(document.date_span, 'date', DOCUMENT_DATE);
  for (const quote of quotes) {
    for (const span of quote.spans) add(span, 'quote', quote.id);
    add(quote.cue, 'cue', quote.id);
    add(quote.source, 'source', quote.id);
  }
  for (const entity of entities) for (const span of entity.mentions) add(span, 'mention', entity.id);
  for (const time of times) add(time, 'time', time.id);
  for (const entry of timeline) add(entry, 'entry', entry.id);
  return marks.sort((a, b) => a.start - b.start);
}

/**
 * Cuts `start..end` at every edge of a mark. The segments cover it without gaps.
 *
 * @param {number} start
 * @param {number} end
 * @param {Mark[]} marks  those that touch the stretch, in order of `start`
 * @returns {Segment[]}
 */
export function cut(start, end, marks) {
  const edges = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) edges.add(mark.start);
    if (mark.end > start && mark.end < end) edges.add(mark.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  /** @type {Segment[]} */
  const segments = [];
  /** @type {Mark[]} */
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] ?? start;
    const to = sorted[i + 1] ?? end;
    open = open.filter((mark) => mark.end > from);
    for (let mark = marks[next]; mark && mark.start <= from; mark = marks[++next]) {
      if (mark.end > from) open.push(mark);
    }
    segments.push({ start: from, end: to, marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start)) });
  }
  return segments;
}

/** @typedef {{start: number, end: number}} Stretch */

/**
 * The paragraphs of `text`, each with the white space around it left out.
 *
 * @param {string} text
 * @returns {Stretch[]}
 */
export function paragraphsOf(text) {
  // A line break ends a paragraph, unless the text was wrapped to a width and only blank lines do.
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '');
  const inner = lines.slice(0, -1);
  const broken = inner.filter((line) => line.length <= 100 && !/[.!?:"'”’)]\s*$/u.test(line));
  // Most lines of a menu break off, too, but hardly one of them is as long as those of such a text.
  const long = broken.filter((line) => line.length >= 40);
  const wrapped = inner.length >= 8 && broken.length > inner.length * 0.6 && long.length > inner.length * 0.3;
  const paragraph = wrapped ? /\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu : /\S[^\n]*/gu;
  /** @type {Stretch[]} */
  const found = [];
  for (const match of text.matchAll(paragraph)) {
    const start = match.index;
    found.push({ start, end: start + match[0].trimEnd().length });
  }
  return found;
}

/** `first` is how many paragraphs stand before it. @typedef {{start: number, end: number, first: number, paragraphs: Stretch[]}} Part */

/**
 * The text in parts that a browser lays out at once without a pause. A paragraph that is longer than a
 * part is cut, but never within a character.
 *
 * @param {string} text
 * @param {Stretch[]} all  its paragraphs
 * @param {number} size  UTF-16 units that a part has at most
 * @returns {Part[]} at least one
 */
export function partsOf(text, all, size) {
  /** @type {Part[]} */
  const parts = [];
  /** @type {Stretch[]} */
  let paragraphs = [];
  let begins = 0;
  const close = () => {
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    parts.push({ start: first?.start ?? 0, end: last?.end ?? 0, first: begins, paragraphs });
    paragraphs = [];
  };
  all.forEach((paragraph, at) => {
    for (let { start } = paragraph; start < paragraph.end; ) {
      let end = Math.min(paragraph.end, start + size);
      if (end < paragraph.end && (text.codePointAt(end - 1) ?? 0) > 0xffff) end += 1;
      const [first] = paragraphs;
      if (first && end - first.start > size) close();
      if (paragraphs.length === 0) begins = at;
      paragraphs.push({ start, end });
      start = end;
    }
  });
  if (paragraphs.length > 0 || parts.length === 0) close();
  return parts;
}
