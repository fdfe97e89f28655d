// @vitest-environment happy-dom

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftFrom, type LetterDraft, leftBy, letterToSend, requestOf } from '../../components/letter/letter-draft.ts';
import { type LetterDesk, WriteView } from '../../components/letter/WriteView.tsx';
import { wordKeyFor } from '../../components/policy/phrase-facts.ts';
import { authorities } from '../../lib/authorities/authorities.ts';
import { gapKeys } from '../../lib/letters/letter-page.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { findBarriers } from '../support/check-accessibility.ts';
import { renderWithWords } from '../support/render-with-words.tsx';
import { sampleLetter } from '../support/sample-case.ts';
import { sampleDesk, sampleDraft, sampleToday, wholeDraft } from '../support/sample-draft.ts';

afterEach(cleanup);

function showForm(first: LetterDraft) {
  const given = { onLeave: vi.fn(), onSent: vi.fn(), changed: vi.fn() };
  function Whole() {
    const [draft, setDraft] = useState(first);
    return (
      <WriteView
        draft={draft}
        desk={sampleDesk(draft)}
        onChange={(next) => {
          given.changed(next);
          setDraft(next);
        }}
        onLeave={given.onLeave}
        onSent={given.onSent}
      />
    );
  }
  const view = renderWithWords(<Whole />);
  const field = (name: string) => view.container.querySelector(`[name=${name}]`) as HTMLInputElement;
  const type = (name: string, text: string) => fireEvent.input(field(name), { target: { value: text } });
  return { ...given, ...view, field, type };
}

const sendButtons = ['Open in my mail program', 'Copy', 'Save as .eml', 'Save as PDF', 'I have sent it'];

describe('a letter with a gap', () => {
  it('cannot leave, and names what is missing', () => {
    showForm(sampleDraft());
    for (const name of sendButtons) {
      expect(screen.getByRole('button', { name }).hasAttribute('disabled'), name).toBe(true);
    }
    expect(screen.getByRole('button', { name: 'your name' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'your e-mail' })).toBeTruthy();
  });

  it('leads from a gap to its field', () => {
    const { field } = showForm(sampleDraft());
    fireEvent.click(screen.getByRole('button', { name: 'your name' }));
    expect(document.activeElement).toBe(field('personName'));
  });

  it('can leave once the gaps are filled', () => {
    const { type, onLeave } = showForm(sampleDraft());
    type('personName', 'Åsa Öberg');
    type('replyTo', 'asa@example.org');
    const link = screen.getByRole('link', { name: 'Open in my mail program' });
    expect(link.getAttribute('href')).toMatch(/^mailto:/);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onLeave.mock.calls[0]?.[0]).toBe('copy');
    expect(onLeave.mock.calls[0]?.[1].body).toContain('Åsa Öberg');
  });

  it.each(gapKeys)('has a word for the gap %s', (gap) => {
    expect(en).toHaveProperty(`letterGap${gap.charAt(0).toUpperCase()}${gap.slice(1)}`);
  });
});

describe('what was filled in from the policy', () => {
  it('shows its quote, and no more once it was changed', () => {
    const { type, container } = showForm(sampleDraft());
    fireEvent.click(screen.getByRole('button', { name: 'Check' }));
    const before = screen.getAllByRole('button', { name: 'From the policy' }).length;
    fireEvent.click(screen.getAllByRole('button', { name: 'From the policy' })[0]);
    expect(container.querySelector('blockquote')?.textContent).toContain('Northlight Cycles AB, reg. no.');
    type('controllerName', 'Somebody Else AB');
    expect(screen.getAllByRole('button', { name: 'From the policy' })).toHaveLength(before - 1);
  });

  it('is typed where the policy names nobody', () => {
    const { type, changed } = showForm({
      ...wholeDraft(),
      fields: { ...wholeDraft().fields, controller: { name: '', address: [], emails: [], webForm: '' } },
      sources: {},
    });
    type('controllerName', 'Someone AB');
    type('recipientAddress', 'a@b.example, c@d.example');
    expect(changed.mock.lastCall?.[0].fields.controller.emails).toEqual(['a@b.example', 'c@d.example']);
  });
});

it('takes a second address as it is typed', () => {
  const { type, field, changed } = showForm({
    ...sampleDraft(),
    fields: { ...sampleDraft().fields, controller: { name: '', address: [], emails: [], webForm: '' } },
  });
  for (const text of ['a@b.example', 'a@b.example,', 'a@b.example, ', 'a@b.example, c@d.example']) {
    type('recipientAddress', text);
    expect(field('recipientAddress').value).toBe(text);
  }
  expect(changed.mock.lastCall?.[0].fields.controller.emails).toEqual(['a@b.example', 'c@d.example']);
});

