/** The keys of the page. The dialog that tells them is made of the same list. */

/** `letter`: a single character, which the user may switch off. @typedef {{keys: string[], name: string, does: string, letter: boolean}} Key */
/** @type {Key[]} */
export const KEYS = [
  { keys: ['j'], name: 'next', does: 'Next quote', letter: true },
  { keys: ['k'], name: 'previous', does: 'Previous quote', letter: true },
  { keys: ['n'], name: 'later', does: 'Next entry of the timeline', letter: true },
  { keys: ['p'], name: 'earlier', does: 'Previous entry of the timeline', letter: true },
  { keys: ['/'], name: 'search', does: 'Search', letter: true },
  { keys: ['f'], name: 'filter', does: 'Filter', letter: true },
  { keys: ['e'], name: 'edit', does: 'Edit the text, at what is selected', letter: true },
  { keys: ['c'], name: 'correct', does: 'Correct what is selected; add the words that are chosen as a quote', letter: true },
  { keys: ['?'], name: 'keys', does: 'All keys', letter: true },
  { keys: ['Escape'], name: 'leave', does: 'Leave a field; then let go of what is selected', letter: false },
];
/** Those that a part of the page has for itself, to be told with the others. @type {Array<{keys: string[], does: string}>} */
export const LOCAL_KEYS = [
  { keys: ['Ctrl', 'Z'], does: 'Undo a correction; with Shift, redo it' },
  { keys: ['←', '→'], does: 'In the article: previous and next mark' },
  { keys: ['Enter'], does: 'On a mark: show it in the lists. In the search: next hit' },
  { keys: ['Shift', 'Enter'], does: 'In the search: previous hit' },
  { keys: ['←', '→', '+', '-', '0'], does: 'In the drawing of the timeline: from mark to mark, nearer, further, all' },
];

const KEPT = 'saywhen.keys';

/** @returns {boolean} whether the single characters are on, as the user left it */
export function lettersOn() {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

/** @param {boolean} on  kept on this device */
export function setLetters(on) {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // Where storage is forbidden the choice lasts as long as the page.
  }
}

/** Where letters are letters. */
const FIELDS = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/**
 * @param {KeyboardEvent} event
 * @param {boolean} letters  whether single characters are on
 * @returns {string | null} the `name` of what is asked for by it
 */
export function nameOf(event, letters) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const found = KEYS.find(({ keys }) => keys.includes(event.key));
  if (!found) return null;
  // A dialog or menu that is open has its own Escape, and no keys of the page reach below it.
  const menus = CSS.supports('selector(:popover-open)') ? ', :popover-open' : '';
  if (document.querySelector(`dialog[open]${menus}`)) return null;
  if (!found.letter) return found.name;
  const typing = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  return letters && !typing ? found.name : null;
}
