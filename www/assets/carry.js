/** What was selected and asked for, found again in the analysis of a text that was edited. */

import { NOTHING_ASKED } from './filter.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('./filter.js').Criteria} Criteria */
/** @typedef {{analysis: Pick<Analysis, 'quotes' | 'entities' | 'times' | 'timeline'>, text: string}} Side */

/** @typedef {{start: number, end: number, grown: number}} Change */

/** The last that was asked for: every view asks for the same. @type {{before: string, after: string, change: Change} | null} */
let known = null;

/**
 * @param {string} before
 * @param {string} after
 * @returns {Change} what of `before` was replaced, and by how much longer it became
 */
export function changeOf(before, after) {
  if (known?.before !== before || known.after !== after) known = { before, after, change: compare(before, after) };
  return known.change;
}

/** @param {string} before  @param {string} after  @returns {Change} */
function compare(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, end: before.length - tail, grown: after.length - before.length };
}

/**
 * @param {string} before
 * @param {string} after
 * @returns {boolean} whether it is the same article still, of which less than half was replaced
 */
export function isEdit(before, after) {
  const { start, end } = changeOf(before, after);
  return (end - start) * 2 < before.length;
}

/** @typedef {{id: string, start: number, end: number}} Extent */
/** @param {Side['analysis']} analysis  @returns {Extent[][]} where each quote, time and entry stands from end to end */
const extentsOf = ({ quotes, times, timeline }) => [
  quotes.map(({ id, spans }) => ({ id, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })),
  times,
  timeline,
];

/**
 * @param {string} id  of a quote, entity, time or entry of `before`
 * @param {Side} before
 * @param {Side} after
 * @returns {string | null} the id of the same in `after`: of what has most of its words, or of who has the same name; null
 *   where there is none, and in another article
 */
export function carried(id, before, after) {
  if (!isEdit(before.text, after.text)) return null;
  const entity = before.analysis.entities.find((one) => one.id === id);
  if (entity) return after.analysis.entities.find(({ name }) => name === entity.name)?.id ?? null;
  const lists = extentsOf(before.analysis);
  const list = lists.findIndex((extents) => extents.some((one) => one.id === id));
  const was = lists[list]?.find((one) => one.id === id);
  if (!was) return null;
  const { start, end, grown } = changeOf(before.text, after.text);
  /** @param {number} at */
  const moved = (at) => (at <= start ? at : at >= end ? at + grown : start);
  const [from, to] = [moved(was.start), moved(was.end)];
  /** @type {{id: string | null, shared: number}} */
  const best = { id: null, shared: 0 };
  for (const one of extentsOf(after.analysis)[list] ?? []) {
    const shared = Math.min(one.end, to) - Math.max(one.start, from);
    if (shared > best.shared) Object.assign(best, { id: one.id, shared });
  }
  return best.id;
}

/**
 * @param {Criteria} criteria
 * @param {Side} before
 * @param {Side} after
 * @returns {Criteria} the same for the same article; nothing for another
 */
export function carriedCriteria(criteria, before, after) {
  if (!isEdit(before.text, after.text)) return { ...NOTHING_ASKED };
  const speakers = criteria.speakers.map((id) => (id === '' ? id : carried(id, before, after))).filter((id) => id !== null);
  return { ...criteria, speakers };
}
