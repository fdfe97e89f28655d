// Sorts answers: npm run -s reply -- [--jsonl] PATH..., for .eml and .txt files named or found in a folder.
// --jsonl prints {"file","kind","language","quotes"} a line; without it, text to read. Unreadable files: exit status 1.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { classifyReply } from '../lib/replies/classify-reply.ts';
import { type Mail, readMail, readPastedText } from '../lib/replies/read-mail.ts';

const jsonl = process.argv.includes('--jsonl');
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(eml|txt)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

async function load(file: string): Promise<Mail> {
  const bytes = readFileSync(file);
  return /\.eml$/i.test(file) ? readMail(bytes) : readPastedText(new TextDecoder().decode(bytes));
}

let failed = 0;
for (const file of paths.flatMap(filesIn)) {
  try {
    const mail = await load(file);
    const sorted = classifyReply({ ...mail, attachments: mail.attachments.length, kinds: [] });
    const quotes = sorted.quotes.map(({ quote }) => quote);
    const line = { file: basename(file), kind: sorted.kind, language: sorted.language, quotes };
    if (jsonl) console.log(JSON.stringify(line));
    else {
      console.log(`${line.file}: ${line.kind} (${Math.round(sorted.confidence * 100)} %, ${line.language ?? '?'})`);
      for (const quote of quotes) console.log(`    "${quote.replace(/\s+/g, ' ')}"`);
    }
  } catch (error) {
    failed = 1;
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (paths.length === 0) {
  console.error('usage: npm run -s reply -- [--jsonl] PATH...');
  failed = 2;
}
process.exitCode = failed;
