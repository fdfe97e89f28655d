// The interface's words: every locale has the same keys and places for values, and every key of the model has its word.

import { describe, expect, it } from 'vitest';
import { wordKeyFor } from '../../components/policy/phrase-facts.ts';
import { subjectKeys } from '../../lib/model/data-subject.ts';
import { legalBasisKeys } from '../../lib/model/legal-basis.ts';
import { categoryKeys } from '../../lib/model/personal-data.ts';
import { purposeKeys } from '../../lib/model/purpose.ts';
import { recipientKeys } from '../../lib/model/recipient.ts';
import { rightKeys } from '../../lib/model/right.ts';
import { safeguardKeys } from '../../lib/model/safeguard.ts';
import en from '../../locales/en.json' with { type: 'json' };
import sv from '../../locales/sv.json' with { type: 'json' };

type Messages = Record<string, { message: string; description: string }>;

const locales: Record<string, Messages> = { en, sv };

const places = (message: string) => [...message.matchAll(/\$[1-9]/g)].map(String).sort();

describe.each(Object.entries(locales))('locales/%s.json', (code, messages) => {
  it('has the keys of English, no more and no fewer', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it('has a message and a note for the translator everywhere', () => {
    const bare = Object.entries(messages).filter(
      ([, { message, description }]) => !message.trim() || !description.trim(),
    );
    expect(bare).toEqual([]);
  });

  it('puts the same values in as English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(places(message), `${key} in ${code}`).toEqual(places((en as Messages)[key]?.message ?? ''));
    }
  });

  it('has keys that differ by more than their capitals, which browsers ignore', () => {
    const keys = Object.keys(messages).map((key) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is written in NFC', () => {
    const text = JSON.stringify(messages);
    expect(text).toBe(text.normalize('NFC'));
  });
});

it.each([
  ['category', categoryKeys],
  ['purpose', purposeKeys],
  ['legalBasis', legalBasisKeys],
  ['recipient', recipientKeys],
  ['right', rightKeys],
  ['safeguard', safeguardKeys],
  ['subject', subjectKeys],
] as const)('every %s of the model has a word', (prefix, keys) => {
  expect(keys.map((key) => wordKeyFor(prefix, key)).filter((key) => !(key in en))).toEqual([]);
});
