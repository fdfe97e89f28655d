// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { findBarriers } from '../support/check-accessibility.ts';
import { renderWithWords } from '../support/render-with-words.tsx';
import { bareSummary, hostileSummary, sampleSummary } from '../support/sample-summary.ts';

afterEach(cleanup);

function showCard(props: Partial<CardProps> = {}) {
  const given = { onMark: vi.fn(), onClose: vi.fn(), onWrite: vi.fn() };
  const view = renderWithWords(<Card summary={sampleSummary} site="northlight.example" {...given} {...props} />);
  // Opened, as a person would to see what is inside: folded parts are not drawn.
  const section = (name: string) => {
    const details = view.container.querySelector(`[data-section=${name}]`) as HTMLDetailsElement;
    if (!details.open) fireEvent.click(details.querySelector('summary') as HTMLElement);
    return details;
  };
  return { ...given, ...view, section };
}

it('says where the form for requests stands, with its passage', () => {
  const evidence = [{ quote: 'Use our form for requests.', start: 0, end: 26 }];
  const requestForm = { url: 'https://portal.example/webform/1', evidence };
  const who = showCard({ summary: { ...sampleSummary, requestForm } }).section('who');
  expect(within(who).getByText('portal.example')).toBeTruthy();
  // Shown, not opened: what the page says leads nowhere by one click.
  expect(who.querySelector('a')).toBeNull();
});

describe('answers', () => {
  it.each([
    [
      'who',
      [
        'Northlight Cycles AB',
        '559123-4564',
        'Kvarngatan 12, 602 24 Norrköping, Sweden',
        'Maja Ek',
        '+46 11 555 01 20',
      ],
    ],
    ['data', ['e-mail address', 'IP address', 'health', 'family and household', 'only employees']],
    ['sharing', ['Shared with others', 'Says it does not sell data', 'carriers', 'Klarna Bank AB']],
    ['retention', ['7 years', '30 days', 'until something happens', 'as long as necessary']],
    ['transfers', ['Data leave the EEA', 'United States', 'standard contractual clauses']],
    ['purposes', ['handle orders', 'consent', 'legal obligation']],
    ['rights', ['access', 'Integritetsskyddsmyndigheten', 'restriction', 'Art. 13(2)(b)']],
    ['cookies', ['nl_session', '14 days']],
    ['sources', ['SPAR']],
  ])('%s', (name, texts) => {
    const { section } = showCard();
    for (const text of texts) expect(section(name).textContent).toContain(text);
  });

  it('put a length of time before words without one', () => {
    const { section } = showCard();
    const lines = [...section('retention').querySelectorAll('.line-value strong')].map((line) => line.textContent);
    expect(lines).toEqual(['7 years', '30 days', 'until something happens', 'as long as necessary']);
  });

  it('tell a sentence once for periods that follow one another, and the name of data on each line', () => {
    const sentence = 'Everything about an order is kept for ten years, and otherwise as long as it is of use to us.';
    const { evidence } = sampleSummary.sharing;
    const retention: PolicySummary['retention'] = [
      { kind: 'fixed', period: 'P10Y', about: sentence, evidence },
      { kind: 'necessary', about: sentence, evidence },
      { kind: 'law', about: 'Orders', evidence },
      { kind: 'law', about: 'Orders', evidence },
      { kind: 'indefinite', about: sentence, evidence },
    ];
    const { section } = showCard({ summary: { ...sampleSummary, retention } });
    const lines = [...section('retention').querySelectorAll('.line-value')].map((line) => line.textContent);
    expect(lines.map((line) => line?.split(' · ')[1])).toEqual([sentence, 'Orders', 'Orders', sentence, undefined]);
  });

  it.each([
    ['who', 'Art. 13(1)(a)'],
    ['who', 'Art. 13(1)(b)'],
    ['data', 'Art. 14(1)(d)'],
    ['sharing', 'Art. 13(1)(e)'],
    ['retention', 'Art. 13(2)(a)'],
    ['purposes', 'Art. 13(1)(c)'],
    ['transfers', 'Art. 13(1)(f)'],
    ['rights', 'Art. 13(2)(d)'],
    ['automated', 'Art. 13(2)(f)'],
  ])('of %s that are missing read "not stated" and name %s', (name, article) => {
    const { section } = showCard({ summary: bareSummary });
    expect(section(name).textContent).toContain('not stated');
    expect(section(name).textContent).toContain(article);
  });

  it.each([
    ['who', 'not everyone must have one'],
    ['data', 'only for data that others gave them'],
    ['sharing', 'only where there are any'],
    ['transfers', 'only where data leave the EEA'],
    ['automated', 'only where there are any'],
  ])('of %s that the law asks of some say of whom: "%s"', (name, condition) => {
    const { section } = showCard({ summary: bareSummary });
    expect(section(name).textContent).toContain(`(${condition})`);
  });

  it('of a postal address and of an authority blame nobody where the article is kept without them', () => {
    const controller = { name: 'Northlight Cycles AB', emails: ['privacy@northlight.example'], evidence: [] };
    const { section } = showCard({ summary: { ...bareSummary, controller } });
    const lineOf = (name: string, label: string) =>
      within(section(name)).getByText(label, { exact: true }).parentElement?.textContent;
    expect(lineOf('who', 'Postal address')).toBe('Postal addressnot stated');
    expect(lineOf('rights', 'Supervisory authority')).toBe('Supervisory authoritynot stated');
  });

  it('about recipients do not take "suppliers" for the people whose data they are', () => {
    const evidence = sampleSummary.sharing.evidence;
    const recipients: PolicySummary['recipients'] = [
      { key: 'delivery', subjects: ['suppliers'], evidence },
      { key: 'payment', subjects: ['members', 'suppliers'], evidence },
    ];
    const { section } = showCard({ summary: { ...sampleSummary, recipients } });
    const chips = within(section('sharing')).getByRole('list', { name: 'Kinds of recipients' });
    expect([...chips.children].map((chip) => chip.textContent)).toEqual(['carriers', 'payment providersonly members']);
  });
});

