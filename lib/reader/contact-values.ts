// E-mail addresses and telephone numbers as they are written in running text. No word of any language here; how "(at)"
// is spelled out comes from the language data.

/** True when the stretch holds an e-mail address (also with "(at)") or a web address. */
export function hasMasked(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  return (
    stretch.includes('@') ||
    stretch.includes('(at)') ||
    stretch.includes('[at]') ||
    stretch.includes('://') ||
    stretch.includes('www.')
  );
}
