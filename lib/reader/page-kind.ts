// What the text is as a whole, judged by what was found in it: a privacy policy, a text on cookies only, or neither.

import type { PageKind, PolicySummary } from '../model/policy-summary.ts';
import { mentionsOf, type Reading } from './reading.ts';

export function judgePage(
  reading: Reading,
  found: Pick<PolicySummary, 'categories' | 'rights' | 'legalBases' | 'recipients' | 'retention' | 'controller'>,
): PolicySummary['page'] {
  const data = found.categories.filter((one) => one.key !== 'cookies').length;
  const answers =
    Math.min(data, 4) +
    Math.min(found.rights.length, 3) +
    Math.min(found.legalBases.length, 2) +
    Math.min(found.recipients.length, 2) +
    Math.min(found.retention.length, 2);
  const cookies = mentionsOf(reading, 'category').filter((m) => m.key === 'cookies').length;
  const words = Math.max(1, reading.words.count);
  if (answers >= 3 && (data > 1 || found.rights.length > 0)) return page('privacy', answers / 10 + 0.3);
  if (cookies >= 4 && cookies / words > 0.01) return page('cookies', 0.6);
  return answers >= 2 ? page('privacy', 0.4) : page('other', 0.6);
}

function page(kind: PageKind, confidence: number): PolicySummary['page'] {
  return { kind, confidence: Math.min(1, Math.round(confidence * 100) / 100) };
}
