// Pages in miniature, one of each kind that the spotter meets, all written for this project about firms that do not
// exist. `html` is what stands in the body; `title` and `url` are as misleading as those of real sites.

export interface PageSample {
  what: string;
  kind: 'privacy' | 'cookies' | 'other';
  title: string;
  url: string;
  html: string;
}

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const shortPolicy = paragraphs(
  'Lindqvist Keramik AB is the controller of your personal data.',
  'We collect your name and address when you order and keep them for seven years because the accounting act requires it.',
  'We share your data with the carrier that delivers the parcel. You have the right to access and to erasure, and you may lodge a complaint with the supervisory authority. Write to hello@lindqvist.example.',
);

const germanPolicy = paragraphs(
  'Verantwortlich im Sinne der DSGVO ist Carla Winterberg, Seestraße 9, 78315 Seewinkel, post@winterberg.example.',
  'Beim Aufruf der Seite speichern wir Ihre IP-Adresse in Server-Logfiles. Rechtsgrundlage ist unser berechtigtes Interesse am sicheren Betrieb.',
  'Wenn Sie uns schreiben, verarbeiten wir Ihren Namen und Ihre E-Mail-Adresse, um Ihnen zu antworten. Danach werden Ihre Daten gelöscht.',
  'Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie ein Beschwerderecht bei der Aufsichtsbehörde.',
);

const cookieText = paragraphs(
  'Cookies are small text files that our site stores on your device. We use cookies to remember your basket.',
  'The cookie "basket" lives for a week. Statistics cookies are set only after you agree to them in the cookie banner.',
  'You can delete cookies in the settings of your browser; the cookie for your language is then lost too.',
);

const consentTool = `<div id="cookie-consent" class="cmp"><h2>We value your privacy</h2>${paragraphs(
  'We and our 214 partners store and access information on a device and process personal data such as unique identifiers.',
  'Your personal data will be processed for personalised advertising. You may withdraw your consent at any time in our privacy policy.',
  'Legitimate interest: some partners process your personal data without asking for your consent. You have the right to object.',
)}</div>`;

const news = paragraphs(
  'The old ferry will leave the harbour for the last time on Saturday. Hundreds of people are expected on the quay.',
  'Captain Ines Morgado has steered it for thirty years. She remembers the winter when the river froze and nobody could cross.',
  'The new boat is electric and carries twice as many bicycles. It was built in a yard two hundred kilometres to the north.',
  'Tickets for the first crossing are given away by the town library from Monday on.',
);

