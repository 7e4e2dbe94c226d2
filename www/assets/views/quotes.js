/** Region *Quotes*: what was said, by whom, how sure that is and why. */

import { wordsOf } from '../citation.js';
import { count, range } from '../days.js';
import { el } from '../dom.js';
import { isUnsure, sureness } from '../sureness.js';
import { badge, byUser, corrects, locate, reason } from './cards.js';
import { createList } from './pager.js';

/** @typedef {import('../../../src/contract').Quote} Quote */
/** @typedef {import('../view.js').View} View */

const KINDS = { direct: 'Direct', mixed: 'Partly quoted', indirect: 'Indirect' };
const KIND_MEANS = {
  direct: 'Every word stands in quotation marks',
  mixed: 'Some words stand in quotation marks',
  indirect: 'No word stands in quotation marks',
};

/**
 * Source and cue as written, in the order of the text: as one stretch where they stand
 * together, else in pieces.
 *
 * @param {Quote} quote
 * @param {string} text
 * @returns {string | null} null where the quote has no attribution of its own
 */
export function attributionOf(quote, text) {
  const parts = [quote.source, quote.cue].filter((span) => span !== null);
  parts.sort((a, b) => a.start - b.start);
  /** @type {Array<{start: number, end: number}>} */
  const joined = [];
  for (const { start, end } of parts) {
    const last = joined.at(-1);
    const apart = last && (start - last.end > 40 || quote.spans.some((span) => span.start < start && span.end > last.end));
    if (last && !apart) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  // The colon behind a quote in a headline leads to who said it: "‘It leaks’: Ann Lee".
  return joined.length ? joined.map(({ start, end }) => text.slice(start, end)).join(' … ').replace(/^[:,–—-]\s+/u, '') : null;
}

/**
 * @param {{start: number}} medium
 * @param {string} text
 * @returns {string} the word that leads to the medium in the text: `"On"` for "on television"
 */
function leadOf({ start }, text) {
  const word = /\b(?:in|on|at|during|via|through|by|over)\s+$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0].trim() ?? 'in';
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
}

/**
 * To whom or by what means it was said, in the words of the text.
 *
 * @param {string} how
 * @param {{start: number, end: number}} span
 * @param {string} text
 * @returns {HTMLElement}
 */
function setting(how, { start, end }, text) {
  return el('li', { class: 'setting' }, `${how} `, el('q', {}, text.slice(start, end)));
}

/**
 * @param {HTMLElement} root
 */
export function createQuotes(root) {
  const body = /** @type {HTMLElement} */ (root.querySelector('.panel-body'));
  const empty = el('p', { class: 'nothing' }, 'No quotations found. Quotation marks, or a verb such as “said” with its speaker, are what it looks for.');
  const unsure = el('p', { class: 'aside' });
  const holder = el('div');
  const missing = el('p', { class: 'aside missing' }, 'Is one missing? Select its words in the article, and add them as a quote.');
  /** @type {ReturnType<typeof createList<Quote>>} */
  const list = createList(holder, 'quotes', 'ol');
  body.replaceChildren(empty, unsure, holder, missing);

  return {
    /** @param {View} view */
    show({ analysis: { quotes, times }, text, people, found }) {
      empty.hidden = quotes.length > 0;
      missing.hidden = found.active;
      const listed = quotes.filter(({ id }) => found.quotes.has(id));
      const doubtful = listed.filter(isUnsure).length;
      unsure.hidden = doubtful === 0;
      unsure.textContent = `${doubtful} of ${count(listed.length, 'quote')} ${doubtful === 1 ? 'is' : 'are'} unsure: hatched in the article, with a broken edge here.`;
      const timeOf = new Map(times.map((time) => [time.id, time]));
      list.show(listed, (quote) => {
        const person = people.get(quote.speaker ?? '');
        const name = person?.entity.name ?? 'Speaker unknown';
        const whose = person ? `this quote by ${name}` : 'this quote by an unknown speaker';
        const sure = sureness(quote.confidence);
        const written = attributionOf(quote, text);
        const said = timeOf.get(quote.when ?? '');
        const card = el('li', { class: `card quote-card sure-${sure.level}`, 'data-id': quote.id });
        card.append(
          el('div', { class: 'card-head' },
            badge(person),
            el('h3', {}, name),
            person?.entity.role ? el('p', { class: 'role' }, person.entity.role) : null,
            locate(whose)),
          el('blockquote', {}, wordsOf(quote, text)),
          el('p', { class: 'written' },
            el('span', { class: 'written-word' }, 'As written: '),
            written === null ? 'no words of attribution' : el('q', {}, written)),
          el('ul', { class: 'facts' },
            el('li', { title: KIND_MEANS[quote.kind] }, KINDS[quote.kind]),
            byUser(quote.by) ?? el('li', { class: 'sure' },
              el('span', { class: 'bars', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
              `${sure.word} (${Math.round(quote.confidence * 100)}%)`),
            quote.addressee ? setting('To', quote.addressee, text) : null,
            quote.medium ? setting(leadOf(quote.medium, text), quote.medium, text) : null,
            said && (said.earliest || said.latest) ? el('li', {}, `Said ${range(said.earliest, said.latest)}`) : null),
          reason(quote.because),
          el('p', { class: 'card-acts' },
            el('button', { type: 'button', class: 'act copy', 'aria-label': `Copy ${whose}` }, 'Copy'),
            corrects(whose)),
        );
        if (person?.ink) card.style.setProperty('--voice', person.ink);
        return card;
      });
    },
    light: list.light,
  };
}
