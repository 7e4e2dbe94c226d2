/**
 * How each entity looks wherever it appears: a colour, and two cues that are no colour, its initials
 * and its manner of underline.
 */

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').Entity} Entity */
/**
 * `ink` and `line` are CSS values; `ink` is null for those who are named and say nothing, and so is `place`, the number
 * by which both are chosen.
 * @typedef {{entity: Entity, initials: string, place: number | null, ink: string | null, line: string}} Person
 */

const INKS = 8;
const LINES = ['solid', 'dashed', 'double', 'dotted'];
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
 * @param {Map<string, Person>} [before]  those of the same article before an edit: who is still there looks the same
 * @returns {Map<string, Person>} by the id of the entity; no two who speak have the same initials
 */
export function peopleOf(analysis, before = new Map()) {
  /** @type {Map<string, Person>} */
  const known = new Map();
  for (const person of before.values()) if (person.place !== null) known.set(person.entity.name, person);
  const taken = { places: new Set(), initials: new Set() };
  const speaking = analysis.entities.filter((entity) => entity.quotes.length > 0);
  /** @type {Map<string, Person>} */
  const people = new Map();
  for (const entity of speaking) {
    const same = known.get(entity.name);
    if (!same || taken.places.has(same.place)) continue;
    taken.places.add(same.place);
    taken.initials.add(same.initials);
    people.set(entity.id, { ...same, entity });
  }
  /** How many were tried of each, so that a thousand who share them take no million tries. @type {Map<string, number>} */
  const tried = new Map();
  let place = 0;
  for (const entity of speaking) {
    if (people.has(entity.id)) continue;
    while (taken.places.has(place)) place += 1;
    taken.places.add(place);
    const plain = initialsOf(entity.name);
    let nth = tried.get(plain) ?? 1;
    let initials = plain;
    while (taken.initials.has(initials)) initials = `${plain}${++nth}`;
    tried.set(plain, nth);
    taken.initials.add(initials);
    people.set(entity.id, { entity, initials, place, ink: `var(--speaker-${place % INKS})`, line: LINES[place % LINES.length] ?? 'solid' });
  }
  for (const entity of analysis.entities) {
    if (entity.quotes.length === 0) people.set(entity.id, { entity, initials: initialsOf(entity.name), place: null, ink: null, line: 'solid' });
  }
  return people;
}
