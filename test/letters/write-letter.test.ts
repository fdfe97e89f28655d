import { describe, expect, it } from 'vitest';
import { letters as german } from '../../lib/languages/de/letters.ts';
import { letters as english } from '../../lib/languages/en/letters.ts';
import { letters as swedish } from '../../lib/languages/sv/letters.ts';
import type { GapKey } from '../../lib/letters/letter-page.ts';
import { emptyFields, type LetterFields } from '../../lib/letters/letter-request.ts';
import { hasGapMark, requestHeadings, writeLetter } from '../../lib/letters/write-letter.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { followUpKinds, requestKinds } from '../../lib/model/rights-request.ts';
import { sampleRequest } from '../../scripts/letters/sample-request.ts';

function write(kinds: LetterKind[], change: (fields: LetterFields) => void = () => {}, words = english) {
  const request = sampleRequest(kinds, 'eu', 'minimal');
  change(request.fields);
  return writeLetter(request, words);
}

describe('gaps', () => {
  const missing: [LetterKind, GapKey, (fields: LetterFields) => void][] = [
    ['access', 'controllerName', (f) => Object.assign(f.controller, { name: ' ' })],
    ['access', 'recipientAddress', (f) => Object.assign(f.controller, { emails: [] })],
    ['access', 'service', (f) => Object.assign(f, { service: '' })],
    ['access', 'personName', (f) => Object.assign(f.person, { name: '\u200b' })],
    ['access', 'replyTo', (f) => Object.assign(f.person, { replyTo: '' })],
    ['access', 'postalAddress', (f) => Object.assign(f, { answerBy: 'post' })],
    ['access', 'identifiers', (f) => Object.assign(f, { identifiers: [{ kind: 'email', value: '' }] })],
    ['rectification', 'correction', (f) => Object.assign(f.rectification, { right: '' })],
    ['erasure', 'erasureGround', (f) => Object.assign(f.erasure, { grounds: [] })],
    ['restriction', 'restrictionGround', (f) => Object.assign(f.restriction, { ground: null })],
    ['objection', 'objectionProcessing', (f) => Object.assign(f.objection, { processing: [] })],
    ['objection', 'objectionSituation', (f) => Object.assign(f.objection, { situation: '' })],
    ['automatedDecision', 'decision', (f) => Object.assign(f.automatedDecision, { decisions: [''] })],
    ['reminder', 'about', (f) => Object.assign(f.followUp, { about: [] })],
    ['reminder', 'sentOn', (f) => Object.assign(f.followUp, { sentOn: null })],
    ['reminder', 'receivedOn', (f) => Object.assign(f.followUp, { receivedOn: null })],
    ['reminder', 'due', (f) => Object.assign(f, { due: null })],
    ['reminder', 'newDate', (f) => Object.assign(f.followUp, { newDate: null })],
    ['incompleteAnswer', 'repliedOn', (f) => Object.assign(f.followUp, { repliedOn: null })],
    ['incompleteAnswer', 'missingItems', (f) => Object.assign(f.incompleteAnswer, { missing: [] })],
    ['identityDemand', 'identityOffers', (f) => Object.assign(f.identityDemand, { offers: [] })],
    ['extensionRejected', 'extensionFault', (f) => Object.assign(f.extensionRejected, { fault: null })],
    ['complaint', 'authority', (f) => Object.assign(f.complaint, { authority: [] })],
    ['complaint', 'complaintEvents', (f) => Object.assign(f.complaint, { events: [] })],
    ['complaint', 'complaintData', (f) => Object.assign(f.complaint, { data: '' })],
    ['complaint', 'complaintAsks', (f) => Object.assign(f.complaint, { asks: [] })],
    ['free', 'freeText', (f) => Object.assign(f.free, { text: '' })],
  ];

  it.each(missing)('%s names %s', (kind, gap, empty) => {
    expect(write([kind], empty).gaps).toEqual([gap]);
  });

  it.each([...requestKinds, ...followUpKinds, 'free'] as LetterKind[])('%s has none when filled', (kind) => {
    const { letter, gaps } = write([kind]);
    expect(gaps).toEqual([]);
    expect(hasGapMark(letter.body + letter.subject)).toBe(false);
  });

  it('marks the place in the text', () => {
    const { letter } = write(['access'], (fields) => {
      fields.person.replyTo = '';
    });
    expect(hasGapMark(letter.body)).toBe(true);
  });

  it('takes a web form as a way to the controller', () => {
    const { gaps } = write(['access'], (fields) => {
      fields.controller = { ...fields.controller, emails: [], webForm: 'https://aurinkoa.example/privacy-form' };
    });
    expect(gaps).toEqual([]);
  });

  it('says when the language has no letters under the law', () => {
    expect(writeLetter(sampleRequest(['access'], 'ch', 'minimal'), swedish).gaps).toContain('regime');
  });

  it('leaves a first draft with gaps and no exception', () => {
    for (const kind of [...requestKinds, ...followUpKinds, 'free'] as LetterKind[]) {
      const { gaps } = writeLetter({ kinds: [kind], regime: 'eu', reference: '', fields: emptyFields() }, english);
      expect(gaps.length).toBeGreaterThan(0);
    }
  });
});

