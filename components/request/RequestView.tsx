// One case, whole: how it stands, when the answer is due and why, the next step, what happened, notes.

import { useState } from 'preact/hooks';
import { type CaseStatus, deriveState } from '../../lib/deadlines/case-state.ts';
import { type CalendarDate, isCalendarDate } from '../../lib/model/calendar-date.ts';
import type { CaseFile, TimelineEntry, TimelineEvent } from '../../lib/model/case-file.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { Icon } from '../base/Icon.tsx';
import { PageText } from '../base/PageText.tsx';
import { phrasePlace } from '../base/PlaceFields.tsx';
import { phraseList } from '../base/phrase.ts';
import { DueView } from '../deadline/DueView.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { AnswerCheck } from './AnswerCheck.tsx';
import type { AnswerCheckResult, AnswerReader } from './answer-reader.ts';
import { NextStepView } from './NextStepView.tsx';
import { NoteForm, PlaceForm, ReceivedForm } from './NoteForm.tsx';
import { type JudgeExtension, ReplyForm } from './ReplyForm.tsx';
import { SnoozeLine, type Snoozing } from './SnoozeLine.tsx';
import { StateChip } from './StateChip.tsx';
import { Timeline } from './Timeline.tsx';

export interface OpenCase {
  caseFile: CaseFile;
  entries: TimelineEntry[];
  status: CaseStatus;
  files: { id: string; name: string; size?: number }[];
}

interface RequestViewProps {
  open: OpenCase;
  today: CalendarDate;
  /** Adds an entry; files are kept with the case first. */
  onEntry(on: CalendarDate, event: TimelineEvent, files?: File[]): void;
  onLetter(kind: LetterKind): void;
  onFile(id: string): void;
  onBack(): void;
  /** Hands out the due date for a calendar. */
  onCalendar(): void;
  answers?: AnswersDesk;
  snoozing?: Snoozing;
}

/** What the entrypoint knows about answers besides the case. */
export interface AnswersDesk {
  reader: AnswerReader;
  /** A file that was dropped on the list and belongs to this case. */
  dropped: File | null;
  /** The last answer held against the law and the policy; null: nothing to hold, or not yet read. */
  check: AnswerCheckResult | null;
  /** After the letter bounced: addresses of the policy that it has not gone to. */
  otherAddresses: readonly string[];
  onSendAgain(address: string): void;
}

