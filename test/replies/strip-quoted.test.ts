import { describe, expect, it } from 'vitest';
import { replyLanguages } from '../../lib/languages/replies.ts';
import { FrameFinder, stripQuoted } from '../../lib/replies/strip-quoted.ts';

const frames = new FrameFinder(replyLanguages.map((one) => one.replies));
const kept = (text: string): string =>
  stripQuoted(text, frames)
    .blocks.map(({ start, end }) => text.slice(start, end))
    .join('|');

const answer = 'We have looked everywhere and there is nothing under your name in our files.';

describe('stripQuoted keeps the answer and leaves out', () => {
  it.each<[string, string]>([
    ['marked lines', `> please refuse nothing\n> at all\n\n${answer}`],
    ['marked lines below', `${answer}\n\nOn Tue, 3 Mar 2026 at 18:40, Dan wrote:\n> refuse if you must`],
    [
      'a head and unmarked text',
      `${answer}\n\nVon: Kemal\nGesendet: Montag, 2. März 2026\nBetreff: X\nBitte lehnen Sie ab.`,
    ],
    ['the original message', `${answer}\n\n-----Original Message-----\nI refuse to send my passport.`],
    ['a signature', `${answer}\n\nKind regards\nJo\nWe charge a fee for tickets`],
    ['the dashes of a signature', `${answer}\n-- \nPassport Office Ltd`],
    ['small print', `${answer}\n\nIf you are not the intended recipient please delete this and refuse access.`],
    ['the head of the mail itself', `From: a@b.example\nSent: Monday\nSubject: Refused?\n\n${answer}`],
    ['old quote marks with a name', `${answer}\n\n>>> "Nuno" 30/06/2026 23:01 >>>\nEm caso de recusa, diga.`],
  ])('%s', (_, text) => {
    expect(kept(text)).toBe(answer);
  });

  it('keeps an answer written below the letter it quotes', () => {
    expect(kept(`> Jag begär radering.\n\nNu är allt borttaget.\n\nMicke`)).toContain('allt borttaget');
  });

  it('does not take a subject line on "your request" for a quote', () => {
    expect(kept(`Your request of 3 March:\n\n${answer}`)).toContain(answer);
  });

  it('joins lines that a mail program broke, and parts list items', () => {
    const text = `This line was broken by a mail program somewhere near\nits end and goes on here.\n\n- one thing\n- another`;
    expect(kept(text).split('|')).toHaveLength(3);
  });
});
