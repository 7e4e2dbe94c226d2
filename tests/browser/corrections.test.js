/** What a correction does to an analysis, as tables; and that no correction breaks the contract. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { apply } from '../../www/assets/corrections/apply.js';
import { History } from '../../www/assets/corrections/history.js';
import { editOf, isAnother, moved, movedSpan } from '../../www/assets/corrections/move.js';
import { timesIn, valid } from '../../www/assets/corrections/operations.js';
import { lineFor } from '../../www/assets/views/corrections.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../www/assets/corrections/operations.js').Operation} Operation */

const TEXT = '“It works,” Ann Lee said on Monday. Bo Roe denied it on Tuesday. “It leaks,” Lee’s son said. It rained in May.';

/** Where `words` stand in the text. @param {string} words */
const at = (words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** @returns {Analysis} */
function analysed() {
  /** @param {string} id  @param {string} words  @param {string} source  @param {string} speaker  @returns {any} */
  const quote = (id, words, source, speaker) => ({
    id, kind: 'direct', spans: [at(words)], text: words, cue: null, source: at(source), speaker,
    addressee: null, medium: null, when: null, confidence: 0.8, because: 'r',
  });
  /** @param {string} id  @param {string} name  @param {string[]} mentions  @param {string[]} quotes  @param {number} words  @returns {any} */
  const entity = (id, name, mentions, quotes, words) => ({
    id, name, kind: 'person', role: null, pronoun: null, mentions: mentions.map(at), quotes, words,
  });
  /** @param {string} id  @param {string} words  @param {string} day  @returns {any} */
  const time = (id, words, day) => ({ id, ...at(words), text: words, type: 'DATE', value: day, mod: null, earliest: day, latest: day, because: 'r' });
  /** @param {string} id  @param {string} words  @param {string} day  @param {string[]} times  @param {string[]} quotes  @param {string[]} entities  @returns {any} */
  const entry = (id, words, day, times, quotes, entities) => ({
    id, ...at(words), text: words, earliest: day, latest: day, kind: /** @type {const} */ ('event'), basis: 'stated', times, quotes, entities, because: 'r',
  });
  return {
    offsets: 'utf16',
    document: { date: '2024-03-06', date_from: 'given', date_span: null, order: null, unsettled: null, title: null, words: 22 },
    quotes: [quote('q1', '“It works,”', 'Ann Lee', 'e1'), quote('q2', '“It leaks,”', 'Lee’s son', 'e1')],
    entities: [entity('e1', 'Ann Lee', ['Ann Lee', 'Lee’s son'], ['q1', 'q2'], 4), entity('e2', 'Bo Roe', ['Bo Roe'], [], 0)],
    times: [time('t1', 'Monday', '2024-03-04'), time('t2', 'Tuesday', '2024-03-05')],
    timeline: [
      entry('v1', '“It works,” Ann Lee said on Monday.', '2024-03-04', ['t1'], ['q1'], ['e1']),
      entry('v2', 'Bo Roe denied it on Tuesday.', '2024-03-05', ['t2'], [], ['e2']),
    ],
  };
}

const ROE = { name: 'Bo Roe', at: at('Bo Roe') };
const LEE = { name: 'Ann Lee', at: at('Ann Lee') };

/** Who says what, as one reads it. @param {Analysis} analysis */
const said = ({ quotes, entities }) =>
  quotes.map(({ text, kind, speaker, by }) => `${by ? '*' : ''}${entities.find(({ id }) => id === speaker)?.name ?? '?'}: ${text} ${kind}`);
/** @param {Analysis} analysis */
const people = ({ entities }) => entities.map(({ name, words, quotes, mentions }) => `${name} ${words} ${quotes.length} ${mentions.length}`);
/** @param {Analysis} analysis */
const dated = ({ timeline }) => timeline.map(({ earliest, latest, text, by }) => `${by ? '*' : ''}${earliest}..${latest} ${text.slice(0, 6)}`);

const SAID = ['Ann Lee: “It works,” direct', 'Ann Lee: “It leaks,” direct'];
const PEOPLE = ['Ann Lee 4 2 2', 'Bo Roe 0 0 1'];
const DATED = ['2024-03-04..2024-03-04 “It wo', '2024-03-05..2024-03-05 Bo Roe'];

/** @type {Array<[name: string, operations: Operation[], want: {said?: string[], people?: string[], dated?: string[], lost?: number[]}]>} */
const CASES = [
  ['nothing', [], {}],
  ['another speaker', [{ op: 'speaker', quote: at('“It leaks,”'), to: ROE }],
    { said: [SAID[0] ?? '', '*Bo Roe: “It leaks,” direct'], people: ['Ann Lee 2 1 2', 'Bo Roe 2 1 1'] }],
  ['a speaker whom the text does not name', [{ op: 'speaker', quote: at('“It leaks,”'), to: { name: 'Cy Poe', at: null } }],
    { said: [SAID[0] ?? '', '*Cy Poe: “It leaks,” direct'], people: ['Ann Lee 2 1 2', 'Cy Poe 2 1 0', 'Bo Roe 0 0 1'] }],
  ['nobody', [{ op: 'speaker', quote: at('“It leaks,”'), to: null }],
    { said: [SAID[0] ?? '', '*?: “It leaks,” direct'], people: ['Ann Lee 2 1 2', 'Bo Roe 0 0 1'] }],
  ['the same twice', [{ op: 'speaker', quote: at('“It leaks,”'), to: ROE }, { op: 'speaker', quote: at('“It leaks,”'), to: LEE }],
    { said: [SAID[0] ?? '', `*${SAID[1]}`] }],
  ['another kind', [{ op: 'kind', quote: at('“It leaks,”'), kind: 'mixed' }], { said: [SAID[0] ?? '', '*Ann Lee: “It leaks,” mixed'] }],
  ['no quote at all', [{ op: 'drop', quote: at('“It works,”') }], { said: SAID.slice(1), people: ['Ann Lee 2 1 2', 'Bo Roe 0 0 1'] }],
  ['a quote that was missed', [{ op: 'add', spans: [at('denied it')], to: ROE, kind: 'indirect' }],
    { said: [SAID[0] ?? '', '*Bo Roe: denied it indirect', SAID[1] ?? ''], people: ['Ann Lee 4 2 2', 'Bo Roe 2 1 1'] }],
  ['two who are one', [{ op: 'merge', who: LEE, into: ROE }],
    { said: ['Bo Roe: “It works,” direct', 'Bo Roe: “It leaks,” direct'], people: ['Bo Roe 4 2 3'] }],
  ['a mention that is somebody else', [{ op: 'split', mention: at('Lee’s son'), to: { name: 'Al Lee', at: null } }],
    { said: [SAID[0] ?? '', '*Al Lee: “It leaks,” direct'], people: ['Ann Lee 2 1 1', 'Al Lee 2 1 1', 'Bo Roe 0 0 1'] }],
  ['another name', [{ op: 'rename', who: LEE, name: 'Anna Lee' }], { said: SAID.map((line) => line.replace('Ann', 'Anna')), people: ['Anna Lee 4 2 2', 'Bo Roe 0 0 1'] }],
  ['the days of a time, which the engine is told', [{ op: 'date', time: at('Monday'), earliest: '2024-03-11', latest: '2024-03-11' }], {}],
  ['the days of a time that is gone', [{ op: 'date', time: { start: 500, end: 510 }, earliest: null, latest: null }], { lost: [0] }],
  ['an entry of its own', [{ op: 'entry', entry: at('Bo Roe denied it on Tuesday.'), earliest: '2024-03-01', latest: null }],
    { dated: ['*2024-03-01..null Bo Roe', DATED[0] ?? ''] }],
  ['words that are gone', [{ op: 'drop', quote: { start: 500, end: 510 } }, { op: 'rename', who: { name: 'Nobody', at: null }, name: 'X' }], { lost: [0, 1] }],
];

for (const [name, operations, want] of CASES) {
  test(`a correction: ${name}`, () => {
    const raw = analysed();
    const { analysis, lost } = apply(raw, TEXT, operations);
    assert.deepEqual(said(analysis), want.said ?? SAID);
    assert.deepEqual(people(analysis), want.people ?? PEOPLE);
    assert.deepEqual(dated(analysis), want.dated ?? DATED);
    assert.deepEqual([...lost], want.lost ?? []);
    assert.deepEqual(raw, analysed(), 'what the engine found stays as it is');
    promised(analysis);
  });
}

/** @param {Analysis} analysis */
function promised({ quotes, entities, times, timeline }) {
  const ids = [...quotes, ...entities, ...times, ...timeline].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'no id twice');
  for (const { id, speaker } of quotes) {
    for (const entity of entities) assert.equal(entity.quotes.includes(id), entity.id === speaker, `${entity.name} and ${id}`);
  }
  for (const entity of entities) for (const id of entity.quotes) assert.ok(quotes.some((quote) => quote.id === id));
  for (const entry of timeline) {
    for (const id of entry.quotes) assert.ok(quotes.some((quote) => quote.id === id), `${id} in the timeline`);
    for (const id of entry.entities) assert.ok(entities.some((entity) => entity.id === id), `${id} in the timeline`);
    assert.ok(entry.earliest !== null || entry.latest !== null);
  }
}

