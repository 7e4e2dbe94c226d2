/**
 * The text and its date, kept in this browser until the user clears them. Storage may be full or
 * forbidden; then nothing is kept, and `save` says so.
 */

import { asOrder, valid } from './corrections/operations.js';

const KEY = 'saywhen.draft';
/** Storage is written in one go on the page's own thread; beyond this a save would be felt. */
const MOST_UNITS = 1_000_000;

/** `order` and `corrections` are left out where there are none. @typedef {{text: string, date: string | null, order?: DateOrder, corrections?: Operation[]}} Draft */
/** @typedef {import('../../src/contract').DateOrder} DateOrder */
/** @typedef {import('./corrections/operations.js').Operation} Operation */

/** @returns {Draft | null} */
export function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept?.text !== 'string') return null;
    return { text: kept.text, date: typeof kept.date === 'string' ? kept.date : null, order: asOrder(kept.order) ?? undefined, corrections: valid(kept.corrections) };
  } catch {
    return null;
  }
}

/**
 * @param {Draft} draft
 * @returns {boolean} whether it is kept now; an older draft never outlives one that was too long
 */
export function save(draft) {
  try {
    if (draft.text === '' || draft.text.length > MOST_UNITS) {
      localStorage.removeItem(KEY);
      return draft.text === '';
    }
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    forget();
    return false;
  }
}

/** Removes everything that is kept. */
export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden there is nothing to remove.
  }
}
