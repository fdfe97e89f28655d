// Citing articles: "15(1)(c)" in the way of a language and of the law that applies.

import type { LetterWords, RegimeWords } from '../languages/letter-words.ts';
import type { LetterKind, RequestKind } from '../model/rights-request.ts';
import { fillSlots } from './fill-slots.ts';

/** What each request rests on, as its subject line names it. */
export const articleOf: Record<RequestKind, string> = {
  access: '15',
  copy: '15(3)',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  marketingObjection: '21(2)',
  withdrawal: '7(3)',
  automatedDecision: '22',
};

/** What a letter of each kind has to cite somewhere; `npm run letter -- --check` holds every language to it. */
export const articlesToCite: Record<Exclude<LetterKind, 'free'>, string[]> = {
  access: ['15', '15(1)', '12(3)', '12(4)', '12(6)'],
  copy: ['15(3)', '12(3)', '12(4)', '12(6)'],
  rectification: ['16', '19', '12(3)', '12(4)', '12(6)'],
  erasure: ['17', '17(1)', '17(3)', '19', '12(3)', '12(4)', '12(6)'],
  restriction: ['18', '18(1)', '18(2)', '18(3)', '19', '12(3)', '12(4)', '12(6)'],
  portability: ['20', '20(1)', '12(3)', '12(4)', '12(6)'],
  objection: ['21(1)', '18(1)(d)', '17(1)(c)', '12(3)', '12(4)', '12(6)'],
  marketingObjection: ['21(2)', '21(3)', '12(3)', '12(4)'],
  withdrawal: ['7(3)', '17(1)(b)', '19', '12(3)', '12(4)', '12(6)'],
  automatedDecision: ['22', '22(1)', '22(3)', '15(1)(h)', '12(3)', '12(4)'],
  reminder: ['12(3)', '12(4)', '77'],
  identityDemand: ['12(6)', '5(1)(c)', '12(3)'],
  formDemand: ['12(2)', '12(3)'],
  incompleteAnswer: ['12(4)', '12(1)', '77'],
  extensionRejected: ['12(3)', '77'],
  refusalOrFee: ['12(5)', '77'],
  complaint: ['77', '77(1)', '12(3)', '78(2)'],
};

/** "15(1)(c)" in its parts; undefined for what is no number of an article. */
export function splitArticle(number: string): { article: string; paragraph?: string; point?: string } | undefined {
  const match = /^(\d{1,2})(?:\((\d)\)(?:\(([a-h])\))?)?$/.exec(number);
  return match ? { article: match[1], paragraph: match[2], point: match[3] } : undefined;
}

/**
 * One citation. `number` is the GDPR's; under another law its counterpart is written.
 * @returns undefined where that law has none, or `number` is none.
 */
export function cite(
  words: LetterWords,
  regime: RegimeWords | null,
  number: string,
  withLaw: boolean,
): string | undefined {
  const whole = regime?.citations[number];
  if (whole !== undefined) return whole;
  if (regime && regime.withLaw === null) return undefined;
  const bare = citeBare(words, number);
  if (bare === undefined || !withLaw) return bare;
  return fillSlots(regime?.withLaw ?? words.citation.withLaw, () => bare);
}

/** Several citations in a row, the law named once: "Article 15, Article 17 and Article 20 GDPR". */
export function citeAll(words: LetterWords, regime: RegimeWords | null, numbers: readonly string[]): string {
  if (regime) {
    const each = numbers.map((number) => cite(words, regime, number, true)).filter((text) => text !== undefined);
    return inARow(words, each);
  }
  const bare = numbers.map((number) => citeBare(words, number)).filter((text) => text !== undefined);
  return bare.length ? fillSlots(words.citation.withLaw, () => inARow(words, bare)) : '';
}

/** Each once: "a", "a and b", "a, b and c". */
function inARow({ joining }: LetterWords, texts: readonly string[]): string {
  const each = [...new Set(texts)];
  const end = each.slice(-1).join();
  return each.length < 2 ? end : `${each.slice(0, -1).join(joining.between)}${joining.last}${end}`;
}

function citeBare(words: LetterWords, number: string): string | undefined {
  const parts = splitArticle(number);
  if (!parts) return undefined;
  const { article, paragraph = '', point = '' } = parts;
  const { citation } = words;
  const letter = point && citation.points.split(' ')['abcdefgh'.indexOf(point)];
  const pattern = point ? citation.point : paragraph ? citation.paragraph : citation.article;
  const values: Record<string, string> = { article, paragraph, point: letter };
  return fillSlots(pattern, (slot) => values[slot] ?? '');
}
