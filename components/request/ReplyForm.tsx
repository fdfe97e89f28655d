// Logging what came back: the day, the words, and what kind of answer it is, which the person decides.

import { useState } from 'preact/hooks';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import { type ReplyKind, replyKinds, type TimelineEvent } from '../../lib/model/case-file.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

type Reply = Extract<TimelineEvent, { type: 'reply' }>;

interface ReplyFormProps {
  today: CalendarDate;
  onReply(on: CalendarDate, reply: Omit<Reply, 'fileIds'>, files: File[]): void;
  onCancel(): void;
}

export function ReplyForm({ today, onReply, onCancel }: ReplyFormProps) {
  const t = useWords();
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<ReplyKind | ''>('');
  const [withReasons, setWithReasons] = useState(false);
  const [files, setFiles] = useState<File[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (kind === '') return;
    onReply(on, { type: 'reply', reply: kind, text, ...(kind === 'extended' ? { withReasons } : {}) }, files);
  };
  return (
    <form class="stack panel" onSubmit={submit}>
      <h3>{t('logReply')}</h3>
      <TextField label={t('replyOn')} value={on} onText={setOn} field={{ name: 'replyOn', type: 'date', max: today }} />
      <ChoiceField
        label={t('replyKind')}
        name="replyKind"
        value={kind}
        options={[
          { value: '' as ReplyKind | '', label: t('chooseOne') },
          ...replyKinds.map((value) => ({ value, label: t(wordKeyFor('reply', value)) })),
        ]}
        onChoice={(value) => setKind(value)}
      />
      {kind === 'extended' && (
        <CheckField checked={withReasons} onCheck={setWithReasons}>
          {t('extensionGivesReasons')}
        </CheckField>
      )}
      <TextField label={t('replyText')} value={text} onText={setText} field={{ name: 'replyText', rows: 4 }} />
      <label class="field">
        <span class="label">{t('replyFiles')}</span>
        <input
          type="file"
          class="input"
          multiple
          onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
        />
      </label>
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
