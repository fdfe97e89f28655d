// The project's own answers, written for it: each has to be read as labelled. `half` in labels.jsonl tells when a file
// was written: each later batch by someone who had not seen the sorter, tried once, and learned from only then.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReplyKind } from '../../lib/model/case-file.ts';
import { classifyReply } from '../../lib/replies/classify-reply.ts';
import { readMail, readPastedText } from '../../lib/replies/read-mail.ts';

interface Label {
  file: string;
  language: string;
  kind: ReplyKind;
  also: ReplyKind[];
  half: string;
}

const folder = join(import.meta.dirname, 'own');
const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);

const demandsAndRefusals: readonly ReplyKind[] = ['refused', 'identityDemanded', 'feeDemanded', 'formDemanded'];
const deeds: readonly ReplyKind[] = ['delivered', 'erased', 'rectified', 'objectionAccepted', 'noData'];

const sorted = await Promise.all(
  labels.map(async (label) => {
    const bytes = readFileSync(join(folder, label.file));
    const mail = label.file.endsWith('.eml') ? await readMail(bytes) : readPastedText(bytes.toString('utf8'));
    const answer = classifyReply({ ...mail, attachments: mail.attachments.length, kinds: [] });
    return { label, mail, answer, right: [label.kind, ...label.also].includes(answer.kind) };
  }),
);

describe('our own answers', () => {
  it('are at least 700, in twelve languages, of all 18 kinds', () => {
    expect(labels.length).toBeGreaterThanOrEqual(700);
    expect(new Set(labels.map(({ language }) => language)).size).toBe(12);
    expect(new Set(labels.map(({ kind }) => kind)).size).toBe(18);
  });

  it('are sorted right, 92 in a hundred at least', () => {
    expect(sorted.filter(({ right }) => right).length / sorted.length).toBeGreaterThanOrEqual(0.92);
  });

  it('no demand or refusal is taken for a deed', () => {
    const grave = sorted.filter(
      ({ label, answer, right }) => !right && demandsAndRefusals.includes(label.kind) && deeds.includes(answer.kind),
    );
    expect(grave.map(({ label }) => label.file)).toEqual([]);
  });

  it.each([
    ['a "not" in words no cue knows', 'Your profile has been deleted. The blue folder we did not touch.'],
    ['a passport in another sentence', 'Your profile has been deleted. As to the passport, Jan has the say.'],
  ])('a deed beside %s is asked about, not proposed', (_, text) => {
    const answer = classifyReply({ text, subject: '', machine: null, attachments: 0, kinds: [] });
    if (deeds.includes(answer.kind)) expect(answer.confidence).toBeLessThan(0.5);
    else expect(['partly', 'refused', 'identityDemanded']).toContain(answer.kind);
  });

  it('quote what stands in the text, where they say', () => {
    for (const { mail, answer } of sorted)
      for (const { quote, start, end } of answer.quotes) expect(mail.text.slice(start, end)).toBe(quote);
  });

  it('are read in their own language', () => {
    const wrong = sorted.filter(({ label, answer }) => answer.language !== label.language);
    expect(wrong.length / sorted.length).toBeLessThan(0.04);
  });
});
