/** What was corrected, step by step, and back again. */

/** @typedef {import('./operations.js').Operation} Operation */
/** All that the user has said of one text. @typedef {{operations: Operation[], date: string | null, order: DateOrder | null}} Said */
/** @typedef {import('../../../src/contract').DateOrder} DateOrder */
/** `label` says what the step did that leads here. @typedef {{said: Said, label: string}} Step */

/** More steps than this are not taken back. */
const MOST = 200;

export class History {
  /** @type {Step[]} */
  #past = [];
  /** @type {Step[]} */
  #future = [];
  /** @type {Said} */
  #now;

  /** @param {Said} now */
  constructor(now) {
    this.#now = now;
  }

  get now() {
    return this.#now;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** @param {Said} said  @param {string} label */
  add(said, label) {
    this.#past.push({ said: this.#now, label });
    if (this.#past.length > MOST) this.#past.shift();
    this.#future = [];
    this.#now = said;
  }

  /** @returns {string | null} what was undone */
  undo() {
    const step = this.#past.pop();
    if (!step) return null;
    this.#future.push({ said: this.#now, label: step.label });
    this.#now = step.said;
    return step.label;
  }

  /** @returns {string | null} what was done again */
  redo() {
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push({ said: this.#now, label: step.label });
    this.#now = step.said;
    return step.label;
  }

  /** Changes every step alike: the text was edited. @param {(operations: Operation[]) => Operation[]} change */
  move(change) {
    /** @param {Said} said  @returns {Said} */
    const along = (said) => ({ ...said, operations: change(said.operations) });
    this.#now = along(this.#now);
    for (const step of [...this.#past, ...this.#future]) step.said = along(step.said);
  }
}
