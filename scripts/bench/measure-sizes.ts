// How large the scripts are that the built extension puts into pages.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

/** Traces that libraries leave in minified code; none belongs into the script on every page. */
const libraries = /webextension-polyfill|preact|dexie|valibot|franc|__vnode|PSEUDO_MAP|browser\.runtime\.lastError/i;

export function measureSizes(extension: string): Figure[] {
  const read = (name: string): Buffer => readFileSync(join(extension, name));
  const kb = (bytes: number): number => bytes / 1000;
  const spotter = read('spotter.js');
  const card = [read('card.js'), ...(existsSync(join(extension, 'card.css')) ? [read('card.css')] : [])];
  return [
    { name: 'script on every page, minified', value: kb(spotter.length), unit: 'kB', limit: 6, note: 'spotter.js' },
    {
      name: 'libraries in the script on every page',
      value: libraries.test(spotter.toString('utf8')) ? 1 : 0,
      unit: '',
      limit: 0,
      note: 'by the traces they leave',
    },
    { name: 'second stage, minified', value: kb(read('decide.js').length), unit: 'kB', limit: 25, note: 'decide.js' },
    {
      name: 'injected on a policy page, gzipped',
      value: kb(card.reduce((sum, file) => sum + gzipSync(file).length, 0)),
      unit: 'kB',
      limit: 90,
      note: 'card.js with its styles',
    },
  ];
}
