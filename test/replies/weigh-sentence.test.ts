// What single sentences say, in several languages; and that the words which only look so are not believed.

import { describe, expect, it } from 'vitest';
import { replyLanguages } from '../../lib/languages/replies.ts';
import { type Aspect, aspects } from '../../lib/languages/reply-words.ts';
import { readSentences } from '../../lib/replies/reply-sentences.ts';
import { blend, softmax, weighSentence } from '../../lib/replies/weigh-sentence.ts';

function says(code: string, text: string): Float64Array {
  const language = replyLanguages.find((one) => one.code === code) ?? replyLanguages[0];
  return weighSentence(readSentences(text, [{ start: 0, end: text.length }], language)[0]);
}

const best = (chances: Float64Array): Aspect => aspects[chances.indexOf(Math.max(...chances))];

describe('weighSentence', () => {
  it.each<[string, string, Aspect]>([
    ['en', 'We have deleted your account.', 'erased'],
    ['en', 'Please send us a copy of your passport.', 'identity'],
    ['en', 'You do not have to prove your identity.', 'aside'],
    ['en', 'In complicated cases the time limit may be extended by two months.', 'aside'],
    ['sv', 'Vi har rättat din adress.', 'rectified'],
    ['sv', 'Det kostar ingenting.', 'aside'],
    ['de', 'Ihr Antrag wird abgelehnt.', 'refused'],
    ['fr', 'Vous ne figurez pas dans notre fichier.', 'nothing'],
    ['es', 'Ampliamos el plazo dos meses.', 'later'],
    ['pl', 'Proszę wypełnić formularz i odesłać.', 'form'],
    ['fi', 'Emme voi suostua pyyntöösi.', 'refused'],
  ])('%s: "%s" is %s', (code, text, aspect) => {
    expect(best(says(code, text))).toBe(aspect);
  });

  it('gives chances, however strange the sentence', () => {
    for (const text of ['x', '§§ 12 €', 'Ω '.repeat(5000)]) {
      const chances = says('en', text);
      expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    }
  });
});

describe('blend', () => {
  it('believes what both views believe', () => {
    const [sure, torn, against] = [
      [4, 0, 0],
      [1, 1, 0],
      [0, 4, 0],
    ].map((scores) => softmax(Float64Array.from(scores)));
    expect(blend(sure, torn)[0]).toBeGreaterThan(blend(sure, against)[0]);
    expect(blend(sure, against)[0]).toBeCloseTo(blend(sure, against)[1]);
  });
});
