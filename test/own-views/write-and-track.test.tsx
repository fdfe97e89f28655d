// @vitest-environment happy-dom

// The whole way through our pages without a browser: a draft that survives, a letter sent, a case with its due date, a
// follow-up in it. The stories in test/e2e tell the same in the real ones.

import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/words.tsx';
import { CasePage } from '../../entrypoints/own-views/CasePage.tsx';
import { ListPage } from '../../entrypoints/own-views/ListPage.tsx';
import { WriteToSite } from '../../entrypoints/own-views/WriteToSite.tsx';
import type { ReadPolicy } from '../../lib/messages/protocol.ts';
import { eraseAll } from '../../lib/store/backup.ts';
import { loadDraft } from '../../lib/store/drafts.ts';
import { listCases } from '../../lib/store/list-cases.ts';
import { getPolicy } from '../../lib/store/policies.ts';
import { forbidStoring } from '../../lib/store/private-window.ts';
import { listEntries } from '../../lib/store/timeline.ts';
import { type FakeExtension, installFakeExtension } from '../support/extension.ts';
import { englishWords } from '../support/render-with-words.tsx';
import { sampleSummary, sampleText } from '../support/sample-summary.ts';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browser: unknown }).browser;
  },
}));

const policy: ReadPolicy = {
  document: {
    text: sampleText,
    passages: [],
    links: [],
    title: 'Privacy',
    siteName: null,
    declaredLanguage: 'en',
    url: 'https://northlight.example/privacy',
  },
  summary: sampleSummary,
};

let extension: FakeExtension;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 5, 12));
  extension = installFakeExtension();
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    i18n: { getMessage: (key: never, values: string[] = []) => englishWords(key, ...values) },
  });
});

afterEach(async () => {
  cleanup();
  // What was typed last is on its way to the database.
  await new Promise((done) => setTimeout(done, 50));
  forbidStoring(false);
  await eraseAll();
  vi.useRealTimers();
});

