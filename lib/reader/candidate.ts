// Candidate: a name that may be the controller's, with what speaks for and against it; and how names are compared.

import { titles } from '../organisations/honorifics.ts';
import { formsBehind } from '../organisations/legal-forms.ts';
import { literals } from './find-names.ts';
import type { NameRun } from './reading.ts';

export const candidateFeatures = [
  'form',
  'isBefore',
  'isAfter',
  'isBeside',
  'labelled',
  'labelAbove',
  'nearController',
  'aboveController',
  'nearContact',
  'alias',
  'we',
  'title',
  'siteName',
  'domain',
  'address',
  'registration',
  'early',
  'late',
  'repeated',
  'often',
  'service',
  'nearRecipients',
  'nearAnalytics',
  'nearTransfers',
  'authority',
  'dpo',
  'share',
  'onBehalf',
  'heading',
  'oneWord',
  'long',
  'joint',
  'representative',
  'contactValue',
  'noTopic',
  'nearRights',
  'nearCookies',
  'collect',
  'run',
  'source',
  'nearTerms',
  'firstForm',
  'labelSecond',
  'withLittle',
  'person',
  'imprint',
  'onlyImprint',
  'lowerToo',
  'allCueWords',
  'someCueWords',
  'defined',
  'weBehind',
  'acts',
  'titleRest',
  'aboveAddress',
  'topOfAddress',
  'besideAddress',
  'numbered',
  'onlyFirst',
  'part',
  'whole',
  'lessThanWhole',
  'cueForm',
  'cueSection',
  'cueAddress',
  'firstCue',
  'onlyForm',
  'mostOften',
  'kinCue',
  'kinLabel',
  'kinForm',
  'kinSite',
  'kinImprint',
  'kinDefined',
  'kinAddress',
  'kinOften',
  'closeAfter',
  'closeBefore',
  'siteImprint',
  'acronym',
] as const;
export type CandidateFeature = (typeof candidateFeatures)[number];

export interface Candidate {
  name: string;
  features: Set<CandidateFeature>;
  /** Best place first. */
  places: NameRun[];
  /** Longer and shorter spellings that hold it or are held by it. */
  kin: Candidate[];
}

/** Takes a run that may be the controller's name, and what is seen where it stands. */
export type Add = (run: NameRun, ...features: CandidateFeature[]) => void;

/** Names compared without case, punctuation and white space. */
export function nameKey(name: string): string {
  if (/^[A-Za-z0-9]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const form = new RegExp(`[\\s,]+(?:${literals(formsBehind)})\\.?$`, 'u');
const inParts = /[\s,]/;

const forms = new Set(formsBehind.flatMap((one) => [one, one.replace(/\.$/, '')]));

/** True for a legal form alone, whose name was cut off. */
export function isForm(text: string): boolean {
  return forms.has(text) || text === 'Private Limited';
}

/** The same without the legal form: "Beispiel GmbH" and "Beispiel" are one. */
export function bareNameKey(name: string): string {
  return (inParts.test(name) && nameKey(name.replace(form, ''))) || nameKey(name);
}

/** "Dr. med." alone, cut off from the name. */
export function isTitle(text: string): boolean {
  return text.split(/[\s.]+/).every((word) => word === '' || titles.has(word.toLowerCase()));
}
