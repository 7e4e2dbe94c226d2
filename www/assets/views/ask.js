/** *Search and filter*: the words looked for and where they stand, the filters that are on, and the panel of choices. */

import { grouped } from '../days.js';
import { el } from '../dom.js';
import { NOTHING_ASKED } from '../filter.js';
import { createChoices, said } from './choices.js';
import { amountOf } from './counts.js';

/** @typedef {import('../filter.js').Criteria} Criteria */
/** @typedef {import('../view.js').View} View */

/**
 * @param {HTMLElement} root
 * @param {{change: (criteria: Criteria) => void, prepare: () => void, step: (by: 1 | -1) => void, keys: () => void}} does
 */
export function createAsk(root, { change, prepare, step, keys }) {
  /** @type {Criteria} */
  let criteria = { ...NOTHING_ASKED };

  const words = el('input', {
    type: 'search', id: 'words', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
    placeholder: 'Search text, quotes, timeline', 'aria-describedby': 'hits', 'aria-keyshortcuts': '/',
  });
  const hits = el('p', { id: 'hits', class: 'hits', role: 'status' });
  const back = el('button', { type: 'button', class: 'step', 'aria-label': 'Previous hit', disabled: true }, '↑');
  const on = el('button', { type: 'button', class: 'step', 'aria-label': 'Next hit', disabled: true }, '↓');
  const toggle = el('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'choices', 'aria-keyshortcuts': 'f' }, 'Filter');
  const all = el('button', { type: 'button', class: 'quiet keys-open', 'aria-keyshortcuts': '?' }, 'Keys');
  const panel = el('div', { id: 'choices', class: 'choices', role: 'group', 'aria-label': 'Filters', hidden: true });
  const amount = el('p', { class: 'amount-found', role: 'status' });
  const chips = el('ul', { class: 'chips', 'aria-label': 'Filters that are on' });
  const clear = el('button', { type: 'button', class: 'quiet' }, 'Clear filters');
  const active = el('div', { class: 'active', hidden: true }, amount, chips, clear);
  root.replaceChildren(
    el('div', { class: 'ask-row' },
      el('div', { class: 'search' }, el('label', { for: 'words', class: 'unseen' }, 'Search'), words, hits, back, on),
      toggle, all),
    panel, active);

  /** @param {Partial<Criteria>} some */
  function ask(some) {
    criteria = { ...criteria, ...some };
    change(criteria);
  }
  const choices = createChoices(panel, ask);

  words.addEventListener('focus', prepare);
  words.addEventListener('input', () => ask({ words: words.value }));
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  back.addEventListener('click', () => step(-1));
  on.addEventListener('click', () => step(1));
  toggle.addEventListener('click', () => open(toggle.getAttribute('aria-expanded') === 'false'));
  all.addEventListener('click', keys);
  clear.addEventListener('click', () => {
    ask({ ...NOTHING_ASKED });
    words.focus();
  });

  /** @type {View | null} */
  let view = null;

  /** @param {boolean} wide */
  function open(wide) {
    panel.hidden = !wide;
    toggle.setAttribute('aria-expanded', String(wide));
    if (wide && view) choices.show(view, criteria);
  }

  function showChips() {
    if (!view) return;
    const { people } = view;
    chips.replaceChildren(...said(criteria, people).map(({ label, without }) => {
      const button = el('button', { type: 'button', class: 'chip', 'aria-label': `Remove filter: ${label}` }, label, el('span', { 'aria-hidden': 'true' }, ' ×'));
      button.addEventListener('click', () => {
        ask(without);
        // The chip is gone; what stands next to it has the focus, or the search.
        (chips.querySelector('button') ?? words).focus();
      });
      return el('li', {}, button);
    }));
  }

  return {
    /**
     * @param {View} newView
     * @param {Criteria} newCriteria
     */
    show(newView, newCriteria) {
      view = newView;
      criteria = newCriteria;
      if (words.value.trim() !== criteria.words.trim()) words.value = criteria.words;
      const { found, analysis } = view;
      active.hidden = !found.active;
      amount.textContent = found.active ? amountOf(found.quotes.size, analysis.quotes.length, true, ['quote', 'quotes']) : '';
      showChips();
      if (!panel.hidden) choices.show(view, criteria);
    },
    /**
     * @param {number} number  of hits
     * @param {number} at  the one that is looked at; -1 for none yet
     */
    hits(number, at) {
      back.disabled = on.disabled = number === 0;
      const none = criteria.words.trim() === '' ? '' : 'Not in the text';
      hits.textContent = number === 0 ? none : at < 0 ? `${grouped(number)} in the text` : `${grouped(at + 1)} of ${grouped(number)}`;
    },
    focusSearch() {
      words.focus();
      words.select();
    },
    focusFilter() {
      open(true);
      panel.querySelector('input')?.focus();
    },
    /** @returns {boolean} whether the panel was open and the focus in it; it is closed then, and the button has the focus */
    leave() {
      if (panel.hidden || !panel.contains(document.activeElement)) return false;
      open(false);
      toggle.focus();
      return true;
    },
  };
}
