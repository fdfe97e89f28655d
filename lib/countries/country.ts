// Country: what the reader and the letters have to know of a country's addresses and registers. Data only.

/** How a number proves itself; `none` where the register has no check digit. */
export type CheckDigit =
  | { kind: 'none' }
  | { kind: 'luhn' }
  /** Weighted sum of all digits; `remainder` says what has to be left. */
  | { kind: 'weights'; weights: readonly number[]; modulus: number; remainder: 0 }
  /** Weighted sum of all but the last digit, taken from the modulus, is the last digit. `ten` is written so. */
  | {
      kind: 'weightsThenDigit';
      weights: readonly number[];
      modulus: number;
      subtract: boolean;
      ten: 0 | 'X' | 'invalid';
    }
  /** ISO 7064, MOD 11,10. */
  | { kind: 'iso7064' }
  /** The last two digits are what 97 lacks of the rest. */
  | { kind: 'mod97' };

export interface RegisterNumber {
  /** What the number is called, in the country's own word. */
  name: string;
  /** `9` a digit, `A` a capital letter, `X` either, anything else as it stands; the separators may be missing in the text. */
  shape: string;
  check: CheckDigit;
  /** May be believed without a label beside it, since its shape is its own. */
  distinctive: boolean;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** ITU country code. */
  callingCode: string;
  /** Top-level domain, without the dot. */
  domain: string;
  /** Languages that its policies are written in, most usual first. */
  languages: readonly string[];
  /** Shapes of a postal code, as for registers. */
  postalCode: readonly string[];
  /** Where the town stands: "111 30 Stockholm" or "London N1 9GU". */
  town: 'after' | 'before';
  registers: readonly RegisterNumber[];
}
