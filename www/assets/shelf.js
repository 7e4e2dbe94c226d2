/**
 * The articles beside the one in the box, kept on this device. Each change reads what is kept first, so that two
 * windows of this page take nothing from each other. Where storage is full or forbidden the articles are kept as long
 * as the page is open.
 */

import * as attic from './attic.js';
import { asOrder, valid } from './corrections/operations.js';

/** @typedef {{id: string, name: string, text: string, date: string | null, order: import('../../src/contract').DateOrder | null, corrections: import('./corrections/operations.js').Operation[]}} Article */

const KEY = 'saywhen.shelf';
const MOST_NAME = 80;

/** What could not be kept. @type {Article[]} */
let unkept = [];

/** @param {any} kept  @returns {Article[]} */
const asArticle = (kept) => (typeof kept?.id === 'string' && typeof kept.text === 'string' ? [{
  id: kept.id,
  name: typeof kept.name === 'string' ? kept.name : nameFor(kept.text),
  text: kept.text,
  date: typeof kept.date === 'string' ? kept.date : null,
  order: asOrder(kept.order),
  corrections: valid(kept.corrections),
}] : []);

/** @returns {Article[]} in the order in which they came */
export function articles() {
  /** @type {Article[]} */
  let kept = [];
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    kept = Array.isArray(stored) ? stored.flatMap(asArticle) : [];
  } catch {
    // Nothing is kept, or what is kept is not ours.
  }
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...unkept.filter(({ id }) => !ids.has(id))];
}

/** @param {Article[]} all  @returns {boolean} whether they are kept on this device now */
function keep(all) {
  try {
    if (all.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
    unkept = [];
    return true;
  } catch {
    unkept = all;
    return false;
  }
}

/** @param {Article} article  takes the place of one with the same id  @returns {boolean} whether it is kept on this device */
export const put = (article) => {
  const all = articles();
  const at = all.findIndex(({ id }) => id === article.id);
  return keep(at < 0 ? [...all, article] : [...all.slice(0, at), article, ...all.slice(at + 1)]);
};

/** @param {string} id  @returns {Article | null} as it is kept now */
export const get = (id) => articles().find((article) => article.id === id) ?? null;

/** @param {string} id  @returns {Article | null} what was there */
export function remove(id) {
  const all = articles();
  keep(all.filter((article) => article.id !== id));
  return all.find((article) => article.id === id) ?? null;
}

/** Removes everything of this page's from this device. */
export function clearAll() {
  unkept = [];
  attic.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('saywhen.')) localStorage.removeItem(key);
  } catch {
    // Where storage is forbidden there is nothing to remove.
  }
}

/**
 * @param {string} text
 * @param {string | null} [headline]  what was read as its headline; above it may stand the menu of a page
 * @returns {string} its name: the headline, else its first line, or so much of it as fits
 */
export function nameFor(text, headline) {
  // A headline may have been wrapped to a width.
  const line = headline?.replace(/\s+/gu, ' ').trim() || (/\S[^\n]*/u.exec(text)?.[0].trim() ?? 'Untitled');
  return line.length > MOST_NAME ? `${line.slice(0, MOST_NAME).replace(/\s+\S*$/u, '')} …` : line;
}

/** @returns {string} one that no other article has */
export const newId = () => crypto.randomUUID?.() ?? `${performance.timeOrigin}-${performance.now()}`;
