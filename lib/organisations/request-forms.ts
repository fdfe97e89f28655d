// How web forms and contact pages are called, in links and in web addresses, in the languages of Europe. Sites mix
// languages ("/kontakt/form"), so it is one list; the words of a text are lib/languages'.

/** Words that begin so name a form; a bare "form" inside a longer word ("information") does not. */
const formStems =
  /^(?:formul|formlar|webform|onlineform|kontaktform|contactform|requestform|lomak|lomakk|yhteydenottolomak|skjema|kontaktskjema|kontaktskema|skema|blankett|veidlap|ankeet|űrlap|obrazec|obrazc|obrazac|eyðublað|foirm|modul[oi]|imprim|impres[oa]|формуляр|формулар|έντυπ|φόρμα)/u;
const formWords = new Set([
  'form',
  'forms',
  'forma',
  'formą',
  'formos',
  'formu',
  'formă',
  'vorm',
  'vormi',
  'форма',
  'φόρμας',
]);

const contactStems =
  /^(?:contact|kontakt|contat|yhteyde|yhteyst|επικοινων|контакт|kapcsolat|elérhetős|samband|hafasamband|susisiek|saziņ|sazin|teagmh|kuntatt|ikkuntattja|stik)/u;

/** Addresses of portals that were made for requests, whoever runs them. */
const requestPortal =
  /(?<![a-z])dsa?r(?![a-z])|privacy[-_]?(?:portal|request|form)|data[-_]?(?:subject[-_]?)?(?:access[-_]?)?request|subject[-_]?access|gdpr[-_]?(?:request|form)|rights?[-_]?request|registerutdrag|auskunftsanfrage|\/webform\//i;

/** How plainly a link is called a form: 3 a portal for requests, 2 a form, 1 a page for contact, 0 neither. */
export function formRank(text: string, address: URL): 0 | 1 | 2 | 3 {
  const path = pathWords(address);
  if (requestPortal.test(`${address.hostname}${path}`)) return 3;
  const words =
    `${text} ${path}`
      .slice(0, 1000)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.some((word) => formWords.has(word) || formStems.test(word))) return 2;
  return words.some((word) => contactStems.test(word)) ? 1 : 0;
}

function pathWords({ pathname, hash }: URL): string {
  const path = `${pathname}${hash}`.slice(0, 500);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
