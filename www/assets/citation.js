/** A quote as one would put it into notes: its words, who said them, and where they stand. */

import { day, range } from './days.js';
import { isUnsure } from './sureness.js';

/** @typedef {import('../../src/contract').Quote} Quote */
/** @typedef {import('./view.js').View} View */

/**
 * @param {Pick<Quote, 'spans' | 'text'>} quote
 * @param {string} text  that of the article
 * @returns {string} its words; where the article has others between them, a gap
 */
export function wordsOf({ spans, text: words }, text) {
  if (spans.length < 2) return words;
  return spans.map(({ start, end }, at) => {
    const between = text.slice(spans[at - 1]?.end ?? start, start);
    return `${at === 0 ? '' : between.trim() === '' ? ' ' : ' … '}${text.slice(start, end)}`;
  }).join('');
}

/** @param {string | null | undefined} role  which may stand at the head of a sentence */
const inLine = (role) => role?.replace(/^(?:An?|The|His|Her|Its|Their|Our|My)(?= )/u, (word) => word.toLowerCase());

/**
 * @param {Quote} quote
 * @param {View} view
 * @returns {string} one line, `“It works,” (Ann Lee, mayor; said Tuesday 5 March 2024; “Pier Opens”, 6 March 2024)`
 */
export function citationOf(quote, { analysis, people, text }) {
  const { document, times } = analysis;
  const entity = people.get(quote.speaker ?? '')?.entity;
  const said = times.find(({ id }) => id === quote.when);
  const speaker = entity ? [entity.name, inLine(entity.role)].filter(Boolean).join(', ') : 'speaker unknown';
  const place = [document.title ? `“${document.title.trim()}”` : null, document.date ? day(document.date) : null];
  const about = [
    speaker,
    // What was unsure on the page is no fact in somebody's notes.
    isUnsure(quote) && !quote.by ? 'unsure, to be checked' : null,
    quote.kind === 'indirect' ? 'reported, not in quotation marks' : null,
    said && (said.earliest || said.latest) ? `said ${range(said.earliest, said.latest)}` : null,
    place.filter(Boolean).join(', '),
  ];
  return `${wordsOf(quote, text).replace(/\s+/gu, ' ')} (${about.filter(Boolean).join('; ')})`;
}

/**
 * @param {View} view
 * @param {string} ending  `"csv"`
 * @returns {string} a name for a file, from headline and date, that any system takes
 */
export function fileNameOf({ analysis: { document } }, ending) {
  const words = (document.title ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join('-').replace(/[^\x20-\x7e]/g, '').slice(0, 60).replace(/^-+|-+$/g, '');
  return [document.date, name || 'article', 'saywhen'].filter(Boolean).join('-') + `.${ending}`;
}
