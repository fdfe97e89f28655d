// Fits the reader's weights on labelled policies (a corpus's, and test/policies) and writes lib/reader/weights.generated.ts.
//   npx node scripts/fit-weights.ts [FOLDER] [--folds 10] [--dry]
// Every question is a small logistic model over features that hold for all languages; the answer for a key is the soft
// maximum over its mentions. Figures printed are for policies that the weights in question did not see (cross-validation).

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readingLanguages } from '../lib/languages/reading.ts';
import type { ReadingSample, SampleField } from '../lib/languages/reading-samples.ts';
import { readingSamples } from '../lib/languages/samples.ts';
import { legalBasisKeys } from '../lib/model/legal-basis.ts';
import { categoryKeys } from '../lib/model/personal-data.ts';
import { recipientKeys } from '../lib/model/recipient.ts';
import { retentionKinds } from '../lib/model/retention-period.ts';
import { rightKeys } from '../lib/model/right.ts';
import { safeguardKeys } from '../lib/model/safeguard.ts';
import { readMarkdown } from '../lib/page/read-markdown.ts';
import { bareNameKey, candidateFeatures } from '../lib/reader/candidate.ts';
import { findCandidates } from '../lib/reader/controller-candidates.ts';
import { featureNames, featuresOf } from '../lib/reader/features.ts';
import { automatedMentions, outsideMentions, thirdCountryMentions } from '../lib/reader/find-answers.ts';
import { lengthInDays } from '../lib/reader/find-durations.ts';
import { deniesCollecting, recipientMentions, rightMentions } from '../lib/reader/find-facts.ts';
import { periodMentions, retentionKindMentions } from '../lib/reader/find-retention.ts';
import { namedMentions } from '../lib/reader/find-services.ts';
import { prepareReading } from '../lib/reader/read-policy.ts';
import { type Mention, mentionsOf, type Reading } from '../lib/reader/reading.ts';
import { type Question, type QuestionWeights, questions, sharpness } from '../lib/reader/weigh.ts';
import { loadDocument } from './load-document.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '10' }, dry: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? '../shared/corpus/dev';
const folds = Number(values.folds);
/** What a sample sentence weighs beside a whole policy. */
const sampleWeight = 0.5;

interface Gold {
  id: string;
  language: string;
  audience?: string[];
  optional?: Record<string, string[]>;
  /** Set for a sample sentence; then only what it asks is learned. */
  sample?: ReadingSample;
  [field: string]: unknown;
}

/** One (policy, key): the features of its mentions, and whether the labellers have it. */
interface Group {
  policy: number;
  key: string;
  mentions: number[][];
  label: boolean;
  /** From a sample sentence: taught with less weight, and not counted in the figures. */
  sample: boolean;
}

interface Ranking {
  policy: number;
  candidates: number[][];
  /** Index of a right candidate; -1: no name is right. */
  right: number[];
  lost: boolean;
}

const sampleFieldOf: Partial<Record<Question, SampleField>> = {
  categories: 'categories',
  recipients: 'recipients',
  namedRecipients: 'namedRecipients',
  legalBases: 'legalBases',
  rights: 'rights',
  safeguards: 'safeguards',
  periods: 'periods',
  retentionKinds: 'retentionKinds',
  outside: 'transfers',
  countries: 'countries',
  automated: 'automatedDecisions',
};

const samples = loadSamples();
const missed: Partial<Record<Question, number>> = {};
const groups = collectGroups();
const fixedKeys: Partial<Record<Question, readonly string[]>> = {
  categories: categoryKeys,
  recipients: recipientKeys,
  legalBases: legalBasisKeys,
  rights: rightKeys,
  safeguards: safeguardKeys,
  retentionKinds,
};

