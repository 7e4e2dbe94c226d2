/** An article out of a file: what kind it is, how it is written, and what of it is the article. */

import { inert } from '../trust.js';
import { articleIn, wordsIn } from './page.js';

/** Larger files are no articles. */
const MOST_BYTES = 20_000_000;

/** @typedef {{name: string, text: string} | {name: string, error: string}} Brought */

/**
 * @param {{name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>}} file
 * @returns {Promise<Brought>} `error` is a sentence that helps
 */
export async function readFile(file) {
  const { name } = file;
  if (file.size > MOST_BYTES) return { name, error: `“${name}” has more than ${MOST_BYTES / 1e6} MB; no article is as long as that.` };
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { name, error: `“${name}” could not be read. Is it a folder, or has it moved?` };
  }
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:docx?|pdf|odt|rtf|pages|epub)$/.test(ending)) {
    return { name, error: `“${name}” is no plain text. Open it, select the article, and paste it here.` };
  }
  const text = decode(bytes);
  if (text === null) return { name, error: `“${name}” is no text: this page reads .txt, .md and .html files.` };
  const html = /^html?$|^xhtml$/.test(ending) || /^\s*<!doctype html|^\s*<html[\s>]/i.test(text);
  if (html) {
    const page = inert(text);
    const words = articleIn(page)?.text ?? wordsIn(page);
    return words ? { name, text: words } : { name, error: `“${name}” is a page without words.` };
  }
  const plain = /^(?:md|markdown)$/.test(ending) ? markdown(text) : text;
  return plain.trim() === '' ? { name, error: `“${name}” is empty.` } : { name, text: plain.replace(/\r\n?/g, '\n') };
}

/**
 * @param {Uint8Array} bytes
 * @returns {string | null} null where it is no text; without a mark of its own it is UTF-8, or else what it says of itself, or Windows-1252
 */
export function decode(bytes) {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4000).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const controls = bytes.subarray(0, 4000).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
    if (controls > 0) return null;
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
    const told = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(told).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

/**
 * @param {string} source
 * @returns {string} its words, with what front matter says of title and date before them
 */
export function markdown(source) {
  const front = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  const value = (/** @type {string} */ key) => new RegExp(`^${key}:\\s*["']?(.*?)["']?\\s*$`, 'im').exec(front?.[1] ?? '')?.[1] ?? '';
  const body = source.slice(front?.[0].length ?? 0)
    .replace(/^```.*$/gm, '')
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1')
    .replace(/^ {0,3}>[ \t]?/gm, '')
    .replace(/^ {0,3}(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+?)\1/g, '$2')
    .replace(/(?<![\w*_])([*_])(?=\S)([^*_\n]+?)\1(?![\w*_])/g, '$2')
    .replace(/\\([\\`*_{}[\]<>()#+\-.!|~])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const title = value('title');
  const date = value('date').slice(0, 10);
  const top = [title && !body.startsWith(title) ? title : '', /^\d{4}-\d\d-\d\d$/.test(date) ? `Published ${date}` : ''];
  return [...top.filter(Boolean), body].join('\n\n');
}
