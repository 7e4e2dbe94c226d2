/** Region *Speakers*: how much each said, in words, in quotes and as a bar; and whose voices these are. */

import { count } from '../days.js';
import { el } from '../dom.js';
import { percent, sharesOf } from '../shares.js';
import { badge, byUser, corrects, locate } from './cards.js';
import { createList } from './pager.js';
import { createVoices } from './voices.js';

/** @typedef {import('../../../src/contract').Entity} Entity */
/** @typedef {import('../view.js').View} View */

const KINDS = { person: null, organization: 'Organisation', group: 'Group', anonymous: 'Not named' };
/** Names of those who say nothing; more would be noise. */
const MOST_SILENT = 40;

/**
 * @param {HTMLElement} root
 * @param {(id: string) => void} filter  shows nothing but what this speaker said
 */
export function createSpeakers(root, filter) {
  const body = /** @type {HTMLElement} */ (root.querySelector('.panel-body'));
  const empty = el('p', { class: 'nothing' }, 'Nobody is quoted by name or description.');
  const holder = el('div');
  const unknown = el('p', { class: 'aside' });
  const silent = el('p', { class: 'aside' });
  const table = el('div');
  const voices = createVoices(table);
  /** @type {ReturnType<typeof createList<Entity>>} */
  const list = createList(holder, 'speakers', 'ol');
  body.replaceChildren(empty, holder, unknown, table, silent);

  return {
    /** @param {View} view */
    show({ analysis: { entities, quotes }, people, found }) {
      const speaking = entities.filter((entity) => entity.quotes.length > 0);
      const most = Math.max(1, ...speaking.slice(0, 1000).map((entity) => entity.words));
      const shares = sharesOf({ entities, quotes });
      const { all } = shares;
      empty.hidden = speaking.length > 0;
      list.show(speaking.filter(({ id }) => found.entities.has(id)), (entity) => {
        const person = people.get(entity.id);
        const bar = el('div', { class: 'bar', 'aria-hidden': 'true' }, el('i'));
        bar.style.setProperty('--share', `${(100 * entity.words) / most}%`);
        const about = [KINDS[entity.kind], entity.role].filter(Boolean).join(' · ');
        const only = el('button', { type: 'button', class: 'only', 'aria-label': `Filter by ${entity.name}: ${count(entity.quotes.length, 'quote')}` }, count(entity.quotes.length, 'quote'));
        only.addEventListener('click', () => filter(entity.id));
        const card = el('li', { class: 'card speaker-card', 'data-id': entity.id },
          el('div', { class: 'card-head' },
            badge(person),
            el('h3', {}, entity.name),
            about ? el('p', { class: 'role' }, about) : null,
            locate(entity.name)),
          bar,
          el('p', { class: 'amount' },
            `${count(entity.words, 'word')} (${percent(entity.words, all.words)}) in `, only,
            ` (${percent(entity.quotes.length, all.quotes)})`),
          entity.by ? el('ul', { class: 'facts' }, byUser(entity.by)) : null,
          el('p', { class: 'card-acts' },
            el('button', { type: 'button', class: 'act copy', 'aria-label': `Copy the ${count(entity.quotes.length, 'quote')} of ${entity.name}` }, 'Copy'),
            corrects(entity.name)));
        if (person?.ink) card.style.setProperty('--voice', person.ink);
        card.style.setProperty('--line', person?.line ?? 'solid');
        return card;
      });

      const homeless = shares.voices.get('unknown');
      unknown.hidden = homeless === undefined;
      unknown.textContent = `Speaker unknown: ${count(homeless?.words ?? 0, 'word')} in ${count(homeless?.quotes ?? 0, 'quote')}, counted for nobody.`;
      voices.show(shares, found.active);

      const named = entities.filter((entity) => entity.quotes.length === 0 && entity.kind !== 'anonymous').map((entity) => entity.name);
      silent.hidden = named.length === 0;
      const more = named.length > MOST_SILENT ? ` and ${named.length - MOST_SILENT} more` : '';
      silent.textContent = `Also named: ${named.slice(0, MOST_SILENT).join(', ')}${more}.`;
    },
    light: list.light,
  };
}
