// A draft that is saved as it is typed: a popup vanishes without a word.

import { useEffect, useRef, useState } from 'preact/hooks';
import { draftFrom, type LetterDraft } from '../../components/letter/letter-draft.ts';
import { type DraftKey, deleteDraft, loadDraft, saveDraft } from '../../lib/store/drafts.ts';

/** Milliseconds of quiet after which what was typed is written; a closing page writes at once. */
const quiet = 250;

export interface DraftInHand {
  /** null while it is being fetched. */
  draft: LetterDraft | null;
  change(draft: LetterDraft): void;
  /**
   * The letter was sent. What it said of the person stays with the case, for the next letter there; `caseId` is given
   * where the letter made the case.
   */
  settle(sent: LetterDraft, caseId?: string): Promise<void>;
}

/** @param begin makes the draft where none was kept, and may fill in what a kept one lacks. */
export function useDraft(key: DraftKey | null, begin: (kept: LetterDraft | null) => Promise<LetterDraft>): DraftInHand {
  const [draft, setDraft] = useState<LetterDraft | null>(null);
  const unsaved = useRef<{ key: DraftKey; draft: LetterDraft } | null>(null);
  const timer = useRef(0);

  const flush = () => {
    clearTimeout(timer.current);
    const waiting = unsaved.current;
    unsaved.current = null;
    if (!waiting) return;
    saveDraft(
      waiting.key,
      { ...waiting.draft },
      {
        // It left for a mail program or a printer, and nobody has said yet that it was sent.
        prepared: waiting.draft.left,
        name: waiting.draft.fields.controller.name,
      },
    ).catch(() => {});
  };

  // `begin` is new with every drawing; the key alone says when to begin.
  useEffect(() => {
    if (!key) return;
    let gone = false;
    setDraft(null);
    loadDraft(key)
      .catch(() => null)
      .then((kept) => begin(draftFrom(kept?.fields)))
      .then((begun) => {
        if (!gone) setDraft(begun);
      });
    addEventListener('pagehide', flush);
    addEventListener('visibilitychange', flush);
    return () => {
      gone = true;
      flush();
      removeEventListener('pagehide', flush);
      removeEventListener('visibilitychange', flush);
    };
  }, [key]);

  return {
    draft,
    change(next) {
      setDraft(next);
      if (!key) return;
      unsaved.current = { key, draft: next };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, quiet) as unknown as number;
    },
    async settle(sent, caseId) {
      clearTimeout(timer.current);
      unsaved.current = null;
      const caseKey: DraftKey | null = caseId ? `case:${caseId}` : key;
      if (caseId && key) await deleteDraft(key);
      if (caseKey) await saveDraft(caseKey, { ...sent, kinds: [], own: null, left: false, signature: null });
    },
  };
}
