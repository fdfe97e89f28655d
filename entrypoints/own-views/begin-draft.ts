// The first draft of a letter: to the controller of a site, or after a case, with what is already known filled in.

import { places } from '../../components/base/PlaceFields.tsx';
import { emptyDraft, type LetterDraft, regimeFor } from '../../components/letter/letter-draft.ts';
import { regionOfTown } from '../../lib/countries/regions.ts';
import { letterLanguages } from '../../lib/languages/letters.ts';
import { fieldsFromSummary } from '../../lib/letters/fields.ts';
import { proposeLanguages } from '../../lib/letters/propose-language.ts';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { readSetting, writeSetting } from '../../lib/settings.ts';
import { newReference } from '../../lib/store/cases.ts';
import { mayStore } from '../../lib/store/private-window.ts';

export const letterCodes: readonly string[] = letterLanguages.map(({ code }) => code);

/** The language that a letter to this controller is best written in; English where nothing better is known. */
function chooseLanguage(policy: string | null, place: string): string {
  const own = interfaceWord('formatLocale');
  return proposeLanguages({ policy, place: place || null, own, regime: regimeFor(place) })[0] ?? 'en';
}

export async function beginDraft(summary: PolicySummary | null, site: string | null): Promise<LetterDraft> {
  const draft = await withPerson(emptyDraft(newReference(), chooseLanguage(null, '')), site);
  return fillFromPolicy(draft, summary, site);
}

/** A draft that was begun before the policy was read gets what it lacks; what the person typed stays. */
export function fillFromPolicy(draft: LetterDraft, summary: PolicySummary | null, site: string | null): LetterDraft {
  const { controller } = draft.fields;
  const untouched = !controller.name && controller.emails.length === 0 && controller.address.length === 0;
  if (!summary || !untouched) {
    return { ...draft, fields: { ...draft.fields, service: draft.fields.service || bareSite(site) } };
  }
  const filled = fieldsFromSummary(summary, site);
  const place = draft.place || placeOf(summary, site);
  return {
    ...draft,
    language: draft.own ? draft.language : chooseLanguage(summary.language, place),
    place,
    sources: filled.sources,
    fields: {
      ...draft.fields,
      controller: filled.fields.controller,
      service: draft.fields.service || filled.fields.service,
      passages: filled.fields.passages,
      objection: { ...draft.fields.objection, processing: filled.objectable.slice(0, 3) },
      withdrawal: { consents: filled.consents.slice(0, 3) },
    },
  };
}

/** The country the address names; else the one whose own domain the site has. The region only where the town leaves
 * no doubt. A proposal, shown to be corrected. */
function placeOf(summary: PolicySummary, site: string | null): string {
  const named = summary.controller?.address?.country ?? '';
  const top = (site ?? '').split('.').at(-1)?.toUpperCase().replace('UK', 'GB') ?? '';
  const country = [named, top].find((place) => places.includes(place)) ?? '';
  const { postalCode = '', city = '' } = summary.controller?.address ?? {};
  const region = country ? regionOfTown(country, postalCode, city) : null;
  return region ? `${country}-${region}` : country;
}

function bareSite(site: string | null): string {
  return (site ?? '').replace(/^www\./, '');
}

/** The person as an earlier letter of the same case named them. */
export function withPersonOf(draft: LetterDraft, earlier: LetterDraft): LetterDraft {
  const { person, identifiers, answerBy, tie } = earlier.fields;
  return {
    ...draft,
    emailKnown: earlier.emailKnown,
    remember: earlier.remember,
    fields: { ...draft.fields, person, identifiers, answerBy, tie },
  };
}

/** Fills in what the person wished to have kept. */
export async function withPerson(draft: LetterDraft, site: string | null): Promise<LetterDraft> {
  const kept = await readSetting('identifiers');
  const numbers = kept.customerNumbers.filter((each) => each.site === site);
  return {
    ...draft,
    remember: kept.name !== '' || kept.emails.length > 0,
    fields: {
      ...draft.fields,
      person: { name: kept.name, replyTo: kept.emails[0] ?? '', address: kept.address },
      identifiers: numbers.map(({ number }) => ({ kind: 'customerNumber' as const, value: number })),
    },
  };
}

/** Keeps, or no longer keeps, who the person is, as the draft says. */
export async function rememberPerson(draft: LetterDraft, site: string | null): Promise<void> {
  if (!draft.remember || !mayStore()) return;
  const { person, identifiers } = draft.fields;
  const kept = await readSetting('identifiers');
  const numbers = identifiers.filter(({ kind, value }) => kind === 'customerNumber' && value.trim() !== '');
  await writeSetting('identifiers', {
    name: person.name.slice(0, 200),
    emails: [person.replyTo, ...kept.emails.filter((email) => email !== person.replyTo)].filter(Boolean).slice(0, 5),
    address: person.address,
    customerNumbers: site
      ? [
          ...kept.customerNumbers.filter((each) => each.site !== site),
          ...numbers.map(({ value }) => ({ site, number: value.slice(0, 200) })),
        ]
      : kept.customerNumbers,
  });
}
