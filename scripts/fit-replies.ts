// Fits the sorter of answers on samples (lib/languages/*/reply-samples.ts) and labelled answers, and writes its weights.
//   npx node scripts/fit-replies.ts [FOLDER...] [--check hand|language|fold] [--unseen FOLDER] [--misses] [--dry]
// Figures are for answers that the weights in question did not see: --check leaves out each hand, language or fifth in turn,
// --unseen fits on everything else and tries that folder once. Without --dry the final weights are written.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aspects } from '../lib/languages/reply-words.ts';
import type { ReplyKind } from '../lib/model/case-file.ts';
import { decideWith, type MailWeights } from '../lib/replies/decide-kind.ts';
import { mailFeatures } from '../lib/replies/mail-features.ts';
import { blend, type Layer, likelihoods, type PackedLayer } from '../lib/replies/weigh-sentence.ts';
import { fitLayer, fitMailStage, fitSharpness, type MailExample } from './replies/fit-layers.ts';
import { type Example, type LabelledMail, loadMails, loadSamples } from './replies/load-replies.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'string' },
    unseen: { type: 'string' },
    misses: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});
const folders = positionals.length > 0 ? positionals : ['test/replies/own', '../shared/corpus/replies'];

interface Layers {
  words: Layer;
  concepts: Layer;
}

/** Features that are shipped; more hardly help. */
const mostWords = 14_000;
const mostConcepts = 8_000;
const weightOfShownDeed = 0.7;

const samples = loadSamples();
// what says of an answer in parts which sentence does its part: layers that have seen no answer at all
const fromSamples = fitLayers([]);
const mails = (await Promise.all(folders.map(loadMails))).flat().map(showDeed);
console.log(`${samples.length} sample sentences, ${mails.length} answers`);
if (values.check) check(values.check);
if (values.unseen) report(values.unseen, tryOn(mails, await loadMails(values.unseen)));
if (!values.dry) write();

/**
 * The label of an answer in parts quotes what is refused. That it also does something is known, and where is not: it is
 * taught to be the sentence that outweighs the aside most.
 */
function showDeed(mail: LabelledMail): LabelledMail {
  if (mail.right[0] !== 'partly') return mail;
  const deeds = (['delivered', 'erased', 'rectified', 'stopped'] as const).map((aspect) => aspects.indexOf(aspect));
  const worth = mail.sentences.map((sentence) => {
    if (sentence.weight === 1) return 0;
    const says = saysOf(sentence, fromSamples);
    return Math.max(...deeds.map((deed) => says[deed])) / (says[aspects.indexOf('aside')] + 0.05);
  });
  const best = Math.max(...worth);
  if (best <= 0) return mail;
  const sentences = mail.sentences.map((sentence, index) =>
    worth[index] === best ? { ...sentence, may: deeds, weight: weightOfShownDeed } : sentence,
  );
  return { ...mail, sentences };
}

function saysOf({ words, concepts }: Example, layers: Layers): Float64Array {
  return blend(likelihoods(layers.words, words), likelihoods(layers.concepts, concepts));
}

interface Tried {
  mail: LabelledMail;
  kind: ReplyKind;
  confidence: number;
  right: boolean;
}

function check(by: string): void {
  const keyOf = (mail: LabelledMail, index: number): string =>
    by === 'hand' ? mail.hand : by === 'language' ? mail.language : `part ${index % 5}`;
  const all: Tried[] = [];
  for (const key of new Set(mails.map(keyOf))) {
    const seen = mails.filter((mail, index) => keyOf(mail, index) !== key);
    const unseen = mails.filter((mail, index) => keyOf(mail, index) === key);
    const tried = tryOn(seen, unseen);
    report(key, tried);
    all.push(...tried);
  }
  report('together', all);
}

function tryOn(seen: readonly LabelledMail[], unseen: readonly LabelledMail[]): Tried[] {
  const { weights, layers } = learn(seen);
  return unseen.map((mail) => {
    const { kind, confidence } = decideWith(weights, numbersOf(mail, layers, []));
    return { mail, kind, confidence, right: mail.right.includes(kind) };
  });
}

