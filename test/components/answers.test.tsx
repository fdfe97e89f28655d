// @vitest-environment happy-dom
// An answer in a case: read, proposed with its quote, confirmed by the person; and held against Art. 15.

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerReader, ReplyProposal } from '../../components/request/answer-reader.ts';
import { type AnswersDesk, RequestView } from '../../components/request/RequestView.tsx';
import { answerItems } from '../../lib/replies/check-completeness.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { findBarriers } from '../support/check-accessibility.ts';
import { renderWithWords } from '../support/render-with-words.tsx';
import { replied, sampleCase, sentOn } from '../support/sample-case.ts';

afterEach(cleanup);

const extension: ReplyProposal = {
  kind: 'extended',
  confidence: 0.9,
  quotes: ['We need two more months, since your request is complex.'],
  details: { withReasons: true, until: '2026-06-05' },
};

function showAnswering(part: Partial<AnswersDesk> = {}, proposal: ReplyProposal = extension, today = '2026-04-20') {
  const reader: AnswerReader = {
    readMail: async () => ({
      subject: 'Re: [K7QM2XPA]',
      text: 'We need two more months, since your request is complex.',
      writtenOn: '2026-03-20',
      machine: null,
      thread: ['<a@northlight.example>'],
      attachments: [new File(['x'], 'notice.pdf')],
    }),
    propose: async () => proposal,
  };
  const given = { onEntry: vi.fn(), onLetter: vi.fn(), onFile: vi.fn(), onBack: vi.fn(), onCalendar: vi.fn() };
  const open = sampleCase(today, [sentOn('2026-03-05')]);
  const shown = renderWithWords(
    <RequestView
      open={open}
      today={today}
      {...given}
      answers={{ reader, dropped: null, check: null, otherAddresses: [], onSendAgain: vi.fn(), ...part }}
    />,
  );
  return {
    ...given,
    ...shown,
    field: (name: string) => shown.container.querySelector(`[name=${name}]`) as HTMLInputElement,
  };
}

const openForm = () => fireEvent.click(screen.getByRole('button', { name: 'They have answered' }));

describe('an answer that comes in', () => {
  it('is proposed with its quote, fills the form, and is saved only when the person says so', async () => {
    const { onEntry, container, field } = showAnswering();
    openForm();
    fireEvent.input(field('replyText'), {
      target: { value: 'We need two more months, since your request is complex.' },
    });
    await screen.findByText(`Proposal: ${en.replyExtended.message}`);
    expect(container.querySelector('.proposal blockquote')?.textContent).toBe(extension.quotes[0]);
    expect(field('replyKind').value).toBe('extended');
    expect(field('extensionUntil').value).toBe('2026-06-05');
    expect(onEntry).not.toHaveBeenCalled();
    expect(await findBarriers(container)).toEqual([]);
  });

  it.each([
    ['2026-03-20', true, en.extensionJudgedInTime.message],
    ['2026-03-20', false, en.extensionJudgedNoReasons.message],
    ['2026-04-15', true, en.extensionJudgedLate.message],
  ])('judges a notice of extension of %s with reasons: %s', async (on, withReasons, words) => {
    const { field } = showAnswering({}, { ...extension, details: { withReasons } });
    openForm();
    fireEvent.input(field('replyText'), { target: { value: 'Two more months.' } });
    fireEvent.input(field('replyOn'), { target: { value: on } });
    await screen.findByText(words);
  });

  it('keeps what the person chose when a proposal comes later', async () => {
    const { field } = showAnswering();
    openForm();
    fireEvent.change(field('replyKind'), { target: { value: 'refused' } });
    fireEvent.input(field('replyText'), { target: { value: 'Two more months.' } });
    await screen.findByText(`Proposal: ${en.replyExtended.message}`);
    expect(field('replyKind').value).toBe('refused');
  });

  it('asks where the words say little', async () => {
    const { field } = showAnswering({}, { ...extension, confidence: 0.3 });
    openForm();
    fireEvent.input(field('replyText'), { target: { value: 'Hm.' } });
    await screen.findByText(`Perhaps: ${en.replyExtended.message}. Please choose yourself.`);
    expect(field('replyKind').value).toBe('');
  });

  it('takes a mail that was dropped on the list: its words, its day, its thread and its files', async () => {
    const mail = new File(['...'], 'answer.eml');
    const { onEntry, container, field } = showAnswering({ dropped: mail });
    await screen.findByText(`Proposal: ${en.replyExtended.message}`);
    await waitFor(() => expect(field('replyOn').value).toBe('2026-03-20'));
    fireEvent.submit(container.querySelector('form') as Element);
    const [on, event, files] = onEntry.mock.calls[0];
    expect(on).toBe('2026-03-20');
    expect(event).toMatchObject({ reply: 'extended', withReasons: true, thread: ['<a@northlight.example>'] });
    expect(files.map((file: File) => file.name)).toEqual(['answer.eml', 'notice.pdf']);
  });

  it('says that a mail cannot be read, and keeps it', async () => {
    const reader: AnswerReader = { readMail: async () => null, propose: async () => null };
    const { container } = showAnswering({ dropped: new File(['?'], 'broken.eml'), reader });
    await screen.findByText(en.replyUnreadable.message);
    expect(container.querySelector('.file-names')?.textContent).toContain('broken.eml');
  });
});

describe('an answer to a request for access', () => {
  it('is held against Art. 15, with the letter for the rest one click away', async () => {
    const onLetter = vi.fn();
    const nothing = () => {};
    const open = sampleCase('2026-04-20', [sentOn('2026-03-05'), replied('2026-03-20', 'delivered', 'Here it is.')]);
    const { container } = renderWithWords(
      <RequestView
        open={open}
        today="2026-04-20"
        onEntry={nothing}
        onLetter={onLetter}
        onFile={nothing}
        onBack={nothing}
        onCalendar={nothing}
        answers={{
          reader: { readMail: async () => null, propose: async () => null },
          dropped: null,
          otherAddresses: [],
          onSendAgain: nothing,
          check: {
            entryId: 'entry-1',
            completeness: {
              items: answerItems.map((item) => ({ item, state: item === 'copy' ? 'answered' : 'missing', quotes: [] })),
              fromPolicy: {
                recipients: ['Harrowpay AB'],
                recipientKinds: [],
                purposes: ['marketing'],
                periods: ['P3Y'],
              },
              mayBeAttached: true,
            },
          },
        }}
      />,
    );
    const words = container.querySelector('.answer-check')?.textContent ?? '';
    for (const said of ['recipients by name', 'missing', 'Harrowpay AB', '3 years', en.answerMayBeAttached.message]) {
      expect(words).toContain(said);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Ask for what is missing' }));
    expect(onLetter).toHaveBeenCalledWith('incompleteAnswer');
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('a letter that came back', () => {
  it('can go again to another address of the policy', () => {
    const onSendAgain = vi.fn();
    const open = sampleCase('2026-03-10', [sentOn('2026-03-05'), replied('2026-03-06', 'bounced')]);
    const nothing = () => {};
    renderWithWords(
      <RequestView
        open={open}
        today="2026-03-10"
        onEntry={nothing}
        onLetter={nothing}
        onFile={nothing}
        onBack={nothing}
        onCalendar={nothing}
        answers={{
          reader: { readMail: async () => null, propose: async () => null },
          dropped: null,
          check: null,
          otherAddresses: ['kundtjanst@northlight.example'],
          onSendAgain,
        }}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Send again to kundtjanst@northlight.example' }));
    expect(onSendAgain).toHaveBeenCalledWith('kundtjanst@northlight.example');
  });
});
