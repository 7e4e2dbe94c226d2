/** What of the timeline is shown openly, and what is folded away. */

/** @typedef {import('../../src/contract').Entry} Entry */
/**
 * Why entries are folded: they are news of the article’s own day, tell how things are on it, or lie ahead of it on no day.
 *
 * @typedef {'news' | 'state' | 'ahead'} Fold
 */
/** One entry, or those of a day that stand behind one control. @typedef {{id: string, entries: Entry[], fold: Fold | null}} Row */

/**
 * An article says most of what it says on its own day. Those entries date nothing that a reader would
 * not know, so each day's stand folded after what is dated in words, unless there is nothing else; and after them,
 * apart, how things are on it, and what lies ahead of it and names no day.
 *
 * @param {Entry[]} timeline  in order of date
 * @returns {Row[]} in the same order, but for what lies ahead
 */
export function rowsOf(timeline) {
  const folds = timeline.some(({ basis, kind }) => basis !== 'document' && kind === 'event');
  const happens = timeline.some((entry) => entry.kind === 'event');
  /** @type {Row[]} */
  const rows = [];
  /** @type {Record<Fold, Entry[]>} */
  const folded = { news: [], state: [], ahead: [] };
  const close = () => {
    for (const fold of /** @type {Fold[]} */ (['news', 'state', 'ahead'])) {
      const [first] = folded[fold];
      if (first) rows.push({ id: `fold-${first.id}`, entries: folded[fold], fold });
      folded[fold] = [];
    }
  };
  /** @type {string | null | undefined} */
  let day;
  for (const entry of timeline) {
    const begins = entry.earliest ?? entry.latest;
    if (begins !== day) close();
    day = begins;
    // What a reader has dated stays to be seen.
    if (happens && entry.kind === 'state' && !entry.by) folded.state.push(entry);
    else if (folds && entry.basis === 'document') folded[entry.latest === null ? 'ahead' : 'news'].push(entry);
    else rows.push({ id: entry.id, entries: [entry], fold: null });
  }
  close();
  return rows;
}
