/** In region *Speakers*: women's and men's voices, where the text itself says she or he. */

import { grouped } from '../days.js';
import { el } from '../dom.js';
import { percent } from '../shares.js';

/** @typedef {import('../shares.js').Shares} Shares */
/** @typedef {import('../shares.js').Voice} Voice */

/** @type {Record<Voice, string>} */
const NAMES = {
  women: 'Women',
  men: 'Men',
  they: 'They',
  untold: 'Not told',
  bodies: 'Organisations, groups',
  unknown: 'Speaker unknown',
};

/** @param {HTMLElement} root */
export function createVoices(root) {
  return {
    /** @param {Shares} shares  of the whole article  @param {boolean} filtered  whether the lists show less than that */
    show({ all, voices }, filtered) {
      root.hidden = all.quotes === 0;
      const told = voices.has('women') || voices.has('men') || voices.has('they');
      const rows = [...voices].map(([voice, { speakers, quotes, words }]) =>
        el('tr', { class: `voice-${voice}` },
          el('th', { scope: 'row' }, NAMES[voice]),
          el('td', {}, voice === 'unknown' ? '–' : grouped(speakers)),
          el('td', {}, grouped(quotes), ' ', el('span', { class: 'share' }, percent(quotes, all.quotes))),
          el('td', {}, grouped(words), ' ', el('span', { class: 'share' }, percent(words, all.words)))));
      root.replaceChildren(
        el('table', { class: 'voices' },
          el('caption', {}, filtered ? 'Whose voices, in the whole article' : 'Whose voices'),
          el('thead', {}, el('tr', {}, ...['Voice', 'Speakers', 'Quotes', 'Words'].map((name) => el('th', { scope: 'col' }, name)))),
          el('tbody', {}, ...rows)),
        el('p', { class: 'aside' }, told
          ? 'Women and men are those of whom the text itself says she or he. “Not told” are people of whom it says neither: no name is taken for a proof.'
          : 'Of none of these speakers does the text itself say she or he, and no name is taken for a proof.'),
      );
    },
  };
}
