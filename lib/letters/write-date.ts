// A day as a letter writes it.

import type { DateWords } from '../languages/letter-words.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { fillSlots } from './fill-slots.ts';

/** "2026-04-05" as "5 April 2026", by the language's pattern. A string that is no day comes back as it is. */
export function writeDate(date: CalendarDate, words: DateWords): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!(year && month >= 1 && month <= 12 && day)) return date;
  const values: Record<string, string> = {
    year: String(year),
    month: words.months[month - 1] ?? String(month),
    m: String(month),
    mm: String(month).padStart(2, '0'),
    day: day === 1 && words.firstDay ? words.firstDay : String(day),
    dd: String(day).padStart(2, '0'),
  };
  return fillSlots(words.pattern, (slot) => values[slot] ?? `{${slot}}`);
}
