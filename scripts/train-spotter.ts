// Finds the weights of the spotter's second stage: a logistic model over the measures of labelled pages.
// Prints cross-validated figures (all pages of one site are held out together), then the weights for
// lib/spotter/weights.ts. Usage: node scripts/train-spotter.ts CORPUS   (a folder with pages/, dev/ and unlabelled/)

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewPage } from '../lib/page/view-page.ts';
import { mainBlocks } from '../lib/spotter/main-blocks.ts';
import { languagesOf, type MeasureName, measureBlocks, measureNames, tableFor } from '../lib/spotter/measure-page.ts';
import { measureTitle } from '../lib/spotter/measure-title.ts';
import type { PageView } from '../lib/spotter/page-view.ts';
import { parseHtml } from './parse-html.ts';

type Values = Record<MeasureName, number>;

interface Sample {
  id: string;
  site: string;
  values: Values;
  privacy: boolean;
  /** A labelled page, and a hard one; false for the policies that only help to learn. */
  page: boolean;
  hard: boolean;
  weight: number;
}

/** One for each measure, then the bias. */
type Weights = number[];

const corpus = process.argv[2] ?? '../shared/corpus';
const penalty = 0.004;
const rounds = 4000;
const step = 1.5;
const folds = 10;
/** What speaks for a policy may not come to count against it by an accident of few pages, nor the other way round. */
const against = new Set<MeasureName>([
  'about',
  'lecture',
  'cookieInTitle',
  'termsInTitle',
  'termsThinly',
  'imprintInTitle',
]);

function measure(view: PageView): Values {
  const blocks = mainBlocks(view);
  return measureBlocks(blocks, tableFor(languagesOf(blocks)), measureTitle(view, blocks)).values;
}

/** Markdown or plain text as a page without a title: headings and paragraphs. */
function viewText(text: string): PageView {
  const blocks = text.split(/\n\s*\n|\n(?=[-*#])/).map((part) => ({
    text: part
      .replace(/^#+\s+/, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[[\]*_]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    level: /^(#{1,6})\s/.exec(part)?.[1]?.length ?? 0,
    zone: 'main' as const,
    linked: 0,
  }));
  return { url: null, canonical: null, base: null, title: '', blocks: blocks.filter((block) => block.text), links: [] };
}

/** Pages of one repository belong to one site, except in the benchmark whose every page is another's. */
function siteOf({ id, source }: { id: string; source: string }): string {
  return source.includes('trafilatura') ? id : source.split('/').slice(0, 2).join('/');
}

function loadPages(): Sample[] {
  const lines = readFileSync(join(corpus, 'pages/pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const page = JSON.parse(line);
    const view = viewPage(parseHtml(readFileSync(join(corpus, 'pages', page.file), 'utf8')), page.url);
    const privacy = page.label === 'privacy';
    return { id: page.id, site: siteOf(page), values: measure(view), privacy, page: true, hard: page.hard, weight: 1 };
  });
}

function loadPolicies(folder: string): Sample[] {
  const names = readdirSync(join(corpus, folder)).filter((name) => /\.(?:html|md|txt)$/.test(name));
  return names.map((name) => {
    const text = readFileSync(join(corpus, folder, name), 'utf8');
    const values = measure(name.endsWith('.html') ? viewPage(parseHtml(text), null) : viewText(text));
    return { id: name, site: name, values, privacy: true, page: false, hard: false, weight: 0.7 };
  });
}

const untitled: Partial<Values> = { namedExactly: 0, nameInTitle: 0, nameInAddress: 0, namedData: 0 };
const titled = (values: Values): Partial<Values> => ({
  namedExactly: 1,
  nameInTitle: 1,
  nameInAddress: 1,
  namedData: values.data,
});
const lecturing: Partial<Values> = {
  ...untitled,
  we: 0.1,
  yours: 0.05,
  spoken: 0.1,
  about: 0.6,
  lecture: 0.7,
  contact: 0,
};

/** A contract whose clauses touch on data. */
const contractual = (values: Values): Partial<Values> => ({
  ...untitled,
  termsInTitle: 1,
  termsThinly: 1 - values.coverage * 0.35,
  coverage: values.coverage * 0.35,
  data: values.data * 0.3,
  yours: values.yours * 0.2,
  spoken: values.spoken * 0.5,
  topics: values.topics * 0.4,
});

/**
 * Titles lie: every page is learnt from again, policies without what their title says and others with a policy's.
 * Few labelled pages are laws, lectures or contracts: every policy is learnt from once more as a text with all its
 * subjects in which nobody speaks to anybody, and as one that is mostly about something else.
 */
function withTwins(samples: Sample[]): Sample[] {
  const twin = (sample: Sample, values: Partial<Values>, share: number, privacy: boolean): Sample => ({
    ...sample,
    values: { ...sample.values, ...values },
    weight: sample.weight * share,
    privacy,
  });
  return samples.flatMap((sample) =>
    sample.privacy
      ? [
          sample,
          twin(sample, untitled, 0.25, true),
          twin(sample, lecturing, 0.15, false),
          twin(sample, contractual(sample.values), 0.1, false),
        ]
      : [sample, twin(sample, titled(sample.values), 0.25, false)],
  );
}

const rowOf = (values: Values): number[] => [...measureNames.map((name) => values[name]), 1];

function likelihood(weights: Weights, row: number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

/** Gradient descent with a quadratic penalty; each weight is kept on its side of zero. */
function train(samples: Sample[]): Weights {
  const rows = samples.map(({ values, privacy, weight }) => ({ row: rowOf(values), wanted: privacy ? 1 : 0, weight }));
  const mass = rows.reduce((sum, { weight }) => sum + weight, 0);
  let weights: Weights = new Array<number>(measureNames.length + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (at < measureNames.length ? penalty * weight : 0));
    for (const { row, wanted, weight } of rows) {
      const error = ((likelihood(weights, row) - wanted) * weight) / mass;
      for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0);
    }
    weights = weights.map((weight, at) => onItsSide(weight - step * (slope[at] ?? 0), measureNames[at]));
  }
  return weights;
}

