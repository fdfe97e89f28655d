// MailFeatures: what is true of a whole answer: how likely each aspect stands somewhere in it, which stand together,
// how long it is, what its head says, and what was asked.

import { type Aspect, aspects } from '../languages/reply-words.ts';
import type { ReplyKind } from '../model/case-file.ts';
import type { RequestKind } from '../model/rights-request.ts';

export interface MailFacts {
  /** For each sentence, the probability of each aspect. */
  sentences: readonly Float64Array[];
  machine: 'bounced' | 'automatic' | null;
  /** The subject speaks of it. */
  subject: { automatic: boolean; bounced: boolean };
  attachments: number;
  /** Empty where unknown. */
  kinds: readonly RequestKind[];
}

/** The aspect that makes a mail of a kind; what is done in part is made of two. */
export const aspectOf: Readonly<Record<ReplyKind, Aspect>> = {
  acknowledged: 'received',
  identityDemanded: 'identity',
  formDemanded: 'form',
  extended: 'later',
  delivered: 'delivered',
  noData: 'nothing',
  erased: 'erased',
  rectified: 'rectified',
  objectionAccepted: 'stopped',
  partly: 'refused',
  refused: 'refused',
  whichService: 'which',
  clarificationAsked: 'clarify',
  feeDemanded: 'fee',
  wrongAddressee: 'elsewhere',
  bounced: 'bounced',
  automatic: 'automatic',
  other: 'aside',
};

const demands: readonly Aspect[] = ['identity', 'form', 'fee', 'which', 'clarify'];
const deeds: readonly Aspect[] = ['delivered', 'erased', 'rectified', 'stopped'];

/** Numbers about the mail, each roughly between -1 and 1; the first three for each aspect (see `perAspect`). */
export const perAspect = 3;

export function mailFeatures({ sentences, machine, subject, attachments, kinds }: MailFacts): Float64Array {
  const numbers: number[] = [];
  const most = (aspect: Aspect): number => highest[aspects.indexOf(aspect)];
  const highest = aspects.map((_, index) => Math.max(0, ...sentences.map((one) => one[index])));
  aspects.forEach((_, index) => {
    const best = highest[index];
    const odds = Math.log((best + 1e-3) / (1 - best + 1e-3)) / 4;
    const none = sentences.reduce((product, one) => product * (1 - one[index]), 1);
    numbers.push(best, Math.max(-1, Math.min(1, odds)), 1 - none);
  });
  const deed = Math.max(...deeds.map(most));
  const demand = Math.max(...demands.map(most));
  const pairs: [number, number][] = [
    [deed, most('refused')],
    [deed, demand],
    [deed, most('later')],
    [deed, most('nothing')],
    [most('delivered'), most('refused')],
    [most('erased'), most('refused')],
    [most('stopped'), most('erased')],
    [most('refused'), demand],
    [most('refused'), most('later')],
    [most('refused'), most('nothing')],
    [most('refused'), most('elsewhere')],
    [most('nothing'), most('elsewhere')],
    [most('identity'), most('form')],
    [most('later'), most('received')],
    [most('automatic'), demand],
    [most('automatic'), most('received')],
    [most('automatic'), deed],
  ];
  numbers.push(deed, demand, ...pairs.map(([a, b]) => a * b));
  const is = (condition: boolean): number => (condition ? 1 : 0);
  const length = sentences.length;
  numbers.push(
    is(machine === 'automatic'),
    is(machine === 'bounced'),
    is(subject.automatic),
    is(subject.bounced),
    is(attachments > 0),
    is(attachments > 0) * most('delivered'),
    Math.log(1 + length) / 3,
    is(length <= 2),
    is(length > 12),
  );
  const asked = (...list: RequestKind[]): number => is(kinds.some((kind) => list.includes(kind)));
  numbers.push(
    asked('access', 'copy', 'portability'),
    asked('erasure'),
    asked('rectification'),
    asked('objection', 'marketingObjection', 'withdrawal', 'restriction'),
    1,
  );
  return Float64Array.from(numbers);
}
