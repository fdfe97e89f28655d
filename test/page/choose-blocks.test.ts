import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { outline } from '../support/outline.ts';

const sentence = 'We keep the address of your order for seven years, as the law on accounting has it.';
const policy = `<h1>Privacy</h1><p>${sentence}</p><h2>Your rights</h2><p>${sentence} ${sentence}</p><p>${sentence}</p>`;
const policyLines = outline(extractDocument(parseHtml(policy)));
const menu = '<ul><li><a href="/">Home</a><li><a href="/tea">Tea</a><li><a href="/cake">Cake</a></ul>';
const read = (html: string) => outline(extractDocument(parseHtml(html)));

describe('furniture', () => {
  const table: [what: string, around: (policy: string) => string][] = [
    ['a menu', (text) => `<nav>${menu}</nav>${text}`],
    ['a menu by role', (text) => `<div role="navigation">${menu}</div>${text}`],
    ['a menu by class', (text) => `<div class="main-menu">${menu}</div>${text}`],
    ['a menu by nothing', (text) => `<div>${menu}</div>${text}<div>${menu}</div>`],
    ['a header', (text) => `<header><a href="/">Tea</a><p>Fine leaves since spring</p></header>${text}`],
    ['breadcrumbs', (text) => `<div class="breadcrumbs"><a href="/">Home</a> / Privacy</div>${text}`],
    ['a jump link', (text) => `<a href="#main">Skip to the text</a>${text}`],
    [
      'a table of contents',
      (text) => text.replace('</h1>', '</h1><ul><li><a href="#a">What</a><li><a href="#b">Why</a></ul>'),
    ],
    ['the way back to the top', (text) => `${text}<p><a href="#top">To the top</a></p>`],
    [
      'a cookie banner',
      (text) => `${text}<div id="cookie-banner"><p>We use cookies to make this page better.</p></div>`,
    ],
    [
      'a consent tool longer than the policy',
      (text) => `${text}<div id="CybotCookiebotDialog">${`<p>${sentence}</p>`.repeat(40)}</div>`,
    ],
    ['comments', (text) => `${text}<section id="comments"><h3>2 comments</h3><p>${sentence}</p></section>`],
    [
      'links to share',
      (text) => `${text}<div class="share-buttons"><a href="/f">Facebook</a> <a href="/x">Mail</a></div>`,
    ],
    ['a form', (text) => `${text}<form><p>Get our letter</p><label>E-mail</label><input type="email"></form>`],
    ['a dialog', (text) => `${text}<div role="dialog"><p>Choose your country before you go on.</p></div>`],
    ['what stands beside main', (text) => `<p>Sale until Sunday</p><main>${text}</main><p>Buy tea</p>`],
    [
      'a list of related pages',
      (text) => `${text}<div class="related"><h3>Read on</h3><a href="/a">Tea</a> <a href="/b">Cake</a></div>`,
    ],
  ];
  it.each(table)('%s is not policy', (_, around) => expect(read(around(policy))).toEqual(policyLines));
});

describe('what only looks like furniture', () => {
  const table: [what: string, page: string][] = [
    ['a class "footer" around everything', `<div class="footer">${policy}</div>`],
    ['an element footer around everything', `<footer>${policy}</footer>`],
    ['a class "cookie-notice" around everything', `<div class="cookie-notice">${policy}</div>`],
    ['a nav around everything', `<nav>${policy}</nav>`],
    ['a form around everything', `<form><input type="hidden">${policy}<input name="q"></form>`],
    [
      'a dialog that holds the policy',
      `<p>Sign up here</p><div role="dialog">${policy}</div>`.replace('<p>Sign up here</p>', ''),
    ],
    ["a tool's name on the wrapper", `<div class="cookieconsent-page">${policy}</div>`],
    ['a class "sidebar-layout" on half of the text', `<div class="with-sidebar">${policy}</div>`],
    ['a class "menu" on a paragraph', policy.replace('<h2>', '<h2 class="menu-item">')],
    ['a heading in the header', `<header><h1>Privacy</h1></header>${policy.replace('<h1>Privacy</h1>', '')}`],
    ['a margin inside main', `<main>${policy.replace('<h2>', '<aside></aside><h2>')}</main>`],
  ];
  it.each(table)('%s is kept', (_, page) => expect(read(page)).toEqual(policyLines));

  it('a section on the newsletter is part of the policy', () => {
    const section = '<section class="newsletter"><h2>Newsletter</h2><p>You may leave at any time.</p></section>';
    expect(read(`${policy}${section}`)).toEqual([...policyLines, 'h2 Newsletter', 'p You may leave at any time.']);
  });
  it('recipients that are links are not a menu', () => {
    const page = policy.replace(
      '<h2>',
      `<ul><li><a href="https://a.example">Ada Mail</a><li><a href="https://b.example">Bo Pay</a></ul><h2>`,
    );
    expect(read(page)).toEqual([...policyLines.slice(0, 2), 'li1 Ada Mail', 'li1 Bo Pay', ...policyLines.slice(2)]);
  });
  it('headings that are links to their part are no table of contents', () => {
    const page = `<h1>Privacy</h1><h4><a href="#one">Rights</a></h4><p>${sentence}</p><h4><a href="#two">Logs</a></h4><p>${sentence}</p>`;
    expect(read(page)).toEqual(['h1 Privacy', 'h4 Rights', `p ${sentence}`, 'h4 Logs', `p ${sentence}`]);
  });
  it('an opening line under a title above main', () => {
    const page = `<div><h1>Privacy</h1><p>${sentence}</p></div><main>${policy.replace('<h1>Privacy</h1>', '').repeat(2)}</main>`;
    expect(read(page).slice(0, 2)).toEqual(['h1 Privacy', `p ${sentence}`]);
  });
  it('a page of nothing but links', () => expect(read(menu)).toEqual(['li1 Home', 'li1 Tea', 'li1 Cake']));
  it('a page of nothing but a footer', () => expect(read('<footer><p>Tea Ltd</p></footer>')).toEqual(['p Tea Ltd']));
});

describe('names and addresses in the frame', () => {
  const imprint = (html: string) => read(html).filter((line) => line.startsWith('imprint'));
  it('a footer keeps its words, not its links', () => {
    const footer = `<footer><h4>Tea Ltd</h4><p>1 High Street<br>LS1 4DY Leeds</p>${menu}<p><a href="mailto:post@tea.example">post@tea.example</a></p></footer>`;
    expect(imprint(policy + footer)).toEqual([
      'imprint p Tea Ltd',
      'imprint p 1 High Street\nLS1 4DY Leeds',
      'imprint p post@tea.example',
    ]);
  });
  it('a header keeps them where there is an address among them', () => {
    expect(imprint(`<header><p>Tea Ltd</p><p>post@tea.example</p></header>${policy}`)).toEqual([
      'imprint p Tea Ltd',
      'imprint p post@tea.example',
    ]);
    expect(imprint(`<header><p>Fine leaves</p></header>${policy}`)).toEqual([]);
  });
  it('outside of main only lines with an address', () => {
    expect(imprint(`<main>${policy.repeat(2)}</main><p>Tea is good</p><p>© 2026 Tea Ltd</p>`)).toEqual([
      'imprint p © 2026 Tea Ltd',
    ]);
  });
});
