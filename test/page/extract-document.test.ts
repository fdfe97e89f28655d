import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { outline } from '../support/outline.ts';

const long = 'We keep your order for seven years, since the law on accounting asks us to keep the vouchers that long.';
const read = (html: string) => outline(extractDocument(parseHtml(html)));

describe('passages', () => {
  const table: [why: string, html: string, passages: string[]][] = [
    ['headings and paragraphs', '<h1>Privacy</h1><p>We sell tea.</p>', ['h1 Privacy', 'p We sell tea.']],
    ['inline elements do not part words', '<p>per<b>son</b>al <i>data</i></p>', ['p personal data']],
    ['white space is folded', '<p> a\n\t b&nbsp; c </p>', ['p a b c']],
    [
      'soft hyphens and zero-width signs go',
      '<p>data&shy;skydd\u200b och\u2060 \ufeffmer</p>',
      ['p dataskydd och mer'],
    ],
    ['direction marks go', '<p>Tea\u202e Ltd\u202c \u200f</p>', ['p Tea Ltd']],
    ['letters are composed', '<p>fo\u0308r A\u030a</p>', ['p för Å']],
    [
      'divs as paragraphs',
      '<div>One.</div><div>Two.<div>Three.</div>Four.</div>',
      ['p One.', 'p Two.', 'p Three.', 'p Four.'],
    ],
    ['text beside a block', 'One.<p>Two.</p>Three.', ['p One.', 'p Two.', 'p Three.']],
    ['two line breaks part paragraphs', '<p>One.<br><br>Two.<br/> <br>Three.</p>', ['p One.', 'p Two.', 'p Three.']],
    ['one line break stays', '<p>Tea Ltd<br>1 High Street<br>Leeds</p>', ['p Tea Ltd\n1 High Street\nLeeds']],
    ['a line break inside a link', '<p>Tea <a href="/a">and<br>cake</a></p>', ['p Tea and\ncake']],
    [
      'lists with depth',
      '<ul><li>name<li>address<ul><li>street</ul><li>age</ul>',
      ['li1 name', 'li1 address', 'li2 street', 'li1 age'],
    ],
    ['an item of several paragraphs', '<ul><li><p>One.</p><p>Two.</p></li></ul>', ['li1 One.', 'li1 Two.']],
    ['a heading inside an item', '<ol><li><h3>Who</h3><p>Us.</p></li></ol>', ['h3 Who', 'li1 Us.']],
    ['definition lists', '<dl><dt>Log</dt><dd>30 days</dd></dl>', ['dt Log', 'dd 30 days']],
    ['lists by role', '<div role="list"><div role="listitem">name</div></div>', ['li1 name']],
    ['headings by role', '<div role="heading" aria-level="3">Who</div><p>Us.</p>', ['h3 Who', 'p Us.']],
    ['a paragraph dressed as heading', `<h4>${long} ${long} ${long}</h4>`, [`p ${long} ${long} ${long}`]],
    ['summary of a closed part', '<details><summary>Cookies</summary>One.</details>', ['h7 Cookies', 'p One.']],
    ['hidden text is read', '<p hidden>One.</p><div style="display:none">Two.</div>', ['p One.', 'p Two.']],
    ['a tab that is not shown', '<div role="tabpanel" aria-hidden="true">One.</div>', ['p One.']],
    [
      'a button that opens a part',
      '<button class="accordion">Your rights</button><div>You may ask.</div>',
      ['h7 Your rights', 'p You may ask.'],
    ],
    [
      'a button inside a heading',
      '<h3><button aria-expanded="false">Rights</button></h3><p>Ask.</p>',
      ['h3 Rights', 'p Ask.'],
    ],
    ['other buttons are not text', '<p>One.</p><button>Print</button><p>Two.</p>', ['p One.', 'p Two.']],
    ['fields are not text', '<p>Your name <input value="x"><select><option>Mr</select></p>', ['p Your name']],
    [
      'scripts do not part a sentence',
      '<p>Write to <script>x()</script><noscript>y</noscript>us.</p>',
      ['p Write to us.'],
    ],
    ['icons do not part a sentence', '<p>See <svg><path d="M0"/></svg>here.</p>', ['p See here.']],
    ['icon names of a ligature font', '<h2>Rights <i class="material-icons">expand_more</i></h2>', ['h2 Rights']],
    ['templates, frames and comments', '<template>a</template><iframe>b</iframe><!-- c --><p>One.</p>', ['p One.']],
    ['preformatted text', '<pre>One.\n\nTwo,\nthree.</pre>', ['p One.', 'p Two,\nthree.']],
    ['lines kept by a style', '<div style="white-space: pre-line">One.\n\nTwo.</div>', ['p One.', 'p Two.']],
    ['bullets typed by hand', '<p>We keep:<br>• name<br>• age</p>', ['p We keep:', 'li1 name', 'li1 age']],
    ['paragraphs with a bullet', '<p>We keep:</p><p>• name</p><p>·age</p>', ['p We keep:', 'li1 name', 'li1 age']],
    ['paragraphs with letters', '<p>(a) name;</p><p>(b) age.</p>', ['li1 (a) name;', 'li1 (b) age.']],
    [
      'lines under a lead-in',
      '<p>You may ask for:</p><p>Access</p><p>Erasure of what we keep</p><h2>Logs</h2>',
      ['p You may ask for:', 'li1 Access', 'li1 Erasure of what we keep', 'h2 Logs'],
    ],
    [
      'one line under a lead-in',
      '<p>Controller:</p><p>Tea Ltd</p><h2>Logs</h2>',
      ['p Controller:', 'p Tea Ltd', 'h2 Logs'],
    ],
    [
      'an address under a lead-in',
      '<p>Write to:</p><p>Tea Ltd</p><p>1 High Street</p><p>Leeds</p>',
      ['p Write to:', 'p Tea Ltd', 'p 1 High Street', 'p Leeds'],
    ],
    ['one letter alone', '<p>(c) Tea Ltd.</p>', ['p (c) Tea Ltd.']],
    ['a custom element', '<x-part>One.</x-part><x-part>Two.</x-part>', ['p One.', 'p Two.']],
    ['a custom element in a sentence', '<p>See <x-link>here</x-link> now.</p>', ['p See here now.']],
    ['no elements at all', 'Just text', ['p Just text']],
    ['broken markup', '<p>One.<p>Two.</b></div><li>Three', ['p One.', 'p Two.', 'li1 Three']],
  ];
  it.each(table)('%s', (_, html, passages) => expect(read(html)).toEqual(passages));
});

