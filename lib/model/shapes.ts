// The nouns as shapes that can be checked: for what comes from a web page's process and from a backup file.
// Everything is bounded; what is too long or of another form is refused, never repaired.

import * as v from 'valibot';
import { type CaseController, type CaseFile, replyKinds, type TimelineEntry, type TimelineEvent } from './case-file.ts';
import type { Controller, Dpo, NamedParty, PostalAddress } from './controller.ts';
import { subjectKeys } from './data-subject.ts';
import { type Evidence, longestQuote } from './evidence.ts';
import { legalBasisKeys } from './legal-basis.ts';
import type { Letter } from './letter.ts';
import { categoryKeys } from './personal-data.ts';
import type { Passage, PolicyDocument } from './policy-document.ts';
import type { Fact, PolicySummary, RequestForm } from './policy-summary.ts';
import { purposeKeys } from './purpose.ts';
import { recipientKeys } from './recipient.ts';
import { type RetentionPeriod, retentionKinds } from './retention-period.ts';
import { rightKeys } from './right.ts';
import { followUpKinds, requestKinds } from './rights-request.ts';
import { safeguardKeys } from './safeguard.ts';

/** The longest text of a policy that is taken, in UTF-16 units. */
export const longestText = 3_000_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestText));
const line = v.pipe(v.string(), v.maxLength(2000));
const prose = v.pipe(v.string(), v.maxLength(1_000_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const answer = v.picklist(['yes', 'no', 'unstated']);

/** An object with a shape for every field of the noun, also the optional ones: a new field cannot be forgotten here. */
function noun<Noun>() {
  return <Fields extends Record<keyof Noun, v.GenericSchema>>(fields: Fields) => v.object(fields);
}

function few<Item extends v.GenericSchema>(item: Item, most = 2000) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** A day that exists, as "2026-04-05". */
export const daySchema = v.pipe(v.string(), v.isoDate());

const passageSchema = noun<Passage>()({
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'term', 'definition']),
  start: offset,
  end: offset,
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  cell: v.optional(v.object({ table: offset, row: offset, column: offset, header: v.boolean() })),
  imprint: v.optional(v.literal(true)),
});

export const policyDocumentSchema = v.pipe(
  noun<PolicyDocument>()({
    text: v.pipe(v.string(), v.maxLength(longestText)),
    passages: few(passageSchema, 200_000),
    links: few(v.object({ start: offset, end: offset, href: v.pipe(v.string(), v.maxLength(8000)) }), 100_000),
    title: line,
    siteName: v.nullable(line),
    declaredLanguage: v.nullable(line),
    url: v.nullable(v.pipe(v.string(), v.maxLength(8000))),
    truncated: v.optional(v.literal(true)),
  }),
  v.check(({ text, passages }) => inOrder(passages, text.length), 'Passages overlap or leave the text.'),
) satisfies v.GenericSchema<unknown, PolicyDocument>;

function inOrder(passages: { start: number; end: number }[], length: number): boolean {
  let last = 0;
  return passages.every(({ start, end }) => {
    const fits = start >= last && end >= start && end <= length;
    last = end;
    return fits;
  });
}

const evidence = few(
  noun<Evidence>()({ quote: v.pipe(v.string(), v.maxLength(longestQuote)), start: offset, end: offset }),
);
const subjects = v.optional(few(v.picklist(subjectKeys)));
const party = noun<NamedParty>()({ name: line, evidence });

function fact<Key extends string>(keys: readonly Key[]) {
  return few(noun<Fact<Key>>()({ key: v.picklist(keys), iri: v.optional(line), evidence, subjects }));
}

const controllerSchema = noun<Controller>()({
  name: v.nullable(line),
  registrationNumber: v.optional(line),
  emails: few(line),
  address: v.optional(
    noun<PostalAddress>()({
      text: line,
      postalCode: v.optional(line),
      city: v.optional(line),
      country: v.optional(line),
    }),
  ),
  phone: v.optional(line),
  evidence,
});

