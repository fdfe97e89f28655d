// The controller's postal address: a postal code of a likely country with a town beside it, near the controller's name.

import type { Country } from '../countries/country.ts';
import { countries } from '../countries/index.ts';
import type { PostalAddress } from '../model/controller.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import { nameKey } from './candidate.ts';
import { firmNamesIn } from './find-names.ts';
import { countryPoints } from './home-country.ts';
import { shapePattern } from './number-shapes.ts';
import { type Anchor, foreignness, nearness, onTopic } from './place-points.ts';
import { once, type Reading, type ReadStatement, statementAt } from './reading.ts';

interface Found {
  country: Country;
  code: string;
  city: string | null;
  start: number;
  end: number;
  points: number;
}

const townPattern =
  "(?:\\p{Lu}\\p{L}{1,2}[.][ ]?)?\\p{Lu}[\\p{L}'’-]+(?:[ ](?:\\p{Lu}[\\p{L}'’-]*|\\p{Ll}{1,3}|\\d{1,2}(?!\\d)|\\(\\p{L}+\\)|/)){0,4}";

export function findAddress(reading: Reading, anchor: Anchor): { address: PostalAddress; evidence: Evidence } | null {
  let best: (Found & { total: number; statement: ReadStatement }) | null = null;
  for (const found of findPostalCodes(reading)) {
    const statement = statementAt(reading, found.start);
    if (!statement) continue;
    const label = statement.mentions.some((m) => m.table === 'controller' && m.key === 'address') ? 0.5 : 0;
    const total =
      found.points +
      nearness(statement, anchor) +
      onTopic(statement) * 1.5 +
      label -
      foreignness(reading, statement, anchor) -
      besideOther(reading, found, statement, anchor);
    if (total > 2.5 && (best === null || total > best.total)) best = { ...found, total, statement };
  }
  if (!best) return null;
  const span = addressSpan(reading, best.start, best.end, best.statement);
  const { end } = span;
  const start = span.start + leadingParts(reading.text.slice(span.start, best.start), anchor);
  const country = countryOf(reading, best, best.statement);
  return {
    address: {
      text: reading.text.slice(start, end).replace(/\s+/g, ' ').trim(),
      postalCode: best.code,
      ...(best.city ? { city: best.city } : {}),
      ...(country ? { country } : {}),
    },
    evidence: evidenceAt(reading.text, start, end),
  };
}

// "2016/679" is a law.
const codeSeparators = '\\s\\u00a0\\-–‑';

function codePattern(country: Country): RegExp {
  const code = `(?:${country.postalCode.map((shape) => shapePattern(shape, codeSeparators)).join('|')})`;
  const prefix = `(?:(?:${country.code}|[A-Z])[-–‑ ]{1,3})?`;
  return country.town === 'after'
    ? new RegExp(
        `(?<![\\p{L}\\p{N}.+/-])(${prefix}${code})(?![\\p{L}\\p{N}])(?:[,\\s\\u00a0–-]{1,4}(${townPattern}))?`,
        'gu',
      )
    : new RegExp(`(?<![\\p{L}\\p{N}.+/-])(${code})(?![\\p{L}\\p{N}])`, 'gu');
}

const patterns = new Map(countries.map((country) => [country.code, codePattern(country)]));

/** Every number that may be a postal code, with its town. Looked for once a reading. */
export function findPostalCodes(reading: Reading): readonly Found[] {
  return once(reading, lookForCodes);
}

/** Whether the text has this postal code. */
export function hasPostalCode(reading: Reading, code: string): boolean {
  return once(reading, collectCodes).has(code);
}

function collectCodes(reading: Reading): Set<string> {
  return new Set(findPostalCodes(reading).map((one) => one.code));
}

function lookForCodes(reading: Reading): readonly Found[] {
  return [...codesIn(reading)];
}

function* codesIn(reading: Reading): Generator<Found> {
  const likely = countryPoints(reading);
  for (const country of countries) {
    const points = likely.get(country.code) ?? 0;
    if (points === 0 || country.postalCode.length === 0) continue;
    for (const match of reading.text.matchAll(patterns.get(country.code) as RegExp)) {
      const raw = match[1].trim();
      const code = raw.replace(/^[A-Z]{1,2}[-–‑ ]+(?=\d)/, '');
      const city = country.town === 'after' ? (match[2]?.trim() ?? null) : townBefore(reading.text, match.index);
      if (/^\d{3,5}$/.test(code) && !city) continue;
      if (!city && isInNumber(reading.text, match.index, match.index + match[0].length)) continue;
      if (
        /^(?:19|20)\d\d$/.test(code) &&
        (!streetBefore(reading.text, match.index) || monthBefore(reading, match.index))
      )
        continue;
      yield {
        country,
        code,
        city: city && cleanTown(city),
        start: match.index,
        end: match.index + match[0].length,
        points: points * 0.5 + (city ? 1 : 0) + (streetBefore(reading.text, match.index) ? 1.5 : 0),
      };
    }
  }
}

// "070 - 403 07 45": the middle of a telephone number.
function isInNumber(text: string, start: number, end: number): boolean {
  return (
    /\d\s?[-–/]?\s?$/.test(text.slice(Math.max(0, start - 4), start)) || /^[\s-]?\d/.test(text.slice(end, end + 2))
  );
}

// "Beispiel Bank AG, Hauptstr. 1, 12345 Musterstadt": a firm right before the address has it.
function besideOther(reading: Reading, found: Found, statement: ReadStatement, anchor: Anchor): number {
  const firm = firmNamesIn(reading, statement).find((run) => run.end <= found.start && found.start - run.end < 80);
  return firm && !anchor.keys.includes(nameKey(firm.text)) ? 2 : 0;
}