export function RequestView(props: RequestViewProps) {
  const { open, today, onEntry, onLetter, onFile, onBack, onCalendar, answers, snoozing } = props;
  const t = useWords();
  const [form, setForm] = useState<'none' | 'reply' | 'note' | 'received' | 'place'>(
    answers?.dropped ? 'reply' : 'none',
  );
  const { caseFile, entries, status, files } = open;
  const done = () => setForm('none');
  return (
    <article class="case stack-wide">
      <CaseHead caseFile={caseFile} status={status} onBack={onBack} />
      <div>
        <DueView status={status} today={today} />
        <p class="row small case-links">
          {status.watch && (
            <button type="button" class="button plain slim" onClick={onCalendar}>
              {t('saveCalendar')}
            </button>
          )}
          <button type="button" class="button plain slim" onClick={() => setForm('place')}>
            {status.place ? t('changePlaceOf', phrasePlace(t, status.place)) : t('sayPlace')}
          </button>
          {caseFile.policyId && (
            <a
              class="button plain slim"
              href={`/desk.html?view=policies&policy=${encodeURIComponent(caseFile.policyId)}`}
              target="_blank"
              rel="noopener"
            >
              {t('seePolicy')}
            </a>
          )}
        </p>
        {snoozing && status.watch && <SnoozeLine {...snoozing} watchedOn={status.watch.on} today={today} />}
        {form === 'place' && (
          <PlaceForm
            place={status.place}
            onCancel={done}
            onPlace={(place) => {
              onEntry(today, { type: 'placeChanged', place });
              done();
            }}
          />
        )}
      </div>
      {form === 'reply' ? (
        <ReplyForm
          today={today}
          reader={answers?.reader}
          dropped={answers?.dropped}
          judgeExtension={(on, withReasons) => judgeExtension(open, today, on, withReasons)}
          onCancel={done}
          onReply={(on, reply, kept) => {
            onEntry(on, { ...reply, fileIds: [] }, kept);
            done();
          }}
        />
      ) : (
        <NextStepView
          status={status}
          regime={caseFile.regime}
          onLetter={onLetter}
          onReply={() => setForm('reply')}
          onAcceptQuestion={(questionEntryId) => onEntry(today, { type: 'suspensionAccepted', questionEntryId })}
          otherAddresses={answers?.otherAddresses}
          onSendAgain={answers?.onSendAgain}
          answered={{
            onChecked: (replyEntryId) => onEntry(today, { type: 'answerChecked', replyEntryId }),
            onClose: () => onEntry(today, { type: 'closed', reason: '' }),
          }}
          onQuestionAnswered={() => onEntry(today, { type: 'answeredQuestion', letter: null })}
        />
      )}
      {answers?.check && form !== 'reply' && (
        <AnswerCheck check={answers.check} onAsk={() => onLetter('incompleteAnswer')} />
      )}
      <section class="stack">
        <div class="row spread">
          <h2>{t('whatHappened')}</h2>
          <div class="row">
            <button type="button" class="button plain slim" onClick={() => setForm('received')}>
              {t('enterReceipt')}
            </button>
            <button type="button" class="button plain slim" onClick={() => setForm('note')}>
              {t('addNote')}
            </button>
            <button
              type="button"
              class="button plain slim"
              onClick={() =>
                onEntry(today, status.state === 'closed' ? { type: 'reopened' } : { type: 'closed', reason: '' })
              }
            >
              {t(status.state === 'closed' ? 'reopenCase' : 'closeCase')}
            </button>
          </div>
        </div>
        {form === 'note' && (
          <NoteForm
            onCancel={done}
            onNote={(text) => {
              onEntry(today, { type: 'note', text });
              done();
            }}
          />
        )}
        {form === 'received' && (
          <ReceivedForm
            today={today}
            onCancel={done}
            onReceived={(on) => {
              onEntry(on, { type: 'received', certain: true });
              done();
            }}
          />
        )}
        <Timeline
          entries={entries}
          files={files}
          onFile={onFile}
          onCorrect={(entryId, reason) => onEntry(today, { type: 'corrected', entryId, reason })}
        />
      </section>
    </article>
  );
}

/** What the clock would say of a notice of extension of that day (Art. 12(3): within one month, with the reasons). */
function judgeExtension(
  { caseFile, entries }: OpenCase,
  today: CalendarDate,
  on: CalendarDate,
  withReasons: boolean,
): ReturnType<JudgeExtension> {
  if (!isCalendarDate(on)) return null;
  const event: TimelineEvent = { type: 'reply', reply: 'extended', text: '', withReasons, fileIds: [] };
  const notice: TimelineEntry = { id: 'proposed', caseId: caseFile.id, on, recordedAt: 0, event };
  const reasons = deriveState([...entries, notice], caseFile, today).reasons.map(({ key }) => key);
  if (reasons.includes('extensionLate')) return 'late';
  if (reasons.includes('extensionWithoutReasons')) return 'withoutReasons';
  return reasons.includes('extensionInTime') ? 'inTime' : null;
}

/** A case that was opened is read out from its name. */
function focusOn(element: HTMLElement | null): void {
  element?.focus();
}

function CaseHead({ caseFile, status, onBack }: { caseFile: CaseFile; status: CaseStatus; onBack(): void }) {
  const t = useWords();
  const { controller, kinds, reference } = caseFile;
  return (
    <header class="stack tight">
      <div>
        <button type="button" class="button plain slim back" onClick={onBack}>
          <Icon name="back" />
          {t('allRequests')}
        </button>
      </div>
      <div class="row">
        <h2 tabIndex={-1} ref={focusOn}>
          <PageText text={controller.name || (controller.site ?? '')} longest={120} />
        </h2>
        <StateChip state={status.state} />
      </div>
      <p class="soft small">
        {phraseList(
          t,
          kinds.map((kind) => t(wordKeyFor('kind', kind))),
        )}
        {` · ${t('referenceIs', reference)}`}
      </p>
    </header>
  );
}