console.log(
  `${samples.filter(({ gold }) => !gold.sample).length} policies, ${samples.filter(({ gold }) => gold.sample).length} sample sentences, ${folds} folds`,
);
const written: Partial<Record<Question, QuestionWeights>> = {};
for (const question of questions) {
  const set = groups[question];
  let best = { decay: 0, f1: -1, bar: 0, text: '' };
  for (const decay of [0.003, 0.01, 0.03]) {
    const figure = crossValidate(set, fixedKeys[question] ?? [], decay, missed[question] ?? 0);
    if (figure.f1 > best.f1) best = { decay, ...figure };
  }
  const trained = train(set, fixedKeys[question] ?? [], best.decay);
  trained.bias -= best.bar;
  written[question] = readable(trained, fixedKeys[question] ?? []);
  console.log(`${question.padEnd(16)} ${best.text}  (decay ${best.decay}, ${set.length} groups)`);
}
const rankings = collectRankings();
const candidate = fitCandidates(rankings);
if (!values.dry) write();

function loadSamples(): { gold: Gold; reading: Reading }[] {
  return [...corpusSamples(), ...ownSamples(), ...sentenceSamples()];
}

// The sample sentences of each language, with what each says and must not be taken to say; the rest is not asked.
function sentenceSamples(): { gold: Gold; reading: Reading }[] {
  return Object.entries(readingSamples).flatMap(([code, { sentences, lookAlikes }]) => {
    const language = readingLanguages.find((one) => one.code === code);
    if (!language) return [];
    return [...sentences, ...lookAlikes].map((sample, index) => ({
      gold: { id: `${code} sample ${index}`, language: code, sample },
      reading: prepareReading(readMarkdown(sample.text), language),
    }));
  });
}

/** What a sample says of a key: stated, not stated, or not asked. */
function sampleLabel(sample: ReadingSample, question: Question, key: string): boolean | undefined {
  const field = sampleFieldOf[question];
  if (!field) return undefined;
  const same = (one: string): boolean =>
    question === 'namedRecipients'
      ? bareNameKey(one) === key
      : question === 'periods'
        ? periodDays(one) === key
        : one === key;
  if (sample.gives?.[field]?.some(same)) return true;
  return sample.nothing?.includes(field) || sample.never?.[field]?.some(same) ? false : undefined;
}

function periodDays(iso: string): string {
  return String(Math.round(lengthInDays(iso)));
}

function corpusSamples(): { gold: Gold; reading: Reading }[] {
  const list: { gold: Gold; reading: Reading }[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const id = file.slice(0, -'.gold.json'.length);
    const gold = { id, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) } as Gold;
    const language = readingLanguages.find((one) => one.code === gold.language.split('-')[0]);
    const path = ['html', 'md', 'txt'].map((x) => join(folder, `${id}.${x}`)).find(existsSync);
    if (!language || !path) continue;
    list.push({ gold, reading: prepareReading(loadDocument(path), language) });
  }
  return list;
}

/** What of a folder's expected.json is used here; its keys mean what they mean in a PolicySummary. */
interface Expected extends Record<string, unknown> {
  file?: string;
  language?: string;
  controller?: { name?: string | null } | null;
  transfers?: { outsideEEA: string; countries: string[]; safeguards: string[] };
  periods?: string[];
  retentionKinds?: string[];
}

// The project's own policies teach as well: each is a kind of text that was misread once, or that no corpus holds.
function ownSamples(): { gold: Gold; reading: Reading }[] {
  const own = new URL('../test/policies/', import.meta.url).pathname;
  return readdirSync(own).flatMap((slug) => {
    const expected = JSON.parse(readFileSync(join(own, slug, 'expected.json'), 'utf8')) as Expected;
    const names = expected.file ? [expected.file] : ['page.html', 'page.md', 'page.txt'];
    const path = names.map((name) => join(own, slug, name)).find(existsSync);
    const language = readingLanguages.find((one) => one.code === expected.language);
    if (!path || !language || !expected.categories || !expected.rights) return [];
    const { controller, transfers, periods = [], retentionKinds: kinds = [], ...rest } = expected;
    const gold = {
      ...rest,
      id: slug,
      language: language.code,
      controller: { names: controller?.name ? [controller.name] : [] },
      retention: [
        ...periods.map((period) => ({ kind: 'fixed', period })),
        ...kinds.map((kind) => ({ kind, period: null })),
      ],
      transfersOutsideEEA: transfers?.outsideEEA,
      transferCountries: transfers?.countries,
      safeguards: transfers?.safeguards,
    } as Gold;
    return [{ gold, reading: prepareReading(loadDocument(path), language) }];
  });
}

