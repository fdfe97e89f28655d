// What a policy is called in a language, so that a page's name is not taken for somebody's.

import { spottingLanguages } from '../languages/spotting.ts';
import type { Reading } from './reading.ts';

// "Privacy policy" and its like, alone: what the page is called, not who stands behind it.
export function namesPolicy(reading: Reading, text: string): boolean {
  const names = policyNames(reading.code);
  if (names.length === 0) return false;
  const folded = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return names.some((name) => folded.startsWith(name) && folded.length - name.length <= 3);
}

/** Where a heading speaks of the policy by its name ("Privacy policy of Beispiel"), to the end of its last word. */
export function policyNameIn(reading: Reading, heading: string): { start: number; end: number } | null {
  const folded = heading.toLowerCase();
  if (folded.length !== heading.length) return null;
  let best: { start: number; end: number } | null = null;
  for (const name of policyNames(reading.code)) {
    const start = folded.indexOf(name);
    if (start < 0 || /\p{L}/u.test(folded.charAt(start - 1))) continue;
    const end = start + name.length + (/^\p{L}*/u.exec(folded.slice(start + name.length))?.[0].length ?? 0);
    if (!best || end - start > best.end - best.start) best = { start, end };
  }
  return best;
}

const namesByLanguage = new Map<string, string[]>();

function policyNames(code: string): string[] {
  let names = namesByLanguage.get(code);
  if (!names) {
    const words = spottingLanguages[code];
    names = words
      ? `${words.names}|${words.terms}|${words.imprint}|${words.hints}`
          .split('|')
          .map((name) => name.replace(/[.*]/g, '').trim())
          .filter((name) => name.length > 3)
      : [];
    namesByLanguage.set(code, names);
  }
  return names;
}
