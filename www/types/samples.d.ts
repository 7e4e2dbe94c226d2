/** Written by `cargo xtask build` from `tests/articles`. */
export const samples: ReadonlyArray<{ id: string; title: string; text: string }>;
