// Logging what came back: its words or its files, the day, and what kind of answer it is. Words are read on the device
// and a kind is proposed with its quote; the person decides.

import { useEffect, useRef } from 'preact/hooks';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import { type ReplyKind, replyKinds, type TimelineEvent } from '../../lib/model/case-file.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { FileDrop } from '../base/FileDrop.tsx';
import { PageText } from '../base/PageText.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import type { AnswerReader, ReplyProposal } from './answer-reader.ts';
import { type AnswerInHand, useAnswer } from './use-answer.ts';

type Reply = Extract<TimelineEvent, { type: 'reply' }>;

/** Whether a notice of extension of that day came in time, and with reasons; null where it cannot be told. */
export type JudgeExtension = (on: CalendarDate, withReasons: boolean) => 'inTime' | 'late' | 'withoutReasons' | null;

interface ReplyFormProps {
  today: CalendarDate;
  /** Missing: nothing is proposed. */
  reader?: AnswerReader;
  /** A file that was dropped on the list and belongs here. */
  dropped?: File | null;
  judgeExtension: JudgeExtension;
  onReply(on: CalendarDate, reply: Omit<Reply, 'fileIds'>, files: File[]): void;
  onCancel(): void;
}

export function ReplyForm({ today, reader, dropped, judgeExtension, onReply, onCancel }: ReplyFormProps) {
  const t = useWords();
  const answer = useAnswer(today, reader);
  const begun = useRef(false);
  // A file from the list is taken in once, when the form opens.
  useEffect(() => {
    if (dropped && !begun.current) answer.takeFiles([dropped]);
    begun.current = true;
  });
  const { on, text, kind, files, withReasons, until, thread } = answer;
  const submit = (event: Event) => {
    event.preventDefault();
    if (kind === '') return;
    const extension = kind === 'extended' ? { withReasons, ...(until ? { until } : {}) } : {};
    onReply(on, { type: 'reply', reply: kind, text, ...extension, ...(thread.length ? { thread } : {}) }, files);
  };
  return (
    <form class="stack panel reply-form" onSubmit={submit}>
      <h3>{t('logReply')}</h3>
      <FileDrop label={t('replyFiles')} hint={t('replyDropHint')} files={files} onFiles={answer.takeFiles} />
      {answer.unreadable && (
        <p class="notice warn small" role="alert">
          {t('replyUnreadable')}
        </p>
      )}
      <TextField
        label={t('replyText')}
        hint={t('replyTextHint')}
        value={text}
        onText={answer.setText}
        field={{ name: 'replyText', rows: 6 }}
      />
      {answer.proposal && <ProposalView proposal={answer.proposal} />}
      <ChoiceField
        label={t('replyKind')}
        name="replyKind"
        value={kind}
        options={[
          { value: '' as ReplyKind | '', label: t('chooseOne') },
          ...replyKinds.map((value) => ({ value, label: t(wordKeyFor('reply', value)) })),
        ]}
        onChoice={answer.setKind}
      />
      <TextField
        label={t('replyOn')}
        value={on}
        onText={answer.setOn}
        field={{ name: 'replyOn', type: 'date', max: today }}
      />
      {kind === 'extended' && <ExtensionFields answer={answer} judged={judgeExtension(on, withReasons)} />}
      <div class="row">
        <button type="submit" class="button primary" disabled={kind === '' || on === '' || on > today}>
          {t('saveReply')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** So few points that a question is more honest than a proposal. */
const tooUnsure = 0.5;

function ProposalView({ proposal }: { proposal: ReplyProposal }) {
  const t = useWords();
  const { kind, confidence, quotes, details } = proposal;
  const more = [details.amount, ...(details.grounds ?? []), ...(details.forwardedTo ?? [])].filter(Boolean) as string[];
  return (
    <div class="notice stack tight proposal" role="status">
      <p>
        {confidence < tooUnsure
          ? t('proposalUnsure', t(wordKeyFor('reply', kind)))
          : t('proposalIs', t(wordKeyFor('reply', kind)))}
      </p>
      {quotes.slice(0, 3).map((quote) => (
        <blockquote key={quote} class="quote small">
          <PageText text={quote} longest={400} />
        </blockquote>
      ))}
      {more.length > 0 && (
        <p class="small">
          {t('proposalNames')} <PageText text={more.join(', ')} longest={300} />
        </p>
      )}
      <p class="soft small">{t('proposalHint')}</p>
    </div>
  );
}

const judgements: Record<'inTime' | 'late' | 'withoutReasons', WordKey> = {
  inTime: 'extensionJudgedInTime',
  late: 'extensionJudgedLate',
  withoutReasons: 'extensionJudgedNoReasons',
};

function ExtensionFields({ answer, judged }: { answer: AnswerInHand; judged: ReturnType<JudgeExtension> }) {
  const t = useWords();
  return (
    <div class="stack tight">
      <CheckField name="withReasons" checked={answer.withReasons} onCheck={answer.setWithReasons}>
        {t('extensionGivesReasons')}
      </CheckField>
      <TextField
        label={t('extensionUntil')}
        value={answer.until}
        onText={answer.setUntil}
        field={{ name: 'extensionUntil', type: 'date' }}
      />
      {judged && (
        <p class={judged === 'inTime' ? 'notice small' : 'notice warn small'} role="status">
          {t(judgements[judged])}
        </p>
      )}
    </div>
  );
}
