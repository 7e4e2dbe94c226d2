/** The dialog of all keys, in which the single letters can be switched off. */

import { el } from '../dom.js';
import { KEYS, LOCAL_KEYS } from '../keys.js';

/**
 * @param {boolean} on  whether single characters are on
 * @param {(on: boolean) => void} choose
 * @returns {{open: () => void}}
 */
export function createKeys(on, choose) {
  const letters = el('input', { type: 'checkbox', id: 'letters', autocomplete: 'off' });
  letters.checked = on;
  const close = el('button', { type: 'button' }, 'Close');
  const dialog = el('dialog', { class: 'keys', 'aria-labelledby': 'keys-title' },
    el('h2', { id: 'keys-title' }, 'Keys'),
    el('dl', {}, ...[...KEYS, ...LOCAL_KEYS].map(({ keys, does }) =>
      el('div', {}, el('dt', {}, ...keys.map((key) => el('kbd', {}, key))), el('dd', {}, does)))),
    el('label', { for: 'letters', class: 'choice' }, letters, 'Single characters are keys, except where one types'),
    el('p', { class: 'note' }, 'Kept on this device.'),
    close);
  letters.addEventListener('change', () => choose(letters.checked));
  close.addEventListener('click', () => dialog.close());
  // A click beside it closes it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { open: () => dialog.showModal() };
}
