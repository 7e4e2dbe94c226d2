/**
 * The one place that knows the whole page: what the user does goes in, what the views show comes out.
 * The state is small: the text, the date the user gave, the analysis of some text, and what is selected.
 */

import { byId } from './dom.js';
import * as draft from './draft.js';
import { insertLongTextAtOnce } from './insert.js';
import { linksOf, NOTHING } from './links.js';
import { Failure } from './messenger.js';
import { viewOf } from './view.js';
import { createArticle } from './views/article.js';
import { createDate } from './views/date.js';
import { createNotice } from './views/notice.js';
import { createQuotes } from './views/quotes.js';
import { createSamples } from './views/samples.js';
import { createSpeakers } from './views/speakers.js';
import { createTake } from './views/take.js';
import { createTheme } from './views/theme.js';
import { createTimeline } from './views/timeline.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('./messenger.js').Messenger} Messenger */

/** A text longer than this waits for a pause in the typing; a shorter one is read at every key. */
const LONG_UNITS = 100_000;
const PAUSE_MS = 250;
/** What is read sooner than this shows no sign of work. */
const BUSY_AFTER_MS = 200;
const SAVE_AFTER_MS = 400;

/** @param {Messenger} messenger */
export function start(messenger) {
  const field = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const results = byId('results');
  const keptNote = byId('kept');
  const clearButton = /** @type {HTMLButtonElement} */ (byId('clear'));

  const article = createArticle({ body: byId('article-body'), pager: byId('article-pager') });
  const quotes = createQuotes(byId('quotes'));
  const speakers = createSpeakers(byId('speakers'));
  const timeline = createTimeline(byId('timeline'), (id) => select(id, 'marks'));
  const notice = createNotice({
    alert: byId('alert'),
    status: byId('status'),
    counts: { quotes: byId('count-quotes'), speakers: byId('count-speakers'), timeline: byId('count-timeline') },
  });
  const date = createDate(
    {
      field: /** @type {HTMLInputElement} */ (byId('date')),
      note: byId('date-note'),
      reset: /** @type {HTMLButtonElement} */ (byId('date-reset')),
    },
    (chosen) => {
      given = chosen;
      changed();
    },
  );
  createSamples(byId('samples'), (text) => replace(text, null));
  const take = createTake(byId('take'), messenger, notice.tell);
  createTheme(/** @type {HTMLSelectElement} */ (byId('theme')));

  /** The date that the user gave. @type {string | null} */
  let given = null;
  /** @type {Analysis | null} */
  let analysis = null;
  let links = linksOf({ quotes: [], entities: [], timeline: [] });
  /** What was clicked stays lit; what is pointed at is lit for the while. @type {string | null} */
  let selected = null;

  // What the user does.

  insertLongTextAtOnce(field);
  field.addEventListener('input', () => changed());
  // Another article has another date.
  field.addEventListener('paste', () => {
    if (field.value !== '' && field.selectionStart === 0 && field.selectionEnd === field.value.length) given = null;
  });
  clearButton.addEventListener('click', () => {
    replace('', null);
    field.focus();
  });
  results.addEventListener('click', (event) => {
    const copied = event.target instanceof Element ? event.target.closest('.copy') : null;
    if (copied) return take.copy(hitBy(event)?.id ?? '');
    const hit = hitBy(event);
    if (!hit) return;
    // Selecting words to copy them is no click on a card.
    if (String(getSelection()).trim() !== '' && !(event.target instanceof HTMLButtonElement)) return;
    select(hit.id, hit.inArticle ? 'cards' : 'marks');
  });
  results.addEventListener('pointerover', (event) => light(hitBy(event)?.id ?? selected));
  results.addEventListener('pointerleave', () => light(selected));
  results.addEventListener('focusin', (event) => {
    const hit = hitBy(event);
    if (hit) light(hit.id);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && selected !== null) select(null, 'marks');
  });
  addEventListener('pagehide', () => keep());

  // What follows from it.

  /** @param {string} text  @param {string | null} newDate */
  function replace(text, newDate) {
    field.value = text;
    field.scrollTop = 0;
    given = newDate;
    changed();
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saving;

  function changed() {
    document.documentElement.dataset.reading = '';
    clearTimeout(pause);
    clearTimeout(saving);
    saving = setTimeout(keep, SAVE_AFTER_MS);
    clearButton.hidden = field.value === '' && given === null;
    if (field.value.length > LONG_UNITS) pause = setTimeout(read, PAUSE_MS);
    else read();
  }

  function keep() {
    clearTimeout(saving);
    keptNote.textContent = draft.save({ text: field.value, date: given })
      ? 'Your text is kept in this browser, so that a reload does not lose it, until you clear it.'
      : 'This text is too long for this browser to keep, or storage is off: it is gone when you close the page.';
  }

  let reading = 0;

  async function read() {
    const text = field.value;
    const mine = ++reading;
    if (text.trim() === '') {
      messenger.stop();
      show(null, text);
      settle();
      return;
    }
    const slow = setTimeout(() => {
      if (mine !== reading) return;
      results.setAttribute('aria-busy', 'true');
      notice.busy(text.length);
    }, BUSY_AFTER_MS);
    try {
      const answer = await messenger.ask(text, given);
      if (mine !== reading) return;
      show(answer, text);
      settle();
    } catch (error) {
      if (mine !== reading) return;
      const failure = error instanceof Failure ? error : new Failure('trap', String(error));
      show(null, text);
      settle();
      notice.failed(failure);
      document.body.dataset.state = 'failed';
    } finally {
      clearTimeout(slow);
    }
  }

  /** What the views show is the text in the box. */
  function settle() {
    results.removeAttribute('aria-busy');
    delete document.documentElement.dataset.reading;
    notice.quiet();
  }

  /** @param {Analysis | null} answer  @param {string} text  the string that was analysed */
  function show(answer, text) {
    analysis = answer;
    document.body.dataset.state = answer ? 'analysed' : 'empty';
    byId('welcome').hidden = answer !== null;
    results.hidden = answer === null;
    date.show(given, answer, text);
    notice.found(answer);
    selected = null;
    if (!answer) return;
    links = linksOf(answer);
    const view = viewOf(answer, text);
    article.show(view);
    quotes.show(view);
    speakers.show(view);
    timeline.show(view);
    take.show(view);
    light(null);
  }

  // What is lit.

  /** @param {Event} event */
  function hitBy({ target }) {
    const element = target instanceof Element ? target.closest('[data-id]') : null;
    const id = element instanceof HTMLElement ? element.dataset.id : undefined;
    return id === undefined ? null : { id, inArticle: byId('article').contains(element) };
  }

  /**
   * @param {string | null} id
   * @param {'marks' | 'cards'} reveal  which of the two is brought into view
   */
  function select(id, reveal) {
    selected = id;
    light(id, reveal);
  }

  /** @type {string | null} */
  let litNow = null;

  /** @param {string | null} id  @param {'marks' | 'cards'} [reveal] */
  function light(id, reveal) {
    if (!analysis || (id === litNow && !reveal && id !== null)) return;
    litNow = id;
    const { marks, cards } = id === null ? NOTHING : links(id);
    const card = reveal === 'cards' ? (cards.values().next().value ?? null) : null;
    article.light(marks, reveal === 'marks' ? id : null);
    quotes.light(cards, card);
    speakers.light(cards, card);
    timeline.light(cards, card, reveal !== undefined);
  }

  messenger.warm();
  const kept = draft.load();
  if (kept && field.value === '') replace(kept.text, kept.date);
  else if (field.value !== '') changed();
}
