// A policy from a file, as the reader takes it: .html as the page it is, .md and .txt by their own rules.
// Run it on a file to see the passages: npx node scripts/load-document.ts FILE

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PolicyDocument } from '../lib/model/policy-document.ts';
import { extractDocument } from '../lib/page/extract-document.ts';
import { readMarkdown, splitFrontMatter } from '../lib/page/read-markdown.ts';
import { readPlainText } from '../lib/page/read-plain-text.ts';
import { parseHtml } from './parse-html.ts';

/** The document in a UTF-8 file; anything but .md and .txt is read as HTML. Throws where the file cannot be read. */
export function loadDocument(path: string): PolicyDocument {
  const source = readFileSync(path, 'utf8');
  const kind = extname(path).toLowerCase();
  if (kind === '.md' || kind === '.markdown') return readMarkdown(source);
  if (kind === '.txt') return readPlainText(source);
  // Site generators keep pages with a head of their own above the HTML.
  return extractDocument(parseHtml(splitFrontMatter(source).text));
}

/** One line a passage: kind, level or place, text. */
export function describePassages(document: PolicyDocument): string {
  const { title, siteName, declaredLanguage, passages, links } = document;
  const lines = [
    `title: ${title} | site: ${siteName ?? '-'} | lang: ${declaredLanguage ?? '-'} | links: ${links.length}`,
  ];
  for (const { kind, level, cell, imprint, start, end } of passages) {
    const place = cell ? `${cell.table}:${cell.row}:${cell.column}${cell.header ? ' th' : ''}` : level || '';
    const text = document.text.slice(start, end).replaceAll('\n', ' ⏎ ');
    lines.push(`${`${imprint ? 'imprint ' : ''}${kind} ${place}`.padEnd(18)} ${text}`);
  }
  return lines.join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const path of process.argv.slice(2)) console.log(describePassages(loadDocument(path)));
}
