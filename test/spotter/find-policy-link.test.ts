// The link that the site offers its visitors: not a plugin's, a blog host's or a tag's.

import { describe, expect, it } from 'vitest';
import { viewPage } from '../../lib/page/view-page.ts';
import { findPolicyLink } from '../../lib/spotter/find-policy-link.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const find = (html: string, url: string | null = 'https://shop.example/page') =>
  findPolicyLink(viewPage(parseHtml(`<!doctype html>${html}`), url));

const footer = (...links: string[]): string =>
  `<main><p>Cups and plates.</p></main><footer>${links.join(' ')}</footer>`;
const link = (href: string, text: string, more = ''): string => `<a href="${href}" ${more}>${text}</a>`;
const terms = link('/terms', 'Terms');

describe('what a link is called', () => {
  it.each([
    ['en', 'Privacy Policy'],
    ['en', 'Privacy'],
    ['de', 'Datenschutz'],
    ['de', 'Daten\u00adschutz\u00aderklärung'],
    ['de', 'DSGVO'],
    ['de', 'Impressum &amp; Datenschutz'],
    ['fr', 'Politique de confidentialité'],
    ['fr', 'Données personnelles'],
    ['fr', 'Mentions légales'],
    ['es', 'LOPD'],
    ['es', 'Política de privacidad'],
    ['ca', 'Política de privacitat'],
    ['gl', 'Política de privacidade'],
    ['pt', 'Política de Privacidade'],
    ['it', 'Informativa privacy'],
    ['nl', 'Privacyverklaring'],
    ['sv', 'Integritetspolicy'],
    ['sv', 'Personuppgifter'],
    ['da', 'Privatlivspolitik'],
    ['nb', 'Personvern'],
    ['nn', 'Personvernerklæring'],
    ['is', 'Persónuverndarstefna'],
    ['fi', 'Tietosuojaseloste'],
    ['et', 'Privaatsuspoliitika'],
    ['lv', 'Privātuma politika'],
    ['lt', 'Privatumo politika'],
    ['pl', 'Polityka prywatności'],
    ['cs', 'Ochrana osobních údajů'],
    ['sk', 'Ochrana osobných údajov'],
    ['sl', 'Varstvo osebnih podatkov'],
    ['hr', 'Zaštita osobnih podataka'],
    ['sr', 'Политика приватности'],
    ['hu', 'Adatkezelési tájékoztató'],
    ['ro', 'Politica de confidențialitate'],
    ['ro', 'Politica de confidentialitate'],
    ['bg', 'Политика за поверителност'],
    ['el', 'Πολιτική απορρήτου'],
    ['ga', 'Ráiteas príobháideachais'],
    ['mt', 'Avviż dwar il-privatezza'],
  ])('%s: %s', (_language, text) => {
    expect(find(footer(terms, link('/x1', text), link('/contact', 'Contact')))?.href).toBe('/x1');
  });
});

