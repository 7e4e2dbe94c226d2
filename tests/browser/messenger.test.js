/** The messenger against workers that answer late, never, wrongly or not at all. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Failure, Messenger } from '../../www/assets/messenger.js';

/** A worker whose answers the test gives. */
class FakeWorker {
  /** @type {FakeWorker[]} */
  static all = [];
  /** @type {Array<{id: number, text: string}>} */
  asked = [];
  ended = false;
  /** @type {(event: {data: object}) => void} */
  onmessage = () => {};
  /** @type {(event: {message: string, preventDefault: () => void}) => void} */
  onerror = () => {};
  constructor() {
    FakeWorker.all.push(this);
  }
  /** @param {{id: number, text: string}} request */
  postMessage(request) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  /** Analyses and lists go as JSON. @param {Record<string, unknown>} data */
  say(data) {
    const packed = ['analysis', 'items'].flatMap((key) => (data[key] === undefined ? [] : [[key, JSON.stringify(data[key])]]));
    this.onmessage({ data: { ...data, ...Object.fromEntries(packed) } });
  }
}

/** @param {(length: number) => number} [patience] */
function setUp(patience = () => 60_000) {
  FakeWorker.all = [];
  const messenger = new Messenger(() => /** @type {Worker} */ (/** @type {unknown} */ (new FakeWorker())), patience);
  return { messenger, worker: (at = -1) => /** @type {FakeWorker} */ (FakeWorker.all.at(at)) };
}

/** An answer that can be told from others. @param {string} name */
const answer = (name) => /** @type {import('../../src/contract').Analysis} */ (/** @type {unknown} */ ({ name }));

/** @param {Promise<unknown>} promise  @returns {Promise<string>} the kind of the failure */
const failureOf = (promise) => promise.then(() => 'none', (error) => (error instanceof Failure ? error.kind : String(error)));

test('whoever asks is told what of the work is done', async () => {
  const { messenger, worker } = setUp();
  /** @type {string[]} */
  const stages = [];
  const asked = messenger.ask('a', {}, (stage) => stages.push(stage));
  const { id } = worker().asked[0] ?? { id: 0 };
  for (const stage of ['document', 'times']) worker().say({ id, stage });
  worker().say({ id: id + 1, stage: 'of another' });
  worker().say({ id, analysis: answer('a') });
  assert.deepEqual(await asked, answer('a'));
  assert.deepEqual(stages, ['document', 'times']);
});

test('a request gets its own answer', async () => {
  const { messenger, worker } = setUp();
  const asked = messenger.ask('a', {});
  worker().say({ ready: true });
  worker().say({ id: worker().asked[0]?.id, analysis: answer('a') });
  assert.deepEqual(await asked, answer('a'));
});

test('the lists of a long answer are put together in order', async () => {
  const { messenger, worker } = setUp();
  const asked = messenger.ask('a', {});
  const id = worker().asked[0]?.id;
  for (const items of [[1, 2], [3, 4]]) worker().say({ id, list: 'quotes', items });
  worker().say({ id, list: 'times', items: [7] });
  worker().say({ id, analysis: { quotes: [5], times: [], entities: [6], timeline: [] } });
  assert.deepEqual(await asked, { quotes: [1, 2, 3, 4, 5], times: [7], entities: [6], timeline: [] });
});

test('while one runs only the newest waits, and the overtaken are told', async () => {
  const { messenger, worker } = setUp();
  const first = messenger.ask('a', {});
  const second = messenger.ask('b', {});
  const third = messenger.ask('c', {});
  assert.equal(await failureOf(second), 'stale');
  assert.deepEqual(worker().asked.map((request) => request.text), ['a']);
  worker().say({ id: worker().asked[0]?.id, analysis: answer('a') });
  await first;
  assert.deepEqual(worker().asked.map((request) => request.text), ['a', 'c']);
  worker().say({ id: worker().asked[1]?.id, analysis: answer('c') });
  assert.deepEqual(await third, answer('c'));
});

test('an answer to another request is not taken for one’s own', async () => {
  const { messenger, worker } = setUp();
  const asked = messenger.ask('a', {});
  worker().say({ id: 4711, analysis: answer('other') });
  worker().say({ id: worker().asked[0]?.id, analysis: answer('a') });
  assert.deepEqual(await asked, answer('a'));
});

