// All regular expressions written in lib/ and entrypoints/, with the file each stands in.

import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface WrittenPattern {
  file: string;
  source: string;
  flags: string;
}

/** Walks the syntax trees of the folder's TypeScript files; language data holds no patterns and is left out. */
export function collectPatterns(folder: string): WrittenPattern[] {
  const found: WrittenPattern[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || name.startsWith('languages/')) continue;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const { program } = parseSync(name, text);
    visit(program, (pattern) => found.push({ file: name, ...pattern }));
  }
  return found;
}

function visit(node: unknown, report: (pattern: { source: string; flags: string }) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, report);
  } else if (node && typeof node === 'object') {
    const regex = (node as { regex?: { pattern: string; flags: string } }).regex;
    if (regex?.pattern) report({ source: regex.pattern, flags: regex.flags });
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, report);
  }
}
