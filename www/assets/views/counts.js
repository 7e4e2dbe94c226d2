/** The head of each panel: how many there are, and of how many where a filter is on; and what to do where none is left. */

import { count, grouped } from '../days.js';
import { el } from '../dom.js';
import { unplaced } from './date.js';

/** @typedef {import('../view.js').View} View */

const NOUNS = /** @type {const} */ ({
  quotes: ['quote', 'quotes'],
  speakers: ['speaker', 'speakers'],
  timeline: ['dated entry', 'dated entries'],
});
/** @typedef {keyof typeof NOUNS} Panel */

/**
 * @param {number} found
 * @param {number} all
 * @param {boolean} active  whether a filter is on
 * @param {readonly [one: string, many: string]} noun
 * @returns {string} `"7 of 15 quotes"`, `"15 quotes"`
 */
export const amountOf = (found, all, active, [one, many]) =>
  active ? `${grouped(found)} of ${count(all, one, many)}` : count(all, one, many);

/**
 * @param {Record<Panel, HTMLElement>} panels
 * @param {Record<Panel, HTMLElement>} links  those to the panels, which count as well
 * @param {() => void} clear  asks for nothing any more
 */
export function createCounts(panels, links, clear) {
  const parts = /** @type {Panel[]} */ (Object.keys(NOUNS)).map((panel) => {
    const amount = el('p', { class: 'count' });
    const button = el('button', { type: 'button', class: 'quiet' }, 'Clear filters');
    const [, many] = NOUNS[panel];
    const nothing = el('p', { class: 'nothing none-found', hidden: true }, `No ${many} match the filters. `, button);
    const head = panels[panel].querySelector('.panel-head');
    head?.append(amount);
    head?.after(nothing);
    button.addEventListener('click', clear);
    return { panel, amount, nothing };
  });

  return {
    /** @param {View} view */
    show({ analysis, found }) {
      const all = {
        quotes: analysis.quotes.length,
        speakers: analysis.entities.filter((entity) => entity.quotes.length > 0).length,
        timeline: analysis.timeline.length,
      };
      const left = { quotes: found.quotes.size, speakers: found.entities.size, timeline: found.entries.size };
      for (const { panel, amount, nothing } of parts) {
        const noun = NOUNS[panel];
        amount.textContent = found.active ? `${grouped(left[panel])} of ${grouped(all[panel])}` : grouped(all[panel]);
        amount.title = amountOf(left[panel], all[panel], found.active, noun);
        nothing.hidden = left[panel] > 0 || all[panel] === 0;
        const [one, many] = panel === 'timeline' ? ['date', 'dates'] : noun;
        const open = panel === 'timeline' && all.timeline === 0 ? unplaced(analysis).length : 0;
        // Beside each other on a phone they have to be short.
        links[panel].textContent = open > 0 ? count(open, 'open date') : found.active ? `${grouped(left[panel])}/${count(all[panel], one, many)}` : count(all[panel], one, many);
      }
    },
  };
}
