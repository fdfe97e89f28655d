// Rows of a list under headings, by what the list is sorted by.

import { needsDoing } from '../../lib/deadlines/next-step.ts';
import { addDays, type CalendarDate } from '../../lib/model/calendar-date.ts';
import type { ListOrder } from '../../lib/store/list-ranges.ts';
import { phraseMonth } from '../base/phrase.ts';
import type { Words } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import type { RequestRow } from './RequestList.tsx';

export interface RowGroup {
  title: string;
  rows: RequestRow[];
}

/** Groups in the order in which their first rows come; rows keep theirs. */
export function groupRows(t: Words, rows: readonly RequestRow[], order: ListOrder, today: CalendarDate): RowGroup[] {
  const groups = new Map<string, RequestRow[]>();
  for (const row of rows) {
    const title = titleFor(t, row, order, today);
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, grouped]) => ({ title, rows: grouped }));
}

function titleFor(t: Words, { caseFile, status }: RequestRow, order: ListOrder, today: CalendarDate): string {
  if (order === 'state') return t(wordKeyFor('state', status.state));
  if (order === 'controller') return initialOf(caseFile.controller.name, t('formatLocale'));
  if (order === 'newest') return phraseMonth(t, new Date(caseFile.createdAt).toISOString().slice(0, 7));
  const on = status.watch?.on;
  if (on === undefined) return t(needsDoing(status.nextStep) ? 'groupToDo' : 'groupNoDate');
  if (on < today) return t('groupLate');
  if (on <= addDays(today, 7)) return t('groupWeek');
  return on <= addDays(today, 31) ? t('groupMonth') : t('groupLater');
}

function initialOf(name: string, locale: string): string {
  const [first = '#'] = name.trim();
  return first.toLocaleUpperCase(locale);
}
