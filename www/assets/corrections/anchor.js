/** Finds again, in an analysis, what a correction hangs on. */

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../../../src/contract').Entity} Entity */
/** @typedef {import('./operations.js').Span} Span */
/** @typedef {import('./operations.js').Who} Who */

/** Less than this share of their words in common makes two spans different things. */
const ALIKE = 0.5;

/** @param {Span} a  @param {Span} b  @returns {number} the share of their words that they have in common, 0 to 1 */
function common(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > 0 ? shared / all : 0;
}

/**
 * @template T
 * @param {T[]} items
 * @param {Span} span
 * @param {(item: T) => Span | undefined} spanOf
 * @returns {T | undefined} the item whose words are most alike, if they are alike at all
 */
function nearest(items, span, spanOf) {
  /** @type {T | undefined} */
  let best;
  let most = ALIKE;
  for (const item of items) {
    const own = spanOf(item);
    const alike = own ? common(own, span) : 0;
    if (alike >= most && (best === undefined || alike > most)) [best, most] = [item, alike];
  }
  return best;
}

/** @param {{spans: Span[]}} quote  @returns {Span | undefined} what it hangs on: its first stretch */
export const quoteSpan = ({ spans }) => spans[0];

/** @param {Analysis} analysis  @param {Span} span */
export const quoteAt = ({ quotes }, span) => nearest(quotes, span, quoteSpan);

/** @param {Analysis} analysis  @param {Span} span */
export const timeAt = ({ times }, span) => nearest(times, span, (time) => time);

/** @param {Analysis} analysis  @param {Span} span */
export const entryAt = ({ timeline }, span) => nearest(timeline, span, (entry) => entry);

/** @param {Analysis} analysis  @param {Span} span  @returns {Entity | undefined} */
export const entityAt = ({ entities }, span) =>
  entities.find(({ mentions }) => mentions.some((mention) => mention.start === span.start && mention.end === span.end))
  ?? entities.find(({ mentions }) => nearest(mentions, span, (mention) => mention));

/**
 * @param {Analysis} analysis
 * @param {NonNullable<Who>} who
 * @returns {Entity | undefined} by its mention, or else by its name
 */
export const entityOf = (analysis, { name, at }) =>
  (at ? entityAt(analysis, at) : undefined) ?? analysis.entities.find((entity) => entity.name === name);

/** @param {Entity} entity  @returns {NonNullable<Who>} by which it is found again */
export const whoOf = ({ name, mentions }) => ({ name, at: mentions[0] ?? null });
