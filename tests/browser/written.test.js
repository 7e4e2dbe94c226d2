/** The words of attribution on the card of a quote. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributionOf } from '../../www/assets/views/quotes.js';

/** Brackets mark the source, angles the cue, braces the content. @type {Array<[name: string, marked: string, written: string | null]>} */
const WRITTEN = [
  ['before', '[Ann Lee] <said> {it leaked}.', 'Ann Lee said'],
  ['behind a headline’s colon', '{‘It leaks’}<:> [Ann Lee]', 'Ann Lee'],
  ['a transcript', '[LEE]<:> {It leaks.}', 'LEE:'],
  ['far apart', '[Ann Lee], {it leaked}, <said>', 'Ann Lee … said'],
  ['none', '{It leaks.}', null],
];

for (const [name, marked, written] of WRITTEN) {
  test(`words of attribution: ${name}`, () => {
    const text = marked.replace(/[[\]<>{}]/g, '');
    /** @param {RegExp} pattern */
    const span = (pattern) => {
      const words = pattern.exec(marked)?.[1];
      return words === undefined ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    };
    const quote = /** @type {any} */ ({ source: span(/\[(.*?)\]/), cue: span(/<(.*?)>/), spans: [span(/\{(.*?)\}/)] });
    assert.equal(attributionOf(quote, text), written);
  });
}
