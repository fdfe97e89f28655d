// Norwegian Nynorsk as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const nnGlance = 'personvern|personopplysning|opplysningane dine';

export const nnSpotting: SpottingWords = {
  common: 'og|det|er|ikkje|av|til|som|på|vi|den|med|eit|ein|frå|dei|kan|du',
  names:
    'personvernerklæring|personvern.|personvernpolitikk|behandling av personopplysningar|personvernreglar',
  hints: 'personvern|personopplysning|gdpr',
  cookies: 'cookie|informasjonskaps|sporing|lokal lagring',
  terms: 'vilkår|kjøpsvilkår|brukarvilkår|tilgjenge|retningslinjer|vedtekter|reglar|innstillingar',
  imprint: 'juridisk informasjon|om nettstaden',
  masthead: 'kolofon',
  data: 'personopplysning|opplysningane dine|opplysningar om deg|personlege opplysningar|persondata',
  we: 'vi samlar|samlar vi|vi behandlar|behandlar vi|vi brukar|brukar vi|vi bruker|vi lagrar|lagrar vi|vi deler|deler vi|vi utleverer|vi registrerer|vert samla|blir samla|behandla|lagra|vi sel|vi tek|vert brukt|blir brukt|samlar ikkje|ingen personopplysningar|lagrar ikkje|deler ikkje',
  yours:
    'opplysningane dine|rettane dine|samtykket ditt|du har rett|har du rett|om deg|personopplysningane dine',
  rights:
    'rett til innsyn|innsyn|retting|retta|sletting|sletta|avgrens|dataportab|protestere|trekkje tilbake|trekke tilbake|klage|datatilsynet|tilsynsorgan|rettane dine',
  basis:
    'gdpr|personvernforordning|rettsleg grunnlag|behandlingsgrunnlag|rettkomen interesse|rettsleg plikt|oppfylle|2016 679|samtykke|personopplysningslov',
  roles: 'behandlingsansvarleg|personvernombod|databehandlar|ansvarleg for',
  keeping: 'lagra|lagringstid|oppbevar|sletta|slettar|så lenge|kor lenge|ikkje lenger',
  sharing:
    'tredjepart|tredjepartar|mottakar|databehandlar|leverandør|samarbeidspartnar|tredjeland|utanfor eu|utanfor eøs|overfør|utlever',
  about:
    'verksemder|denne forordninga|forordninga|gebyr|bøter|tek til å gjelde|advokat|rådgjeving|generator|denne artikkelen|denne rettleiaren|forskarar|journalist|forfattar|ekspert|elevar|lærarar|webinar',
};
