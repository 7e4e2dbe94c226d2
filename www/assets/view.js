/** What the views show: one analysis, the string that it counts in, how its people look, and what of it is found. */

import { isEdit } from './carry.js';
import { filterOf, NOTHING_ASKED } from './filter.js';
import { peopleOf } from './people.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').Quote} Quote */
/** @typedef {import('./filter.js').Found} Found */
/** @typedef {import('./people.js').Person} Person */
/**
 * `people` by the id of the entity, `quotes` by their own; lists show what is in `found`.
 * @typedef {{analysis: Analysis, text: string, people: Map<string, Person>, quotes: Map<string, Quote>, found: Found}} View
 */

/**
 * @param {Analysis} analysis
 * @param {string} text  the string that was analysed
 * @param {import('./filter.js').Criteria} [criteria]
 * @param {View | null} [before]  what was shown; people keep their looks while it is the same article
 * @returns {View}
 */
export const viewOf = (analysis, text, criteria = NOTHING_ASKED, before = null) => ({
  analysis,
  text,
  people: peopleOf(analysis, before && isEdit(before.text, text) ? before.people : undefined),
  quotes: new Map(analysis.quotes.map((quote) => [quote.id, quote])),
  found: filterOf({ analysis, text }, criteria),
});

/**
 * @param {View | null} view
 * @param {string | null} id  of a quote, entity, time or entry
 * @returns {number | null} where it begins in the text
 */
export function startOf(view, id) {
  if (!view || id === null) return null;
  const { times, timeline } = view.analysis;
  const span = view.quotes.get(id)?.spans[0] ?? view.people.get(id)?.entity.mentions[0]
    ?? times.find((time) => time.id === id) ?? timeline.find((entry) => entry.id === id);
  return span?.start ?? null;
}
