// Runs the spotter over saved pages as the browser does: the first stage, then the second where the first is unsure.
// Usage: npm run -s spot -- PAGES.jsonl   (lines with id, file and url; the files lie beside the list)
// Prints one line a page: {"id","kind","confidence","policyLink"}.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { glimpseTree } from '../lib/page/glimpse-page.ts';
import { viewPage } from '../lib/page/view-page.ts';
import { type Decision, decide } from '../lib/spotter/decide.ts';
import { findPolicyLink } from '../lib/spotter/find-policy-link.ts';
import { glance } from '../lib/spotter/glance.ts';
import { parseHtml } from './parse-html.ts';

const letGo: Decision = { kind: 'other', confidence: 1 };

/** What the spotter makes of one page. */
function spotPage(html: string, url: string | null): Decision & { policyLink: string | null } {
  const root = parseHtml(html);
  const view = viewPage(root, url);
  const decision = glance(glimpseTree(root, url)) === 'look' ? decide(view) : letGo;
  return { ...decision, policyLink: findPolicyLink(view)?.href ?? null };
}

function spotList(list: string): boolean {
  let complete = true;
  for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
    try {
      const page: { id: string; file: string; url?: string | null } = JSON.parse(line);
      const html = readFileSync(join(dirname(list), page.file), 'utf8');
      console.log(JSON.stringify({ id: page.id, ...spotPage(html, page.url ?? null) }));
    } catch (error) {
      complete = false;
      console.error(`${line.slice(0, 80)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return complete;
}

const lists = process.argv.slice(2);
if (lists.length === 0) {
  console.error('usage: npm run -s spot -- PAGES.jsonl...');
  process.exit(2);
}
if (!lists.map(spotList).every(Boolean)) process.exitCode = 1;
