/**
 * Makes the engine's worker from the script that the page already holds: no request is ever needed,
 * and a worker from a `blob:` URL inherits the page's content security policy.
 */

import { workerSource } from './engine.js';
import { engineUrl } from './trust.js';

/** @type {string | undefined} */
let url;

/** @returns {Worker} a new one; throws where the browser has no WebAssembly or no such workers */
export function spawn() {
  if (typeof WebAssembly !== 'object') throw new Error('This browser has no WebAssembly.');
  if (typeof Worker !== 'function') throw new Error('This browser has no workers.');
  url ??= engineUrl(URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' })));
  return new Worker(url, { name: 'saywhen' });
}
