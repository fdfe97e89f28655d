// Questions with one answer: is data shared, sold, taken out of the EEA, used for automated decisions.

import type { Evidence } from '../model/evidence.ts';
import type { Answer, Fact, PolicySummary, SharingStance } from '../model/policy-summary.ts';
import type { RecipientKey } from '../model/recipient.ts';
import { europeanCountries } from '../organisations/european-countries.ts';
import { fitnessOf } from './choose-quotes.ts';
import { findSafeguards } from './find-facts.ts';
import { homeCountry } from './home-country.ts';
import {
  hasAct,
  hasTopic,
  type Mention,
  mentionsOf,
  type Reading,
  type ReadStatement,
  statementAt,
} from './reading.ts';
import { evidenceOf, quoteStatement, stated, type Weighed, weigh } from './weigh.ts';

/** Sharing with anyone outside the controller: follows from the recipients, else from what is denied. */
export function findSharing(
  reading: Reading,
  recipients: readonly Fact<RecipientKey>[],
  named: readonly { evidence: Evidence[] }[],
): PolicySummary['sharing'] {
  const shares = mentionsOf(reading, 'act').filter((m) => m.key === 'share');
  const denied = shares.filter((m) => m.denied);
  const sold = findSelling(reading);
  const selling = sold.evidence.length > 0 ? { sellsEvidence: sold.evidence } : {};
  const answer = (stance: SharingStance, evidence: Evidence[]): PolicySummary['sharing'] => ({
    stance,
    sells: sold.answer,
    evidence: [...evidence, ...sold.evidence],
    ...selling,
  });
  const plainly = shares.filter((m) => !m.denied && !m.softened && weShare(m));
  const giving = [...recipients, ...named].flatMap((fact) => fact.evidence);
  if (giving.length > 0) return answer('shares', quoteSharing(reading, giving, plainly));
  if (plainly.length > 0) return answer('shares', quotes(reading, plainly));
  if (denied.length > 0) return answer('none', quotes(reading, denied));
  // above "we neither sell nor rent out your data" a heading "Sharing" affirms nothing
  const affirmed = shares.filter(
    (m) =>
      !m.denied && hasTopic(m.statement.near, 'recipients') && (m.statement.kind !== 'heading' || sold.answer !== 'no'),
  );
  return affirmed.length > 0 ? answer('shares', quotes(reading, affirmed)) : answer('unstated', []);
}

// Recipients may be listed where nothing is said of sharing: the sentence that says it goes first, such as "We share your
// data with:" above the list.
function quoteSharing(reading: Reading, giving: readonly Evidence[], plainly: readonly Mention[]): Evidence[] {
  const places = new Map<ReadStatement, number>();
  const add = (statement: ReadStatement | null): void => {
    if (statement && !places.has(statement)) places.set(statement, fitnessAsSharing(reading, statement));
  };
  for (const { start } of giving) {
    const statement = statementAt(reading, start);
    add(statement);
    if (statement?.leadIn && hasAct(statement.leadIn, 'share')) add(statement.leadIn);
  }
  for (const { statement } of plainly) add(statement);
  const ranked = [...places].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  return ranked
    .filter(([, fitness], index) => index === 0 || (fitness > 0 && fitness >= ranked[0][1] - sharingMargin))
    .slice(0, 3)
    .map(([statement]) => quoteStatement(reading, statement.index));
}

const sharingMargin = 3;

function fitnessAsSharing(reading: Reading, statement: ReadStatement): number {
  const shares = statement.mentions.filter((m) => m.table === 'act' && m.key === 'share');
  let fitness = fitnessOf(reading, statement, 'recipient');
  if (hasTopic(statement.near, 'recipients')) fitness += 1.5;
  if (shares.length > 0) fitness += 2;
  if (shares.some(weShare)) fitness += 2;
  if (shares.some((m) => m.denied)) fitness -= 4;
  if (hasAct(statement, 'data')) fitness += 1;
  // What others give us, and what you give to others
  if (hasAct(statement, 'source')) fitness -= 3;
  if (hasAct(statement, 'provide')) fitness -= 1.5;
  return fitness;
}

const weReach = 4; // words

// "We may share data supplied by you": the firm does it, and with data.
function weShare(mention: Mention): boolean {
  const { statement } = mention;
  return (
    statement.kind !== 'heading' &&
    statement.mentions.some(
      (m) => m.table === 'person' && m.key === 'we' && m.first < mention.first && mention.first - m.last <= weReach,
    ) &&
    statement.mentions.some((m) => m.table === 'act' && m.key === 'data' && m.first > mention.last) &&
    !statement.mentions.some((m) => m.table === 'negation' && m.key !== 'none')
  );
}

function findSelling(reading: Reading): { answer: Answer; evidence: Evidence[] } {
  const sales = mentionsOf(reading, 'act').filter((m) => m.key === 'sell');
  const denied = sales.filter((m) => (m.denied || m.softened) && !sellsGoods(m));
  if (denied.length > 0) return { answer: 'no', evidence: quotes(reading, denied) };
  const affirmed = sales.filter((m) => !m.denied && sellsData(m));
  if (affirmed.length > 0) return { answer: 'yes', evidence: quotes(reading, affirmed) };
  return { answer: 'unstated', evidence: [] };
}

function standsNearData({ statement, last }: Mention, reach: number): boolean {
  return statement.mentions.some(
    (m) => ((m.table === 'act' && m.key === 'data') || m.table === 'category') && Math.abs(m.first - last) <= reach,
  );
}

