/** Days as numbers, so that they can be drawn: 0 is 1 January 1970, in the Gregorian calendar throughout. */

const DAY_MS = 86_400_000;

/** @typedef {{year: number, month: number, day: number}} Civil */

/** A text has many entries, on few days. @type {Map<string, number | null>} */
const known = new Map();
const MOST_KNOWN = 10_000;

/**
 * @param {string} iso  `YYYY-MM-DD`, with a minus before years before the year 0
 * @returns {number | null} null where it is no day
 */
export function dayNumber(iso) {
  let number = known.get(iso);
  if (number !== undefined) return number;
  number = read(iso);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(iso, number);
  return number;
}

/** @param {string} iso  @returns {number | null} */
function read(iso) {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 1, day = 1] = match.slice(1).map(Number);
  return numberOf({ year, month, day });
}

/**
 * @param {Civil} civil  a month or a day that is too great goes on into the next
 * @returns {number}
 */
export function numberOf({ year, month, day }) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/**
 * @param {number} number
 * @returns {Civil}
 */
export function civilOf(number) {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
