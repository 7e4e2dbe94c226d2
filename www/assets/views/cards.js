/** What the cards of the three lists share. */

import { el } from '../dom.js';

/** @typedef {import('../people.js').Person} Person */

/**
 * The initials of a person in their colour and manner of line.
 *
 * @param {Person | undefined} person  undefined: nobody knows who
 * @returns {HTMLElement}
 */
export function badge(person) {
  const span = el('span', { class: person ? 'badge' : 'badge unknown', 'aria-hidden': 'true' }, person?.initials ?? '?');
  if (person?.ink) span.style.setProperty('--voice', person.ink);
  return span;
}

/**
 * The button by which a keyboard does what a click on the card does.
 *
 * @param {string} name  what it shows, `"this quote by Ann Lee"`
 */
export const locate = (name) =>
  el('button', { type: 'button', class: 'locate', 'aria-label': `Show ${name} in the article` }, 'Show');

/**
 * The button that opens the form for what is wrong with it.
 *
 * @param {string} name  `"this quote by Ann Lee"`
 */
export const corrects = (name) =>
  el('button', { type: 'button', class: 'act correct', 'aria-label': `Correct ${name}` }, 'Correct');

/** @param {'user' | undefined} by  @returns {HTMLElement | null} that the user has had the last word */
export const byUser = (by) => (by ? el('li', { class: 'by-user' }, 'Corrected by you') : null);

/**
 * The reason.
 *
 * @param {string} because
 */
export const reason = (because) => el('p', { class: 'because' }, el('span', { class: 'because-word' }, 'Because: '), because);
