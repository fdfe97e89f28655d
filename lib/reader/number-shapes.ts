// Numbers by their shape: register numbers with check digits, postal codes. The shapes are data (lib/countries).

import type { CheckDigit, RegisterNumber } from '../countries/country.ts';

/** A regular expression for a shape: separators may be a space, a dot, a hyphen, or missing. Fixed length: no backtracking. */
export function shapePattern(shape: string, separators = '\\s.\\-–‑/'): string {
  return [...shape]
    .map((c) =>
      c === '9'
        ? '\\d'
        : c === 'A'
          ? '[A-Z]'
          : c === 'X'
            ? '[A-Z0-9]'
            : /[ .\-/]/.test(c)
              ? `[${separators}]?`
              : `${c}`,
    )
    .join('');
}

/** Digits and capitals only. */
export function bareNumber(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Whether a number in the text proves itself by its check digit; true where the register has none. */
export function checks(number: string, register: RegisterNumber): boolean {
  const digits = [...number.replace(/\D/g, '')].map(Number);
  return digits.length > 0 && checkDigits(digits, register.check);
}

function checkDigits(digits: readonly number[], check: CheckDigit): boolean {
  switch (check.kind) {
    case 'none':
      return true;
    case 'luhn':
      return luhn(digits);
    case 'weights':
      return digits.length === check.weights.length && weigh(digits, check.weights) % check.modulus === check.remainder;
    case 'weightsThenDigit': {
      if (digits.length !== check.weights.length + 1) return false;
      const rest = weigh(digits, check.weights) % check.modulus;
      const due = check.subtract ? (check.modulus - rest) % check.modulus : rest;
      const last = digits[digits.length - 1];
      return due < 10 ? due === last : check.ten === 0 && last === 0;
    }
    case 'iso7064':
      return iso7064(digits);
    case 'mod97': {
      const body = Number(digits.slice(0, -2).join(''));
      return 97 - (body % 97) === Number(digits.slice(-2).join(''));
    }
  }
}

function weigh(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digits[index], 0);
}

function luhn(digits: readonly number[]): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function iso7064(digits: readonly number[]): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits[digits.length - 1];
}
