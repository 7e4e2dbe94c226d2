/** As what each paragraph of an article is set: its headline, its byline, a subhead between its paragraphs. */

/** @typedef {import('./marks.js').Stretch} Stretch */
/** @typedef {'headline' | 'byline' | 'subhead' | 'body' | 'furniture'} Setting */

/** A byline or a line of date is short, and stands before the article begins. */
const MOST_BYLINE = 120;
const BYLINES_WITHIN = 6;
const MOST_SUBHEAD = 70;
const LEAST_BODY = 90;

/**
 * @param {string} text
 * @param {Stretch[]} paragraphs  of the text
 * @param {{title: string | null, date_span: Stretch | null}} document
 * @param {number} [top]  the first that was not left out as the menu of a page
 * @returns {(at: number) => Setting} by the place of the paragraph among them
 */
export function settingOf(text, paragraphs, { title, date_span: dated }, top = 0) {
  const headline = title?.trim() ?? '';
  /** @param {number} at */
  const words = (at) => {
    const paragraph = paragraphs[at];
    return paragraph ? text.slice(paragraph.start, paragraph.end) : '';
  };
  /** @param {number} at */
  const length = (at) => (paragraphs[at]?.end ?? 0) - (paragraphs[at]?.start ?? 0);
  // The headline is the first that has its words; a sentence of the article may say them again.
  let first = -1;
  for (let at = top; at < Math.min(top + BYLINES_WITHIN, paragraphs.length) && first < 0 && headline !== ''; at++) {
    if (words(at) === headline) first = at;
  }
  return (at) => {
    const paragraph = paragraphs[at];
    if (!paragraph) return 'body';
    if (at === first) return 'headline';
    if (length(at) < MOST_BYLINE) {
      if (dated && dated.end > paragraph.start && dated.end <= paragraph.end && length(at) < 3 * (dated.end - dated.start) + 60) return 'byline';
      if (at < top + BYLINES_WITHIN && /^by\s+\p{Lu}/iu.test(words(at)) && !/[.!?]["”’]?$/u.test(words(at))) return 'byline';
    }
    // Between paragraphs of running text, and itself no sentence, nor the words of somebody.
    const between = length(at + 1) >= LEAST_BODY && length(at - 1) >= LEAST_BODY;
    if (between && length(at) <= MOST_SUBHEAD && /^[\p{Lu}\p{N}][^"“”:]*[\p{L}\p{N})?’]$/u.test(words(at))) return 'subhead';
    return 'body';
  };
}
