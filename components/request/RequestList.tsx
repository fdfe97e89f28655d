// The requests, what is due first on top: whom, what, when, how it stands, what comes next.

import type { CaseStatus } from '../../lib/deadlines/case-state.ts';
import { needsDoing } from '../../lib/deadlines/next-step.ts';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { CaseFile } from '../../lib/model/case-file.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseDay, phraseList } from '../base/phrase.ts';
import { phraseDistance } from '../deadline/DueView.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { StateChip } from './StateChip.tsx';

export interface RequestRow {
  caseFile: CaseFile;
  status: CaseStatus;
}

interface RequestListProps {
  rows: RequestRow[];
  today: CalendarDate;
  onOpen(id: string): void;
}

export function RequestList({ rows, today, onOpen }: RequestListProps) {
  return (
    <ul class="requests">
      {rows.map((row) => (
        <li key={row.caseFile.id}>
          <RequestLine row={row} today={today} onOpen={() => onOpen(row.caseFile.id)} />
        </li>
      ))}
    </ul>
  );
}

function RequestLine({ row, today, onOpen }: { row: RequestRow; today: CalendarDate; onOpen(): void }) {
  const t = useWords();
  const { caseFile, status } = row;
  const { watch, nextStep } = status;
  const kinds = caseFile.kinds.map((kind) => t(wordKeyFor('kind', kind)));
  return (
    <button type="button" class="request" onClick={onOpen}>
      <span class="request-name">
        <PageText text={caseFile.controller.name || (caseFile.controller.site ?? '')} longest={80} />
      </span>
      <StateChip state={status.state} />
      <span class="soft small">{phraseList(t, kinds)}</span>
      <span class="small request-due">
        {watch && (
          <>
            {phraseDay(t, watch.on)} · <strong>{phraseDistance(t, watch.on, today)}</strong>
          </>
        )}
      </span>
      <span class={needsDoing(nextStep) ? 'small request-step todo' : 'small request-step'}>
        {t(wordKeyFor('step', nextStep.key))}
      </span>
    </button>
  );
}
