// Which countries a policy is likely from: by its language, the domains of its addresses, and calling codes.

import type { Country } from '../countries/country.ts';
import { countries } from '../countries/index.ts';
import { findEmails } from './find-emails.ts';
import { mentionsOf, once, type Reading } from './reading.ts';

/** Points for each country, by ISO code; what is missing has none. */
export function countryPoints(reading: Reading): ReadonlyMap<string, number> {
  return once(reading, countPoints);
}

function countPoints(reading: Reading): ReadonlyMap<string, number> {
  const hosts = [
    reading.document.url?.replace(/^https?:\/\//, '').split('/')[0] ?? '',
    ...findEmails(reading).map((email) => email.address),
  ];
  const dialled = { plus: behindEach(reading.text, '+'), zeros: behindEach(reading.text, '00') };
  const named = new Set(mentionsOf(reading, 'country').map((m) => m.key));
  const pointsOf = ({ code, languages, domain, callingCode }: Country): number => {
    let points = languages.includes(reading.code) ? 2 : 0;
    if (hosts.some((host) => host.endsWith(`.${domain}`))) points += 2;
    if (
      dialled.plus.some((number) => number.startsWith(callingCode)) ||
      dialled.zeros.some((number) => number.startsWith(`${callingCode} `))
    )
      points += 2;
    if (named.has(code)) points += 1;
    return points;
  };
  return new Map(countries.map((country) => [country.code, pointsOf(country)]));
}

const longestCode = 6;

/** The few characters behind every place where the mark stands. One walk over the text serves all countries. */
function behindEach(text: string, mark: string): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const behind = at + mark.length;
    const code = text.charCodeAt(behind);
    if (code >= 0x30 && code <= 0x39) found.add(text.slice(behind, behind + longestCode));
  }
  return [...found];
}

/** The one country that more than its language speaks for; null where several could be. A text is at home there. */
export function homeCountry(reading: Reading): string | null {
  return once(reading, chooseHome).code;
}

function chooseHome(reading: Reading): { code: string | null } {
  const [first, second] = [...countryPoints(reading)].sort((a, b) => b[1] - a[1]);
  return { code: first && first[1] >= 4 && first[1] > (second?.[1] ?? 0) ? first[0] : null };
}
