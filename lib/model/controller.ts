// Controller: who decides on purposes and means, Art. 4(7), and how to reach them, Art. 13(1)(a).

import type { Evidence } from './evidence.ts';

export interface PostalAddress {
  /** As the policy spells it, on one line. */
  text: string;
  postalCode?: string;
  city?: string;
  /** ISO 3166-1 alpha-2, only where the text makes it clear. */
  country?: string;
}

export interface Controller {
  /** The legal entity; null where the text gives contact details and no name. */
  name: string | null;
  registrationNumber?: string;
  /** Best address for a request first. */
  emails: string[];
  address?: PostalAddress;
  phone?: string;
  evidence: Evidence[];
}

/** Another controller, the representative under Art. 27, a named recipient or source. */
export interface NamedParty {
  name: string;
  evidence: Evidence[];
}

/** Data protection officer, Art. 37 to 39. Neither name nor address: the text has one and says no more. */
export interface Dpo {
  name?: string;
  email?: string;
  evidence: Evidence[];
}
