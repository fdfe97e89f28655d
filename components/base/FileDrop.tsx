// A place to drop files on, which is also a button to choose them; what was taken is named below it.

import { useId, useState } from 'preact/hooks';
import { useWords } from '../hooks/words.tsx';
import { PageText } from './PageText.tsx';

interface FileDropProps {
  label: string;
  hint?: string;
  files: readonly File[];
  onFiles(files: File[]): void;
}

export function FileDrop({ label, hint, files, onFiles }: FileDropProps) {
  const t = useWords();
  const id = useId();
  const { over, ...drop } = useFileDrop(onFiles);
  return (
    <div class={over ? 'field file-drop over' : 'field file-drop'} {...drop}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        class="input"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {hint && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {files.length > 0 && (
        <ul class="small file-names" aria-label={t('filesTaken')}>
          {files.map((file, index) => (
            <li key={index}>
              <PageText text={file.name} longest={80} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Handlers that let an element take files; `over` while one hangs above it. */
export function useFileDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser opens the file in place of our page.
      event.preventDefault();
      setOver(true);
    },
    onDragLeave() {
      setOver(false);
    },
    onDrop(event: DragEvent) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      setOver(false);
      onFiles(files);
    },
  };
}
