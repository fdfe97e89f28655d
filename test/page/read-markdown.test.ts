import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { outline } from '../support/outline.ts';

const long = 'We keep your order for seven years, since the law on accounting asks us to keep the vouchers that long.';

describe('Markdown', () => {
  const table: [why: string, source: string, passages: string[]][] = [
    [
      'headings',
      '# Privacy\n\n## Who\nWe are Tea.\n### Why ###\n',
      ['h1 Privacy', 'h2 Who', 'p We are Tea.', 'h3 Why'],
    ],
    ['headings with a line under them', 'Privacy\n=======\n\nWho\n---\n\nTea.', ['h1 Privacy', 'h2 Who', 'p Tea.']],
    ['a rule is no heading', 'Tea.\n\n---\n\n* * *\n\nCake.', ['p Tea.', 'p Cake.']],
    ['wrapped lines are joined', `${long}\n${long}`, [`p ${long} ${long}`]],
    ['the lines of an address stay', 'Tea Ltd\n1 High Street\nLeeds', ['p Tea Ltd\n1 High Street\nLeeds']],
    ['two spaces ask for a line break', `${long}  \n${long}`, [`p ${long}\n${long}`]],
    [
      'lists',
      '- name\n- age\n  - year\n* more\n+ even more',
      ['li1 name', 'li1 age', 'li2 year', 'li1 more', 'li1 even more'],
    ],
    ['numbers stay in the text', '1. name\n2. age', ['li1 1. name', 'li1 2. age']],
    ['an item over two lines', `- ${long}\n  ${long}`, [`li1 ${long} ${long}`]],
    ['an item of two paragraphs', '- One.\n\n  Two.\n\nThree.', ['li1 One.', 'li1 Two.', 'p Three.']],
    ['a paragraph after a list', '- One.\n\nTwo.', ['li1 One.', 'p Two.']],
    ['bold and italics', 'We *never* sell __any__ of ***it***.', ['p We never sell any of it.']],
    ['signs that mark nothing', 'user_name, 2 * 3 and a_b_c', ['p user_name, 2 * 3 and a_b_c']],
    ['a bold line is a heading', `**Your rights**\n\n${long}`, ['h7 Your rights', `p ${long}`]],
    ['escapes', '\\*Tea\\* \\[now\\] 1\\. a\\_b', ['p *Tea* [now] 1. a_b']],
    ['entities', 'Tea &amp; cake&nbsp;&#8211; caf&eacute; &unknown;', ['p Tea & cake – café &unknown;']],
    ['code', 'Send `DELETE` now', ['p Send DELETE now']],
    ['fences', '```\nTea\n```', ['p Tea']],
    ['quotes', '> Tea\n> cake', ['p Tea\ncake']],
    ['comments', '<!-- note\nto self -->Tea', ['p Tea']],
    ['lines for a site generator', 'Tea\n{: .lead}\n\n:::note\nCake\n:::', ['p Tea', 'p Cake']],
    ['front matter', '---\ntitle: Privacy\n---\nTea.', ['p Tea.']],
    [
      'a table',
      '| Data | Kept |\n|---|:-:|\n| Logs | 30 days |\n| a \\| b | |\n\nEnd.',
      ['th0:0:0 Data', 'th0:0:1 Kept', 'td0:1:0 Logs', 'td0:1:1 30 days', 'td0:2:0 a | b', 'p End.'],
    ],
    [
      'a table without outer bars',
      'Data | Kept\n---|---\nLogs | 30 days',
      ['th0:0:0 Data', 'th0:0:1 Kept', 'td0:1:0 Logs', 'td0:1:1 30 days'],
    ],
    [
      'lines in a cell',
      '| a | b |\n|--|--|\n| name<br>age | x |',
      ['th0:0:0 a', 'th0:0:1 b', 'td0:1:0 name', 'td0:1:0 age', 'td0:1:1 x'],
    ],
    ['a bar in a sentence is no table', 'Tea | Cake.\n\nEnd.', ['p Tea | Cake.', 'p End.']],
    [
      'HTML headings and lists',
      '<h2 id="x">Who</h2>\n<ul>\n<li>name</li>\n<li>age</li>\n</ul>\n<p>Tea.</p>',
      ['h2 Who', 'li1 name', 'li1 age', 'p Tea.'],
    ],
    ['HTML in a line', 'Tea <b>and</b> <span class="x">cake</span>, 3 < 4', ['p Tea and cake, 3 < 4']],
    [
      'an HTML link parts the text',
      'Write <a href="mailto:a@b.example">a@b.example</a>.',
      ['p Write', 'p a@b.example'],
    ],
    ['an anchor in a heading', '## <a name="x"></a>Who', ['h2 Who']],
    ['windows line ends and a byte order mark', '\ufeff# Tea\r\n\r\nCake.\r\n', ['h1 Tea', 'p Cake.']],
    ['nothing', ' \n\n', []],
  ];
  it.each(table)('%s', (_, source, passages) => expect(outline(readMarkdown(source))).toEqual(passages));

  const links: [why: string, source: string, links: [text: string, href: string][]][] = [
    ['a link', 'See [our *shop*](https://tea.example "Tea").', [['our shop', 'https://tea.example']]],
    ['an address', 'Write to <post@tea.example>.', [['post@tea.example', 'mailto:post@tea.example']]],
    ['a bare target', '<https://tea.example/a>', [['https://tea.example/a', 'https://tea.example/a']]],
    ['HTML', '<a href="mailto:post@tea.example">post</a>', [['post', 'mailto:post@tea.example']]],
    ['a picture is none', '![tea](/tea.png) Tea', []],
    ['brackets are none', '[Tea] (or [x] cake)', []],
    ['none that run something', '[x](javascript:alert(1))', []],
  ];
  it.each(links)('%s', (_, source, expected) => {
    const document = readMarkdown(source);
    expect(document.links.map(({ start, end, href }) => [document.text.slice(start, end), href])).toEqual(expected);
  });

  it('takes title and language from the front matter, else the first heading', () => {
    expect(readMarkdown('---\nlang: sv\ntitle: "Om te"\n---\n# Te')).toMatchObject({
      title: 'Om te',
      declaredLanguage: 'sv',
    });
    expect(readMarkdown('# Te\n\nKaka')).toMatchObject({ title: 'Te', declaredLanguage: null });
  });
});
