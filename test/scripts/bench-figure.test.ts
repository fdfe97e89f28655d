// The bench's arithmetic and its table. What it measures is asserted nowhere.

import { describe, expect, it } from 'vitest';
import { type BenchReport, type Figure, isWithin, median, percentile, printTable } from '../../scripts/bench/figure.ts';

const figure = (part: Partial<Figure>): Figure => ({ name: 'size', value: 5, unit: 'kB', limit: 6, note: '', ...part });
const report = (figures: Figure[]): BenchReport => ({ machine: '', browser: '', node: '', on: '', runs: 1, figures });

describe('the middle of values', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('median of %j', (values, wanted) => expect(median(values)).toBe(wanted));

  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95, 10],
    [[10, 1], 0.5, 10],
    [[5], 0.95, 5],
  ])('percentile of %j at %d', (values, share, wanted) => expect(percentile(values, share)).toBe(wanted));
});

describe('a limit', () => {
  it.each([
    ['below', figure({}), true],
    ['at it', figure({ value: 6 }), true],
    ['above', figure({ value: 6.01 }), false],
    ['none', figure({ value: 99, limit: null }), true],
    ['at least, reached', figure({ value: 20, limit: 15, atLeast: true }), true],
    ['at least, missed', figure({ value: 5, limit: 15, atLeast: true }), false],
  ])('%s', (_what, one, within) => expect(isWithin(one)).toBe(within));
});

describe('the table', () => {
  it('says which figure is over its limit', () => {
    const lines = printTable(report([figure({}), figure({ name: 'second', value: 9 })]), null).split('\n');
    expect(lines[2]).toMatch(/^size +5\.00 kB +at most 6 kB +ok$/);
    expect(lines[3]).toMatch(/^second +9\.00 kB +at most 6 kB +OVER$/);
  });

  it('holds a figure against its earlier self, by name', () => {
    const earlier = report([figure({ value: 4 }), figure({ name: 'gone' })]);
    const lines = printTable(report([figure({}), figure({ name: 'new' })]), earlier).split('\n');
    expect(lines[2]).toContain('was 4.00');
    expect(lines[3]).not.toContain('was');
  });
});
