// Danish sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Hvilke oplysninger vi indsamler\n\nNår du melder dig ind, registrerer vi dit navn, din fødselsdato, din mailadresse og dit mobilnr.',
      gives: { categories: ['name', 'birthDate', 'email', 'phone'] },
    },
    {
      text: '## Hvilke oplysninger vi indsamler\n\nVi gemmer dit CPR-nummer, dine lønsedler og kontonummer.',
      gives: { categories: ['nationalId', 'income', 'payment'] },
    },
    {
      text: '## Oplysninger vi behandler\n\nTil undervisningen noterer vi elevens fravær, allergier og forældrenes telefonnumre.',
      gives: { categories: ['education', 'health', 'phone'] },
    },
    {
      text: '## Opbevaring\n\nVi sletter oplysninger om udmeldte medlemmer efter fireogtyve måneder.',
      gives: { periods: ['P24M'] },
    },
    {
      text: '## Hvor længe gemmer vi oplysningerne?\n\nFakturaer opbevares i fem år efter udgangen af regnskabsåret.',
      gives: { periods: ['P5Y'] },
    },
    {
      text: '## Sletning\n\nVi opbevarer dine oplysninger, så længe det er nødvendigt for at opfylde formålet.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Retsgrundlag\n\nVi behandler oplysningerne for at opfylde den aftale, vi har indgået med dig, jf. databeskyttelsesforordningens artikel 6, stk. 1, litra b.',
      gives: { legalBases: ['contract'] },
    },
    {
      text: '## Retsgrundlag\n\nBehandlingen sker på baggrund af en afvejning af interesser efter artikel 6, stk. 1, litra f.',
      gives: { legalBases: ['legitimateInterests'] },
    },
    {
      text: '## Videregivelse\n\nVi deler din adresse med fragtfirmaet og giver oplysninger om manglende betaling videre til et inkassobureau.',
      gives: { recipients: ['delivery', 'credit'], sharing: ['shares'] },
    },
    {
      text: '## Modtagere\n\nVores webhotel og øvrige databehandlere har adgang til oplysningerne.',
      gives: { recipients: ['it', 'processors'] },
    },
    { text: '## Videregivelse\n\nVi sælger aldrig dine oplysninger.', gives: { sells: ['no'] } },
    {
      text: '## Overførsel til tredjelande\n\nOplysningerne overføres til USA på grundlag af EU-Kommissionens standardkontraktbestemmelser.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Dine rettigheder\n\nDu har ret til indsigt, berigtigelse og sletning, og du kan gøre indsigelse mod behandlingen.',
      gives: { rights: ['access', 'rectification', 'erasure', 'objection'] },
    },
    {
      text: '## Klage\n\nDu kan klage til Datatilsynet.',
      gives: { rights: ['complaint'], authority: ['Datatilsynet'] },
    },
    {
      text: '## Dataansvarlig\n\nRavnsholt Cykelværksted ApS er dataansvarlig for behandlingen af dine personoplysninger.',
      gives: { controller: ['Ravnsholt Cykelværksted ApS'] },
    },
    {
      text: '## Automatiske afgørelser\n\nVi træffer ikke automatiske afgørelser om dig.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Hvilke oplysninger vi indsamler\n\nVi registrerer jeres børns navne, klassetrin og eventuelle allergier.',
      gives: { categories: ['family', 'education', 'health'] },
    },
    {
      text: '## Oplysninger vi indsamler fra appen\n\nVi indsamler netværkstype, appens version og hvilke funktioner du bruger.',
      gives: { categories: ['device', 'browsing'] },
    },
    {
      text: '## Modtagere\n\nVi kan videregive oplysninger til politiet og til offentlige myndigheder, når lovgivningen kræver det.',
      gives: { recipients: ['authorities'] },
    },
    {
      text: '## Oplysninger vi indsamler\n\nVed tilmelding oplyser du barnets navn, allergier og et telefonnummer.',
      gives: { categories: ['name', 'family', 'phone', 'health'] },
    },
    {
      text: '## Overførsel\n\nDine data forlader ikke EU.',
      gives: { transfers: ['no'] },
    },
    {
      text: '## Opbevaring\n\nOplysningerne opbevares, indtil formålet ikke længere er til stede.',
      gives: { retentionKinds: ['necessary'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Definitioner\n\nVed personoplysninger forstås enhver form for information om en person, for eksempel et navn eller et billede.',
      nothing: ['categories'],
    },
    {
      text: '## Cookies\n\nDu kan slette cookies i indstillingerne i din browser; skriv adressen på vores hjemmeside i adressefeltet.',
      never: { categories: ['postalAddress', 'preference', 'name'] },
    },
    {
      text: '## Oplysninger vi ikke indsamler\n\nVi indsamler ikke helbredsoplysninger eller oplysninger om religion.',
      never: { categories: ['health', 'religion'] },
      gives: { notCollected: ['health', 'religion'] },
    },
    { text: '## Dine rettigheder\n\nVi svarer på din henvendelse inden for 30 dage.', nothing: ['periods'] },
    { text: '## Børn\n\nHjemmesiden er ikke for børn under 13 år.', nothing: ['periods'] },
    { text: '## Cookies\n\nCookien udløber efter 12 måneder.', nothing: ['periods'] },
    {
      text: '## Klage\n\nDu kan klage til tilsynsmyndigheden, hvis du er utilfreds.',
      nothing: ['recipients'],
      never: { sharing: ['shares'] },
    },
    {
      text: '## Retsgrundlag\n\nVi har en legitim interesse i at kende vores kunder.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Tredjelande\n\nVi overfører ikke oplysninger til lande uden for EU/EØS.',
      never: { transfers: ['yes'] },
      nothing: ['countries'],
    },
    { text: '## Kontakt\n\nRing til os på telefon eller skriv til os pr. mail.', nothing: ['categories'] },
    { text: '## Dine rettigheder\n\nDine rettigheder følger af lovgivningen.', never: { recipients: ['authorities'] } },
    {
      text: '## Formål\n\nVi behandler kun oplysninger i det omfang, det er nødvendigt for vores virksomhed.',
      never: { categories: ['employment'] },
    },
    {
      text: '## Videregivelse\n\nVi videregiver ikke dine oplysninger til tredjepart.',
      gives: { sharing: ['none'] },
      nothing: ['recipients'],
    },
    {
      text: '## Sikkerhed\n\nVi har indgået aftaler om, hvem der må få adgang til vores kontor.',
      nothing: ['legalBases', 'rights'],
    },
    { text: '## Om os\n\nForeningen blev stiftet i 1998 og har været aktiv i 25 år.', nothing: ['periods'] },
    {
      text: '## Ændringer\n\nDenne politik kan blive opdateret, og den nyeste politik deles altid med brugerne her.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Hvem deler vi med\n\nHer kan du læse, hvilke oplysninger vi behandler og videregiver.',
      never: { recipients: ['health'] },
    },
    {
      text: '## Kontakt\n\nDu kan få indsigt ved henvendelse til os, og du kan skrive, hvis du ønsker det.',
      never: { categories: ['communication', 'preference'] },
    },
    {
      text: '## Links\n\nKlik her for at læse mere, eller klik på knappen nederst.',
      never: { categories: ['browsing'] },
    },
    {
      text: '## Opdatering\n\nVi ændrer teksten efter behov og efter en konkret vurdering af reglerne.',
      never: { categories: ['preference', 'opinion'] },
    },
    {
      text: '## Billeder\n\nForeningen bruger sociale netværk og holder netværksmøder.',
      never: { categories: ['device'] },
    },
    {
      text: '## Kilder\n\nVi modtager oplysninger fra offentligt tilgængelige registre.',
      never: { recipients: ['otherUsers'] },
    },
    {
      text: '## Revision\n\nRevision af denne politik sker hvert år, når vi deler den med medlemmerne.',
      never: { recipients: ['advisers'] },
    },
  ],
};
