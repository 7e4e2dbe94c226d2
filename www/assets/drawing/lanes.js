/** Which entry is drawn where: a lane for what happened, and one for each of those who say most of what is dated. */

import { dayNumber } from './calendar.js';
import { share } from './window.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../../../src/contract').Entry} Entry */
/** @typedef {import('./window.js').Window} Window */
/**
 * An entry on the calendar. `from` is the beginning of its first day and `to` the end of its last; null is open. `vague`:
 * the text says "about", or names only a beginning, a middle or an end.
 * @typedef {{entry: Entry, from: number | null, to: number | null, vague: boolean}} Dated
 */
/** `speaker` is null for what happened and for those who share a lane. @typedef {{name: string, speaker: string | null, dated: Dated[]}} Lane */
/**
 * What is drawn in one place: an entry, or several that would lie upon each other. `left` and `right` are shares of
 * the width, cut at its edges.
 * @typedef {{entries: Entry[], left: number, right: number, row: number, opensLeft: boolean, opensRight: boolean, inferred: boolean, vague: boolean, from: number, to: number}} Mark
 */

/** More speakers than this share a lane. */
const MOST_LANES = 5;
/** More than this would lie above each other in a lane. */
const MOST_ROWS = 3;
/** A mark of several has their number in it, and is so much wider at the least than that of one (`.several` in drawing.css). */
const SEVERAL = 24 / 14;

/** What TIMEX3 calls the modifiers that leave the edges of a period open to doubt. */
const VAGUE = new Set(['APPROX', 'START', 'MID', 'END']);

/**
 * @param {Entry} entry
 * @param {Set<string>} [vague]  the ids of times whose edges are in doubt
 * @returns {Dated | null} null where it has no day at all
 */
export function datedOf(entry, vague = new Set()) {
  const from = entry.earliest === null ? null : dayNumber(entry.earliest);
  const last = entry.latest === null ? null : dayNumber(entry.latest);
  if (from === null && last === null) return null;
  return { entry, from, to: last === null ? null : last + 1, vague: entry.times.some((id) => vague.has(id)) };
}

/**
 * @param {Pick<Analysis, 'quotes' | 'entities' | 'times'>} analysis
 * @param {Entry[]} entries
 * @returns {Lane[]} none of them empty
 */
export function lanesOf({ quotes, entities, times }, entries) {
  const vague = new Set(times.flatMap(({ id, mod }) => (VAGUE.has(mod ?? '') ? [id] : [])));
  const speakerOf = new Map(quotes.map((quote) => [quote.id, quote.speaker]));
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  /** @type {Map<string, Dated[]>} */
  const said = new Map();
  /** @type {Dated[]} */
  const happened = [];
  for (const entry of entries) {
    const dated = datedOf(entry, vague);
    if (!dated) continue;
    const [quote] = entry.quotes;
    if (quote === undefined) {
      happened.push(dated);
      continue;
    }
    const speaker = speakerOf.get(quote) ?? '';
    const known = said.get(speaker);
    if (known) known.push(dated);
    else said.set(speaker, [dated]);
  }
  const named = [...said].filter(([speaker]) => nameOf.has(speaker)).sort(([, a], [, b]) => b.length - a.length);
  const own = named.length > MOST_LANES ? named.slice(0, MOST_LANES - 1) : named;
  const alone = new Set(own.map(([speaker]) => speaker));
  const others = [...said].filter(([speaker]) => !alone.has(speaker)).flatMap(([, dated]) => dated);
  /** @type {Lane[]} */
  const lanes = [
    { name: 'What happened', speaker: null, dated: happened },
    ...own.map(([speaker, dated]) => ({ name: nameOf.get(speaker) ?? '', speaker, dated })),
    { name: own.length < named.length ? 'Other speakers' : 'Speaker unknown', speaker: null, dated: others },
  ];
  return lanes.filter(({ dated }) => dated.length > 0);
}

