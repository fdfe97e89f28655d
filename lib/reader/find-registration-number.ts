// The controller's number in a public register.

import type { Evidence } from '../model/evidence.ts';
import type { Reading, ReadStatement } from './reading.ts';

export function findRegistrationNumber(
  _reading: Reading,
  _anchor: ReadStatement | null,
): { number: string; evidence: Evidence } | null {
  return null;
}
