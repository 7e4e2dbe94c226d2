/**
 * The selection in the page's address, as `#q3`: an id and never words of the article. Each thing that is chosen is a
 * step back; a walk by keys, however long, is one.
 */

/** @returns {string} what stands after the `#`; empty where nothing does */
export const inAddress = () => location.hash.slice(1);

/**
 * @param {string | null} id  null: nothing is selected
 * @param {boolean} walking  the next of a row, not one that was picked
 */
export function toAddress(id, walking) {
  if (inAddress() === (id ?? '')) return;
  const address = id === null ? `${location.pathname}${location.search}` : `#${id}`;
  const replace = id === null || (walking && history.state?.walking === true);
  try {
    // A browser may refuse the hundredth in a row; the selection holds without it.
    history[replace ? 'replaceState' : 'pushState']({ walking }, '', address);
  } catch {
    return;
  }
}