/**
 * Where the entries of a lane are drawn. Those whose marks would lie upon each other become one.
 *
 * @param {Dated[]} dated
 * @param {Window} window
 * @param {number} least  how wide a mark is at the least, as a share of the width
 * @returns {Mark[]} what lies within the window, in order of its left edge
 */
export function marksOf(dated, window, least) {
  /** @type {Mark[]} */
  const marks = [];
  const placed = dated
    .map((one) => place(one, window, least))
    .filter((mark) => mark.right > 0 && mark.left < 1)
    .sort((a, b) => a.left - b.left || a.right - b.right);
  /** The last mark of each row. @type {Mark[]} */
  const rows = [];
  for (const mark of placed) {
    const row = free(rows, mark);
    const under = rows[row];
    if (under && under.right > mark.left) {
      merge(under, mark, least);
      continue;
    }
    mark.row = row;
    rows[row] = mark;
    marks.push(mark);
  }
  // What goes on beyond an edge is open there.
  return marks.map((mark) => ({
    ...mark,
    left: Math.max(0, mark.left), right: Math.min(1, mark.right),
    opensLeft: mark.opensLeft || mark.from < window.from, opensRight: mark.opensRight || mark.to > window.to,
  }));
}

/**
 * What lies wholly outside of the window: how many entries on each side, and how far they reach.
 *
 * @param {Lane[]} lanes
 * @param {Window} window
 * @returns {{earlier: number, later: number, from: number, to: number}}
 */
export function beyond(lanes, window) {
  const out = { earlier: 0, later: 0, from: window.from, to: window.to };
  for (const { from, to } of lanes.flatMap(({ dated }) => dated)) {
    const begins = from ?? to ?? window.from;
    const ends = to ?? from ?? window.to;
    if (to !== null && to <= window.from) [out.earlier, out.from] = [out.earlier + 1, Math.min(out.from, begins)];
    if (from !== null && from >= window.to) [out.later, out.to] = [out.later + 1, Math.max(out.to, ends)];
  }
  return out;
}

/**
 * @param {Mark[]} rows
 * @param {Mark} mark
 * @returns {number} the row that is free for it, or that whose last mark takes it in
 */
function free(rows, mark) {
  // What is as short as a point joins a point that it would touch; a span goes beside.
  const same = rows.findIndex((last) => last.right > mark.left && alike(last, mark));
  if (same >= 0) return same;
  const empty = rows.findIndex((last) => last.right <= mark.left);
  if (empty >= 0) return empty;
  if (rows.length < MOST_ROWS) return rows.length;
  return rows.reduce((best, last, row) => (last.right < (rows[best]?.right ?? Infinity) ? row : best), 0);
}

/** @param {Mark} a  @param {Mark} b */
const alike = (a, b) => Math.abs(a.left - b.left) + Math.abs(a.right - b.right) <= (b.right - b.left) * 0.9;

/** @param {Mark} into  @param {Mark} mark  @param {number} least */
function merge(into, mark, least) {
  into.entries.push(...mark.entries);
  into.right = Math.max(into.right, mark.right, into.left + SEVERAL * least);
  into.from = Math.min(into.from, mark.from);
  into.to = Math.max(into.to, mark.to);
  into.opensLeft ||= mark.opensLeft;
  into.opensRight ||= mark.opensRight;
  into.inferred &&= mark.inferred;
  into.vague &&= mark.vague;
}

/**
 * @param {Dated} dated
 * @param {Window} window
 * @param {number} least
 * @returns {Mark}
 */
function place({ entry, from, to, vague }, window, least) {
  const open = (window.to - window.from) * 0.12;
  const begins = from ?? (to ?? 0) - open;
  const ends = to ?? (from ?? 0) + open;
  let left = share(window, begins);
  let right = share(window, ends);
  if (right - left < least) {
    const middle = (left + right) / 2;
    [left, right] = [middle - least / 2, middle + least / 2];
  }
  return {
    entries: [entry], left, right, row: 0, from: begins, to: ends,
    opensLeft: from === null, opensRight: to === null, inferred: entry.basis !== 'stated', vague,
  };
}
