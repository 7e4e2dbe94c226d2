/**
 * Long insertions at once. A browser inserts what is pasted line by line, in a time that grows with the
 * square of the lines (half a megabyte took Chromium three minutes on a busy machine); set as one range it takes a moment.
 * What is lost is the browser's own undo of that one step, so short pastes are left to it.
 */

const LONG_UNITS = 20_000;

/** @param {HTMLTextAreaElement} field */
export function insertLongTextAtOnce(field) {
  field.addEventListener('beforeinput', (event) => {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (text.length < LONG_UNITS || !event.cancelable) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: event.inputType }));
  });
}
