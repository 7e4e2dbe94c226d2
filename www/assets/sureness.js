/**
 * How sure a quote is, in words and in steps.
 *
 * The steps are read off the table that `cargo xtask score` prints on the development articles of PolNeAR: of
 * the quotes below 0.5, 43 in 100 had the right words and the right source, of those from 0.5 up 83 in 100,
 * and of those from 0.9 up 95 in 100 (97 of the direct ones). So what is below 0.5 is more likely wrong than
 * right, and is shown as unsure.
 */

const SURE = 0.9;
const UNSURE = 0.5;

/**
 * @param {number} confidence  0 to 1
 * @returns {{level: 1 | 2 | 3, word: string}} in words, and how many of three bars
 */
export function sureness(confidence) {
  if (confidence >= SURE) return { level: 3, word: 'Sure' };
  if (confidence >= UNSURE) return { level: 2, word: 'Likely' };
  return { level: 1, word: 'Unsure' };
}

/**
 * @param {{confidence: number}} quote
 * @returns {boolean} whether it is shown as unsure
 */
export const isUnsure = ({ confidence }) => sureness(confidence).level === 1;
