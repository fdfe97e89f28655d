// The pages that the bench runs on: a folder's, or the project's own. Ordinary pages of our own are put together here,
// small and large, since the project keeps only policies.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../launch-browser.ts';

export interface BenchPage {
  name: string;
  html: string;
  /** BCP 47; "" where unknown. */
  language: string;
}

export interface BenchPages {
  /** Plainly no policies: what people open all day. */
  ordinary: BenchPage[];
  policies: BenchPage[];
}

/** Pages of a folder. With a `pages.jsonl` (id, file, label, hard, language) by its labels; else by file name. */
export function loadPages(folder: string | null): BenchPages {
  const policies = [...policiesIn(join(projectRoot, 'test/policies')), ownPolicy()];
  if (!folder) return { ordinary: ownOrdinaryPages(), policies };
  const list = join(folder, 'pages.jsonl');
  if (existsSync(list)) return labelled(folder, list);
  const pages = htmlFiles(folder).map((path) => pageOf(path, relative(folder, path)));
  return { ordinary: pages, policies };
}

function labelled(folder: string, list: string): BenchPages {
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line) => {
    const { id, file, label, hard, language } = JSON.parse(line);
    return {
      label,
      hard,
      page: { name: id, language: language ?? '', html: readFileSync(join(folder, file), 'utf8') },
    };
  });
  return {
    ordinary: pages.filter(({ label, hard }) => label === 'other' && !hard).map(({ page }) => page),
    policies: pages.filter(({ label }) => label === 'privacy').map(({ page }) => page),
  };
}

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/i.test(name))
    .map((name) => join(folder, name));

function pageOf(path: string, name: string): BenchPage {
  const html = readFileSync(path, 'utf8');
  return { name, html, language: /<html[^>]*\slang="?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase() ?? '' };
}

const policiesIn = (folder: string): BenchPage[] =>
  htmlFiles(folder).map((path) => pageOf(path, basename(join(path, '..'))));

/** Our own policy is one as well, and longer than those that we made up. */
const ownPolicy = (): BenchPage => pageOf(join(projectRoot, 'entrypoints/privacy/index.html'), 'insyn');

const sentences = [
  'The market on the quay opens at seven, when the boats are in and the cats are still asleep.',
  'Nobody could say who had repaired the clock, but on Tuesday it struck eleven for the first time in a decade.',
  'Fold the dough over itself three times and leave it under a cloth until the oven is warm.',
  'The committee meets on the first Thursday of the month in the room above the fire station.',
  'Our tests ran for six weeks on the same hill, with the same rider and, alas, the same headwind.',
  'Der Weg führt am Bach entlang, an der alten Mühle vorbei und dann steil hinauf zur Kapelle.',
  'Am Samstag wird der Spielplatz eröffnet; für Kuchen sorgen die Eltern der ersten Klasse.',
  'Le musée prête ses outils aux habitants du quartier, à condition de les rendre propres.',
  'La nueva línea de autobús une el puerto con la universidad en menos de veinte minutos.',
  'Bussen går från torget var tjugonde minut, utom när det snöar.',
];

const pick = (at: number): string => sentences[at % sentences.length] ?? '';
const paragraph = (at: number, length: number): string => {
  const parts = Array.from({ length }, (_, n) => pick(at * 7 + n));
  return `<p>${parts.join(' ')} <a href="/n/${at}">${pick(at).slice(0, 30)}</a></p>`;
};
const several = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

const menu = `<nav><ul>${several(14, (at) => `<li><a href="/s/${at}">Section ${at}</a></li>`)}</ul></nav>`;
const foot = `<footer><ul>${several(8, (at) => `<li><a href="/f/${at}">${['About', 'Jobs', 'Press', 'Terms', 'Privacy policy', 'Contact', 'Help', 'Shops'][at]}</a></li>`)}</ul></footer>`;
const banner =
  '<div class="cookie-banner"><p>We use cookies to count visits. You may say no; the page works all the same.</p><button>Yes</button><button>No</button></div>';

function frame(title: string, main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px serif;max-width:60em;margin:auto}</style></head><body>${banner}${menu}<main><h1>${title}</h1>${main}</main>${foot}
<script>window.state=${JSON.stringify({ seen: several(60, (at) => `item-${at}`) })}</script></body></html>`;
}

const article = (length: number): string => several(length, (at) => paragraph(at, 3 + (at % 4)));
const cards = (count: number): string =>
  several(
    count,
    (at) =>
      `<article><h2><a href="/p/${at}">Thing no. ${at}</a></h2><p>${pick(at)}</p><span>${at * 7} €</span></article>`,
  );
const posts = (count: number): string =>
  several(
    count,
    (at) =>
      `<section class="post"><b>Reader ${at}</b><time>10:${10 + (at % 50)}</time><div>${pick(at)} ${pick(at + 3)}</div></section>`,
  );
const table = (rows: number): string =>
  `<table>${several(rows, (at) => `<tr><td>${at}</td><td>Line ${at % 9}</td><td>${6 + (at % 16)}:15</td><td>Harbour</td></tr>`)}</table>`;
const code = (blocks: number): string =>
  several(
    blocks,
    (at) =>
      `<h2>Step ${at}</h2>${paragraph(at, 2)}<pre><code>${several(12, (row) => `const row${row} = read(${row * at});`)}</code></pre>`,
  );

function ownOrdinaryPages(): BenchPage[] {
  const pages: [string, string][] = [
    ['a short note', article(2)],
    ['an article', article(14)],
    ['a long article', article(80)],
    ['a shop', cards(60)],
    ['a large shop', cards(400)],
    ['a forum', posts(120)],
    ['a large forum', posts(900)],
    ['a timetable', table(250)],
    ['a large timetable', table(2500)],
    ['a handbook', code(20)],
    ['a start page', cards(24) + article(4)],
    ['a form', `${article(1)}<form><label>Name <input></label><label>Message <textarea></textarea></label></form>`],
  ];
  return pages.map(([name, main]) => ({ name, html: frame(name, main), language: 'en' }));
}