function onItsSide(weight: number, name: MeasureName | undefined): number {
  if (name === undefined) return weight;
  return against.has(name) ? Math.min(0, weight) : Math.max(0, weight);
}

function crossValidate(samples: Sample[]): { sample: Sample; policy: number }[] {
  const sites = [...new Set(samples.map((sample) => sample.site))];
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const held = new Set(sites.filter((_site, at) => at % folds === fold));
    const weights = train(withTwins(samples.filter((sample) => !held.has(sample.site))));
    const tested = samples.filter((sample) => held.has(sample.site));
    return tested.map((sample) => ({ sample, policy: likelihood(weights, rowOf(sample.values)) }));
  });
}

function report(name: string, judged: { sample: Sample; policy: number }[]): void {
  const found = judged.filter(({ policy }) => policy >= 0.5);
  const right = found.filter(({ sample }) => sample.privacy).length;
  const wanted = judged.filter(({ sample }) => sample.privacy).length;
  const alike = judged.filter(({ sample }) => sample.hard && !sample.privacy);
  const alone = alike.filter(({ policy }) => policy < 0.5).length;
  const f1 = (200 * right) / (found.length + wanted);
  console.log(`${name}: ${judged.length}, F1 ${f1.toFixed(1)}, look-alikes let alone ${alone} of ${alike.length}`);
}

const samples = [...loadPages(), ...loadPolicies('dev'), ...loadPolicies('unlabelled')];
const judged = crossValidate(samples);
report(
  'cross-validated, labelled pages',
  judged.filter(({ sample }) => sample.page),
);
report('cross-validated, with the policies that only help to learn', judged);
const close = judged.filter(({ policy, sample }) => policy >= 0.5 !== sample.privacy || Math.abs(policy - 0.5) < 0.15);
console.log(`wrong or close: ${close.map(({ sample, policy }) => `${sample.id} ${policy.toFixed(2)}`).join(', ')}`);
const weights = train(withTwins(samples));
for (const [at, name] of [...measureNames, 'bias'].entries())
  console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(2)},`);