describe('quotes', () => {
  it('open on a click, which marks the passage that holds the value', async () => {
    const { section, onMark } = showCard();
    const button = within(section('who')).getByRole('button', { name: /559123-4564/ });
    fireEvent.click(button);
    expect(onMark).toHaveBeenCalledWith(sampleSummary.controller?.evidence[0]);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(section('who').querySelector('blockquote')?.textContent).toContain('reg. no. 559123-4564');
    await screen.findByText('Marked in the page');
    fireEvent.click(button);
    expect(section('who').querySelector('blockquote')).toBeNull();
    expect(onMark).toHaveBeenCalledTimes(1);
  });

  it('are those that hold the value, not all that is known of the controller', () => {
    const passage = (quote: string, start: number) => ({ quote, start, end: start + quote.length });
    const evidence = [passage('Northlight Cycles AB', 0), passage('Telephone 011-555 01 20', 30)];
    const controller = { name: 'Northlight Cycles AB', phone: '+46 11 555 01 20', emails: [], evidence };
    const { section } = showCard({ summary: { ...bareSummary, controller } });
    const quotesOf = (name: RegExp) => {
      fireEvent.click(within(section('who')).getByRole('button', { name }));
      const quotes = [...section('who').querySelectorAll('blockquote')].map((quote) => quote.textContent);
      fireEvent.click(within(section('who')).getByRole('button', { name }));
      return quotes;
    };
    expect(quotesOf(/Northlight Cycles AB/)).toEqual(['Northlight Cycles AB']);
    // Written otherwise in the page than on the card: better one too many than none.
    expect(quotesOf(/555 01 20/)).toEqual(['Northlight Cycles AB', 'Telephone 011-555 01 20']);
  });

  it('say so when the page has changed', async () => {
    const { section } = showCard({ onMark: async () => false });
    fireEvent.click(within(section('data')).getByRole('button', { name: 'health' }));
    await screen.findByText(/no longer there/);
  });

  it('of a contradiction stand beside each other, under words that leave room for a mistake of ours', () => {
    const { container } = showCard();
    expect(container.querySelector('.contradictions summary')?.textContent).toContain('Two passages may not agree');
    expect(container.querySelector('.contradictions')?.textContent).toContain('An automatic check may refuse');
  });
});

describe('doors', () => {
  it('write and close call back', () => {
    const { onWrite, onClose } = showCard();
    fireEvent.click(screen.getByRole('button', { name: 'Write to them' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onWrite).toHaveBeenCalledTimes(1);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('made small, it keeps the name and opens again', async () => {
    showCard();
    fireEvent.click(screen.getByRole('button', { name: 'Make small' }));
    const tab = await screen.findByRole('button', { name: /Northlight Cycles AB/ });
    expect(document.activeElement).toBe(tab);
    fireEvent.click(tab);
    await screen.findByText('Who gets it');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make small' }));
  });

  it('Escape folds it, which is easily undone', async () => {
    const { container, onClose } = showCard();
    fireEvent.keyDown(container.querySelector('.line-button') as Element, { key: 'Escape' });
    await screen.findByRole('button', { name: /Northlight Cycles AB/ });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('begins small where that is wished, and leaves the focus to the page', () => {
    showCard({ folded: true });
    expect(screen.queryByText('Who gets it')).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['noText', 'This page has no text that Insyn could read.'],
    ['failed', 'This page could not be read. You can still write a letter.'],
  ] as const)('trouble %s has its word', (trouble, text) => {
    showCard({ summary: null, trouble });
    expect(screen.getByText(text)).toBeTruthy();
  });
});

it('shows hostile text as text', () => {
  const { container } = showCard({ summary: hostileSummary });
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
  expect(container.textContent).not.toMatch(/[\u202A-\u202E]/);
});

it.each([
  ['full', sampleSummary],
  ['bare', bareSummary],
  ['waiting', null],
])('puts up no barriers: %s', async (_, summary) => {
  const { container } = showCard({ summary });
  const first = container.querySelector('.line-button');
  if (first) fireEvent.click(first);
  expect(await findBarriers(container)).toEqual([]);
});
