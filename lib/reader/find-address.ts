// The controller's postal address.

import type { PostalAddress } from '../model/controller.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Reading, ReadStatement } from './reading.ts';

export function findAddress(
  _reading: Reading,
  _anchor: ReadStatement | null,
): { address: PostalAddress; evidence: Evidence } | null {
  return null;
}
