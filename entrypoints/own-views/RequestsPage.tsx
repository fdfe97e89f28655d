// Requests: the list, a case opened from it, a letter written in it.

import { useState } from 'preact/hooks';
import { ChoiceField } from '../../components/base/ChoiceField.tsx';
import { TextField } from '../../components/base/TextField.tsx';
import { useWords } from '../../components/hooks/words.tsx';
import { RequestList } from '../../components/request/RequestList.tsx';
import { RequestView } from '../../components/request/RequestView.tsx';
import { ask } from '../../lib/messages/send.ts';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { loadFile, saveFile } from '../../lib/store/files.ts';
import type { CaseQuery } from '../../lib/store/list-cases.ts';
import { appendEntry } from '../../lib/store/timeline.ts';
import { readToday } from '../background/today.ts';
import { offerCalendar } from './offer-calendar.ts';
import { offerFile } from './offer-file.ts';
import { useCase, useRequests } from './use-requests.ts';
import { WriteInCase } from './WriteInCase.tsx';

interface RequestsPageProps {
  caseId: string | null;
  onCase(id: string | null): void;
}

export function RequestsPage({ caseId, onCase }: RequestsPageProps) {
  if (caseId) return <CasePage key={caseId} id={caseId} onBack={() => onCase(null)} />;
  return <ListPage onOpen={onCase} />;
}

const pageSize = 50;

/** So many fit on a screen: nothing to search or sort. */
const fewRequests = 5;

function ListPage({ onOpen }: { onOpen(id: string): void }) {
  const t = useWords();
  const [query, setQuery] = useState<CaseQuery>({ show: 'open', order: 'due', limit: pageSize });
  const { rows, total } = useRequests(query);
  const change = (part: CaseQuery) => setQuery({ ...query, limit: pageSize, ...part });
  const fresh = query.show === 'open' && !query.search && query.order === 'due';
  if (!rows) return <p class="pad">…</p>;
  return (
    <section aria-label={t('tabRequests')}>
      {(total > fewRequests || !fresh) && (
        <div class="list-tools">
          <TextField
            label={t('search')}
            value={query.search ?? ''}
            onText={(search) => change({ search })}
            field={{ type: 'search', name: 'search' }}
          />
          <ChoiceField
            label={t('show')}
            value={query.show ?? 'open'}
            options={[
              { value: 'open', label: t('showOpen') },
              { value: 'closed', label: t('showClosed') },
              { value: 'all', label: t('showAll') },
            ]}
            onChoice={(show) => change({ show })}
          />
          <ChoiceField
            label={t('sortBy')}
            value={query.order ?? 'due'}
            options={[
              { value: 'due', label: t('sortDue') },
              { value: 'controller', label: t('sortController') },
              { value: 'newest', label: t('sortNewest') },
            ]}
            onChoice={(order) => change({ order })}
          />
        </div>
      )}
      <RequestList rows={rows} today={readToday()} onOpen={onOpen} />
      {fresh && total <= fewRequests && (
        <p class="pad">
          <button type="button" class="button plain slim" onClick={() => change({ show: 'all', order: 'newest' })}>
            {t('searchAll')}
          </button>
        </p>
      )}
      {total === 0 && <p class="pad soft empty">{t(fresh ? 'requestsNone' : 'requestsNoneFound')}</p>}
      {total > rows.length && (
        <p class="pad">
          <button type="button" class="button" onClick={() => change({ limit: (query.limit ?? pageSize) + pageSize })}>
            {t('moreRequests')}
          </button>
        </p>
      )}
    </section>
  );
}

function CasePage({ id, onBack }: { id: string; onBack(): void }) {
  const t = useWords();
  const { open, reload } = useCase(id);
  const [letter, setLetter] = useState<LetterKind | null>(null);
  const [said, setSaid] = useState('');
  if (!open) return <p class="pad">…</p>;
  if (letter) {
    return (
      <WriteInCase
        open={open}
        kind={letter}
        onDone={() => {
          setLetter(null);
          reload();
        }}
      />
    );
  }
  const addEntry = async (on: CalendarDate, event: TimelineEvent, files: File[] = []) => {
    try {
      const kept = await Promise.all(files.map((file) => saveFile(id, { name: file.name, bytes: file })));
      const whole = event.type === 'reply' ? { ...event, fileIds: kept.map((file) => file.id) } : event;
      await appendEntry(id, { on, event: whole });
      setSaid('');
    } catch {
      setSaid(t('somethingFailed'));
    }
    await reload();
    await ask('refresh').catch(() => {});
  };
  return (
    <>
      <RequestView
        open={open}
        today={readToday()}
        onEntry={addEntry}
        onLetter={setLetter}
        onBack={onBack}
        onCalendar={() => offerCalendar(t, [open])}
        onFile={async (fileId) => {
          const found = await loadFile(fileId);
          if (found) offerFile(found.file.name, found.bytes);
        }}
      />
      <p class="pad" role="alert">
        {said}
      </p>
    </>
  );
}
