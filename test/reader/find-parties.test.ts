// Who the controller is and how it is reached, in short texts: each holds one way of writing it that was read wrong once.
// Whole pages are in test/policies.

import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { findParties } from '../../lib/reader/find-controller.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';

function partiesOf(code: string, text: string) {
  const language = readingLanguages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  return findParties(prepareReading(readMarkdown(text), language));
}

interface Case {
  code: string;
  text: string;
  name?: string;
  registration?: string | null;
  address?: string | null;
  postalCode?: string | null;
  dpo?: { name?: string; email?: string } | null;
  first?: string;
}

const cases: Record<string, Case> = {
  'a register number that ends in a letter, a street with a full stop': {
    code: 'de',
    text: 'Verantwortlich: Tischwerk Lindtal GmbH, Mühlstr. 1, 9999 Lindtal, FN 123456a, Landesgericht Lindtal. E-Mail: post@tischwerk.example',
    name: 'Tischwerk Lindtal GmbH',
    registration: '123456a',
    address: 'Mühlstr. 1, 9999 Lindtal',
  },
  'a Swiss number without a label': {
    code: 'de',
    text: 'Verantwortlich: Käserei Oberdorf AG, Dorfstrasse 3, CH-3999 Oberdorf, CHE-123.456.788, info@kaeserei.example.ch',
    registration: 'CHE-123.456.788',
    postalCode: '3999',
  },
  'a number and a name are no part of the street': {
    code: 'sv',
    text: 'Personuppgiftsansvarig: Granvik Möbler AB, org.nr 5560000000, Storgatan 1, 11122 Granvik, info@granvik.example',
    name: 'Granvik Möbler AB',
    registration: '5560000000',
    address: 'Storgatan 1, 11122 Granvik',
  },
  'a postal code with a space in it': {
    code: 'fr',
    text: 'Le responsable du traitement est Montfleury SARL, 3 rue des Lilas, 93 400 Montfleury, contact@montfleury.example',
    name: 'Montfleury SARL',
    postalCode: '93 400',
  },
  'the number of a law is no postal code': {
    code: 'pt',
    text: 'O responsável pelo tratamento é a Casa Figueirinha Lda., nos termos do Regulamento 2016/679 do Parlamento Europeu. geral@figueirinha.example',
    name: 'Casa Figueirinha Lda.',
    postalCode: null,
  },
  'a number to call is no register number': {
    code: 'pl',
    text: 'Administratorem danych jest Sala Brzozowa. Można się z nim skontaktować pod numerem telefonu: 600 000 230.',
    registration: null,
  },
  'an officer behind a form of address': {
    code: 'de',
    text: 'Verantwortlich: Beispielhaus GmbH, Musterweg 1, 12345 Musterstadt, info@beispielhaus.example. Unsere Datenschutzbeauftragte Frau Dr. Erika Musterfrau erreichen Sie unter dsb@beispielhaus.example.',
    dpo: { name: 'Dr. Erika Musterfrau', email: 'dsb@beispielhaus.example' },
    first: 'info@beispielhaus.example',
  },
  'an officer with a small word in the name': {
    code: 'nl',
    text: 'Verantwoordelijke: Voorbeeldhuis B.V., info@voorbeeldhuis.example. Functionaris voor gegevensbescherming: mr. J. de Vries, fg@voorbeeldhuis.example',
    dpo: { name: 'J. de Vries', email: 'fg@voorbeeldhuis.example' },
  },
  'the text denies the officer that its heading names': {
    code: 'pl',
    text: '## Inspektor Ochrony Danych\n\nAdministrator nie powołał Inspektora Ochrony Danych.\n\n## Kontakt\n\nbiuro@brzozowa.example',
    dpo: null,
  },
  'a site that speaks of officers in its address': {
    code: 'de',
    text: 'Diese Erklärung wurde mit dem Baukasten von mein-datenschutzbeauftragter.example erstellt. Wir sind erreichbar unter info@lindtal.example.',
    dpo: null,
  },
  'a pattern for addresses is no address': {
    code: 'fi',
    text: '## Rekisterinpitäjä\n\nKoivikon Pyöräily ry\n\nSähköposti on muotoa etunimi.sukunimi@koivikko.example tai toimisto@koivikko.example.',
    first: 'toimisto@koivikko.example',
  },
  'an address in the lines below an authority is not the controller’s': {
    code: 'nl',
    text: '## Wie wij zijn\n\nKoorvereniging De Merel\n\nmerel@koor.example\n\n## Klachten\n\nU kunt klagen bij de Gegevensbeschermingsautoriteit:\n\nDrukpersstraat 35\n\n1000 Brussel',
    postalCode: null,
  },
};

describe('parties', () => {
  for (const [title, { code, text, name, registration, address, postalCode, dpo, first }] of Object.entries(cases)) {
    it(title, () => {
      const parties = partiesOf(code, text);
      const { controller } = parties;
      if (name !== undefined) expect(controller?.name).toBe(name);
      if (registration !== undefined) expect(controller?.registrationNumber ?? null).toBe(registration);
      if (address !== undefined) expect(controller?.address?.text ?? null).toBe(address);
      if (postalCode !== undefined) expect(controller?.address?.postalCode ?? null).toBe(postalCode);
      if (first !== undefined) expect(controller?.emails[0]).toBe(first);
      if (dpo !== undefined) expect(parties.dpo && { name: parties.dpo.name, email: parties.dpo.email }).toEqual(dpo);
    });
  }
});
