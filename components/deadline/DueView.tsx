// When the answer is due, how sure that is, and the whole reckoning for who wants to see it.

import type { CaseStatus } from '../../lib/deadlines/case-state.ts';
import { type CalendarDate, daysBetween } from '../../lib/model/calendar-date.ts';
import { phraseCount, phraseDay } from '../base/phrase.ts';
import { useWords, type Words } from '../hooks/words.tsx';
import { phraseCaseReason, phraseDueReason } from './phrase-reasons.ts';

/** "in 12 days", "today", "3 days late". */
export function phraseDistance(t: Words, on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return t('dueToday');
  if (days > 0) return phraseCount(t, 'dueInOne', 'dueInOther', days);
  return phraseCount(t, 'lateByOne', 'lateByOther', -days);
}

export function DueView({ status, today }: { status: CaseStatus; today: CalendarDate }) {
  const t = useWords();
  const { watch, due, dueWith, dueWithout } = status;
  const shown = watch?.what === 'authority' ? status.authorityDue : due;
  if (!shown) return <p class="soft">{t('noDueDate')}</p>;
  const doubtful = shown.flags.estimated || shown.flags.regional || shown.flags.debatable;
  const reasons = [
    ...(watch?.what === 'authority' ? [] : status.reasons.map((reason) => phraseCaseReason(t, reason))),
    ...shown.reasons.map((reason) => phraseDueReason(t, reason)),
  ];
  return (
    <div class="due stack tight">
      <p class="due-day">
        <span class="soft small">{t(watch?.what === 'authority' ? 'authorityDueOn' : 'answerDueOn')}</span>
        <strong>{phraseDay(t, shown.due, true)}</strong>
        {watch && <span class="soft">{phraseDistance(t, watch.on, today)}</span>}
      </p>
      {doubtful && (
        <p class="small soft">
          {shown.latest > shown.due ? t('dueDoubtfulLatest', phraseDay(t, shown.latest)) : t('dueEstimated')}
        </p>
      )}
      {dueWith && dueWithout && dueWith.due !== dueWithout.due && (
        <p class="small">{t('dueWithAndWithout', phraseDay(t, dueWithout.due), phraseDay(t, dueWith.due))}</p>
      )}
      <details>
        <summary class="small">{t('howReckoned')}</summary>
        <ul class="reasons small">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
