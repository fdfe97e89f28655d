// What happened, newest first. Entries stay for good: a wrong one is struck out by a correcting entry, and both remain.

import { useState } from 'preact/hooks';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import type { TimelineEntry, TimelineEvent } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseDay } from '../base/phrase.ts';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { phraseEvent } from './phrase-entry.ts';

interface TimelineProps {
  entries: TimelineEntry[];
  onCorrect(entryId: string, reason: string): void;
  /** Shows a kept file; its name, by id. */
  files: { id: string; name: string }[];
  onFile(id: string): void;
}

export function Timeline({ entries, onCorrect, files, onFile }: TimelineProps) {
  const valid = new Set(effectiveEntries(entries).map((entry) => entry.id));
  const shown = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.on < b.entry.on ? 1 : a.entry.on > b.entry.on ? -1 : b.index - a.index));
  return (
    <ol class="timeline">
      {shown.map(({ entry }) => (
        <li key={entry.id} class={valid.has(entry.id) || entry.event.type === 'corrected' ? '' : 'struck'}>
          <Entry
            entry={entry}
            onCorrect={valid.has(entry.id) ? (reason) => onCorrect(entry.id, reason) : null}
            files={files}
            onFile={onFile}
          />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  /** null: already corrected, or itself a correction. */
  onCorrect: ((reason: string) => void) | null;
  files: TimelineProps['files'];
  onFile(id: string): void;
}

function Entry({ entry, onCorrect, files, onFile }: EntryProps) {
  const t = useWords();
  const { event } = entry;
  const kept = event.type === 'reply' ? files.filter(({ id }) => event.fileIds.includes(id)) : [];
  return (
    <div class="stack tight">
      <p>
        <span class="soft small">{phraseDay(t, entry.on)}</span>
        <br />
        <span class="entry-words">{phraseEvent(t, event)}</span>
      </p>
      <EventText event={event} />
      {kept.length > 0 && (
        <p class="row small">
          {kept.map(({ id, name }) => (
            <button key={id} type="button" class="button slim" onClick={() => onFile(id)}>
              <PageText text={name} longest={60} />
            </button>
          ))}
        </p>
      )}
      {onCorrect && <CorrectForm onCorrect={onCorrect} />}
    </div>
  );
}

function EventText({ event }: { event: TimelineEvent }) {
  const t = useWords();
  const letter: Letter | null = 'letter' in event ? event.letter : null;
  if (letter) {
    return (
      <details>
        <summary class="small">{t('readLetter')}</summary>
        <div class="kept-letter" lang={letter.language}>
          <p>
            <strong>
              <PageText text={letter.subject} longest={400} />
            </strong>
          </p>
          <p class="letter-body">
            <PageText text={letter.body} longest={40_000} />
          </p>
        </div>
      </details>
    );
  }
  const text = 'text' in event ? event.text : event.type === 'corrected' ? event.reason : '';
  if (!text) return null;
  return (
    <p class={event.type === 'reply' ? 'kept-text from-page' : 'kept-text'}>
      <PageText text={text} longest={20_000} />
    </p>
  );
}

function CorrectForm({ onCorrect }: { onCorrect(reason: string): void }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!open) {
    return (
      <button type="button" class="button plain slim correct" onClick={() => setOpen(true)}>
        {t('correctEntry')}
      </button>
    );
  }
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        onCorrect(reason);
        setOpen(false);
      }}
    >
      <TextField label={t('whyWrong')} hint={t('correctHint')} value={reason} onText={setReason} />
      <div class="row">
        <button type="submit" class="button slim">
          {t('strikeOut')}
        </button>
        <button type="button" class="button plain slim" onClick={() => setOpen(false)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