const deniedSaleReach = 12; // words
const saleReach = 8; // words

// "This site sells nothing": no word of data in the sentence.
function sellsGoods(mention: Mention): boolean {
  return !hasTopic(mention.statement.near, 'recipients') && !standsNearData(mention, deniedSaleReach);
}

// The sale of the firm is another matter, and so is what the firm sells to its customers.
function sellsData(mention: Mention): boolean {
  const { statement } = mention;
  if (statement.mentions.some((m) => (m.table === 'recipient' && m.key === 'acquirer') || m.table === 'negation'))
    return false;
  return (
    standsNearData(mention, saleReach) &&
    statement.mentions.some((m) => m.table === 'person' && m.key === 'you') &&
    statement.mentions.some((m) => m.table === 'person' && m.key === 'we')
  );
}

/** Places outside the EEA and third countries that a transfer may go to. */
export function outsideMentions(reading: Reading): Mention[] {
  const places = mentionsOf(reading, 'place').filter((m) => m.key === 'outside' && !m.denied);
  return [...places, ...thirdCountryMentions(reading)]
    .filter((m) => !onlyNames(reading, m))
    .map((m) => ({ ...m, key: 'yes' }))
    .sort((a, b) => a.first - b.first);
}

// A heading, or a short line that acts as one, raises the question; the sentence below it answers.
function onlyNames(reading: Reading, mention: Mention): boolean {
  const { statement } = mention;
  if (statement.kind === 'heading') return true;
  if (statement.kind === 'cell' || statement.endWord - statement.firstWord > 8) return false;
  return !/[.!]$/.test(reading.text.slice(statement.start, statement.end).trimEnd()) && mention.table === 'place';
}

export function thirdCountryMentions(reading: Reading): Mention[] {
  const home = homeCountry(reading);
  return mentionsOf(reading, 'country').filter(
    (m) => !europeanCountries.has(m.key) && m.key !== home && !m.denied && !saysFromWhere(reading, m),
  );
}

// "Outside the United Kingdom" names where data leave; the "UK GDPR" is a law.
function saysFromWhere(reading: Reading, mention: Mention): boolean {
  const next = mention.last + 1;
  const law = reading.text.slice(reading.words.starts[next], reading.words.ends[next]);
  return (
    law === 'GDPR' ||
    mention.statement.mentions.some(
      (m) => m.table === 'place' && m.key === 'outside' && m.first <= mention.first && m.last >= mention.last,
    )
  );
}

export function findTransfers(reading: Reading): PolicySummary['transfers'] {
  const outside = stated(weigh(reading, 'outside', outsideMentions(reading)));
  const countries = stated(weigh(reading, 'countries', thirdCountryMentions(reading)));
  const safeguards = findSafeguards(reading);
  if (outside.length > 0) {
    return {
      outsideEEA: 'yes',
      countries: countries.map((one) => one.key),
      safeguards,
      evidence: evidenceOf(reading, outside[0]),
    };
  }
  const denied = mentionsOf(reading, 'place').filter(
    (m) => (m.key === 'outside' && m.denied) || (m.key === 'inside' && staysInside(m)),
  );
  if (denied.length > 0) return { outsideEEA: 'no', countries: [], safeguards: [], evidence: quotes(reading, denied) };
  return { outsideEEA: 'unstated', countries: [], safeguards, evidence: [] };
}

function staysInside(mention: Mention): boolean {
  const { statement } = mention;
  const acts = new Set(statement.mentions.filter((m) => m.table === 'act').map((m) => m.key));
  return (
    (acts.has('keep') || acts.has('collect') || acts.has('transfer')) &&
    !acts.has('define') &&
    !acts.has('law') &&
    !statement.mentions.some((m) => m.table === 'place' && m.key === 'outside')
  );
}

export function automatedMentions(reading: Reading): Mention[] {
  return mentionsOf(reading, 'automated')
    .filter((m) => m.key === 'decision' && !m.denied)
    .map((m) => ({ ...m, key: 'yes' }));
}

export function findAutomatedDecisions(reading: Reading): PolicySummary['automatedDecisions'] {
  const all = mentionsOf(reading, 'automated').filter((m) => !isAboutCookies(m));
  const denied = all.filter(
    (m) => (m.key === 'none' || m.denied) && !m.statement.mentions.some((r) => r.table === 'act' && r.key === 'right'),
  );
  // "We share aggregated data that are not personal, for profiling" holds the words, and another sentence says it.
  const plain = denied.filter((m) => !hasAct(m.statement, 'share'));
  if (denied.length > 0) return { answer: 'no', evidence: quotes(reading, plain.length > 0 ? plain : denied) };
  const yes: Weighed[] = stated(weigh(reading, 'automated', automatedMentions(reading)));
  if (yes.length > 0) return { answer: 'yes', evidence: evidenceOf(reading, yes[0]) };
  return { answer: 'unstated', evidence: [] };
}

// "No profiling cookies are used" says nothing about decisions.
function isAboutCookies(mention: Mention): boolean {
  return mention.statement.mentions.some(
    (m) => m.table === 'category' && m.key === 'cookies' && Math.abs(m.first - mention.last) <= 4,
  );
}

function quotes(reading: Reading, mentions: readonly Mention[]): Evidence[] {
  const indices = [...new Set(mentions.map((m) => m.statement.index))].slice(0, 3);
  return indices.map((index) => quoteStatement(reading, index));
}
