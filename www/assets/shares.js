/** How the words of an article are shared among those who speak in it. */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').Entity} Entity */
/** @typedef {{speakers: number, quotes: number, words: number}} Amount */
/**
 * Whose voice it is. `women`, `men` and `they` are people of whom the text itself says she, he or they; of `untold` it
 * says neither, and a name alone tells nothing. `bodies` are organisations and groups; nobody knows who `unknown` is.
 * @typedef {'women' | 'men' | 'they' | 'untold' | 'bodies' | 'unknown'} Voice
 */
/** @typedef {{all: Amount, voices: Map<Voice, Amount>}} Shares */

/** @type {Voice[]} */
export const VOICES = ['women', 'men', 'they', 'untold', 'bodies', 'unknown'];
/** @type {Record<string, Voice>} */
const BY_PRONOUN = { she: 'women', he: 'men', they: 'they' };

/**
 * @param {Entity} entity
 * @returns {Voice}
 */
export function voiceOf({ kind, pronoun }) {
  if (kind === 'organization' || kind === 'group') return 'bodies';
  return BY_PRONOUN[pronoun ?? ''] ?? 'untold';
}

/** @param {string} text  @returns {number} how much of it, between white space, has a letter or a digit */
export const wordsIn = (text) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * @param {Pick<Analysis, 'entities' | 'quotes'>} analysis
 * @returns {Shares} voices that nobody has are left out
 */
export function sharesOf({ entities, quotes }) {
  /** @type {Map<Voice, Amount>} */
  const voices = new Map();
  const all = { speakers: 0, quotes: 0, words: 0 };
  /** @param {Voice} voice  @param {Amount} more */
  const add = (voice, more) => {
    const known = voices.get(voice) ?? { speakers: 0, quotes: 0, words: 0 };
    voices.set(voice, known);
    for (const amount of [known, all]) {
      amount.speakers += more.speakers;
      amount.quotes += more.quotes;
      amount.words += more.words;
    }
  };
  for (const entity of entities) {
    if (entity.quotes.length > 0) add(voiceOf(entity), { speakers: 1, quotes: entity.quotes.length, words: entity.words });
  }
  for (const quote of quotes) {
    if (quote.speaker === null) add('unknown', { speakers: 0, quotes: 1, words: wordsIn(quote.text) });
  }
  return { all, voices: new Map(VOICES.flatMap((voice) => {
    const amount = voices.get(voice);
    return amount ? [[voice, amount]] : [];
  })) };
}

/**
 * @param {number} part
 * @param {number} whole
 * @returns {string} `"24%"`; what is there but rounds to nothing is `"<1%"`
 */
export function percent(part, whole) {
  if (part === 0 || whole === 0) return '0%';
  const rounded = Math.round((100 * part) / whole);
  return rounded === 0 ? '<1%' : `${rounded}%`;
}