describe('tables', () => {
  const table: [why: string, html: string, passages: string[]][] = [
    [
      'rows and columns',
      '<table><tr><th>Data</th><th>Kept</th></tr><tr><td>Logs</td><td>30 days</td></tr></table>',
      ['th0:0:0 Data', 'th0:0:1 Kept', 'td0:1:0 Logs', 'td0:1:1 30 days'],
    ],
    [
      'a cell over two columns, one over two rows',
      '<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>',
      ['td0:0:0 a', 'td0:0:2 b', 'td0:1:0 c', 'td0:1:1 d', 'td0:1:2 e', 'td0:2:1 f', 'td0:2:2 g'],
    ],
    [
      'a bold first row acts as heading',
      '<table><tr><td><b>Data</b><td><b>Kept</b><tr><td>Logs<td>30 days</table>',
      ['th0:0:0 Data', 'th0:0:1 Kept', 'td0:1:0 Logs', 'td0:1:1 30 days'],
    ],
    [
      'two columns of label and value have no heading',
      '<table><tr><td>Name<td>Tea Ltd<tr><td>City<td>Leeds</table>',
      ['td0:0:0 Name', 'td0:0:1 Tea Ltd', 'td0:1:0 City', 'td0:1:1 Leeds'],
    ],
    [
      'a list inside a cell',
      '<table><tr><th>a<th>b<tr><td>Data:<ul><li>name<li>age</ul><td>x</table>',
      ['th0:0:0 a', 'th0:0:1 b', 'td0:1:0 Data:', 'td0:1:0 li1 name', 'td0:1:0 li1 age', 'td0:1:1 x'],
    ],
    [
      'a table for layout',
      '<table role="presentation"><tr><td>One.<td>Two.<tr><td>Three.</table>',
      ['p One.', 'p Two.', 'p Three.'],
    ],
    [
      'a table around everything',
      '<table><tr><td><h1>Privacy</h1><p>One.</p><td>Two.</table>',
      ['h1 Privacy', 'p One.', 'p Two.'],
    ],
    [
      'a table inside a table',
      '<table><tr><td>One.<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
      ['p One.', 'td1:0:0 a', 'td1:0:1 b', 'td1:1:0 c', 'td1:1:1 d'],
    ],
    ['one column only', '<table><tr><td>One.<tr><td>Two.</table>', ['p One.', 'p Two.']],
    [
      'a span beyond all reason',
      '<table><tr><td colspan=99999999>a<td>b<tr><td>c<td>d</table>',
      ['td0:0:0 a', 'td0:0:50 b', 'td0:1:0 c', 'td0:1:1 d'],
    ],
  ];
  it.each(table)('%s', (_, html, passages) => expect(read(html)).toEqual(passages));
});

