// The end of the worker's script. Before it stands wasm-bindgen's glue (`wasm_bindgen`): cargo xtask build joins the
// two into one string, from which the page makes the worker, so that it never asks the network for anything.
//
// In:  {module} once, the compiled core, or {broken: message} where there is none; and, before it or after,
//      {id, text, asked}, or {id, text, analysis, format} for an analysis in another form
// Out: {ready: true} once, or {broken: message} where the engine cannot start;
//      of a long text {id, stage} when a stage of the work is done;
//      then for each request {id, analysis} or {id, exported}, {id, error: message} or {id, trap: message}.
//      The lists of a very long text come ahead, {id, list, items} by {id, list, items}, and the last
//      of each in the analysis: taken in one piece they would hold up the page.
//      Analyses and items go as JSON, which a browser reads several times faster than it copies objects.

/* global wasm_bindgen */
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

/** Reads a text, or writes an analysis. */
function answer({ id, text, asked, analysis, format }) {
  try {
    if (format) self.postMessage({ id, exported: wasm_bindgen.exportAs(format, JSON.parse(analysis), text) });
    else {
      const stages = text.length > LONG ? (stage) => self.postMessage({ id, stage }) : undefined;
      send(id, wasm_bindgen.analyze(text, asked, stages));
    }
  } catch (error) {
    self.postMessage({ id, [isAboutInput(error) ? 'error' : 'trap']: String(error?.message ?? error) });
  }
}

/** What came before the core. */
const early = [];

self.onmessage = ({ data }) => {
  if (!data.module && data.broken === undefined) {
    early.push(data);
    return;
  }
  try {
    if (!data.module) throw new Error(data.broken);
    wasm_bindgen.initSync({ module: data.module });
    self.onmessage = ({ data: request }) => answer(request);
    self.postMessage({ ready: true });
    early.forEach(answer);
  } catch (error) {
    self.postMessage({ broken: String(error?.message ?? error) });
  }
};
