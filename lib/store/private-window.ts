// Nothing is stored from a private window. Our pages say at start-up whether they are in one; every writing function
// of this room asks first.

let forbidden = false;

/** Thrown by what cannot be done without storing, such as making a case. */
export class PrivateWindowError extends Error {
  constructor() {
    super('Nothing is stored from a private window.');
    this.name = 'PrivateWindowError';
  }
}

/** Called once by a page that stands in a private window. */
export function forbidStoring(forbid = true): void {
  forbidden = forbid;
}

export function mayStore(): boolean {
  return !forbidden;
}

/** For what would be lost without a word otherwise. */
export function requireStoring(): void {
  if (forbidden) throw new PrivateWindowError();
}
