// Finds the weights of the spotter's second stage: a logistic model over the measures of labelled pages.
// Prints cross-validated figures (all pages of one site held out together) and the weights for lib/spotter/weights.ts.
// Usage: node scripts/train-spotter.ts CORPUS   (a folder with pages/, dev/ and unlabelled/)

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewPage } from '../lib/page/view-page.ts';
import { mainBlocks } from '../lib/spotter/main-blocks.ts';
import { languagesOf, type MeasureName, measureBlocks, measureNames, tableFor } from '../lib/spotter/measure-page.ts';
import { measureTitle } from '../lib/spotter/measure-title.ts';
import type { PageView } from '../lib/spotter/page-view.ts';
import { parseHtml } from './parse-html.ts';

interface Sample {
  id: string;
  site: string;
  values: Record<MeasureName, number>;
  privacy: boolean;
  weight: number;
}

const titleMeasures: MeasureName[] = ['namedExactly', 'nameInTitle', 'nameInAddress', 'namedData'];
const measure = (view: PageView): Record<MeasureName, number> => {
  const blocks = mainBlocks(view);
  return measureBlocks(blocks, tableFor(languagesOf(blocks)), measureTitle(view, blocks)).values;
};

const corpus = process.argv[2] ?? '../shared/corpus';

function viewMarkdown(text: string): PageView {
  const blocks = text.split(/\n\s*\n|\n(?=[-*#])/).map((part) => {
    const heading = /^(#{1,6})\s+/.exec(part);
    const plain = part
      .replace(/^#+\s+/, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[[\]*_]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { text: plain, level: heading?.[1]?.length ?? 0, zone: 'main' as const, linked: 0 };
  });
  return { url: null, canonical: null, base: null, title: '', blocks: blocks.filter((block) => block.text), links: [] };
}

function loadSamples(): Sample[] {
  const samples: Sample[] = [];
  for (const line of readFileSync(join(corpus, 'pages/pages.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const page = JSON.parse(line);
    const html = readFileSync(join(corpus, 'pages', page.file), 'utf8');
    const site = String(page.source).split(' ')[0]?.includes('trafilatura')
      ? page.id
      : String(page.source).split('/').slice(0, 2).join('/');
    samples.push({
      id: page.id,
      site,
      values: measure(viewPage(parseHtml(html), page.url)),
      privacy: page.label === 'privacy',
      weight: 1,
    });
  }
  for (const folder of ['dev', 'unlabelled']) {
    for (const name of readdirSync(join(corpus, folder)).filter((file) => !file.endsWith('.json'))) {
      const text = readFileSync(join(corpus, folder, name), 'utf8');
      const view = name.endsWith('.html') ? viewPage(parseHtml(text), null) : viewMarkdown(text);
      samples.push({ id: name, site: name, values: measure(view), privacy: true, weight: 0.7 });
    }
  }
  return samples;
}

/**
 * Titles lie: every page is learnt from again without what its title says, and look-alikes with a policy's title.
 * Few labelled pages are lectures or laws on data protection: every policy is learnt from once more as one, a text with
 * all its subjects in which nobody speaks to anybody.
 */
function withLyingTitles(samples: Sample[]): Sample[] {
  return samples.flatMap((sample) => {
    const bare = Object.fromEntries(titleMeasures.map((name) => [name, 0])) as Partial<Sample['values']>;
    const lying: Partial<Sample['values']> = sample.privacy
      ? bare
      : { namedExactly: 1, nameInTitle: 1, nameInAddress: 1, namedData: sample.values.data };
    const lecture: Partial<Sample['values']> = {
      ...bare,
      we: 0.1,
      yours: 0.05,
      spoken: 0.1,
      about: 0.6,
      lecture: 0.7,
      contact: 0,
    };
    const twin = { ...sample, privacy: false, values: { ...sample.values, ...lecture }, weight: sample.weight * 0.1 };
    return [
      sample,
      ...(sample.privacy ? [twin] : []),
      { ...sample, values: { ...sample.values, ...lying }, weight: sample.weight * 0.25 },
    ];
  });
}

function train(samples: Sample[]): number[] {
  const rows = samples.map((sample) => [...measureNames.map((name) => sample.values[name]), 1]);
  const weights = new Array<number>(measureNames.length + 1).fill(0);
  const penalty = Number(process.argv[3] ?? 0.004);
  for (let round = 0; round < 4000; round++) {
    const slope = weights.map((weight, at) => (at < measureNames.length ? penalty * weight : 0));
    let mass = 0;
    rows.forEach((row, n) => {
      const sample = samples[n];
      if (!sample) return;
      const z = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-z)) - (sample.privacy ? 1 : 0)) * sample.weight;
      mass += sample.weight;
      row.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + 0;
        gradient[at] = (gradient[at] ?? 0) + error * value;
      });
    });
    for (let at = 0; at < weights.length; at++) {
      const moved = (weights[at] ?? 0) - 1.5 * ((gradient[at] ?? 0) / mass + (slope[at] ?? 0));
      // What speaks for a policy may not come to count against it by some accident of few pages, nor the other way.
      weights[at] =
        at === measureNames.length
          ? moved
          : against.has(measureNames[at] ?? 'about')
            ? Math.min(0, moved)
            : Math.max(0, moved);
      gradient[at] = 0;
    }
  }
  return weights;
}
const gradient: number[] = [];
const against = new Set<MeasureName>([
  'about',
  'lecture',
  'cookieInTitle',
  'termsInTitle',
  'termsThinly',
  'imprintInTitle',
]);

const judge = (weights: number[], sample: Sample): number =>
  1 /
  (1 +
    Math.exp(
      -measureNames.reduce(
        (sum, name, at) => sum + sample.values[name] * (weights[at] ?? 0),
        weights[measureNames.length] ?? 0,
      ),
    ));

function crossValidate(samples: Sample[]): void {
  const sites = [...new Set(samples.map((sample) => sample.site))];
  const folds = 10;
  let tp = 0,
    fp = 0,
    fn = 0;
  const close: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(sites.filter((_, at) => at % folds === fold));
    const weights = train(withLyingTitles(samples.filter((sample) => !held.has(sample.site))));
    for (const sample of samples.filter((one) => held.has(one.site))) {
      const p = judge(weights, sample);
      if (p >= 0.5 && sample.privacy) tp++;
      else if (p >= 0.5) fp++;
      else if (sample.privacy) fn++;
      if (p > 0.5 !== sample.privacy || Math.abs(p - 0.5) < 0.2)
        close.push(`${sample.id} ${sample.privacy ? 'privacy' : 'other'} ${p.toFixed(2)}`);
    }
  }
  console.log(
    `cross-validated over ${sites.length} sites: F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}, tp ${tp} fp ${fp} fn ${fn}`,
  );
  console.log(`wrong or close: ${close.join('; ')}`);
}

const samples = loadSamples();
console.log(`${samples.length} pages, ${samples.filter((sample) => sample.privacy).length} of them policies`);
crossValidate(samples);
const weights = train(withLyingTitles(samples));
for (const [at, name] of [...measureNames, 'bias'].entries())
  console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(2)},`);
const own = samples
  .filter((sample) => sample.id.startsWith('p'))
  .map((sample) => ({ sample, p: judge(weights, sample) }));
console.log(
  own
    .filter(({ sample, p }) => p > 0.5 !== sample.privacy)
    .map(({ sample, p }) => `${sample.id} ${p.toFixed(2)}`)
    .join(' '),
);
