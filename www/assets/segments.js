/** How each stretch of a paragraph looks and what it belongs to, before any of it is drawn. */

import { cut } from './marks.js';
import { isUnsure } from './sureness.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('./people.js').Person} Person */
/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Stretch} Stretch */
/**
 * `look` is all that is seen: two pieces with the same `text` and `look` are drawn alike. `id` is what a click on it
 * means, `keys` are all that it belongs to.
 * @typedef {{text: string, look: Look | null, id: string, keys: string[]}} Piece
 */
/**
 * `quote` and `mention` are CSS colours, `line` is the manner of underline, `tag` the initials that stand after it,
 * `day` the one day that it names. @typedef {{classes: string[], quote: string | null, mention: string | null, line: string | null, tag: string | null, day: string | null}} Look
 */

/** What says how marks look: those they belong to. @typedef {{people: Map<string, Person>, quotes: Map<string, import('../../src/contract').Quote>, times: Map<string, import('../../src/contract').Time>}} Looks */

/**
 * @param {Stretch} paragraph
 * @param {Mark[]} marks  those that touch it, in order of `start`
 * @param {string} text
 * @param {Looks} looks
 * @returns {Piece[]} the whole paragraph, without gaps
 */
export function piecesOf({ start, end }, marks, text, looks) {
  return cut(start, end, marks).map((segment) => {
    const words = text.slice(segment.start, segment.end);
    if (segment.marks.length === 0) return { text: words, look: null, id: '', keys: [] };
    // What a click means: the shortest mark here, and a dated clause only where there is nothing else.
    const target = segment.marks.filter((mark) => mark.role !== 'entry').at(-1) ?? segment.marks[0];
    return { text: words, look: lookOf(segment, looks), id: target?.key ?? '', keys: segment.marks.map((mark) => mark.key) };
  });
}

/**
 * @param {import('./marks.js').Segment} segment
 * @param {Looks} looks
 * @returns {Look}
 */
function lookOf({ end, marks }, looks) {
  /** @type {Look} */
  const look = { classes: [], quote: null, mention: null, line: null, tag: null, day: null };
  const kinds = new Set();
  const classes = new Set();
  for (const { role, key } of marks) {
    classes.add(role);
    if (role === 'quote') {
      const quote = looks.quotes.get(key);
      const person = looks.people.get(quote?.speaker ?? '');
      const unsure = quote !== undefined && isUnsure(quote);
      // Of quotes in quotes the innermost is seen.
      kinds.clear();
      kinds.add(quote?.kind ?? 'direct');
      if (unsure) kinds.add('unsure');
      look.quote = person?.ink ?? 'var(--unknown)';
      // There stand its speaker's initials.
      if (quote && quote.spans.at(-1)?.end === end) look.tag = (person?.initials ?? '') + (unsure || !person ? '?' : '');
    } else if (role === 'mention') {
      const person = looks.people.get(key);
      classes.delete('silent');
      if (!person?.ink) classes.add('silent');
      look.mention = person?.ink ?? null;
      look.line = person?.line ?? 'solid';
    } else if (role === 'time') {
      const time = looks.times.get(key);
      if (time?.earliest && time.earliest === time.latest) look.day = time.earliest;
    }
  }
  look.classes = [...classes, ...kinds];
  return look;
}
