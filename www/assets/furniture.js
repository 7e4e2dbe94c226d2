/** What of a page was pasted with the article and left out: menus, buttons, the names of other stories. */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('./marks.js').Stretch} Stretch */

/**
 * @param {string} text
 * @param {Stretch[]} paragraphs  of the text, in order
 * @param {Analysis} analysis  as corrected
 * @returns {Set<number>} where the paragraphs begin of which everything was left out
 */
export function leftOut(text, paragraphs, { document, quotes, timeline }) {
  const spans = document.furniture ?? [];
  /** @type {Set<number>} */
  const left = new Set();
  if (spans.length === 0) return left;
  // The engine found nothing in them, but the user may have, and the article may have its day from one, or ask how it is read.
  const taken = [...quotes.flatMap((quote) => (quote.by ? quote.spans : [])), ...timeline.filter(({ by }) => by), ...[document.date_span, document.unsettled].filter((span) => span !== null)];
  let next = 0;
  for (const { start, end } of paragraphs) {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    let at = start;
    for (let one = next; (spans[one]?.start ?? Infinity) < end; one++) {
      const span = spans[one];
      if (span && text.slice(at, span.start).trim() === '') at = Math.max(at, span.end);
    }
    const whole = at > start && text.slice(at, end).trim() === '';
    if (whole && !taken.some((span) => span.start < end && span.end > start)) left.add(start);
  }
  return left;
}

/**
 * @param {string} text
 * @param {Stretch[]} paragraphs
 * @returns {number} how many lines they have
 */
export const linesOf = (text, paragraphs) =>
  paragraphs.reduce((sum, { start, end }) => sum + text.slice(start, end).split('\n').filter((line) => line.trim() !== '').length, 0);
