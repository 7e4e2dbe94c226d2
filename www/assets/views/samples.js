/** The sample articles, one click away. */

import { el } from '../dom.js';
import { samples } from '../samples.js';

/**
 * @param {HTMLElement} root
 * @param {(text: string) => void} choose
 */
export function createSamples(root, choose) {
  root.replaceChildren(
    ...samples.map(({ id, title, text }) => {
      const button = el('button', { type: 'button', title },
        el('span', { class: 'sample-kind' }, `${id.charAt(0).toUpperCase()}${id.slice(1)}`),
        el('span', { class: 'sample-title' }, title));
      button.addEventListener('click', () => choose(text));
      return button;
    }),
  );
}