describe('several rights in one letter', () => {
  const { letter } = write(['erasure', 'rectification', 'access']);

  it('puts access first', () => {
    expect(letter.kinds).toEqual(['access', 'rectification', 'erasure']);
    expect(letter.body.indexOf('Request for access')).toBeLessThan(letter.body.indexOf('Request for rectification'));
  });

  it('heads each request with its own subject', () => {
    const request = sampleRequest(['erasure', 'access', 'rectification'], 'eu', 'full');
    const headings = requestHeadings(request, english);
    expect(headings[0]).toBe('Request for access to my personal data (Article 15 GDPR)');
    expect(headings).toHaveLength(3);
    for (const heading of headings) expect(writeLetter(request, english).letter.body.split('\n')).toContain(heading);
    expect(requestHeadings(sampleRequest(['access'], 'eu', 'full'), english)).toEqual([]);
  });

  it('names all articles in the subject', () => {
    expect(letter.subject).toBe('Requests concerning my personal data (Article 15, Article 16 and Article 17 GDPR)');
  });

  it('asks for the copy before anything is erased', () => {
    expect(letter.body).toContain(english.common.copyFirst);
    expect(write(['access', 'rectification']).letter.body).not.toContain(english.common.copyFirst);
  });

  it('numbers on through the letter', () => {
    const numbers = Array.from(letter.body.matchAll(/^(\d+)\. /gm), (match) => Number(match[1]));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(10);
  });

  it('asks once for the recipients and once for confirmation', () => {
    expect(letter.body.split('name these recipients to me')).toHaveLength(2);
    expect(letter.body.split(english.common.confirm)).toHaveLength(2);
  });
});

describe('what is known goes in', () => {
  it('quotes the policy where it is vague, and asks for the particulars', () => {
    const { letter } = write(['access'], (fields) => {
      fields.passages.retention = ['We keep data as long as we need them.'];
    });
    expect(letter.body).toContain('You write only: “We keep data as long as we need them.”');
  });

  it('quotes nothing twice', () => {
    const { letter } = write(['access', 'erasure'], (fields) => {
      fields.passages.retention = ['As long as needed.'];
    });
    expect(letter.body.split('As long as needed.')).toHaveLength(2);
  });

  it('quotes the legal basis in an objection', () => {
    const { letter } = write(
      ['objection'],
      (fields) => {
        fields.passages.legitimateInterests = ['Vi har ett berättigat intresse.'];
      },
      swedish,
    );
    expect(letter.body).toContain('”Vi har ett berättigat intresse.”');
  });

  it('names the last day only when it is known', () => {
    expect(write(['access']).letter.body).not.toContain('The last day');
    const { letter } = write(['access'], (fields) => {
      fields.due = '2026-11-02';
    });
    expect(letter.body).toContain('The last day for this is 2 November 2026.');
  });

  it('withdraws named consents, or all', () => {
    expect(write(['withdrawal']).letter.body).toContain('every consent');
    const { letter } = write(['withdrawal'], (fields) => {
      fields.withdrawal.consents = ['Newsletter', 'Location'];
    });
    expect(letter.body).toContain('– Newsletter\n– Location');
    expect(letter.body).not.toContain('every consent');
  });

  it('puts the reference in the subject', () => {
    const request = { ...sampleRequest(['access'], 'eu', 'minimal'), reference: 'K7Q2' };
    expect(writeLetter(request, english).letter.subject).toMatch(/ \[K7Q2\]$/);
  });

  it('sends a complaint to the authority, not to the controller', () => {
    const { letter } = writeLetter(sampleRequest(['complaint'], 'eu', 'full'), english);
    expect(letter.to).toEqual(['contact@integra.example']);
    expect(letter.addressee).toEqual(['Integra']);
    expect(letter.body).toContain('Aurinkoa Oy');
  });

  it('lets the earlier letter stand below a follow-up', () => {
    const { letter } = write(['reminder'], (fields) => {
      fields.followUp.earlierBody = 'Dear Sir or Madam,\n\nI ask.';
    });
    expect(letter.body.endsWith('My earlier letter:\n\nDear Sir or Madam,\n\nI ask.')).toBe(true);
  });
});

describe('other laws', () => {
  it.each([
    ['uk', 'Subject access request (Article 15 UK GDPR)'],
    ['ch', 'Request for access to my personal data (Article 25 FADP)'],
  ] as const)('%s has its own subject', (regime, subject) => {
    expect(writeLetter(sampleRequest(['access'], regime, 'minimal'), english).letter.subject).toBe(subject);
  });

  it('never cites the GDPR in a letter under Swiss law', () => {
    for (const kind of [...requestKinds, ...followUpKinds]) {
      const { letter } = writeLetter(sampleRequest([kind], 'ch', 'full'), english);
      expect(letter.subject + letter.body).not.toMatch(/GDPR|one month|\bmonth\b/);
    }
  });
});

it.each([
  ['eu', '„A – B – C“'],
  ['ch', '«A – B – C»'],
] as const)('quotes as the country does: German, %s', (regime, quote) => {
  expect(writeLetter(sampleRequest(['erasure'], regime, 'full'), german).letter.body).toContain(quote);
});

describe('hostile values', () => {
  const name = 'Åsa "O\'Neil" <x>';

  it('keeps a strange name as it is', () => {
    const { letter } = write(['access'], (fields) => {
      fields.person.name = name;
    });
    expect(letter.body.endsWith(name)).toBe(true);
  });

  it('fills no slot that a value brings along', () => {
    const { letter } = write(['access'], (fields) => {
      fields.service = '{due} {Art. 15} $& $1';
    });
    expect(letter.body).toContain('This letter concerns: {due} {Art. 15} $& $1');
  });

  it('keeps the subject on one line', () => {
    const { letter } = write(['complaint'], (fields) => {
      fields.controller.name = 'Firm\r\nBcc: everybody@example.org';
    });
    expect(letter.subject).toBe('Complaint: Firm Bcc: everybody@example.org (Article 77 GDPR)');
  });

  it('takes 5,000 characters and line breaks whole', () => {
    const situation = `${'lång text, '.repeat(500)}slut\nny rad`;
    const { letter } = write(['objection'], (fields) => {
      fields.objection.situation = situation;
    });
    expect(letter.body).toContain(situation);
  });
});
