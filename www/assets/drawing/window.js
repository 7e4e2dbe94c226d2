/** What stretch of days the drawing shows, and how one moves over it. Days are numbers, as in `calendar.js`. */

/** `from` is the beginning of a day, `to` the end of one. @typedef {{from: number, to: number}} Window */

/** Nothing is told of hours, so nothing is won by going closer than this many days, */
const CLOSEST = 2;
/** nor by going further away than this: the years that dates can be written in. */
const FURTHEST = 366 * 10_000;
/** On each side of what is fitted so much of it stays empty. */
const MARGIN = 0.04;

/**
 * The window that shows all of `days`.
 *
 * @param {number[]} days
 * @returns {Window}
 */
export function fit(days) {
  if (days.length === 0) return { from: 0, to: CLOSEST };
  const from = days.reduce((least, day) => Math.min(least, day));
  const to = days.reduce((most, day) => Math.max(most, day)) + 1;
  const margin = Math.max((to - from) * MARGIN, 0.5);
  return { from: from - margin, to: to + margin };
}

/**
 * Nearer or further by `factor`, with the day at `share` of the width staying where it is.
 *
 * @param {Window} window
 * @param {number} factor  below 1 is nearer
 * @param {number} [share]  from 0 to 1
 * @returns {Window}
 */
export function zoom({ from, to }, factor, share = 0.5) {
  const length = Math.min(FURTHEST, Math.max(CLOSEST, (to - from) * factor));
  const still = from + (to - from) * share;
  return { from: still - length * share, to: still + length * (1 - share) };
}

/**
 * @param {Window} window
 * @param {number} share  of its length; below 0 is earlier
 * @param {Window} all  what there is to see: its edge is not left behind
 * @returns {Window}
 */
export function pan({ from, to }, share, all) {
  const length = to - from;
  const by = length * share;
  const least = Math.min(all.from - from, 0);
  const most = Math.max(all.to - to, 0);
  const moved = Math.min(most, Math.max(least, by));
  return { from: from + moved, to: from + moved + length };
}

/**
 * @param {Window} window
 * @param {number} day
 * @returns {number} where it begins, from 0 at the left edge to 1 at the right; beyond that outside
 */
export const share = ({ from, to }, day) => (day - from) / (to - from);
