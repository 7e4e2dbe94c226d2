/** Made by `cargo xtask build`: the core, a character for each byte of the WebAssembly module. Not in the source tree. */
export const core: string;