function report(name: string, tried: readonly Tried[]): void {
  const right = tried.filter((one) => one.right).length;
  const sure = tried.filter(({ confidence }) => confidence >= 0.5);
  const demands: readonly ReplyKind[] = ['refused', 'identityDemanded', 'feeDemanded', 'formDemanded'];
  const deeds: readonly ReplyKind[] = ['delivered', 'erased', 'rectified', 'objectionAccepted', 'noData'];
  const grave = tried.filter((one) => !one.right && demands.includes(one.mail.right[0]) && deeds.includes(one.kind));
  console.log(
    `${name}: ${right} of ${tried.length} right (${((100 * right) / Math.max(1, tried.length)).toFixed(1)} %), ${grave.length} grave; ` +
      `proposed ${sure.length}, of which ${sure.filter((one) => one.right).length} right; grave proposed ${grave.filter((one) => one.confidence >= 0.5).length}`,
  );
  if (values.misses)
    for (const { mail, kind, confidence } of tried.filter((one) => !one.right))
      console.log(`  ${mail.file} is ${mail.right.join('/')}, taken for ${kind} (${confidence.toFixed(2)})`);
}

/** The last stage learns from what the layers say of answers that they did not see. */
function learn(seen: readonly LabelledMail[]): { weights: MailWeights; layers: Layers } {
  const folds = 3;
  const examples: MailExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const layers = fitLayers(seen.filter((_, index) => index % folds !== fold));
    for (const mail of seen.filter((_, index) => index % folds === fold)) {
      examples.push({ numbers: numbersOf(mail, layers, []), right: mail.right });
      // what was asked is known in the extension, and not where a bare text is sorted
      examples.push({ numbers: numbersOf(mail, layers, mail.kinds), right: mail.right });
    }
  }
  const weights = { kinds: fitMailStage(examples), sharpness: fitSharpness(examples) };
  return { weights, layers: fitLayers(seen) };
}

function fitLayers(seen: readonly LabelledMail[]): Layers {
  const examples = [...samples, ...seen.flatMap((mail) => mail.sentences)];
  return { words: fitLayer(examples, 'words', mostWords), concepts: fitLayer(examples, 'concepts', mostConcepts) };
}

function numbersOf(mail: LabelledMail, layers: Layers, kinds: LabelledMail['kinds']): Float64Array {
  const sentences = mail.sentences.map((sentence) => saysOf(sentence, layers));
  return mailFeatures({ ...mail, sentences, kinds });
}

function write(): void {
  const { weights, layers } = learn(mails);
  const head = '// Made by scripts/fit-replies.ts: do not edit by hand.\n';
  const put = (name: string, text: string): void =>
    writeFileSync(new URL(`../lib/replies/${name}.generated.ts`, import.meta.url), `${head}\n${text}`);
  const layerText = (name: string, layer: Layer): string =>
    `import type { PackedLayer } from './weigh-sentence.ts';\n\nexport const ${name}: PackedLayer = ${JSON.stringify(pack(layer))};\n`;
  put('word-weights', layerText('wordLayer', layers.words));
  put('concept-weights', layerText('conceptLayer', layers.concepts));
  put(
    'mail-weights',
    `import type { MailWeights } from './decide-kind.ts';\n\nexport const mailWeights: MailWeights = ${JSON.stringify(weights, null, 1).replace(/,\n {3}/g, ', ')};\n`,
  );
}

function pack({ rows, weights }: Layer): PackedLayer {
  const most = (weights as Float64Array).reduce((best: number, value: number) => Math.max(best, Math.abs(value)), 0);
  const scale = most / 127;
  const base64 = (numbers: Int8Array | Int32Array): string => Buffer.from(numbers.buffer).toString('base64');
  return {
    scale,
    features: base64(Int32Array.from(rows.keys())),
    weights: base64(Int8Array.from(weights, (value) => Math.round(value / scale))),
  };
}
