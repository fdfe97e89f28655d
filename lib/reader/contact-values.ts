// Whether a stretch of text holds an address of some kind. Reading the addresses themselves is find-emails.ts's.

/** True when the stretch holds an e-mail address (also with "(at)") or a web address. */
export function holdsAddress(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  return (
    stretch.includes('@') ||
    stretch.includes('(at)') ||
    stretch.includes('[at]') ||
    stretch.includes('://') ||
    stretch.includes('www.')
  );
}
