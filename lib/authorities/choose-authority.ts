// Which supervisory authority a complaint goes to, Art. 77(1) GDPR: where the person lives, works, or where the
// infringement happened. Proposals with their reason, best first; the person chooses. German controllers belong to the
// Länder, but for federal bodies, telecommunications and post.

import type { Regime } from '../model/rights-request.ts';
import { type Authority, authorities } from './authorities.ts';

/** Who the controller is, as far as it decides the authority. `unknown` is taken for private. */
export type ControllerKind =
  | 'private'
  | 'regionalPublic'
  | 'federalPublic'
  | 'telecomOrPost'
  | 'church'
  | 'broadcaster'
  | 'unknown';

export interface AuthorityQuestion {
  regime: Regime;
  /** Places as "SE" or "DE-BY"; null: unknown. */
  residence: string | null;
  workplace?: string | null;
  controllerPlace: string | null;
  controllerKind: ControllerKind;
  /** Place of the representative under Art. 27, for a controller outside the EEA. */
  representativePlace?: string | null;
}

export type AuthorityReason = 'residence' | 'workplace' | 'establishment' | 'representative' | 'onlyOne';

export interface AuthorityProposal {
  authority: Authority;
  reason: AuthorityReason;
  /** The article that allows it, as written in every language. */
  article: string;
}

export interface AuthorityChoice {
  proposals: AuthorityProposal[];
  /** What would help to propose more or better. 'land': the Land of a place in Germany. */
  missing: ('residence' | 'land')[];
  /** Churches and broadcasters in Germany have authorities of their own that are not listed. */
  ownAuthority: boolean;
}

/**
 * The authorities that fit, best first and each once. Residence leads for private controllers: it is near and in the
 * person's language, and passes the case on (Art. 56, 60). For public bodies the authority of their own state leads,
 * which alone may act on them (Art. 55(2)).
 */
export function chooseAuthority(question: AuthorityQuestion): AuthorityChoice {
  const single = singleAuthorities[question.regime];
  if (single) {
    const authority = authorityById(single.id);
    const proposals: AuthorityProposal[] = authority ? [{ authority, reason: 'onlyOne', article: single.article }] : [];
    return { proposals, missing: [], ownAuthority: false };
  }
  const choice: AuthorityChoice = { proposals: [], missing: [], ownAuthority: false };
  const { residence, workplace = null, controllerPlace, controllerKind, representativePlace = null } = question;
  const places: [AuthorityReason, string | null][] = [
    ['residence', residence],
    ['establishment', controllerPlace],
    ['representative', representativePlace],
    ['workplace', workplace],
  ];
  if (controllerKind === 'regionalPublic' || controllerKind === 'federalPublic') places.unshift(places.splice(1, 1)[0]);
  for (const [reason, place] of places) propose(choice, question, reason, place);
  if (residence === null) choice.missing.push('residence');
  return choice;
}

/** An authority by the id that cases keep; null where there is none. */
export function authorityById(id: string): Authority | null {
  return authorities.find((authority) => authority.id === id) ?? null;
}

/** All authorities of a country, the one for the whole country first. */
export function authoritiesOf(country: string): Authority[] {
  return authorities.filter((authority) => authority.country === country);
}

/** Every name an authority goes by, for finding it in a text. Abbreviations stand apart: they are often other words too. */
export function authorityNames(): { id: string; names: string[]; short: string | null }[] {
  return authorities.map(({ id, name, otherNames, english, short }) => ({
    id,
    names: [...new Set([name, ...otherNames, english])],
    short,
  }));
}

/** Outside the EEA the law of the case names one authority. */
const singleAuthorities: Partial<Record<Regime, { id: string; article: string }>> = {
  uk: { id: 'GB', article: 'Art. 77 UK GDPR' },
  ch: { id: 'CH', article: 'Art. 49 FADP' },
};

const outsideEea: ReadonlySet<string> = new Set(['GB', 'CH']);

function propose(choice: AuthorityChoice, question: AuthorityQuestion, reason: AuthorityReason, place: string | null) {
  if (place === null) return;
  const [country, region = null] = place.toUpperCase().split('-');
  if (outsideEea.has(country)) return;
  const inHomeState = question.controllerPlace?.toUpperCase().split('-')[0] === country;
  const all = authoritiesOf(country);
  const found = all.length > 1 ? ofFederalState(all, region, question.controllerKind, inHomeState, choice) : all;
  for (const authority of found) {
    if (choice.proposals.some((proposal) => proposal.authority.id === authority.id)) continue;
    choice.proposals.push({ authority, reason, article: 'Art. 77(1) GDPR' });
  }
}

/** A state with several authorities: by region and kind of controller. */
function ofFederalState(
  all: Authority[],
  region: string | null,
  kind: ControllerKind,
  inHomeState: boolean,
  choice: AuthorityChoice,
): Authority[] {
  if (inHomeState && (kind === 'church' || kind === 'broadcaster')) {
    choice.ownAuthority = true;
    return [];
  }
  // The federal authority's competence reaches only controllers in that state.
  if (inHomeState && (kind === 'federalPublic' || kind === 'telecomOrPost')) {
    return all.filter((authority) => authority.competence === 'federal');
  }
  const competence = kind === 'regionalPublic' ? 'public' : 'private';
  const regional = all.filter(
    (authority) =>
      authority.region !== null &&
      authority.region === region &&
      (authority.competence === 'all' || authority.competence === competence),
  );
  if (regional.length === 0 && !choice.missing.includes('land')) choice.missing.push('land');
  return regional;
}
