/** What the page costs on the wire: prints `{FILE: {raw, brotli}}`, in bytes, for each file of `dist/`. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
const sizes = {};
for (const entry of entries.filter((entry) => entry.isFile())) {
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  const contents = await readFile(file);
  // The folder's name is a hash, and not the same in two builds.
  const name = path.relative(DIST, file).replaceAll(path.sep, '/').replace(/^assets-[0-9a-f]+/, 'assets');
  sizes[name] = { raw: contents.length, brotli: brotliCompressSync(contents).length };
}
console.log(JSON.stringify(sizes));
