import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isUnsure, sureness } from '../../www/assets/sureness.js';

/** @type {Array<[confidence: number, level: number, word: string]>} */
const STEPS = [
  [1, 3, 'Sure'],
  [0.9, 3, 'Sure'],
  [0.89, 2, 'Likely'],
  [0.5, 2, 'Likely'],
  [0.49, 1, 'Unsure'],
  [0, 1, 'Unsure'],
];

test('confidence is told in words and in three steps', () => {
  for (const [confidence, level, word] of STEPS) {
    assert.deepEqual(sureness(confidence), { level, word });
    assert.equal(isUnsure({ confidence }), level === 1);
  }
});
