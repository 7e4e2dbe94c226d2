import assert from 'node:assert/strict';
import { test } from 'node:test';

import { percent, sharesOf, voiceOf } from '../../www/assets/shares.js';

/** @typedef {import('../../src/contract').Entity} Entity */

/** @param {Partial<Entity>} given  @returns {Entity} */
const entity = (given) => ({ id: 'e1', name: 'Ann Lee', kind: 'person', role: null, pronoun: null, mentions: [], quotes: ['q1'], words: 10, ...given });

/** @param {string} text  @param {string | null} speaker  @returns {import('../../src/contract').Quote} */
const quote = (text, speaker) => ({
  id: 'q1', kind: 'direct', spans: [], text, cue: null, source: null, speaker,
  addressee: null, medium: null, when: null, confidence: 1, because: '',
});

/** @type {Array<[name: string, given: Partial<Entity>, voice: import('../../www/assets/shares.js').Voice]>} */
const VOICES = [
  ['the text says she', { pronoun: 'she' }, 'women'],
  ['the text says he', { pronoun: 'he' }, 'men'],
  ['the text says they of one person', { pronoun: 'they' }, 'they'],
  ['a first name alone tells nothing', { name: 'Mary Jones' }, 'untold'],
  ['nor does one who is not named', { kind: 'anonymous', name: 'a nurse' }, 'untold'],
  ['who is not named, but of whom the text says she', { kind: 'anonymous', name: 'a nurse', pronoun: 'she' }, 'women'],
  ['an organisation', { kind: 'organization', pronoun: 'it' }, 'bodies'],
  ['a group', { kind: 'group', pronoun: 'they' }, 'bodies'],
];

for (const [name, given, voice] of VOICES) test(`whose voice: ${name}`, () => assert.equal(voiceOf(entity(given)), voice));

test('unknown speakers are kept apart and counted for nobody', () => {
  const { all, voices } = sharesOf({
    entities: [entity({ pronoun: 'she', quotes: ['q1', 'q2'], words: 12 }), entity({ quotes: [], words: 0, pronoun: 'he' })],
    quotes: [quote('one', 'e1'), quote('two', 'e1'), quote('“They left — at once.”', null)],
  });
  assert.deepEqual([...voices], [
    ['women', { speakers: 1, quotes: 2, words: 12 }],
    ['unknown', { speakers: 0, quotes: 1, words: 4 }],
  ]);
  assert.deepEqual(all, { speakers: 1, quotes: 3, words: 16 });
});

/** @type {Array<[part: number, whole: number, said: string]>} */
const PERCENTS = [[0, 0, '0%'], [0, 9, '0%'], [1, 1000, '<1%'], [1, 3, '33%'], [3, 3, '100%']];
test('a share that is there is never nothing', () => {
  for (const [part, whole, said] of PERCENTS) assert.equal(percent(part, whole), said);
});
