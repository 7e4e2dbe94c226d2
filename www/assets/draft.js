/**
 * The text and its date, kept in this browser until the user clears them. Storage may be full or
 * forbidden; then nothing is kept, and `save` says so.
 */

import { asOrder, valid } from './corrections/operations.js';

const KEY = 'saywhen.draft';
/** Storage is written in one go on the page's own thread; beyond this a save would be felt. */
const MOST_UNITS = 1_000_000;

/** `order` and `corrections` are left out where there are none, and `id` where it is not on the shelf as well. @typedef {{text: string, date: string | null, order?: DateOrder, corrections?: Operation[], id?: string}} Draft */
/** @typedef {import('../../src/contract').DateOrder} DateOrder */
/** @typedef {import('./corrections/operations.js').Operation} Operation */

/** What this window has read or written last: anything else was written by another one. @type {string | null} */
let seen = null;

/** @returns {Draft | null} */
export function load() {
  try {
    seen = localStorage.getItem(KEY);
    return read(seen);
  } catch {
    return null;
  }
}

/** @returns {Draft | null} what another window has put in the place of ours meanwhile, which a save would lose */
export function another() {
  try {
    const now = localStorage.getItem(KEY);
    return now === seen ? null : read(now);
  } catch {
    return null;
  }
}

/** @param {string | null} stored  @returns {Draft | null} */
function read(stored) {
  try {
    const kept = JSON.parse(stored ?? 'null');
    if (typeof kept?.text !== 'string') return null;
    return { text: kept.text, date: typeof kept.date === 'string' ? kept.date : null, order: asOrder(kept.order) ?? undefined, corrections: valid(kept.corrections), id: typeof kept.id === 'string' ? kept.id : undefined };
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
      seen = null;
      return draft.text === '';
    }
    const stored = JSON.stringify(draft);
    localStorage.setItem(KEY, stored);
    seen = stored;
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
    seen = null;
  } catch {
    // Where storage is forbidden there is nothing to remove.
  }
}
