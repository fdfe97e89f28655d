// A draft as the popup would begin it from the sample policy, and what the entrypoint knows about its letter.

import { emptyDraft, type LetterDraft, requestOf } from '../../components/letter/letter-draft.ts';
import type { LetterDesk } from '../../components/letter/WriteView.tsx';
import { letters as english } from '../../lib/languages/en/letters.ts';
import { fieldsFromSummary } from '../../lib/letters/fields.ts';
import { writeLetter } from '../../lib/letters/write-letter.ts';
import { sampleSummary } from './sample-summary.ts';

export const sampleToday = '2026-03-05';

export function sampleDraft(part: Partial<LetterDraft> = {}): LetterDraft {
  const { fields, sources } = fieldsFromSummary(sampleSummary, 'northlight.example');
  return { ...emptyDraft('K7QM2XPA', 'en'), place: 'SE', fields, sources, ...part };
}

/** The same with the person filled in: nothing is missing. */
export function wholeDraft(part: Partial<LetterDraft> = {}): LetterDraft {
  const draft = sampleDraft();
  const person = { name: 'Åsa Öberg', replyTo: 'asa@example.org', address: [] };
  return { ...draft, fields: { ...draft.fields, person }, ...part };
}

export function sampleDesk(draft: LetterDraft): LetterDesk {
  return {
    written: writeLetter(requestOf(draft), english),
    languages: ['en', 'sv'],
    translation: null,
    translationOpen: false,
    reviewed: true,
    domainWarning: null,
    warnings: {},
    mailto: 'mailto:dpo@northlight.example?subject=x',
    webForm: null,
    webMail: [{ name: 'Gmail', href: 'https://mail.google.com/mail/?view=cm' }],
    ways: ['copy', 'eml', 'pdf'],
    today: sampleToday,
  };
}
