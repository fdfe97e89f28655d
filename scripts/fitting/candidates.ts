// Which name is the controller's: candidates of one text are ranked against each other and against "no name". First the
// organisation is chosen, by any of its spellings, then among its spellings the one that is its name.

import { bareNameKey, candidateFeatures, nameKey } from '../../lib/reader/candidate.ts';
import { findCandidates } from '../../lib/reader/controller-candidates.ts';
import { ownShare } from '../../lib/reader/find-controller.ts';
import type { LabelledText } from './labelled-texts.ts';

export interface Ranking {
  policy: number;
  candidates: number[][];
  /** Indices of the other spellings of each. */
  kin: number[][];
  /** Indices of right candidates; none: no name is right. */
  right: number[];
  /** Those of them that spell it as the labellers put first, the legal name; all of them where none does. */
  spelled: number[];
  lost: boolean;
  /** How much it teaches. */
  weight: number;
}

export interface CandidateWeights {
  none: number;
  features: Record<string, number>;
  spelling: Record<string, number>;
}

/** The candidates of every whole policy. */
export function collectRankings(texts: readonly LabelledText[]): Ranking[] {
  const number = new Map<string, number>(candidateFeatures.map((name, index) => [name, index]));
  return texts
    .filter(({ gold }) => !gold.sample && gold.controller !== undefined)
    .map(({ gold, reading, weight }, policy) => {
      const given = (gold.controller as { names?: string[] } | null)?.names ?? [];
      const names = new Set(given.map(bareNameKey));
      const found = findCandidates(reading);
      const right = found.flatMap((one, index) => (names.has(bareNameKey(one.name)) ? [index] : []));
      if (names.size > 0 && right.length === 0)
        console.log(`  no candidate for ${gold.id}: ${given.slice(0, 2).join(' / ')}`);
      const spelled = right.filter((index) => nameKey(found[index].name) === nameKey(given[0]));
      const index = new Map(found.map((one, at) => [one, at]));
      return {
        policy,
        candidates: found.map((one) => [...one.features].map((name) => number.get(name) ?? 0)),
        kin: found.map((one) => one.kin.map((other) => index.get(other) ?? -1)),
        right,
        spelled: spelled.length > 0 ? spelled : right,
        lost: names.size > 0 && right.length === 0,
        weight,
      };
    });
}

interface Choice {
  options: readonly (readonly number[])[];
  right: readonly number[];
  weight: number;
}

// Softmax over the options of each choice; several may be right. Full-batch Adam with weight decay.
function train(choices: readonly Choice[], width: number, decay: number): Float64Array {
  const w = new Float64Array(width);
  const m = new Float64Array(width);
  const v = new Float64Array(width);
  for (let step = 1; step <= 600; step++) {
    const g = new Float64Array(width);
    for (const { options, right, weight } of choices) {
      const scores = options.map((features) => features.reduce((sum, feature) => sum + w[feature], 0));
      const best = Math.max(...scores);
      const exp = scores.map((value) => Math.exp(value - best));
      const sum = exp.reduce((a, b) => a + b, 0);
      const rightSum = right.reduce((total, index) => total + exp[index], 0);
      options.forEach((features, index) => {
        const slope = (exp[index] / sum - (right.includes(index) ? exp[index] / rightSum : 0)) * weight;
        for (const feature of features) g[feature] += slope;
      });
    }
    for (let i = 0; i < width; i++) {
      const gradient = g[i] / choices.length + decay * w[i];
      m[i] = 0.9 * m[i] + 0.1 * gradient;
      v[i] = 0.999 * v[i] + 0.001 * gradient * gradient;
      w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return w;
}

const bar = candidateFeatures.length;

// The organisation: every spelling of a right one is right. "No name" is an option like the others.
function organisationChoice(one: Ranking): Choice {
  const kin = one.right.flatMap((index) => [index, ...one.kin[index]]);
  return {
    options: [...one.candidates, [bar]],
    right: kin.length > 0 ? [...new Set(kin)] : [one.candidates.length],
    weight: one.weight,
  };
}

function spellingChoice(one: Ranking): Choice | null {
  const all = [...new Set(one.right.flatMap((index) => [index, ...one.kin[index]]))];
  if (all.length <= one.spelled.length) return null;
  return {
    options: all.map((index) => one.candidates[index]),
    right: all.flatMap((index, at) => (one.spelled.includes(index) ? [at] : [])),
    weight: one.weight,
  };
}

const decay = { organisation: 0.01, spelling: 0.01 };

function trainBoth(part: readonly Ranking[]): { organisation: Float64Array; spelling: Float64Array } {
  const known = part.filter((one) => !one.lost);
  return {
    organisation: train(known.map(organisationChoice), bar + 1, decay.organisation),
    spelling: train(
      known.flatMap((one) => spellingChoice(one) ?? []),
      bar,
      decay.spelling,
    ),
  };
}

function choose(weights: { organisation: Float64Array; spelling: Float64Array }, one: Ranking): number {
  const score = (w: Float64Array, index: number): number =>
    one.candidates[index].reduce((sum, feature) => sum + w[feature], 0);
  let best = -1;
  let most = weights.organisation[bar];
  one.candidates.forEach((_, index) => {
    const value = score(weights.organisation, index);
    if (value > most) [best, most] = [index, value];
  });
  if (best < 0) return -1;
  const spelling = (index: number): number =>
    score(weights.spelling, index) + score(weights.organisation, index) * ownShare;
  return [best, ...one.kin[best]].reduce((a, b) => (spelling(b) > spelling(a) ? b : a));
}

/** Prints how many names are right in policies that the weights did not see, and gives the weights fitted on all. */
export function fitCandidates(set: readonly Ranking[], folds: number): CandidateWeights {
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainBoth(set.filter((one) => one.policy % folds !== fold));
    for (const one of set.filter((r) => r.policy % folds === fold)) {
      const chosen = choose(weights, one);
      if (chosen === -1 ? one.right.length === 0 && !one.lost : one.right.includes(chosen)) right++;
    }
  }
  console.log(
    `controller name  ${right} of ${set.length} right (${set.filter((one) => one.lost).length} without a candidate)`,
  );
  const { organisation, spelling } = trainBoth(set);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const named = (w: Float64Array) =>
    Object.fromEntries(candidateFeatures.map((name, index) => [name, round(w[index])]));
  return { none: round(organisation[bar]), features: named(organisation), spelling: named(spelling) };
}
