// The end of the worker's script. Before it stand wasm-bindgen's glue (`wasm_bindgen`) and the engine's
// bytes (`WASM_BYTES`): cargo xtask build joins the three into one string, so that this worker never
// asks the network for anything.
//
// In:  {id, text, date, order}, or {id, text, analysis, format} for an analysis in another form
// Out: {ready: true} once, or {broken: message} where the engine cannot start;
//      of a long text {id, stage} when a stage of the work is done;
//      then for each request {id, analysis} or {id, exported}, {id, error: message} or {id, trap: message}.
//      The lists of a very long text come ahead, {id, list, items} by {id, list, items}, and the last
//      of each in the analysis: taken in one piece they would hold up the page.
//      Analyses and items go as JSON, which a browser reads several times faster than it copies objects.

/* global wasm_bindgen, WASM_BYTES */
'use strict';

/** An `Error` of the engine's own is about the input; anything else means that it must not go on. */
const isAboutInput = (error) => error instanceof Error && error.constructor === Error;

/** How many items the page takes in without a pause. */
const SLICE = 1000;

/** Of a shorter text nobody sees the stages. */
const LONG = 100_000;

/** Answers request `id`. */
function send(id, analysis) {
  for (const list of ['quotes', 'entities', 'times', 'timeline']) {
    const items = analysis[list];
    let at = 0;
    for (; items.length - at > SLICE; at += SLICE) {
      self.postMessage({ id, list, items: JSON.stringify(items.slice(at, at + SLICE)) });
    }
    analysis[list] = items.slice(at);
  }
  self.postMessage({ id, analysis: JSON.stringify(analysis) });
}

try {
  wasm_bindgen.initSync({ module: WASM_BYTES });
  self.onmessage = ({ data: { id, text, date, order, analysis, format } }) => {
    try {
      if (format) self.postMessage({ id, exported: wasm_bindgen.exportAs(format, JSON.parse(analysis), text) });
      else send(id, wasm_bindgen.analyze(text, date, order, text.length > LONG ? (stage) => self.postMessage({ id, stage }) : undefined));
    } catch (error) {
      self.postMessage({ id, [isAboutInput(error) ? 'error' : 'trap']: String(error?.message ?? error) });
    }
  };
  self.postMessage({ ready: true });
} catch (error) {
  self.postMessage({ broken: String(error?.message ?? error) });
}
