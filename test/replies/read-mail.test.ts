import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../lib/replies/html-text.ts';
import { largestMail, MailRefused, readMail, readPastedText } from '../../lib/replies/read-mail.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = [
  'From: =?utf-8?q?Sk=C3=A4rg=C3=A5rd?= <Privacy@shop.example>',
  'To: me@post.example',
  'Subject: =?utf-8?q?Ditt_=C3=A4rende?=',
  'Date: Tue, 14 Apr 2026 10:00:00 +0200',
  'Message-ID: <a@shop.example>',
  'In-Reply-To: <mine@post.example>',
  'References: <first@post.example> <mine@post.example>',
  'MIME-Version: 1.0',
].join('\r\n');

describe('readMail', () => {
  it('reads head, thread and text', async () => {
    const mail = await readMail(bytes(`${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej!\r\n`));
    expect(mail.subject).toBe('Ditt ärende');
    expect(mail.from).toEqual(['privacy@shop.example']);
    expect(mail.inReplyTo).toEqual(['<mine@post.example>']);
    expect(mail.references).toHaveLength(2);
    expect(mail.text.trim()).toBe('Hej!');
    expect(mail.machine).toBeNull();
  });

  it('makes text of a mail that is HTML only, and leaves out what nobody sees', async () => {
    const html =
      '<style>/* refused */</style><!-- refused --><div style="display: none">refused</div><p>Caf&eacute;&nbsp;1</p>';
    const mail = await readMail(bytes(`${head}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`));
    expect(mail.text).toBe('Café 1');
  });

  it.each<[string, string]>([
    ['bounced', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'],
    ['automatic', 'Auto-Submitted: auto-replied\r\nContent-Type: text/plain'],
  ])('knows a machine by the head: %s', async (machine, line) => {
    expect((await readMail(bytes(`${head}\r\n${line}\r\n\r\n--b--\r\n`))).machine).toBe(machine);
  });

  it('refuses kindly what is empty or too large', async () => {
    await expect(readMail(new Uint8Array(0))).rejects.toBeInstanceOf(MailRefused);
    await expect(readMail(new Uint8Array(largestMail + 1))).rejects.toMatchObject({ reason: 'tooLarge' });
    expect(() => readPastedText(' \n')).toThrow(MailRefused);
  });
});

describe('textOfHtml', () => {
  it.each<[string, string, string]>([
    ['blocks are lines', '<p>a</p><div>b</div>', 'a\n\nb'],
    ['lists', '<ul><li>a<li>b</ul>', '- a\n- b'],
    ['entities', '&lt;b&gt; &#228; &#xe4; &unknown;', '<b> ä ä &unknown;'],
    ['quoted mail is marked', 'yes<blockquote>no</blockquote>', 'yes\n> no'],
    ['a lone bracket', '1 < 2 and 3', '1 < 2 and 3'],
    ['an unclosed comment', 'a<!-- b', 'a'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
