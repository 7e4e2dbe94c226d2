/** What one has to know of a text that is no English article before one trusts what was found in it. */

/** The commonest words that are English alone, or nearly so, as `src/quotes/form.rs` has them. */
const ENGLISH = new Set('the of and to that for with he his it by from as at they be said are have has'.split(' '));
/** How much of a text is looked at, fewest words that tell, and one in how many is one of those. */
const FIRST_UNITS = 3000;
const FEWEST = 15;
const SHARE = 15;

/**
 * @param {string} text
 * @returns {boolean} whether hardly one of its first words is such as no English does without
 */
function isForeign(text) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= FEWEST && 2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= FEWEST && SHARE * words.filter((word) => ENGLISH.has(word)).length < words.length;
}

/**
 * @param {string} text
 * @returns {string} a sentence or two; nothing where nothing is to be said
 */
export function doubtOf(text) {
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(text)) return 'This is only an address, and the page opens none. Copy the article itself, and paste it here.';
  if (isForeign(text.slice(0, FIRST_UNITS))) return 'This does not read like English. At most what stands in quotation marks is found, and neither speakers nor dates are to be trusted.';
  return '';
}