function collectGroups(): Record<Question, Group[]> {
  const all = Object.fromEntries(questions.map((question) => [question, [] as Group[]])) as Record<Question, Group[]>;
  samples.forEach(({ gold, reading }, policy) => {
    const list = (field: string): string[] => (gold[field] as string[] | undefined) ?? [];
    const open = (field: string): string[] => gold.optional?.[field] ?? [];
    const add = (
      question: Question,
      mentions: readonly Mention[],
      right: readonly string[],
      optional: readonly string[],
      same: (key: string) => string = (key) => key,
    ): void => {
      const byKey = new Map<string, Mention[]>();
      for (const mention of mentions) byKey.set(same(mention.key), [...(byKey.get(same(mention.key)) ?? []), mention]);
      const want = new Set(right.map(same));
      const skip = new Set(optional.map(same));
      for (const [key, found] of byKey) {
        const asked = gold.sample ? sampleLabel(gold.sample, question, key) : undefined;
        if (gold.sample && asked === undefined) continue;
        const limited = !gold.sample && found.every((m) => m.statement.subjects !== 0);
        if (skip.has(key) || (limited && !want.has(key))) continue;
        all[question].push({
          policy,
          key,
          mentions: found.map((m) => featuresOf(reading, m, found.length)),
          label: asked ?? want.has(key),
          sample: gold.sample !== undefined,
        });
      }
      for (const key of want) if (!byKey.has(key) && !skip.has(key)) missed[question] = (missed[question] ?? 0) + 1;
    };
    const categories = mentionsOf(reading, 'category').filter((m) => m.key !== 'contactDetails');
    add(
      'categories',
      categories.filter((m) => !deniesCollecting(m)),
      list('categories'),
      open('categories'),
    );
    add('recipients', recipientMentions(reading), list('recipients'), open('recipients'));
    add(
      'namedRecipients',
      namedMentions(reading, (gold.controller as { names?: string[] } | null)?.names?.[0] ?? null),
      list('namedRecipients'),
      open('namedRecipients'),
      bareNameKey,
    );
    add(
      'legalBases',
      mentionsOf(reading, 'legalBasis').filter((m) => !m.denied),
      list('legalBases'),
      open('legalBases'),
    );
    add('rights', rightMentions(reading), list('rights'), open('rights'));
    add(
      'safeguards',
      mentionsOf(reading, 'safeguard').filter((m) => !m.denied),
      list('safeguards'),
      open('safeguards'),
    );
    const retention = (gold.retention as { kind: string; period: string | null }[] | undefined) ?? [];
    const days = periodDays;
    add(
      'periods',
      periodMentions(reading),
      retention.filter((r) => r.kind === 'fixed').map((r) => r.period ?? ''),
      open('periods'),
      days,
    );
    add(
      'retentionKinds',
      retentionKindMentions(reading),
      retention.filter((r) => r.kind !== 'fixed').map((r) => r.kind),
      open('retentionKinds'),
    );
    const transfers = [gold.transfersOutsideEEA].flat();
    add(
      'outside',
      outsideMentions(reading),
      transfers.includes('yes') ? ['yes'] : [],
      transfers.length > 1 ? ['yes'] : [],
    );
    add('countries', thirdCountryMentions(reading), list('transferCountries'), open('transferCountries'));
    const automated = [gold.automatedDecisions].flat();
    add(
      'automated',
      automatedMentions(reading),
      automated.includes('yes') ? ['yes'] : [],
      automated.length > 1 ? ['yes'] : [],
    );
  });
  return all;
}

interface Model {
  bias: number;
  keys: Map<string, number>;
  features: Float64Array;
}

