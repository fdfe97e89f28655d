// Due dates as a calendar file, in the interface's words.

import { phraseList } from '../../components/base/phrase.ts';
import type { Words } from '../../components/hooks/words.tsx';
import { wordKeyFor } from '../../components/policy/phrase-facts.ts';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { dueEventsOf, writeCalendar } from '../../lib/calendar/write-calendar.ts';
import { offerFile } from './offer-file.ts';

/** `changes`: how many entries the timeline has. */
export function offerCalendar(t: Words, cases: (Pick<OpenCase, 'caseFile' | 'status'> & { changes: number })[]): void {
  const byId = new Map(cases.map((each) => [each.caseFile.id, each.caseFile]));
  const events = cases.flatMap(({ caseFile, status, changes }) => dueEventsOf(caseFile.id, status, changes));
  const text = writeCalendar(
    events,
    ({ caseId, what }) => {
      const caseFile = byId.get(caseId);
      const kinds = (caseFile?.kinds ?? []).map((kind) => t(wordKeyFor('kind', kind)));
      return {
        summary: t(what === 'authority' ? 'calendarAuthority' : 'calendarAnswer', caseFile?.controller.name ?? ''),
        description: t('calendarNote', phraseList(t, kinds), caseFile?.reference ?? ''),
      };
    },
    { name: t('extensionName'), madeAt: Date.now() },
  );
  offerFile('insyn.ics', new Blob([text], { type: 'text/calendar' }));
}
