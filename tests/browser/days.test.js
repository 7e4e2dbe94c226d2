import assert from 'node:assert/strict';
import { test } from 'node:test';

import { count, day, range } from '../../www/assets/days.js';

/** @type {Array<[name: string, earliest: string | null, latest: string | null, written: string]>} */
const RANGES = [
  ['a day', '2021-05-06', '2021-05-06', 'Thursday 6 May 2021'],
  ['days of a month', '2021-05-03', '2021-05-09', '3–9 May 2021'],
  ['days of two months', '2021-05-31', '2021-06-06', '31 May – 6 June 2021'],
  ['days of two years', '2020-12-28', '2021-01-03', '28 December 2020 – 3 January 2021'],
  ['a month', '2021-04-01', '2021-04-30', 'April 2021'],
  ['a leap February', '2020-02-01', '2020-02-29', 'February 2020'],
  ['February, not all of it', '2020-02-01', '2020-02-28', '1–28 February 2020'],
  ['a quarter', '2021-07-01', '2021-09-30', 'July–September 2021'],
  ['a winter', '2020-12-01', '2021-02-28', 'December 2020 – February 2021'],
  ['a year', '2018-01-01', '2018-12-31', '2018'],
  ['years', '2016-01-01', '2018-12-31', '2016–2018'],
  ['a decade', '1970-01-01', '1979-12-31', 'The 1970s'],
  ['ten years, no decade', '1971-01-01', '1980-12-31', '1971–1980'],
  ['open to the past', null, '2021-05-06', 'Until 6 May 2021'],
  ['open to the future', '2021-05-06', null, 'From 6 May 2021 on'],
  ['nothing known', null, null, 'Date unknown'],
  ['a year before 100', '0079-10-24', '0079-10-24', 'Tuesday 24 October 79'],
  ['no day at all', 'soon', 'soon', 'Date unknown'],
];

for (const [name, earliest, latest, written] of RANGES) {
  test(`a range for people: ${name}`, () => assert.equal(range(earliest, latest), written));
}

test('what is no day is left as it is', () => assert.equal(day('2021-W07'), '2021-W07'));

test('counts agree with their noun', () => {
  assert.equal(count(1, 'quote'), '1 quote');
  assert.equal(count(0, 'quote'), '0 quotes');
  assert.equal(count(1204, 'dated entry', 'dated entries'), '1,204 dated entries');
});