// Full-batch Adam on the logistic loss of the pooled score, with weight decay.
function train(set: readonly Group[], keys: readonly string[], decay: number): Model {
  const width = featureNames.length + keys.length + 1;
  const at = new Map(keys.map((key, index) => [key, featureNames.length + index]));
  const w = new Float64Array(width);
  const m = new Float64Array(width);
  const v = new Float64Array(width);
  const g = new Float64Array(width);
  for (let step = 1; step <= 400; step++) {
    g.fill(0);
    for (const group of set) {
      const own = at.get(group.key);
      const scores = group.mentions.map((features) => {
        let score = w[width - 1] + (own === undefined ? 0 : w[own]);
        for (const feature of features) score += w[feature];
        return score;
      });
      const best = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(sharpness * (score - best)));
      const sum = shares.reduce((a, b) => a + b, 0);
      const pooled = best + Math.log(sum) / sharpness;
      const slope = (1 / (1 + Math.exp(-pooled)) - (group.label ? 1 : 0)) * (group.sample ? sampleWeight : 1);
      group.mentions.forEach((features, index) => {
        const share = (slope * shares[index]) / sum;
        for (const feature of features) g[feature] += share;
        if (own !== undefined) g[own] += share;
        g[width - 1] += share;
      });
    }
    for (let i = 0; i < width; i++) {
      const gradient = g[i] / Math.max(1, set.length) + (i === width - 1 ? 0 : decay * w[i]);
      m[i] = 0.9 * m[i] + 0.1 * gradient;
      v[i] = 0.999 * v[i] + 0.001 * gradient * gradient;
      w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return {
    bias: w[width - 1],
    keys: new Map(keys.map((key) => [key, w[at.get(key) ?? 0]])),
    features: w.slice(0, featureNames.length),
  };
}

function score(model: Model, group: Group): number {
  const scores = group.mentions.map((features) =>
    features.reduce((sum, feature) => sum + model.features[feature], model.bias + (model.keys.get(group.key) ?? 0)),
  );
  const best = Math.max(...scores);
  return best + Math.log(scores.reduce((sum, one) => sum + Math.exp(sharpness * (one - best)), 0)) / sharpness;
}

// Each policy is scored by weights that did not see it; the bar is then set where F1 is best over all of them.
function crossValidate(
  set: readonly Group[],
  keys: readonly string[],
  decay: number,
  unfound: number,
): { f1: number; bar: number; text: string } {
  const scored: { score: number; label: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      set.filter((group) => group.policy % folds !== fold),
      keys,
      decay,
    );
    for (const group of set.filter((one) => one.policy % folds === fold && !one.sample)) {
      scored.push({ score: score(model, group), label: group.label });
    }
  }
  let best = { f1: -1, bar: 0, text: '' };
  for (let bar = -0.75; bar <= 0.75; bar += 0.25) {
    const says = scored.filter((one) => one.score > bar);
    const tp = says.filter((one) => one.label).length;
    const want = scored.filter((one) => one.label).length + unfound;
    const f1 = (2 * tp) / Math.max(1, says.length + want);
    // the middle is kept unless another bar is clearly better: a bar fitted to few answers is chance
    if (f1 - Math.abs(bar) * 0.02 > best.f1 - Math.abs(best.bar) * 0.02) {
      const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
      best = {
        f1,
        bar,
        text: `F1 ${(100 * f1).toFixed(1)}  precision ${percent(tp, says.length)}  recall ${percent(tp, want)}  bar ${bar}  (no cue for ${unfound} of ${want})`,
      };
    }
  }
  return best;
}

function readable(model: Model, keys: readonly string[]): QuestionWeights {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    bias: round(model.bias),
    keys: Object.fromEntries(
      keys.map((key) => [key, round(model.keys.get(key) ?? 0)] as const).filter(([, value]) => value !== 0),
    ),
    features: Object.fromEntries(
      featureNames
        .map((name, index) => [name, round(model.features[index])] as const)
        .filter(([, value]) => value !== 0),
    ),
  };
}

