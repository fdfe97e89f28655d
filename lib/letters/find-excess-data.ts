// Data that a letter should do without: national numbers, birth dates, bank accounts and cards. A letter needs only what
// the controller already has (Art. 5(1)(c), 11(1)); here a typed text is looked through, and the interface asks.
// Shapes of all countries at once: it warns and forbids nothing, so a customer number that looks alike does no harm.

export type ExcessData = 'nationalNumber' | 'birthDate' | 'bankAccount' | 'paymentCard' | 'documentNumber';

const bounded = 20_000;

/** What the text seems to hold, each kind once. */
export function findExcessData(text: string): ExcessData[] {
  const found = new Set<ExcessData>();
  const searched = text.slice(0, bounded).normalize('NFC');
  for (const run of searched.match(/[\p{L}\d][\p{L}\d./+<-]*/gu) ?? []) {
    const kind = judgeRun(run.replace(/[./+-]+$/, ''));
    if (kind) found.add(kind);
  }
  for (const run of searched.match(/\d(?:[ -]?\d){12,18}(?!\d)/g) ?? []) {
    if (passesLuhn(run.replace(/\D/g, ''))) found.add('paymentCard');
  }
  for (const run of searched.match(/[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}/g) ?? []) {
    if (isIban(run.replaceAll(' ', ''))) found.add('bankAccount');
  }
  return [...found];
}

// With letters or separators the shape alone tells; the day inside, where there is one, has to exist.
const nationalShapes: readonly RegExp[] = [
  /^(?:19|20)?\d{2}(?<m>\d{2})(?<d>\d{2})[-+]\d{4}$/, // Sweden
  /^(?<d>\d{2})(?<m>\d{2})\d{2}[-+A-FU-Y]\d{3}[0-9A-Z]$/i, // Finland
  /^(?<d>\d{2})(?<m>\d{2})\d{2}-\d{4}$/, // Denmark, Iceland
  /^(?<d>\d{2})(?<m>\d{2})\d{2}-\d{5}$/, // Latvia
  /^\d{2}\.(?<m>\d{2})\.(?<d>\d{2})-\d{3}\.\d{2}$/, // Belgium
  /^\d{6}\/\d{3,4}$/, // Czechia, Slovakia
  /^756\.\d{4}\.\d{4}\.\d{2}$/, // Switzerland
  /^[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]$/i, // Italy
  /^(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z]$/i, // Spain
  /^[A-CEGHJ-PR-TW-Z]{2}\d{6}[A-D]$/i, // United Kingdom
];

const documentShape = /^(?:P|ID|I[A-Z])<[A-Z<]{3,}/i; // the machine-readable lines of a passport or card

function judgeRun(run: string): ExcessData | undefined {
  if (documentShape.test(run)) return 'documentNumber';
  if (isBirthDate(run)) return 'birthDate';
  for (const shape of nationalShapes) {
    const match = shape.exec(run);
    if (match && isDay(match.groups?.d, match.groups?.m)) return 'nationalNumber';
  }
  return /^\d{9,15}$/.test(run) && hasNationalCheck(run) ? 'nationalNumber' : undefined;
}

function isDay(day = '01', month = '01'): boolean {
  const d = Number(day);
  const m = Number(month);
  return m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

/** A day between 1900 and 2015: what a person was born on, and hardly the day of an order still at issue. */
function isBirthDate(run: string): boolean {
  const [a, b, c, ...rest] = run.split(/[./-]/);
  if (rest.length || !c || ![a, b, c].every((part) => /^\d{1,4}$/.test(part))) return false;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  const old = year.length === 4 && Number(year) >= 1900 && Number(year) <= 2015;
  return old && (isDay(day, month) || isDay(month, day));
}

/** Digits only: too common a shape to go by, so the check digit of some country has to be right. */
function hasNationalCheck(digits: string): boolean {
  const n = Array.from(digits, Number);
  const sum = (weights: readonly number[]) => weights.reduce((total, weight, i) => total + weight * n[i], 0);
  if (n.length === 11) {
    const poland = (10 - (sum([1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === n[10];
    const norway = sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
    const baltic = checkBaltic(n);
    return (poland && plausible(digits, 2, 4, 80)) || norway || (baltic && plausible(digits, 3, 5, 0));
  }
  if (n.length === 13) {
    const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
    return (sum(weights) % 11) % 10 === n[12] && plausible(digits, 3, 5, 0); // Romania
  }
  if (n.length === 12) return /^(?:19|20)/.test(digits) && plausible(digits, 4, 6, 0) && passesLuhn(digits.slice(2)); // Sweden
  if (n.length === 10) return plausible(digits, 2, 4, 40) && (passesLuhn(digits) || checkBulgaria(n)); // Sweden, Bulgaria
  return (
    n.length === 15 && /^[12]/.test(digits) && 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13))
  ); // France
}

function checkBaltic(n: readonly number[]): boolean {
  const remainder = (weights: readonly number[]) => weights.reduce((t, w, i) => t + w * n[i], 0) % 11;
  const first = remainder([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  const second = remainder([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]);
  return (first < 10 ? first : second % 10) === n[10];
}

function checkBulgaria(n: readonly number[]): boolean {
  const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6];
  return (weights.reduce((total, weight, i) => total + weight * n[i], 0) % 11) % 10 === n[9];
}

/** Month and day inside a number; some countries add 20, 40, 60 or 80 to the month for the century. */
function plausible(digits: string, monthAt: number, dayAt: number, most: number): boolean {
  const month = Number(digits.slice(monthAt, monthAt + 2));
  const reduced = month <= most + 12 ? month % 20 : month;
  return isDay(digits.slice(dayAt, dayAt + 2), String(reduced));
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false;
  let remainder = 0;
  for (const char of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