export const pageSamples: PageSample[] = [
  {
    what: "a policy with the site's name for a title",
    kind: 'privacy',
    title: 'Lindqvist Keramik',
    url: 'https://lindqvist.example/p/17',
    html: shortPolicy,
  },
  {
    what: 'a policy inside details',
    kind: 'privacy',
    title: 'Help',
    url: 'https://lindqvist.example/help',
    html: `<h1>Help</h1><details><summary>How we handle your data</summary>${shortPolicy}</details>`,
  },
  {
    what: 'a policy in a dialog',
    kind: 'privacy',
    title: 'Lindqvist Keramik',
    url: 'https://lindqvist.example/',
    html: `<p>Hand-made cups.</p><div role="dialog"><h2>Privacy</h2>${shortPolicy}</div>`,
  },
  {
    what: 'a policy in a wrapper called footer',
    kind: 'privacy',
    title: 'Privacy',
    url: 'https://lindqvist.example/privacy',
    html: `<div class="footer-page">${shortPolicy}</div>`,
  },
  {
    what: 'a policy in a wrapper called cookie',
    kind: 'privacy',
    title: 'Privacy',
    url: 'https://lindqvist.example/privacy',
    html: `<div class="cookie">${shortPolicy}</div>`,
  },
  {
    what: 'a policy in list items',
    kind: 'privacy',
    title: 'Policies',
    url: 'https://lindqvist.example/x',
    html: shortPolicy.replaceAll('<p>', '<ul><li>').replaceAll('</p>', '</li></ul>'),
  },
  {
    what: 'a policy in a table',
    kind: 'privacy',
    title: 'Info',
    url: 'https://lindqvist.example/x',
    html: `<table>${shortPolicy.replaceAll('<p>', '<tr><td>').replaceAll('</p>', '</td></tr>')}</table>`,
  },
  {
    what: 'a policy in one paragraph with line breaks',
    kind: 'privacy',
    title: 'Info',
    url: 'https://lindqvist.example/x',
    html: `<p>${shortPolicy.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</p>`,
  },
  {
    what: 'a policy after a long consent tool',
    kind: 'privacy',
    title: 'Lindqvist',
    url: 'https://lindqvist.example/x',
    html: consentTool + shortPolicy,
  },
  {
    what: 'a policy with a section on cookies',
    kind: 'privacy',
    title: 'Privacy and cookies',
    url: 'https://lindqvist.example/x',
    html: `<h1>Privacy and cookies</h1>${shortPolicy}<h2>Cookies</h2>${cookieText}`,
  },
  {
    what: 'the lower half of an imprint',
    kind: 'privacy',
    title: 'Impressum',
    url: 'https://winterberg.example/impressum',
    html: `<h1>Impressum</h1>${paragraphs('Carla Winterberg, Seestraße 9, 78315 Seewinkel. Telefon 07771 000000.', 'Umsatzsteuer-Identifikationsnummer DE000000000. Trotz sorgfältiger Prüfung übernehmen wir keine Haftung für die Inhalte externer Links.')}<h2>Datenschutz</h2>${germanPolicy}`,
  },
  {
    what: 'one sentence that nothing is collected',
    kind: 'privacy',
    title: 'Privacy policy',
    url: 'https://abacus.example/privacy',
    html: `<h1>Privacy policy</h1>${paragraphs('The app Abacus does not collect any personal data. We do not share personal information with anyone. Questions: me@abacus.example.')}`,
  },
  {
    what: 'a Finnish register description',
    kind: 'privacy',
    title: 'Rekisteriseloste',
    url: 'https://kuoro.example/rekisteri',
    html: `<h1>Rekisteriseloste</h1><h2>1. Rekisterinpitäjä</h2><p>Niemen Kuoro ry, Koulutie 4, Niemi</p><h2>2. Rekisterin nimi</h2><p>Kuoron jäsenrekisteri</p><h2>3. Henkilötietojen käsittelyn tarkoitus</h2><p>Tietoja käytetään jäsenmaksujen laskutukseen.</p><h2>4. Tietojen luovutus</h2><p>Tietoja ei luovuteta kolmansille osapuolille eikä siirretä EU:n ulkopuolelle.</p><h2>5. Tarkastusoikeus</h2><p>Jäsenellä on oikeus tarkastaa itseään koskevat tiedot ja vaatia virheen korjaamista.</p>`,
  },

  {
    what: 'a page on cookies',
    kind: 'cookies',
    title: 'Cookie policy',
    url: 'https://lindqvist.example/cookies',
    html: `<h1>Cookie policy</h1>${cookieText}`,
  },
  {
    what: 'a page on cookies that is titled privacy policy',
    kind: 'cookies',
    title: 'Privacy policy',
    url: 'https://lindqvist.example/privacy-policy',
    html: `<h1>Privacy policy</h1>${cookieText}`,
  },
  {
    what: 'a page on cookies that names a legal basis',
    kind: 'cookies',
    title: 'Cookies',
    url: 'https://lindqvist.example/c',
    html: `<h1>Cookies and tracking</h1>${cookieText}<h2>Legal basis for cookies</h2><p>We set necessary cookies on the basis of our legitimate interest; you have the right to withdraw your consent to all other cookies.</p><h2>Your choice</h2><p>You may lodge a complaint with the supervisory authority about our use of cookies.</p>`,
  },
  {
    what: 'a page on cookies in Dutch',
    kind: 'cookies',
    title: 'Cookies',
    url: 'https://dedam.example/cookies',
    html: `<h1>Cookiebeleid</h1>${paragraphs('Wij gebruiken cookies om uw voorkeuren te onthouden. Een cookie is een klein tekstbestand op uw apparaat.', 'Analytische cookies plaatsen wij alleen met uw toestemming; u kunt cookies op elk moment verwijderen.')}`,
  },

  {
    what: 'news with a long consent tool',
    kind: 'other',
    title: 'Last ferry',
    url: 'https://paper.example/ferry',
    html: `${consentTool}<article><h1>Last ferry</h1>${news}</article>`,
  },
  {
    what: 'a short page with a long consent tool',
    kind: 'other',
    title: 'Our team',
    url: 'https://paper.example/team',
    html: `${consentTool}<h1>Our team</h1><p>Ines, Jonas and Wim.</p>`,
  },
  {
    what: 'a contact form with a consent line',
    kind: 'other',
    title: 'Contact',
    url: 'https://lindqvist.example/contact',
    html: `<h1>Write to us</h1><form><p>Your name</p><p>Your message</p><label><input type="checkbox"> I agree that Lindqvist Keramik processes my personal data to answer my request. Details are in the privacy policy.</label><button>Send</button></form>`,
  },
  {
    what: 'a newsletter form in German',
    kind: 'other',
    title: 'Newsletter',
    url: 'https://winterberg.example/newsletter',
    html: `<h1>Newsletter</h1><p>Einmal im Monat schreiben wir über Neues vom See und aus der Werkstatt.</p><form><label><input type="checkbox"> Ich willige ein, dass meine E-Mail-Adresse für den Newsletter verarbeitet wird. Die Einwilligung kann ich jederzeit widerrufen. Mehr dazu in der Datenschutzerklärung.</label></form>`,
  },
  {
    what: 'a tag page',
    kind: 'other',
    title: 'Datenschutz',
    url: 'https://blog.example/tag/datenschutz/',
    html: `<h1>Datenschutz</h1><article><h2><a href="/a">Was Schulen über Apps wissen sollten</a></h2><p>Immer mehr Klassen arbeiten mit Tablets. Wer haftet, wenn Fotos ins Netz gelangen?</p></article><article><h2><a href="/b">Das neue Urteil zu Kameras</a></h2><p>Nachbarn streiten seit Jahren über eine Kamera am Gartentor. Nun hat das Gericht entschieden.</p></article>`,
  },
  {
    what: 'terms with a clause on data',
    kind: 'other',
    title: 'Terms of service',
    url: 'https://rowclub.example/terms',
    html: `<h1>Terms of service</h1>${paragraphs('These terms govern the hire of rowing boats. By paying the deposit you accept them.', 'The hirer must be able to swim and returns the boat before sunset. Lost oars are charged at cost.', 'We are not liable for wet clothes, cold hands or missed trains.', 'A booking may be cancelled up to two days before; later cancellations are not refunded.')}<h2>8. Personal data</h2><p>We process your personal data as described in our privacy policy.</p><h2>9. Law</h2><p>Disputes are settled by the court of the harbour town.</p>`,
  },
  {
    what: 'an imprint',
    kind: 'other',
    title: 'Impressum',
    url: 'https://winterberg.example/impressum',
    html: `<h1>Impressum</h1>${paragraphs('Carla Winterberg, Seestraße 9, 78315 Seewinkel. Telefon 07771 000000, post@winterberg.example.', 'Verantwortlich für den Inhalt nach § 18 MStV ist Carla Winterberg.', 'Die Europäische Kommission stellt eine Plattform zur Online-Streitbeilegung bereit. Wir nehmen an keinem Verfahren teil.')}`,
  },
  {
    what: 'a law',
    kind: 'other',
    title: 'Act on personal data, chapter 3',
    url: 'https://laws.example/act-12',
    html: `<h1>Chapter 3. Rights of the data subject</h1>${paragraphs('Article 9. The data subject shall have the right to obtain from the controller confirmation as to whether personal data are being processed.', 'Article 10. The controller shall, without undue delay, rectify inaccurate personal data. Where the controller has disclosed the data to a recipient, it shall inform the recipient.', 'Article 11. Member States shall provide that the supervisory authority may impose fines. This regulation shall apply from 1 May.', 'Article 12. Paragraph 1 shall not apply where the personal data are retained by reason of a legal obligation.')}`,
  },
  {
    what: 'a law in German',
    kind: 'other',
    title: 'Gesetz über den Schutz von Daten',
    url: 'https://gesetze.example/g12',
    html: `<h1>Abschnitt 3 – Rechte der betroffenen Person</h1>${paragraphs('§ 9 Die betroffene Person hat das Recht, vom Verantwortlichen eine Auskunft über die sie betreffenden personenbezogenen Daten zu verlangen.', '§ 10 Der Verantwortliche hat unrichtige Daten unverzüglich zu berichtigen. Er teilt die Berichtigung dem Empfänger mit.', '§ 11 Die Aufsichtsbehörde kann eine Geldbuße verhängen. Dieses Gesetz gilt nicht für die Verarbeitung zu journalistischen Zwecken.')}`,
  },
  {
    what: 'an adviser who sells help',
    kind: 'other',
    title: 'Data protection – Marten & Bloom',
    url: 'https://martenbloom.example/data-protection',
    html: `<h1>Data protection</h1>${paragraphs('Our lawyers advise companies on every question of data protection law, from the record of processing to the audit.', 'We help your company draft privacy policies, negotiate processor agreements and answer requests from data subjects.', 'Our team has acted as external data protection officer for hospitals and banks. Clients praise our short answers.', 'We represent our clients before the supervisory authority and in court.')}`,
  },
  {
    what: 'a generator of policies',
    kind: 'other',
    title: 'Privacy policy generator',
    url: 'https://papermill.example/privacy-policy-generator',
    html: `<h1>Privacy policy generator</h1>${paragraphs('Answer ten questions and download a privacy policy for your website. The generator is free for private pages.', 'The template covers contact forms, newsletters and statistics. Copy the text into a page of your own.')}`,
  },
  {
    what: 'a guide by an authority that speaks to its reader',
    kind: 'other',
    title: 'Your right of access',
    url: 'https://authority.example/your-rights/access',
    html: `<h1>Your right of access</h1>${paragraphs('Companies must tell you which personal data they hold if you ask. This guide explains how to write such a request.', 'The company has one month to answer. It may ask who you are, but organisations must not make it hard for you.', 'If a business refuses, it has to say why. You can then complain to us or go to court. Read our guide for employers if you run a business.')}`,
  },
  {
    what: 'an article on the GDPR',
    kind: 'other',
    title: 'RGPD : six ans après',
    url: 'https://revue.example/rgpd-six-ans',
    html: `<h1>RGPD : six ans après</h1>${paragraphs('Les entreprises ont appris à vivre avec le règlement. Cet article dresse un bilan avec trois chercheurs.', 'Le droit d’accès reste le plus utilisé, selon une enquête menée auprès de mille personnes. Les sanctions, elles, se concentrent sur les grandes plateformes.', 'Le consentement, rappelle la juriste, n’est qu’une base légale parmi d’autres. Les États membres gardent une marge de manœuvre.')}`,
  },
  {
    what: 'news about a leak',
    kind: 'other',
    title: 'Dataläcka hos kommunen',
    url: 'https://tidning.example/lacka',
    html: `<h1>Dataläcka hos kommunen</h1>${paragraphs('Namn och adresser på tvåtusen elever låg öppet på en server i tre dagar. Felet upptäcktes av en förälder.', 'Kommunen har anmält händelsen till Integritetsskyddsmyndigheten. Enligt it-chefen finns inga tecken på att någon laddat ner filerna.', 'Rektorn säger att skolan nu går igenom sina rutiner. Föräldrarna kallas till ett möte på torsdag.')}`,
  },
  {
    what: 'a help page on deleting an account',
    kind: 'other',
    title: 'How do I delete my account?',
    url: 'https://help.example/articles/31',
    html: `<h1>How do I delete my account?</h1>${paragraphs('Open the settings, choose Account and press Delete. Type your password once more to confirm.', 'Your playlists disappear at once. If you change your mind, sign in again within two weeks.', 'Still stuck? Our support team answers on weekdays.')}`,
  },
  {
    what: 'a tutorial on cookies for programmers',
    kind: 'other',
    title: 'Cookies in three steps',
    url: 'https://code.example/cookies',
    html: `<h1>Cookies in three steps</h1>${paragraphs('A server sets a cookie with a header; the browser sends the cookie back with each request.', 'In this tutorial the author builds a tiny server that counts visits. First write the handler, then parse the cookie.', 'Sign the cookie so that students cannot change it. The next part of this article is about sessions.')}`,
  },
  {
    what: 'a recipe for cookies',
    kind: 'other',
    title: 'Chocolate cookies',
    url: 'https://kitchen.example/chocolate-cookies',
    html: `<h1>Chocolate cookies</h1>${paragraphs('These cookies are crisp outside and soft inside. The dough needs an hour in the fridge.', 'Bake the cookies for ten minutes. Let the cookies cool before you hide them from your children.')}`,
  },
  {
    what: 'an accessibility statement',
    kind: 'other',
    title: 'Tillgänglighet',
    url: 'https://kommun.example/tillganglighet',
    html: `<h1>Tillgänglighetsredogörelse</h1>${paragraphs('Vi vill att så många som möjligt ska kunna använda webbplatsen. Här beskriver vi kända brister.', 'Äldre dokument saknar rubriker. Kontakta oss om du behöver en text i ett annat format.')}`,
  },
  {
    what: 'a processor agreement',
    kind: 'other',
    title: 'Auftragsverarbeitung',
    url: 'https://hoster.example/avv',
    html: `<h1>Vertrag über die Auftragsverarbeitung</h1>${paragraphs('§ 1 Der Auftragnehmer verarbeitet Daten im Auftrag des Auftraggebers. Gegenstand und Dauer ergeben sich aus dem Hauptvertrag.', '§ 2 Der Auftragnehmer handelt nur auf Weisung. Er verpflichtet seine Beschäftigten zur Vertraulichkeit.', '§ 3 Unterauftragnehmer bedürfen der Zustimmung. § 4 Nach Ende des Vertrags gibt der Auftragnehmer alle Datenträger zurück.')}`,
  },
];
