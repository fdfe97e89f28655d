// The request once more, to another address of the policy, after the first one came back. The words stay those that were
// sent; both letters stand in the case.

import { emptyDraft, type LetterDraft } from '../../components/letter/letter-draft.ts';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import { fieldsFromSummary } from '../../lib/letters/fields.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { getPolicy } from '../../lib/store/policies.ts';
import { withPerson, withPersonOf } from './begin-draft.ts';

const mostOffered = 4;

/** Addresses that the policy or the case knows and no letter has gone to. A letter goes to its first address. */
export async function findOtherAddresses({ caseFile, entries }: OpenCase): Promise<string[]> {
  const policy = caseFile.policyId ? await getPolicy(caseFile.policyId) : null;
  const named = policy ? fieldsFromSummary(policy.summary, caseFile.controller.site).fields.controller.emails : [];
  const tried = new Set(sentLetters(entries).map(({ to }) => (to[0] ?? '').toLowerCase()));
  const known = [...caseFile.controller.emails, ...named].filter((address) => !tried.has(address.toLowerCase()));
  return [...new Set(known)].slice(0, mostOffered);
}

export async function beginAgain(
  { caseFile, entries, status }: OpenCase,
  address: string,
  earlier: LetterDraft | null,
): Promise<LetterDraft> {
  const letter = sentLetters(entries).at(-1);
  const { controller } = caseFile;
  const empty = emptyDraft(caseFile.reference, letter?.language ?? 'en');
  const begun = earlier ? withPersonOf(empty, earlier) : await withPerson(empty, controller.site);
  return {
    ...begun,
    kinds: caseFile.kinds,
    place: status.place ?? '',
    policyId: caseFile.policyId,
    own: letter ? { subject: letter.subject, body: letter.body } : null,
    fields: {
      ...begun.fields,
      service: (controller.site ?? '').replace(/^www\./, ''),
      controller: { ...begun.fields.controller, name: controller.name, address: controller.address, emails: [address] },
    },
  };
}

function sentLetters(entries: OpenCase['entries']): Letter[] {
  return effectiveEntries(entries).flatMap(({ event }) => (event.type === 'sent' ? [event.letter] : []));
}
