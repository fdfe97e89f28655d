import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { fitnessOf } from '../../lib/reader/choose-quotes.ts';
import { findSharing, findTransfers } from '../../lib/reader/find-answers.ts';
import { findContradictions } from '../../lib/reader/find-contradictions.ts';
import { findCategories, findRecipients, findRights } from '../../lib/reader/find-facts.ts';
import { findRetention } from '../../lib/reader/find-retention.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';
import type { Reading } from '../../lib/reader/reading.ts';

function read(text: string, code = 'en'): Reading {
  const language = readingLanguages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  return prepareReading(readMarkdown(text), language);
}

function quotesOf(facts: { key: string; evidence: Evidence[] }[], key: string): string[] {
  const fact = facts.find((one) => one.key === key);
  return fact ? fact.evidence.map(({ quote }) => quote) : [];
}

const policy = `# Privacy at Harefield Trails

If you live in Norway, the word "trail" means a marked path.

## Information we collect

When you register we collect your name, your email address and your location.

## How we use your information

We use your information to:

- answer your questions
- send you our newsletter

## How we share information

We may share your information with:

- the map printers who work for us
- the police, where the law requires it

Our partners may send you a card with your name on it.

## International transfers

Your information is transferred to the United States and stored on servers there.

## How long we keep information

We keep your bookings for 24 months. Then they are deleted.

## Your rights

### Erasure

You have the right to ask us to erase the information that we hold about you. We may need your name to find it.

### Objection

You can object to our use of your information at any time.
`;

describe('the passage that is quoted', () => {
  const reading = read(policy);

  it.each(['name', 'email', 'location'])('for %s is where it is collected, and no other section', (key) => {
    expect(quotesOf(findCategories(reading).categories, key)).toEqual([
      'When you register we collect your name, your email address and your location.',
    ]);
  });

  it('for a right is the sentence that gives it, and not its heading', () => {
    const rights = findRights(reading, null);
    expect(quotesOf(rights, 'erasure')).toEqual([
      'You have the right to ask us to erase the information that we hold about you.',
    ]);
    expect(quotesOf(rights, 'objection')).toEqual(['You can object to our use of your information at any time.']);
  });

  it('for a transfer is what is transferred, and not who lives abroad', () => {
    expect(findTransfers(reading).evidence.map(({ quote }) => quote)).toEqual([
      'Your information is transferred to the United States and stored on servers there.',
    ]);
  });

  it('for sharing is the sentence that says so, above the list of recipients', () => {
    const { stance, evidence } = findSharing(reading, findRecipients(reading), []);
    expect(stance).toBe('shares');
    expect(evidence[0]?.quote).toBe('We may share your information with:');
  });
});

describe('two passages contradict each other', () => {
  const sharing = '\n\n## Sharing\n\nWe share your personal data with our advertising partners.';
  it.each([
    ['en', 'We never share your personal data with third parties.'],
    ['en', 'Your personal information is not disclosed to others.'],
  ])('%s: "%s" against a list of partners', (code, denial) => {
    expect(findContradictions(read(denial + sharing, code)).map(({ field }) => field)).toEqual(['sharing']);
  });

  it.each([
    ['access of the firm', 'We do not have access to cookies that third parties place, and cannot read them.'],
    ['some data', 'Your telephone number is not shared with third parties.'],
    ['a purpose', 'We do not share your data with third parties for their own purposes.'],
    ['what others do', 'Third parties that you visit may share your data; we do not control what is shared.'],
    ['a sale', 'We do not give your personal data to others who want to sell you something.'],
    ['an exception', 'We do not share your data with third parties unless you agree.'],
  ])('but a denial that is only of %s does not', (_, denial) => {
    expect(findContradictions(read(denial + sharing))).toEqual([]);
  });

  it('nor does what the law demands', () => {
    const text =
      'We never share your personal data with third parties.\n\nWe disclose your data to the police where the law requires it.';
    expect(findContradictions(read(text))).toEqual([]);
  });
});

describe('a length of time', () => {
  it('is kept under its label, in a list under "How long"', () => {
    const { retention } = findRetention(read('## How long we keep data\n\n- Contact form: 1 year'));
    expect(retention.map(({ period }) => period)).toEqual(['P1Y']);
  });

  it.each([
    ['keeping', '## Retention\n\nWe delete it after 24 hours.', 3],
    ['nothing in particular', 'It takes about 24 hours in all.', 0],
    ['the terms', '## Terms of use\n\nCancel 24 hours before, or pay the full price.', -2],
    ['a request, however it is put', '## Your rights\n\nYou can request a copy every 24 hours.', -3],
  ])('in a sentence about %s', (_, text, least) => {
    const reading = read(text);
    const last = reading.statements[reading.statements.length - 1];
    const fitness = fitnessOf(reading, last, 'unit');
    if (least < 0) expect(fitness).toBeLessThanOrEqual(least);
    else expect(fitness).toBeGreaterThanOrEqual(least);
  });
});
