/**
 * The text and its date, kept in this browser until the user clears them: a long text in the browser's database, all
 * else in its storage for small things, which is written at once even while the page closes. Both may be full or
 * forbidden; then nothing is kept, and `save` says so.
 */

import * as attic from './attic.js';
import { asOrder, valid } from './corrections/operations.js';

const KEY = 'saywhen.draft';
/** A longer text lies in the database, under the same key. */
const LONG_UNITS = 100_000;

/**
 * `order` and `corrections` are left out where there are none, and `id` where it is not on the shelf as well. Of a `long`
 * one the text is empty until it is brought down by {@link whole}.
 * @typedef {{text: string, date: string | null, order?: DateOrder, corrections?: Operation[], id?: string, long?: true}} Draft
 */
/** @typedef {import('../../src/contract').DateOrder} DateOrder */
/** @typedef {import('./corrections/operations.js').Operation} Operation */

/** What this window has read or written last: anything else was written by another one. @type {string | null} */
let seen = null;
/** The long text that this window knows to be in the database. @type {string | null} */
let inAttic = null;

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

/** @param {Draft} draft  @returns {Promise<Draft | null>} with its text; null where that is not there any more */
export async function whole(draft) {
  if (!draft.long) return draft;
  const text = await attic.get(KEY);
  return text === null ? null : { ...draft, text };
}

/** @param {string | null} stored  @returns {Draft | null} */
function read(stored) {
  try {
    const kept = JSON.parse(stored ?? 'null');
    if (typeof kept?.text !== 'string') return null;
    return {
      text: kept.text,
      date: typeof kept.date === 'string' ? kept.date : null,
      order: asOrder(kept.order) ?? undefined,
      corrections: valid(kept.corrections),
      id: typeof kept.id === 'string' ? kept.id : undefined,
      ...(kept.long === true ? { long: true } : {}),
    };
  } catch {
    return null;
  }
}

/**
 * @param {Draft} draft
 * @returns {Promise<boolean>} whether it is kept now; an older draft never outlives one that could not be
 */
export async function save(draft) {
  const { text } = draft;
  try {
    if (text === '') {
      forget();
      return true;
    }
    if (localStorage.getItem(KEY) !== seen) inAttic = null;
    const long = text.length > LONG_UNITS;
    const stored = JSON.stringify(long ? { ...draft, text: '', long } : draft);
    localStorage.setItem(KEY, stored);
    seen = stored;
    if (!long) clearAttic();
    else if (inAttic !== text) {
      inAttic = text;
      if (!(await attic.put(KEY, text))) throw new Error('It is not kept.');
    }
    return true;
  } catch {
    forget();
    return false;
  }
}

function clearAttic() {
  if (inAttic !== null || seen?.includes('"long":true')) attic.remove(KEY);
  inAttic = null;
}

/** Removes everything that is kept. */
function forget() {
  clearAttic();
  seen = null;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden there is nothing to remove.
  }
}
