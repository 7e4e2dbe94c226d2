/** The focus in a list, or in the article, that is drawn anew. */

/**
 * @param {HTMLElement} results
 * @returns {() => void} gives it back to the same control of the same card; where that is gone, to the head of its region;
 *   and to the article where a mark had it, which is walked on from what is selected
 */
export function holdFocus(results) {
  const held = document.activeElement;
  // Whoever has gone on meanwhile stays there.
  const isLost = () => held?.isConnected === false && (document.activeElement ?? document.body) === document.body;
  const article = held?.closest('.article-body');
  if (article instanceof HTMLElement) return () => { if (isLost()) article.focus({ preventScroll: true }); };
  const card = held?.closest('.card');
  const region = card?.closest('section');
  if (!held || !region || !(card instanceof HTMLElement) || !results.contains(card)) return () => {};
  const isSeen = (/** @type {Element} */ element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const wasSeen = isSeen(card);
  const same = `.card[data-id="${CSS.escape(card.dataset.id ?? '')}"] .${[...held.classList].join('.')}`;
  return () => {
    if (!isLost()) return;
    const heading = region.querySelector('h2');
    if (heading) heading.tabIndex = -1;
    /** @type {HTMLElement | null} */
    const now = region.querySelector(same);
    (now ?? heading)?.focus({ preventScroll: true });
    // By another date it may have gone to another place of the list: one looks after it.
    const place = now?.closest('.card');
    if (place && wasSeen && !isSeen(place)) place.scrollIntoView({ block: 'center' });
  };
}