describe('which of several', () => {
  it.each([
    [
      'the footer before a tag',
      `<p>${link('/tag/privacy/', 'Privacy', 'rel="tag"')}</p>${footer(link('/p', 'Privacy'))}`,
      '/p',
    ],
    [
      'the policy before its cookie page',
      footer(link('/cookies', 'Cookie policy'), link('/privacy', 'Privacy policy')),
      '/privacy',
    ],
    [
      'the general one before one for applicants',
      footer(link('/privacy-jobs', 'Privacy policy for applicants'), link('/privacy', 'Privacy policy')),
      '/privacy',
    ],
    [
      'a page of its own before one with the terms',
      footer(link('/legal', 'Terms and privacy'), link('/privacy', 'Privacy policy')),
      '/privacy',
    ],
    [
      "its own before a captcha's",
      footer(link('/datenschutz', 'Datenschutz')) + link('https://policies.google.com/privacy', 'Datenschutzerklärung'),
      '/datenschutz',
    ],
    [
      "its own before a mail tool's",
      `<form>${link('https://mailchimp.com/legal/privacy', 'Privacy policy')} ${link('/privacy', 'privacy notice')}</form>`,
      '/privacy',
    ],
    [
      'its own before a headline',
      `<h2>${link('/2024/05/privacy', 'Privacy')}</h2>${footer(link('/p', 'Privacy'))}`,
      '/p',
    ],
    [
      'the policy before its settings',
      footer(link('/datenschutz', 'Datenschutz'), link('/einstellungen', 'Datenschutz-Einstellungen')),
      '/datenschutz',
    ],
    [
      'one that WordPress marks',
      `${link('/a', 'Privacy')} ${link('/b', 'Privacy', 'class="privacy-policy-link" rel="privacy-policy"')}`,
      '/b',
    ],
    ['a link named by its address', footer(link('/datenschutzerklaerung', 'Hinweise')), '/datenschutzerklaerung'],
    [
      'a cookie link that leads to the policy',
      `<div class="cookie-banner">${link('/tietosuojaseloste', 'Cookie policy')}</div>`,
      '/tietosuojaseloste',
    ],
    [
      "a publisher's own domain",
      footer(link('https://publisher.example/privacy', 'Privacy policy')),
      'https://publisher.example/privacy',
    ],
    ['a policy in PDF', footer(link('/files/DSE_2024.pdf', 'Datenschutzerklärung (PDF)')), '/files/DSE_2024.pdf'],
    ['a picture with words', footer(`<a href="/p"><img alt="Privacy policy"></a>`), '/p'],
    ['a dialog at the foot of the page', footer(link('#datenschutz', 'Datenschutz')), '#datenschutz'],
    ['a route of a single-page application', footer(link('#/privacy', 'Privacy')), '#/privacy'],
  ])('%s', (_what, html, href) => {
    expect(find(html)?.href).toBe(href);
  });
});

describe('none', () => {
  it.each([
    ['no link at all', '<p>Hello</p>'],
    ['terms and imprint only', footer(terms, link('/impressum', 'Impressum'))],
    ["a blog host's", footer(link('https://automattic.com/privacy/', 'Privacy policy'))],
    [
      "a captcha's",
      `<form>${link('https://policies.google.com/privacy', 'Privacy')} ${link('https://policies.google.com/terms', 'Terms')}</form>`,
    ],
    ['a tag page', footer(link('/tags/datenschutz/', 'Datenschutz'))],
    ['an article on data protection', `<h2>${link('/datenschutz-an-schulen', 'Datenschutz an Schulen')}</h2>`],
    [
      'a firm that sells help',
      `<nav>${link('/practice/data-protection-and-employment-law-for-banks', 'Our lawyers on data protection in banking and finance')}</nav>`,
    ],
    ['a script', footer(link('javascript:openConsent()', 'Privacy settings'))],
    ['a table of contents', `<main><ul><li>${link('#s8', '8. Datenschutz')}</li></ul></main>`],
    [
      "another firm's policy in an article",
      `<p>${link('https://othershop.example/privacy', 'privacy policy')} of the chain was changed again, and nobody noticed for a month.</p>`,
    ],
    ["an officer's address", footer(link('mailto:dpo@shop.example', 'Data protection'))],
  ])('%s', (_what, html) => {
    expect(find(html)).toBeNull();
  });

  it("a blog on a shared host: the host's own policy", () => {
    expect(find(footer(link('https://wordpress.com/privacy', 'Privacy')), 'https://me.wordpress.com/')).toBeNull();
  });
});

describe('the address', () => {
  it.each([
    ['relative to the page', 'privacy.html', 'https://shop.example/a/b', '', 'https://shop.example/a/privacy.html'],
    [
      'relative to <base>',
      'privacy.html',
      'https://shop.example/a/b',
      '<base href="/legal/">',
      'https://shop.example/legal/privacy.html',
    ],
    ['a broken base', '/privacy', 'https://shop.example/a/b', '<base href="http://">', null],
    ['an unknown page', '/privacy', null, '', null],
  ])('%s', (_what, href, url, head, address) => {
    expect(find(head + footer(link(href, 'Privacy policy')), url)).toMatchObject({ href, address });
  });
});
