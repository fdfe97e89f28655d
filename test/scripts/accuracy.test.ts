import { describe, expect, it } from 'vitest';
import { fallsUnder, raiseFloor } from '../../scripts/accuracy.ts';

describe('the floor', () => {
  it.each([
    ['the same figure holds', { language: 0.9 }, [{ what: 'language', figure: 0.9 }], 0],
    ['a better one holds', { language: 0.9 }, [{ what: 'language', figure: 0.95 }], 0],
    ['a worse one does not', { language: 0.9 }, [{ what: 'language', figure: 0.8999 }], 1],
    ['a figure that is gone does not', { language: 0.9 }, [], 1],
    ['a new one is not asked about', {}, [{ what: 'language', figure: 0 }], 0],
    [
      'thirds hold against themselves',
      raiseFloor({}, [{ what: 'x', figure: 2 / 3 }]),
      [{ what: 'x', figure: 2 / 3 }],
      0,
    ],
  ])('%s', (_what, floor, rows, falls) => {
    expect(fallsUnder(floor, rows)).toHaveLength(falls);
  });

  it('is only ever raised', () => {
    const rows = [
      { what: 'language', figure: 0.5 },
      { what: 'dpo', figure: 0.75 },
      { what: 'sharing', figure: 1 },
    ];
    expect(raiseFloor({ language: 0.9, dpo: 0.7, sells: 0.4 }, rows)).toEqual({
      language: 0.9,
      dpo: 0.75,
      sells: 0.4,
      sharing: 1,
    });
  });
});
