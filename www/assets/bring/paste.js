/** Pasting and dropping: plain words as a browser does it, whole web pages without what stands around the article. */

import { inert } from '../trust.js';
import { articleIn } from './page.js';

/** Less than this is a passage, and is pasted as it is. */
const LEAST_UNITS = 400;
/** So much of what was pasted must be around the article for the rest to be worth leaving out. */
const AROUND = 0.06;

/**
 * @param {DataTransfer | null} data
 * @returns {{article: string, everything: string} | null} null: let the browser paste
 */
export function pageIn(data) {
  const html = data?.getData('text/html') ?? '';
  const everything = (data?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
  if (html === '' || everything.length < LEAST_UNITS) return null;
  const found = articleIn(inert(html));
  if (!found || found.text.length > everything.length * (1 - AROUND)) return null;
  return { article: found.text, everything };
}

/**
 * @param {HTMLElement} target  on which files may be dropped
 * @param {(files: File[]) => void} bring
 */
export function takeDrops(target, bring) {
  const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.dataset.dropping = '';
  });
  const over = () => delete target.dataset.dropping;
  target.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) over(); });
  target.addEventListener('drop', (event) => {
    over();
    if (!hasFiles(event)) return;
    event.preventDefault();
    bring([...(event.dataTransfer?.files ?? [])]);
  });
}
