import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../lib/letters/copy-text.ts';
import { letterFileName, letterToEml, mailAddress } from '../../lib/letters/eml.ts';
import { longestMailto, mailtoLink } from '../../lib/letters/mailto.ts';
import { webmailLink, webmailNames } from '../../lib/letters/webmail.ts';
import type { Letter } from '../../lib/model/letter.ts';

const hostileName = 'Åsa "O\'Neil" <x>';

function makeLetter(part: Partial<Letter> = {}): Letter {
  return {
    kinds: ['access'],
    language: 'en',
    addressee: ['Northwind Ltd'],
    to: ['privacy@northwind.example', 'info@northwind.example'],
    subject: 'Request for access (Article 15 GDPR) [K7Q2]',
    body: `Dear Sir or Madam,\n\nPlease.\n\n${hostileName}`,
    reference: 'K7Q2',
    ...part,
  };
}

const bodies: [name: string, body: string][] = [
  ['plain', 'Dear Sir or Madam,\n\nPlease.'],
  ['a hostile name', hostileName],
  ['5,000 characters', 'Förhållanden. '.repeat(400)],
  ['one line of 5,000 characters', 'å'.repeat(5000)],
  ['Greek and Cyrillic', 'Με εκτίμηση, С уважение,'],
  ['marks of links', 'a&b=c?d#e%20f+g "h" <i>'],
  ['a header', 'a\n\nBcc: everybody@example.org\n.\nb'],
  ['emoji at an edge', `${'x'.repeat(43)}😀${'y'.repeat(43)}😀`],
];

describe('mailto', () => {
  it.each(bodies)('carries %s', (_name, body) => {
    const url = new URL(mailtoLink(makeLetter({ body }), 100_000).url);
    const params = new Map(
      url.search
        .slice(1)
        .split('&')
        .map((pair) => pair.split('=') as [string, string]),
    );
    expect(url.pathname).toBe('privacy@northwind.example');
    expect(decodeURIComponent(params.get('body') ?? '')).toBe(body.replaceAll('\n', '\r\n'));
    expect(decodeURIComponent(params.get('subject') ?? '')).toBe(makeLetter().subject);
    expect([...params.keys()]).toEqual(['subject', 'body']);
  });

  it('lets no address add a header', () => {
    const { url } = mailtoLink(makeLetter({ to: ['a@b.example?bcc=c@d.example&body=x'] }), 100_000);
    expect(url.split('?')).toHaveLength(2);
    expect(url).not.toContain('&bcc');
  });

  it('says when it is too long, and cuts nothing', () => {
    const body = 'x'.repeat(3000);
    const link = mailtoLink(makeLetter({ body }), longestMailto('Mozilla/5.0 (Windows NT 10.0; Win64; x64)'));
    expect(link.fits).toBe(false);
    expect(link.url).toContain(body);
    expect(mailtoLink(makeLetter({ body }), longestMailto('Mozilla/5.0 (X11; Linux x86_64)')).fits).toBe(true);
  });

  it('is careful where the system is not known', () => {
    expect(longestMailto('')).toBe(longestMailto('Windows'));
  });
});

describe('web mail', () => {
  it.each(webmailNames)('%s opens a compose window with the whole letter', (name) => {
    const letter = makeLetter();
    const { url, fits } = webmailLink(letter, name);
    expect(fits).toBe(true);
    const parsed = new URL(url);
    expect(parsed.protocol).toBe('https:');
    const text = name === 'proton' ? decodeURIComponent(parsed.hash) : url;
    const params = new URLSearchParams(text.slice(text.indexOf('?') + 1));
    expect(params.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
    expect(params.get('subject') ?? params.get('su')).toBe(letter.subject);
    expect(text).toContain(name === 'proton' ? 'privacy@northwind.example' : 'privacy%40northwind.example');
  });

  it('says when it is too long', () => {
    expect(webmailLink(makeLetter({ body: 'ж'.repeat(3000) }), 'gmail').fits).toBe(false);
  });
});

describe('.eml', () => {
  it.each(bodies)('gives %s back', async (_name, body) => {
    const eml = letterToEml(makeLetter({ body }), { from: { name: hostileName, address: 'asa@lind.example' } });
    const mail = await PostalMime.parse(eml);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(body.trimEnd());
    expect(mail.subject).toBe(makeLetter().subject);
    expect(mail.to).toEqual([expect.objectContaining({ address: 'privacy@northwind.example' })]);
    expect(mail.from).toEqual(expect.objectContaining({ name: hostileName, address: 'asa@lind.example' }));
  });

  it.each([
    'Begäran om tillgång till mina personuppgifter (artikel 15 i dataskyddsförordningen) [K7Q2]',
    'Искане за достъп до моите лични данни (член 15 от ОРЗД) '.repeat(3).trim(),
    '=?UTF-8?B?aGVq?= is not decoded twice',
    'a, b; c: "d" <e@f.example>',
    '😀'.repeat(60),
    'Réclamation\u00a0: Aurinkoa Oy (article 77 du RGPD)',
  ])('gives the subject %j back', async (subject) => {
    const eml = letterToEml(makeLetter({ subject }));
    expect((await PostalMime.parse(eml)).subject).toBe(subject);
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(90);
  });

  it.each([
    ['subject', { subject: 'a\r\nBcc: everybody@example.org\r\n\r\nx' }, undefined],
    ['recipient', { to: ['a@b.example>\r\nBcc: everybody@example.org'] }, undefined],
    ['language', { language: 'en\r\nBcc: everybody@example.org' }, undefined],
    ['name', {}, { name: 'A\r\nBcc: everybody@example.org', address: 'a@b.example' }],
    ['sender', {}, { name: 'A', address: 'a@b.example\r\nBcc: everybody@example.org' }],
  ])('lets the %s add no header', async (_where, part, from) => {
    const eml = letterToEml(makeLetter(part as Partial<Letter>), { from });
    expect((await PostalMime.parse(eml)).bcc).toBeUndefined();
    expect(eml.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
  });

  it('opens as a draft, and has CRLF only', () => {
    const eml = letterToEml(makeLetter());
    expect(eml.startsWith('X-Unsent: 1\r\n')).toBe(true);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether all is ASCII
    expect(eml).toMatch(/^[\x00-\x7f]*$/);
  });

  it('dates it where a time is given', async () => {
    const eml = letterToEml(makeLetter(), { writtenAt: Date.UTC(2026, 10, 20, 9, 5, 7) });
    expect(eml).toContain('Date: Fri, 20 Nov 2026 09:05:07 +0000');
    expect((await PostalMime.parse(eml)).date).toBe('2026-11-20T09:05:07.000Z');
  });
});

describe('mailAddress', () => {
  it.each([
    ['privacy@firm.example', 'privacy@firm.example'],
    [' privacy@firm.example ', 'privacy@firm.example'],
    ['info@åland.example', 'info@xn--land-poa.example'],
    ['no address', ''],
    ['a@b@c.example', ''],
    ['a@b.example/path', ''],
    ['"a b"@c.example', ''],
    ['', ''],
  ])('reads %j as %j', (given, expected) => {
    expect(mailAddress(given)).toBe(expected);
  });
});

it('names the file in letters that every system takes', () => {
  expect(letterFileName(makeLetter({ reference: '../K7/Q2' }), 'eml')).toBe('letter-access-K7Q2.eml');
});

it('copies subject and body', () => {
  expect(copyText(makeLetter({ subject: 'S', body: 'B' }))).toBe('S\n\nB\n');
});
