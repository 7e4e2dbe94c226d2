/** Made by `cargo xtask build`: the source of the worker, with the compiled core in it. Not in the source tree. */
export const workerSource: string;
