// Facts that are read straight from cues: kinds of data, recipients, purposes, legal bases, rights, safeguards.

import type { SubjectKey } from '../model/data-subject.ts';
import { categoryIris, legalBasisIris, purposeIris, rightIris, safeguardIris } from '../model/dpv.ts';
import type { LegalBasisKey } from '../model/legal-basis.ts';
import type { CategoryKey } from '../model/personal-data.ts';
import type { Fact } from '../model/policy-summary.ts';
import type { PurposeKey } from '../model/purpose.ts';
import type { RecipientKey } from '../model/recipient.ts';
import type { RightKey } from '../model/right.ts';
import type { SafeguardKey } from '../model/safeguard.ts';
import { kindsOfService } from './find-services.ts';
import { collectingActs } from './negation.ts';
import { actBit, hasAct, type Mention, mentionsOf, type Reading, topicBit } from './reading.ts';
import { subjectsOf } from './subjects.ts';
import { evidenceOf, type Question, stated, type Weighed, weigh } from './weigh.ts';

export interface Categories {
  categories: Fact<CategoryKey>[];
  notCollected: Fact<CategoryKey>[];
}

/** Kinds of data the text says are processed, and those it says are not. */
export function findCategories(reading: Reading): Categories {
  const mentions = mentionsOf(reading, 'category').filter((m) => m.key !== 'contactDetails');
  const collected = stated(weigh(reading, 'categories', mentions));
  const has = new Set(collected.map((one) => one.key));
  const denied = byKey(mentions.filter((m) => deniesCollecting(m) && plainlyDenied(m) && !has.has(m.key)));
  return {
    categories: collected.map((one) => fact<CategoryKey>(reading, one, categoryIris)),
    notCollected: denied.map((one) => fact<CategoryKey>(reading, one, categoryIris)),
  };
}

/** "We do not collect ..." and "no cookies"; "we do not share your address" says that there is one. */
function deniesCollecting(mention: Mention): boolean {
  if (!mention.denied) return false;
  if (mention.deniedBy === 'noun') return !hasAct(mention.statement, 'share') && !hasAct(mention.statement, 'sell');
  return mention.deniedBy !== undefined && collectingActs.has(mention.deniedBy);
}

const longestDenial = 45; // words in a sentence that denies plainly
const deniedReach = 24;
const closeReach = 4;

// A plain sentence, the kind of data close behind the word that denies: "we do not collect payment data or health data".
// What sentences speak of anyway (cookies, use of the site) has to stand right beside it.
function plainlyDenied(mention: Mention): boolean {
  const { statement, deniedAfter = 0 } = mention;
  if (statement.endWord - statement.firstWord > longestDenial || hasAct(statement, 'condition')) return false;
  if (
    mention.deniedBy === 'noun' &&
    !['collect', 'keep', 'provide', 'data'].some((act) => (statement.acts & actBit(act)) !== 0)
  )
    return false;
  const listed =
    new Set(statement.mentions.filter((m) => m.table === 'category' && m.denied).map((m) => m.key)).size >= 3;
  return deniedAfter > -12 && deniedAfter <= (spokenOfAnyway.has(mention.key) && !listed ? closeReach : deniedReach);
}

const spokenOfAnyway = new Set([
  'cookies',
  'browsing',
  'device',
  'communication',
  'purchase',
  'preference',
  'family',
  'opinion',
  'language',
  'employment',
]);

/** Mentions that may name a kind of recipient: by the kind's words, or through a known service. */
export function recipientMentions(reading: Reading): Mention[] {
  const kinds = mentionsOf(reading, 'recipient').filter((m) => !deniesSharing(m));
  const services = mentionsOf(reading, 'service').filter((m) => !m.denied);
  return [...kinds, ...services.flatMap((m) => kindsOfService(m.key).map((key) => ({ ...m, key })))];
}

const givenAway = new Set(['share', 'sell', 'transfer']);
const sharedReach = 12; // words

