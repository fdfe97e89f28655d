// The small forms of a case: a note of one's own, the day the letter is known to have arrived, where the controller is.

import { useState } from 'preact/hooks';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import { PlaceFields } from '../base/PlaceFields.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';

export function NoteForm({ onNote, onCancel }: { onNote(text: string): void; onCancel(): void }) {
  const t = useWords();
  const [text, setText] = useState('');
  return (
    <SmallForm closed={text.trim() === ''} onSave={() => onNote(text)} onCancel={onCancel}>
      <TextField label={t('note')} value={text} onText={setText} field={{ name: 'note', rows: 3 }} />
    </SmallForm>
  );
}

interface ReceivedFormProps {
  today: CalendarDate;
  onReceived(on: CalendarDate): void;
  onCancel(): void;
}

export function ReceivedForm({ today, onReceived, onCancel }: ReceivedFormProps) {
  const t = useWords();
  const [on, setOn] = useState(today);
  return (
    <SmallForm closed={on === '' || on > today} onSave={() => onReceived(on)} onCancel={onCancel}>
      <TextField
        label={t('receivedOn')}
        hint={t('receivedHint')}
        value={on}
        onText={setOn}
        field={{ name: 'receivedOn', type: 'date', max: today }}
      />
    </SmallForm>
  );
}

interface PlaceFormProps {
  /** "DE-BY"; null: unknown. */
  place: string | null;
  onPlace(place: string | null): void;
  onCancel(): void;
}

export function PlaceForm({ place, onPlace, onCancel }: PlaceFormProps) {
  const t = useWords();
  const [chosen, setChosen] = useState(place ?? '');
  return (
    <SmallForm closed={chosen === (place ?? '')} onSave={() => onPlace(chosen || null)} onCancel={onCancel}>
      <PlaceFields place={chosen} onPlace={setChosen} />
      <p class="soft small">{t('changePlaceHint')}</p>
    </SmallForm>
  );
}

interface SmallFormProps {
  closed: boolean;
  onSave(): void;
  onCancel(): void;
  children: preact.ComponentChildren;
}

function SmallForm({ closed, onSave, onCancel, children }: SmallFormProps) {
  const t = useWords();
  return (
    <form
      class="stack panel"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div class="row">
        <button type="submit" class="button primary" disabled={closed}>
          {t('save')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
