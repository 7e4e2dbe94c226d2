/** What is asked for, filters and words, and what answers to it: kept here, felt by every view in turn. */

import { carriedCriteria } from './carry.js';
import { breath } from './dom.js';
import { filterOf, hitsOf, NOTHING_ASKED, preparing } from './filter.js';
import { createAsk } from './views/ask.js';

/** @typedef {import('./filter.js').Criteria} Criteria */
/** @typedef {import('./view.js').View} View */

/**
 * @param {{
 *   root: HTMLElement, keys: () => void, view: () => View | null, refound: (view: View) => Array<() => void>,
 *   search: (hits: Array<{start: number, end: number}>, at: number, words: string) => void,
 * }} parts  `refound` takes a view of which something else is found, and says in which steps it is shown; `search`
 *   marks hits in the text, and brings the one at `at` into view
 */
export function createAsking({ root, keys, view, refound, search }) {
  /** @type {Criteria} */
  let criteria = NOTHING_ASKED;
  let asked = 0;
  /** Where the words asked for stand in the text. @type {Array<{start: number, end: number}>} */
  let hits = [];
  /** Which of them is looked at; -1 for none yet. */
  let hit = -1;
  let searched = '';

  const ask = createAsk(root, {
    change,
    keys,
    prepare: async () => {
      const now = view();
      for (const step of now ? preparing(now) : []) {
        await breath();
        step();
      }
    },
    step: (by) => {
      if (searched !== criteria.words) find();
      if (hits.length > 0) go((hit + by + hits.length + (hit < 0 && by < 0 ? 1 : 0)) % hits.length);
    },
  });

  /** @param {Criteria} newCriteria */
  async function change(newCriteria) {
    criteria = newCriteria;
    const mine = ++asked;
    const now = view();
    if (!now) return;
    const found = { ...now, found: filterOf(now, criteria) };
    // Of a long text each step is felt, so that keys are let in between them.
    for (const step of [() => ask.show(found, criteria), ...refound(found), () => { if (searched !== criteria.words) find(); }]) {
      step();
      await breath();
      if (mine !== asked) return;
    }
  }

  function find() {
    const now = view();
    hits = now ? hitsOf(now, criteria.words) : [];
    searched = criteria.words;
    go(-1);
  }

  /** @param {number} at */
  function go(at) {
    hit = at;
    search(hits, at, criteria.words);
    ask.hits(hits.length, at);
  }

  return {
    change,
    /** Asks for what one speaker said. @param {string} id */
    speaker: (id) => change({ ...criteria, speakers: [id] }),
    clear: () => change(NOTHING_ASKED),
    /**
     * @param {import('./carry.js').Side | null} now  what was found in another text, or none
     * @param {View | null} before
     * @returns {Criteria} what is asked of it: the same as before where it is the same article
     */
    carry(now, before) {
      criteria = now && before ? carriedCriteria(criteria, before, now) : NOTHING_ASKED;
      return criteria;
    },
    /** @param {View} now  @returns {Array<() => void>} in which steps it is shown */
    steps: (now) => [() => ask.show(now, criteria), find],
    leave: ask.leave,
    focusSearch: ask.focusSearch,
    focusFilter: ask.focusFilter,
  };
}
