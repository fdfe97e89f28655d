// The controller's number in a public register: behind its label, or by a shape that proves itself.

import type { RegisterNumber } from '../countries/country.ts';
import { countries } from '../countries/index.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import { countryPoints } from './home-country.ts';
import { bareNumber, checks, shapePattern } from './number-shapes.ts';
import { type Anchor, foreignness, nearness, onTopic } from './place-points.ts';
import { behindLabel, type Mention, mentionsOf, type Reading, type ReadStatement, statementAt } from './reading.ts';

interface Found {
  number: string;
  start: number;
  end: number;
  points: number;
}

export function findRegistrationNumber(
  reading: Reading,
  anchor: Anchor,
): { number: string; evidence: Evidence } | null {
  const found = [...labelled(reading), ...shaped(reading)];
  let best: (Found & { total: number; statement: ReadStatement }) | null = null;
  for (const one of found) {
    const statement = statementAt(reading, one.start);
    if (!statement) continue;
    const total =
      one.points + nearness(statement, anchor) + onTopic(statement) - foreignness(reading, statement, anchor);
    if (total > 1 && (best === null || total > best.total)) best = { ...one, total, statement };
  }
  return best && { number: best.number, evidence: evidenceAt(reading.text, best.statement.start, best.statement.end) };
}

const labelReach = 40;

// "Org. no.: 556000-0000": the first number behind the label.
function* labelled(reading: Reading): Generator<Found> {
  for (const mention of mentionsOf(reading, 'controller')) {
    if (mention.key !== 'registration') continue;
    const { text: rest, start: from } = behindLabel(reading, mention, labelReach);
    const lead = /^[^\p{N}]{0,14}/u.exec(rest)?.[0] ?? '';
    const letters = /(?<![\p{L}\p{N}])[A-Z]{1,3}[\s.-]?$/u.exec(lead)?.[0] ?? '';
    const body =
      /^\d[\d\s.\-–‑/]{3,20}[\dA-Za-z](?![\p{L}\p{N}])|^\d{5,14}(?!\d)/u.exec(rest.slice(lead.length))?.[0] ?? '';
    const number = `${letters}${trimNumber(body)}`;
    const digits = number.replace(/\D/g, '').length;
    if (digits < 5 || digits > 14 || isForCalling(reading, mention, from + lead.length)) continue;
    const known = countries.some((country) =>
      country.registers.some(
        (register) =>
          bareNumber(register.shape).length === bareNumber(number).length &&
          checks(number, register) &&
          register.check.kind !== 'none',
      ),
    );
    yield {
      number,
      start: from + lead.length - letters.length,
      end: from + lead.length + body.length,
      points: 4 + (known ? 1 : 0) - (/^[A-Z]{2}/.test(number) ? 2 : 0),
    };
  }
}

// "under the number" is said of calling too: a word for the telephone stands between label and number, or right before.
function isForCalling(reading: Reading, label: Mention, number: number): boolean {
  return label.statement.mentions.some(
    (m) =>
      m.table === 'controller' &&
      m.key === 'phone' &&
      m.first >= label.first - 1 &&
      reading.words.ends[m.last] <= number,
  );
}

// A number ends where the next one begins: two spaces, or a second group that is no part of it.
function trimNumber(body: string): string {
  const cut = body.split(/\s{2,}|\n|\s[–-]\s|[.]\s/)[0];
  return cut.replace(/[\s.\-–/]+$/, '');
}

const patterns = new Map<RegisterNumber, RegExp>();

function patternOf(register: RegisterNumber): RegExp {
  let pattern = patterns.get(register);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}+.\\-])${shapePattern(register.shape)}(?![\\p{L}\\p{N}])`, 'gu');
    patterns.set(register, pattern);
  }
  return pattern;
}

function* shaped(reading: Reading): Generator<Found> {
  const points = countryPoints(reading);
  for (const country of countries) {
    if ((points.get(country.code) ?? 0) < 2) continue;
    for (const register of country.registers) {
      if (!register.distinctive) continue;
      for (const match of reading.text.matchAll(patternOf(register))) {
        if (!checks(match[0], register)) continue;
        const vat = /^[A-Z]{2}[U\d]/.test(match[0]) ? 1 : 0;
        yield {
          number: match[0],
          start: match.index,
          end: match.index + match[0].length,
          points: 2 - vat + (register.check.kind === 'none' ? 0 : 1),
        };
      }
    }
  }
}
