/**
 * Text as people search it: without case and accents, quotation marks and dashes of one kind, white space within a
 * paragraph as one space. What is found is told in the offsets of the text as it stands.
 */

/** Signs that are one unit long, before and after. @type {Array<[signs: RegExp, plain: string]>} */
const SIGNS = [
  [/[‘’‚‛′‹›]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―]/g, '-'],
  [/[\u00a0\t]/g, ' '],
];
/** What may be of another length when it is folded: white space with no blank line in it, accented Latin and Greek, combining marks, three dots. */
const FOLDED = /[^\S\n]{2,}\n?[^\S\n]*|[^\S\n]\n[^\S\n]*|\n[^\S\n]+|[^\S\n ]|[\u00aa-\u00ba\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff\u2026]|\p{M}+/gu;

/** @param {string} piece  what {@link FOLDED} found */
function fold(piece) {
  if (/^\s/u.test(piece)) return ' ';
  return piece === '…' ? '...' : piece.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `shifts`: from which offset of `words` on they stand how much further in `text`. @typedef {{text: string, words: string, shifts: Array<[from: number, by: number]>}} Plain */

/**
 * @param {string} text
 * @returns {Plain}
 */
export function plainOf(text) {
  let words = text;
  for (const [signs, plain] of SIGNS) words = words.replace(signs, plain);
  /** @type {Plain['shifts']} */
  const shifts = [];
  let by = 0;
  words = words.replace(FOLDED, (piece, /** @type {number} */ at) => {
    const plain = fold(piece);
    if (plain.length !== piece.length) {
      const from = at - by + plain.length;
      by += piece.length - plain.length;
      shifts.push([from, by]);
    }
    return plain;
  });
  words = words.replace(/\n/g, ' ');
  // What is left keeps its length in lower case, or it keeps its case.
  const lower = words.toLowerCase();
  return { text, words: lower.length === words.length ? lower : words, shifts };
}

/**
 * @param {Plain['shifts']} shifts
 * @param {number} at  an offset of the plain words
 * @returns {number} where that stands in the text
 */
function standing(shifts, at) {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at + (shifts[low - 1]?.[1] ?? 0);
}

/**
 * @param {string} words  as the user typed them
 * @returns {string} what is looked for; empty where nothing is
 */
export const soughtOf = (words) => plainOf(words).words.trim();

/**
 * @param {Plain} plain
 * @param {string} sought  from {@link soughtOf}
 * @returns {Array<{start: number, end: number}>} where it stands in the text, in UTF-16 units, none within another
 */
export function hitsIn({ text, words, shifts }, sought) {
  /** @type {Array<{start: number, end: number}>} */
  const hits = [];
  if (sought === '') return hits;
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + sought.length)) {
    let end = standing(shifts, at + sought.length - 1) + 1;
    // The accent of the last letter belongs to it.
    while (/^\p{M}/u.test(text.charAt(end))) end += 1;
    hits.push({ start: standing(shifts, at), end });
  }
  return hits;
}
