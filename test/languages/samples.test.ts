// Walks the samples of every language: each sentence is read alone, in its language, and held to what it says.

import { describe, expect, it } from 'vitest';
import { type ReadingLanguage, readingLanguages } from '../../lib/languages/reading.ts';
import { type ReadingSample, type SampleField, sampleFields } from '../../lib/languages/reading-samples.ts';
import { readingSamples } from '../../lib/languages/samples.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { findAutomatedDecisions, findSharing, findTransfers } from '../../lib/reader/find-answers.ts';
import { findAuthority } from '../../lib/reader/find-authority.ts';
import { findParties } from '../../lib/reader/find-controller.ts';
import {
  findCategories,
  findLegalBases,
  findPurposes,
  findRecipients,
  findRights,
} from '../../lib/reader/find-facts.ts';
import { findRetention } from '../../lib/reader/find-retention.ts';
import { findNamedRecipients } from '../../lib/reader/find-services.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';

// Not readPolicy: a sentence alone is too short to tell its language by.
function answersIn(language: ReadingLanguage, text: string): Record<SampleField, string[]> {
  const reading = prepareReading(readMarkdown(text), language);
  const { controller, jointControllers, dpo } = findParties(reading);
  const { categories, notCollected } = findCategories(reading);
  const recipients = findRecipients(reading);
  const namedRecipients = findNamedRecipients(reading, controller?.name ?? null);
  const sharing = findSharing(reading, recipients, namedRecipients);
  const transfers = findTransfers(reading);
  const { retention, cookies } = findRetention(reading);
  return {
    controller: controller?.name ? [controller.name] : [],
    emails: controller?.emails ?? [],
    registrationNumber: controller?.registrationNumber ? [controller.registrationNumber] : [],
    jointControllers: jointControllers.map(({ name }) => name),
    dpo: [dpo?.name, dpo?.email].filter((one) => one !== undefined),
    categories: categories.map(keyOf),
    notCollected: notCollected.map(keyOf),
    purposes: findPurposes(reading).map(keyOf),
    legalBases: findLegalBases(reading).map(keyOf),
    sharing: stated(sharing.stance),
    sells: stated(sharing.sells),
    recipients: recipients.map(keyOf),
    namedRecipients: namedRecipients.map(({ name }) => name),
    transfers: stated(transfers.outsideEEA),
    countries: transfers.countries,
    safeguards: transfers.safeguards.map(keyOf),
    periods: retention.flatMap(({ kind, period }) => (kind === 'fixed' && period ? [period] : [])),
    retentionKinds: retention.map(({ kind }) => kind).filter((kind) => kind !== 'fixed'),
    cookies: cookies.flatMap(({ period }) => period ?? []),
    rights: findRights(reading, null).map(keyOf),
    authority: [findAuthority(reading)?.name].filter((one) => one !== undefined),
    automatedDecisions: stated(findAutomatedDecisions(reading).answer),
  };
}

const keyOf = ({ key }: { key: string }): string => key;
const stated = (answer: string): string[] => (answer === 'unstated' ? [] : [answer]);

describe.each(Object.entries(readingSamples))('samples: %s', (code, { sentences, lookAlikes }) => {
  const language = readingLanguages.find((one) => one.code === code);
  const walk = (kind: string, list: readonly ReadingSample[]) =>
    it.each(list.map((sample) => [sample.text.replace(/\s+/gu, ' '), sample] as const))(`${kind}: %s`, (_, sample) => {
      if (!language) throw new Error(`lib/languages/reading.ts has no "${code}".`);
      const asked = [sample.gives, sample.never, sample.nothing].filter((one) => one !== undefined);
      expect(asked, 'a sample has to ask for something').not.toEqual([]);
      const answers = answersIn(language, sample.text);
      for (const field of sampleFields) {
        expect(answers[field], field).toEqual(expect.arrayContaining([...(sample.gives?.[field] ?? [])]));
        const wrong = sample.nothing?.includes(field) ? answers[field] : (sample.never?.[field] ?? []);
        expect(
          answers[field].filter((one) => wrong.includes(one)),
          `${field} holds what the text does not say`,
        ).toEqual([]);
      }
    });
  walk('understands', sentences);
  walk('is not misled by', lookAlikes);
});
