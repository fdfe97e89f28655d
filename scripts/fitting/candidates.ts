// Which name is the controller's: candidates of one text are ranked against each other and against "no name".

import { bareNameKey, candidateFeatures } from '../../lib/reader/candidate.ts';
import { findCandidates } from '../../lib/reader/controller-candidates.ts';
import type { LabelledText } from './labelled-texts.ts';

export interface Ranking {
  policy: number;
  candidates: number[][];
  /** Index of a right candidate; -1: no name is right. */
  right: number[];
  lost: boolean;
  /** How much it teaches. */
  weight: number;
}

/** The candidates of every whole policy. */
export function collectRankings(texts: readonly LabelledText[]): Ranking[] {
  const number = new Map<string, number>(candidateFeatures.map((name, index) => [name, index]));
  return texts
    .filter(({ gold }) => !gold.sample)
    .map(({ gold, reading, weight }, policy) => {
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
        weight,
      };
    });
}

/** Prints how many names are right in policies that the weights did not see, and gives the weights fitted on all. */
export function fitCandidates(
  set: readonly Ranking[],
  folds: number,
): { none: number; features: Record<string, number> } {
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
          const slope = (exp[index] / sum - (right.includes(index) ? exp[index] / rightSum : 0)) * one.weight;
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
