import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';
import { mentionsOf } from '../../lib/reader/reading.ts';

function denied(code: string, text: string): string[] {
  const language = readingLanguages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  const reading = prepareReading(readMarkdown(text), language);
  return mentionsOf(reading, 'category')
    .filter((m) => m.denied)
    .map((m) => m.key);
}

describe('what a sentence denies', () => {
  it.each([
    ['en', 'We do not collect payment data.', ['payment']],
    ['en', 'We collect payment data.', []],
    ['en', 'We do not collect health data, but we collect your name.', ['health']],
    ['en', 'We collect no payment data.', ['payment']],
    ['en', 'We do not only collect your name.', []],
    ['en', 'We never store passwords.', ['credentials']],
    ['en', 'We do not collect your location unless you ask us to.', []],
    ['de', 'Wir erheben keine Gesundheitsdaten.', ['health']],
    ['de', 'Gesundheitsdaten werden nicht erhoben.', ['health']],
    ['sv', 'Vi samlar inte in personnummer.', ['nationalId']],
    ['fr', 'Nous ne collectons pas de données de santé.', ['health']],
    ['it', 'Non raccogliamo dati di salute.', ['health']],
    ['es', 'No recogemos datos de salud.', ['health']],
    ['pl', 'Nie zbieramy danych o zdrowiu.', ['health']],
    ['nl', 'Wij verzamelen geen gezondheidsgegevens.', ['health']],
    ['da', 'Vi indsamler ikke helbredsoplysninger.', ['health']],
    ['nb', 'Vi samler ikke inn helseopplysninger.', ['health']],
    ['fi', 'Emme kerää terveystietoja.', ['health']],
    ['pt', 'Não recolhemos dados de saúde.', ['health']],
  ])('%s: %s', (code, text, keys) => expect([...new Set(denied(code, text))]).toEqual(keys));

  it('is handed down to the items of a list', () => {
    expect(denied('en', 'We do not collect:\n\n- health data\n- your location')).toEqual(['health', 'location']);
    expect(denied('en', 'We collect:\n\n- health data\n- your location')).toEqual([]);
  });
});
