/**
 * The words that are searched, where they stand in the cards of the lists. Painted over them, as in the article; where
 * the browser cannot paint so, the lists show by what is left in them that it was found.
 */

import { hitsIn, plainOf, soughtOf } from '../plain.js';

/** @param {HTMLElement[]} roots  whose cards are searched */
export function createFoundInCards(roots) {
  const registry = typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : undefined;
  let sought = '';
  let due = 0;

  function paint() {
    registry?.delete('hit-card');
    if (sought === '') return;
    const ranges = roots.flatMap((root) => [...root.querySelectorAll('blockquote, .clause, h3')].flatMap(rangesIn));
    if (ranges.length > 0) registry?.set('hit-card', new Highlight(...ranges));
  }

  /** @param {Element} element  @returns {Range[]} where its words are those looked for */
  function rangesIn(element) {
    const node = element.firstChild;
    if (!(node instanceof Text) || element.childNodes.length > 1) return [];
    return hitsIn(plainOf(node.data), sought).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
  }

  const soon = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(paint);
  };
  // A list pages, folds and is drawn anew by itself.
  const observer = new MutationObserver(soon);

  return {
    /** @param {string} words  as the user typed them */
    show(words) {
      sought = registry ? soughtOf(words) : '';
      observer.disconnect();
      if (sought !== '') for (const root of roots) observer.observe(root, { childList: true, subtree: true });
      soon();
    },
  };
}
