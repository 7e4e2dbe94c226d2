// The end of the worker's script. Before it stand wasm-bindgen's glue (`wasm_bindgen`) and the engine's
// bytes (`WASM_BYTES`): cargo xtask build joins the three into one string, so that this worker never
// asks the network for anything.
//
// In:  {id, text, date}
// Out: {ready: true} once, or {broken: message} where the engine cannot start;
//      then for each request {id, analysis}, {id, error: message} or {id, trap: message}.

/* global wasm_bindgen, WASM_BYTES */
'use strict';

/** An `Error` of the engine's own is about the input; anything else means that it must not go on. */
const isAboutInput = (error) => error instanceof Error && error.constructor === Error;

try {
  wasm_bindgen.initSync({ module: WASM_BYTES });
  self.onmessage = ({ data: { id, text, date } }) => {
    try {
      self.postMessage({ id, analysis: wasm_bindgen.analyze(text, date) });
    } catch (error) {
      self.postMessage({ id, [isAboutInput(error) ? 'error' : 'trap']: String(error?.message ?? error) });
    }
  };
  self.postMessage({ ready: true });
} catch (error) {
  self.postMessage({ broken: String(error?.message ?? error) });
}
