// PolicySummary: what the reader makes of a policy. The card shows it, letters are filled from it, the store keeps it.

import type { Controller, Dpo, NamedParty } from './controller.ts';
import type { SubjectKey } from './data-subject.ts';
import type { Evidence } from './evidence.ts';
import type { LegalBasisKey } from './legal-basis.ts';
import type { CategoryKey } from './personal-data.ts';
import type { PurposeKey } from './purpose.ts';
import type { RecipientKey } from './recipient.ts';
import type { RetentionPeriod } from './retention-period.ts';
import type { RightKey } from './right.ts';
import type { SafeguardKey } from './safeguard.ts';

/** Something the text states, with the passages it rests on (never none). */
export interface Fact<Key extends string> {
  key: Key;
  /** Term of the Data Privacy Vocabulary, where one exists. */
  iri?: string;
  evidence: Evidence[];
  /** Present when every passage limits it to such people. */
  subjects?: SubjectKey[];
}

export type PageKind = 'privacy' | 'cookies' | 'other';
export type Answer = 'yes' | 'no' | 'unstated';
export type SharingStance = 'shares' | 'none' | 'unstated';

/** A form or page for requests that the policy links to. */
export interface RequestForm {
  /** Absolute; https:, or http: on the policy's own host. */
  url: string;
  evidence: Evidence[];
}

export interface PolicySummary {
  /** BCP 47, for example "sv". */
  language: string;
  page: { kind: PageKind; confidence: number };
  /** ISO date that the text gives for itself. */
  updated?: string;
  /** null: neither a name nor a contact. */
  controller: Controller | null;
  jointControllers: NamedParty[];
  representative: NamedParty | null;
  dpo: Dpo | null;
  /** Absent: it names none. */
  requestForm?: RequestForm;
  categories: Fact<CategoryKey>[];
  notCollected: Fact<CategoryKey>[];
  purposes: Fact<PurposeKey>[];
  legalBases: Fact<LegalBasisKey>[];
  /** `sellsEvidence`: the part of the evidence that speaks of selling; absent where `sells` is unstated. */
  sharing: { stance: SharingStance; sells: Answer; evidence: Evidence[]; sellsEvidence?: Evidence[] };
  recipients: Fact<RecipientKey>[];
  namedRecipients: NamedParty[];
  /** `countries`: ISO 3166-1 alpha-2 of the third countries it names. */
  transfers: { outsideEEA: Answer; countries: string[]; safeguards: Fact<SafeguardKey>[]; evidence: Evidence[] };
  retention: RetentionPeriod[];
  /** Cookie lifetimes, kept apart from retention. */
  cookies: { name?: string; period?: string; evidence: Evidence[] }[];
  /** Where data come from other than the person, Art. 14(2)(f). */
  sources: NamedParty[];
  /** Two passages that cannot both hold. `field` is a key of this summary. */
  contradictions: { field: string; evidence: Evidence[] }[];
  rights: Fact<RightKey>[];
  authority: NamedParty | null;
  automatedDecisions: { answer: Answer; evidence: Evidence[] };
}
