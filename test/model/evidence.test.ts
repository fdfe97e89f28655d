import { expect, it } from 'vitest';
import { evidenceAt } from '../../lib/model/evidence.ts';

it('trims', () => expect(evidenceAt(' ab ', 0, 4)).toEqual({ quote: 'ab', start: 1, end: 3 }));
