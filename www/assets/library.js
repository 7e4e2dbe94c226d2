/**
 * The article in the box and those beside it: what is brought in by paste, drop, file or sample, and where the one
 * before goes. Nothing that the user gave is lost: what leaves the box goes on the shelf.
 */

import { readFile } from './bring/file.js';
import { pageIn, takeDrops } from './bring/paste.js';
import { isAnother } from './corrections/move.js';
import { count } from './days.js';
import { articles, clearAll, get, nameFor, newId, put, remove } from './shelf.js';
import { createLibrary } from './views/library.js';

/** @typedef {import('./shelf.js').Article} Article */
/** An article without id and name. @typedef {Pick<Article, 'text' | 'date' | 'order' | 'corrections'>} Content */
/**
 * `replace` puts an article into the box; `current` is what is in it, without id and name; `headline`
 * is what was read as its headline, if it was read already.
 * @typedef {{
 *   field: HTMLTextAreaElement, box: import('./box.js').Box, root: HTMLElement, clearAll: HTMLButtonElement, dialog: HTMLDialogElement,
 *   files: HTMLInputElement, pick: HTMLButtonElement,
 *   headline: () => string | null,
 *   current: () => Content, replace: (article: Content) => void,
 *   tell: (sentence: string) => void, offer: (sentence: string, act: {label: string, run: () => void} | null) => void, withdraw: () => void,
 * }} Parts
 */

/** @type {Content} */
const EMPTY = { text: '', date: null, order: null, corrections: [] };

/** What is shorter was hardly an article. */
const ARTICLE_UNITS = 200;

/** @param {Parts} parts */
export function createLibraryOf(parts) {
  const { field, box, current, headline, replace, tell, offer, withdraw } = parts;
  let id = newId();
  /** Whether the article in the box is on the shelf as well. */
  let shelved = false;
  /** A sample as it came: nothing is lost with it. */
  let ours = '';
  /** @type {Article | null} */
  let removed = null;

  /** The name of the article in the box. */
  const name = () => nameFor(box.text, headline());

  const view = createLibrary(parts, {
    open(article) {
      shelve();
      // Another window may have changed it since the list was drawn.
      const now = get(article.id) ?? article;
      id = now.id;
      shelved = true;
      replace(now);
      show();
    },
    fresh() {
      begin(EMPTY);
      field.focus();
    },
    files: bringFiles,
    remove(gone) {
      const kept = remove(gone);
      removed = gone === id ? { id, name: name(), ...current() } : kept;
      if (gone === id) {
        const next = articles().at(-1);
        id = next?.id ?? newId();
        shelved = next !== undefined;
        replace(next ?? EMPTY);
      }
      show();
    },
    restore(article) {
      removed = null;
      keep(article);
      if (box.text.trim() === '') {
        id = article.id;
        shelved = true;
        replace(article);
      }
      show();
    },
    clear() {
      removed = null;
      id = newId();
      shelved = false;
      clearAll();
      replace(EMPTY);
      clearAll();
      withdraw();
      show();
      tell('Everything of this page is gone from this device.');
      field.focus();
    },
  });

  /** @param {Article} article */
  function keep(article) {
    if (!put(article)) offer('This browser keeps no more articles: those beside this one are gone when you close the page.', null);
  }

  /** The article in the box goes on the shelf, or what changed in it. */
  function shelve() {
    const now = current();
    if (now.text.trim() === '' || (now.text === ours && now.corrections.length === 0)) return;
    keep({ id, name: name(), ...now });
    shelved = true;
  }

  /** @param {Content} article */
  function begin(article) {
    shelve();
    id = newId();
    shelved = false;
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
    if (good.length > 0) tell(good.length > 1 ? `${count(good.length, 'article')} brought in.` : 'Brought in.');
    if (bad.length > 0) offer(bad.join(' '), null);
  }

  /** Whether the list was drawn with a text in the box. */
  let filled = false;

  function show() {
    filled = box.text !== '';
    view.show(articles(), { id, text: box.text, name: name() }, removed);
  }

  field.addEventListener('paste', (event) => {
    const page = pageIn(event.clipboardData);
    if (!page) return;
    event.preventDefault();
    box.insert(page.article);
    offer('The article was taken out of the page that you pasted, without what stands around it.', {
      label: 'Paste everything instead',
      run() {
        const at = box.text.indexOf(page.article);
        if (at >= 0) box.replace(at, at + page.article.length, page.everything);
      },
    });
  });
  takeDrops(document.body, bringFiles);
  addEventListener('storage', show);

  return {
    /** @param {string} text  a sample of ours */
    sample(text) {
      begin({ ...EMPTY, text });
      ours = text;
    },
    /** The box is emptied, and nothing of what was in it is kept. @returns {() => void} brings it back */
    clear() {
      const was = { id, name: name(), ...current() };
      const wasShelved = shelved;
      if (shelved) remove(id);
      id = newId();
      shelved = false;
      replace(EMPTY);
      show();
      return () => {
        shelve();
        if (wasShelved) keep(was);
        id = was.id;
        shelved = wasShelved;
        replace(was);
        show();
      };
    },
    /** Everything in the box is about to be replaced: an article by another one goes on the shelf. @param {string} next */
    leave(next) {
      const { text } = box;
      if (text.length < ARTICLE_UNITS || next.trim() === '' || !isAnother(text, next)) return;
      shelve();
      id = newId();
      shelved = filled = false;
    },
    /** The text in the box changed, so its name may have; or it is the first, or gone. */
    follow() {
      if (filled === (box.text !== '')) view.rename(name());
      else show();
    },
    /** What is in the box is kept; @returns {string | undefined} its id, where it is on the shelf as well */
    kept() {
      if (shelved) shelve();
      return shelved ? id : undefined;
    },
    /** The page opens with an article that was on the shelf as well. @param {string | undefined} kept */
    begin(kept) {
      if (kept !== undefined && get(kept)) [id, shelved] = [kept, true];
      show();
    },
    /** Another window has put this in the place of ours. @param {Content} other */
    adopt(other) {
      if (!articles().some(({ text }) => text === other.text)) keep({ id: newId(), name: nameFor(other.text), ...other });
      show();
    },
  };
}
