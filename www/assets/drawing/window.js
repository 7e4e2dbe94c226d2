/** What stretch of days the drawing shows, and how one moves over it. Days are numbers, as in `calendar.js`. */

/** `from` is the beginning of a day, `to` the end of one. @typedef {{from: number, to: number}} Window */

/** Nothing is told of hours, so nothing is won by going closer than this many days, */
const CLOSEST = 2;
/** nor by going further away than this: the years that dates can be written in. */
const FURTHEST = 366 * 10_000;
/** Of all days such a share must lie in what the drawing opens on; less only where more would win nothing, */
const MOST = [0.9, 2 / 3];
/** which is where it is not so many times shorter than all there is. */
const WORTH = 4;
/** Fewer days than these have no most of them, and fewer different ones are nothing to look at. */
const FEW = 6;
const FEW_DIFFERENT = 4;
/** What lies no further from the others than they lie apart, or so many days, is among them. */
const NEAR_DAYS = 30;
/** On each side of what is fitted so much of it stays empty. */
const MARGIN = 0.06;

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
 * The window on which the drawing opens: where most of `days` are. One span of forty years would press all the others
 * into a corner.
 *
 * @param {number[]} days
 * @returns {Window}
 */
export function most(days) {
  const all = fit(days);
  const sorted = [...days].sort((a, b) => a - b);
  /** @param {Window} window */
  const shorter = ({ from, to }) => (to - from) * WORTH < all.to - all.from
    && new Set(sorted.filter((day) => day >= from && day < to)).size >= FEW_DIFFERENT;
  return (days.length < FEW ? [] : MOST).map((part) => densest(sorted, part)).find(shorter) ?? all;
}

/**
 * The shortest window that holds `part` of the days, and what lies next to them.
 *
 * @param {number[]} days  in order
 * @param {number} part
 * @returns {Window}
 */
function densest(days, part) {
  const held = Math.min(days.length - 1, Math.ceil(days.length * part));
  /** @param {number} at */
  const day = (at) => days[at] ?? NaN;
  let first = 0;
  for (let at = 1; at + held <= days.length; at++) {
    if (day(at + held - 1) - day(at) < day(first + held - 1) - day(first)) first = at;
  }
  let last = first + held - 1;
  const reach = Math.max(NEAR_DAYS, day(last) - day(first));
  while (day(first) - day(first - 1) <= reach) first--;
  while (day(last + 1) - day(last) <= reach) last++;
  return fit(days.slice(first, last + 1));
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
