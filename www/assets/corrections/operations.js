/**
 * What a user may correct. Corrections hang on words of the text, not on the ids of one analysis, so that they hold
 * for the next one too. They come out of storage, which anybody may have written: {@link valid} says what is one.
 */

/** Counted in UTF-16 units of the text. @typedef {{start: number, end: number}} Span */
/** @typedef {'direct' | 'mixed' | 'indirect'} Kind */
/** Somebody, by name and by a mention where there is one; null is nobody. @typedef {{name: string, at: Span | null} | null} Who */
/**
 * `speaker`, `kind`, `drop`: of the quote with these words. `add`: a quote that was not found. `merge`: two are one.
 * `split`: this mention is somebody else. `rename`: the name is another. `date`: of the expression of time with these
 * words, and of what rests on it; `entry`: of one entry of the timeline alone. No day on either side is no date.
 * @typedef {(
 *   | {op: 'speaker', quote: Span, to: Who}
 *   | {op: 'kind', quote: Span, kind: Kind}
 *   | {op: 'drop', quote: Span}
 *   | {op: 'add', spans: Span[], to: Who, kind: Kind}
 *   | {op: 'merge', who: Who, into: Who}
 *   | {op: 'split', mention: Span, to: Who}
 *   | {op: 'rename', who: Who, name: string}
 *   | {op: 'date', time: Span, earliest: string | null, latest: string | null}
 *   | {op: 'entry', entry: Span, earliest: string | null, latest: string | null}
 * )} Operation
 */

const KINDS = ['direct', 'mixed', 'indirect'];
const MOST_NAME = 200;

/** @param {any} span  @returns {boolean} */
const isSpan = (span) =>
  Number.isSafeInteger(span?.start) && Number.isSafeInteger(span?.end) && span.start >= 0 && span.end >= span.start;

/** @param {any} name */
const isName = (name) => typeof name === 'string' && name.trim() !== '' && name.length <= MOST_NAME;

/** @param {any} who */
const isWho = (who) => who === null || (isName(who?.name) && (who.at === null || isSpan(who.at)));

/** @param {any} day */
const isDay = (day) => day === null || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && isoOf(day) === day);

/** @param {string} day  @returns {string | null} the same, where the calendar has it and the engine reads it */
function isoOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || day < '0001' ? null : date.toISOString().slice(0, 10);
}

/** @param {any} operation */
const isDated = ({ earliest, latest }) =>
  isDay(earliest) && isDay(latest) && (earliest === null || latest === null || earliest <= latest);

/** @type {Record<string, (operation: any) => boolean>} */
const CHECKS = {
  speaker: ({ quote, to }) => isSpan(quote) && isWho(to),
  kind: ({ quote, kind }) => isSpan(quote) && KINDS.includes(kind),
  drop: ({ quote }) => isSpan(quote),
  add: ({ spans, to, kind }) => Array.isArray(spans) && spans.length > 0 && spans.every(isSpan) && isWho(to) && KINDS.includes(kind),
  merge: ({ who, into }) => who !== null && into !== null && isWho(who) && isWho(into),
  split: ({ mention, to }) => isSpan(mention) && to !== null && isWho(to),
  rename: ({ who, name }) => who !== null && isWho(who) && isName(name),
  date: (operation) => isSpan(operation.time) && isDated(operation),
  entry: (operation) => isSpan(operation.entry) && isDated(operation),
};

/** @param {unknown} stored  @returns {import('../../../src/contract').DateOrder | null} */
export const asOrder = (stored) => (stored === 'day-first' || stored === 'month-first' ? stored : null);

/**
 * @param {unknown} stored
 * @returns {Operation[]} what of it is a correction
 */
export function valid(stored) {
  if (!Array.isArray(stored)) return [];
  return stored.filter((operation) => typeof operation === 'object' && operation !== null
    && typeof operation.op === 'string' && Object.hasOwn(CHECKS, operation.op)
    && CHECKS[/** @type {string} */ (operation.op)]?.(operation));
}

/**
 * @param {Operation[]} operations
 * @returns {Array<Span & {earliest: string | null, latest: string | null}>} what they say of expressions of time, the
 *   last word on each
 */
export function timesIn(operations) {
  const said = operations.flatMap((operation) => (operation.op === 'date' ? [{ ...operation.time, earliest: operation.earliest, latest: operation.latest }] : []));
  return said.filter(({ start, end }, at) => !said.slice(at + 1).some((later) => later.start < end && later.end > start));
}

/**
 * @param {Operation} operation
 * @returns {Span[]} the words it hangs on
 */
export function spansOf(operation) {
  switch (operation.op) {
    case 'add': return operation.spans;
    case 'split': return [operation.mention];
    case 'date': return [operation.time];
    case 'entry': return [operation.entry];
    case 'merge':
    case 'rename': return operation.who?.at ? [operation.who.at] : [];
    default: return [operation.quote];
  }
}
