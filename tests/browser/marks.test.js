import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cut, marksIn, paragraphsOf, partsOf } from '../../www/assets/marks.js';

/** @typedef {import('../../www/assets/marks.js').Mark} Mark */

/** @param {string} key  @param {number} start  @param {number} end  @returns {Mark} */
const mark = (key, start, end) => ({ key, start, end, role: 'quote' });

/** @type {Array<[name: string, marks: Mark[], expected: string]>} segments as `start-end:keys`, longest mark first */
const CUTS = [
  ['no marks', [], '0-10:'],
  ['one inside', [mark('a', 2, 5)], '0-2: 2-5:a 5-10:'],
  ['the whole', [mark('a', 0, 10)], '0-10:a'],
  ['nested', [mark('a', 1, 9), mark('b', 3, 4)], '0-1: 1-3:a 3-4:ab 4-9:a 9-10:'],
  ['crossing', [mark('a', 1, 6), mark('b', 4, 9)], '0-1: 1-4:a 4-6:ab 6-9:b 9-10:'],
  ['the same stretch', [mark('a', 1, 3), mark('b', 1, 3)], '0-1: 1-3:ab 3-10:'],
  ['touching', [mark('a', 1, 3), mark('b', 3, 5)], '0-1: 1-3:a 3-5:b 5-10:'],
  ['reaching beyond both ends', [mark('a', -5, 4), mark('b', 8, 20)], '0-4:a 4-8: 8-10:b'],
];

for (const [name, marks, expected] of CUTS) {
  test(`the text is cut at every edge: ${name}`, () => {
    const segments = cut(0, 10, marks).map(({ start, end, marks: on }) => `${start}-${end}:${on.map((m) => m.key).join('')}`);
    assert.equal(segments.join(' '), expected);
  });
}

const wrapped = Array.from({ length: 12 }, () => 'words that a machine has broken off somewhere in the\nmiddle of').join('\n');

/** @type {Array<[name: string, text: string, expected: string[]]>} */
const PARAGRAPHS = [
  ['empty', '', []],
  ['only spaces', ' \n\t\n ', []],
  ['blank lines', 'One.\n\nTwo.\n', ['One.', 'Two.']],
  ['a line each', 'One.\nTwo.', ['One.', 'Two.']],
  ['white space around', '  One. \n \n\tTwo.  ', ['One.', 'Two.']],
  ['a menu', 'News\n'.repeat(9), Array(9).fill('News')],
  ['wrapped to a width', `${wrapped}\n\nTwo.`, [wrapped, 'Two.']],
];

for (const [name, text, expected] of PARAGRAPHS) {
  test(`paragraphs: ${name}`, () => {
    assert.deepEqual(paragraphsOf(text).map(({ start, end }) => text.slice(start, end)), expected);
  });
}

test('a long text comes in parts that lose nothing and break no character', () => {
  const text = `${'🙂'.repeat(70)}\n\nshort\n\n${'x'.repeat(33)}`;
  const parts = partsOf(text, paragraphsOf(text), 25);
  const pieces = parts.flatMap((part) => part.paragraphs.map(({ start, end }) => text.slice(start, end)));
  assert.equal(pieces.join(''), text.replaceAll('\n', ''));
  assert.ok(pieces.every((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece)));
  assert.ok(parts.every(({ start, end }) => end - start <= 26));
});

test('an empty text has one empty part', () => assert.equal(partsOf('', [], 10).length, 1));

test('a part has the marks that touch it, in order', () => {
  /** @type {import('../../src/contract').Analysis} */
  const analysis = {
    offsets: 'utf16',
    document: { title: null, date: null, date_from: 'none', date_span: null, order: null, unsettled: null, words: 0 },
    quotes: [],
    entities: [{ id: 'e1', name: 'Roe', kind: 'person', role: null, pronoun: null, quotes: [], words: 0, mentions: [{ start: 30, end: 33 }, { start: 2, end: 5 }, { start: 19, end: 21 }] }],
    times: [{ id: 't1', start: 10, end: 20, text: '', type: 'DATE', value: '', mod: null, earliest: null, latest: null, because: '' }],
    timeline: [],
  };
  assert.deepEqual(marksIn(analysis, { start: 5, end: 30 }).map(({ start }) => start), [10, 19]);
  assert.deepEqual(marksIn(analysis, { start: 4, end: 12 }).map(({ start }) => start), [2, 10]);
});
