// Labelled texts to fit on: a corpus's policies, the project's own, and the sample sentences of each language.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingLanguages } from '../../lib/languages/reading.ts';
import type { ReadingSample } from '../../lib/languages/reading-samples.ts';
import { readingSamples } from '../../lib/languages/samples.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';
import type { Reading } from '../../lib/reader/reading.ts';
import { loadDocument } from '../load-document.ts';

export interface Gold {
  id: string;
  language: string;
  audience?: string[];
  optional?: Record<string, string[]>;
  /** Set for a sample sentence; then only what it asks is learned. */
  sample?: ReadingSample;
  [field: string]: unknown;
}

export interface LabelledText {
  gold: Gold;
  reading: Reading;
  /** How much it teaches: a sentence less than a policy, a text that a test holds us to more than another. */
  weight: number;
}

const heldTo = 5;
const sentence = 2;

/** All labelled texts of the corpus folders, the first of which is the one that the accuracy floor is held to, then the project's own policies, then the sample sentences. */
export function loadLabelledTexts(folders: readonly string[]): LabelledText[] {
  return [
    ...folders.flatMap((folder, index) => corpusSamples(folder, index === 0 ? heldTo : 1)),
    ...ownSamples(),
    ...sentenceSamples(),
  ];
}

// The sample sentences of each language, with what each says and must not be taken to say; the rest is not asked.
function sentenceSamples(): LabelledText[] {
  return Object.entries(readingSamples).flatMap(([code, { sentences, lookAlikes }]) => {
    const language = readingLanguages.find((one) => one.code === code);
    if (!language) return [];
    return [...sentences, ...lookAlikes].map((sample, index) => ({
      gold: { id: `${code} sample ${index}`, language: code, sample },
      reading: prepareReading(readMarkdown(sample.text), language),
      weight: sentence,
    }));
  });
}

function corpusSamples(folder: string, weight: number): LabelledText[] {
  const list: LabelledText[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const id = file.slice(0, -'.gold.json'.length);
    const gold = { id, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) } as Gold;
    const language = readingLanguages.find((one) => one.code === gold.language.split('-')[0]);
    const path = ['html', 'md', 'txt'].map((x) => join(folder, `${id}.${x}`)).find(existsSync);
    if (!language || !path) continue;
    list.push({ gold, reading: prepareReading(loadDocument(path), language), weight });
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
function ownSamples(): LabelledText[] {
  const own = new URL('../../test/policies/', import.meta.url).pathname;
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
      // a case that does not ask for the name has no right one and no wrong one
      controller:
        controller === null || (controller && 'name' in controller)
          ? { names: controller?.name ? [controller.name] : [] }
          : undefined,
      retention: [
        ...periods.map((period) => ({ kind: 'fixed', period })),
        ...kinds.map((kind) => ({ kind, period: null })),
      ],
      transfersOutsideEEA: transfers?.outsideEEA,
      transferCountries: transfers?.countries,
      safeguards: transfers?.safeguards,
    } as Gold;
    return [{ gold, reading: prepareReading(loadDocument(path), language), weight: heldTo }];
  });
}
