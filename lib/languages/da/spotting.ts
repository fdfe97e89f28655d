// Danish as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const daGlance =
  'privatliv|persondata|personoplysning|databeskyttelse|dine oplysninger';

export const daSpotting: SpottingWords = {
  common: 'og|det|at|er|ikke|af|til|som|på|vi|den|med|når|hvis|være|også|kun',
  names:
    'privatlivspolitik|persondatapolitik|databeskyttelsespolitik|privatliv|databeskyttelse.|databeskyttelseserklæring|behandling af personoplysninger|behandling af persondata|datapolitik|fortrolighedspolitik|privacy policy|persondatabeskyttelse|oplysningspligt',
  hints: 'privatliv|persondata|personoplysning|databeskyttelse|gdpr',
  cookies: 'cookie|sporing|lokal lagring',
  terms: 'handelsbetingelser|vilkår|betingelser|tilgængelighed|retningslinjer|principper|regler|vedtægter|indstillinger|administrer',
  imprint: 'juridisk information|juridisk meddelelse|om siden',
  masthead: 'kolofon',
  data: 'personoplysning|persondata|dine oplysninger|personlige oplysninger|oplysninger om dig|personlige data|dine data',
  we: 'vi indsamler|indsamler vi|vi behandler|behandler vi|vi bruger|bruger vi|vi anvender|anvender vi|vi opbevarer|opbevarer vi|vi gemmer|gemmer vi|vi deler|deler vi|vi videregiver|videregiver vi|vi registrerer|indsamles|behandles|opbevares|vi sælger|vi modtager|vi har ikke|indsamler ikke|ingen personoplysninger|ingen persondata|gemmer ikke|deler ikke',
  yours:
    'dine oplysninger|dine personoplysninger|dine data|dine persondata|dine rettigheder|dit samtykke|du har ret|har du ret|om dig',
  rights:
    'ret til indsigt|indsigt|berigtigelse|rettet|sletning|slettet|begrænsning|dataportab|gøre indsigelse|indsigelse|tilbagekalde|trække dit samtykke|klage|datatilsynet|tilsynsmyndighed|dine rettigheder',
  basis:
    'gdpr|databeskyttelsesforordning|persondataforordning|retsgrundlag|behandlingsgrundlag|hjemmel|legitim* interesse|retlig forpligtelse|opfyldelse af|2016 679|samtykke|databeskyttelseslov',
  roles: 'dataansvarlig|databeskyttelsesrådgiver|databehandler|ansvarlig for behandling',
  keeping: 'opbevar|slette|gemmes|så længe|hvor længe|ikke længere',
  sharing:
    'tredjepart|tredjemand|modtager|databehandler|leverandør|samarbejdspartner|tredjeland|uden for eu|overfør|videregiv|google analytics',
  about:
    'virksomheder skal|din virksomhed|organisationer|denne forordning|bøde|træder i kraft|trådte i kraft|vores klienter|advokat|rådgivning|generator|skabelon|denne artikel|denne guide|forskere|journalist|forfatter|ekspert|elever|lærere|webinar|redaktion',
};
