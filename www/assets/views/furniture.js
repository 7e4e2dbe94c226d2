/** What was left out of the page that was pasted is greyed in the article, and said once; one may put it out of the way. */

import { count } from '../days.js';
import { el } from '../dom.js';

/**
 * @param {HTMLElement} note
 * @param {HTMLElement} body  the article
 */
export function createFurniture(note, body) {
  const sentence = el('span');
  const button = el('button', { type: 'button', class: 'act' });
  note.replaceChildren(sentence, ' ', button);
  let lines = 0;
  let hidden = false;

  /** @param {boolean} hide */
  function turn(hide) {
    hidden = hide;
    body.classList.toggle('without-furniture', hidden);
    button.textContent = hidden ? 'Show' : 'Hide';
    button.setAttribute('aria-label', hidden ? 'Show the lines that were left out' : 'Hide the greyed lines');
    const verb = lines === 1 ? 'seems to be no part of the article and was' : 'seem to be no part of the article and were';
    sentence.textContent = `${count(lines, hidden ? 'line' : 'greyed line')} ${verb} left out.`;
  }
  button.addEventListener('click', () => turn(!hidden));

  return {
    /** @param {number} newLines  how many there are in the whole text  @param {boolean} same  whether it is the same article still */
    show(newLines, same) {
      const before = lines;
      lines = newLines;
      note.hidden = lines === 0;
      if (!same || lines !== before) turn(same && hidden);
    },
    /** Something in them is looked for. */
    reveal() {
      if (hidden) turn(false);
    },
  };
}
