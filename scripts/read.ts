// `npm run -s read -- [--jsonl|--json] PATH...`: the reader on files and folders, without a browser. It is the same
// reader as on the card; only the way from HTML to passages begins at a parser's tree instead of a live page.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PolicySummary } from '../lib/model/policy-summary.ts';
import { readPolicy } from '../lib/reader/read-policy.ts';
import { describeSummary } from './describe-summary.ts';
import { loadDocument } from './load-document.ts';

/** A summary with the file it came from and the text that its offsets refer to. */
export interface ReadFile extends PolicySummary {
  file: string;
  text: string;
}

export const readable = /\.(html?|md|txt)$/i;

/** The policies among files and folders, folders walked to the bottom, in a settled order. A path that is not there stays in, so that reading it fails aloud. */
export function listPolicies(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (!kind?.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => readable.test(name))
      .sort()
      .map((name) => join(path, name))
      .filter((file) => statSync(file).isFile());
  });
}

/** Reads one file. Throws where it cannot be read, in words for a person. */
export function readFile(path: string): ReadFile {
  if (!readable.test(path)) throw new Error('only .html, .md and .txt can be read');
  if (!existsSync(path)) throw new Error('there is no such file');
  const document = loadDocument(path);
  return { file: basename(path), ...readPolicy(document), text: document.text };
}

function main(words: string[]): void {
  const flags = words.filter((word) => word.startsWith('--'));
  const paths = words.filter((word) => !word.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--jsonl' && flag !== '--json');
  if (unknown || paths.length === 0) {
    console.error(`${unknown ? `${unknown} is not known. ` : ''}Usage: npm run -s read -- [--jsonl|--json] PATH...`);
    process.exitCode = 2;
    return;
  }
  // Whoever reads our lines may stop early (`| head`); that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  for (const path of listPolicies(paths)) {
    try {
      const read = readFile(path);
      if (flags.includes('--jsonl')) console.log(JSON.stringify(read));
      else if (flags.includes('--json')) console.log(JSON.stringify(read, null, 2));
      else console.log(`${describeSummary(read, read.file)}\n`);
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) main(process.argv.slice(2));
