import { expect, it } from 'vitest';
import { figuresOf } from '../../lib/deadlines/figures.ts';
import type { CaseState } from '../../lib/model/case-file.ts';

function status(state: CaseState, daysTaken?: number, late = false) {
  const answer = daysTaken === undefined ? null : { on: '2025-10-10', daysTaken, daysInHand: 0, late };
  return { state, answer };
}

it('counts what came, what is late and what still runs', () => {
  const statuses = [
    status('answered', 10),
    status('partial', 20),
    status('refused', 40, true),
    status('closed', 30),
    status('closed'),
    status('overdue'),
    status('running'),
    status('complained'),
    status('prepared'),
  ];
  expect(figuresOf(statuses)).toEqual({
    cases: 8,
    answered: 4,
    inTime: 3,
    late: 1,
    overdue: 1,
    waiting: 1,
    complained: 1,
    medianDays: 25,
    longestDays: 40,
  });
});

it('has no days where nothing was answered', () => {
  const { medianDays, longestDays, cases } = figuresOf([]);
  expect([medianDays, longestDays, cases]).toEqual([null, null, 0]);
});

it('takes the middle of an odd number', () =>
  expect(figuresOf([status('answered', 3), status('answered', 90), status('answered', 5)]).medianDays).toBe(5));
