// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordKeyFor } from '../../components/policy/phrase-facts.ts';
import { RequestList } from '../../components/request/RequestList.tsx';
import { type OpenCase, RequestView } from '../../components/request/RequestView.tsx';
import { stateTone } from '../../components/request/state-tone.ts';
import { addDays } from '../../lib/model/calendar-date.ts';
import { replyKinds } from '../../lib/model/case-file.ts';
import { followUpKinds, requestKinds } from '../../lib/model/rights-request.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { findBarriers } from '../support/check-accessibility.ts';
import { renderWithWords } from '../support/render-with-words.tsx';
import { replied, sampleCase, sentOn } from '../support/sample-case.ts';

afterEach(cleanup);

function showCase(open: OpenCase, today = '2026-03-20') {
  const given = { onEntry: vi.fn(), onLetter: vi.fn(), onFile: vi.fn(), onBack: vi.fn(), onCalendar: vi.fn() };
  return { ...given, ...renderWithWords(<RequestView open={open} today={today} {...given} />) };
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a case', () => {
  it('says when the answer is due and how that comes about', () => {
    // 5 April 2026 is Easter Sunday and the 6th Easter Monday.
    const { container } = showCase(sampleCase('2026-03-20', [sentOn('2026-03-05')]));
    const due = container.querySelector('.due')?.textContent ?? '';
    for (const words of ['Tuesday 7 April 2026', 'in 18 days', 'Art. 3(4) Regulation 1182/71', 'Easter']) {
      expect(due.replace(',', '')).toContain(words);
    }
  });

  it('names the next step, with its letter one click away', () => {
    const { onLetter, container } = showCase(sampleCase('2026-05-20', [sentOn('2026-03-05')]), '2026-05-20');
    expect(container.querySelector('.next-step h3')?.textContent).toBe('Remind them');
    click('Write: Reminder');
    expect(onLetter).toHaveBeenCalledWith('reminder');
  });

  it('logs an answer with day, kind and words', () => {
    const { onEntry, container } = showCase(sampleCase('2026-03-20', [sentOn('2026-03-05')]));
    click('They have answered');
    const field = (name: string) => container.querySelector(`[name=${name}]`) as HTMLInputElement;
    expect(screen.getByRole('button', { name: 'Save the answer' }).hasAttribute('disabled')).toBe(true);
    fireEvent.input(field('replyOn'), { target: { value: '2026-03-18' } });
    fireEvent.change(field('replyKind'), { target: { value: 'extended' } });
    fireEvent.click(screen.getByLabelText('The extension gives reasons'));
    fireEvent.input(field('replyText'), { target: { value: 'We need more time.' } });
    fireEvent.submit(container.querySelector('form') as Element);
    expect(onEntry).toHaveBeenCalledWith(
      '2026-03-18',
      { type: 'reply', reply: 'extended', text: 'We need more time.', withReasons: true, fileIds: [] },
      [],
    );
  });

  it('asks whether a question was justified, and shows both dates', () => {
    const open = sampleCase('2026-03-20', [sentOn('2026-03-05'), replied('2026-03-10', 'identityDemanded')]);
    const { onEntry, container } = showCase(open);
    expect(container.querySelector('.due')?.textContent).toContain('Without a pause');
    click('Their question was justified: pause the clock');
    expect(onEntry).toHaveBeenCalledWith('2026-03-20', { type: 'suspensionAccepted', questionEntryId: 'entry-1' });
  });

  it('lets the person say that the answer was looked at, or close', () => {
    const open = sampleCase('2026-03-20', [sentOn('2026-03-05'), replied('2026-03-10', 'delivered')]);
    const { onEntry } = showCase(open);
    click('I have looked at it');
    expect(onEntry).toHaveBeenCalledWith('2026-03-20', { type: 'answerChecked', replyEntryId: 'entry-1' });
    click('Done: close the request');
    expect(onEntry).toHaveBeenLastCalledWith('2026-03-20', { type: 'closed', reason: '' });
  });

  it.each([
    ['2026-04-03', null, 0],
    ['2026-04-04', null, 2],
    ['2026-05-20', '2026-05-27', 2],
  ])('on %s (put off until %s) offers %i ways to put reminders off', (today, until, count) => {
    const onSnooze = vi.fn();
    const open = sampleCase(today, [sentOn('2026-03-05')]);
    const rest = { onEntry: vi.fn(), onLetter: vi.fn(), onFile: vi.fn(), onBack: vi.fn(), onCalendar: vi.fn() };
    const { container } = renderWithWords(
      <RequestView open={open} today={today} {...rest} snoozing={{ until, onSnooze }} />,
    );
    expect(container.querySelectorAll('.snooze button')).toHaveLength(count);
    if (until) expect(container.querySelector('.snooze')?.textContent).toContain('27 May 2026');
    if (count === 0) return;
    click('Remind me in a week');
    expect(onSnooze).toHaveBeenCalledWith(addDays(today, 7));
  });

  it('lets the place be changed, and says so', () => {
    const { onEntry, container } = showCase(
      sampleCase('2026-03-20', [sentOn('2026-03-05'), ['2026-03-06', { type: 'placeChanged', place: 'DE-BY' }]]),
    );
    expect(container.querySelector('.timeline')?.textContent).toContain('Place of the controller: Germany, Bayern');
    click('Germany, Bayern: change place');
    fireEvent.change(container.querySelector('[name=region]') as Element, { target: { value: 'BE' } });
    fireEvent.submit(container.querySelector('form') as Element);
    expect(onEntry).toHaveBeenLastCalledWith('2026-03-20', { type: 'placeChanged', place: 'DE-BE' });
  });

  it('adds notes and the day of receipt', () => {
    const { onEntry, container } = showCase(sampleCase('2026-03-20', [sentOn('2026-03-05')]));
    click('Add a note');
    fireEvent.input(container.querySelector('[name=note]') as Element, { target: { value: 'Called them.' } });
    fireEvent.submit(container.querySelector('form') as Element);
    expect(onEntry).toHaveBeenLastCalledWith('2026-03-20', { type: 'note', text: 'Called them.' });
    click('Enter receipt');
    fireEvent.input(container.querySelector('[name=receivedOn]') as Element, { target: { value: '2026-03-06' } });
    fireEvent.submit(container.querySelector('form') as Element);
    expect(onEntry).toHaveBeenLastCalledWith('2026-03-06', { type: 'received', certain: true });
  });
});

