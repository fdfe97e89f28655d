// WeighSentence: what one sentence of an answer says, as probabilities over the aspects. Two fitted layers are asked, one
// that knows words and one that knows concepts; what both find likely counts. What follows for the mail is decided elsewhere.

import { aspects } from '../languages/reply-words.ts';
import { conceptLayer } from './concept-weights.generated.ts';
import type { ReplySentence } from './reply-sentences.ts';
import { conceptFeatures, wordFeatures } from './sentence-features.ts';
import { wordLayer } from './word-weights.generated.ts';

/** A layer as it is shipped, in base64: features as 32-bit numbers, and a signed byte a feature and aspect; times `scale` it is the weight. */
export interface PackedLayer {
  scale: number;
  features: string;
  weights: string;
}

export interface Layer {
  /** Feature to row. */
  rows: ReadonlyMap<number, number>;
  /** Row by row, a weight for each of `aspects`. */
  weights: Float32Array | Float64Array;
}

const count = aspects.length;
let unpacked: { words: Layer; concepts: Layer } | null = null;

/** A probability for each of `aspects`, in their order. */
export function weighSentence(sentence: ReplySentence): Float64Array {
  unpacked ??= { words: unpack(wordLayer), concepts: unpack(conceptLayer) };
  return blend(
    likelihoods(unpacked.words, wordFeatures(sentence)),
    likelihoods(unpacked.concepts, conceptFeatures(sentence)),
  );
}

/** What both layers find likely: their geometric mean. */
export function blend(a: Float64Array, b: Float64Array): Float64Array {
  const both = a.map((value, index) => Math.sqrt((value + 1e-4) * (b[index] + 1e-4)));
  const sum = both.reduce((total, value) => total + value, 0);
  return both.map((value) => value / sum);
}

/** Softmax of the summed weights, which count less the more features there are: a long sentence is no surer than a short. */
export function likelihoods({ rows, weights }: Layer, features: Int32Array): Float64Array {
  const scores = new Float64Array(count);
  let known = 0;
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    known++;
    for (let aspect = 0; aspect < count; aspect++) scores[aspect] += weights[row * count + aspect];
  }
  return softmax(scores.map((score) => score / Math.sqrt(known || 1)));
}

export function softmax(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  const exp = scores.map((score) => Math.exp(score - best));
  const sum = exp.reduce((total, value) => total + value, 0);
  return exp.map((value) => value / sum);
}

function unpack({ scale, features, weights }: PackedLayer): Layer {
  const numbers = new Int32Array(bytesOf(features).buffer);
  return {
    rows: new Map(Array.from(numbers, (feature, row) => [feature, row])),
    weights: Float32Array.from(new Int8Array(bytesOf(weights).buffer), (byte) => byte * scale),
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
