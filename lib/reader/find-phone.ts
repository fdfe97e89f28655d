// The controller's telephone number.

import type { Evidence } from '../model/evidence.ts';
import type { Reading, ReadStatement } from './reading.ts';

export function findPhone(
  _reading: Reading,
  _anchor: ReadStatement | null,
): { number: string; evidence: Evidence } | null {
  return null;
}