/** The same numbers each time. @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % sides;
  };
}

test('no row of corrections breaks the contract', () => {
  const operations = CASES.flatMap(([, some]) => some);
  for (let seed = 1; seed <= 300; seed++) {
    const throwDice = dice(seed);
    const some = Array.from({ length: 1 + throwDice(8) }, () => /** @type {Operation} */ (operations[throwDice(operations.length)]));
    const once = apply(analysed(), TEXT, some);
    promised(once.analysis);
    assert.deepEqual(apply(analysed(), TEXT, some), once, 'the same each time');
    assert.deepEqual(valid(JSON.parse(JSON.stringify(some))), some, 'it can be kept');
  }
});

test('what is no correction is not taken out of storage', () => {
  for (const stored of [null, 'x', {}, [null, 3, {}, { op: 'drop' }, { op: 'drop', quote: { start: 5, end: 1 } }, { op: 'constructor' },
    { op: 'kind', quote: { start: 0, end: 1 }, kind: 'loud' }, { op: 'rename', who: { name: 'A', at: null }, name: ' ' },
    { op: 'date', time: { start: 0, end: 1 }, earliest: '2024-02-02', latest: '2024-02-01' },
    { op: 'date', time: { start: 0, end: 1 }, earliest: '2023-02-29', latest: null }, { op: 'date', time: { start: 0, end: 1 }, earliest: '12024-02-01', latest: null }]]) {
    assert.deepEqual(valid(stored), []);
  }
});

