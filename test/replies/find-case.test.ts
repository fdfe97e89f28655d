import { describe, expect, it } from 'vitest';
import { findCase, type KnownCase } from '../../lib/replies/find-case.ts';

const known = (id: string, reference: string, email: string, messageIds: string[] = []): KnownCase => ({
  file: {
    id,
    reference,
    controller: { name: id, emails: [email], address: [], place: null, site: null },
  },
  messageIds,
});
const cases = [
  known('a', 'IN-7K2M', 'privacy@shop.example', ['<m1@me.example>']),
  known('b', 'IN-9Q4T', 'dpo@bank.example'),
  known('c', 'IN-3R8W', 'someone@gmail.com'),
];
const mail = { subject: '', text: '', from: [] as string[], inReplyTo: [] as string[], references: [] as string[] };

describe('findCase', () => {
  it.each<[string, Partial<typeof mail>, string | null]>([
    ['a reference in the subject', { subject: 'Re: Access [IN-9Q4T]' }, 'b'],
    ['a reference in the quoted letter', { text: 'Dear Sir\n> [in-7k2m]' }, 'a'],
    ['a reference inside a longer number', { text: 'XIN-7K2M9' }, null],
    ['the thread', { references: ['<m1@me.example>'] }, 'a'],
    ['the address', { from: ['dpo@bank.example'] }, 'b'],
    ['the domain', { from: ['no-reply@mail.shop.example'] }, 'a'],
    ['a provider that many share', { from: ['other@gmail.com'] }, null],
    ['the reference before the address', { subject: 'IN-7K2M', from: ['dpo@bank.example'] }, 'a'],
    ['nothing', {}, null],
  ])('%s', (_, part, id) => {
    expect(findCase({ ...mail, ...part }, cases)?.caseId ?? null).toBe(id);
  });

  it('chooses none of two that fit alike', () => {
    expect(
      findCase({ ...mail, from: ['x@shop.example'] }, [...cases, known('d', 'IN-1111', 'b@shop.example')]),
    ).toBeNull();
  });
});
