/**
 * When the text is read: at every key, a long one after a pause, a very long one when the user says so; and what is
 * seen of it meanwhile.
 */

import { Failure } from './messenger.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** What the engine is to read. @typedef {{text: string, asked: import('../../src/contract').Asked}} Wanted */

/** A text longer than this waits for a pause in the typing; a shorter one is read at every key. */
export const LONG_UNITS = 100_000;
const PAUSE_MS = 250;
/** A text longer than this is read when the user says so. */
const ASK_UNITS = 2_000_000;
/** So many characters a browser reads in a second, on a machine that is not the newest. */
const UNITS_A_SECOND = 1_000_000;
/** What is read sooner than this shows no sign of work. */
const BUSY_AFTER_MS = 200;

/**
 * @param {{
 *   messenger: import('./messenger.js').Messenger, notice: ReturnType<typeof import('./views/notice.js').createNotice>,
 *   results: HTMLElement, wanted: () => Wanted, show: (found: Analysis | null, text: string) => Promise<void>,
 * }} parts  `show` resolves when all of it is shown; `found` is null where there is nothing to show
 */
export function createReading({ messenger, notice, results, wanted, show }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  let last = 0;

  /** What runs is ended, and the text stays. */
  function cancel() {
    last += 1;
    messenger.stop();
    settle();
    notice.ask('Stopped. Your text is still here.', [{ label: 'Read it', run: () => read(true) }]);
  }

  /** What the views show is the text in the box, or the user knows that it is not. */
  function settle() {
    results.removeAttribute('aria-busy');
    delete document.documentElement.dataset.reading;
    notice.quiet();
  }

  /** @param {number} units */
  function offer(units) {
    const seconds = Math.ceil(units / UNITS_A_SECOND);
    notice.ask(
      `This text has ${(units / 1e6).toFixed(1)} million characters. Reading it takes about ${seconds} seconds; you can cancel, and go on typing meanwhile.`,
      [{ label: 'Read it', run: () => read(true) }, { label: 'Not now', run: notice.quiet }],
    );
  }

  async function read(asked = false) {
    const { text, asked: besides } = wanted();
    const mine = ++last;
    document.documentElement.dataset.reading = '';
    const none = text.trim() === '';
    if (none || (text.length > ASK_UNITS && !asked)) {
      messenger.stop();
      if (none) show(null, text);
      settle();
      if (!none) offer(text.length);
      return;
    }
    /** @type {((stage: string) => void) | undefined} */
    let progress;
    const slow = setTimeout(() => {
      if (mine !== last) return;
      results.setAttribute('aria-busy', 'true');
      progress = notice.busy(text.length, cancel);
    }, BUSY_AFTER_MS);
    try {
      const answer = await messenger.ask(text, besides, (stage) => progress?.(stage));
      if (mine !== last) return;
      await show(answer, text);
      if (mine === last) settle();
    } catch (error) {
      if (mine !== last) return;
      const failure = error instanceof Failure ? error : new Failure('trap', String(error));
      show(null, text);
      settle();
      notice.failed(failure);
      document.body.dataset.state = 'failed';
    } finally {
      clearTimeout(slow);
    }
  }

  return {
    /** The text, its date or their reading changed. */
    changed() {
      document.documentElement.dataset.reading = '';
      clearTimeout(pause);
      if (wanted().text.length > LONG_UNITS) pause = setTimeout(() => read(), PAUSE_MS);
      else read();
    },
  };
}
