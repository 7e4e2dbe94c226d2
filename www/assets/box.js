/**
 * The text box and the text in it. At every key a browser lays a text box out from end to end, and of a million
 * characters that alone takes it a tenth of a second. So of a long text the box holds one part; the rest stands ready
 * before and after it. What is done to everything in the box is done to the whole text.
 */

import { createPager } from './views/pager.js';

/** A text of no more units stands in the box whole. */
export const WHOLE_UNITS = 100_000;
/** About so many units are in one part of a longer one. */
const PART_UNITS = 50_000;
/** Below this the browser's own way of putting words in is quick, and it is the only way that undo knows. */
const UNDONE_UNITS = 20_000;

/**
 * Where the parts of a text begin, and where the last one ends: after a line break, or else never within a character.
 *
 * @param {string} text
 * @returns {number[]} at least two
 */
export function edgesOf(text) {
  const edges = [0];
  if (text.length > WHOLE_UNITS) {
    for (let from = 0; text.length - from > PART_UNITS * 1.5;) {
      const least = from + PART_UNITS;
      const line = text.indexOf('\n', least) + 1;
      const inside = (text.codePointAt(least - 1) ?? 0) > 0xffff ? 1 : 0;
      from = line > 0 && line < least + PART_UNITS / 2 ? line : least + inside;
      edges.push(from);
    }
  }
  edges.push(text.length);
  return edges;
}

/** @typedef {ReturnType<typeof createBox>} Box */

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} bar  where one turns from part to part; hidden where there is one
 * @param {(before: string) => void} replaced  all of a long text was replaced or deleted by one key; `before` is what it was
 */
export function createBox(field, bar, replaced) {
  const pager = createPager(bar, 'parts in the box');
  /** What stands before and after the part that is in the box. */
  let [before, after] = ['', ''];
  /** @type {string | null} */
  let whole = null;
  /** Where its parts began when one was last put into the box. */
  let edges = [0, 0];

  const text = () => (whole ??= before + field.value + after);
  const isPart = () => before !== '' || after !== '';
  const allSelected = () => field.value !== '' && field.selectionStart === 0 && field.selectionEnd === field.value.length;

  /** @param {number} page */
  function put(page) {
    const now = text();
    const [from = 0, to = now.length] = edges.slice(page);
    const part = now.slice(from, to);
    before = now.slice(0, from);
    after = now.slice(to);
    if (field.value !== part) field.value = part;
    whole = now;
  }

  /** @param {number} at  an offset of the text, which the box holds then */
  function hold(at) {
    edges = edgesOf(text());
    const page = edges.findIndex((edge) => edge > at) - 1;
    pager.show(edges.length - 1, (one) => `Part ${one + 1} of ${edges.length - 1}`, (one) => {
      // Whoever has written since has moved them.
      edges = edgesOf(text());
      put(Math.min(one, edges.length - 2));
    }, page < 0 ? edges.length - 2 : page);
  }

  // What the page does next finds the text as it is now, so these listen first.
  field.addEventListener('beforeinput', ({ inputType }) => {
    if (!isPart() || !allSelected() || !/^(?:insert|delete)/.test(inputType)) return;
    replaced(text());
    [before, after, whole] = ['', '', null];
  });
  field.addEventListener('input', () => {
    whole = null;
    if (field.value.length > WHOLE_UNITS) box.select(before.length + field.selectionStart);
    else if (!isPart() && !bar.hidden) hold(0);
  });
  for (const type of /** @type {const} */ (['copy', 'cut'])) {
    field.addEventListener(type, (event) => {
      if (!isPart() || !allSelected()) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text());
      if (type === 'copy') return;
      replaced(text());
      box.set('');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteByCut' }));
    });
  }

  const box = {
    /** The whole text, with line feeds alone, as a text box has them. */
    get text() {
      return text();
    },
    /** Where the caret stands in the whole text. */
    get caret() {
      return before.length + field.selectionStart;
    },
    /** Whether what is typed or pasted now replaces the whole text. */
    get allSelected() {
      return allSelected();
    },
    /** Puts another text into the box, from its beginning. @param {string} newText */
    set(newText) {
      [before, after, whole] = ['', '', newText.replace(/\r\n?/g, '\n')];
      hold(0);
      field.scrollTop = 0;
    },
    /**
     * Selects words, in the part where they begin.
     *
     * @param {number} start  an offset of the text
     * @param {number} [end]
     */
    select(start, end = start) {
      if (start < before.length || start > before.length + field.value.length || field.value.length > WHOLE_UNITS) hold(start);
      field.setSelectionRange(start - before.length, end - before.length);
    },
    /**
     * Puts words where others are, so that the browser's own undo takes them back where it can.
     *
     * @param {number} start  an offset of the text
     * @param {number} end
     * @param {string} words
     */
    replace(start, end, words) {
      field.focus();
      const whollyInside = start >= before.length && end <= before.length + field.value.length;
      if (whollyInside) {
        field.setSelectionRange(start - before.length, end - before.length);
        if (words.length < UNDONE_UNITS && document.execCommand('insertText', false, words)) return;
      }
      const now = text();
      const caret = start + words.length;
      [before, after, whole] = ['', '', now.slice(0, start) + words + now.slice(end)];
      hold(caret);
      field.setSelectionRange(caret - before.length, caret - before.length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    /** Puts words in the place of those that are selected. @param {string} words */
    insert(words) {
      if (isPart() && allSelected()) {
        replaced(text());
        box.replace(0, text().length, words);
      } else box.replace(before.length + field.selectionStart, before.length + field.selectionEnd, words);
    },
  };

  // A browser inserts a long paste line by line, in a time that grows with the square of the lines (half a megabyte
  // took Chromium three minutes on a busy machine); set as one range it takes a moment. Undo does not know that step.
  field.addEventListener('beforeinput', (event) => {
    const words = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (words.length < UNDONE_UNITS || !event.cancelable) return;
    event.preventDefault();
    box.insert(words.replace(/\r\n?/g, '\n'));
  });

  return box;
}
