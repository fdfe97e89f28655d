// One case: read, added to, and written in.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../components/hooks/words.tsx';
import type { AnswerCheckResult } from '../../components/request/answer-reader.ts';
import { type OpenCase, RequestView } from '../../components/request/RequestView.tsx';
import type { Snoozing } from '../../components/request/SnoozeLine.tsx';
import { ask } from '../../lib/messages/send.ts';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import type { LetterKind, RequestKind } from '../../lib/model/rights-request.ts';
import { loadFile, saveFile } from '../../lib/store/files.ts';
import { readSnooze, snoozeCase } from '../../lib/store/reminders.ts';
import { appendEntry } from '../../lib/store/timeline.ts';
import { readToday } from '../background/today.ts';
import { findOtherAddresses } from './begin-again.ts';
import { offerCalendar } from './offer-calendar.ts';
import { offerFile } from './offer-file.ts';
import { answerReaderFor, checkAnswer } from './read-answer.ts';
import { useCase } from './use-requests.ts';
import { WriteInCase } from './WriteInCase.tsx';

interface CasePageProps {
  id: string;
  /** A file from the list that belongs to this case. */
  dropped?: File | null;
  onBack(): void;
}

export function CasePage({ id, dropped = null, onBack }: CasePageProps) {
  const t = useWords();
  const { open, reload } = useCase(id);
  const [letter, setLetter] = useState<LetterKind | null>(null);
  const [said, setSaid] = useState('');
  const [again, setAgain] = useState<string | null>(null);
  const snoozing = useSnoozing(id);
  const check = useAnswerCheck(open);
  const otherAddresses = useOtherAddresses(open);
  const kinds = open?.caseFile.kinds.join(' ') ?? '';
  const reader = useMemo(() => answerReaderFor(kinds.split(' ') as RequestKind[]), [kinds]);
  if (!open) return <p class="pad">…</p>;
  if (letter || again) {
    return (
      <WriteInCase
        open={open}
        kind={letter ?? 'free'}
        again={letter ? null : again}
        onDone={() => {
          setLetter(null);
          setAgain(null);
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
        answers={{ reader, dropped, check, otherAddresses, onSendAgain: setAgain }}
        snoozing={snoozing}
        onCalendar={() => offerCalendar(t, [{ ...open, changes: open.entries.length }])}
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

function useSnoozing(id: string): Snoozing {
  const [until, setUntil] = useState<CalendarDate | null>(null);
  useEffect(() => {
    readSnooze(id).then(setUntil, () => {});
  }, [id]);
  const onSnooze = (day: CalendarDate) => {
    snoozeCase(id, day).then(
      () => setUntil(day),
      () => {},
    );
  };
  return { until, onSnooze };
}

/** Read after the case is shown: an answer can be long, and what reads it is fetched. */
function useAnswerCheck(open: OpenCase | null): AnswerCheckResult | null {
  const [check, setCheck] = useState<AnswerCheckResult | null>(null);
  useEffect(() => {
    let gone = false;
    setCheck(null);
    if (open) {
      checkAnswer(open).then(
        (found) => {
          if (!gone) setCheck(found);
        },
        () => {},
      );
    }
    return () => {
      gone = true;
    };
  }, [open]);
  return check;
}

const none: readonly string[] = [];

function useOtherAddresses(open: OpenCase | null): readonly string[] {
  const [addresses, setAddresses] = useState(none);
  useEffect(() => {
    let gone = false;
    setAddresses(none);
    if (open?.status.nextStep.key === 'findAddress') {
      findOtherAddresses(open).then(
        (found) => {
          if (!gone) setAddresses(found);
        },
        () => {},
      );
    }
    return () => {
      gone = true;
    };
  }, [open]);
  return addresses;
}
