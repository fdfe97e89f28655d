// Everything to one file, back from it, and everything erased: the last only after it was asked for twice.

import { useState } from 'preact/hooks';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';

interface BackupViewProps {
  /** What happened last, in a sentence; empty: nothing yet. */
  said: string;
  onExport(): void;
  onRestore(file: File): void;
  onErase(): void;
}

export function BackupView({ said, onExport, onRestore, onErase }: BackupViewProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const word = t('eraseWord');
  return (
    <div class="stack-wide pad narrow">
      <p role="status" class={said ? 'notice' : undefined}>
        {said}
      </p>
      <section class="panel stack">
        <h2>{t('backupSave')}</h2>
        <p>{t('backupSaveHint')}</p>
        <div>
          <button type="button" class="button primary" onClick={onExport}>
            {t('backupSaveNow')}
          </button>
        </div>
      </section>
      <section class="panel stack">
        <h2>{t('backupRestore')}</h2>
        <p>{t('backupRestoreHint')}</p>
        <label class="field">
          <span class="label">{t('backupFile')}</span>
          <input
            type="file"
            class="input"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onRestore(file);
            }}
          />
        </label>
      </section>
      <section class="panel stack">
        <h2>{t('eraseAll')}</h2>
        <p>{t('eraseAllHint')}</p>
        <TextField label={t('eraseType', word)} value={typed} onText={setTyped} field={{ name: 'erase' }} />
        <div>
          <button
            type="button"
            class="button danger"
            disabled={typed.trim().toLowerCase() !== word.toLowerCase()}
            onClick={() => {
              onErase();
              setTyped('');
            }}
          >
            {t('eraseNow')}
          </button>
        </div>
      </section>
    </div>
  );
}
