/** What the views show: one analysis, the string that it counts in, and how its people look. */

import { peopleOf } from './people.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('./people.js').Person} Person */
/** What a filter leaves, by id. @typedef {{quotes: Set<string>, entities: Set<string>, entries: Set<string>, active: boolean}} Found */
/**
 * `people` by the id of the entity; no `found` where nothing is filtered.
 * @typedef {{analysis: Analysis, text: string, people: Map<string, Person>, found?: Found}} View
 */

/**
 * @param {Analysis} analysis
 * @param {string} text  the string that was analysed
 * @returns {View}
 */
export const viewOf = (analysis, text) => ({ analysis, text, people: peopleOf(analysis) });
