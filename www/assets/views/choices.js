/** The choices by which one filters, each with the number of quotes that it would leave. */

import { day, grouped } from '../days.js';
import { el } from '../dom.js';
import { UNKNOWN } from '../filter.js';
import { badge } from './cards.js';

/** @typedef {import('../filter.js').Criteria} Criteria */
/** @typedef {import('../view.js').View} View */

/** @type {Array<[value: string, label: string]>} */
const KINDS = [['direct', 'Direct'], ['mixed', 'Partly quoted'], ['indirect', 'Indirect']];
/** @type {Array<[value: number, label: string]>} */
const LEVELS = [[3, 'Sure'], [2, 'Likely'], [1, 'Unsure']];
/** More speakers than these are found by searching for their names. */
const MOST_SPEAKERS = 60;
const NOBODY = 'Speaker unknown';

/**
 * What is asked for, one by one.
 *
 * @param {Criteria} criteria
 * @param {View['people']} people
 * @returns {Array<{label: string, without: Partial<Criteria>}>} `without` it
 */
export function said(criteria, people) {
  const { speakers, kinds, levels, from, to, words } = criteria;
  /** @template T  @param {Array<[T, string]>} of  @param {T} value */
  const label = (of, value) => of.find(([one]) => one === value)?.[1] ?? String(value);
  return [
    ...speakers.map((id) => ({ label: id === UNKNOWN ? NOBODY : people.get(id)?.entity.name ?? id, without: { speakers: speakers.filter((one) => one !== id) } })),
    ...kinds.map((kind) => ({ label: label(KINDS, kind), without: { kinds: kinds.filter((one) => one !== kind) } })),
    ...levels.map((level) => ({ label: label(LEVELS, level), without: { levels: levels.filter((one) => one !== level) } })),
    ...(from === null ? [] : [{ label: `From ${day(from)}`, without: { from: null } }]),
    ...(to === null ? [] : [{ label: `To ${day(to)}`, without: { to: null } }]),
    ...(words.trim() === '' ? [] : [{ label: `“${words.trim()}”`, without: { words: '' } }]),
  ];
}

/**
 * @param {HTMLElement} root
 * @param {(some: Partial<Criteria>) => void} ask
 */
export function createChoices(root, ask) {
  const speakers = createBoxes('Speaker', (values) => ask({ speakers: values }));
  const kinds = createBoxes('Kind', (values) => ask({ kinds: values }));
  const levels = createBoxes('How sure', (values) => ask({ levels: values.map(Number) }));
  const from = el('input', { type: 'date', id: 'from', autocomplete: 'off', min: '0001-01-01', max: '9999-12-31' });
  const to = el('input', { type: 'date', id: 'to', autocomplete: 'off', min: '0001-01-01', max: '9999-12-31' });
  root.replaceChildren(speakers.root, kinds.root, levels.root,
    el('fieldset', {}, el('legend', {}, 'Said or dated'),
      el('label', { for: 'from' }, 'From'), from,
      el('label', { for: 'to' }, 'To'), to));
  for (const field of [from, to]) {
    field.addEventListener('input', () => {
      // Half a date is no date yet.
      if (field.validity.valid) ask({ [field.id]: field.value || null });
    });
  }
  /** @type {object | null} */
  let drawn = null;

  return {
    /**
     * @param {View} view
     * @param {Criteria} criteria
     */
    show({ analysis, people, found: { counts } }, criteria) {
      if (drawn !== analysis) {
        drawn = analysis;
        const speaking = analysis.entities.filter((entity) => entity.quotes.length > 0);
        const shown = speaking.filter(({ id }, at) => at < MOST_SPEAKERS || criteria.speakers.includes(id));
        speakers.draw([
          ...shown.map(({ id, name }) => ({ value: id, label: name, before: badge(people.get(id)) })),
          ...(analysis.quotes.some(({ speaker }) => speaker === null) ? [{ value: UNKNOWN, label: NOBODY, before: badge(undefined) }] : []),
        ], speaking.length > shown.length ? `${grouped(speaking.length - shown.length)} more: search for a name.` : '');
        kinds.draw(KINDS.map(([value, label]) => ({ value, label })), '');
        levels.draw(LEVELS.map(([value, label]) => ({ value: String(value), label })), '');
      }
      speakers.show(criteria.speakers, (id) => counts.speakers.get(id) ?? 0);
      kinds.show(criteria.kinds, (kind) => counts.kinds.get(kind) ?? 0);
      levels.show(criteria.levels.map(String), (level) => counts.levels.get(Number(level)) ?? 0);
      if (document.activeElement !== from) from.value = criteria.from ?? '';
      if (document.activeElement !== to) to.value = criteria.to ?? '';
    },
  };
}

/**
 * @param {string} legend
 * @param {(values: string[]) => void} choose
 */
function createBoxes(legend, choose) {
  const list = el('ul');
  const more = el('p', { class: 'note' });
  const root = el('fieldset', {}, el('legend', {}, legend), list, more);
  /** @type {Array<{value: string, box: HTMLInputElement, number: HTMLElement}>} */
  let boxes = [];
  list.addEventListener('change', () => choose(boxes.filter(({ box }) => box.checked).map(({ value }) => value)));
  return {
    root,
    /**
     * @param {Array<{value: string, label: string, before?: HTMLElement}>} choices
     * @param {string} note
     */
    draw(choices, note) {
      more.textContent = note;
      more.hidden = note === '';
      boxes = choices.map(({ value }) => ({ value, box: el('input', { type: 'checkbox', autocomplete: 'off' }), number: el('span', { class: 'number' }) }));
      list.replaceChildren(...choices.map(({ label, before }, at) =>
        el('li', {}, el('label', { class: 'choice' }, boxes[at]?.box, before, el('span', { class: 'name' }, label), boxes[at]?.number))));
    },
    /**
     * @param {string[]} chosen
     * @param {(value: string) => number} number  of quotes that each would leave
     */
    show(chosen, number) {
      for (const { value, box, number: place } of boxes) {
        box.checked = chosen.includes(value);
        const left = number(value);
        place.textContent = grouped(left);
        box.closest('label')?.classList.toggle('none', left === 0);
      }
    },
  };
}
