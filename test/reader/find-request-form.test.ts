import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const page = 'https://www.tea.example/legal/privacy';
const before =
  '<h1>Privacy policy</h1><p>Tea Ltd is the controller of your personal data and we process your name and your e-mail address when you order.</p>';

function formIn(html: string, url: string | null = page) {
  return readPolicy(extractDocument(parseHtml(`<html lang="en"><main>${before}${html}</main></html>`), { url }))
    .requestForm;
}

describe('the form for requests', () => {
  it.each([
    [
      'on the same site',
      '<h2>Your rights</h2><p>To exercise your rights, please use our <a href="/privacy/form">web form</a>.</p>',
      'https://www.tea.example/privacy/form',
    ],
    [
      'at a portal of another firm',
      '<h2>Your rights</h2><p>You can request access to your data <a href="https://privacyportal.desk.example/webform/1">here</a>.</p>',
      'https://privacyportal.desk.example/webform/1',
    ],
    [
      'a page for contact',
      '<h2>Your rights</h2><p>You have the right of access. Please contact us through our <a href="../contact">contact page</a>.</p>',
      'https://www.tea.example/contact',
    ],
    [
      'the plainer of two',
      '<h2>Your rights</h2><p>You have the right of access: ask on our <a href="/contact">contact page</a>.</p><p>To request erasure of your data, use this <a href="/gdpr-request">form</a>.</p>',
      'https://www.tea.example/gdpr-request',
    ],
  ])('%s', (_what, html, url) => expect(formIn(html)?.url).toBe(url));

  it.each([
    [
      'no form, but a link to more words',
      '<h2>Your rights</h2><p>You have the right of access, see <a href="/more">more information</a>.</p>',
    ],
    [
      'a form that is about something else',
      '<p>We store what you enter in our <a href="/order">order form</a> to deliver your tea.</p>',
    ],
    [
      "the authority's",
      '<h2>Your rights</h2><p>You have the right to complain to the supervisory authority with its <a href="https://authority.example/form">form</a>.</p>',
    ],
    [
      'an authority that is not called so',
      '<h2>Your rights</h2><p>You have the right to use this <a href="https://www.imy.se/kontakt">contact page</a>.</p>',
    ],
    [
      "a service's",
      '<h2>Your rights</h2><p>You have the right to object to Google Analytics with <a href="https://policies.provider.example/form">this form</a>.</p>',
    ],
    [
      'not encrypted',
      '<h2>Your rights</h2><p>To exercise your rights, use our <a href="http://forms.example/form">form</a>.</p>',
    ],
    ['a script', '<h2>Your rights</h2><p>To exercise your rights, use our <a href="javascript:form()">form</a>.</p>'],
    [
      'with a password',
      '<h2>Your rights</h2><p>To exercise your rights, use our <a href="https://a:b@tea.example/form">form</a>.</p>',
    ],
    [
      'on the policy itself',
      `<h2>Your rights</h2><p>To exercise your rights, use our <a href="${page}#form">form</a>.</p>`,
    ],
    [
      'a file',
      '<h2>Your rights</h2><p>To exercise your rights, fill in this <a href="/files/request-form.pdf">form</a>.</p>',
    ],
  ])('none: %s', (_why, html) => expect(formIn(html)).toBeUndefined());

  it('comes with the passage that names it', () => {
    const form = formIn(
      '<h2>Your rights</h2><p>To exercise your rights, please use our <a href="/f">web form</a>.</p>',
    );
    expect(form?.evidence[0].quote).toBe('To exercise your rights, please use our web form.');
  });

  it('is not guessed where the page was found nowhere', () => {
    const html = '<h2>Your rights</h2><p>To exercise your rights, use our <a href="/form">form</a>.</p>';
    expect(formIn(html, null)).toBeUndefined();
  });

  it('may be as little encrypted as the page it stands on', () => {
    const html = '<h2>Your rights</h2><p>To exercise your rights, use our <a href="/form">form</a>.</p>';
    expect(formIn(html, 'http://tea.example/privacy')?.url).toBe('http://tea.example/form');
  });
});
