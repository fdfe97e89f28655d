// Dutch as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const nlGlance = 'privacy|persoonsgegev|gegevensbesch|jouw gegevens|uw gegevens';

export const nlSpotting: SpottingWords = {
  common: 'de|het|een|van|en|dat|niet|zijn|voor|met|worden|wij|op',
  names:
    'privacyverklaring|privacybeleid|privacy verklaring|privacy beleid|privacy statement|privacystatement|privacy policy|privacyreglement|privacyvoorwaarden|privacy.|privacy en cookie|privacy cookie|verwerking van persoonsgegevens|bescherming van persoonsgegevens|gegevensbescherming|privacyinformatie|privacynotitie|avg verklaring',
  hints: 'privacy|persoonsgegevens|gegevensbescherming|avg.|gdpr',
  cookies: 'cookie|lokale opslag|webbaken|trackers',
  terms: 'algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|toegankelijkheid|huisregels|disclaimer|instellingen|voorkeuren|beheren',
  imprint: 'juridische informatie|wettelijke vermelding|juridisch',
  masthead: 'colofon',
  data: 'persoonsgegevens|persoonlijke gegevens|jouw gegevens|uw gegevens|je gegevens|persoonlijke informatie',
  we: 'wij verzamelen|we verzamelen|verzamelen wij|wij verwerken|we verwerken|verwerken wij|verwerkt|wij gebruiken|we gebruiken|gebruiken wij|gebruiken we|wij bewaren|bewaren wij|bewaren we|wij delen|delen wij|wij verstrekken|verzameld|wij slaan|verkoopt|ontvangen wij|geen persoonsgegevens|verzamelt geen|geen gegevens|verzamelen geen|deelt geen',
  yours:
    'jouw gegevens|uw gegevens|je gegevens|jouw persoonsgegevens|uw persoonsgegevens|je persoonsgegevens|uw rechten|je rechten|jouw rechten|uw toestemming|je toestemming|u heeft het recht|je hebt het recht|over jou|over u',
  rights:
    'recht op inzage|inzage|recht op rectif|rectificatie|corrigeren|recht op verwijdering|gegevenswissing|recht op beperking|bezwaar|dataportabiliteit|overdraagbaarheid|gegevensoverdraag|toestemming in te trekken|toestemming intrekken|klacht|autoriteit persoonsgegevens|toezichthoud|gegevensbeschermingsautoriteit',
  basis:
    'avg.|gdpr|algemene verordening|grondslag|gerechtvaardigd belang|wettelijke verplichting|uitvoering van|rechtsgrond|2016 679|toestemming',
  roles: 'verwerkingsverantwoordelijke|verantwoordelijk voor|functionaris|functionaris gegevens|verantwoordelijke.',
  keeping: 'bewaartermijn|bewaren|bewaard|niet langer dan|bewaarperiode|verwijderd|verwijderen',
  sharing:
    'derden|ontvangers|verwerker|verwerkersovereenkomst|dienstverleners|doorgifte|buiten de europese|buiten de eer|delen met|verstrek|google analytics',
  about:
    'bedrijven moeten|uw bedrijf|je bedrijf|organisaties|deze verordening|boete|in werking|advocat|wij adviseren|generator|sjabloon|handleiding|dit artikel|deze gids|onderzoekers|journalist|auteur.|experts.|leerlingen|leraren|webinar|uitspraak',
};
