/** Written by `cargo xtask build`: glue, the engine's bytes and `worker.js` as one classic script. */
export const workerSource: string;