export const policySummarySchema = noun<PolicySummary>()({
  language: v.pipe(v.string(), v.maxLength(35)),
  page: v.object({ kind: v.picklist(['privacy', 'cookies', 'other']), confidence: v.number() }),
  updated: v.optional(line),
  controller: v.nullable(controllerSchema),
  jointControllers: few(party),
  representative: v.nullable(party),
  dpo: v.nullable(noun<Dpo>()({ name: v.optional(line), email: v.optional(line), evidence })),
  requestForm: v.optional(
    noun<RequestForm>()({ url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//)), evidence }),
  ),
  categories: fact(categoryKeys),
  notCollected: fact(categoryKeys),
  purposes: fact(purposeKeys),
  legalBases: fact(legalBasisKeys),
  sharing: v.object({
    stance: v.picklist(['shares', 'none', 'unstated']),
    sells: answer,
    evidence,
    sellsEvidence: v.optional(evidence),
  }),
  recipients: fact(recipientKeys),
  namedRecipients: few(party),
  transfers: v.object({ outsideEEA: answer, countries: few(line), safeguards: fact(safeguardKeys), evidence }),
  retention: few(
    noun<RetentionPeriod>()({
      kind: v.picklist(retentionKinds),
      period: v.optional(line),
      about: v.optional(line),
      subjects,
      evidence,
    }),
  ),
  cookies: few(v.object({ name: v.optional(line), period: v.optional(line), evidence })),
  sources: few(party),
  contradictions: few(v.object({ field: line, evidence })),
  rights: fact(rightKeys),
  authority: v.nullable(party),
  automatedDecisions: v.object({ answer, evidence }),
}) satisfies v.GenericSchema<unknown, PolicySummary>;

export const letterSchema = noun<Letter>()({
  kinds: few(v.picklist([...requestKinds, ...followUpKinds, 'free'])),
  language: v.pipe(v.string(), v.maxLength(35)),
  addressee: few(line),
  to: few(line),
  subject: line,
  body: prose,
  reference: line,
}) satisfies v.GenericSchema<unknown, Letter>;

export const caseFileSchema = noun<CaseFile>()({
  id,
  reference: line,
  kinds: few(v.picklist(requestKinds)),
  controller: noun<CaseController>()({
    name: line,
    emails: few(line),
    address: few(line),
    place: v.nullable(line),
    site: v.nullable(line),
  }),
  regime: v.picklist(['eu', 'uk', 'ch']),
  policyId: v.nullable(id),
  createdAt: v.number(),
}) satisfies v.GenericSchema<unknown, CaseFile>;

const channel = v.picklist(['email', 'webForm', 'registeredPost', 'post', 'conversation']);

export const timelineEventSchema = v.variant('type', [
  noun<Extract<TimelineEvent, { type: 'sent' }>>()({
    type: v.literal('sent'),
    channel,
    letter: letterSchema,
    abroad: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('received'), certain: v.boolean() }),
  noun<Extract<TimelineEvent, { type: 'reply' }>>()({
    type: v.literal('reply'),
    reply: v.picklist(replyKinds),
    text: prose,
    withReasons: v.optional(v.boolean()),
    until: v.optional(daySchema),
    thread: v.optional(few(line, 200)),
    fileIds: few(id),
  }),
  v.object({ type: v.literal('suspensionAccepted'), questionEntryId: id }),
  v.object({ type: v.literal('answeredQuestion'), letter: v.nullable(letterSchema) }),
  v.object({ type: v.literal('followUp'), channel, letter: letterSchema }),
  v.object({ type: v.literal('complained'), authority: line, letter: v.nullable(letterSchema) }),
  v.object({ type: v.literal('answerChecked'), replyEntryId: id }),
  v.object({ type: v.literal('placeChanged'), place: v.nullable(line) }),
  v.object({ type: v.literal('note'), text: prose }),
  v.object({ type: v.literal('closed'), reason: line }),
  v.object({ type: v.literal('reopened') }),
  v.object({ type: v.literal('corrected'), entryId: id, reason: line }),
]) satisfies v.GenericSchema<unknown, TimelineEvent>;

export const timelineEntrySchema = noun<TimelineEntry>()({
  id,
  caseId: id,
  on: daySchema,
  recordedAt: v.number(),
  event: timelineEventSchema,
}) satisfies v.GenericSchema<unknown, TimelineEntry>;
