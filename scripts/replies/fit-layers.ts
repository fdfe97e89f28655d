// FitLayers: the arithmetic of fitting. A layer is a softmax over sparse features of sentences, taught by what a sentence
// may say; the last stage is a softmax over the numbers of a mail. Plain gradient steps, the same on every machine.

import { aspects } from '../../lib/languages/reply-words.ts';
import { type ReplyKind, replyKinds } from '../../lib/model/case-file.ts';
import type { MailWeights } from '../../lib/replies/decide-kind.ts';
import { aspectOf, perAspect } from '../../lib/replies/mail-features.ts';
import { type Layer, softmax } from '../../lib/replies/weigh-sentence.ts';
import type { Example } from './load-replies.ts';

const count = aspects.length;

/**
 * Adagrad, sentence by sentence in a shuffled order that is always the same. Features met once are left out, and of the
 * others the `most` with the largest weights are kept: what is shipped has to stay small.
 */
export function fitLayer(examples: readonly Example[], view: 'words' | 'concepts', most: number, rounds = 14): Layer {
  const decay = 0.002;
  const rows = numberFeatures(examples, view);
  const known = examples.map((example) =>
    Int32Array.from(
      example[view].filter((feature) => rows.has(feature)),
      (feature) => rows.get(feature) ?? 0,
    ),
  );
  const weights = new Float64Array(rows.size * count);
  const travelled = new Float64Array(weights.length).fill(1e-3);
  const order = examples.map((_, index) => index);
  const random = countedRandom(7);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const features = known[index];
      const root = Math.sqrt(features.length || 1);
      const scores = new Float64Array(count);
      for (const row of features)
        for (let aspect = 0; aspect < count; aspect++) scores[aspect] += weights[row * count + aspect];
      const slopes = slopesOf(softmax(scores.map((score) => score / root)), examples[index]);
      for (const row of features) {
        for (let aspect = 0; aspect < count; aspect++) {
          const at = row * count + aspect;
          const slope = (slopes[aspect] * examples[index].weight) / root + decay * weights[at];
          travelled[at] += slope * slope;
          weights[at] -= (0.25 * slope) / Math.sqrt(travelled[at]);
        }
      }
    }
  }
  return prune({ rows, weights }, most);
}

function numberFeatures(examples: readonly Example[], view: 'words' | 'concepts'): Map<number, number> {
  const met = new Map<number, number>();
  for (const example of examples) for (const feature of example[view]) met.set(feature, (met.get(feature) ?? 0) + 1);
  const kept = [...met].filter(([, times]) => times > 1).map(([feature]) => feature);
  return new Map(kept.map((feature, row) => [feature, row]));
}

function prune({ rows, weights }: Layer, most: number): Layer {
  const size = (row: number): number =>
    Array.from(weights.subarray(row * count, (row + 1) * count)).reduce((sum, one) => sum + one * one, 0);
  const kept = [...rows]
    .map(([feature, row]) => ({ feature, row, size: size(row) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .sort((a, b) => a.feature - b.feature);
  const left = new Float64Array(kept.length * count);
  kept.forEach(({ row }, index) => {
    left.set(weights.subarray(row * count, (row + 1) * count), index * count);
  });
  return { rows: new Map(kept.map(({ feature }, index) => [feature, index])), weights: left };
}

/** Where one of several is right, the likeliest of them is drawn upon most. */
function slopesOf(says: Float64Array, { may, all }: Example): Float64Array {
  const sum = may.reduce((total, aspect) => total + says[aspect], 0);
  return says.map((chance, aspect) => {
    if (!may.includes(aspect)) return chance;
    return chance - (all ? 1 / may.length : chance / Math.max(sum, 1e-12));
  });
}

function countedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

export interface MailExample {
  numbers: Float64Array;
  right: readonly ReplyKind[];
}

/** Full-batch Adam; weights are drawn towards "a mail is of the kind of its surest sentence" rather than towards nothing. */
export function fitMailStage(examples: readonly MailExample[], decay = 0.003, steps = 250): MailWeights['kinds'] {
  const width = examples[0].numbers.length;
  const begin = replyKinds.map((kind) => {
    const weights = new Float64Array(width);
    if (kind !== 'partly') weights.set([1.5, 1, 1], aspects.indexOf(aspectOf[kind]) * perAspect);
    return weights;
  });
  const weights = begin.map((one) => one.slice());
  const mean = begin.map(() => new Float64Array(width));
  const square = begin.map(() => new Float64Array(width));
  const right = examples.map((one) => replyKinds.map((kind) => one.right.includes(kind)));
  for (let step = 1; step <= steps; step++) {
    const slopes = begin.map(() => new Float64Array(width));
    examples.forEach(({ numbers }, row) => {
      const chances = softmax(Float64Array.from(weights, (one) => dot(one, numbers)));
      const sum = chances.reduce((total, chance, kind) => total + (right[row][kind] ? chance : 0), 0);
      chances.forEach((chance, kind) => {
        const slope = chance - (right[row][kind] ? chance / Math.max(sum, 1e-12) : 0);
        if (Math.abs(slope) < 1e-6) return;
        for (let at = 0; at < width; at++) slopes[kind][at] += slope * numbers[at];
      });
    });
    weights.forEach((own, kind) => {
      for (let at = 0; at < width; at++) {
        const slope = slopes[kind][at] / examples.length + decay * (own[at] - begin[kind][at]);
        mean[kind][at] = 0.9 * mean[kind][at] + 0.1 * slope;
        square[kind][at] = 0.999 * square[kind][at] + 0.001 * slope * slope;
        own[at] -=
          (0.05 * (mean[kind][at] / (1 - 0.9 ** step))) / (Math.sqrt(square[kind][at] / (1 - 0.999 ** step)) + 1e-8);
      }
    });
  }
  return Object.fromEntries(
    replyKinds.map((kind, index) => [kind, Array.from(weights[index], (value) => Math.round(value * 1000) / 1000)]),
  ) as unknown as MailWeights['kinds'];
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

/**
 * The sharpness at which what the weights say of answers they did not see is least surprised by the labels; never above 1,
 * since those answers are by hands that were seen, and a new hand writes otherwise.
 */
export function fitSharpness(examples: readonly MailExample[], folds = 3): number {
  const surprise = new Map<number, number>();
  for (let fold = 0; fold < folds; fold++) {
    const kinds = fitMailStage(examples.filter((_, index) => index % folds !== fold));
    for (const { numbers, right } of examples.filter((_, index) => index % folds === fold)) {
      const scores = Float64Array.from(replyKinds, (kind) => dot(Float64Array.from(kinds[kind]), numbers));
      for (let sharpness = 0.5; sharpness < 1.05; sharpness += 0.1) {
        const key = Math.round(sharpness * 10) / 10;
        const chances = softmax(scores.map((score) => score * key));
        const chance = chances.reduce((sum, one, index) => sum + (right.includes(replyKinds[index]) ? one : 0), 0);
        surprise.set(key, (surprise.get(key) ?? 0) - Math.log(chance + 1e-6));
      }
    }
  }
  return [...surprise].reduce((best, one) => (one[1] < best[1] ? one : best))[0];
}
