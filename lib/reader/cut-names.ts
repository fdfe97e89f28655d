// Where a name begins and ends: what the text writes onto it without a mark (a form of address, a street, the policy's own
// name, a common noun), and what looks like a name and is a street or a number.

import { honorifics } from '../organisations/honorifics.ts';
import { streetEndings, streetWords } from '../organisations/street-words.ts';
import { countOccurrences } from './count-occurrences.ts';
import { hasPostalCode } from './find-address.ts';
import { bareName } from './find-names.ts';
import { policyNameIn } from './policy-names.ts';
import type { NameRun, Reading } from './reading.ts';
import { littleWords } from './word-shapes.ts';

// "Privacy notice Beispiel Club": the page's name runs into its owner's.
export function behindPolicyName(reading: Reading, run: NameRun): NameRun {
  const named = policyNameIn(reading, run.text);
  if (named?.start !== 0) return run;
  const rest = /^[\s–—:/-]+(?=\p{Lu})/u.exec(run.text.slice(named.end));
  if (!rest) return run;
  const skipped = named.end + rest[0].length;
  return { ...run, text: run.text.slice(skipped), start: run.start + skipped };
}

// "Beispiel-palvelun", "Beispiel-tjänsten": a common noun written onto the name.
export function withoutCompound(run: NameRun): NameRun {
  const match = /^(\p{Lu}[^\s-]{2,})-\p{Ll}{4,}$/u.exec(run.text);
  return match ? { ...run, text: match[1], end: run.start + match[1].length } : run;
}

// "Herr Max Muster" is Max Muster.
export function withoutHonorific(run: NameRun): NameRun | null {
  const match = /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(run.text);
  if (!match || !honorifics.has(match[1].toLowerCase())) return null;
  return { ...run, text: run.text.slice(match[0].length), start: run.start + match[0].length };
}

// A full stop behind a word of some length ends a sentence; behind a short one it may be the form's ("Ltd.").
export function withoutFullStop(name: string): string {
  return /\p{Ll}{5}\.$/u.test(name) ? name.slice(0, -1) : name;
}

// "Verein Beispiel Hauptweg 5" without a comma: the name ends where the text ends it elsewhere.
export function knownBeginning(reading: Reading, run: NameRun): NameRun | null {
  const words = run.text.split(' ');
  if (run.legalForm && !/\d$/.test(run.text)) return null;
  if (words.length < 3 || words.length > 12) return null;
  const whole = countOccurrences(reading, run.text);
  if (whole > 1) return null;
  for (let length = words.length - 1; length >= 2; length--) {
    const text = words.slice(0, length).join(' ');
    if (countOccurrences(reading, text) > whole) return { ...run, text: bareName(text), end: run.start + text.length };
  }
  return null;
}

// "Verein Beispiel Hauptstraße 5": the name ends before the street.
export function beforeStreet(reading: Reading, run: NameRun): NameRun | null {
  if (!/\d$/.test(run.text) && !/^[\s,]{1,2}\d/.test(reading.text.slice(run.end, run.end + 3))) return null;
  const words = run.text.split(' ');
  const at = words.findIndex((word, index) => index > 0 && isStreetWord(word));
  if (at < 0) return null;
  const text = words.slice(0, at).join(' ');
  return { ...run, text: bareName(text), end: run.start + text.length, legalForm: false };
}

export function isStreetWord(word: string): boolean {
  const folded = word.toLowerCase().replace(/[.,]+$/, '');
  return (
    streetWords.has(folded) ||
    streetEndings.some((ending) => folded.endsWith(ending) && folded.length > ending.length + 2)
  );
}

// A street alone, with its number.
export function isStreet(reading: Reading, run: NameRun): boolean {
  if (run.legalForm) return false;
  const behind = reading.text.slice(run.end, run.end + 8);
  if (!/\s\d+\s?\p{L}?$/u.test(run.text) && !/^,?\s(?:n\.?\s?º?\s?)?\d{1,4}(?!\d)/iu.test(behind)) return false;
  const words = run.text.split(' ').filter((word) => !/^\d/.test(word));
  return streetWords.has(words[0]?.toLowerCase() ?? '') || words.findIndex(isStreetWord) === words.length - 1;
}

// "3. Contact", "1000 Beispielstadt": a number of the text's or a postal code, and no name.
export function isNumbered(reading: Reading, run: NameRun): boolean {
  const match = /^(\d{1,2}[.)]?|[\d-]{4,8})\s/.exec(run.text);
  if (/\d{2,4}\/\d{2,4}/.test(run.text)) return true; // the number of a law
  if (!match || run.legalForm) return false;
  return match[1].length < 4 || hasPostalCode(reading, match[1]);
}

// "Betreiber der Beispiel GmbH": what stands behind a little word may be the name alone, or the whole is ("Bank of Ireland").
export function afterLittleWord(reading: Reading, run: NameRun): NameRun | null {
  const little = littleWords(reading);
  let cut = -1;
  for (const match of run.text.matchAll(/\s(\p{Ll}+)\s+(?=["„“«]?\p{Lu})/gu))
    if (little.has(match[1])) cut = match.index + match[0].length;
  return cut < 0 ? null : { ...run, text: bareName(run.text.slice(cut)), start: run.start + cut };
}
