/**
 * How each entity looks wherever it appears: a colour, and two cues that are no colour, its initials
 * and its manner of underline.
 */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').Entity} Entity */
/**
 * `ink` and `line` are CSS values; `ink` is null for those who are named and say nothing.
 * @typedef {{entity: Entity, initials: string, ink: string | null, line: string}} Person
 */

const INKS = 8;
const LINES = ['solid', 'double', 'dashed', 'wavy'];
/** Words that no one is known by. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'to', 'in', 'on', 'at', 'with', 'who', 'de', 'van', 'von']);

/**
 * @param {string} name
 * @returns {string} two or three characters, `"BS"` for Bernie Smith, `"fs"` for a former staffer
 */
function initialsOf(name) {
  const words = name.split(/[\s\-‐–/]+/u).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  const telling = words.filter((word) => word && !SMALL.has(word.toLowerCase()));
  const letters = (telling.length ? telling : words.filter(Boolean)).map((word) => [...word][0] ?? '');
  if (letters.length > 3) return `${letters[0]}${letters[letters.length - 1]}`;
  return letters.join('') || '?';
}

/**
 * @param {Analysis} analysis
 * @returns {Map<string, Person>} by the id of the entity; no two have the same initials
 */
export function peopleOf(analysis) {
  /** @type {Map<string, Person>} */
  const people = new Map();
  /** @type {Map<string, number>} */
  const taken = new Map();
  const speaking = analysis.entities.filter((entity) => entity.quotes.length > 0);
  const silent = analysis.entities.filter((entity) => entity.quotes.length === 0);
  speaking.forEach((entity, at) => {
    const initials = initialsOf(entity.name);
    const before = taken.get(initials) ?? 0;
    taken.set(initials, before + 1);
    people.set(entity.id, {
      entity,
      initials: before ? `${initials}${before + 1}` : initials,
      ink: `var(--speaker-${at % INKS})`,
      line: LINES[at % LINES.length] ?? 'solid',
    });
  });
  for (const entity of silent) {
    people.set(entity.id, { entity, initials: initialsOf(entity.name), ink: null, line: 'solid' });
  }
  return people;
}
