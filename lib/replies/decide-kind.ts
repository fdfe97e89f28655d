// DecideKind: from what is true of an answer to its kind, and how sure that is. The weights were fitted; what a mistake
// costs is decided here.

import { type ReplyKind, replyKinds } from '../model/case-file.ts';
import { type MailFacts, mailFeatures } from './mail-features.ts';
import { mailWeights } from './mail-weights.generated.ts';
import { softmax } from './weigh-sentence.ts';

export interface Decision {
  kind: ReplyKind;
  /** 0..1: how often such a decision is right. */
  confidence: number;
  likely: Readonly<Record<ReplyKind, number>>;
}

/** Weights of the last stage: for each kind, one for each number of `mailFeatures`. */
export interface MailWeights {
  kinds: Readonly<Record<ReplyKind, readonly number[]>>;
  /** Makes probabilities of what the weights say as often right as they claim. */
  sharpness: number;
}

/** To tell a person that it is done, when something is demanded or refused, is worse than any other mistake. */
export const deeds: readonly ReplyKind[] = ['delivered', 'erased', 'rectified', 'objectionAccepted', 'noData'];
const graveWhenTakenForDeeds: readonly ReplyKind[] = ['refused', 'identityDemanded', 'feeDemanded', 'formDemanded'];
const costOfGrave = 1.5;
/** A deed is asked about rather than proposed from this much doubt on. */
const tooMuchDoubt = 0.2;
/** Below 0.5: the interface asks. */
export const asksRather = 0.45;

/** The kind with the least cost to expect. */
export function decideKind(facts: MailFacts): Decision {
  return decideWith(mailWeights, mailFeatures(facts));
}

/** For the fitting too. */
export function decideWith({ kinds, sharpness }: MailWeights, features: Float64Array): Decision {
  const scores = Float64Array.from(replyKinds, (kind) => {
    const weights = kinds[kind];
    let score = 0;
    for (let at = 0; at < features.length; at++) score += (weights[at] ?? 0) * features[at];
    return score * sharpness;
  });
  const chances = softmax(scores);
  const likely = Object.fromEntries(replyKinds.map((kind, index) => [kind, chances[index]])) as Record<
    ReplyKind,
    number
  >;
  const grave = graveWhenTakenForDeeds.reduce((sum, kind) => sum + likely[kind], 0);
  const worth = (kind: ReplyKind): number => likely[kind] - (deeds.includes(kind) ? costOfGrave * grave : 0);
  const kind = replyKinds.reduce((best, one) => (worth(one) > worth(best) ? one : best));
  const doubted = deeds.includes(kind) && grave + likely.partly > tooMuchDoubt;
  return { kind, confidence: Math.min(likely[kind], doubted ? asksRather : 1), likely };
}
