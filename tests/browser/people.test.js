import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peopleOf } from '../../www/assets/people.js';

/** @param {Array<[name: string, quotes: number]>} named  @returns {any} */
const analysis = (...named) => ({ entities: named.map(([name, quotes], at) => ({ id: `e${at + 1}`, name, quotes: Array(quotes).fill('q1') })) });
/** @param {ReturnType<typeof peopleOf>} people */
const shown = (people) => [...people.values()].map(({ entity, initials, place }) => `${entity.name} ${initials} ${place}`).sort();

test('no two speakers have the same initials, and who says nothing has no place', () => {
  assert.deepEqual(shown(peopleOf(analysis(['Ann Lee', 2], ['Al Low', 1], ['Al', 0]))), ['Al A null', 'Al Low AL2 1', 'Ann Lee AL 0']);
});

test('who is still there after an edit looks the same, in whatever order', () => {
  const before = peopleOf(analysis(['Ann Lee', 3], ['Al Low', 2], ['Bo Ray', 1]));
  const after = peopleOf(analysis(['Al Low', 3], ['Cy Moe', 2], ['Bo Ray', 2], ['Dan Fox', 1]), before);
  assert.deepEqual(shown(after), ['Al Low AL2 1', 'Bo Ray BR 2', 'Cy Moe CM 0', 'Dan Fox DF 3']);
});
