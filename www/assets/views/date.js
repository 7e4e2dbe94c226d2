/** Field *Article date*: whose date it is, and the question where nobody knows it. */

import { count, day } from '../days.js';
import { el } from '../dom.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../../../src/contract').DateOrder} DateOrder */

/**
 * The times that cannot be placed until the article's own date is known.
 *
 * @param {Analysis} analysis
 */
export const unplaced = ({ document, times }) =>
  document.date === null
    ? times.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && value === '')
    : [];

/** @param {Analysis} analysis  @returns {string} how many of them wait, or nothing */
export function waiting(analysis) {
  const { length } = unplaced(analysis);
  return length > 0 ? `${count(length, 'date')} that cannot be placed until the article’s own is known` : '';
}

/**
 * @param {{field: HTMLInputElement, note: HTMLElement, question: HTMLElement, reset: HTMLButtonElement}} roots
 * @param {(date: string | null) => void} choose  null: let the text say it
 * @param {(order: DateOrder | null) => void} settle  null: let the text say it
 */
export function createDate({ field, note, question, reset }, choose, settle) {
  field.addEventListener('input', () => {
    // Half a date is no date yet.
    if (field.validity.valid) choose(field.value || null);
  });
  reset.addEventListener('click', () => {
    choose(null);
    field.focus();
  });

  /** @param {string} label  @param {DateOrder | null} order */
  const answer = (label, order) => {
    const button = el('button', { type: 'button', class: 'act' }, label);
    button.addEventListener('click', () => settle(order));
    return button;
  };

  return {
    /**
     * @param {string | null} given  the user's date
     * @param {Analysis | null} analysis
     * @param {string} text
     * @param {DateOrder | null} order  as the user said
     */
    show(given, analysis, text, order) {
      const unsettled = analysis?.document.unsettled;
      question.hidden = !unsettled && order === null;
      if (unsettled) {
        const words = text.slice(unsettled.start, unsettled.end);
        question.replaceChildren(`What comes first in “${words}”? `, answer('The day', 'day-first'), ' ', answer('The month', 'month-first'));
      } else if (order !== null) {
        const first = order === 'day-first' ? 'day' : 'month';
        question.replaceChildren(`Dates in figures are read with the ${first} first, as you said. `, answer('Take that back', null));
      }
      const found = analysis?.document;
      const date = given ?? found?.date ?? '';
      // Whoever is typing a date is left to it.
      if (document.activeElement !== field || given !== null) {
        if (field.value !== date && field.validity.valid) field.value = date;
      }
      reset.hidden = given === null;
      const open = analysis ? unplaced(analysis) : [];
      note.classList.toggle('asks', open.length > 0);
      note.textContent = noteFor(given, found ?? null, open, text);
    },
  };
}

/**
 * @param {string | null} given
 * @param {Analysis['document'] | null} found
 * @param {Analysis['times']} open
 * @param {string} text
 */
function noteFor(given, found, open, text) {
  if (given !== null) return `Given by you: ${day(given)}. Dates such as “last week” count from it.`;
  if (open.length > 0) {
    const [first, ...rest] = open;
    const others = rest.length ? ` and ${count(rest.length, 'other time', 'other times')}` : '';
    const until = found?.unsettled ? 'until that day is known, or how its figures are read' : 'without that day, and the text does not say it';
    return `When was this published? “${first?.text}”${others} cannot be placed ${until}.`;
  }
  if (found?.date && found.date_span) {
    return `${day(found.date)}, from the words “${text.slice(found.date_span.start, found.date_span.end)}”.`;
  }
  if (found?.date) return `${day(found.date)}, found in the text.`;
  return found ? 'The text names no date of its own, and nothing in it needs one.' : 'Found in the text where it says so; give it where it does not.';
}