test('of what was said of a time the last word counts', () => {
  const [early, late] = [{ start: 3, end: 9 }, { start: 20, end: 27 }];
  /** @param {import('../../www/assets/corrections/operations.js').Span} time  @param {string | null} day @returns {Operation} */
  const dates = (time, day) => ({ op: 'date', time, earliest: day, latest: day });
  assert.deepEqual(timesIn([dates(early, '2024-03-11'), dates(late, null), { op: 'drop', quote: early }, dates(early, '2024-03-12')]),
    [{ ...late, earliest: null, latest: null }, { ...early, earliest: '2024-03-12', latest: '2024-03-12' }]);
});

/** @type {Array<[name: string, before: string, after: string, span: [number, number], now: [number, number]]>} */
const MOVES = [
  ['an edit after it', 'one two three', 'one two 3', [4, 7], [4, 7]],
  ['an edit before it', 'one two three', 'ones two three', [4, 7], [5, 8]],
  ['an edit within it', 'one two three', 'one t-wo three', [4, 7], [4, 8]],
  ['its words cut out', 'one 2 three', 'one three', [4, 5], [4, 4]],
  ['its beginning cut off', 'ab cd ef', 'abd ef', [3, 5], [2, 3]],
  ['nothing', 'one', 'one', [0, 3], [0, 3]],
];

test('words are found again after an edit', () => {
  for (const [name, before, after, [start, end], [from, to]] of MOVES) {
    assert.deepEqual(movedSpan({ start, end }, editOf(before, after)), { start: from, end: to }, name);
  }
  /** @type {Operation[]} */
  const operations = [{ op: 'merge', who: LEE, into: ROE }, { op: 'add', spans: [at('It works')], to: null, kind: 'direct' }];
  const longer = `A headline\n\n${TEXT}`;
  assert.deepEqual(moved(moved(operations, TEXT, longer), longer, TEXT), operations);
  const twice = TEXT.replace('“It works', 'Yes: “It works').replace('rained in May', 'snowed in June');
  assert.equal(twice.slice(.../** @type {[number, number]} */ (Object.values(/** @type {any} */ (moved(operations, TEXT, twice)[1]).spans[0]))), 'It works');
  assert.ok(!isAnother(`a\n${TEXT}\nb`, `c\n${TEXT}\nd`), 'both ends were edited');
  assert.ok(isAnother(TEXT, 'Something else, from somewhere else.'));
  assert.ok(!isAnother(TEXT, TEXT.replace('rained', 'snowed')));
});

test('steps are undone and done again, and a new one ends what was undone', () => {
  const history = new History({ operations: [], date: null, order: null });
  /** @type {Operation} */
  const drop = { op: 'drop', quote: at('“It works,”') };
  history.add({ operations: [drop], date: null, order: null }, 'the quote was dropped');
  history.add({ operations: [drop], date: '2024-01-01', order: null }, 'the date');
  assert.equal(history.undo(), 'the date');
  assert.equal(history.undo(), 'the quote was dropped');
  assert.equal(history.undo(), null);
  assert.deepEqual(history.now, { operations: [], date: null, order: null });
  history.move((operations) => moved(operations, TEXT, ` ${TEXT}`));
  assert.equal(history.redo(), 'the quote was dropped');
  assert.deepEqual(history.now.operations, moved([drop], TEXT, ` ${TEXT}`));
  history.add({ operations: [], date: null, order: null }, 'another');
  assert.ok(!history.canRedo && history.canUndo);
});

test('a line of what was corrected has the words of a quote without its marks, and ends with a whole one', () => {
  const long = '“The lock was drained for a day, and nobody downstream was told that it would be,” said Ann Lee.';
  /** @param {string} text */
  const line = (text) => lineFor({ op: 'drop', quote: { start: 0, end: text.length } }, text);
  assert.equal(line('“It works.”'), '“It works.” is no quotation');
  assert.equal(line(long), '“The lock was drained for a day, and nobody downstream was …” is no quotation');
});
