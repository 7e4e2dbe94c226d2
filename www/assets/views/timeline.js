/** Region *Timeline*: what is dated, in order of date, and how each date was found. */

import { count, range } from '../days.js';
import { el } from '../dom.js';
import { rowsOf } from '../rows.js';
import { byUser, corrects, locate, reason } from './cards.js';
import { unplaced } from './date.js';
import { createDrawing } from './drawing.js';
import { createFold } from './fold.js';
import { createList } from './pager.js';

/** @typedef {import('../../../src/contract').Entry} Entry */
/** @typedef {import('../rows.js').Row} Row */
/** @typedef {import('../view.js').View} View */

/** On what a date rests: in a word, and in a form (`basis-*` in timeline.css). */
const BASES = {
  stated: 'Stated here',
  carried: 'Carried over from before',
  document: 'The article’s own date',
};

/**
 * @param {HTMLElement} root
 * @param {(id: string) => void} choose
 */
export function createTimeline(root, choose) {
  const body = /** @type {HTMLElement} */ (root.querySelector('.panel-body'));
  const empty = el('p', { class: 'nothing' });
  const inferred = el('input', { type: 'checkbox', checked: true, autocomplete: 'off' });
  const offer = el('span');
  const toggle = el('label', { class: 'toggle' }, inferred, offer);
  const canvas = el('div', { class: 'drawing' });
  const drawing = createDrawing(canvas, choose);
  const holder = el('div');
  /** @type {ReturnType<typeof createList<Row>>} */
  const list = createList(holder, 'entries', 'ol');
  body.replaceChildren(empty, toggle, canvas, holder);

  /** @type {View | null} */
  let view = null;
  /** In which row an entry stands that is folded. @type {Map<string, string>} */
  let rowOf = new Map();
  /** By the id of the row, those that were drawn. @type {Map<string, ReturnType<typeof createFold>>} */
  const folds = new Map();

  /** @returns {Entry[]} those that are found and not hidden, in order of date */
  const listed = () => view?.analysis.timeline.filter(({ id, basis }) => view?.found.entries.has(id) && (inferred.checked || basis === 'stated')) ?? [];

  function draw() {
    if (!view) return;
    const entries = listed();
    drawing.show(view, entries);
    const rows = rowsOf(entries);
    rowOf = new Map(rows.filter(({ fold }) => fold).flatMap(({ id, entries }) => entries.map((entry) => [entry.id, id])));
    folds.clear();
    list.show(rows, ({ id, entries, fold: why }, _index, before) => {
      const [entry] = /** @type {[Entry]} */ (entries);
      const date = dateOf(entry, before?.entries[0]);
      if (!why) return cardOf(entry, date);
      const fold = createFold(why, entries, date, (inner) => cardOf(inner, dateOf(inner, entry)));
      folds.set(id, fold);
      return fold.li;
    });
  }
  inferred.addEventListener('change', draw);
  // On paper what is folded is seen.
  const unfold = () => folds.forEach((fold) => fold.fill());
  addEventListener('beforeprint', unfold);
  matchMedia('print').addEventListener('change', unfold);

  return {
    /** @param {View} newView */
    show(newView) {
      view = newView;
      const { analysis, found } = view;
      const { timeline } = analysis;
      const more = timeline.filter(({ id, basis }) => basis !== 'stated' && found.entries.has(id)).length;
      const open = unplaced(analysis).length;
      empty.hidden = timeline.length > 0 && open === 0;
      if (open > 0) empty.replaceChildren(`${count(open, 'date')} cannot be placed until `, el('a', { href: '#date' }, 'the article’s own'), ' is known.');
      else empty.textContent = 'Nothing in the text is dated.';
      toggle.hidden = more === 0;
      offer.textContent = `Show ${count(more, 'inferred date')}, hollow in the drawing`;
      draw();
    },
    /** @returns {string[]} the ids of the entries that can be walked through */
    listed: () => rowsOf(listed()).flatMap(({ entries }) => entries.map(({ id }) => id)),
    /**
     * @param {Set<string>} ids
     * @param {string | null} reveal  the id of the card to bring into view
     * @param {boolean} chosen  what is lit was clicked, not only pointed at
     */
    light(ids, reveal, chosen) {
      drawing.light(ids, reveal);
      list.light(ids, reveal === null ? null : (rowOf.get(reveal) ?? reveal));
      for (const fold of folds.values()) fold.light(ids, reveal, chosen);
    },
  };
}

/**
 * @param {Entry} entry
 * @param {Entry | undefined} before  the one that stands above it
 * @returns {HTMLElement} the day as a heading, which is only heard where it stands above already
 */
function dateOf(entry, before) {
  const same = before && before.earliest === entry.earliest && before.latest === entry.latest;
  const when = range(entry.earliest, entry.latest);
  return el('h3', { class: same ? 'when again' : 'when' }, el('time', { datetime: datetimeOf(entry) }, when));
}

/**
 * @param {Entry} entry
 * @param {HTMLElement} date
 */
const cardOf = (entry, date) =>
  el('li', { class: `card entry-card basis-${entry.basis}`, 'data-id': entry.id },
    date,
    el('p', { class: 'clause' }, entry.text),
    el('ul', { class: 'facts' }, byUser(entry.by) ?? el('li', { class: 'basis' }, BASES[entry.basis])),
    reason(entry.because),
    el('p', { class: 'card-acts' }, corrects(`what is dated ${range(entry.earliest, entry.latest)}`)),
    locate(`what is dated ${range(entry.earliest, entry.latest)}`));

/**
 * @param {Entry} entry
 * @returns {string | null} for machines, where it is a single day
 */
const datetimeOf = ({ earliest, latest }) => (earliest === latest ? earliest : null);
