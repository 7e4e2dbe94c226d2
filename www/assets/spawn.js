/**
 * Makes the engine's worker from the script that the page already holds: no request is ever needed,
 * and a worker from a `blob:` URL inherits the page's content security policy.
 */

import { workerSource } from './engine.js';

/** @type {string | undefined} */
let url;

/** @returns {string} the worker's URL, vouched for where the browser asks for that */
function workerUrl() {
  const own = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  const policy = window.trustedTypes?.createPolicy('saywhen', {
    createScriptURL(asked) {
      if (asked !== own) throw new TypeError('Only the engine may be run.');
      return asked;
    },
  });
  return policy ? policy.createScriptURL(own) : own;
}

/** @returns {Worker} a new one; throws where the browser has no WebAssembly or no such workers */
export function spawn() {
  if (typeof WebAssembly !== 'object') throw new Error('This browser has no WebAssembly.');
  if (typeof Worker !== 'function') throw new Error('This browser has no workers.');
  url ??= workerUrl();
  return new Worker(url, { name: 'saywhen' });
}
