// LeavesDoubt: before a deed is reported, what else the answer says. The weights may take a sentence in unknown words for
// an aside; one that says "not", or speaks of a passport or a fee, may hold back what the deed seems to give.

import type { ReplyKind } from '../model/case-file.ts';
import { deeds } from './decide-kind.ts';
import type { HeardSignal, ReplySentence } from './reply-sentences.ts';

/** Whether the person should be asked rather than told. */
export function leavesDoubt(
  kind: ReplyKind,
  decisive: readonly ReplySentence[],
  sentences: readonly ReplySentence[],
): boolean {
  if (!deeds.includes(kind)) return false;
  return sentences.some((sentence) => {
    if (decisive.includes(sentence)) return false;
    const says = (...signals: HeardSignal[]): boolean => sentence.hits.some(({ signal }) => signals.includes(signal));
    // these deny what nobody minds: that there is more, that letters come, that one may complain
    if (says('nothing', 'stopped', 'authority')) return false;
    return says('not') ? !says('fee', 'identity', 'automatic') : says('identity', 'fee');
  });
}
