/** Made by `cargo xtask build`: the source of the worker, which waits for the compiled core. Not in the source tree. */
export const workerSource: string;
