// LetterDraft: a letter in the making, as a person left it. Plain data, stored as it is typed; what the letter says of it
// is lib/letters' business.

import type { FilledFields } from '../../lib/letters/fields.ts';
import {
  emptyFields,
  type Identifier,
  type LetterFields,
  type LetterRequest,
} from '../../lib/letters/letter-request.ts';
import { type Signature, signatureFrom } from '../../lib/letters/signature.ts';
import type { Channel } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { LetterKind, Regime } from '../../lib/model/rights-request.ts';
import type { WayOut } from './SendWays.tsx';

export interface LetterDraft {
  kinds: LetterKind[];
  /** BCP 47 of the letter. */
  language: string;
  reference: string;
  fields: LetterFields;
  /** The passages that proposed values came from; a value that was changed since has no source any more. */
  sources: FilledFields['sources'];
  /** Where the controller has to act: ISO 3166-1 alpha-2, with region where known; empty: unknown. */
  place: string;
  /** The person's own wording; null while the letter is as it was written from the fields. */
  own: { subject: string; body: string } | null;
  /** The address for the answer is also one the controller knows: enough to be found by, for most. */
  emailKnown: boolean;
  /** It was handed to a mail program, copied or saved: the next question is whether it was sent. */
  left: boolean;
  /** How it left, as far as the way out tells; proposed when the person says that it was sent. */
  channel: Channel;
  /** For the letter on paper; null: room to sign with a pen. Goes when the letter is sent. */
  signature: Signature | null;
  /** Id of the kept policy; null until the letter left, or where none was read. */
  policyId: string | null;
  /** Keep name, addresses and numbers for the next letter. */
  remember: boolean;
}

export function emptyDraft(reference: string, language: string): LetterDraft {
  return {
    kinds: ['access'],
    language,
    reference,
    fields: emptyFields(),
    sources: {},
    place: '',
    own: null,
    emailKnown: true,
    left: false,
    channel: 'email',
    signature: null,
    policyId: null,
    remember: false,
  };
}

/** The law that binds a controller in this place; where the place is unknown, the GDPR. */
export function regimeFor(place: string): Regime {
  if (place.startsWith('GB')) return 'uk';
  return place.startsWith('CH') ? 'ch' : 'eu';
}

export function requestOf(draft: LetterDraft): LetterRequest {
  return {
    kinds: draft.kinds,
    regime: regimeFor(draft.place),
    reference: draft.reference,
    fields: { ...draft.fields, identifiers: identifiersOf(draft) },
  };
}

function identifiersOf({ fields, emailKnown }: LetterDraft): Identifier[] {
  const typed = fields.identifiers.filter(({ value }) => value.trim() !== '');
  const { replyTo } = fields.person;
  const known = emailKnown && replyTo.trim() !== '' && !typed.some(({ value }) => value.trim() === replyTo.trim());
  return known ? [{ kind: 'email', value: replyTo }, ...typed] : typed;
}

/** The draft after the letter went one of its ways out. */
export function leftBy(draft: LetterDraft, way: WayOut): LetterDraft {
  const channel = way === 'webForm' ? 'webForm' : way === 'pdf' || way === 'print' ? 'post' : draft.channel;
  return { ...draft, left: true, channel: way === 'mail' || way === 'eml' ? 'email' : channel };
}

/** The letter as it will leave: with the person's own wording, where there is one. */
export function letterToSend(written: Letter, draft: LetterDraft): Letter {
  return draft.own ? { ...written, ...draft.own } : written;
}

/** A stored draft, or null where it has not the shape of one (an older version, a damaged store). */
export function draftFrom(stored: unknown): LetterDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const draft = stored as Partial<LetterDraft>;
  const whole =
    Array.isArray(draft.kinds) &&
    typeof draft.language === 'string' &&
    typeof draft.reference === 'string' &&
    typeof draft.place === 'string' &&
    typeof draft.fields === 'object' &&
    draft.fields !== null;
  if (!whole) return null;
  return {
    ...emptyDraft('', 'en'),
    ...draft,
    signature: signatureFrom(draft.signature),
    fields: {
      ...emptyFields(),
      ...draft.fields,
      passages: { ...emptyFields().passages, ...draft.fields?.passages },
    },
  } as LetterDraft;
}
