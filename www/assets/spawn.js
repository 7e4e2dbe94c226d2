/**
 * Makes the engine's worker from what the page already holds: no request is ever needed, and a worker from a `blob:`
 * URL inherits the page's content security policy. The core is compiled once, beside the page, for every worker there
 * will be.
 */

import { workerSource } from './engine.js';
import { engineUrl } from './trust.js';

/** @type {string | undefined} */
let url;
async function compile() {
  // The page is there before the core is, which is most of the download.
  const { core } = await import('./core.js');
  const bytes = new Uint8Array(core.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = core.charCodeAt(at);
  return WebAssembly.compile(bytes);
}

/** Begun before anything asks for it, since it takes longest. */
const compiled = compile();
// Whoever spawns a worker is told.
compiled.catch(() => {});

/** @returns {Worker} a new one; throws where the browser has no WebAssembly or no such workers */
export function spawn() {
  if (typeof WebAssembly !== 'object') throw new Error('This browser has no WebAssembly.');
  if (typeof Worker !== 'function') throw new Error('This browser has no workers.');
  url ??= engineUrl(URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' })));
  const worker = new Worker(url, { name: 'saywhen' });
  compiled.then(
    (module) => worker.postMessage({ module }),
    (error) => worker.postMessage({ broken: String(error?.message ?? error) }),
  );
  return worker;
}