describe('the text', () => {
  it("keeps the person's own wording until it is thrown away", () => {
    const { type, field } = showForm(wholeDraft());
    type('body', 'My own words.');
    type('personName', 'Bo Ek');
    expect(field('body').value).toBe('My own words.');
    fireEvent.click(screen.getByRole('button', { name: 'Start again from the fields' }));
    expect(field('body').value).toContain('Bo Ek');
  });

  it('says that its translation does not have what was changed', () => {
    const show = (draft: LetterDraft) => {
      cleanup();
      const desk = { ...sampleDesk(draft), translation: 'Hej!' };
      renderWithWords(<WriteView draft={draft} desk={desk} onChange={vi.fn()} onLeave={vi.fn()} onSent={vi.fn()} />);
    };
    show(wholeDraft());
    expect(screen.getByText('In your language')).toBeTruthy();
    show(wholeDraft({ own: { subject: 'S', body: 'B' } }));
    expect(screen.getByText('In your language, without your changes')).toBeTruthy();
  });

  it('with a gap mark left in it cannot leave', () => {
    const { type } = showForm(sampleDraft());
    type('body', 'Dear Sir or Madam, I am […].');
    expect(screen.getByRole('button', { name: 'Copy' }).hasAttribute('disabled')).toBe(true);
    type('body', 'Dear Sir or Madam, I am Bo.');
    expect(screen.getByRole('button', { name: 'Copy' }).hasAttribute('disabled')).toBe(false);
  });
});

describe('sent', () => {
  it('gives day, way and the letter as it stands', () => {
    const { onSent, field } = showForm(wholeDraft());
    fireEvent.change(field('channel'), { target: { value: 'post' } });
    fireEvent.click(screen.getByRole('button', { name: 'I have sent it' }));
    expect(onSent.mock.calls[0]?.[1]).toEqual({ on: sampleToday, channel: 'post' });
    expect(onSent.mock.calls[0]?.[0].subject).toContain('K7QM2XPA');
  });

  it('cannot lie in the future', () => {
    const { type } = showForm(wholeDraft());
    type('sentOn', '2026-03-06');
    expect(screen.getByRole('button', { name: 'I have sent it' }).hasAttribute('disabled')).toBe(true);
  });

  it('is asked for first once the letter has left', () => {
    const { container } = showForm(wholeDraft({ left: true }));
    expect(container.querySelector('form')?.firstElementChild?.textContent).toContain('Have you sent it?');
  });
});

it('offers what each right needs', () => {
  const { container } = showForm(wholeDraft({ kinds: ['erasure', 'objection'] }));
  expect(container.querySelector('[name=erasureGround]')).not.toBeNull();
  expect(container.querySelector('[name=objectionSituation]')).not.toBeNull();
  expect(container.querySelector('[name=restrictionGround]')).toBeNull();
});

it.each([
  'reminder',
  'identityDemand',
  'incompleteAnswer',
  'extensionRejected',
  'refusalOrFee',
  'complaint',
  'free',
] as const)('shows the fields of a follow-up without barriers: %s', async (kind) => {
  const { container } = showForm(wholeDraft({ kinds: [kind] }));
  expect(container.querySelector('[name=kind]')).toBeNull();
  expect(await findBarriers(container)).toEqual([]);
});

it('puts up no barriers', async () => {
  const every = wholeDraft({
    kinds: [
      'access',
      'rectification',
      'erasure',
      'restriction',
      'portability',
      'objection',
      'marketingObjection',
      'withdrawal',
      'automatedDecision',
    ],
  });
  const { container } = showForm({
    ...every,
    fields: { ...every.fields, identifiers: [{ kind: 'customerNumber', value: '12' }] },
  });
  expect(await findBarriers(container)).toEqual([]);
});

