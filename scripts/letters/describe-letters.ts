// A language's letters on one page in Markdown, for a native speaker who reads no code: every letter with every optional
// sentence, then the sentences that only short letters have.

import type { LetterWords } from '../../lib/languages/letter-words.ts';
import { writeLetter } from '../../lib/letters/write-letter.ts';
import { followUpKinds, type LetterKind, type Regime, requestKinds } from '../../lib/model/rights-request.ts';
import { sentencesOf } from './check-letters.ts';
import { sampleRequest } from './sample-request.ts';

const laws: Record<Regime, string> = { eu: 'GDPR', uk: 'UK GDPR', ch: 'Swiss FADP' };

/** The page, ending with a line break. */
export function describeLetters(words: LetterWords): string {
  const regimes = (['eu', 'uk', 'ch'] as const).filter((regime) => regime === 'eu' || words[regime]);
  return `${[
    `# Letters: ${words.code}`,
    '<!-- Written by `npm run letter -- --docs`; change the sentences in the language’s letters.ts instead. -->',
    `Reviewed by a native speaker: ${words.reviewedBy ?? 'no'}`,
    'Names, numbers and single letters (A, B, C) are samples. Sentences that exclude each other (close or keep the account, all or some data) are listed at the end where no letter here shows them.',
    ...regimes.flatMap((regime) => describeLaw(words, regime)),
    '## All sentences',
    'Slots in braces are filled in by the extension, as they are; {Art. …} becomes a citation.',
    ...describeSentences(words),
  ].join('\n\n')}\n`;
}

function describeLaw(words: LetterWords, regime: Regime): string[] {
  const kinds: LetterKind[][] = [...requestKinds, ...followUpKinds].map((kind) => [kind]);
  return [
    `## ${laws[regime]}`,
    ...[...kinds, ['access', 'erasure', 'withdrawal'] as LetterKind[]].flatMap((kinds) => {
      const { letter } = writeLetter(sampleRequest(kinds, regime, 'full'), words);
      return [`### ${kinds.join(' + ')}`, `**${letter.subject}**`, fence(letter.body)];
    }),
  ];
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function describeSentences(words: LetterWords): string[] {
  const rows = Array.from(sentencesOf(words), ([path, text]) => `| ${path} | ${text.replaceAll('|', '\\|')} |`);
  return [['| | |', '|---|---|', ...rows].join('\n')];
}
