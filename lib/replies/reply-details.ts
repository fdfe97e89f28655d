// ReplyDetails: what the next step needs from an answer beside its kind: the day an extension names, whether reasons are
// given, the sum that is asked for, the ground of a refusal, who else was named. Found in the sentences that decided.

import type { CalendarDate } from '../model/calendar-date.ts';
import { calendarDate, isCalendarDate } from '../model/calendar-date.ts';
import type { ReplySentence } from './reply-sentences.ts';

export interface ReplyDetails {
  /** Of an extension, Art. 12(3): true where a reason stands beside it. */
  withReasons?: boolean;
  /** The last day named in the notice of extension. */
  until?: CalendarDate;
  /** As written: "18 €". */
  amount?: string;
  /** Articles and sections named with the refusal, as written: ["§ 22"]. */
  grounds?: string[];
  /** Addresses named as the right ones. */
  forwardedTo?: string[];
}

const sum =
  /(?:(?:€|£|EUR|CHF) ?\d{1,6}(?:[.,]\d{1,2})?)|(?:\d{1,6}(?:[.,]\d{1,3})?(?:,-)? ?(?:€|£|EUR|euros?|kronor|kroner|kr|SEK|DKK|NOK|zł|PLN|GBP|CHF)(?!\p{L}))/iu;

/** The sum in a sentence, as written; null where none stands there. */
export function amountIn(sentence: string): string | null {
  return sum.exec(sentence.slice(0, 2000))?.[0].trim() ?? null;
}

/** Articles and sections: "Art. 17(3)(b)", "§ 22", "artikel 15.4". */
export function groundsIn(sentence: string): string[] {
  const found = sentence
    .slice(0, 3000)
    .match(
      /(?:§{1,2} ?\d{1,4}[a-z]?(?: ?\([0-9a-z]{1,2}\)){0,3})|(?:(?<!\p{L})art(?:icle|ikel|ikla|icolo|ículo|igo|ykuł|ykule)?\.? ?\d{1,3}(?:[.:]\d{1,2})?(?: ?\([0-9a-z]{1,2}\)){0,3})/giu,
    );
  return [...new Set(found ?? [])].slice(0, 6);
}

/** E-mail addresses in a sentence, lower case. */
export function addressesIn(text: string): string[] {
  const found =
    text.slice(0, 4000).match(/[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu) ?? [];
  return [...new Set(found.map((address) => address.toLowerCase()))].slice(0, 5);
}

/**
 * Days named in a text, in order: "2026-09-30", "30.9.2026", "28. März 2026", "August 11, 2026", "6. juli".
 * `months`: names to numbers, lower case. A day without a year is the first after `after`, and left out without it.
 */
export function daysIn(
  text: string,
  months: Readonly<Record<string, number>>,
  after: CalendarDate | null,
): CalendarDate[] {
  const tokens =
    text.slice(0, 4000).match(/\d{4}-\d{2}-\d{2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{1,4}|\p{L}+/gu) ?? [];
  const days: CalendarDate[] = [];
  tokens.forEach((token, index) => {
    const written: boolean = isCalendarDate(token);
    if (written) days.push(token);
    else if (/^\d{1,2}[./]/.test(token)) {
      const [day, month, year] = token.split(/[./]\s?/).map(Number);
      push(days, year, month, day);
    } else {
      const month = months[token.toLowerCase()];
      if (month) spelledDay(days, tokens, index, month, after);
    }
  });
  return days;
}

function spelledDay(
  days: CalendarDate[],
  tokens: readonly string[],
  at: number,
  month: number,
  after: CalendarDate | null,
): void {
  const number = (index: number): number => (/^\d{1,4}$/.test(tokens[index] ?? '') ? Number(tokens[index]) : 0);
  // "2 de diciembre de 2026": a little word may stand on either side
  const before = number(at - 1) || (/^(de|of|den|der|th|st|nd|rd)$/i.test(tokens[at - 1] ?? '') ? number(at - 2) : 0);
  const next = number(at + 1) || (/^(de|of)$/i.test(tokens[at + 1] ?? '') ? number(at + 2) : 0);
  const day = before >= 1 && before <= 31 ? before : next >= 1 && next <= 31 ? next : 0;
  if (!day) return;
  const year = next > 1900 ? next : number(at + 2) > 1900 ? number(at + 2) : 0;
  if (year) push(days, year, month, day);
  else if (after) {
    const first = Number(after.slice(0, 4));
    const count = days.length;
    push(days, first, month, day);
    if (days.length > count && days[count] < after) days[count] = calendarDate(first + 1, month, Math.min(day, 28));
  }
}

function push(days: CalendarDate[], year: number, month: number, day: number): void {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (isCalendarDate(text)) days.push(text);
}

/** Whether a reason stands in the sentence of the notice, or right before or after it. */
export function givesReasons(notice: readonly ReplySentence[], all: readonly ReplySentence[]): boolean {
  return notice.some((sentence) => {
    const at = all.indexOf(sentence);
    return [all[at - 1], sentence, all[at + 1]].some((one) => one?.hits.some(({ signal }) => signal === 'reason'));
  });
}