describe('drafts', () => {
  it.each([[null], [undefined], ['x'], [{}], [{ kinds: 'access' }], [{ kinds: [], language: 'en' }]])(
    '%j is none',
    (stored) => {
      expect(draftFrom(stored)).toBeNull();
    },
  );

  it('of an older version get what they lack', () => {
    const { left: _left, policyId: _policyId, ...older } = wholeDraft();
    expect(draftFrom(structuredClone(older))).toEqual(wholeDraft());
  });

  it('find a person by the address for the answer, and by nothing empty', () => {
    const draft = wholeDraft();
    const identifiers = [{ kind: 'customerNumber' as const, value: '  ' }];
    expect(requestOf({ ...draft, fields: { ...draft.fields, identifiers } }).fields.identifiers).toEqual([
      { kind: 'email', value: 'asa@example.org' },
    ]);
    expect(requestOf({ ...draft, emailKnown: false }).fields.identifiers).toEqual([]);
  });

  it.each([
    ['GB-SCT', 'uk'],
    ['CH', 'ch'],
    ['SE', 'eu'],
    ['', 'eu'],
  ])('in %j follow the law %s', (place, regime) => {
    expect(requestOf(wholeDraft({ place })).regime).toBe(regime);
  });

  it('leave with the own wording', () => {
    expect(letterToSend(sampleLetter, wholeDraft({ own: { subject: 'S', body: 'B' } }))).toMatchObject({
      subject: 'S',
      body: 'B',
    });
  });
});

describe('the form of the controller', () => {
  const showForms = (webForm: LetterDesk['webForm'], draft = wholeDraft()) => {
    const onLeave = vi.fn();
    const desk = { ...sampleDesk(draft), webForm };
    renderWithWords(<WriteView draft={draft} desk={desk} onChange={vi.fn()} onLeave={onLeave} onSent={vi.fn()} />);
    return onLeave;
  };
  const own = { url: 'https://northlight.example/form', host: 'northlight.example', foreign: false };
  const button = () => screen.queryByRole('button', { name: 'Copy the text and open their form' });

  it('is a way out that says where it leads', () => {
    const onLeave = showForms(own);
    expect(screen.getByText('on northlight.example')).toBeTruthy();
    fireEvent.click(button() as HTMLElement);
    expect(onLeave.mock.calls[0]?.[0]).toBe('webForm');
  });

  it('warns where it stands on another site', () => {
    showForms({ url: 'https://portal.example/', host: 'portal.example', foreign: true });
    expect(screen.getByText(/another site than the policy: portal\.example/)).toBeTruthy();
  });

  it('is not opened while the letter has a gap, and not offered where there is none', () => {
    showForms(own, sampleDraft());
    expect(button()?.hasAttribute('disabled')).toBe(true);
    cleanup();
    showForms(null);
    expect(button()).toBeNull();
  });
});

describe('the signature', () => {
  it('is typed by whoever has no pointer, and begins with the name', async () => {
    const { field, changed, container } = showForm(wholeDraft());
    fireEvent.change(field('signature'), { target: { value: 'typed' } });
    expect(field('signatureName').value).toBe('Åsa Öberg');
    fireEvent.input(field('signatureName'), { target: { value: 'Å. Öberg' } });
    expect(changed.mock.lastCall?.[0].signature).toEqual({ kind: 'typed', text: 'Å. Öberg' });
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.change(field('signature'), { target: { value: 'pen' } });
    expect(changed.mock.lastCall?.[0].signature).toBeNull();
  });

  it('is drawn in a field that says what it is', async () => {
    const { field, container } = showForm(wholeDraft());
    fireEvent.change(field('signature'), { target: { value: 'drawn' } });
    expect(screen.getByRole('img', { name: 'Field to draw your signature in' })).toBeTruthy();
    expect(await findBarriers(container)).toEqual([]);
  });
});

it.each([
  ['mail', 'email'],
  ['eml', 'email'],
  ['webForm', 'webForm'],
  ['pdf', 'post'],
  ['print', 'post'],
  ['copy', 'email'],
] as const)('after %s, %s is proposed as the way it was sent', (way, channel) => {
  expect(leftBy(wholeDraft(), way)).toMatchObject({ left: true, channel });
});

describe('the authority of a complaint', () => {
  it('is chosen from the list, with its address and what to know', async () => {
    const { field, changed, container } = showForm(wholeDraft({ kinds: ['complaint'] }));
    fireEvent.change(field('authority'), { target: { value: 'SE' } });
    expect(changed.mock.lastCall?.[0].fields.complaint.authority[0]).toBe('Integritetsskyddsmyndigheten');
    expect(field('authorityAddress').value).toContain('Integritetsskyddsmyndigheten');
    expect(container.querySelector('.notice a')?.getAttribute('href')).toMatch(/^https:/);
    fireEvent.change(field('authority'), { target: { value: '' } });
    expect(field('authorityAddress').value).toBe('');
  });

  it.each([...new Set(authorities.flatMap(({ remarks }) => remarks))])('has a word for %s', (remark) => {
    expect(en).toHaveProperty(wordKeyFor('remark', remark));
  });
});
