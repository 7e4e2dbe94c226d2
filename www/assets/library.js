/**
 * The article in the box and those beside it: what is brought in by paste, drop, file or sample, and where the one
 * before goes. Nothing that the user gave is lost: what leaves the box goes on the shelf.
 */

import { readFile } from './bring/file.js';
import { pageIn, takeDrops } from './bring/paste.js';
import { count } from './days.js';
import { articles, clearAll, nameFor, newId, put, remove } from './shelf.js';
import { createLibrary } from './views/library.js';

/** @typedef {import('./shelf.js').Article} Article */
/** An article without id and name. @typedef {Pick<Article, 'text' | 'date' | 'order' | 'corrections'>} Content */
/**
 * `replace` puts an article into the box; `current` is what is in it, without id and name.
 * @typedef {{
 *   field: HTMLTextAreaElement, root: HTMLElement, clearAll: HTMLButtonElement, dialog: HTMLDialogElement,
 *   files: HTMLInputElement, pick: HTMLButtonElement,
 *   current: () => Content, replace: (article: Content) => void,
 *   tell: (sentence: string) => void, offer: (sentence: string, label: string, act: () => void) => void,
 * }} Parts
 */

/** @type {Content} */
const EMPTY = { text: '', date: null, order: null, corrections: [] };

/** @param {Parts} parts */
export function createLibraryOf(parts) {
  const { field, current, replace, tell, offer } = parts;
  let id = newId();
  /** A sample as it came: nothing is lost with it. */
  let ours = '';
  /** @type {Article | null} */
  let removed = null;

  const view = createLibrary(parts, {
    open(article) {
      shelve();
      remove(article.id);
      id = article.id;
      replace(article);
      show();
    },
    fresh() {
      begin(EMPTY);
      field.focus();
    },
    files: bringFiles,
    remove(gone) {
      if (gone !== id) removed = remove(gone);
      else {
        removed = { id: newId(), name: nameFor(field.value), ...current() };
        const next = articles().at(-1);
        if (next) remove(next.id);
        id = next?.id ?? newId();
        replace(next ?? EMPTY);
      }
      show();
    },
    restore(article) {
      removed = null;
      if (field.value.trim() === '') {
        id = article.id;
        replace(article);
      } else keep(article);
      show();
    },
    clear() {
      removed = null;
      id = newId();
      clearAll();
      replace(EMPTY);
      clearAll();
      show();
      tell('Everything of this page is gone from this device.');
      field.focus();
    },
  });

  /** @param {Article} article */
  function keep(article) {
    if (!put(article)) tell('This browser keeps no more articles: those beside this one are gone when you close the page.');
  }

  /** The article in the box goes on the shelf. */
  function shelve() {
    const now = current();
    if (now.text.trim() === '' || (now.text === ours && now.corrections.length === 0)) return;
    keep({ id, name: nameFor(now.text), ...now });
  }

  /** @param {Content} article */
  function begin(article) {
    shelve();
    id = newId();
    replace(article);
    show();
  }

  /** @param {File[]} files */
  async function bringFiles(files) {
    const brought = await Promise.all(files.map(readFile));
    const good = brought.flatMap((one) => ('text' in one ? [one] : []));
    const bad = brought.flatMap((one) => ('error' in one ? [one.error] : []));
    const [last, ...before] = [...good].reverse();
    for (const { name, text } of before.reverse()) keep({ id: newId(), name: nameFor(text) || name, ...EMPTY, text });
    if (last) begin({ ...EMPTY, text: last.text });
    else show();
    tell([good.length > 1 ? `${count(good.length, 'article')} brought in.` : '', ...bad].filter(Boolean).join(' ') || 'Brought in.');
  }

  function show() {
    view.show(articles(), { id, text: field.value }, removed);
  }

  field.addEventListener('paste', (event) => {
    const page = pageIn(event.clipboardData);
    if (!page) return;
    event.preventDefault();
    insert(field, page.article);
    offer('The article was taken out of the page that you pasted, without what stands around it.', 'Paste everything instead', () => {
      const at = field.value.indexOf(page.article);
      if (at < 0) return;
      field.setSelectionRange(at, at + page.article.length);
      insert(field, page.everything);
    });
  });
  takeDrops(document.body, bringFiles);

  return {
    /** @param {string} text  a sample of ours */
    sample(text) {
      begin({ ...EMPTY, text });
      ours = text;
    },
    /** The text in the box changed, so its name may have. */
    follow: show,
  };
}

/**
 * Puts words where the selection is, so that the browser's own undo takes them back where it can.
 *
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function insert(field, text) {
  field.focus();
  // The only way that undo knows; where it is not there the words are set all the same.
  if (text.length < 20_000 && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
