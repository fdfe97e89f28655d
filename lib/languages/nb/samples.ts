// Norwegian (bokmål) sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Hvilke opplysninger vi samler inn\n\nNår du melder deg inn, registrerer vi navnet ditt, fødselsdato, e-postadresse og mobilnr.',
      gives: { categories: ['name', 'birthDate', 'email', 'phone'] },
    },
    {
      text: '## Personopplysninger vi behandler\n\nVi lagrer fødselsnummer, lønnsslipper og kontonummer.',
      gives: { categories: ['nationalId', 'income', 'payment'] },
    },
    {
      text: '## Opplysninger vi behandler\n\nVi noterer elevens fravær, allergier og hvem som er foresatte.',
      gives: { categories: ['education', 'health', 'family'] },
    },
    {
      text: '## Lagringstid\n\nOpplysninger om tidligere medlemmer slettes etter tjuefire måneder.',
      gives: { periods: ['P24M'] },
    },
    {
      text: '## Hvor lenge lagrer vi opplysningene?\n\nFakturaer oppbevares i fem år etter utløpet av regnskapsåret.',
      gives: { periods: ['P5Y'] },
    },
    {
      text: '## Sletting\n\nVi oppbevarer opplysningene så lenge det er nødvendig for formålet.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Rettslig grunnlag\n\nBehandlingen er nødvendig for å oppfylle en avtale med deg, jf. personvernforordningen artikkel 6 nr. 1 bokstav b.',
      gives: { legalBases: ['contract'] },
    },
    {
      text: '## Rettslig grunnlag\n\nGrunnlaget er en interesseavveiing etter artikkel 6 nr. 1 bokstav f.',
      gives: { legalBases: ['legitimateInterests'] },
    },
    {
      text: '## Utlevering\n\nVi gir adressen din til fraktselskapet, og ubetalte krav sendes til et inkassobyrå.',
      gives: { recipients: ['delivery', 'credit'], sharing: ['shares'] },
    },
    {
      text: '## Mottakere\n\nDriftsleverandøren vår og andre databehandlere har tilgang til opplysningene.',
      gives: { recipients: ['it', 'processors'] },
    },
    { text: '## Utlevering\n\nVi selger aldri personopplysningene dine.', gives: { sells: ['no'] } },
    {
      text: '## Overføring til tredjeland\n\nOpplysningene overføres til USA på grunnlag av EUs standardkontrakter.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Dine rettigheter\n\nDu har rett til innsyn, retting og sletting, og du kan protestere mot behandlingen.',
      gives: { rights: ['access', 'rectification', 'erasure', 'objection'] },
    },
    {
      text: '## Klage\n\nDu kan klage til Datatilsynet.',
      gives: { rights: ['complaint'], authority: ['Datatilsynet'] },
    },
    {
      text: '## Behandlingsansvarlig\n\nTyttebærlia Sykkelverksted AS er behandlingsansvarlig for personopplysningene dine.',
      gives: { controller: ['Tyttebærlia Sykkelverksted AS'] },
    },
    {
      text: '## Automatiserte avgjørelser\n\nVi tar ingen automatiserte avgjørelser om deg.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Hvilke opplysninger vi samler inn\n\nVi registrerer påloggingsdata, appens versjon og hvilke funksjoner du bruker.',
      gives: { categories: ['credentials', 'device', 'browsing'] },
    },
    {
      text: '## Opplysninger vi behandler\n\nVi lagrer avtalehistorikk, fakturaer og samtykker du har gitt.',
      gives: { categories: ['purchase', 'preference'] },
    },
    {
      text: '## Mottakere\n\nVi utleverer opplysninger til politiet når lovgivningen krever det.',
      gives: { recipients: ['authorities'] },
    },
    {
      text: '## Opplysninger vi samler inn\n\nVed påmelding oppgir du barnets navn, allergier og et telefonnummer.',
      gives: { categories: ['name', 'family', 'phone', 'health'] },
    },
    {
      text: '## Overføring\n\nOpplysningene blir værende innenfor EU/EØS.',
      gives: { transfers: ['no'] },
    },
    {
      text: '## Automatiske avgjørelser\n\nVi tar ingen avgjørelser om deg uten at et menneske er med.',
      gives: { automatedDecisions: ['no'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Definisjoner\n\nMed personopplysninger menes enhver opplysning om en person, for eksempel et navn eller et bilde.',
      nothing: ['categories'],
    },
    {
      text: '## Informasjonskapsler\n\nDu kan slette informasjonskapsler i innstillingene i nettleseren; skriv adressen til nettsiden i adressefeltet.',
      never: { categories: ['postalAddress', 'preference', 'name'] },
    },
    {
      text: '## Opplysninger vi ikke samler inn\n\nVi samler ikke inn helseopplysninger eller opplysninger om religion.',
      never: { categories: ['health', 'religion'] },
      gives: { notCollected: ['health', 'religion'] },
    },
    { text: '## Dine rettigheter\n\nVi svarer på henvendelsen din innen 30 dager.', nothing: ['periods'] },
    { text: '## Barn\n\nNettsiden er ikke for barn under 13 år.', nothing: ['periods'] },
    { text: '## Informasjonskapsler\n\nInformasjonskapselen utløper etter 12 måneder.', nothing: ['periods'] },
    {
      text: '## Klage\n\nDu kan klage til tilsynsmyndigheten hvis du er misfornøyd.',
      nothing: ['recipients'],
      never: { sharing: ['shares'] },
    },
    {
      text: '## Rettslig grunnlag\n\nVi har en berettiget interesse i å kjenne kundene våre.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Tredjeland\n\nVi overfører ikke opplysninger til land utenfor EU/EØS.',
      never: { transfers: ['yes'] },
      nothing: ['countries'],
    },
    { text: '## Kontakt\n\nRing oss på telefon eller skriv til oss på e-post.', nothing: ['categories'] },
    {
      text: '## Dine rettigheter\n\nRettighetene dine følger av gjeldende lovgivning.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Formål\n\nVi behandler bare opplysninger som er nødvendige for virksomheten.',
      never: { categories: ['employment'] },
    },
    {
      text: '## Utlevering\n\nVi utleverer ikke personopplysningene dine til tredjepart.',
      gives: { sharing: ['none'] },
      nothing: ['recipients'],
    },
    {
      text: '## Hva vi ønsker\n\nHvis du ønsker det, forteller vi mer om klubben.',
      never: { categories: ['preference'] },
    },
    { text: '## Om oss\n\nForeningen ble stiftet i 1998 og har vært aktiv i 25 år.', nothing: ['periods'] },
    {
      text: '## Rettslig grunnlag\n\nBehandlingen er nødvendig før en eventuell avtale.',
      never: { categories: ['purchase'] },
    },
    {
      text: '## Statistikk\n\nDersom du samtykker, bruker vi et måleverktøy.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Om oss\n\nFjellveien trafikkskole samler inn opplysninger om elevene.',
      never: { categories: ['browsing'] },
    },
    {
      text: '## Innlogging\n\nDu logger inn med BankID.',
      never: { categories: ['nationalId'] },
    },
    {
      text: '## Behandlingsansvarlig\n\nGranli Hagelag, organisasjonsnummer 999 888 777, samler inn opplysningene.',
      never: { categories: ['employment'] },
    },
    {
      text: '## Endringer\n\nVi oppdaterer denne personvernerklæringen ved behov.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Innsyn\n\nDu får innsyn ved å sende en henvendelse til oss.',
      never: { categories: ['communication'] },
    },
    {
      text: '## Drift\n\nVi deler logger med den som står for publisering og hosting av siden, se nederst på nettsiden.',
      never: { recipients: ['otherUsers'] },
    },
  ],
};
