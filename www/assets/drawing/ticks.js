/** Where the axis is ruled and what it says there: days, weeks, months, quarters, years, up to centuries. */

import { civilOf, numberOf } from './calendar.js';

/** @typedef {import('./window.js').Window} Window */
/** @typedef {{day: number, label: string}} Tick */
/** @typedef {'day' | 'month' | 'year'} Unit */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Each with how many days it takes at the least. @type {Array<[unit: Unit, step: number, days: number]>} */
const STEPS = [
  ['day', 1, 1], ['day', 2, 2], ['day', 7, 7], ['day', 14, 14],
  ['month', 1, 28], ['month', 3, 90], ['month', 6, 181],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((step) => /** @type {[Unit, number, number]} */ (['year', step, 365 * step])),
];
/** A Monday, from which weeks are counted. */
const MONDAY = 4;

/** @param {number} year  @returns {string} `"44 BC"` for the year -43 */
const yearName = (year) => (year > 0 ? `${year}` : `${1 - year} BC`);

/**
 * The ticks within `window`, no two of them closer than `apart`.
 *
 * @param {Window} window
 * @param {number} width  of the drawing
 * @param {number} apart  in the same unit
 * @returns {Tick[]}
 */
export function ticksOf(window, width, apart) {
  const days = (window.to - window.from) * (apart / Math.max(width, apart));
  const [unit, step] = STEPS.find(([, , least]) => least >= days) ?? ['year', 5000];
  /** @type {Tick[]} */
  const ticks = [];
  let before = '';
  for (let at = first(window.from, unit, step); at <= window.to; at = next(at, unit, step)) {
    if (at < window.from) continue;
    const { year, month, day } = civilOf(at);
    const short = unit === 'day' ? `${day} ${MONTHS[month - 1]}` : MONTHS[month - 1] ?? '';
    // The year is said where it begins to be another.
    const label = unit === 'year' || yearName(year) !== before ? `${unit === 'year' ? '' : `${short} `}${yearName(year)}` : short;
    before = yearName(year);
    ticks.push({ day: at, label });
  }
  return ticks;
}

/**
 * @param {number} from
 * @param {Unit} unit
 * @param {number} step
 * @returns {number} the last tick at or before `from`
 */
function first(from, unit, step) {
  const { year, month } = civilOf(Math.floor(from));
  if (unit === 'day') return Math.floor((from - MONDAY) / step) * step + MONDAY;
  if (unit === 'month') return numberOf({ year, month: Math.floor((month - 1) / step) * step + 1, day: 1 });
  return numberOf({ year: Math.floor(year / step) * step, month: 1, day: 1 });
}

/**
 * @param {number} at
 * @param {Unit} unit
 * @param {number} step
 */
function next(at, unit, step) {
  if (unit === 'day') return at + step;
  const { year, month } = civilOf(at);
  return unit === 'month' ? numberOf({ year, month: month + step, day: 1 }) : numberOf({ year: year + step, month: 1, day: 1 });
}
