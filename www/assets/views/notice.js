/** What went wrong or takes long, in a sentence; and, for those who cannot see it, what was found. */

import { count } from '../days.js';
import { doubtOf } from '../doubts.js';
import { el } from '../dom.js';
import { waiting } from './date.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../messenger.js').Failure} Failure */

/** A text longer than this is not read in an instant. */
const LONG_UNITS = 200_000;
/**
 * The stages of the work, which share of it is done after each, and what is being done in it.
 * @type {Array<[name: string, done: number, doing: string]>}
 */
const STAGES = [
  ['document', 0.18, 'Words and sentences.'],
  ['times', 0.25, 'Dates.'],
  ['quotes', 0.6, 'Quotations.'],
  ['entities', 0.78, 'Speakers.'],
  ['timeline', 0.86, 'What happened when.'],
  ['result', 0.88, ''],
];
/** Long enough to read a short sentence, and to reach the button beside it. */
const SEEN_MS = 5000;
const REACHED_MS = 10_000;
/** So long after the last key the counts are told: at each they would drown what one types. */
const PAUSE_MS = 1000;

/**
 * @param {Failure} failure
 * @returns {string} what happened, and what can be done
 */
export function sentenceFor({ kind, message }) {
  switch (kind) {
    case 'trap':
      return 'The engine stopped on this text and has been started again. Your text is still here; '
        + 'change it a little, or paste it in two halves, and it will be read anew.';
    case 'hang':
      return 'This text took too long to read, so the attempt was ended. Your text is still here; '
        + 'try a part of it.';
    case 'broken':
      return `The engine cannot run in this browser (${message.replace(/\.$/, '')}). `
        + 'It needs WebAssembly and Web Workers; a current Firefox, Chrome, Edge or Safari has both, unless a setting forbids them.';
    default:
      return `The text could not be read: ${message}`;
  }
}

/**
 * @param {{alert: HTMLElement, status: HTMLElement, offers: HTMLElement, doubt: HTMLElement}} roots
 */
export function createNotice({ alert, status, offers, doubt }) {
  /** @param {string} sentence  @param {string} kind */
  const say = (sentence, kind) => {
    alert.dataset.kind = kind;
    alert.replaceChildren(el('p', {}, sentence));
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let fading;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let counting;
  /** The counts that were told last. */
  let told = '';
  return {
    /** @param {Failure} failure */
    failed: (failure) => say(sentenceFor(failure), 'failed'),
    /**
     * @param {number} units
     * @param {() => void} cancel
     * @returns {(stage: string) => void} takes what of the work is done, one of {@link STAGES}
     */
    busy(units, cancel) {
      const bar = el('progress', { 'aria-label': 'Reading' });
      const doing = el('span', { class: 'doing' });
      const stop = el('button', { type: 'button' }, 'Cancel');
      stop.addEventListener('click', cancel);
      alert.dataset.kind = 'busy';
      alert.replaceChildren(el('div', { class: 'busy' },
        el('p', {}, units > LONG_UNITS ? `Reading ${(units / 1e6).toFixed(1)} million characters. You can go on typing. ` : 'Reading… ', doing),
        bar,
        stop));
      return (stage) => {
        const at = STAGES.findIndex(([name]) => name === stage);
        bar.value = STAGES[at]?.[1] ?? 0;
        doing.textContent = STAGES[at + 1]?.[2] ?? '';
      };
    },
    /** Something that waits for the user. @param {string} sentence  @param {Array<{label: string, run: () => void}>} acts  the first is the one to expect */
    ask(sentence, acts) {
      const buttons = acts.map(({ label, run }, at) => {
        const button = el('button', { type: 'button', class: at === 0 ? 'primary' : null }, label);
        button.addEventListener('click', run);
        return button;
      });
      alert.dataset.kind = 'busy';
      alert.replaceChildren(el('div', { class: 'busy' }, el('p', {}, sentence), ...buttons));
    },
    /** What was just done, for those who cannot see it and for those who can; and the way back. @param {string} sentence  @param {{label: string, run: () => void} | null} [act] */
    tell(sentence, act = null) {
      const button = act && el('button', { type: 'button', class: 'quiet' }, act.label);
      // A press keeps the focus where it is: the button is gone after it.
      button?.addEventListener('pointerdown', (event) => event.preventDefault());
      button?.addEventListener('click', () => act?.run());
      status.textContent = sentence;
      if (button) status.append(' ', button);
      status.className = 'told';
      clearTimeout(fading);
      const fade = () => {
        if (status.contains(document.activeElement)) {
          // Whoever is at the button is given more time.
          fading = setTimeout(fade, SEEN_MS);
          return;
        }
        status.className = 'unseen';
        button?.remove();
      };
      fading = setTimeout(fade, button ? REACHED_MS : SEEN_MS);
    },
    /** What stays until it is closed, with what one may want instead. @param {string} sentence  @param {{label: string, run: () => void} | null} act  @returns {() => void} takes it away, if it is there still */
    offer(sentence, act) {
      const button = act && el('button', { type: 'button', class: 'quiet' }, act.label);
      const close = el('button', { type: 'button', class: 'quiet' }, 'Close');
      const note = el('p', {}, `${sentence} `, button, close);
      close.addEventListener('click', () => offers.replaceChildren());
      button?.addEventListener('click', () => {
        offers.replaceChildren();
        act?.run();
      });
      offers.replaceChildren(note);
      return () => note.remove();
    },
    /** What was offered is not to be had any more. */
    withdraw: () => offers.replaceChildren(),
    quiet: () => alert.replaceChildren(),
    /** @param {Analysis | null} analysis  @param {string} text */
    found(analysis, text) {
      const doubtful = analysis ? doubtOf(text) : '';
      if (doubt.textContent !== doubtful) doubt.replaceChildren(...(doubtful ? [el('p', {}, doubtful)] : []));
      const quotes = count(analysis?.quotes.length ?? 0, 'quote');
      const speakers = count(analysis?.entities.filter((entity) => entity.quotes.length > 0).length ?? 0, 'speaker');
      const entries = count(analysis?.timeline.length ?? 0, 'dated entry', 'dated entries');
      const counts = analysis ? `${doubtful} ${[quotes, speakers, entries, waiting(analysis)].filter(Boolean).join(', ')}`.trim() : '';
      const tell = () => {
        // What was just done is told first.
        if (status.className === 'told' || counts === told) return;
        status.textContent = told = counts;
      };
      clearTimeout(counting);
      if (analysis && told !== '') counting = setTimeout(tell, PAUSE_MS);
      else tell();
    },
  };
}