describe('the timeline', () => {
  const wrong = sampleCase('2026-03-20', [
    sentOn('2026-03-05'),
    replied('2026-03-10', 'refused', '<b>No.</b>\u202E'),
    ['2026-03-11', { type: 'corrected', entryId: 'entry-1', reason: 'Meant for another case' }],
  ]);

  it('keeps a wrong entry, struck out, beside its correction', () => {
    const { container } = showCase(wrong);
    expect(container.querySelector('.struck')?.textContent).toContain('They refuse');
    expect(container.querySelector('.timeline')?.textContent).toContain('Meant for another case');
    expect(container.querySelector('.chip.state')?.textContent).toBe('running');
  });

  it('shows what others wrote as text', () => {
    const { container } = showCase(wrong);
    expect(container.querySelector('.timeline b')).toBeNull();
    expect(container.textContent).toContain('<b>No.</b>');
    expect(container.textContent).not.toContain('\u202E');
  });

  it('strikes an entry out by a correcting one', () => {
    const { onEntry, container } = showCase(sampleCase('2026-03-20', [sentOn('2026-03-05')]));
    click('Correct this');
    fireEvent.submit(container.querySelector('.timeline form') as Element);
    expect(onEntry).toHaveBeenCalledWith('2026-03-20', { type: 'corrected', entryId: 'entry-0', reason: '' });
  });

  it('has the letters whole', () => {
    const { container } = showCase(sampleCase('2026-03-20', [sentOn('2026-03-05')]));
    expect(container.querySelector('.kept-letter')?.textContent).toContain('Please tell me what you know about me.');
  });
});

describe('the list', () => {
  const today = '2026-04-10';
  const rows = [
    sampleCase(today, [sentOn('2026-03-05')], { id: 'late' }),
    sampleCase(today, [sentOn('2026-04-01')], { id: 'running', kinds: ['access', 'erasure'] }),
    sampleCase(today, [sentOn('2026-03-05'), replied('2026-03-09', 'delivered')], { id: 'done' }),
  ];

  it.each([
    [0, ['overdue', '3 days late', 'Remind them']],
    [1, ['running', '4 May 2026', 'in 24 days', 'Access and Erasure', 'Wait for the answer']],
    [2, ['answered', 'Check that the answer is complete']],
  ])('line %d says how it stands', (index, words) => {
    renderWithWords(<RequestList groups={[{ title: '', rows }]} today={today} onOpen={() => {}} />);
    const line = screen.getAllByRole('listitem')[index] as HTMLElement;
    for (const word of words) expect(line.textContent).toContain(word);
  });

  it('opens a case by click or keyboard', () => {
    const onOpen = vi.fn();
    renderWithWords(<RequestList groups={[{ title: '', rows }]} today={today} onOpen={onOpen} />);
    fireEvent.click(within(screen.getAllByRole('listitem')[1] as HTMLElement).getByRole('button'));
    expect(onOpen).toHaveBeenCalledWith('running');
  });

  it('puts up no barriers', async () => {
    const { container } = renderWithWords(
      <RequestList groups={[{ title: '', rows }]} today={today} onOpen={() => {}} />,
    );
    expect(await findBarriers(container)).toEqual([]);
  });
});

it.each([
  ['running', sampleCase('2026-03-20', [sentOn('2026-03-05')])],
  [
    'questioned',
    sampleCase('2026-03-20', [sentOn('2026-03-05'), replied('2026-03-10', 'identityDemanded', 'Who are you?')]),
  ],
  [
    'closed',
    sampleCase('2026-03-20', [sentOn('2026-03-05'), ['2026-03-06', { type: 'closed', reason: 'Changed my mind' }]]),
  ],
])('a case puts up no barriers: %s', async (state, open) => {
  const { container } = showCase(open);
  expect(open.status.state).toBe(state);
  expect(await findBarriers(container)).toEqual([]);
});

it.each([
  ['state', Object.keys(stateTone)],
  ['reply', [...replyKinds]],
  ['kind', [...requestKinds, ...followUpKinds, 'free']],
  ['kindMeans', [...requestKinds]],
] as const)('every %s has a word', (prefix, keys) => {
  expect(keys.map((key) => wordKeyFor(prefix, key)).filter((key) => !(key in en))).toEqual([]);
});
