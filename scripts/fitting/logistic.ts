// A small logistic model over features that hold for all languages; the answer for a key is the soft maximum over its mentions.

import { featureNames } from '../../lib/reader/features.ts';
import { type QuestionWeights, sharpness } from '../../lib/reader/weigh.ts';
import type { Group } from './groups.ts';

export interface Model {
  bias: number;
  keys: Map<string, number>;
  features: Float64Array;
}

// Full-batch Adam on the logistic loss of the pooled score, with weight decay.
export function train(set: readonly Group[], keys: readonly string[], decay: number): Model {
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
      const slope = (1 / (1 + Math.exp(-pooled)) - (group.label ? 1 : 0)) * group.weight;
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

export function score(model: Model, group: Group): number {
  const scores = group.mentions.map((features) =>
    features.reduce((sum, feature) => sum + model.features[feature], model.bias + (model.keys.get(group.key) ?? 0)),
  );
  const best = Math.max(...scores);
  return best + Math.log(scores.reduce((sum, one) => sum + Math.exp(sharpness * (one - best)), 0)) / sharpness;
}

// Each policy is scored by weights that did not see it; the bar is then set where F1 is best over all of them.
export function crossValidate(
  set: readonly Group[],
  keys: readonly string[],
  decay: number,
  unfound: number,
  folds: number,
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

export function readable(model: Model, keys: readonly string[]): QuestionWeights {
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