test('an error about the input leaves the worker alive', async () => {
  const { messenger, worker } = setUp();
  const asked = messenger.ask('a', { date: '2021-02-31' });
  worker().say({ id: worker().asked[0]?.id, error: 'no such day' });
  assert.equal(await failureOf(asked), 'input');
  assert.equal(worker().ended, false);
});

test('a trap ends the worker, and what waited runs in a new one', async () => {
  const { messenger, worker } = setUp();
  const trapped = messenger.ask('a', {});
  const waiting = messenger.ask('b', {});
  worker().say({ id: worker().asked[0]?.id, trap: 'unreachable' });
  assert.equal(await failureOf(trapped), 'trap');
  assert.equal(worker(0).ended, true);
  assert.equal(FakeWorker.all.length, 2);
  worker().say({ id: worker().asked[0]?.id, analysis: answer('b') });
  assert.deepEqual(await waiting, answer('b'));
});

test('what an ended worker still says is not heard', async () => {
  const { messenger, worker } = setUp();
  const trapped = messenger.ask('a', {});
  const { id } = worker().asked[0] ?? {};
  worker().say({ id, trap: 'unreachable' });
  assert.equal(await failureOf(trapped), 'trap');
  const again = messenger.ask('a', {});
  worker(0).say({ id: worker().asked[0]?.id, analysis: answer('ghost') });
  worker().say({ id: worker().asked[0]?.id, analysis: answer('a') });
  assert.deepEqual(await again, answer('a'));
});

test('a worker that hangs is ended in time', async () => {
  const { messenger, worker } = setUp(() => 5);
  const asked = failureOf(messenger.ask('a', {}));
  // Until it is there no time is counted.
  await new Promise((done) => setTimeout(done, 20));
  worker().say({ ready: true });
  assert.equal(await asked, 'hang');
  assert.equal(worker(0).ended, true);
});

test('stopping rejects what runs and what waits', async () => {
  const { messenger, worker } = setUp();
  const both = [messenger.ask('a', {}), messenger.ask('b', {})];
  messenger.stop();
  assert.deepEqual(await Promise.all(both.map(failureOf)), ['stale', 'stale']);
  assert.equal(worker(0).ended, true);
});

test('an engine that cannot start is told, and not tried for ever', async () => {
  const { messenger, worker } = setUp();
  const asked = messenger.ask('a', {});
  worker().say({ broken: 'no memory' });
  assert.equal(await failureOf(asked), 'broken');
  assert.equal(FakeWorker.all.length, 1);
});

test('a worker that fails before it is ready is broken, after that it has trapped', async () => {
  for (const [ready, kind] of /** @type {const} */ ([[false, 'broken'], [true, 'trap']])) {
    const { messenger, worker } = setUp();
    const asked = messenger.ask('a', {});
    if (ready) worker().say({ ready: true });
    worker().onerror({ message: '', preventDefault() {} });
    assert.equal(await failureOf(asked), kind);
  }
});

test('a browser without workers is told at the first request', async () => {
  const messenger = new Messenger(() => {
    throw new Error('This browser has no workers.');
  });
  messenger.warm();
  assert.equal(await failureOf(messenger.ask('a', {})), 'broken');
});

test('an export waits its turn, is never overtaken, and fails when the engine does', async () => {
  const { messenger, worker } = setUp();
  const analysed = messenger.ask('a', {});
  const exported = messenger.export('csv', answer('a'), 'a');
  const overtaken = messenger.ask('b', {});
  const newest = messenger.ask('c', {});
  assert.equal(await failureOf(overtaken), 'stale');
  worker().say({ id: worker().asked[0]?.id, analysis: answer('a') });
  await analysed;
  assert.deepEqual(worker().asked[1], { id: worker().asked[1]?.id, text: 'a', analysis: JSON.stringify(answer('a')), format: 'csv' });
  worker().say({ id: worker().asked[1]?.id, exported: 'id' });
  assert.equal(await exported, 'id');
  worker().say({ id: worker().asked[2]?.id, analysis: answer('c') });
  assert.deepEqual(await newest, answer('c'));
  const lost = messenger.export('markdown', answer('c'), 'c');
  worker().say({ id: worker().asked[3]?.id, trap: 'unreachable' });
  assert.equal(await failureOf(lost), 'trap');
});
