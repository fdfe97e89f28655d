// Breaking text into lines of a given width. The width of a text is the caller's to measure.

/** Width of a text in points. */
export type Measure = (text: string) => number;

/**
 * Lines of one paragraph (no \n in it). A word that is wider than the line is broken where it has to be; no character
 * is lost: joined by spaces, or by nothing where a word was broken, the lines give the text again.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1];
  }
  lines.push(line);
  return lines;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece && measure(piece + char) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}
