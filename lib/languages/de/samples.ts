// German sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Welche Daten wir erheben\n\nBei der Anmeldung zum Kurs erfassen wir Ihren Vor- und Zunamen, Ihre Handynummer, Ihre Mailadresse und Ihr Geburtsdatum.',
      gives: { categories: ['name', 'phone', 'email', 'birthDate'] },
    },
    {
      text: '## Server-Logfiles\n\nBeim Besuch der Website speichert unser Provider automatisch:\n\n- IP-Adresse\n- Browsertyp und Betriebssystem\n- Datum und Uhrzeit des Abrufs',
      gives: { categories: ['ipAddress', 'device', 'browsing'] },
    },
    {
      text: '## Speicherdauer\n\nDie Buchungsunterlagen löschen wir nach zehn Jahren, Anfragen nach sechs Monaten.',
      gives: { periods: ['P10Y', 'P6M'] },
    },
    {
      text: '## Speicherdauer\n\nFür Rechnungen gilt eine 7-jährige Aufbewahrungsfrist.',
      gives: { periods: ['P7Y'] },
    },
    {
      text: '## Wie lange speichern wir Ihre Daten?\n\nWir speichern Ihre Daten, bis Sie Ihre Einwilligung widerrufen.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Rechtsgrundlage\n\nRechtsgrundlage ist Art. 6 Abs. 1 UAbs. 1 Buchst. b DSGVO, beim Versand des Rundbriefs Ihre Zustimmung.',
      gives: { legalBases: ['contract', 'consent'] },
    },
    {
      text: '## Ihre Rechte\n\nSie können Auskunft verlangen, Unrichtiges berichtigen und Ihre Daten löschen lassen und sich bei der Aufsichtsbehörde beschweren.',
      gives: { rights: ['access', 'rectification', 'erasure', 'complaint'] },
    },
    {
      text: '## Empfänger\n\nWir geben Ihre Daten an unseren Steuerberater, an Paketdienste und an das Finanzamt weiter.',
      gives: { sharing: ['shares'], recipients: ['advisers', 'delivery', 'authorities'] },
    },
    {
      text: '## Verantwortlicher\n\nVerantwortlich für die Datenverarbeitung ist die Kerzenzieherei Morgenrot GmbH, Wachsgasse 2, 99999 Lichtenau.',
      gives: { controller: ['Kerzenzieherei Morgenrot GmbH'] },
    },
    {
      text: '## Drittländer\n\nDie Daten werden auf einen Server in den USA übertragen. Grundlage sind die Standardvertragsklauseln der EU-Kommission.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Profiling\n\nEine automatisierte Entscheidungsfindung findet nicht statt.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Aufsichtsbehörde\n\nSie können sich bei der Landesbeauftragten für den Datenschutz Niedersachsen beschweren.',
      gives: { authority: ['Landesbeauftragten für den Datenschutz Niedersachsen'], rights: ['complaint'] },
    },
    {
      text: '## Weitergabe\n\nVerkauft wird davon nichts.',
      gives: { sells: ['no'] },
    },
    {
      text: '## Bekanntgabe\n\nPersonendaten geben wir unserem Treuhänder und unserer Auftragsbearbeiterin für die Buchhaltung bekannt.',
      gives: { recipients: ['advisers', 'processors'] },
    },
    {
      text: '## Was wir nicht erheben\n\nGesundheitsdaten erheben wir nicht, und nach Ihrer Religion fragen wir nicht.',
      gives: { notCollected: ['health'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Begriffe\n\nPersonenbezogene Daten sind alle Informationen, mit denen Sie persönlich identifiziert werden können, zum Beispiel ein Name oder ein Lichtbild.',
      nothing: ['categories'],
    },
    {
      text: '## Ihre Rechte\n\nSie haben das Recht, diese Daten einem anderen Verantwortlichen ohne Behinderung zu übermitteln.',
      never: { categories: ['health'] },
    },
    {
      text: '## Cookies\n\nIn den Einstellungen Ihres Browsers können Sie das Speichern von Cookies verhindern.',
      never: { categories: ['device', 'preference'] },
    },
    {
      text: '## Newsletter\n\nDer Versand des Newsletters beginnt nach der Bestätigung; per E-Mail können Sie ihn jederzeit abbestellen.',
      never: { recipients: ['delivery'] },
    },
    {
      text: '## Werbung\n\nEine Nutzung zu Werbezwecken findet nicht statt.',
      never: { recipients: ['marketing'] },
    },
    {
      text: '## Recht auf Auskunft\n\nWir beantworten Ihren Antrag innerhalb eines Monats.',
      nothing: ['periods'],
    },
    {
      text: '## Kinder\n\nUnser Angebot richtet sich nicht an Personen unter 16 Jahren.',
      nothing: ['periods', 'retentionKinds'],
    },
    {
      text: '## Mietangebote\n\nOhne diese Daten können wir Ihnen die Wohnung nicht vermieten.',
      nothing: ['sells'],
    },
    {
      text: '## Beschwerde\n\nZuständige Aufsichtsbehörde ist die Datenschutzbehörde Ihres Bundeslandes.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Hinweis\n\nWir handeln im Namen unserer Mitglieder und an Ort und Stelle.',
      never: { categories: ['name', 'postalAddress'] },
    },
    {
      text: '## Sicherheit\n\nWir sichern Vertraulichkeit, Integrität und Verfügbarkeit der Systeme und tragen dem Stand der Technik Rechnung.',
      never: { categories: ['purchase', 'employment'] },
    },
    {
      text: '## Weitergabe\n\nEine Übermittlung in Länder außerhalb der EU findet nicht statt.',
      never: { transfers: ['yes'] },
    },
    {
      text: '## Rechtsgrundlagen\n\nDie Interessen und Grundrechte der betroffenen Person dürfen nicht überwiegen.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Links\n\nGeben Sie unsere Internetadresse in die Adresszeile ein.',
      nothing: ['categories'],
    },
  ],
};
