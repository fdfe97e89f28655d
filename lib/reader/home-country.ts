// Which countries a policy is likely from: by its language, the domains of its addresses, and calling codes.

import type { Country } from '../countries/country.ts';
import { countries } from '../countries/index.ts';
import { findEmails } from './find-emails.ts';
import { mentionsOf, type Reading } from './reading.ts';

const remembered = new WeakMap<Reading, Map<string, number>>();

/** Points for each country, by ISO code; what is missing has none. */
export function countryPoints(reading: Reading): ReadonlyMap<string, number> {
  let points = remembered.get(reading);
  if (!points) {
    points = new Map(countries.map((country) => [country.code, pointsOf(reading, country)]));
    remembered.set(reading, points);
  }
  return points;
}

/** The one country that more than its language speaks for; null where several could be. A text is at home there. */
export function homeCountry(reading: Reading): string | null {
  const [first, second] = [...countryPoints(reading)].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 4 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function pointsOf(reading: Reading, country: Country): number {
  let points = country.languages.includes(reading.code) ? 2 : 0;
  const hosts = [
    reading.document.url?.replace(/^https?:\/\//, '').split('/')[0] ?? '',
    ...findEmails(reading).map((email) => email.address),
  ];
  if (hosts.some((host) => host.endsWith(`.${country.domain}`))) points += 2;
  if (reading.text.includes(`+${country.callingCode}`) || reading.text.includes(`00${country.callingCode} `))
    points += 2;
  if (mentionsOf(reading, 'country').some((m) => m.key === country.code)) points += 1;
  return points;
}
