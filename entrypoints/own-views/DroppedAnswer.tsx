// An answer dropped on the list of requests: a mail finds its case; where it fits none or several, the person says.

import { useState } from 'preact/hooks';
import { PageText } from '../../components/base/PageText.tsx';
import { useWords } from '../../components/hooks/words.tsx';
import { findAnsweredCases } from '../../lib/store/find-answered-case.ts';
import { readMailFile } from './read-answer.ts';

interface DroppedAnswer {
  /** Waits for its case; null: nothing was dropped. */
  file: File | null;
  /** Cases that fit equally well. */
  candidates: { caseId: string; name: string }[];
  take(file: File | undefined): void;
  open(caseId: string): void;
  drop(): void;
}

const mostCandidates = 8;

export function useDroppedAnswer(onOpen: (id: string, file: File) => void): DroppedAnswer {
  const [file, setFile] = useState<File | null>(null);
  const [candidates, setCandidates] = useState<DroppedAnswer['candidates']>([]);
  return {
    file,
    candidates,
    async take(dropped) {
      if (!dropped) return;
      const mail = /\.eml$/i.test(dropped.name) ? await readMailFile(dropped) : null;
      const found = mail ? await findAnsweredCases(mail).catch(() => []) : [];
      const [first] = found;
      if (first && found.length === 1) {
        onOpen(first.caseId, dropped);
        return;
      }
      setCandidates(found.slice(0, mostCandidates));
      setFile(dropped);
    },
    open(caseId) {
      if (file) onOpen(caseId, file);
    },
    drop() {
      setFile(null);
      setCandidates([]);
    },
  };
}

export function DroppedAnswerView({ answer }: { answer: DroppedAnswer }) {
  const t = useWords();
  const { file, candidates } = answer;
  if (!file) {
    return (
      <p class="row small drop-hint">
        <label class="button plain slim">
          {t('enterMail')}
          <input
            type="file"
            class="only-heard"
            name="droppedAnswer"
            onChange={(event) => answer.take(event.currentTarget.files?.[0])}
          />
        </label>
        <span class="soft">{t('enterMailHint')}</span>
      </p>
    );
  }
  return (
    <div class="notice stack tight" role="alert">
      <p>
        {t(candidates.length > 0 ? 'whichCaseOfThese' : 'whichCase')} <PageText text={file.name} longest={80} />
      </p>
      <div class="row">
        {candidates.map(({ caseId, name }) => (
          <button key={caseId} type="button" class="button slim" onClick={() => answer.open(caseId)}>
            <PageText text={name} longest={80} />
          </button>
        ))}
        <button type="button" class="button plain slim" onClick={answer.drop}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
