/** Region *Article*: the text as pasted, with its quotations, speakers and dates marked in place. */

import { isEdit } from '../carry.js';
import { leftOut, linesOf } from '../furniture.js';
import { DOCUMENT_DATE, marksIn, paragraphsOf, partsOf } from '../marks.js';
import { piecesOf } from '../segments.js';
import { settingOf } from '../setting.js';
import { startOf } from '../view.js';
import { createFurniture } from './furniture.js';
import { createHighlights } from './highlights.js';
import { createPager } from './pager.js';
import { drawParagraph, name, seenOf } from './paragraph.js';

/** @typedef {import('../marks.js').Part} Part */
/** @typedef {import('../marks.js').Stretch} Stretch */
/** @typedef {import('../view.js').View} View */
/** @typedef {import('./paragraph.js').Paragraph} Paragraph */

/** What a browser lays out without a pause; an ordinary article is one part. */
const PART_UNITS = 20_000;

/**
 * @param {{body: HTMLElement, pager: HTMLElement, furniture: HTMLElement}} roots
 */
export function createArticle({ body, pager: bar, furniture: note }) {
  const pager = createPager(bar, 'parts of the text');
  const highlights = createHighlights();
  const furniture = createFurniture(note, body);
  /** @type {View | null} */
  let view = null;
  /** @type {Part[]} */
  let parts = [];
  let page = 0;
  /** Where the paragraphs begin that were left out. @type {Set<number>} */
  let left = new Set();
  /** What is drawn: the paragraphs of the part that is shown. @type {Paragraph[]} */
  let drawn = [];
  /** Its elements, by what they belong to. @type {Map<string, HTMLElement[]>} */
  const shown = new Map();
  /** @type {Set<string>} */
  let lit = new Set();
  /** Where the words stand that are searched, and which of them is the one looked at. @type {{hits: Stretch[], at: number}} */
  let search = { hits: [], at: -1 };

  const relight = () => {
    for (const element of body.querySelectorAll('.lit')) element.classList.remove('lit');
    for (const id of lit) for (const element of shown.get(id) ?? []) element.classList.add('lit');
  };

  /** What is filtered out steps back. */
  function refilter() {
    const found = view?.found;
    for (const element of body.querySelectorAll('.mark')) {
      const keys = /** @type {HTMLElement} */ (element).dataset.keys?.split(' ') ?? [];
      const own = found?.active ? keys.filter((key) => view?.people.has(key) || view?.quotes.has(key)) : [];
      element.classList.toggle('faint', own.length > 0 && !own.some((key) => found?.quotes.has(key) || found?.entities.has(key)));
    }
  }

  function highlight() {
    const part = parts[page];
    highlights.show(part ? part.paragraphs.map(({ start }, at) => ({ start, block: drawn[at]?.block })) : [], part, search);
  }

  /** @param {(at: number) => import('../setting.js').Setting} setting */
  function draw(setting) {
    const part = parts[page];
    if (!part || !view) return;
    const { analysis, text } = view;
    const looks = { people: view.people, quotes: view.quotes, times: new Map(analysis.times.map((time) => [time.id, time])) };
    const all = marksIn(analysis, part);
    let from = 0;
    const next = part.paragraphs.map((paragraph, at) => {
      while (from < all.length && /** @type {import('../marks.js').Mark} */ (all[from]).end <= paragraph.start) from += 1;
      /** @type {import('../marks.js').Mark[]} */
      const marks = [];
      // A time that says nothing of the article is not marked.
      const out = left.has(paragraph.start);
      for (let next = from; !out && (all[next]?.start ?? Infinity) < paragraph.end; next++) {
        const mark = all[next];
        if (mark && mark.end > paragraph.start) marks.push(mark);
      }
      const pieces = piecesOf(paragraph, marks, text, looks);
      const as = out ? 'furniture' : setting(part.first + at);
      return { pieces, as, seen: seenOf(pieces, as) };
    });
    // Those before and after what changed stay, and with them the reader's place.
    let before = 0;
    while (before < Math.min(drawn.length, next.length) && drawn[before]?.seen === next[before]?.seen) before += 1;
    let after = 0;
    while (after < Math.min(drawn.length, next.length) - before && drawn.at(-1 - after)?.seen === next.at(-1 - after)?.seen) after += 1;
    const changed = next.slice(before, next.length - after).map(({ pieces, as, seen }) => drawParagraph(pieces, as, seen));
    const kept = drawn[drawn.length - after]?.block ?? null;
    for (const { block } of drawn.slice(before, drawn.length - after)) block.remove();
    for (const { block } of changed) body.insertBefore(block, kept);
    drawn = [...drawn.slice(0, before), ...changed, ...drawn.slice(drawn.length - after)];
    shown.clear();
    drawn.forEach((paragraph, at) => {
      name(paragraph, next[at]?.pieces ?? []);
      paragraph.pieces.forEach(({ keys }, piece) => {
        const element = paragraph.elements[piece];
        if (!element) return;
        for (const key of keys) {
          const known = shown.get(key);
          if (known) known.push(element);
          else shown.set(key, [element]);
        }
      });
    });
    relight();
    refilter();
    highlight();
  }

  /** @param {number} at  an offset of the text */
  const partAt = (at) => Math.max(0, parts.findIndex((part) => at < part.end));

  /** @param {Node} node  @param {number} at  as a range has them  @returns {number | null} the offset of the text */
  function offsetOf(node, at) {
    const place = drawn.findIndex(({ block }) => block.contains(node));
    const start = parts[page]?.paragraphs[place]?.start;
    const block = drawn[place]?.block;
    if (start === undefined || !block) return null;
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(node, at);
    return start + before.toString().length;
  }

  return {
    /** @param {View} newView */
    show(newView) {
      const same = view !== null && isEdit(view.text, newView.text);
      view = newView;
      const { analysis, text } = view;
      const paragraphs = paragraphsOf(text);
      parts = partsOf(text, paragraphs, PART_UNITS);
      left = leftOut(text, paragraphs, analysis);
      furniture.show(linesOf(text, paragraphs.filter(({ start }) => left.has(start))), same);
      const setting = settingOf(text, paragraphs, analysis.document, Math.max(0, paragraphs.findIndex(({ start }) => !left.has(start))));
      search = { hits: [], at: -1 };
      pager.show(parts.length, (at) => `Part ${at + 1} of ${parts.length}`, (at) => {
        page = at;
        draw(setting);
      }, same ? page : 0);
    },
    /** @param {View} newView  of the same analysis, of which something else is found */
    filter(newView) {
      view = newView;
      refilter();
    },
    /**
     * @param {Stretch[]} hits  in order
     * @param {number} at  which of them is looked at, and brought into view; -1 for none
     */
    search(hits, at) {
      search = { hits, at };
      const hit = hits[at];
      if (hit) {
        pager.turnTo(partAt(hit.start));
        const inside = parts[page]?.paragraphs.find(({ end }) => end > hit.start);
        if (inside && left.has(inside.start)) furniture.reveal();
      }
      highlight();
      if (hit) highlights.reveal();
    },
    /**
     * @param {Set<string>} ids
     * @param {string | null} reveal  the id whose first mark is brought into view
     */
    light(ids, reveal) {
      lit = ids;
      if (reveal !== null && !shown.has(reveal)) {
        const at = reveal === DOCUMENT_DATE ? view?.analysis.document.date_span?.start ?? null : startOf(view, reveal);
        if (at !== null) pager.turnTo(partAt(at));
      }
      relight();
      if (reveal !== null) shown.get(reveal)?.[0]?.scrollIntoView({ block: 'center' });
    },
    /**
     * The paragraph that is being edited.
     *
     * @param {number | null} at  an offset of the text; null: none is
     */
    edit(at) {
      for (const element of body.querySelectorAll('.edited')) element.classList.remove('edited');
      if (at === null) return;
      pager.turnTo(partAt(at));
      const paragraphs = parts[page]?.paragraphs ?? [];
      const after = paragraphs.findIndex(({ start }) => start > at);
      const block = drawn[Math.max(0, (after < 0 ? paragraphs.length : after) - 1)]?.block;
      block?.classList.add('edited');
      // The browser has to lay out what was drawn before it can scroll there.
      setTimeout(() => block?.scrollIntoView({ block: 'nearest' }));
    },
    /** @returns {number} the offset at which the topmost paragraph begins that is in sight */
    place() {
      const at = drawn.findIndex(({ block }) => block.getBoundingClientRect().bottom > 0);
      return parts[page]?.paragraphs[at]?.start ?? 0;
    },
    /** @returns {Stretch | null} the words that the reader has selected */
    chosen() {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      if (!range || !body.contains(range.startContainer) || !body.contains(range.endContainer)) return null;
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      const text = view?.text ?? '';
      if (start === null || end === null || text.slice(start, end).trim() === '') return null;
      const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
      return { start: start + lead, end: start + text.slice(start, end).trimEnd().length };
    },
    /** @param {Element} element  a mark, or a piece of one  @returns {Stretch | null} its words */
    stretchOf(element) {
      const start = offsetOf(element, 0);
      return start === null ? null : { start, end: start + (element.textContent ?? '').length };
    },
    /** @returns {HTMLElement[]} the first element of each mark that is shown, in the order of the text */
    marks() {
      /** @type {string | undefined} */
      let before;
      return /** @type {HTMLElement[]} */ ([...body.querySelectorAll('.mark[data-id]')]).filter((element) => {
        const { id } = element.dataset;
        const first = id !== before && !(element.classList.length === 2 && element.classList.contains('entry'));
        before = id;
        return first;
      });
    },
  };
}