function collectRankings(): Ranking[] {
  const number = new Map<string, number>(candidateFeatures.map((name, index) => [name, index]));
  return samples
    .filter(({ gold }) => !gold.sample)
    .map(({ gold, reading }, policy) => {
      const names = new Set(((gold.controller as { names?: string[] } | null)?.names ?? []).map(bareNameKey));
      const found = findCandidates(reading);
      const right = found.flatMap((one, index) => (names.has(bareNameKey(one.name)) ? [index] : []));
      if (names.size > 0 && right.length === 0)
        console.log(
          `  no candidate for ${gold.id}: ${[...((gold.controller as { names: string[] }).names ?? [])].slice(0, 2).join(' / ')}`,
        );
      return {
        policy,
        candidates: found.map((one) => [...one.features].map((name) => number.get(name) ?? 0)),
        right,
        lost: names.size > 0 && right.length === 0,
      };
    });
}

function fitCandidates(set: readonly Ranking[]): { none: number; features: Record<string, number> } {
  const width = candidateFeatures.length + 1;
  const trainOn = (part: readonly Ranking[]): Float64Array => {
    const w = new Float64Array(width);
    const m = new Float64Array(width);
    const v = new Float64Array(width);
    for (let step = 1; step <= 600; step++) {
      const g = new Float64Array(width);
      for (const one of part) {
        if (one.lost) continue;
        const scores = [
          ...one.candidates.map((features) => features.reduce((sum, feature) => sum + w[feature], 0)),
          w[width - 1],
        ];
        const best = Math.max(...scores);
        const exp = scores.map((value) => Math.exp(value - best));
        const sum = exp.reduce((a, b) => a + b, 0);
        const right = one.right.length > 0 ? one.right : [one.candidates.length];
        const rightSum = right.reduce((total, index) => total + exp[index], 0);
        scores.forEach((_, index) => {
          const slope = exp[index] / sum - (right.includes(index) ? exp[index] / rightSum : 0);
          if (index === one.candidates.length) g[width - 1] += slope;
          else for (const feature of one.candidates[index]) g[feature] += slope;
        });
      }
      for (let i = 0; i < width; i++) {
        const gradient = g[i] / part.length + 0.01 * w[i];
        m[i] = 0.9 * m[i] + 0.1 * gradient;
        v[i] = 0.999 * v[i] + 0.001 * gradient * gradient;
        w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8);
      }
    }
    return w;
  };
  const choose = (w: Float64Array, one: Ranking): number => {
    let best = -1;
    let bar = w[width - 1];
    one.candidates.forEach((features, index) => {
      const value = features.reduce((sum, feature) => sum + w[feature], 0);
      if (value > bar) [best, bar] = [index, value];
    });
    return best;
  };
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const w = trainOn(set.filter((one) => one.policy % folds !== fold));
    for (const one of set.filter((r) => r.policy % folds === fold)) {
      const chosen = choose(w, one);
      if (chosen === -1 ? one.right.length === 0 && !one.lost : one.right.includes(chosen)) right++;
    }
  }
  console.log(
    `controller name  ${right} of ${set.length} right (${set.filter((one) => one.lost).length} without a candidate)`,
  );
  const w = trainOn(set);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    none: round(w[width - 1]),
    features: Object.fromEntries(candidateFeatures.map((name, index) => [name, round(w[index])])),
  };
}

function write(): void {
  const head =
    '// Made by scripts/fit-weights.ts from labelled policies: do not edit by hand.\n// A weight says how much a feature of the place speaks for (or against) the statement being made there.\n';
  const imports =
    "import type { CandidateFeature } from './candidate.ts';\nimport type { Question, QuestionWeights } from './weigh.ts';\n";
  const body = `export const weights: Readonly<Record<Question, QuestionWeights>> = ${JSON.stringify(written, null, 1)};\n\nexport const candidateWeights: { none: number; features: Partial<Record<CandidateFeature, number>> } = ${JSON.stringify(candidate, null, 1)};\n`;
  writeFileSync(new URL('../lib/reader/weights.generated.ts', import.meta.url), `${head}\n${imports}\n${body}`);
}
