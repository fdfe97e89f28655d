// Dutch sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Welke gegevens verwerken wij\n\nAls u een afspraak maakt, noteren wij uw naam, uw gsm-nummer, uw mailadres en eventuele allergieën.',
      gives: { categories: ['name', 'phone', 'email', 'health'] },
    },
    {
      text: '## Persoonsgegevens die wij verwerken\n\n- NAW-gegevens\n- Geboortedatum\n- Bankrekeningnummer\n- Rijksregisternummer',
      gives: { categories: ['name', 'postalAddress', 'birthDate', 'payment', 'nationalId'] },
    },
    {
      text: '## Bewaartermijn\n\nFacturen bewaren wij zeven jaar, offertes anderhalf jaar.',
      gives: { periods: ['P7Y', 'P18M'] },
    },
    {
      text: '## Hoe lang bewaren wij gegevens?\n\nWij bewaren uw gegevens zolang uw kind bij ons ingeschreven is.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Bewaartermijnen\n\nWij bewaren uw gegevens niet langer dan strikt noodzakelijk is.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Grondslag\n\nWij verwerken uw gegevens op basis van artikel 6 lid 1 onder b AVG en voor de nieuwsbrief op basis van uw toestemming.',
      gives: { legalBases: ['contract', 'consent'] },
    },
    {
      text: '## Uw rechten\n\nU heeft recht op inzage, correctie en verwijdering van uw gegevens en kunt een klacht neerleggen bij de Gegevensbeschermingsautoriteit.',
      gives: {
        rights: ['access', 'rectification', 'erasure', 'complaint'],
        authority: ['Gegevensbeschermingsautoriteit'],
      },
    },
    {
      text: '## Delen met derden\n\nWij delen uw gegevens met onze boekhouder, met de bezorgdienst en met de Belastingdienst.',
      gives: { sharing: ['shares'], recipients: ['advisers', 'delivery', 'authorities'] },
    },
    {
      text: '## Delen met derden\n\nWij verkopen uw gegevens nooit aan anderen.',
      gives: { sells: ['no'] },
    },
    {
      text: '## Wie zijn wij\n\nZeilmakerij Bries B.V., gevestigd te Kaaghaven, is verantwoordelijk voor de verwerking van uw persoonsgegevens.',
      gives: { controller: ['Zeilmakerij Bries B.V.'] },
    },
    {
      text: '## Buiten de EER\n\nUw gegevens worden doorgegeven aan servers in de Verenigde Staten op basis van modelcontractbepalingen.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Geautomatiseerde besluitvorming\n\nWij maken geen gebruik van geautomatiseerde besluitvorming.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Met wie delen wij gegevens\n\nWij wisselen gegevens uit met uw huisarts, het ziekenhuis en uw zorgverzekeraar.',
      gives: { recipients: ['health'] },
    },
    {
      text: '## Bijzondere persoonsgegevens\n\nWij verzamelen geen medische gegevens en geen gegevens over uw godsdienst.',
      gives: { notCollected: ['health', 'religion'] },
    },
    {
      text: '## Welke gegevens verzamelen wij\n\nIn onze winkel verzamelen wij camerabeelden. Die camerabeelden bewaren wij maximaal 4 weken.',
      gives: { categories: ['picture'], periods: ['P4W'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Wat zijn persoonsgegevens?\n\nPersoonsgegevens zijn alle gegevens over een geïdentificeerde persoon, bijvoorbeeld een naam of een foto.',
      nothing: ['categories'],
    },
    {
      text: '## Verzoek\n\nMaak in de kopie van uw identiteitsbewijs uw pasfoto en Burgerservicenummer (BSN) zwart.',
      never: { categories: ['picture'] },
    },
    {
      text: '## Kinderen\n\nOnze website heeft niet de intentie gegevens te verzamelen over bezoekers die jonger zijn dan 16 jaar.',
      nothing: ['periods', 'retentionKinds'],
    },
    {
      text: '## Uw rechten\n\nWij reageren binnen vier weken op uw verzoek.',
      nothing: ['periods'],
    },
    {
      text: '## Cookies\n\nU kunt cookies weigeren in de instellingen van uw browser.',
      never: { categories: ['device', 'preference'] },
    },
    {
      text: '## Klacht\n\nU kunt een klacht indienen bij de toezichthouder, de Autoriteit Persoonsgegevens.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Bestellen\n\nZonder deze gegevens kunnen wij de verkoopovereenkomst niet sluiten.',
      nothing: ['sells'],
    },
    {
      text: '## Verhuur\n\nZonder deze gegevens kunnen wij u de woning niet verhuren.',
      nothing: ['sells'],
    },
    {
      text: '## Doorgifte\n\nWij geven geen gegevens door aan landen buiten de EU.',
      never: { transfers: ['yes'] },
    },
    {
      text: '## Contact\n\nNeem bij vragen contact op via e-mail of telefonisch.',
      never: { categories: ['communication'] },
    },
    {
      text: '## Grondslag\n\nDe verwerking steunt op ons gerechtvaardigd belang.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Links\n\nTyp ons webadres in de adresbalk; wij handelen namens onze leden.',
      never: { categories: ['name', 'postalAddress'] },
    },
    {
      text: '## Functionaris\n\nDe functionaris ziet toe op de naleving van de wet.',
      never: { categories: ['employment'] },
    },
    {
      text: '## Geldigheid\n\nDeze cookie verloopt na 2 jaar.',
      nothing: ['periods'],
    },
  ],
};