const inWords = (view: preact.ComponentChild) => render(<WordsProvider value={englishWords}>{view}</WordsProvider>);
const field = (name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement;
const type = (name: string, text: string) => fireEvent.input(field(name), { target: { value: text } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function openWriting(read: ReadPolicy | null = policy) {
  const onCase = vi.fn();
  inWords(<WriteToSite host="www.northlight.example" policy={read} mark={null} onCase={onCase} />);
  await screen.findByText('The letter');
  return onCase;
}

describe('a draft', () => {
  it('begins with what the policy says', async () => {
    await openWriting();
    expect(document.body.textContent).toContain('Northlight Cycles AB');
    expect(document.body.textContent).toContain('Sweden');
    click('Check');
    expect(field('service').value).toBe('northlight.example');
  });

  it('is there again when the page has vanished in the middle of a word', async () => {
    await openWriting();
    type('personName', 'Åsa Öb');
    dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect(await loadDraft('site:www.northlight.example')).not.toBeNull());
    cleanup();
    await openWriting();
    expect(field('personName').value).toBe('Åsa Öb');
  });

  it('that was begun before the policy was read is filled in, and keeps what was typed', async () => {
    await openWriting(null);
    type('personName', 'Åsa');
    cleanup();
    await waitFor(async () => expect(await loadDraft('site:www.northlight.example')).not.toBeNull());
    await openWriting();
    expect(document.body.textContent).toContain('Northlight Cycles AB');
    expect(field('personName').value).toBe('Åsa');
  });

  it('keeps the person for the next letter only where that was wished', async () => {
    await openWriting();
    type('personName', 'Åsa');
    expect(extension.stored.identifiers).toBeUndefined();
    fireEvent.click(field('remember'));
    await waitFor(() => expect(extension.stored.identifiers).toMatchObject({ name: 'Åsa' }));
  });

  it('is not kept from a private window', async () => {
    forbidStoring();
    await openWriting();
    expect(document.body.textContent).toContain('This is a private window');
    type('personName', 'Åsa');
    fireEvent.click(field('remember'));
    dispatchEvent(new Event('pagehide'));
    cleanup();
    await new Promise((done) => setTimeout(done, 50));
    expect(await loadDraft('site:www.northlight.example')).toBeNull();
    expect(extension.stored).toEqual({});
  });
});

describe('warnings', () => {
  it('look through free text as well, and through what the person words anew', async () => {
    await openWriting();
    type('scope', 'I was born on 4 May, 1987-05-04');
    await screen.findByText(/looks like a date of birth/);
    type('scope', 'the orders of 2024');
    await waitFor(() => expect(screen.queryByText(/looks like a date of birth/)).toBeNull());
    type('body', 'My card is 4111 1111 1111 1111.');
    await screen.findByText(/looks like a card number/);
  });

  it('say nothing of a letter as it is proposed', async () => {
    await openWriting();
    type('personName', 'Åsa Öhrn');
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(0);
  });

  it('speak of an address elsewhere and of a number that had better not be sent', async () => {
    const elsewhere = structuredClone(policy);
    elsewhere.summary.dpo = null;
    elsewhere.summary.controller = { name: 'X AB', emails: ['a@other.example'], evidence: [] };
    await openWriting(elsewhere);
    expect(document.body.textContent).toContain('This address is not at www.northlight.example');
    click('Add a customer number or the like');
    type('identifier0', '19811218-9876');
    await screen.findByText(/looks like a national identity number/);
  });
});

async function sendLetter(): Promise<string> {
  const onCase = await openWriting();
  type('personName', 'Åsa Öberg');
  type('replyTo', 'asa@example.org');
  click('I have sent it');
  await waitFor(() => expect(onCase).toHaveBeenCalled());
  cleanup();
  return onCase.mock.calls[0]?.[0];
}

describe('a letter that was sent', () => {
  it('makes a case with letter, controller, policy and due date', async () => {
    const id = await sendLetter();
    const { cases } = await listCases({ today: '2026-03-05' });
    expect(cases).toMatchObject([
      {
        caseFile: { id, kinds: ['access'], regime: 'eu', controller: { name: 'Northlight Cycles AB', place: 'SE' } },
        watch: { on: '2026-04-07' },
      },
    ]);
    const [sent] = await listEntries(id);
    expect(sent.on).toBe('2026-03-05');
    expect(sent.event.type === 'sent' && sent.event.letter.body).toContain('Åsa Öberg');
    expect((await getPolicy(cases[0].caseFile.policyId ?? ''))?.document.text).toBe(sampleText);
    expect(await loadDraft('site:www.northlight.example')).toBeNull();
  });

  it('shows in the list and in its own page', async () => {
    const id = await sendLetter();
    const onOpen = vi.fn();
    inWords(<ListPage onOpen={onOpen} roomy={false} />);
    fireEvent.click(await screen.findByRole('button', { name: /Northlight Cycles AB/ }));
    expect(onOpen).toHaveBeenCalledWith(id);
    cleanup();
    inWords(<CasePage id={id} onBack={() => {}} />);
    await screen.findByText(/Tuesday,? 7 April 2026/);
  });

  it('is followed up with what the case knows of the person', async () => {
    const id = await sendLetter();
    vi.setSystemTime(new Date(2026, 3, 20, 12));
    inWords(<CasePage id={id} onBack={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Write: Reminder' }));
    await screen.findByText('The letter');
    expect(field('body').value).toContain('Åsa Öberg');
    expect(field('body').value).toContain('7 April 2026');
    click('I have sent it');
    await screen.findByText('Letter: Reminder');
    expect((await listEntries(id)).map(({ event }) => event.type)).toEqual(['sent', 'followUp']);
  });

  it('goes to the authority in a language of that one, whichever is chosen', async () => {
    const id = await sendLetter();
    vi.setSystemTime(new Date(2026, 3, 20, 12));
    inWords(<CasePage id={id} onBack={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Complaint to the authority' }));
    await screen.findByText('The letter');
    expect(field('authority').value).toBe('SE');
    await waitFor(() => expect(field('language').value).toBe('sv'));
    fireEvent.change(field('authority'), { target: { value: 'IE' } });
    await waitFor(() => expect(field('body').value).toMatch(/^Dear Sir or Madam/));
    // Worded by the person, it stays as it is.
    type('body', 'My own words.');
    fireEvent.change(field('authority'), { target: { value: 'SE' } });
    expect(field('body').value).toBe('My own words.');
  });

  it('gets its answer, and a wrong entry is struck out by another', async () => {
    const id = await sendLetter();
    inWords(<CasePage id={id} onBack={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'They have answered' }));
    fireEvent.change(field('replyKind'), { target: { value: 'refused' } });
    type('replyText', 'No.');
    fireEvent.submit(field('replyText').closest('form') as Element);
    await screen.findByText('Answer: They refuse');
    fireEvent.click(screen.getAllByRole('button', { name: 'Correct this' })[0]);
    fireEvent.submit(document.querySelector('.timeline form') as Element);
    await waitFor(() => expect(document.querySelector('.struck')?.textContent).toContain('They refuse'));
    expect((await listEntries(id)).map(({ event }) => event.type)).toEqual(['sent', 'reply', 'corrected']);
  });
});
