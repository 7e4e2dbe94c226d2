/**
 * The entries of a day that stand behind one control, which opens when one of them is chosen. Their cards are drawn when
 * they are first to be seen.
 */

import { grouped } from '../days.js';
import { el } from '../dom.js';
import { createList } from './pager.js';

/** @typedef {import('../../../src/contract').Entry} Entry */
/** @typedef {import('../rows.js').Fold} Fold */

/** What the entries of a fold have in common. @type {Record<Fold, string>} */
const COMMON = {
  news: 'more, said or reported as news of the article’s own date',
  state: 'on how things are, as the article tells it',
  ahead: 'still ahead, or possible, with no day named',
};

/**
 * @param {Fold} fold
 * @param {Entry[]} entries
 * @param {HTMLElement} date  the heading that says the day
 * @param {(entry: Entry) => HTMLElement} card  makes an `li`
 */
export function createFold(fold, entries, date, card) {
  const holder = el('div');
  const details = el('details', {},
    el('summary', {}, `${grouped(entries.length)} ${COMMON[fold]}`),
    holder);
  /** @type {ReturnType<typeof createList<Entry>>} */
  const list = createList(holder, 'folded entries', 'ol');
  let filled = false;
  const fill = () => {
    if (!filled) list.show(entries, card);
    filled = true;
  };
  // Before the browser shows them: `toggle` would come after.
  details.querySelector('summary')?.addEventListener('click', fill);
  details.addEventListener('toggle', () => { if (details.open) fill(); });
  const own = new Set(entries.map((entry) => entry.id));

  return {
    li: el('li', { class: 'fold' }, date, details),
    /** Draws the cards. */
    fill,
    /**
     * @param {Set<string>} ids
     * @param {string | null} reveal  the id of the card to bring into view
     * @param {boolean} chosen  what is lit was clicked, not only pointed at
     */
    light(ids, reveal, chosen) {
      const lit = [...ids].some((id) => own.has(id));
      details.classList.toggle('lit', lit);
      if (chosen && lit) {
        fill();
        details.open = true;
      }
      list.light(ids, reveal);
    },
  };
}