describe('lines that only look like headings', () => {
  const yes: [why: string, html: string, heading: string][] = [
    ['a bold paragraph', `<p><b>Your rights</b></p><p>${long}</p>`, 'Your rights'],
    ['bold by style', `<p><span style="font-weight:700">Your rights</span></p><p>${long}</p>`, 'Your rights'],
    ['bold with a colon', `<p><strong>We keep:</strong></p><ul><li>name</ul>`, 'We keep:'],
    ['a short line before text', `<div>Your rights</div><div>${long}</div>`, 'Your rights'],
    ['a numbered line', `<p>3. your rights</p><p>${long}</p>`, '3. your rights'],
    ['a question', `<p>How long do we keep it?</p><p>${long}</p>`, 'How long do we keep it?'],
    ['a class that says so', `<div class="faq-title">rights</div><p>${long}</p>`, 'rights'],
    ['a bold first line', `<p><b>Your rights</b><br>${long}</p>`, 'Your rights'],
    ['a bold line that opens an item', `<ol><li><b>Your rights</b><p>${long}</p></ol>`, 'Your rights'],
  ];
  it.each(yes)('%s', (_, html, heading) => expect(read(`<p>${long}</p>${html}`)).toContain(`h7 ${heading}`));

  const no: [why: string, html: string][] = [
    ['a sentence in bold', `<p><b>We never sell your data.</b></p><p>${long}</p>`],
    ['a bold word in a sentence', `<p><b>Cookies</b> are small files.</p><p>${long}</p>`],
    ['a lead-in', '<p>We collect:</p><ul><li>name</ul>'],
    ['the first line of an address', '<p><b>Tea Ltd</b><br>1 High Street<br>LS1 4DY Leeds</p>'],
    ['an address in lines', `<p>Tea Ltd</p><p>1 High Street</p><p>LS1 4DY Leeds</p>`],
    ['a postal code', `<p>12345 Musterstadt</p><p>${long}</p>`],
    ['an e-mail address', `<p>Post@example.com</p><p>${long}</p>`],
    ['a list in one line', `<p>Name, address, age, shoe size</p><p>${long}</p>`],
    ['a label with its value', `<p>Controller: Tea Ltd</p><p>${long}</p>`],
    ['the last of several short lines', `<p>Tea</p><p>Cake</p><p>Bread and butter</p><p>${long}</p>`],
    ['the last line', '<p>See you soon</p>'],
    ['a bold item of a list', '<ul><li><b>Name</b><li><b>Age</b></ul>'],
  ];
  it.each(no)('not %s', (_, html) => {
    expect(read(`<p>${long}</p>${html}`).filter((line) => line.startsWith('h'))).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  const page = (head: string, body = '<p>One.</p>', html = '') =>
    extractDocument(parseHtml(`<html ${html}><head>${head}</head><body>${body}</body>`), {
      url: 'https://tea.example/p',
    });

  it('title, site name, language and address', () => {
    const document = page(
      '<title> Privacy |\n Tea </title><meta property="og:site_name" content="Tea">',
      undefined,
      'lang=en-GB',
    );
    expect(document).toMatchObject({
      title: 'Privacy | Tea',
      siteName: 'Tea',
      declaredLanguage: 'en-GB',
      url: 'https://tea.example/p',
    });
  });
  it('the application name where there is no other', () => {
    expect(page('<meta name="application-name" content="Tea">').siteName).toBe('Tea');
  });
  it('nothing where nothing is said', () => {
    expect(page('')).toMatchObject({ title: '', siteName: null, declaredLanguage: null });
  });
  it('the language of the block that holds the text', () => {
    expect(page('', `<p>Kort.</p><div lang="en"><p>${long}</p></div>`, 'lang=sv').declaredLanguage).toBe('en');
  });
});

describe('links', () => {
  const table: [why: string, html: string, links: [text: string, href: string][]][] = [
    ['with their text', '<p>See <a href="/x">our shop</a>.</p>', [['our shop', '/x']]],
    ['white space outside', '<p>See<a href="/x"> our shop </a>.</p>', [['our shop', '/x']]],
    ['over inner elements', '<p><a href="/x">our <b>big</b> shop</a></p>', [['our big shop', '/x']]],
    [
      'two side by side',
      '<p><a href="/x">a</a><a href="/x">b</a></p>',
      [
        ['a', '/x'],
        ['b', '/x'],
      ],
    ],
    [
      'addresses',
      '<p><a href="mailto:a@b.example">write</a> <a href="tel:+46">call</a></p>',
      [
        ['write', 'mailto:a@b.example'],
        ['call', 'tel:+46'],
      ],
    ],
    [
      'an address in code',
      '<p><a class="__cf_email__" data-cfemail="422302206c273a232f322e27">[email&#160;protected]</a></p>',
      [['[email protected]', 'mailto:a@b.example']],
    ],
    [
      'an address in code behind a link',
      '<p><a href="/cdn-cgi/l/email-protection#422302206c273a232f322e27">mail</a></p>',
      [['mail', 'mailto:a@b.example']],
    ],
    ['none that run something', '<p><a href="javascript:x()">a</a><a href=" data:text/html,x">b</a><a>c</a></p>', []],
    ['code that is no address', '<p><span data-cfemail="zz">a</span><span data-cfemail="4223">b</span></p>', []],
  ];
  it.each(table)('%s', (_, html, links) => {
    const document = extractDocument(parseHtml(html));
    expect(document.links.map(({ start, end, href }) => [document.text.slice(start, end), href])).toEqual(links);
  });
});
