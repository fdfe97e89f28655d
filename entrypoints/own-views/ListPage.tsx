// The list of requests: what is due first, found by search, and in the desk many handled at once.

import { useState } from 'preact/hooks';
import { useFileDrop } from '../../components/base/FileDrop.tsx';
import { phraseCount } from '../../components/base/phrase.ts';
import { useWords } from '../../components/hooks/words.tsx';
import { groupRows } from '../../components/request/group-rows.ts';
import { ListEnd } from '../../components/request/ListEnd.tsx';
import { firstWish, ListTools, type ListWish } from '../../components/request/ListTools.tsx';
import { RequestList } from '../../components/request/RequestList.tsx';
import { ask } from '../../lib/messages/send.ts';
import type { CaseQuery } from '../../lib/store/list-cases.ts';
import { appendEntries } from '../../lib/store/timeline.ts';
import { readToday } from '../background/today.ts';
import { CalendarPage } from './CalendarPage.tsx';
import { DroppedAnswerView, useDroppedAnswer } from './DroppedAnswer.tsx';
import { exportCalendar, exportTable } from './export-requests.ts';
import { useRequests } from './use-requests.ts';

/** A screen and a half: what is further down comes when it is scrolled to. */
const firstPage = 15;
const nextPage = 30;

/** So many fit on a screen: nothing to search or sort. */
const fewRequests = 5;

function queryFor({ search, show, state, order }: ListWish, limit: number): CaseQuery {
  if (!state) return { search, show, order, limit };
  // Who asks for closed ones means them, though the list shows open ones otherwise.
  return { search, show: state === 'closed' ? 'closed' : show, order, limit, states: [state] };
}

export function ListPage({ onOpen, roomy }: { onOpen(id: string, file?: File | null): void; roomy: boolean }) {
  const t = useWords();
  const [wish, setWish] = useState<ListWish>(firstWish);
  const [limit, setLimit] = useState(firstPage);
  const [tools, setTools] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [asCalendar, setAsCalendar] = useState(false);
  const { rows, order, total, exact, reload } = useRequests(queryFor(wish, limit));
  const answer = useDroppedAnswer(onOpen);
  const { over, ...drop } = useFileDrop((files) => answer.take(files[0]));
  const today = readToday();
  if (!rows) return <p class="pad">…</p>;
  const choose = (id: string, on: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const closeChosen = async () => {
    await appendEntries(
      [...(chosen ?? [])].map((caseId) => ({ caseId, on: today, event: { type: 'closed', reason: '' } })),
    );
    setChosen(null);
    reload();
    await ask('refresh').catch(() => {});
  };
  const few = total <= fewRequests && !roomy;
  return (
    <section aria-label={t('tabRequests')} class={over ? 'file-drop over' : undefined} {...drop}>
      {total > 0 && <DroppedAnswerView answer={answer} />}
      {roomy && total > 0 && (
        <div class="row list-actions">
          <button type="button" class="button slim" onClick={() => setAsCalendar(!asCalendar)}>
            {t(asCalendar ? 'asList' : 'calendar')}
          </button>
          <button type="button" class="button slim" onClick={() => setChosen(chosen ? null : new Set())}>
            {t(chosen ? 'cancel' : 'chooseSeveral')}
          </button>
          {chosen && (
            <button
              type="button"
              class="button plain slim"
              onClick={() => setChosen(new Set(rows.map(({ caseFile }) => caseFile.id)))}
            >
              {t('chooseAllShown')}
            </button>
          )}
          {chosen && (
            <button type="button" class="button slim danger" disabled={chosen.size === 0} onClick={closeChosen}>
              {t('closeChosen', chosen.size)}
            </button>
          )}
          <button type="button" class="button plain slim" onClick={() => exportTable(t)}>
            {t('exportTable')}
          </button>
          <button type="button" class="button plain slim" onClick={() => exportCalendar(t)}>
            {t('exportCalendar')}
          </button>
        </div>
      )}
      {asCalendar ? (
        <CalendarPage onOpen={onOpen} />
      ) : (
        <>
          {(!few || tools) && (
            <ListTools
              wish={wish}
              roomy={roomy}
              onChange={(next) => {
                setTools(true);
                setLimit(firstPage);
                setWish(next);
              }}
            />
          )}
          {(wish.search !== '' || wish.state !== '') && total > 0 && (
            <p class="pad soft small" role="status">
              {exact ? phraseCount(t, 'foundOne', 'foundOther', total) : t('foundMoreThan', total)}
            </p>
          )}
          <RequestList
            groups={few ? [{ title: '', rows }] : groupRows(t, rows, order, today)}
            today={today}
            onOpen={(id) => (answer.file ? onOpen(id, answer.file) : onOpen(id))}
            chosen={chosen ?? undefined}
            onChoose={chosen ? choose : undefined}
          />
          {total === 0 && <p class="pad soft empty">{t(wish === firstWish ? 'requestsNone' : 'requestsNoneFound')}</p>}
          {few && !tools && (
            <p class="pad">
              <button type="button" class="button plain slim" onClick={() => setTools(true)}>
                {t('searchAll')}
              </button>
            </p>
          )}
          {(total > rows.length || !exact) && (
            <ListEnd shown={rows.length} onMore={() => setLimit(rows.length + nextPage)} />
          )}
        </>
      )}
    </section>
  );
}
