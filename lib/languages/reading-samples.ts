// ReadingSamples: sentences that the reader must understand in a language, and look-alikes that it must not fall for.
// Data only, in our own words; test/languages/samples.test.ts walks them for every language that has them.

/** What can be asked of a sample: the keys of a PolicySummary, every answer written as a string. */
export const sampleFields = [
  'controller', // the name
  'emails', // of the controller
  'registrationNumber',
  'jointControllers',
  'dpo', // name and e-mail address, whichever is given
  'categories',
  'notCollected',
  'purposes',
  'legalBases',
  'sharing', // "shares", "none"
  'sells', // "yes", "no"
  'recipients',
  'namedRecipients',
  'transfers', // "yes", "no"
  'countries', // third countries, ISO 3166-1 alpha-2
  'safeguards',
  'periods', // ISO 8601 durations of kind `fixed`
  'retentionKinds', // the other kinds
  'cookies', // lifetimes of cookies
  'rights',
  'authority',
  'automatedDecisions', // "yes", "no"
] as const;
export type SampleField = (typeof sampleFields)[number];
export type SampleAnswers = { readonly [Field in SampleField]?: readonly string[] };

/** One to three sentences as a policy would put them. Markdown: a heading above, list items, a table where they matter. */
export interface ReadingSample {
  text: string;
  /** All of these must be found; others may be. */
  gives?: SampleAnswers;
  /** None of these may be found: what the sentence only looks like. */
  never?: SampleAnswers;
  /** Fields that must stay empty altogether. */
  nothing?: readonly SampleField[];
}

export interface ReadingSamples {
  /** Must give something. */
  sentences: readonly ReadingSample[];
  /** Must not give something: negations, definitions, conditions, words with two meanings. */
  lookAlikes: readonly ReadingSample[];
}
