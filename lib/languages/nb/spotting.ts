// Norwegian Bokmål as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const nbGlance =
  'personvern|personopplysning|dine opplysninger|opplysninger om deg';

export const nbSpotting: SpottingWords = {
  common: 'og|det|er|ikke|av|til|som|på|vi|den|med|du|også|bare|hva|være|hvis',
  names:
    'personvernerklæring|personvern.|personvernpolicy|personvernregler|personvernpolitikk|personverninformasjon|personvernvilkår|behandling av personopplysninger|personvern og|privacy policy',
  hints: 'personvern|personopplysning|gdpr',
  cookies: 'cookie|informasjonskaps|sporing|lokal lagring',
  terms:
    'vilkår|kjøpsvilkår|brukervilkår|salgsbetingelser|betingelser|tilgjengelighet|retningslinjer|annonsepolicy|vedtekter|regler|innstillinger|administrer',
  imprint: 'juridisk informasjon|om nettstedet|juridisk',
  masthead: 'kolofon|ansvarlig redaktør',
  data: 'personopplysning|dine opplysninger|opplysninger om deg|personlige opplysninger|persondata|personlig informasjon|opplysningene',
  we: 'vi samler|samler vi|vi behandler|behandler vi|vi bruker|bruker vi|vi lagrer|lagrer vi|vi deler|deler vi|vi utleverer|vi registrerer|samles inn|behandles|lagres|vi selger|vi mottar|vi oppbevarer|utleveres|deles ikke|brukes|samler ikke|ingen personopplysninger|lagrer ikke|deler ikke|selger ikke',
  yours:
    'dine opplysninger|dine personopplysninger|dine rettigheter|ditt samtykke|du har rett|har du rett|om deg|dine data',
  rights:
    'rett til innsyn|innsyn|retting|rettet|sletting|slettet|begrens|dataportab|protestere|trekke tilbake|trekke samtykke|klage|datatilsynet|tilsynsmyndighet|dine rettigheter',
  basis:
    'gdpr|personvernforordning|rettslig grunnlag|behandlingsgrunnlag|berettiget interesse|rettslig forpliktelse|oppfylle|2016 679|samtykke|personopplysningslov',
  roles: 'behandlingsansvarlig|personvernombud|databehandler|ansvarlig for behandling|ansvarlig for personopplysning',
  keeping: 'lagres|lagringstid|oppbevar|slettes|sletter|så lenge|hvor lenge|ikke lenger',
  sharing:
    'tredjepart|tredjeparter|mottaker|databehandler|leverandør|samarbeidspartner|tredjeland|utenfor eu|utenfor eøs|overfør|utlever|google analytics',
  about:
    'bedrifter må|din bedrift|virksomheter|denne forordning|overtredelsesgebyr|bøter|trer i kraft|trådte i kraft|advokat|rådgivning|generator|denne artikkelen|denne veilederen|forskere|journalist|forfatter|ekspert|elever|lærere|webinar',
};
