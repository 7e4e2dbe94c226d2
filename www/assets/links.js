/** What belongs together: point at one thing, and these light up with it. */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** `marks` light up in the article, `cards` in the lists. @typedef {{marks: Set<string>, cards: Set<string>}} Links */

/** @type {Links} */
export const NOTHING = { marks: new Set(), cards: new Set() };

/**
 * @param {Pick<Analysis, 'quotes' | 'entities' | 'timeline'>} analysis
 * @returns {(id: string) => Links} what lights up with a quote, entity, time or entry
 */
export function linksOf(analysis) {
  /** @type {((id: string) => Links) | undefined} */
  let links;
  // Nothing lights up before something is pointed at; a long text need not wait for it.
  return (id) => (links ??= index(analysis))(id);
}

/**
 * @param {Pick<Analysis, 'quotes' | 'entities' | 'timeline'>} analysis
 * @returns {(id: string) => Links}
 */
function index(analysis) {
  const quotes = new Map(analysis.quotes.map((quote) => [quote.id, quote]));
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const entries = new Map(analysis.timeline.map((entry) => [entry.id, entry]));
  /** @type {Map<string, string[]>} */
  const entriesWith = new Map();
  for (const entry of analysis.timeline) {
    for (const part of [...entry.quotes, ...entry.times]) {
      const known = entriesWith.get(part);
      if (known) known.push(entry.id);
      else entriesWith.set(part, [entry.id]);
    }
  }
  /** @type {Map<string, string[]>} */
  const quotesAt = new Map();
  for (const { id, when } of analysis.quotes) if (when !== null) quotesAt.set(when, [...(quotesAt.get(when) ?? []), id]);
  /** @param {Array<string | null>} ids */
  const set = (...ids) => new Set(ids.filter((id) => id !== null));

  return (id) => {
    const quote = quotes.get(id);
    if (quote) {
      return { marks: set(id, quote.when), cards: set(id, quote.speaker, ...(entriesWith.get(id) ?? [])) };
    }
    const entity = entities.get(id);
    if (entity) return { marks: set(id, ...entity.quotes), cards: set(id, ...entity.quotes) };
    const entry = entries.get(id);
    if (entry) return { marks: set(id, ...entry.times), cards: set(id, ...entry.quotes) };
    return { marks: set(id), cards: set(...(entriesWith.get(id) ?? []), ...(quotesAt.get(id) ?? [])) };
  };
}
