/**
 * Talks to the engine in its worker.
 *
 * One job runs at a time and only the newest text waits behind it: one that has been overtaken is never
 * analysed. Exports wait in their order, and none is overtaken. Every `ask` ends: with an analysis, or with a {@link Failure} that says which way it went wrong.
 * A worker that traps or hangs is ended; the next `ask` starts a new one.
 */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').Asked} Asked */
/**
 * `input`: the engine refused what it was given. `trap`: the engine crashed. `hang`: it took too long.
 * `broken`: it cannot run in this browser. `stale`: a newer request overtook this one.
 * @typedef {'input' | 'trap' | 'hang' | 'broken' | 'stale'} FailureKind
 */
/** What the engine is asked, `message` with its id. @typedef {{id: number, message: {text: string, asked?: Asked, analysis?: string, format?: Form}, progress?: (stage: string) => void, resolve: (answer: any) => void, reject: (failure: Failure) => void}} Job */
/** A form that the core writes. @typedef {'csv' | 'csv-timeline' | 'markdown'} Form */
/** The lists that come ahead of a long answer. @typedef {'quotes' | 'entities' | 'times' | 'timeline'} List */
/** `items` and `analysis` are JSON. @typedef {{id?: number, ready?: true, stage?: string, list?: List, items?: string, analysis?: string, exported?: string, error?: string, trap?: string, broken?: string}} Answer */

/** Why a request has no answer. */
export class Failure extends Error {
  /**
   * @param {FailureKind} kind
   * @param {string} message
   */
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** Long enough for the slowest phone to start the engine and read an article. */
const PATIENCE_MS = 30_000;
/** And for a long text so much more a character. */
const PATIENCE_PER_CHARACTER_MS = 0.02;

/** @param {number} length  UTF-16 units of the text */
export const patience = (length) => PATIENCE_MS + length * PATIENCE_PER_CHARACTER_MS;

export class Messenger {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Job | null} */
  #running = null;
  /** @type {Job | null} */
  #waiting = null;
  /** Exports that wait. @type {Job[]} */
  #orders = [];
  /** What has come of the running job's answer. @type {Map<List, any[]>} */
  #ahead = new Map();
  /** Whether the worker has told that its engine runs. */
  #ready = false;
  #lastId = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watchdog;
  #startWorker;
  #patience;

  /**
   * @param {() => Worker} startWorker  gives a new worker, or throws where the browser cannot
   * @param {(length: number) => number} [patienceFor]  milliseconds to wait for a text of so many units
   */
  constructor(startWorker, patienceFor = patience) {
    this.#startWorker = startWorker;
    this.#patience = patienceFor;
  }

  /** Starts the worker before it is needed. A browser that cannot will say so at the first `ask`. */
  warm() {
    try {
      this.#ensureWorker();
    } catch {
      this.#worker = null;
    }
  }

  /**
   * Analyses `text`; an earlier request that has not begun is rejected as stale.
   *
   * @param {string} text
   * @param {Asked} asked  what the user says besides the text
   * @param {(stage: string) => void} [progress]  is told of a long text which stage of the work is done
   * @returns {Promise<Analysis>}
   */
  ask(text, asked, progress) {
    return new Promise((resolve, reject) => {
      this.#waiting?.reject(new Failure('stale', 'A newer text came.'));
      this.#waiting = { id: ++this.#lastId, message: { text, asked }, progress, resolve, reject };
      this.#next();
    });
  }

  /**
   * Writes an analysis, as corrected by the user or not, in another form.
   *
   * @param {Form} format
   * @param {Analysis} analysis
   * @param {string} text  the one that was analysed
   * @returns {Promise<string>}
   */
  export(format, analysis, text) {
    return new Promise((resolve, reject) => {
      this.#orders.push({ id: ++this.#lastId, message: { text, analysis: JSON.stringify(analysis), format }, resolve, reject });
      this.#next();
    });
  }

  /** Ends whatever runs; the text that waits or runs is rejected as stale. */
  stop() {
    this.#waiting?.reject(new Failure('stale', 'Stopped.'));
    this.#waiting = null;
    if (this.#running) this.#end(new Failure('stale', 'Stopped.'));
  }

  #next() {
    if (this.#running) return;
    const job = this.#orders.shift() ?? this.#waiting;
    if (!job) return;
    if (job === this.#waiting) this.#waiting = null;
    this.#running = job;
    this.#ahead.clear();
    try {
      const worker = this.#ensureWorker();
      if (this.#ready) this.#watch(job);
      worker.postMessage({ id: job.id, ...job.message });
    } catch (error) {
      this.#end(new Failure('broken', messageOf(error)));
    }
  }

  /** The time counts from when the engine is there: a slow network is no fault of the text's. @param {Job} job */
  #watch(job) {
    this.#watchdog = setTimeout(
      () => this.#end(new Failure('hang', 'The engine gave no answer in time.')),
      this.#patience(job.message.text.length),
    );
  }

  #ensureWorker() {
    if (this.#worker) return this.#worker;
    const worker = this.#startWorker();
    this.#worker = worker;
    this.#ready = false;
    worker.onmessage = ({ data }) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      this.#end(new Failure(this.#ready ? 'trap' : 'broken', event.message || 'its worker did not start'));
    };
    worker.onmessageerror = () => {
      if (worker === this.#worker) this.#end(new Failure('trap', 'The answer could not be read.'));
    };
    return worker;
  }

  /** @param {Answer} answer */
  #hear({ id, ready, stage, list, items, analysis, exported, error, trap, broken }) {
    if (ready) {
      this.#ready = true;
      if (this.#running) this.#watch(this.#running);
    }
    if (broken !== undefined) return this.#end(new Failure('broken', broken));
    const job = this.#running;
    if (!job || id !== job.id) return;
    if (trap !== undefined) return this.#end(new Failure('trap', trap));
    if (stage !== undefined) return job.progress?.(stage);
    if (list && items !== undefined) {
      const known = this.#ahead.get(list) ?? [];
      known.push(...JSON.parse(items));
      this.#ahead.set(list, known);
      return;
    }
    clearTimeout(this.#watchdog);
    this.#running = null;
    if (analysis !== undefined) job.resolve(this.#complete(JSON.parse(analysis)));
    else if (exported !== undefined) job.resolve(exported);
    else job.reject(new Failure('input', error ?? 'The engine gave no answer.'));
    this.#next();
  }

  /**
   * @param {Analysis} analysis  without what came ahead
   * @returns {Analysis} with it
   */
  #complete(analysis) {
    for (const [list, items] of this.#ahead) analysis = { ...analysis, [list]: [...items, ...analysis[list]] };
    return analysis;
  }

  /**
   * Ends the worker, rejects the running job and goes on with the one that waits.
   *
   * @param {Failure} failure
   */
  #end(failure) {
    clearTimeout(this.#watchdog);
    this.#worker?.terminate();
    this.#worker = null;
    const job = this.#running;
    this.#running = null;
    job?.reject(failure);
    // The next text should find a worker that is ready; one that cannot run at all is not tried in vain.
    if (failure.kind !== 'broken') this.warm();
    this.#next();
  }
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
