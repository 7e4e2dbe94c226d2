/** What the views show: one analysis, the string that it counts in, and how its people look. */

import { peopleOf } from './people.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('./people.js').Person} Person */
/** `people` by the id of the entity. @typedef {{analysis: Analysis, text: string, people: Map<string, Person>}} View */

/**
 * @param {Analysis} analysis
 * @param {string} text  the string that was analysed
 * @returns {View}
 */
export const viewOf = (analysis, text) => ({ analysis, text, people: peopleOf(analysis) });
