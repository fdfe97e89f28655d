// RetentionPeriod: one statement on how long personal data are kept, Art. 13(2)(a).

import type { SubjectKey } from './data-subject.ts';
import type { Evidence } from './evidence.ts';

/**
 * `fixed`: a length of time. `event`: until something happens. `necessary`: as long as needed. `law`: as long as a
 * law requires, no length given. `indefinite`: not deleted. `review`: looked through at intervals.
 */
export const retentionKinds = ['fixed', 'event', 'necessary', 'law', 'indefinite', 'review'] as const;

export type RetentionKind = (typeof retentionKinds)[number];

export interface RetentionPeriod {
  kind: RetentionKind;
  /** ISO 8601 duration in the unit the text uses (P36M, P3Y, P30D); for `fixed`, and `review` where it names one. */
  period?: string;
  /** What is kept so long, in the words of the text. */
  about?: string;
  subjects?: SubjectKey[];
  evidence: Evidence[];
}
