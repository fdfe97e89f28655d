// Putting off the reminders of a case: notifications have buttons for it in some browsers only, so it is here for all.

import { noticeDays } from '../../lib/deadlines/reminders.ts';
import { addDays, type CalendarDate } from '../../lib/model/calendar-date.ts';
import { phraseDay } from '../base/phrase.ts';
import { useWords, type WordKey } from '../hooks/words.tsx';

export interface Snoozing {
  /** Until when they are put off; null or past: they are not. */
  until: CalendarDate | null;
  onSnooze(until: CalendarDate): void;
}

const choices: [WordKey, number][] = [
  ['remindTomorrow', 1],
  ['remindInAWeek', 7],
];

/** `watchedOn`: the day that reminders are about. Shown once they have begun. */
export function SnoozeLine({
  until,
  onSnooze,
  watchedOn,
  today,
}: Snoozing & { watchedOn: CalendarDate; today: CalendarDate }) {
  const t = useWords();
  if (addDays(today, noticeDays) < watchedOn) return null;
  return (
    <p class="row small snooze">
      {until !== null && until > today && <span class="soft">{t('remindersPutOff', phraseDay(t, until))}</span>}
      {choices.map(([word, days]) => (
        <button key={word} type="button" class="button plain slim" onClick={() => onSnooze(addDays(today, days))}>
          {t(word)}
        </button>
      ))}
    </p>
  );
}
