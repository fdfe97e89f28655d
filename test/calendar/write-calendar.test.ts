import { describe, expect, it } from 'vitest';
import { type DueEvent, dueEventsOf, writeCalendar } from '../../lib/calendar/write-calendar.ts';
import { authorityDueDate, type DueDate, dueDate } from '../../lib/deadlines/due-date.ts';

const head = { name: 'Requests', madeAt: Date.UTC(2025, 8, 10, 12) };
const event: DueEvent = { caseId: 'c-1', what: 'answer', on: '2025-10-10', sequence: 3, cancelled: false };

function linesOf(events: DueEvent[], summary = 'Answer due', description = ''): string[] {
  // A line that begins with a space goes on from the one before.
  const text = writeCalendar(events, () => ({ summary, description }), head);
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('writeCalendar', () => {
  it('has the day, without clock or zone', () => {
    const lines = linesOf([event]);
    expect(lines).toContain('DTSTART;VALUE=DATE:20251010');
    expect(lines).toContain('DTEND;VALUE=DATE:20251011');
    expect(lines).toContain('DTSTAMP:20250910T120000Z');
    expect(lines).toContain('METHOD:PUBLISH');
  });

  it('keeps the UID while the date moves, and counts up', () => {
    const later = linesOf([{ ...event, on: '2025-12-10', sequence: 4 }]);
    const uid = linesOf([event]).find((line) => line.startsWith('UID:'));
    expect(later).toContain(uid);
    expect(later).toContain('SEQUENCE:4');
  });

  it('tells answer and authority apart', () => {
    const uids = linesOf([event, { ...event, what: 'authority' }]).filter((line) => line.startsWith('UID:'));
    expect(uids).toEqual(['UID:c-1-answer@insyn', 'UID:c-1-authority@insyn']);
  });

  it('reminds at nine on the day and three days before', () => {
    const triggers = linesOf([event]).filter((line) => line.startsWith('TRIGGER'));
    expect(triggers).toEqual(['TRIGGER;RELATED=START:PT9H', 'TRIGGER;RELATED=START:-P2DT15H']);
  });

  it('takes out what is no longer awaited', () => {
    const lines = linesOf([{ ...event, cancelled: true }]);
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines.some((line) => line.startsWith('TRIGGER'))).toBe(false);
  });

  it('is one file for none and for many', () => {
    expect(linesOf([]).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(0);
    const many = Array.from({ length: 500 }, (_, index) => ({ ...event, caseId: `c-${index}` }));
    expect(linesOf(many).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(500);
  });
});

describe('hostile text', () => {
  it.each([
    ['summary', 'x\r\nATTENDEE:mailto:a@example.org', ''],
    ['description', 'x', 'y\nEND:VEVENT\r\nBEGIN:VEVENT\rATTENDEE:mailto:a@example.org'],
  ])('in the %s begins no line', (_where, summary, description) => {
    const lines = linesOf([event], summary, description);
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('\r');
  });

  it('in an id begins no line', () =>
    expect(linesOf([{ ...event, caseId: 'a\r\nATTENDEE:b' }])).toContain('UID:aATTENDEEb-answer@insyn'));

  it('is cut', () => {
    const lines = linesOf([event], 'å'.repeat(10_000), ';'.repeat(100_000));
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toHaveLength('SUMMARY:'.length + 200);
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toHaveLength('DESCRIPTION:'.length + 4000);
  });

  it('folds every line to 75 bytes', () => {
    const text = writeCalendar([event], () => ({ summary: 'å😀'.repeat(60), description: '' }), head);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });
});

describe('dueEventsOf', () => {
  const due = dueDate({ receivedOn: '2025-09-10', place: 'SE', regime: 'eu', months: 1 });
  const authorityDue = authorityDueDate('2025-10-20', 'SE', 'eu') as DueDate;

  it.each<[what: string, status: Parameters<typeof dueEventsOf>[1], events: string[]]>([
    [
      'waiting',
      { due, authorityDue: null, watch: { what: 'answer', on: due.due, latest: due.latest } },
      ['answer 2025-10-10 false'],
    ],
    ['answered', { due, authorityDue: null, watch: null }, ['answer 2025-10-10 true']],
    [
      'complained',
      { due, authorityDue, watch: { what: 'authority', on: authorityDue.due, latest: authorityDue.latest } },
      ['answer 2025-10-10 true', 'authority 2026-01-20 false'],
    ],
    ['nothing due yet', { due: null, authorityDue: null, watch: null }, []],
  ])('%s', (_what, status, events) =>
    expect(dueEventsOf('c', status, 2).map(({ what, on, cancelled }) => `${what} ${on} ${cancelled}`)).toEqual(events),
  );
});
