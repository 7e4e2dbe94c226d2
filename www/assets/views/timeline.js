/** Region *Timeline*: what is dated, in order of date, and how each date was found. */

import { range } from '../days.js';
import { el } from '../dom.js';
import { locate, reason } from './cards.js';
import { createList } from './pager.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../../../src/contract').Entry} Entry */

/** On what a date rests: in a word, and in a form (`basis-*` in timeline.css). */
const BASES = {
  stated: 'Stated here',
  carried: 'Carried over from before',
  document: 'The article’s own date',
};

/**
 * @param {HTMLElement} root
 */
export function createTimeline(root) {
  const body = /** @type {HTMLElement} */ (root.querySelector('.panel-body'));
  const empty = el('p', { class: 'nothing' }, 'Nothing in the text is dated.');
  const holder = el('div');
  /** @type {ReturnType<typeof createList<Entry>>} */
  const list = createList(holder, 'entries', 'ol');
  body.replaceChildren(empty, holder);

  return {
    /** @param {Analysis} analysis */
    show({ timeline }) {
      empty.hidden = timeline.length > 0;
      list.show(timeline, (entry, _index, before) => {
        const when = range(entry.earliest, entry.latest);
        const same = before && before.earliest === entry.earliest && before.latest === entry.latest;
        const date = el('h3', { class: same ? 'when again' : 'when' }, el('time', { datetime: datetimeOf(entry) }, when));
        return el('li', { class: `card entry-card basis-${entry.basis}` },
          date,
          el('p', { class: 'clause' }, entry.text),
          el('ul', { class: 'facts' }, el('li', { class: 'basis' }, BASES[entry.basis])),
          reason(entry.because),
          locate(`what is dated ${when}`));
      });
    },
    light: list.light,
  };
}

/**
 * @param {Entry} entry
 * @returns {string | null} for machines, where it is a single day
 */
const datetimeOf = ({ earliest, latest }) => (earliest === latest ? earliest : null);
