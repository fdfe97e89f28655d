// A month with what is due on its days. A table, so that a screen reader finds its way by weekday and week.

import { addDays, type CalendarDate, daysInMonth, weekdayOf } from '../../lib/model/calendar-date.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseDay, phraseMonth, phraseWeekday } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';

export interface DueMark {
  caseId: string;
  on: CalendarDate;
  name: string;
}

interface DueCalendarProps {
  /** "2026-04". */
  month: string;
  marks: DueMark[];
  today: CalendarDate;
  onMonth(month: string): void;
  onOpen(caseId: string): void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export function DueCalendar({ month, marks, today, onMonth, onOpen }: DueCalendarProps) {
  const t = useWords();
  return (
    <section class="stack pad" aria-label={t('calendar')}>
      <div class="row spread">
        <button type="button" class="button slim" onClick={() => onMonth(monthBeside(month, -1))}>
          {t('monthBefore')}
        </button>
        <h2 aria-live="polite">{phraseMonth(t, month)}</h2>
        <button type="button" class="button slim" onClick={() => onMonth(monthBeside(month, 1))}>
          {t('monthAfter')}
        </button>
      </div>
      <table class="due-calendar">
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {phraseWeekday(t, day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day
                  key={day}
                  day={day}
                  month={month}
                  today={today}
                  marks={marks.filter(({ on }) => on === day)}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DayProps {
  day: CalendarDate;
  month: string;
  today: CalendarDate;
  marks: DueMark[];
  onOpen(caseId: string): void;
}

function Day({ day, month, today, marks, onOpen }: DayProps) {
  const t = useWords();
  if (!day.startsWith(month)) return <td class="outside" />;
  return (
    <td class={day === today ? 'today' : undefined} aria-current={day === today ? 'date' : undefined}>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      <span class="only-heard">{phraseDay(t, day)}</span>
      {marks.map(({ caseId, name }) => (
        <button
          key={caseId}
          type="button"
          class={day < today ? 'chip bad' : 'chip accent'}
          onClick={() => onOpen(caseId)}
        >
          <PageText text={name} longest={40} />
        </button>
      ))}
    </td>
  );
}

/** The month after (1) or before (-1). */
export function monthBeside(month: string, step: 1 | -1): string {
  const first = `${month}-01`;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return addDays(first, step === 1 ? daysInMonth(year, number) : -1).slice(0, 7);
}

/** Whole weeks from Monday, as ISO 8601 counts them. */
export function weeksOf(month: string): CalendarDate[][] {
  const first: CalendarDate = `${month}-01`;
  const weeks: CalendarDate[][] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(weekdays.map((_, index) => addDays(monday, index)));
  }
  return weeks;
}
