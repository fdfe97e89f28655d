// @vitest-environment happy-dom

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DueCalendar, monthBeside, weeksOf } from '../../components/deadline/DueCalendar.tsx';
import { groupRows } from '../../components/request/group-rows.ts';
import { firstWish, ListTools } from '../../components/request/ListTools.tsx';
import { RequestList } from '../../components/request/RequestList.tsx';
import { writeCsv } from '../../components/request/write-csv.ts';
import { findBarriers } from '../support/check-accessibility.ts';
import { englishWords, renderWithWords } from '../support/render-with-words.tsx';
import { replied, sampleCase, sentOn } from '../support/sample-case.ts';

afterEach(cleanup);

const today = '2026-04-10';
const named = (id: string, name: string, sent: string, ...more: ReturnType<typeof sentOn>[]) => {
  const row = sampleCase(today, [sentOn(sent), ...more], { id, createdAt: Date.UTC(2026, 2, 5) });
  row.caseFile.controller.name = name;
  return row;
};
const late = named('late', 'Ångström AB', '2026-03-05');
const soon = named('soon', 'Boat Co', '2026-03-13');
const month = named('month', 'árbol SL', '2026-04-08');
const done = named('done', 'Boat Co', '2026-03-05', replied('2026-03-09', 'delivered'));
const rests = named('rests', 'Boat Co', '2026-03-05', ['2026-03-09', { type: 'closed', reason: '' }]);
const rows = [late, soon, month, done];
const all = [...rows, rests];

describe('groups', () => {
  it.each([
    ['due', ['Past the date', 'Within a week', 'Within a month', 'To be looked at', 'Nothing due']],
    ['controller', ['Å', 'B', 'Á']],
    ['newest', ['March 2026']],
    ['state', ['overdue', 'running', 'answered', 'closed']],
  ] as const)('by %s', (order, titles) => {
    const groups = groupRows(englishWords, all, order, today);
    expect(groups.map(({ title }) => title)).toEqual(titles);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(all.length);
  });
});

describe('choosing several', () => {
  it('ticks a request without opening it', () => {
    const onOpen = vi.fn();
    const onChoose = vi.fn();
    renderWithWords(
      <RequestList
        groups={groupRows(englishWords, rows, 'due', today)}
        today={today}
        onOpen={onOpen}
        chosen={new Set(['soon'])}
        onChoose={onChoose}
      />,
    );
    const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[];
    expect(boxes.map((box) => box.checked)).toEqual([false, true, false, false]);
    fireEvent.click(boxes[0]);
    expect(onChoose).toHaveBeenCalledWith('late', true);
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('the table', () => {
  it('has a line for each request', () => {
    const lines = writeCsv(englishWords, rows).split('\r\n');
    expect(lines[1]).toBe(
      '"Ångström AB","northlight.example","Access","overdue","7 April 2026","Remind them","K7QM2XPA"',
    );
    expect(lines).toHaveLength(rows.length + 2);
  });

  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@x', `"'@x"`],
    ['a "b", c', '"a ""b"", c"'],
  ])('is disarmed: %s', (name, cell) => {
    expect(
      writeCsv(englishWords, [named('x', name, '2026-03-05')])
        .split('\r\n')[1]
        ?.startsWith(`${cell},`),
    ).toBe(true);
  });
});

describe('the calendar', () => {
  it.each([
    ['2026-04', '2026-03-30', 5],
    ['2026-06', '2026-06-01', 5],
    ['2027-02', '2027-02-01', 4],
    ['2026-08', '2026-07-27', 6],
  ])('of %s begins on Monday %s and has %d weeks', (asked, monday, count) => {
    const weeks = weeksOf(asked);
    expect([weeks[0]?.[0], weeks.length]).toEqual([monday, count]);
  });

  it('turns over the year', () => {
    expect([monthBeside('2026-01', -1), monthBeside('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
  });

  it('shows what is due on its day, and opens it', async () => {
    const onOpen = vi.fn();
    const onMonth = vi.fn();
    const { container } = renderWithWords(
      <DueCalendar
        month="2026-04"
        today={today}
        marks={[{ caseId: 'soon', on: '2026-04-13', name: 'Boat Co' }]}
        onMonth={onMonth}
        onOpen={onOpen}
      />,
    );
    const button = screen.getByRole('button', { name: 'Boat Co' });
    expect(button.closest('td')?.textContent).toContain('13 April 2026');
    fireEvent.click(button);
    expect(onOpen).toHaveBeenCalledWith('soon');
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(onMonth).toHaveBeenCalledWith('2026-05');
    expect(await findBarriers(container)).toEqual([]);
  });
});

it('the tools hand back the whole wish', async () => {
  const onChange = vi.fn();
  const { container } = renderWithWords(<ListTools wish={firstWish} onChange={onChange} roomy />);
  fireEvent.change(container.querySelector('[name=state]') as Element, { target: { value: 'refused' } });
  expect(onChange).toHaveBeenCalledWith({ ...firstWish, state: 'refused' });
  expect(await findBarriers(container)).toEqual([]);
});
