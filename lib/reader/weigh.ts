// Weigh: from the mentions of a table to the facts the text states. Each mention gets a score from the features of its
// place; the scores of one key are pooled, so that two doubtful places count for more than one.

import { type Evidence, evidenceAt } from '../model/evidence.ts';
import { choosePlaces } from './choose-quotes.ts';
import { featureNames, featuresOfPlace, featuresOfStatement } from './features.ts';
import type { Mention, Reading } from './reading.ts';
import { weights } from './weights.generated.ts';

/** Questions whose mentions are weighed. Each has its own weights. */
export const questions = [
  'categories',
  'recipients',
  'namedRecipients',
  'legalBases',
  'rights',
  'safeguards',
  'periods',
  'retentionKinds',
  'outside',
  'countries',
  'automated',
] as const;
export type Question = (typeof questions)[number];

export interface QuestionWeights {
  bias: number;
  keys: Readonly<Record<string, number>>;
  features: Readonly<Record<string, number>>;
}

export interface WeighedMention {
  mention: Mention;
  score: number;
}

export interface Weighed {
  key: string;
  /** Above 0: the text states it. */
  score: number;
  /** Best place first. */
  mentions: WeighedMention[];
}

/** How sharply the best place leads when scores are pooled; fitted together with the weights. */
export const sharpness = 8;

/** Weighs mentions by key. What scores below 0 is included, last; see `stated`. */
export function weigh(reading: Reading, question: Question, mentions: readonly Mention[]): Weighed[] {
  const table = tables(question);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = groups.get(mention.key);
    if (list) list.push(mention);
    else groups.set(mention.key, [mention]);
  }
  const weighed: Weighed[] = [];
  for (const [key, list] of groups) {
    const scored = list.map((mention) => {
      let score = table.bias + (table.keys.get(key) ?? 0);
      for (const feature of featuresOfStatement(reading, mention.statement)) score += table.features[feature];
      for (const feature of featuresOfPlace(reading, mention, list.length)) score += table.features[feature];
      return { mention, score };
    });
    scored.sort((a, b) => b.score - a.score || a.mention.first - b.mention.first);
    weighed.push({ key, score: pool(scored.map((s) => s.score)), mentions: scored });
  }
  return weighed.sort((a, b) => b.score - a.score);
}

/** Soft maximum of the scores. */
export function pool(scores: readonly number[]): number {
  const best = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(sharpness * (score - best));
  return best + Math.log(sum) / sharpness;
}

/** The keys that the text states. */
export function stated(weighed: readonly Weighed[]): Weighed[] {
  return weighed.filter((one) => one.score > 0);
}

/** Where an answer stands: the sentences that state it, each once, best first. */
export function evidenceOf(reading: Reading, weighed: Weighed): Evidence[] {
  return choosePlaces(reading, weighed.mentions).map(({ statement }) => quoteStatement(reading, statement.index));
}

/** The evidence for a whole statement. */
export function quoteStatement(reading: Reading, index: number): Evidence {
  const { start, end } = reading.statements[index];
  return evidenceAt(reading.text, start, end);
}

interface Compiled {
  bias: number;
  keys: Map<string, number>;
  features: Float64Array;
}

const compiled = new Map<Question, Compiled>();

function tables(question: Question): Compiled {
  let table = compiled.get(question);
  if (!table) {
    const raw = weights[question];
    table = {
      bias: raw.bias,
      keys: new Map(Object.entries(raw.keys)),
      features: Float64Array.from(featureNames, (name) => raw.features[name] ?? 0),
    };
    compiled.set(question, table);
  }
  return table;
}
