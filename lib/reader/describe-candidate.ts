// What speaks for and against a candidate: the places it stands in, the sentences around, the domains of the text.

import { knownServices } from '../organisations/known-services.ts';
import { type Candidate, type CandidateFeature, nameKey } from './candidate.ts';
import { countOccurrences } from './count-occurrences.ts';
import { cueShare } from './cue-words.ts';
import { findEmails } from './find-emails.ts';
import { hasTopic, once, type Reading, type ReadStatement } from './reading.ts';
import { isOrdinaryWord } from './word-shapes.ts';

const services = new Set(knownServices.flatMap((service) => [service.name, ...service.cues]).map(nameKey));

const cues: readonly CandidateFeature[] = ['isBefore', 'isAfter', 'labelled', 'labelAbove', 'labelSecond', 'alias'];

/** Adds every feature that holds for the candidate. */
export function describe(reading: Reading, candidate: Candidate): void {
  const { features, places, name } = candidate;
  const key = nameKey(name);
  const add = (feature: CandidateFeature, holds: boolean): void => {
    if (holds) features.add(feature);
  };
  const statements = [...new Set(places.map((place) => place.statement))];
  const some = (test: (statement: ReadStatement) => boolean): boolean => statements.some(test);
  const has = (table: string, keyed?: string) => (s: ReadStatement) =>
    s.mentions.some((m) => m.table === table && (keyed === undefined || m.key === keyed));
  for (const topic of [
    'controller',
    'contact',
    'recipients',
    'analytics',
    'transfers',
    'rights',
    'cookies',
    'terms',
  ] as const) {
    add(
      `near${topic[0].toUpperCase()}${topic.slice(1)}` as CandidateFeature,
      some((s) => hasTopic(s.near, topic)),
    );
  }
  add(
    'aboveController',
    some((s) => hasTopic(s.above, 'controller')),
  );
  add(
    'noTopic',
    some((s) => s.near === 0),
  );
  add('isBeside', some(has('controller', 'is')));
  add('authority', some(has('authority')));
  add('dpo', some(has('dpo')));
  add('share', some(has('act', 'share')));
  add('onBehalf', some(has('act', 'onBehalf')));
  add('collect', some(has('act', 'collect')));
  add('source', some(has('act', 'source')));
  add('joint', some(has('controller', 'joint')));
  add('representative', some(has('controller', 'representative')));
  add('registration', some(has('controller', 'registration')));
  add(
    'address',
    some((s) => /\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}/.test(reading.text.slice(s.start, Math.min(s.end, s.start + 400)))),
  );
  add(
    'contactValue',
    some((s) => reading.text.slice(s.start, s.end).includes('@')),
  );
  add(
    'heading',
    some((s) => s.kind === 'heading'),
  );
  const imprints = statements.filter((s) => reading.document.passages[s.passage].imprint).length;
  add('imprint', imprints > 0);
  add('onlyImprint', imprints === statements.length);
  add('oneWord', !/\s/.test(name));
  add('lowerToo', !/\s/.test(name) && isOrdinaryWord(reading, name));
  add('long', name.length > 45);
  const share = cueShare(reading, name);
  add('allCueWords', share === 1);
  add('someCueWords', share >= 0.5 && share < 1 && !features.has('form'));
  add(
    'numbered',
    /\s\d+\s?\p{L}?$/u.test(name) ||
      places.some((p) => /^[\s,]{1,2}\d{1,4}(?!\d)/u.test(reading.text.slice(p.end, p.end + 8))),
  );
  add('onlyFirst', !/\s/.test(name) && places.every((place) => place.start === place.statement.start));
  add('cueForm', places.some((place) => place.legalForm) && cues.some((cue) => features.has(cue)));
  add('cueSection', features.has('nearController') && cues.some((cue) => features.has(cue)));
  add(
    'cueAddress',
    (features.has('aboveAddress') || features.has('topOfAddress') || features.has('besideAddress')) &&
      cues.some((cue) => features.has(cue)),
  );
  add('early', places[0].start < reading.text.length * 0.15);
  add('late', places[0].start > reading.text.length * 0.6);
  add('service', services.has(key));
  const count = countOccurrences(reading, name);
  add('repeated', count >= 2);
  add('often', count >= 5);
  add('title', nameKey(reading.document.title).includes(key) && key.length > 3);
  add('siteName', reading.document.siteName !== null && nameKey(reading.document.siteName) === key);
  add('domain', matchesDomain(reading, key));
  add(
    'siteImprint',
    features.has('imprint') && (features.has('title') || features.has('domain') || features.has('titleRest')),
  );
}

function matchesDomain(reading: Reading, key: string): boolean {
  return ownDomains(reading).some((host) => key.includes(host) || (key.length > 4 && host.includes(key)));
}

// The words of the domains that stand in the text's own addresses and in its web address, without the top level.
export function ownDomains(reading: Reading): string[] {
  return once(reading, findDomains);
}

function findDomains(reading: Reading): string[] {
  const found = findEmails(reading).map((email) => email.address.slice(email.address.lastIndexOf('@') + 1));
  const url = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(reading.document.url ?? '');
  if (url) found.push(url[1]);
  return [...new Set(found.map((host) => nameKey(host.split('.').slice(-2)[0] ?? '')))].filter(
    (host) => host.length > 2,
  );
}
