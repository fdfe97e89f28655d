// The date that the text gives for itself: "Last updated 3 May 2024", "Stand: 05/2023".

import { mentionsOf, type Reading } from './reading.ts';

const farthest = 80;

/** ISO date ("2024-05-03"), or undefined where the text gives none in full. The newest: other dates are of laws ("Effective
 * 1 January 2020, the Act ...") and of versions before. */
export function findUpdated(reading: Reading): string | undefined {
  let newest: string | undefined;
  for (const mention of mentionsOf(reading, 'updated')) {
    const from = reading.words.ends[mention.last];
    const date = readDate(reading.text.slice(from, from + farthest), reading.language.months);
    if (date && (!newest || date > newest)) newest = date;
  }
  return newest;
}

/** The first full date in a short text: 2024-05-03, 3.5.2024, 3/5/2024, "3 May 2024", "May 3, 2024". */
export function readDate(text: string, months: Readonly<Record<string, number>>): string | undefined {
  const iso = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numeric = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(20\d\d)(?!\d)/.exec(text);
  if (numeric)
    return Number(numeric[2]) > 12 ? day(numeric[3], numeric[1], numeric[2]) : day(numeric[3], numeric[2], numeric[1]);
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (let i = 0; i < words.length; i++) {
    const month = Object.hasOwn(months, words[i]) ? months[words[i]] : undefined;
    if (month === undefined) continue;
    const year = [words[i + 1], words[i + 2], words[i + 3]].find((word) => /^20\d\d$/.test(word ?? ''));
    const dayBefore = [words[i - 1], words[i - 2]]
      .map((word) => /^(\d{1,2})\p{L}{0,3}$/u.exec(word ?? '')?.[1])
      .find(Boolean);
    const dayAfter = /^(\d{1,2})\p{L}{0,2}$/u.exec(words[i + 1] ?? '')?.[1];
    if (year && (dayBefore ?? dayAfter)) return day(year, String(month), (dayBefore ?? dayAfter) as string);
  }
  return undefined;
}

function day(year: string, month: string, date: string): string | undefined {
  const m = Number(month);
  const d = Number(date);
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
