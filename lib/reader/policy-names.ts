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
