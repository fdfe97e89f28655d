// @vitest-environment happy-dom

import { expect, it } from 'vitest';
import { layOutSheet } from '../../entrypoints/own-views/print-letter.ts';
import { sampleLetter } from '../support/sample-case.ts';

const about = { sender: ['Åsa Öhrn'], date: '5 March 2026', closing: 'Yours faithfully,', headings: ['Request'] };
const body =
  'Hello,\n\nRequest\n\nplease.\n\nYours faithfully,\nÅsa Öhrn\n\nMy earlier letter:\n\nYours faithfully,\nÅsa';
const parts = (sheet: HTMLElement) => [...sheet.children].map(({ tagName, textContent }) => [tagName, textContent]);

it('is read out as the letter is: heading, text, signature, name', () => {
  const sheet = layOutSheet({ ...sampleLetter, body }, { ...about, signature: { kind: 'typed', text: 'Å. Öhrn' } });
  expect(parts(sheet).slice(3)).toEqual([
    ['H1', sampleLetter.subject],
    ['P', 'Hello,\n'],
    ['H2', 'Request'],
    ['P', '\nplease.\n\nYours faithfully,'],
    ['P', 'Å. Öhrn'],
    ['P', 'Åsa Öhrn\n\nMy earlier letter:\n\nYours faithfully,\nÅsa'],
  ]);
});

it('shows what is no text of ours as text', () => {
  const sheet = layOutSheet({ ...sampleLetter, body: '<img src=x>' }, { ...about, signature: null });
  expect(sheet.querySelector('img')).toBeNull();
  expect(sheet.textContent).toContain('<img src=x>');
});
