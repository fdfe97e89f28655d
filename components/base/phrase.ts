// Days, lengths of time, countries, languages and articles in the interface's language. The formats are the
// platform's (Intl); which locale to format for is a message of its own, so that words and dates never disagree.

import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { WordKey, Words } from '../hooks/words.tsx';

/** Making a format takes far longer than using it, and a summary uses few: each is made once. */
const formats = new Map<string, unknown>();

function formatFor<Options, Format>(
  make: new (locale: string, options: Options) => Format,
  t: Words,
  options: Options,
): Format {
  const locale = t('formatLocale');
  const key = `${make.name} ${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new make(locale, options);
  formats.set(key, known);
  return known as Format;
}

/**
 * The first format that a page asks for takes the platform 10 ms and more, whichever it is. Whoever must not hold up a
 * page does this in a task of its own, before anything is phrased.
 */
export function warmFormats(t: Words): void {
  phraseLanguage(t, 'en');
}

/** "5 April 2026". A text that is no ISO day is given back as it is. */
export function phraseDay(t: Words, day: CalendarDate, weekday = false): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return day;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (Number.isNaN(at)) return day;
  return formatFor(Intl.DateTimeFormat, t, {
    ...(weekday ? { weekday: 'long' as const } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** "April 2026" for "2026-04". */
export function phraseMonth(t: Words, month: string): string {
  const at = Date.parse(`${month}-01T00:00:00Z`);
  if (Number.isNaN(at)) return month;
  return formatFor(Intl.DateTimeFormat, t, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** "Mon" for 1, "Sun" for 7. */
export function phraseWeekday(t: Words, weekday: number): string {
  // 1 January 2024 was a Monday.
  const at = Date.UTC(2024, 0, weekday);
  return formatFor(Intl.DateTimeFormat, t, { weekday: 'short', timeZone: 'UTC' }).format(at);
}

const periodUnits: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const clockUnits: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** "3 years" for "P3Y", "1 year, 6 months" for "P1Y6M"; what is no ISO 8601 duration is given back as it is. */
export function phrasePeriod(t: Words, period: string): string {
  const whole = /^P([\d.YMWD]*)(?:T([\d.HMS]+))?$/.exec(period);
  if (!whole) return period;
  const pieces = [...phraseUnits(t, whole[1] ?? '', periodUnits), ...phraseUnits(t, whole[2] ?? '', clockUnits)];
  if (pieces.length === 0) return period;
  return formatFor(Intl.ListFormat, t, { type: 'unit', style: 'short' } as const).format(pieces);
}

function phraseUnits(t: Words, text: string, units: Record<string, string>): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].flatMap(([, count, letter]) => {
    const unit = units[letter ?? ''];
    if (!unit) return [];
    const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return [formatFor(Intl.NumberFormat, t, options).format(Number(count))];
  });
}

/** "Germany" for "DE", also for "DE-BY"; an unknown code is given back as it is. */
export function phraseCountry(t: Words, code: string): string {
  return phraseName(t, 'region', code.slice(0, 2));
}

/** "Swedish" for "sv". */
export function phraseLanguage(t: Words, code: string): string {
  return phraseName(t, 'language', code);
}

function phraseName(t: Words, type: 'region' | 'language', code: string): string {
  try {
    return formatFor(Intl.DisplayNames, t, { type }).of(code) ?? code;
  } catch {
    return code; // Intl throws on a code of the wrong shape.
  }
}

export function phraseList(t: Words, items: string[]): string {
  return formatFor(Intl.ListFormat, t, { type: 'conjunction' } as const).format(items);
}

/** The form of a message that fits the number: keys end in One and Other. */
export function phraseCount(t: Words, one: WordKey, other: WordKey, count: number): string {
  const form = formatFor(Intl.PluralRules, t, {}).select(count);
  return t(form === 'one' ? one : other, count);
}

/** An article as the interface's language writes it: "13 1 a" gives "Art. 13(1)(a)". */
export function phraseArticle(t: Words, article: string): string {
  const [number = '', paragraph, letter] = article.split(' ');
  if (letter) return t('citeLetter', number, paragraph ?? '', letter);
  return paragraph ? t('citeParagraph', number, paragraph) : t('citeArticle', number);
}
