/** Takes corrections along when the text is edited. */

/** @typedef {import('./operations.js').Operation} Operation */
/** @typedef {import('./operations.js').Span} Span */
/** `start` to `oldEnd` of the old text became `start` to `newEnd` of the new one. @typedef {{start: number, oldEnd: number, newEnd: number}} Edit */

/**
 * @param {string} before
 * @param {string} after
 * @returns {Edit} what one edit makes of the first the second
 */
export function editOf(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let kept = 0;
  while (kept < most - start && before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)) kept += 1;
  return { start, oldEnd: before.length - kept, newEnd: after.length - kept };
}

/** Less than this share of the old text left makes another text of it. */
const SAME_TEXT = 0.2;

/**
 * @param {string} before
 * @param {string} after
 * @returns {boolean} whether so little is left that it is another article
 */
export function isAnother(before, after) {
  const { start, oldEnd } = editOf(before, after);
  if (start + before.length - oldEnd >= before.length * SAME_TEXT) return false;
  // More than one place was edited: what lines are there still?
  const lines = new Set(after.split('\n'));
  const left = before.split('\n').reduce((sum, line) => sum + (lines.has(line) ? line.length : 0), 0);
  return left < before.length * SAME_TEXT;
}

/**
 * @param {Span} span
 * @param {Edit} edit
 * @returns {Span} where its words are now; empty where none of them is left
 */
export function movedSpan({ start, end }, edit) {
  const by = edit.newEnd - edit.oldEnd;
  if (end <= edit.start) return { start, end };
  if (start >= edit.oldEnd) return { start: start + by, end: end + by };
  const from = start <= edit.start ? start : edit.newEnd;
  const to = end >= edit.oldEnd ? end + by : edit.start;
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/**
 * Several places may have been edited at once. Then words that are not where they should be may stand nearby.
 *
 * @param {Span} old  in `before`
 * @param {Span} moved  in `after`
 * @param {string} before
 * @param {string} after
 * @returns {Span}
 */
function found({ start, end }, moved, before, after) {
  const words = before.slice(start, end);
  if (words === '' || after.slice(moved.start, moved.end) === words) return moved;
  const later = after.indexOf(words, start);
  const earlier = after.lastIndexOf(words, start);
  const at = later < 0 || (earlier >= 0 && start - earlier < later - start) ? earlier : later;
  return at < 0 ? moved : { start: at, end: at + words.length };
}

/**
 * @param {Operation[]} operations  that hang on words of `before`
 * @param {string} before
 * @param {string} after
 * @returns {Operation[]} the same, hanging on the same words of `after`
 */
export function moved(operations, before, after) {
  if (operations.length === 0 || before === after) return operations;
  const edit = editOf(before, after);
  /** @param {unknown} part  @returns {any} */
  const along = (part) => {
    if (Array.isArray(part)) return part.map(along);
    if (typeof part !== 'object' || part === null) return part;
    const { start, end } = /** @type {Partial<Span>} */ (part);
    if (start !== undefined && end !== undefined) return found({ start, end }, movedSpan({ start, end }, edit), before, after);
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, along(value)]));
  };
  return operations.map(along);
}
