/** What of an analysis answers to what the user asks for, and how many would answer to each other choice. */

import { hitsIn, plainOf, soughtOf } from './plain.js';
import { sureness } from './sureness.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').Entry} Entry */
/** @typedef {import('../../src/contract').Quote} Quote */
/** @typedef {Pick<Analysis, 'quotes' | 'entities' | 'times' | 'timeline'>} Findings */
/**
 * What is asked for. An empty list and null ask for nothing; all that is asked for must hold, and of one list any.
 * `speakers` are ids of entities, {@link UNKNOWN} for quotes of nobody known; `levels` are those of `sureness`;
 * `from` and `to` are days, inclusive.
 * @typedef {{speakers: string[], kinds: string[], levels: number[], from: string | null, to: string | null, words: string}} Criteria
 */
/** How many quotes there are of each, when all else that is asked for holds. @typedef {{speakers: Map<string, number>, kinds: Map<string, number>, levels: Map<number, number>}} Counts */
/**
 * The ids of what answers; `entities` are those who speak in `quotes`. `active`: anything is asked for at all.
 * @typedef {{quotes: Set<string>, entities: Set<string>, entries: Set<string>, active: boolean, counts: Counts}} Found
 */

/** In place of a speaker's id. */
export const UNKNOWN = '';

/** @type {Readonly<Criteria>} */
export const NOTHING_ASKED = { speakers: [], kinds: [], levels: [], from: null, to: null, words: '' };

/**
 * @param {Criteria} criteria
 * @returns {boolean} whether anything is asked for
 */
export const isAsked = ({ speakers, kinds, levels, from, to, words }) =>
  speakers.length + kinds.length + levels.length > 0 || from !== null || to !== null || soughtOf(words) !== '';

/** The words of an analysis as they are searched, each made when first asked for: most articles are never searched. */
class Index {
  /** @param {Findings} analysis  @param {string} text */
  constructor(analysis, text) {
    this.analysis = analysis;
    this.whole = text;
    /** @type {import('./plain.js').Plain | undefined} */
    this.plainText = undefined;
    /** @type {Map<string, string> | undefined} */
    this.plainQuotes = undefined;
    /** @type {Map<string, string> | undefined} */
    this.plainEntries = undefined;
  }

  get text() {
    return (this.plainText ??= plainOf(this.whole));
  }

  get quotes() {
    if (this.plainQuotes) return this.plainQuotes;
    const names = new Map(this.analysis.entities.map(({ id, name }) => [id, name]));
    // Whoever looks for a name looks for what that person said.
    return (this.plainQuotes = new Map(this.analysis.quotes.map(({ id, text, speaker }) =>
      [id, plainOf(`${text}\n${names.get(speaker ?? '') ?? ''}`).words])));
  }

  get entries() {
    return (this.plainEntries ??= new Map(this.analysis.timeline.map((entry) => [entry.id, plainOf(entry.text).words])));
  }
}

/** @type {WeakMap<object, Index>} */
const indexes = new WeakMap();

/** @param {{analysis: Findings, text: string}} view */
function indexOf({ analysis, text }) {
  const index = indexes.get(analysis) ?? new Index(analysis, text);
  indexes.set(analysis, index);
  return index;
}

/**
 * What a search will need, in steps that may be taken one at a time: of a long text each is felt.
 *
 * @param {{analysis: Findings, text: string}} view
 * @returns {Array<() => unknown>}
 */
export const preparing = (view) => [() => indexOf(view).text, () => indexOf(view).quotes, () => indexOf(view).entries];

/**
 * @param {{analysis: Findings, text: string}} view
 * @param {string} words  as the user typed them
 * @returns {Array<{start: number, end: number}>} where they stand in the text
 */
export function hitsOf(view, words) {
  const sought = soughtOf(words);
  return sought === '' ? [] : hitsIn(indexOf(view).text, sought);
}

/**
 * @param {{earliest: string | null, latest: string | null} | undefined} days  null is an open side
 * @param {Criteria} criteria
 * @returns {boolean} whether a day of theirs is among those asked for; what has no day is among none
 */
function within(days, { from, to }) {
  if (from === null && to === null) return true;
  if (!days || (days.earliest === null && days.latest === null)) return false;
  return (to === null || days.earliest === null || days.earliest <= to) && (from === null || days.latest === null || days.latest >= from);
}

/**
 * @template T
 * @param {T[]} asked
 * @param {T} is
 */
const among = (asked, is) => asked.length === 0 || asked.includes(is);

/**
 * @param {{analysis: Findings, text: string}} view
 * @param {Criteria} criteria
 * @returns {Found}
 */
export function filterOf(view, criteria) {
  const { analysis } = view;
  const { speakers, kinds, levels } = criteria;
  const sought = soughtOf(criteria.words);
  const index = sought === '' ? null : indexOf(view);
  const times = criteria.from === null && criteria.to === null ? null : new Map(analysis.times.map((time) => [time.id, time]));
  // Of most quotes the text does not say when they were said; the timeline has a day for them.
  const dated = times && new Set(analysis.timeline.filter((entry) => within(entry, criteria)).flatMap(({ quotes }) => quotes));
  /** @type {Found} */
  const found = {
    quotes: new Set(), entities: new Set(), entries: new Set(), active: isAsked(criteria),
    counts: { speakers: new Map(), kinds: new Map(), levels: new Map() },
  };

  /** Those of the speakers, kinds and levels asked for, whenever they were said and in whatever words. */
  const fitting = new Set();
  for (const quote of analysis.quotes) {
    const speaker = quote.speaker ?? UNKNOWN;
    const { level } = sureness(quote.confidence);
    const [bySpeaker, byKind, byLevel] = [among(speakers, speaker), among(kinds, quote.kind), among(levels, level)];
    if (bySpeaker && byKind && byLevel) fitting.add(quote.id);
    if (index && !index.quotes.get(quote.id)?.includes(sought)) continue;
    if (times && !dated?.has(quote.id) && !within(times.get(quote.when ?? ''), criteria)) continue;
    if (byKind && byLevel) raise(found.counts.speakers, speaker);
    if (bySpeaker && byLevel) raise(found.counts.kinds, quote.kind);
    if (bySpeaker && byKind) raise(found.counts.levels, level);
    if (!bySpeaker || !byKind || !byLevel) continue;
    found.quotes.add(quote.id);
    if (quote.speaker !== null) found.entities.add(quote.speaker);
  }

  // An entry answers by a quote in it; where only speakers are asked for, by being about one of them, too.
  const anyQuote = speakers.length + kinds.length + levels.length === 0;
  const onlySpeakers = speakers.length > 0 && kinds.length + levels.length === 0;
  for (const entry of analysis.timeline) {
    const fits = anyQuote || entry.quotes.some((id) => fitting.has(id))
      || (onlySpeakers && entry.entities.some((id) => speakers.includes(id)));
    if (fits && within(entry, criteria) && (!index || index.entries.get(entry.id)?.includes(sought))) found.entries.add(entry.id);
  }
  return found;
}

/**
 * @template K
 * @param {Map<K, number>} counts
 * @param {K} key
 */
const raise = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
