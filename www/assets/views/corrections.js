/** Bar *Your corrections*: how many, back and forth, and each to be taken back. */

import { count, range } from '../days.js';
import { el } from '../dom.js';

/** @typedef {import('../corrections/operations.js').Operation} Operation */
/** @typedef {import('../corrections/operations.js').Who} Who */

const MOST_UNITS = 60;

/** @param {Who} who */
const named = (who) => who?.name ?? 'nobody';

/**
 * @param {Operation} operation
 * @param {string} text
 * @returns {string} what it does, in a line
 */
export function lineFor(operation, text) {
  /** @param {{start: number, end: number}} span */
  const words = ({ start, end }) => {
    const whole = text.slice(start, end).replace(/\s+/gu, ' ').trim().replace(/^["“]|["”]$/gu, '');
    return `“${whole.length > MOST_UNITS ? `${whole.slice(0, MOST_UNITS).replace(/\s+\S*$/u, '')} …` : whole}”`;
  };
  switch (operation.op) {
    case 'speaker': return `${words(operation.quote)} was said by ${named(operation.to)}`;
    case 'kind': return `${words(operation.quote)} is ${operation.kind}`;
    case 'drop': return `${words(operation.quote)} is no quotation`;
    case 'add': return `${words(operation.spans[0] ?? { start: 0, end: 0 })} added, said by ${named(operation.to)}`;
    case 'merge': return `${named(operation.who)} is ${named(operation.into)}`;
    case 'split': return `${words(operation.mention)} is ${named(operation.to)}`;
    case 'rename': return `${named(operation.who)} is called ${operation.name}`;
    default: {
      const what = words(operation.op === 'date' ? operation.time : operation.entry);
      const { earliest, latest } = operation;
      return earliest === null && latest === null ? `${what} has no date` : `${what}: ${range(earliest, latest)}`;
    }
  }
}

/**
 * @param {HTMLElement} root
 * @param {{undo: () => void, redo: () => void, takeBack: (place: number) => void}} acts
 */
export function createCorrections(root, { undo, redo, takeBack }) {
  const back = el('button', { type: 'button', class: 'quiet' }, 'Undo');
  const forth = el('button', { type: 'button', class: 'quiet' }, 'Redo');
  back.addEventListener('click', undo);
  forth.addEventListener('click', redo);
  const summary = el('summary');
  const list = el('ul', { class: 'corrections-list' });
  const details = el('details', {}, summary, list);
  root.replaceChildren(details, back, forth);

  return {
    /**
     * @param {Operation[]} operations
     * @param {Set<number>} lost  those whose words are not there any more
     * @param {string} text
     * @param {{canUndo: boolean, canRedo: boolean}} history
     */
    show(operations, lost, text, { canUndo, canRedo }) {
      const held = root.contains(document.activeElement) ? document.activeElement : null;
      root.hidden = operations.length === 0 && !canUndo && !canRedo;
      back.disabled = !canUndo;
      forth.disabled = !canRedo;
      summary.textContent = `Your corrections (${operations.length})${lost.size > 0 ? `, ${count(lost.size, 'does not fit', 'do not fit')} the text any more` : ''}`;
      details.hidden = operations.length === 0;
      list.replaceChildren(...operations.map((operation, place) => {
        const line = lineFor(operation, text);
        const button = el('button', { type: 'button', class: 'quiet', 'aria-label': `Take back: ${line}` }, 'Take back');
        button.addEventListener('click', () => takeBack(place));
        return el('li', { class: lost.has(place) ? 'lost' : null }, el('span', {}, line, lost.has(place) ? ' (its words are gone from the text)' : ''), button);
      }));
      // A button that is dead or gone hands the focus to the one that is left.
      if (held && (held.matches(':disabled, [hidden] *') || !held.isConnected)) (canUndo ? back : forth).focus();
    },
  };
}
