/** The focus in a list that is drawn anew. */

/**
 * @param {HTMLElement} results
 * @returns {() => void} gives it back to the same control of the same card; where that is gone, to the head of its region
 */
export function holdFocus(results) {
  const held = document.activeElement;
  const card = held?.closest('.card');
  const region = card?.closest('section');
  if (!held || !region || !(card instanceof HTMLElement) || !results.contains(card)) return () => {};
  const same = `.card[data-id="${CSS.escape(card.dataset.id ?? '')}"] .${[...held.classList].join('.')}`;
  return () => {
    // Whoever has gone on meanwhile stays there.
    if (held.isConnected || (document.activeElement ?? document.body) !== document.body) return;
    const heading = region.querySelector('h2');
    if (heading) heading.tabIndex = -1;
    /** @type {HTMLElement | null} */ (region.querySelector(same) ?? heading)?.focus({ preventScroll: true });
  };
}
