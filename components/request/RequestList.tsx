// The requests in groups: whom, what, when, how it stands, what comes next. Several can be chosen at once.

import type { CaseStatus } from '../../lib/deadlines/case-state.ts';
import { type NextStep, needsDoing } from '../../lib/deadlines/next-step.ts';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { CaseFile } from '../../lib/model/case-file.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseDay, phraseList } from '../base/phrase.ts';
import { tamePageText } from '../base/tame-page-text.ts';
import { phraseDistance } from '../deadline/DueView.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import type { RowGroup } from './group-rows.ts';
import { StateChip } from './StateChip.tsx';

/** What a list needs of a case: kept with it, so that no timeline is read. */
export interface RequestRow {
  caseFile: CaseFile;
  status: Pick<CaseStatus, 'state' | 'watch'> & { nextStep: Pick<NextStep, 'key'> };
}

interface RequestListProps {
  /** A single group goes without its heading. */
  groups: RowGroup[];
  today: CalendarDate;
  onOpen(id: string): void;
  /** Ids of the chosen ones, where several can be chosen. */
  chosen?: ReadonlySet<string>;
  onChoose?(id: string, on: boolean): void;
}

export function RequestList({ groups, today, onOpen, chosen, onChoose }: RequestListProps) {
  return groups.map(({ title, rows }) => (
    <section key={title} class="request-group" aria-label={groups.length > 1 ? title : undefined}>
      {groups.length > 1 && <h2 class="group-title">{title}</h2>}
      <ul class="requests">
        {rows.map((row) => (
          <li key={row.caseFile.id} class={onChoose ? 'choosable' : undefined}>
            {onChoose && (
              <input
                type="checkbox"
                aria-label={tamePageText(row.caseFile.controller.name, 80)}
                checked={chosen?.has(row.caseFile.id) ?? false}
                onChange={(event) => onChoose(row.caseFile.id, event.currentTarget.checked)}
              />
            )}
            <RequestLine row={row} today={today} onOpen={() => onOpen(row.caseFile.id)} />
          </li>
        ))}
      </ul>
    </section>
  ));
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
