import { describe, expect, it } from 'vitest';
import { differsFromSite, fieldsFromSummary, readWebForm } from '../../lib/letters/fields.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';

/** Each quote has a place of its own. */
function at(quote: string): Evidence[] {
  const start = 1000 * (1 + Array.from(quote).reduce((sum, char, i) => sum + i * char.charCodeAt(0), 0));
  return [{ quote, start, end: start + quote.length }];
}

function makeSummary(part: Partial<PolicySummary> = {}): PolicySummary {
  return {
    language: 'en',
    page: { kind: 'privacy', confidence: 1 },
    controller: {
      name: 'Harbour Books Ltd',
      emails: ['hello@harbour.example'],
      address: { text: 'Harbour Books Ltd, 4 Quay Street, Galway H91 X2Y3' },
      evidence: [...at('The controller is Harbour Books Ltd.'), ...at('Write to hello@harbour.example.')],
    },
    jointControllers: [],
    representative: null,
    dpo: { email: 'dpo@harbour.example', evidence: at('Our officer: dpo@harbour.example') },
    categories: [],
    notCollected: [],
    purposes: [
      { key: 'orders', evidence: at('We send what you order.') },
      { key: 'productImprovement', evidence: at('We use data to improve our services.') },
    ],
    legalBases: [
      { key: 'consent', evidence: at('We send the newsletter with your consent.') },
      { key: 'legitimateInterests', evidence: at('We fight fraud on the basis of our legitimate interests.') },
    ],
    sharing: { stance: 'shares', sells: 'unstated', evidence: at('We share data.') },
    recipients: [
      { key: 'processors', evidence: at('We use IT suppliers.') },
      { key: 'delivery', evidence: at('Parcels go out with Postbird.') },
    ],
    namedRecipients: [{ name: 'Postbird', evidence: at('Parcels go out with Postbird.') }],
    transfers: { outsideEEA: 'yes', countries: [], safeguards: [], evidence: at('Some data leave the EEA.') },
    retention: [
      { kind: 'necessary', evidence: at('We keep data as long as necessary.') },
      { kind: 'fixed', period: 'P3Y', evidence: at('Orders: three years.') },
    ],
    cookies: [],
    sources: [],
    contradictions: [],
    rights: [],
    authority: null,
    automatedDecisions: { answer: 'unstated', evidence: [] },
    ...part,
  };
}

