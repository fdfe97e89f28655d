// `npm run new:language -- CODE`: begins a language's folder with the English words in every field, and says what is
// left to do. The tests then lead on: each names a field that still speaks English.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './launch-browser.ts';

/** Words on the command line that lead nowhere. */
class WrongWords extends Error {}

const languages = join(projectRoot, 'lib/languages');
const model = 'en';

function main(code: string | undefined): void {
  if (!code || !/^[a-z]{2,3}$/.test(code))
    throw new WrongWords('Usage: npm run new:language -- CODE, where CODE is BCP 47: two or three small letters.');
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
  if (!name) throw new WrongWords(`${code} is not the code of a language.`);
  const folder = join(languages, code);
  const begun = readdirSync(join(languages, model)).filter((file) => !existsSync(join(folder, file)));
  if (begun.length === 0) throw new WrongWords(`lib/languages/${code} has all its files already.`);
  for (const file of begun) {
    cpSync(join(languages, model, file), join(folder, file));
    writeFileSync(join(folder, file), adapt(readFileSync(join(folder, file), 'utf8'), code, name));
  }
  console.log(`lib/languages/${code} has begun, with English words for ${name}: ${begun.join(', ')}.

1. Put ${name} words into each field. What each is for stands in the shapes beside the folders (*-words.ts).
   A field that ${name} has no use for is null or empty; none is left out.
2. Add one line for ${code} to each list beside the folders: ${begun.map((file) => `lib/languages/${file}`).join(', ')}.
3. Run npx vitest run test/languages test/reader test/letters test/spotter, and npm run letter -- --check: they name what still speaks English.
4. Add a policy of your own writing in ${name} to test/policies (CONTRIBUTING.md tells how).`);
}

/** The English file as the new language's: its code, its names in the code, and a first line that is true. */
function adapt(source: string, code: string, name: string): string {
  return source
    .replace(
      /^(\/\/[^\n]*\n)+/,
      `// ${name}. Begun from the English words; what is still English has to be replaced.\n`,
    )
    .replace(`code: '${model}'`, `code: '${code}'`)
    .replace(/\ben(?=[A-Z])/g, code)
    .replace(/reviewedBy: '[^']*'/, 'reviewedBy: null');
}

try {
  main(process.argv[2]);
} catch (error) {
  if (!(error instanceof WrongWords)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
