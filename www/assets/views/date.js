/** Field *Article date*: whose date it is, and the question where nobody knows it. */

import { count, day } from '../days.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */

/**
 * The times that cannot be placed until the article's own date is known.
 *
 * @param {Analysis} analysis
 */
export const unplaced = ({ document, times }) =>
  document.date === null
    ? times.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && value === '')
    : [];

/**
 * @param {{field: HTMLInputElement, note: HTMLElement, reset: HTMLButtonElement}} roots
 * @param {(date: string | null) => void} choose  null: let the text say it
 */
export function createDate({ field, note, reset }, choose) {
  field.addEventListener('input', () => {
    // Half a date is no date yet.
    if (field.validity.valid) choose(field.value || null);
  });
  reset.addEventListener('click', () => {
    choose(null);
    field.focus();
  });

  return {
    /**
     * @param {string | null} given  the user's date
     * @param {Analysis | null} analysis
     * @param {string} text
     */
    show(given, analysis, text) {
      const found = analysis?.document;
      const date = given ?? found?.date ?? '';
      // Whoever is typing a date is left to it.
      if (document.activeElement !== field || given !== null) {
        if (field.value !== date && field.validity.valid) field.value = date;
      }
      reset.hidden = given === null;
      const open = analysis ? unplaced(analysis) : [];
      note.classList.toggle('ask', open.length > 0);
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
    return `When was this published? “${first?.text}”${others} cannot be placed without that day, and the text does not say it.`;
  }
  if (found?.date && found.date_span) {
    return `${day(found.date)}, from the words “${text.slice(found.date_span.start, found.date_span.end)}”.`;
  }
  if (found?.date) return `${day(found.date)}, found in the text.`;
  return found ? 'The text names no date of its own, and nothing in it needs one.' : 'Found in the text where it says so; give it where it does not.';
}