// "12 Long Street, London N1 9GU"
function townBefore(text: string, at: number): string | null {
  return (
    /(\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){0,2})[,\s]{1,3}$/u.exec(text.slice(Math.max(0, at - 50), at))?.[1] ??
    null
  );
}

// "12 May 2021" is no street, number and postal code.
function monthBefore(reading: Reading, at: number): boolean {
  const before = /(\p{L}+)[\s.,]*(?:\d{1,2}[\s.,]*)?$/u
    .exec(reading.text.slice(Math.max(0, at - 24), at))?.[1]
    .toLowerCase();
  return before !== undefined && Object.hasOwn(reading.language.months, before);
}

function cleanTown(town: string): string {
  return town
    .replace(/\s\(\p{L}+\)$/u, '')
    .replace(/[\s./-]+$/u, '')
    .replace(/\s\p{Ll}{1,3}$/u, '');
}

// A street with a house number just before: "Storgatan 12, ", "ul. Długa 4/2\n", "12, rue Verte "
function streetBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    /\p{L}[\p{L}.'’ -]{2,30}[\s.]\d{1,4}\s?[\p{L}]?(?:[/-]\d{1,4})?(?:,\s\d{1,2}\.?\s?\p{L}{1,4})?[\s,.;|•·–(-]{1,5}(?:\p{L}+[\s,]+){0,2}$/u.test(
      before,
    ) || /(?<!\d)\d{1,4}\s?\p{L}?,?\s\p{L}[\p{L}.'’ -]{3,40}[\s,;–-]{1,4}$/u.test(before)
  );
}

// The address reaches back over the street line, at most to the beginning of its passage's statement before.
// The line above the town: short, with a house number, and not another label.
export function isStreetLine(reading: Reading, statement: ReadStatement): boolean {
  const line = reading.text.slice(statement.start, statement.end);
  return (
    line.length < 60 &&
    /\d/.test(line) &&
    /\p{L}{3}/u.test(line) &&
    !/[@:]/.test(line) &&
    !statement.mentions.some((m) => m.table === 'controller')
  );
}

// "ul. Długa", "pl. Wolności": what kind of street it is, in a short word before its name.
const streetKind = /(?<![^\s,;:(])\p{Ll}{1,4}\.\s?$/u;

function addressSpan(
  reading: Reading,
  start: number,
  end: number,
  statement: ReadStatement,
): { start: number; end: number } {
  const before = reading.text.slice(Math.max(statement.start, start - 80), start);
  const cut = cutStreet(reading, statement, before);
  if (cut !== null) return { start: cut, end };
  // the street, with the house number before or after it, also behind a comma ("Calle Mayor, 12, 3º B,")
  const street =
    statement.kind !== 'heading' &&
    /(?:(?:[\p{Lu}\d][^,;:\n|()@]{2,40})[,\n|]?\s*[–-]?\s*(?:n?\.?\s?º?\d{1,4}\s?\p{L}?[,\n]\s*)?(?:[^,;:\n|()@]{1,12}[,\n]\s*)?)$/u.exec(
      before,
    );
  const previous = reading.statements[statement.index - 1];
  const above = previous && isStreetLine(reading, previous) && /^[^@:]{0,40}$/.test(before);
  // "3 Long Row / Galway, H91 X0X9": what stands before the code may be the town, and the street the line above
  if (street && (/\d/.test(street[0]) || !above)) {
    const kind = streetKind.exec(before.slice(0, before.length - street[0].length))?.[0] ?? '';
    return { start: start - street[0].length - kind.length, end };
  }
  if (above) return { start: previous.start, end };
  return { start, end };
}

// "5560000000, Storgatan 1," and "Beispiel GmbH, Musterweg 1,": what stands before the street. Its length.
function leadingParts(text: string, anchor: Anchor): number {
  let length = 0;
  for (const part of text.split(',').slice(0, -2)) {
    if (/\p{L}/u.test(part) && !anchor.keys.includes(nameKey(part))) break;
    length += part.length + 1;
  }
  return length + (length > 0 ? (/^\s*/.exec(text.slice(length))?.[0].length ?? 0) : 0);
}

// "Hauptstr. 1, 12345 Musterstadt" was cut in two at the full stop: back to the last comma or line before it.
function cutStreet(reading: Reading, statement: ReadStatement, before: string): number | null {
  const previous = reading.statements[statement.index - 1];
  if (previous?.passage !== statement.passage || !/^\d{1,4}\s?\p{L}?[,\s]*$/u.test(before)) return null;
  const line = reading.text.slice(Math.max(previous.start, previous.end - 50), previous.end);
  const street = /(?:^|[,;:\n]\s?)(\p{Lu}[^,;:\n]{1,40}\.)$/u.exec(line);
  return street ? previous.end - street[1].length : null;
}

function countryOf(reading: Reading, found: Found, statement: ReadStatement): string | undefined {
  const named = [statement, reading.statements[statement.index + 1]].flatMap(
    (s) => s?.mentions.filter((m) => m.table === 'country') ?? [],
  );
  const after = named.find((m) => reading.words.starts[m.first] >= found.end - 20);
  if (after) return after.key;
  const points = countryPoints(reading);
  const best = [...points].sort((a, b) => b[1] - a[1])[0];
  return (points.get(found.country.code) ?? 0) >= (best?.[1] ?? 0) ? found.country.code : undefined;
}
