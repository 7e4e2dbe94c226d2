/** List *Articles*: the one in the box and those beside it, to switch between, remove and bring back. */

import { el } from '../dom.js';

/** @typedef {import('../shelf.js').Article} Article */
/**
 * @typedef {{
 *   open: (article: Article) => void, fresh: () => void, files: (files: File[]) => void,
 *   remove: (id: string) => void, restore: (article: Article) => void, clear: () => void,
 * }} Acts
 */

/**
 * @param {{root: HTMLElement, clearAll: HTMLButtonElement, dialog: HTMLDialogElement, files: HTMLInputElement, pick: HTMLButtonElement}} roots
 * @param {Acts} acts
 */
export function createLibrary({ root, clearAll, dialog, files, pick }, acts) {
  const list = el('ul', { class: 'library-list', 'aria-label': 'Articles' });
  const fresh = el('button', { type: 'button', class: 'act' }, 'New article');
  const gone = el('p', { class: 'note' });
  const label = el('p', { class: 'label' }, 'Articles');
  root.replaceChildren(label, list, gone, fresh);
  fresh.addEventListener('click', acts.fresh);

  pick.addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    acts.files([...(files.files ?? [])]);
    files.value = '';
  });

  const yes = el('button', { type: 'button', class: 'primary' }, 'Clear everything');
  const no = el('button', {}, 'Keep it');
  dialog.setAttribute('aria-labelledby', 'clear-title');
  dialog.replaceChildren(
    el('h2', { id: 'clear-title' }, 'Clear everything?'),
    el('p', { class: 'note' }, 'Every article, date, correction and setting of this page goes from this device. This cannot be undone.'),
    el('form', { method: 'dialog', class: 'correct-acts' }, yes, no));
  clearAll.addEventListener('click', () => dialog.showModal());
  yes.addEventListener('click', () => {
    dialog.close();
    acts.clear();
  });

  return {
    /** @param {string} name  of the article in the box, as its text now has it */
    rename(name) {
      const current = list.querySelector('[aria-current]');
      if (!current || current.textContent === name) return;
      current.textContent = name;
      current.setAttribute('title', name);
      current.nextElementSibling?.setAttribute('aria-label', `Remove ${name}`);
    },
    /**
     * @param {Article[]} others
     * @param {{text: string, id: string, name: string}} current  the one in the box
     * @param {Article | null} removed  the last that was removed, to be brought back
     */
    show(others, current, removed) {
      root.hidden = removed === null && others.length === 0 && current.text === '';
      const all = others.some(({ id }) => id === current.id) || current.text === '' ? others : [...others, current];
      // One alone needs no list, only the way to another.
      label.hidden = list.hidden = removed === null && all.length === 1 && all[0]?.id === current.id;
      const focused = root.contains(document.activeElement);
      list.replaceChildren(...all.map((article) => {
        const isCurrent = article.id === current.id;
        const name = isCurrent ? current.name : article.name;
        const open = el('button', { type: 'button', class: 'act', title: name, 'aria-current': isCurrent ? 'true' : null }, name);
        const remove = el('button', { type: 'button', class: 'act remove', 'aria-label': `Remove ${name}` }, 'Remove');
        open.addEventListener('click', () => { if (!isCurrent) acts.open(/** @type {Article} */ (article)); });
        remove.addEventListener('click', () => acts.remove(article.id));
        return el('li', {}, open, remove);
      }));
      // What had the focus is another element now, or none.
      if (focused) /** @type {HTMLElement | null} */ (list.querySelector('[aria-current], button'))?.focus();
      gone.hidden = removed === null;
      if (removed) {
        const back = el('button', { type: 'button', class: 'act' }, 'Bring it back');
        back.addEventListener('click', () => acts.restore(removed));
        gone.replaceChildren(`Removed “${removed.name}”. `, back);
      }
    },
  };
}