describe('fieldsFromSummary', () => {
  const { fields, sources, consents, objectable } = fieldsFromSummary(makeSummary(), 'www.harbour.example');

  it('fills in the controller', () => {
    expect(fields.controller).toEqual({
      name: 'Harbour Books Ltd',
      address: ['4 Quay Street', 'Galway H91 X2Y3'],
      emails: ['dpo@harbour.example', 'hello@harbour.example'],
      webForm: '',
    });
    expect(fields.service).toBe('harbour.example');
  });

  it('says where each value came from', () => {
    expect(sources.controllerName?.evidence).toEqual(at('The controller is Harbour Books Ltd.'));
    expect(sources.controllerEmails?.value).toBe('dpo@harbour.example\nhello@harbour.example');
    expect(sources.controllerEmails?.evidence.map(({ quote }) => quote)).toEqual([
      'Our officer: dpo@harbour.example',
      'Write to hello@harbour.example.',
    ]);
    expect(sources.controllerAddress?.value).toBe('4 Quay Street\nGalway H91 X2Y3');
  });

  it('quotes what is vague and leaves out what is stated', () => {
    expect(fields.passages).toEqual({
      purposes: ['We use data to improve our services.'],
      retention: ['We keep data as long as necessary.'],
      recipients: ['We use IT suppliers.'],
      transfers: ['Some data leave the EEA.'],
      legitimateInterests: ['We fight fraud on the basis of our legitimate interests.'],
      automatedDecisions: [],
    });
  });

  it('quotes no period of law where the same sentence names one', () => {
    const evidence = at('Orders are kept for seven years, as the Accounting Act requires.');
    const { passages } = fieldsFromSummary(
      makeSummary({
        retention: [
          { kind: 'fixed', period: 'P7Y', evidence },
          { kind: 'law', evidence },
          { kind: 'law', evidence: at('Some data are kept as the law requires.') },
        ],
      }),
      null,
    ).fields;
    expect(passages.retention).toEqual(['Some data are kept as the law requires.']);
  });

  it('quotes the vaguest statement only', () => {
    const { passages } = fieldsFromSummary(
      makeSummary({
        retention: [
          { kind: 'law', evidence: at('As the law says.') },
          { kind: 'necessary', evidence: at('We keep the rest for as long as we need it, whatever it may be.') },
        ],
      }),
      null,
    ).fields;
    expect(passages.retention).toEqual(['We keep the rest for as long as we need it, whatever it may be.']);
  });

  it('does not turn around the words of a policy that shares nothing', () => {
    const sharing = { stance: 'none', sells: 'no', evidence: at('We share with nobody.') } as const;
    const summary = makeSummary({ sharing: { ...sharing, evidence: [...sharing.evidence] } });
    expect(fieldsFromSummary(summary, null).fields.passages.recipients).toEqual([]);
  });

  it.each([
    [{ text: 'Storgatan 1 111 22 Stockholm', postalCode: '111 22' }, ['Storgatan 1', '111 22 Stockholm']],
    [{ text: 'Storgatan 1, 111 22 Stockholm', postalCode: '111 22' }, ['Storgatan 1', '111 22 Stockholm']],
    [{ text: '4 Quay Street, Galway H91 X2Y3', postalCode: 'H91 X2Y3' }, ['4 Quay Street', 'Galway H91 X2Y3']],
    [{ text: 'Box 12' }, ['Box 12']],
  ])('breaks %j into lines', (address, lines) => {
    const controller = { name: 'Harbour Books Ltd', emails: [], evidence: [], address };
    expect(fieldsFromSummary(makeSummary({ controller }), null).fields.controller.address).toEqual(lines);
  });

  it('offers what can be withdrawn and objected to', () => {
    expect(consents).toEqual(['We send the newsletter with your consent.']);
    expect(objectable).toEqual(['We fight fraud on the basis of our legitimate interests.']);
  });

  it('guesses nothing where the policy names nobody', () => {
    const empty = fieldsFromSummary(makeSummary({ controller: null, dpo: null }), null);
    expect(empty.fields.controller).toEqual({ name: '', address: [], emails: [], webForm: '' });
    expect(empty.fields.service).toBe('');
    expect(empty.sources).toEqual({});
  });
});

it('fills in the form that the policy names, with its passage', () => {
  const requestForm = { url: 'https://harbour.example/form', evidence: at('Use our form.') };
  const { fields, sources } = fieldsFromSummary(makeSummary({ requestForm }), null);
  expect(fields.controller.webForm).toBe(requestForm.url);
  expect(sources.webForm).toEqual({ value: requestForm.url, evidence: requestForm.evidence });
});

describe('readWebForm', () => {
  it.each([
    ['https://harbour.example/form', { host: 'harbour.example', foreign: false }],
    ['https://privacy.harbour.example/form', { host: 'privacy.harbour.example', foreign: false }],
    ['https://portal.example/harbour.example', { host: 'portal.example', foreign: true }],
    ['https://harbour.example.portal.test/', { host: 'harbour.example.portal.test', foreign: true }],
    ['https://hаrbour.example/', { host: 'xn--hrbour-3nf.example', foreign: true }],
  ])('%s', (address, expected) => expect(readWebForm(address, 'www.harbour.example')).toMatchObject(expected));

  it.each(['', 'form', 'javascript:alert(1)', 'file:///form', 'https://', 'https://harbour.example@evil.example/'])(
    'none: %j',
    (address) => expect(readWebForm(address, 'harbour.example')).toBeNull(),
  );
});

describe('differsFromSite', () => {
  it.each([
    ['dpo@harbour.example', 'www.harbour.example', false],
    ['dpo@mail.harbour.example', 'shop.harbour.example', false],
    ['info@sj.se', 'www.sj.se', false],
    ['info@sj.se', 'mitt.sj.se', false],
    ['info@firm.co.uk', 'www.firm.co.uk', false],
    ['info@firm.co.uk', 'other.co.uk', true],
    ['privacy@lawyer.example', 'harbour.example', true],
    ['harbour.example@evil.example', 'harbour.example', true],
    ['x@notharbour.example', 'harbour.example', true],
    ['dpo@HARBOUR.example', 'harbour.example', false],
    ['dpo@harbour.example', null, false],
    ['no address', 'harbour.example', false],
  ])('%j on %j: %j', (email, site, expected) => {
    expect(differsFromSite(email, site)).toBe(expected);
  });
});
