/**
 * A long list, some of it at a time, so that three hundred or thirty thousand things show equally fast.
 */

import { grouped } from '../days.js';
import { el } from '../dom.js';

/**
 * @typedef {{
 *   show: (pages: number, describe: (page: number) => string, draw: (page: number) => void, at?: number) => void,
 *   turnTo: (page: number) => void,
 * }} Pager
 */

/**
 * @param {HTMLElement} root  where the two buttons go; hidden while there is one page
 * @param {string} what  `"quotes"`: what the pages hold
 * @returns {Pager}
 */
export function createPager(root, what) {
  let pages = 1;
  let page = 0;
  /** @type {(page: number) => string} */
  let describe = () => '';
  /** @type {(page: number) => void} */
  let draw = () => {};

  const earlier = el('button', { type: 'button', 'aria-label': `Earlier ${what}` }, '← Earlier');
  const later = el('button', { type: 'button', 'aria-label': `Later ${what}` }, 'Later →');
  const place = el('span', { class: 'pager-place' });
  root.replaceChildren(earlier, place, later);
  earlier.addEventListener('click', () => turnTo(page - 1));
  later.addEventListener('click', () => turnTo(page + 1));

  /** @param {number} wanted */
  function turnTo(wanted) {
    page = Math.max(0, Math.min(pages - 1, wanted));
    root.hidden = pages < 2;
    place.textContent = describe(page);
    earlier.disabled = page === 0;
    later.disabled = page === pages - 1;
    draw(page);
  }

  return {
    show(newPages, newDescribe, newDraw, at = 0) {
      [pages, describe, draw] = [newPages, newDescribe, newDraw];
      turnTo(at);
    },
    turnTo(wanted) {
      if (wanted !== page) turnTo(wanted);
    },
  };
}

/** So many stand on a page; of so long a list that one pages anyway fewer, which are laid out sooner at every edit. */
const PAGE = 100;
const LONG_PAGE = 50;
const LONG = 2 * PAGE;
/** Of a longer list what is out of sight is not laid out. */
const SHORT = 40;

/**
 * A list of cards that pages where it is long and lights up what it is told to.
 *
 * @template {{id: string}} T
 * @param {HTMLElement} root
 * @param {string} what  `"quotes"`
 * @param {'ol' | 'ul'} tag
 */
export function createList(root, what, tag) {
  const bar = el('div', { class: 'pager', hidden: true });
  const list = el(tag, { class: 'cards' });
  const pager = createPager(bar, what);
  root.replaceChildren(bar, list);
  /** @type {T[]} */
  let items = [];
  /** @type {Set<string>} */
  let lit = new Set();
  let size = PAGE;

  const relight = () => {
    for (const card of list.children) {
      card.classList.toggle('lit', lit.has(/** @type {HTMLElement} */ (card).dataset.id ?? ''));
    }
  };

  return {
    /**
     * @param {T[]} newItems
     * @param {(item: T, index: number, before: T | undefined) => HTMLElement} card  makes an `li`, with the id as `data-id` if it lights up
     */
    show(newItems, card) {
      items = newItems;
      list.classList.toggle('long', items.length > SHORT);
      size = items.length > LONG ? LONG_PAGE : PAGE;
      pager.show(
        Math.max(1, Math.ceil(items.length / size)),
        (page) => `${grouped(page * size + 1)}–${grouped(Math.min(items.length, (page + 1) * size))} of ${grouped(items.length)}`,
        (page) => {
          const from = page * size;
          list.replaceChildren(
            ...items.slice(from, from + size).map((item, at) => card(item, from + at, at > 0 ? items[from + at - 1] : undefined)),
          );
          relight();
        },
      );
    },
    /**
     * @param {Set<string>} ids
     * @param {string | null} reveal  the id of the card to bring into view
     */
    light(ids, reveal) {
      lit = ids;
      const at = reveal === null ? -1 : items.findIndex((item) => item.id === reveal);
      if (at >= 0) pager.turnTo(Math.floor(at / size));
      relight();
      if (at >= 0) list.children[at % size]?.scrollIntoView({ block: 'nearest' });
    },
  };
}
