/** Menu *Copy or save*: what was found, copied or as a file. Nothing of it goes over the network. */

import { citationOf, fileNameOf } from '../citation.js';
import { count } from '../days.js';
import { el } from '../dom.js';
import { Failure } from '../messenger.js';

/** @typedef {import('../messenger.js').Form} Form */
/** @typedef {import('../messenger.js').Messenger} Messenger */
/** @typedef {import('../view.js').View} View */

/** What a file holds, its ending, its type. @type {Array<[label: string, form: Form | 'json', ending: string, type: string]>} */
const FILES = [
  ['Fact-checking sheet (Markdown)', 'markdown', 'md', 'text/markdown'],
  ['Quotes (CSV)', 'csv', 'quotes.csv', 'text/csv'],
  ['Timeline (CSV)', 'csv-timeline', 'timeline.csv', 'text/csv'],
  ['Everything (JSON)', 'json', 'json', 'application/json'],
];
/** A browser reads a download some time after the click. */
const KEEP_MS = 60_000;

/**
 * @param {HTMLElement} root
 * @param {Pick<Messenger, 'export'>} engine
 * @param {(sentence: string) => void} tell  says what was done
 */
export function createTake(root, engine, tell) {
  const copyAll = el('button', { type: 'button' });
  const menu = el('details', { class: 'take' }, el('summary', {}, 'Copy or save'));
  const box = el('textarea', { readonly: true, rows: 12, 'aria-label': 'Text to copy' });
  const dialog = el('dialog', { class: 'copy-dialog', 'aria-labelledby': 'copy-title' },
    el('h2', { id: 'copy-title' }, 'Copy this yourself'),
    el('p', { class: 'note' }, 'This browser does not let the page copy. The text is selected; copy it with Ctrl+C or ⌘C.'),
    box,
    el('form', { method: 'dialog' }, el('button', {}, 'Close')));
  const list = el('ul', { class: 'take-list' }, el('li', {}, copyAll));
  root.replaceChildren(menu, dialog);
  menu.append(list);

  /** @type {View | null} */
  let view = null;

  const close = () => {
    if (menu.open) menu.querySelector('summary')?.focus();
    menu.open = false;
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });

  /** @param {string} text  @param {string} done */
  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      tell(done);
    } catch {
      box.value = text;
      dialog.showModal();
      box.select();
    }
  }

  /** @param {string} content  @param {string} ending  @param {string} type */
  function download(content, ending, type) {
    if (!view) return;
    const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    const name = fileNameOf(view, ending);
    el('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
    tell(`Saved as ${name}.`);
  }

  copyAll.addEventListener('click', () => {
    if (!view) return;
    const quotes = listed(view);
    copy(citations(quotes, view), `Copied ${count(quotes.length, 'quote')}.`);
    close();
  });
  for (const [label, form, ending, type] of FILES) {
    const button = el('button', { type: 'button' }, label);
    button.addEventListener('click', async () => {
      if (!view) return;
      close();
      const { analysis, text } = view;
      try {
        download(form === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : await engine.export(form, analysis, text), ending, type);
      } catch (error) {
        tell(`The file could not be made: ${error instanceof Failure ? error.message : String(error)}`);
      }
    });
    list.append(el('li', {}, button));
  }

  return {
    /** @param {View | null} newView */
    show(newView) {
      view = newView;
      const quotes = view ? listed(view).length : 0;
      copyAll.textContent = view?.found?.active ? `Copy the ${count(quotes, 'quote')} shown` : `Copy ${count(quotes, 'quote')}`;
      copyAll.disabled = quotes === 0;
    },
    /** @param {string} id  of a quote, or of a speaker, who has all of theirs copied that are shown */
    copy(id) {
      if (!view) return;
      const quotes = listed(view).filter((quote) => quote.speaker === id);
      const one = view.quotes.get(id);
      if (one) copy(citations([one], view), 'Copied.');
      else if (quotes.length > 0) copy(citations(quotes, view), `Copied ${count(quotes.length, 'quote')}.`);
    },
  };
}

/** @param {View['analysis']['quotes']} quotes  @param {View} view */
const citations = (quotes, view) => quotes.map((quote) => citationOf(quote, view)).join('\n');

/** @param {View} view */
const listed = ({ analysis, found }) => analysis.quotes.filter(({ id }) => !found?.active || found.quotes.has(id));