// "We pass nothing on to advertisers": plainly behind the verb that is denied. What a denial may reach from afar is weighed.
function deniesSharing({ denied, deniedBy = '', deniedAfter = 0, inherited }: Mention): boolean {
  if (!denied || inherited) return false;
  return deniedBy === 'noun'
    ? deniedAfter >= 0 && deniedAfter <= closeReach
    : givenAway.has(deniedBy) && deniedAfter >= 0 && deniedAfter <= sharedReach;
}

export function findRecipients(reading: Reading): Fact<RecipientKey>[] {
  return facts(reading, 'recipients', recipientMentions(reading), {});
}

export function findLegalBases(reading: Reading): Fact<LegalBasisKey>[] {
  return facts(reading, 'legalBases', mentionsOf(reading, 'legalBasis'), legalBasisIris);
}

/** `controller`: its name, which may hold such a word itself. */
export function findRights(reading: Reading, controller: string | null): Fact<RightKey>[] {
  const own = controller?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [];
  const spelled = (m: Mention): string => reading.text.slice(reading.words.starts[m.first], reading.words.ends[m.last]);
  const mentions = rightMentions(reading).filter((m) => !own.includes(spelled(m).toLowerCase()));
  return facts(reading, 'rights', mentions, rightIris);
}

/** Mentions of rights; "we take no automated decisions" and "there is nothing to erase" speak of none. */
export function rightMentions(reading: Reading): Mention[] {
  return mentionsOf(reading, 'right').filter(
    (m) =>
      hasAct(m.statement, 'right') ||
      !(
        m.denied ||
        (m.key === 'automatedDecision' &&
          m.statement.mentions.some((one) => one.table === 'automated' && one.key === 'none'))
      ),
  );
}

export function findSafeguards(reading: Reading): Fact<SafeguardKey>[] {
  return facts(reading, 'safeguards', mentionsOf(reading, 'safeguard'), safeguardIris);
}

/** Purposes have no labelled answers to weigh by: a cue counts where the text speaks of purposes or of using data. */
export function findPurposes(reading: Reading): Fact<PurposeKey>[] {
  const mentions = mentionsOf(reading, 'purpose').filter((m) => !m.denied && speaksOfPurpose(m));
  return byKey(mentions).map((one) => fact<PurposeKey>(reading, one, purposeIris));
}

// For questions without weights: every mention counts alike.
function byKey(mentions: readonly Mention[]): Weighed[] {
  const groups = new Map<string, Weighed>();
  for (const mention of mentions) {
    const known = groups.get(mention.key);
    if (known) known.mentions.push({ mention, score: 1 });
    else groups.set(mention.key, { key: mention.key, score: 1, mentions: [{ mention, score: 1 }] });
  }
  return [...groups.values()];
}

function speaksOfPurpose(mention: Mention): boolean {
  const { statement } = mention;
  const topics = purposeTopics.some((topic) => (statement.near & topicBit(topic)) !== 0);
  const own = purposeActs.some((act) => (statement.acts & actBit(act)) !== 0);
  const lead =
    statement.leadIn !== null && purposeActs.some((act) => ((statement.leadIn?.acts ?? 0) & actBit(act)) !== 0);
  return topics || own || lead;
}

const purposeTopics = ['purposes', 'legalBases', 'categories'] as const;
const purposeActs = ['purpose', 'collect', 'basis'] as const;

function facts<Key extends string>(
  reading: Reading,
  question: Question,
  mentions: readonly Mention[],
  iris: Partial<Record<Key, string>>,
): Fact<Key>[] {
  return stated(weigh(reading, question, mentions)).map((one) => fact<Key>(reading, one, iris));
}

function fact<Key extends string>(reading: Reading, weighed: Weighed, iris: Partial<Record<Key, string>>): Fact<Key> {
  const key = weighed.key as Key;
  const iri = iris[key];
  const subjects: SubjectKey[] = subjectsOf(weighed.mentions);
  return {
    key,
    ...(iri === undefined ? {} : { iri }),
    evidence: evidenceOf(reading, weighed),
    ...(subjects.length === 0 ? {} : { subjects }),
  };
}
