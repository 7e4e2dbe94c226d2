/** One paragraph of the article, drawn once and kept for as long as it looks the same. */

import { el } from '../dom.js';

/** @typedef {import('../segments.js').Piece} Piece */
/** @typedef {import('../setting.js').Setting} Setting */
/** `elements` stand for `pieces`, null where nothing is marked. @typedef {{block: HTMLElement, seen: string, pieces: Piece[], elements: Array<HTMLElement | null>}} Paragraph */

const TAGS = /** @type {const} */ ({ headline: 'h3', byline: 'p', subhead: 'h4', body: 'p', furniture: 'p' });

/**
 * @param {Piece[]} pieces
 * @param {Setting} setting
 * @returns {string} the same for what is drawn alike
 */
export const seenOf = (pieces, setting) => JSON.stringify([setting, pieces.map(({ text, look }) => [text, look])]);

/**
 * @param {Piece[]} pieces
 * @param {Setting} setting
 * @param {string} seen  from {@link seenOf}
 * @returns {Paragraph}
 */
export function drawParagraph(pieces, setting, seen) {
  const block = el(TAGS[setting], { class: setting === 'body' ? null : setting });
  const elements = pieces.map((piece) => (piece.look ? drawPiece(piece) : null));
  block.append(...pieces.flatMap(({ text, look }, at) => {
    const element = elements[at];
    // The frame of a date holds no initials.
    const after = element && look?.tag && look.classes.includes('time') ? drawPiece({ text: '', look: { ...look, classes: [], day: null } }) : null;
    if (element && after) delete element.dataset.tag;
    return [element ?? text, ...(after ? [after] : [])];
  }));
  const paragraph = { block, seen, pieces, elements };
  name(paragraph, pieces);
  return paragraph;
}

/**
 * Says to what its marks belong: after an edit elsewhere they look the same and may have other ids.
 *
 * @param {Paragraph} paragraph
 * @param {Piece[]} pieces  which are drawn as those that it was made of
 */
export function name(paragraph, pieces) {
  paragraph.pieces = pieces;
  pieces.forEach(({ id, keys }, at) => {
    const element = paragraph.elements[at];
    if (!element) return;
    element.dataset.id = id;
    element.dataset.keys = keys.join(' ');
  });
}

/** @param {Pick<Piece, 'text' | 'look'>} piece */
function drawPiece({ text, look }) {
  const element = look?.day ? el('time', { datetime: look.day }, text) : el('span', {}, text);
  element.className = ['mark', ...(look?.classes ?? [])].join(' ');
  if (look?.quote) element.style.setProperty('--quote', look.quote);
  if (look?.mention) element.style.setProperty('--mention', look.mention);
  if (look?.line) element.style.setProperty('--line', look.line);
  if (look?.tag) element.dataset.tag = look.tag;
  return element;
}
