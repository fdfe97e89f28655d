// Swedish sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Vilka uppgifter vi samlar in\n\nNär du blir medlem registrerar vi ditt namn, din födelsetid, din mejladress och ditt mobilnummer.',
      gives: { categories: ['name', 'birthDate', 'email', 'phone'] },
    },
    {
      text: '## Personuppgifter vi behandlar\n\nVi sparar personnummer, lönespecifikationer och kontonummer.',
      gives: { categories: ['nationalId', 'income', 'payment'] },
    },
    {
      text: '## Uppgifter vi behandlar\n\nVi antecknar elevens frånvaro, allergier och vilka som är vårdnadshavare.',
      gives: { categories: ['education', 'health', 'family'] },
    },
    {
      text: '## Lagringstid\n\nUppgifter om tidigare medlemmar gallras efter tjugofyra månader.',
      gives: { periods: ['P24M'] },
    },
    {
      text: '## Hur länge sparar vi uppgifterna?\n\nFakturor sparas i sju år efter räkenskapsårets slut.',
      gives: { periods: ['P7Y'] },
    },
    {
      text: '## Lagringstid\n\nVi sparar uppgifterna så länge det är nödvändigt för ändamålet.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Rättslig grund\n\nBehandlingen är nödvändig för att fullgöra avtalet med dig enligt artikel 6.1 b.',
      gives: { legalBases: ['contract'] },
    },
    {
      text: '## Rättslig grund\n\nVi stöder oss på en intresseavvägning.',
      gives: { legalBases: ['legitimateInterests'] },
    },
    {
      text: '## Vilka vi delar uppgifter med\n\nVi lämnar din adress till fraktbolaget, och obetalda fakturor går till ett inkassobolag.',
      gives: { recipients: ['delivery', 'credit'], sharing: ['shares'] },
    },
    {
      text: '## Mottagare\n\nVårt webbhotell och andra personuppgiftsbiträden har tillgång till uppgifterna.',
      gives: { recipients: ['it', 'processors'] },
    },
    { text: '## Mottagare\n\nVi säljer aldrig dina personuppgifter.', gives: { sells: ['no'] } },
    {
      text: '## Överföring till tredje land\n\nUppgifterna överförs till USA med stöd av EU-kommissionens standardavtalsklausuler.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Dina rättigheter\n\nDu har rätt till registerutdrag, rättelse och radering, och du kan invända mot behandlingen.',
      gives: { rights: ['access', 'rectification', 'erasure', 'objection'] },
    },
    {
      text: '## Klagomål\n\nDu kan lämna klagomål till Integritetsskyddsmyndigheten.',
      gives: { rights: ['complaint'], authority: ['Integritetsskyddsmyndigheten'] },
    },
    {
      text: '## Personuppgiftsansvarig\n\nHjortronmossens Cykelverkstad AB är personuppgiftsansvarig för dina uppgifter.',
      gives: { controller: ['Hjortronmossens Cykelverkstad AB'] },
    },
    {
      text: '## Automatiserade beslut\n\nVi fattar inga beslut som enbart grundas på automatiserad behandling.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Vilka uppgifter vi samlar in\n\nNär du ringer kontaktar du vår kundservice, och då antecknar vi vad ditt ärende gäller och ditt kundnummer.',
      gives: { categories: ['communication', 'purchase'] },
    },
    {
      text: '## Uppgifter i appen\n\nVi registrerar appens version, vilka funktioner du använder och dina användarinställningar.',
      gives: { categories: ['device', 'browsing', 'preference'] },
    },
    {
      text: '## Vad vi sparar om patienter\n\nVi sparar diagnoser, provsvar och uppgift om kontaktperson vid nödfall.',
      gives: { categories: ['health', 'family'] },
    },
    {
      text: '## Mottagare\n\nTidningen skickas ut av ett företag som sköter distribution av medlemstidningen.',
      gives: { recipients: ['delivery'] },
    },
    {
      text: '## Personuppgifter vi samlar in\n\nVid anmälan anger du barnets namn, telefonnummer till vårdnadshavare och allergier.',
      gives: { categories: ['name', 'family', 'phone', 'health'] },
    },
    {
      text: '## Överföring\n\nDina uppgifter lämnar aldrig EU.',
      gives: { transfers: ['no'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Definitioner\n\nMed personuppgift menas varje upplysning om en person, till exempel ett namn eller ett foto.',
      nothing: ['categories'],
    },
    {
      text: '## Kakor\n\nDu kan radera kakor i webbläsarens inställningar; skriv vår adress i adressfältet.',
      never: { categories: ['postalAddress', 'preference', 'name'] },
    },
    {
      text: '## Uppgifter vi inte samlar in\n\nVi samlar inte in hälsouppgifter eller uppgifter om religion.',
      never: { categories: ['health', 'religion'] },
      gives: { notCollected: ['health', 'religion'] },
    },
    { text: '## Dina rättigheter\n\nVi svarar på din begäran inom 30 dagar.', nothing: ['periods'] },
    { text: '## Barn\n\nWebbplatsen är inte till för barn under 13 år.', nothing: ['periods'] },
    { text: '## Kakor\n\nKakan upphör efter 12 månader.', nothing: ['periods'] },
    {
      text: '## Klagomål\n\nÄr du missnöjd kan du vända dig till tillsynsmyndigheten.',
      nothing: ['recipients'],
      never: { sharing: ['shares'] },
    },
    {
      text: '## Rättslig grund\n\nVi har ett berättigat intresse av att känna våra kunder.',
      never: { categories: ['preference'] },
    },
    {
      text: '## Tredjeland\n\nVi överför inga uppgifter till länder utanför EU/EES.',
      never: { transfers: ['yes'] },
      nothing: ['countries'],
    },
    { text: '## Kontakt\n\nRing oss på telefon eller skriv till oss via e-post.', nothing: ['categories'] },
    {
      text: '## Dina rättigheter\n\nDina rättigheter följer av gällande lagstiftning.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Utlämnande\n\nVi lämnar inte ut dina personuppgifter till tredje part.',
      gives: { sharing: ['none'] },
      nothing: ['recipients'],
    },
    { text: '## Om oss\n\nFöreningen bildades 1998 och har varit verksam i 25 år.', nothing: ['periods'] },
    {
      text: '## Om policyn\n\nPolicyn ses över av styrelsen och kan ändras.',
      nothing: ['categories', 'periods', 'rights'],
    },
    {
      text: '## Dina rättigheter\n\nVill du använda dina rättigheter behöver du inte betala någon avgift.',
      never: { categories: ['payment'] },
    },
    {
      text: '## Felsökning\n\nVi samlar in tekniska loggar och uppgifter för diagnostik när appen kraschar.',
      never: { categories: ['health'] },
    },
    {
      text: '## Kontakt\n\nHar du frågor eller kommentarer om den här texten är du välkommen att skriva till oss.',
      never: { categories: ['opinion', 'communication'] },
    },
    {
      text: '## Inloggning\n\nDu kan logga in med BankID.',
      never: { categories: ['nationalId'] },
    },
    {
      text: '## Nyhetsbrev\n\nDu kan när som helst avsluta prenumerationen på nyhetsbrevet.',
      never: { categories: ['purchase'] },
    },
    {
      text: '## Rättslig grund\n\nVi behandlar uppgifterna för att kunna fullgöra avtal med dig.',
      never: { categories: ['purchase'] },
    },
    {
      text: '## Innan du skriver till oss\n\nSkicka inte känsliga uppgifter i kontaktformuläret.',
      never: { categories: ['sensitive'] },
    },
    {
      text: '## Om oss\n\nVi är ett företag inom trädgårdsskötsel och följer reglerna som andra företag med kunder i hela landet.',
      never: { categories: ['employment'] },
    },
    {
      text: '## Vilka uppgifter vi samlar in\n\nVi frågar efter din titel och din arbetsgivare.',
      gives: { categories: ['employment'] },
      never: { recipients: ['employers'] },
    },
  ],
};
