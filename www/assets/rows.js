/** What of the timeline is shown openly, and what is folded away. */

/** @typedef {import('../../src/contract').Entry} Entry */
/** One entry, or those of a day that stand behind one control. @typedef {{id: string, entries: Entry[], folded: boolean}} Row */

/**
 * An article says most of what it says on its own day. Those entries date nothing that a reader would
 * not know, so each day's stand folded after what is dated in words, unless there is nothing else.
 *
 * @param {Entry[]} timeline  in order of date
 * @returns {Row[]} in the same order
 */
export function rowsOf(timeline) {
  const fold = timeline.some((entry) => entry.basis !== 'document');
  /** @type {Row[]} */
  const rows = [];
  /** @type {Entry[]} */
  let folded = [];
  const close = () => {
    const [first] = folded;
    if (first) rows.push({ id: `fold-${first.id}`, entries: folded, folded: true });
    folded = [];
  };
  /** @type {string | null | undefined} */
  let day;
  for (const entry of timeline) {
    const begins = entry.earliest ?? entry.latest;
    if (begins !== day) close();
    day = begins;
    if (fold && entry.basis === 'document') folded.push(entry);
    else rows.push({ id: entry.id, entries: [entry], folded: false });
  }
  close();
  return rows;
}
