import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../lib/cues/choose-language.ts';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

const texts: [language: string, text: string][] = [
  ['en', 'We keep your name and your address for as long as you are with us, and we do not give them to anybody else.'],
  ['sv', 'Vi sparar ditt namn och din adress så länge du är kund hos oss, och vi lämnar dem inte till någon annan.'],
  [
    'da',
    'Vi gemmer dit navn og din adresse, så længe du er kunde hos os, og vi giver dem ikke videre til nogen andre.',
  ],
  [
    'nb',
    'Vi lagrer navnet ditt og adressen din så lenge du er kunde hos oss, og vi gir dem ikke videre til noen andre.',
  ],
  ['fi', 'Säilytämme nimesi ja osoitteesi niin kauan kuin olet asiakkaamme, emmekä luovuta niitä kenellekään muulle.'],
  [
    'de',
    'Wir bewahren Ihren Namen und Ihre Anschrift auf, solange Sie bei uns sind, und geben sie nicht an andere weiter.',
  ],
  ['nl', 'Wij bewaren uw naam en uw adres zolang u klant bij ons bent, en wij geven ze niet door aan iemand anders.'],
  [
    'fr',
    'Nous gardons votre nom et votre adresse tant que vous êtes chez nous, et nous ne les donnons à personne d’autre.',
  ],
  ['it', 'Conserviamo il suo nome e il suo indirizzo finché è nostro cliente, e non li diamo a nessun altro.'],
  ['es', 'Guardamos su nombre y su dirección mientras sea cliente nuestro, y no los damos a ninguna otra persona.'],
  ['pt', 'Guardamos o seu nome e a sua morada enquanto for nosso cliente, e não os damos a mais ninguém.'],
  [
    'pl',
    'Przechowujemy Państwa imię i adres tak długo, jak są Państwo naszymi klientami, i nie przekazujemy ich nikomu.',
  ],
];

describe('the language of a text', () => {
  it.each(texts)('%s', (language, text) => {
    expect(chooseLanguage(readPlainText(text.repeat(4)), readingLanguages)?.code).toBe(language);
  });

  it.each(texts)('%s, whatever the page declares', (language, text) => {
    const document = { ...readPlainText(text.repeat(4)), declaredLanguage: language === 'en' ? 'de' : 'en' };
    expect(chooseLanguage(document, readingLanguages)?.code).toBe(language);
  });

  it('is the one that most of the text is in', () => {
    const two = `${texts[0][1]}\n\n${texts[1][1].repeat(6)}`;
    expect(chooseLanguage(readPlainText(two), readingLanguages)?.code).toBe('sv');
  });

  it.each(['', '12 34 56', 'Ελλάδα България'])('is unknown for "%s"', (text) =>
    expect(chooseLanguage(readPlainText(text), readingLanguages)).toBeNull(),
  );
});
