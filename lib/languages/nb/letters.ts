// Norwegian letters (bokmål). The shape and its notes stand in ../letter-words.ts.
// Norway applies the regulation through the EEA Agreement and the Personal Data Act; the articles are the same.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'nb',
  reviewedBy: null,
  quotationMarks: ['«', '»'],
  joining: { between: ', ', last: ' og ', colon: ': ' },
  citation: {
    article: 'artikkel {article}',
    paragraph: 'artikkel {article} nr. {paragraph}',
    point: 'artikkel {article} nr. {paragraph} bokstav {point}',
    points: 'a b c d e f g h',
    withLaw: 'personvernforordningen {citation}',
  },
  date: {
    pattern: '{day}. {month} {year}',
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
  },

  common: {
    salutation: 'Til rette vedkommende',
    closing: 'Med vennlig hilsen',
    service: 'Dette brevet gjelder: {service}',
    ties: {
      account: 'Jeg har en konto hos dere.',
      purchase: 'Jeg er kunde hos dere.',
      newsletter: 'Jeg får nyhetsbrevet deres.',
      visit: 'Jeg bruker nettstedet eller appen deres.',
      contacted: 'Dere har kontaktet meg, og jeg vet ikke hvor dere har opplysningene mine fra.',
    },
    identifiersIntro: 'Dere finner meg ved hjelp av disse opplysningene, som dere allerede har:',
    identifiers: {
      email: 'E-postadresse: {value}',
      userName: 'Brukernavn: {value}',
      customerNumber: 'Kundenummer: {value}',
      orderNumber: 'Ordrenummer: {value}',
      phone: 'Telefonnummer: {value}',
      postalAddress: 'Postadresse: {value}',
      cookieId: 'ID for informasjonskapsel eller nettleser: {value}',
      deviceId: 'Enhets-ID: {value}',
      numberPlate: 'Kjøretøyets registreringsnummer: {value}',
      other: 'Annen opplysning: {value}',
    },
    identification:
      'De bør være nok til å identifisere meg, og jeg legger ikke ved legitimasjon. Dersom det er rimelig tvil om identiteten min ({Art. 12(6)}), ber jeg dere opplyse hva tvilen går ut på, og hvilke opplysninger som minst trengs for å fjerne den.',
    answerElectronically:
      'Jeg ber om svar elektronisk, i et alminnelig anvendt format og ikke bare gjennom en lenke som utløper. Adressen min for svaret: {replyTo}',
    answerByPost: 'Jeg ber om svar i posten, til adressen nederst i brevet.',
    extension:
      'Dersom dere forlenger fristen, ber jeg om beskjed med begrunnelse innen samme måned ({Art. 12(3)}). Dersom dere helt eller delvis avslår anmodningen min, ber jeg om en begrunnelse ({Art. 12(4)}).',
    lastDay: 'Siste dag for dette er {due}.',
    inParticular: 'Anmodningen min omfatter alle opplysningene om meg, og særlig: {scope}',
    tellRecipients:
      'Underrett alle mottakere av opplysningene om dette, og la meg få vite hvem disse mottakerne er ({Art. 19}).',
    confirm: 'Bekreft hva dere har gjort, og hvilken dag.',
    youWrite: 'I personvernerklæringen deres står det om dette: {quote}',
    severalSubject: 'Anmodninger om personopplysningene mine ({articles})',
    severalIntro: 'Dette brevet inneholder flere anmodninger. Jeg ber dere behandle hver av dem.',
    severalDeadline:
      'Jeg ber dere opplyse meg om hva dere har gjort med hver av anmodningene, uten ugrunnet opphold og senest én måned etter at dere mottok dem ({Art. 12(3) GDPR}).',
    copyFirst: 'Ikke slett noe før dere har sendt meg informasjonen og kopien som jeg ber om her.',
    vagueIntro: 'Personvernerklæringen deres lar noen punkter stå åpne. Jeg ber om disse opplysningene:',
    vaguePurposes: 'Oppgi nøyaktig hvilket formål dere behandler opplysningene mine for. Dere skriver bare: {quote}',
    vagueRetention:
      'Oppgi lagringstiden for hver kategori av opplysninger som dere har om meg. Dere skriver bare: {quote}',
    vagueRecipients: 'Oppgi hvem som har mottatt opplysningene mine. Dere skriver bare: {quote}',
    vagueTransfers:
      'Oppgi hvilke tredjestater det gjelder, og hvilke garantier som gjelder for opplysningene mine. Dere skriver bare: {quote}',
  },

  access: {
    subject: 'Anmodning om innsyn i personopplysningene mine ({Art. 15 GDPR})',
    ask: 'Jeg ber dere opplyse om dere behandler personopplysninger om meg. Gjør dere det, ber jeg om innsyn i opplysningene og om følgende informasjon ({Art. 15(1) GDPR}):',
    purposes: 'formålene med behandlingen ({Art. 15(1)(a)})',
    legalBasis: 'det rettslige grunnlaget for hvert formål ({Art. 13(1)(c)})',
    categories: 'kategoriene av personopplysninger ({Art. 15(1)(b)})',
    recipients:
      'mottakerne med navn, også de som er i tredjestater, og datoen for utleveringen dersom den er kjent ({Art. 15(1)(c)})',
    retention: 'lagringstiden for hver kategori av opplysninger, eller kriteriene som avgjør den ({Art. 15(1)(d)})',
    rights: 'retten min til retting, sletting, begrensning og protest i dette tilfellet ({Art. 15(1)(e)})',
    complaint: 'tilsynsmyndigheten som jeg kan klage til ({Art. 15(1)(f)})',
    source: 'all tilgjengelig informasjon om hvor opplysninger som ikke kommer fra meg, stammer fra ({Art. 15(1)(g)})',
    automated:
      'automatiserte avgjørelser, herunder profilering: fremgangsmåten og prinsippene som faktisk er brukt på opplysningene mine, betydningen og konsekvensene for meg ({Art. 15(1)(h)})',
    transfers:
      'ved overføring til tredjestater: garantiene, med en kopi av dem eller beskjed om hvor de finnes ({Art. 15(2)})',
    deadline:
      'Jeg ber dere sende meg opplysningene og informasjonen uten ugrunnet opphold og senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Anmodning om kopi av personopplysningene mine ({Art. 15(3) GDPR})',
    ask: 'Jeg ber om en kopi av personopplysningene om meg som dere behandler. Den første kopien er gratis ({Art. 15(3) GDPR}).',
    complete:
      'Kopien skal være fullstendig og forståelig: med forklaring på koder og med de dokumentene eller utdragene som trengs for å forstå opplysningene.',
    systems: 'Den skal omfatte alle systemene deres, blant annet e-post, kundeservice, logger og reklameprofiler.',
    format:
      'Bruk et alminnelig anvendt elektronisk format som jeg kan lagre. At jeg kan se opplysningene på en konto, er ikke en kopi.',
    otherPeople:
      'Det som gjelder andre personer, kan dere sladde, men det er ingen grunn til å holde tilbake resten ({Art. 15(4)}).',
    deadline:
      'Jeg ber dere sende meg kopien uten ugrunnet opphold og senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Anmodning om retting av personopplysningene mine ({Art. 16 GDPR})',
    ask: 'Jeg ber dere uten ugrunnet opphold rette følgende opplysninger om meg ({Art. 16 GDPR}):',
    wrong: 'Hos dere står det: {wrong}',
    right: 'Riktig er: {right}',
    supplement: 'Legg til: {supplement}',
    restrictMeanwhile:
      'Begrens behandlingen av opplysningene til dere har kontrollert om de er riktige ({Art. 18(1)(a)}).',
    deadline:
      'Rett opplysningene uten ugrunnet opphold, og la meg få vite hva dere har gjort, senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Anmodning om sletting av personopplysningene mine ({Art. 17 GDPR})',
    askAll: 'Jeg ber dere uten ugrunnet opphold slette alle personopplysninger om meg ({Art. 17(1) GDPR}).',
    askSome: 'Jeg ber dere uten ugrunnet opphold slette følgende opplysninger om meg ({Art. 17(1) GDPR}):',
    groundsIntro: 'Grunnene mine er:',
    grounds: {
      notNecessary: 'opplysningene er ikke lenger nødvendige for formålene de ble samlet inn for ({Art. 17(1)(a)})',
      consentWithdrawn: 'jeg trekker tilbake samtykket som behandlingen bygger på ({Art. 17(1)(b)})',
      objection: 'jeg protesterer mot behandlingen ({Art. 17(1)(c)})',
      unlawful: 'opplysningene er blitt behandlet ulovlig ({Art. 17(1)(d)})',
      legalObligation: 'en rettslig forpliktelse krever at opplysningene slettes ({Art. 17(1)(e)})',
      child: 'opplysningene ble samlet inn til en nettjeneste da jeg var barn ({Art. 17(1)(f)})',
    },
    published:
      'Dersom dere har offentliggjort opplysningene, ber jeg dere treffe rimelige tiltak slik at også andre fjerner lenker til dem og kopier av dem ({Art. 17(2)}).',
    kept: 'Dersom dere må beholde noen av opplysningene, ber jeg dere opplyse hvilke, etter hvilket unntak og hvilken lov og hvor lenge, og bare bruke dem til det formålet ({Art. 17(3)}).',
    closeAccount: 'Avslutt også kontoen min.',
    keepAccount: 'Kontoen min skal ikke avsluttes.',
    deadline:
      'Slett opplysningene uten ugrunnet opphold, og la meg få vite hva dere har gjort, senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Anmodning om begrensning av behandling ({Art. 18 GDPR})',
    askAll: 'Jeg ber dere begrense behandlingen av alle personopplysninger om meg ({Art. 18(1) GDPR}).',
    askSome: 'Jeg ber dere begrense behandlingen av følgende opplysninger om meg ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Min grunn: Jeg bestrider at opplysningene er riktige ({Art. 18(1)(a)}).',
      unlawful: 'Min grunn: Behandlingen er ulovlig, men jeg ønsker ikke opplysningene slettet ({Art. 18(1)(b)}).',
      legalClaims:
        'Min grunn: Dere trenger ikke lenger opplysningene, men jeg trenger dem for rettskrav ({Art. 18(1)(c)}).',
      objectionPending:
        'Min grunn: Jeg har protestert mot behandlingen, og saken er ennå ikke avgjort ({Art. 18(1)(d)}).',
    },
    mark: 'Merk opplysningene, og bruk dem bare med mitt samtykke, for rettskrav, for å verne andres rettigheter eller av hensyn til viktige allmenne interesser ({Art. 18(2)}).',
    beforeLifting: 'Underrett meg før dere opphever begrensningen ({Art. 18(3)}).',
    deadline:
      'Begrens behandlingen uten ugrunnet opphold, og la meg få vite hva dere har gjort, senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Anmodning om dataportabilitet ({Art. 20 GDPR})',
    ask: 'Jeg ber om å få utlevert personopplysningene som jeg har gitt dere, også dem som er oppstått da jeg brukte tjenesten deres ({Art. 20(1) GDPR}).',
    condition: 'Behandlingen bygger på samtykket mitt eller på en avtale med meg, og den utføres automatisert.',
    format:
      'Bruk et strukturert, alminnelig anvendt og maskinlesbart format, for eksempel JSON, CSV eller XML; en PDF-fil er ikke nok.',
    transmit:
      'Dersom det er teknisk mulig, ber jeg dere overføre opplysningene direkte til ({Art. 20(2)}): {newController}',
    deadline:
      'Jeg ber dere sende meg filen uten ugrunnet opphold og senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Protest mot behandling av personopplysningene mine ({Art. 21(1) GDPR})',
    ask: 'Jeg protesterer mot følgende behandling av opplysningene mine og mot profilering som bygger på den ({Art. 21(1) GDPR}):',
    basis:
      'Behandlingen bygger på en oppgave i allmennhetens interesse eller på berettigede interesser ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Grunnene som gjelder min særlige situasjon: {situation}',
    stop: 'Stans behandlingen. Dersom dere vil fortsette, ber jeg dere påvise de tvingende berettigede grunnene som går foran interessene mine, eller rettskravene som dere trenger opplysningene til.',
    restrictMeanwhile: 'Begrens behandlingen straks, til dette er avgjort ({Art. 18(1)(d)}).',
    erase: 'Dersom slike grunner ikke foreligger, ber jeg dere slette opplysningene ({Art. 17(1)(c)}).',
    deadline:
      'Jeg ber dere sende meg avgjørelsen og begrunnelsen uten ugrunnet opphold og senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Protest mot direkte markedsføring ({Art. 21(2) GDPR})',
    ask: 'Jeg protesterer mot all bruk av personopplysningene mine til direkte markedsføring, i alle kanaler og for alle varemerker, og mot profilering til dette formålet ({Art. 21(2) GDPR}).',
    stop: 'Det trenger jeg ikke å begrunne. Jeg ber dere stanse straks ({Art. 21(3)}).',
    noSharing: 'Ikke utlever opplysningene mine til noen for markedsføring.',
    source: 'La meg få vite hvor dere har kontaktopplysningene mine fra ({Art. 15(1)(g)}).',
    erase: 'Slett opplysningene som dere bare har til markedsføring ({Art. 17(1)(c)}).',
    blockList: 'Dere kan beholde det lille som trengs i en sperreliste for å respektere protesten.',
    deadline:
      'Markedsføringen skal opphøre straks. Bekreft dette uten ugrunnet opphold og senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Tilbaketrekking av samtykke ({Art. 7(3) GDPR})',
    askAll:
      'Jeg trekker, med virkning for fremtiden, tilbake alle samtykker til behandling av personopplysningene mine som jeg har gitt dere ({Art. 7(3) GDPR}).',
    askSome: 'Jeg trekker, med virkning for fremtiden, tilbake samtykket mitt til følgende ({Art. 7(3) GDPR}):',
    stop: 'Jeg ber dere avslutte denne behandlingen straks.',
    erase: 'Slett opplysningene som dere bare har på grunnlag av dette samtykket ({Art. 17(1)(b)}).',
    noOtherBasis: 'Ikke fortsett den samme behandlingen på et annet rettslig grunnlag.',
    deadline:
      'Behandlingen skal opphøre straks. La meg få vite uten ugrunnet opphold, og senest én måned etter at dere mottok brevet, hva dere har slettet og hvem dere har underrettet ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Ny vurdering av en automatisert avgjørelse ({Art. 22 GDPR})',
    ask: 'Jeg bestrider følgende avgjørelse. Den er utelukkende truffet automatisert og har rettsvirkning for meg eller påvirker meg på tilsvarende måte i betydelig grad ({Art. 22(1) GDPR}):',
    review: 'La en person som har myndighet til å endre avgjørelsen, vurdere den på nytt ({Art. 22(3)}).',
    view: 'Ta hensyn til synspunktet mitt: {view}',
    newDecision: 'Treff en ny avgjørelse, og begrunn den.',
    logic: 'Forklar logikken, hvilke opplysninger som ble brukt og hvilken vekt de fikk ({Art. 15(1)(h)}).',
    lawfulCase:
      'Oppgi hva som gjør avgjørelsen tillatt: en avtale, en lov eller mitt uttrykkelige samtykke ({Art. 22(2)}).',
    suspend: 'Jeg ber dere ikke gjennomføre avgjørelsen før den er vurdert på nytt.',
    deadline:
      'Jeg ber dere sende meg resultatet av vurderingen og forklaringen uten ugrunnet opphold og senest én måned etter at dere mottok brevet ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Anmodningen min: {articles}',
      sent: 'Sendt: {sentOn} ({channel})',
      received: 'Mottatt: {receivedOn}',
      due: 'Svarfrist: {due}',
      reference: 'Referanse: {reference}',
    },
    channels: {
      email: 'e-post',
      webForm: 'nettskjema',
      registeredPost: 'rekommandert brev',
      post: 'post',
      conversation: 'muntlig',
    },
    newDate:
      'Jeg ber om et fullstendig svar senest denne dagen: {newDate}. Datoen har jeg selv valgt av imøtekommenhet; den lovbestemte fristen endres ikke.',
    otherwiseComplaint:
      'Dersom jeg ikke får et fullstendig svar, har jeg tenkt å klage til tilsynsmyndigheten ({Art. 77}).',
    earlierLetter: 'Mitt tidligere brev:',
  },

  reminder: {
    subject: 'Påminnelse om anmodningen min ({articles})',
    noAnswer:
      'Fristen på én måned er ute, og jeg har verken fått svar eller beskjed om forlengelse ({Art. 12(3) GDPR}).',
    reasons: 'Dersom dere helt eller delvis avslår anmodningen min, ber jeg om en begrunnelse ({Art. 12(4)}).',
    notNew: 'Dette er en påminnelse om anmodningen og ikke en ny anmodning.',
  },

  identityDemand: {
    subject: 'Spørsmålet deres om identiteten min ({articles})',
    onlyDoubts:
      'Dere kan bare be om flere opplysninger dersom det er rimelig tvil om identiteten min, og bare om det som er nødvendig for å fjerne tvilen ({Art. 12(6) GDPR}).',
    noDocument:
      'En kopi av legitimasjon er som regel verken egnet eller forholdsmessig, særlig ikke når opplysningene nedenfor allerede identifiserer meg ({Art. 5(1)(c)}).',
    offersIntro: 'For å fjerne enhver tvil tilbyr jeg følgende:',
    offers: {
      code: 'jeg svarer med en kode som dere sender til e-postadressen eller telefonnummeret dere har',
      login: 'jeg logger meg inn på kontoen min og bekrefter anmodningen der',
      order: 'jeg oppgir et ordrenummer eller beløpet på den siste fakturaen min',
      callBack: 'dere ringer meg på nummeret dere har',
    },
    sayDoubts:
      'Dersom dette ikke er nok, ber jeg dere opplyse hva dere er i tvil om, og hvorfor dette ikke fjerner tvilen.',
    sayBasis:
      'Oppgi også hvilket rettslig grunnlag dere vil samle inn flere opplysninger på, hvor lenge dere vil lagre dem og når de slettes.',
    clock: 'Et spørsmål uten slik tvil stanser ikke fristen ({Art. 12(3)}).',
    sensitive:
      'Dersom opplysningenes art, for eksempel helse eller bankforhold, krever en grundigere kontroll, ber jeg dere si fra, så finner vi en egnet måte.',
    redactedCopy:
      'Jeg legger ved en kopi der alt som ikke trengs, er sladdet. Den er bare til denne kontrollen; slett den etterpå, og noter bare at dere har kontrollert saken.',
    linkByMark:
      'Dersom dere ikke kan knytte opplysningene til navnet mitt, står kjennetegnet som dere kan finne dem med, nedenfor ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Anmodningen min gjelder også uten skjemaet deres ({articles})',
    noForm: 'Loven krever verken et skjema eller en bestemt kanal for en anmodning.',
    valid:
      'Anmodningen min har nådd dere og er gyldig. Det er dere som skal gjøre det lett å utøve rettigheten ({Art. 12(2) GDPR}).',
    noMore: 'Det trengs ingen konto, ingen nye vilkår og ingen flere opplysninger fra meg.',
    passOn:
      'Jeg ber dere sende den videre internt og svare innen den måneden som begynte da dere mottok den ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Svaret deres er ufullstendig ({articles})',
    thanks: 'Takk for svaret ({repliedOn}). Det besvarer ikke hele anmodningen min.',
    missingIntro: 'Jeg mangler fortsatt:',
    missing: {
      copy: 'kopien av selve opplysningene ({Art. 15(3)})',
      file: 'opplysningene i et strukturert, maskinlesbart format ({Art. 20(1)})',
      confirmation: 'bekreftelse på hva som er gjort, og hvilken dag',
      recipientsTold: 'navnene på mottakerne som dere har underrettet ({Art. 19})',
      reasons: 'begrunnelsen for det som dere har avslått ({Art. 12(4)})',
      keptData: 'hvilke opplysninger dere har beholdt, hvilken lov som krever det, og hvor lenge ({Art. 17(3)})',
      compellingGrounds:
        'de tvingende berettigede grunnene som dere bygger den fortsatte behandlingen på ({Art. 21(1)})',
    },
    partial: 'Et ufullstendig svar er et delvis avslag, og det ber jeg dere begrunne ({Art. 12(4) GDPR}).',
    intelligible:
      'Svaret skal være forståelig; en henvisning til en generell personvernerklæring besvarer ikke spørsmålene om mine egne opplysninger ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Beskjeden deres om forlenget frist ({articles})',
    rule: 'Fristen kan bare forlenges når antallet anmodninger og kompleksiteten i dem gjør det nødvendig, og bare ved en begrunnet beskjed senest én måned etter mottak ({Art. 12(3) GDPR}).',
    late: 'Beskjeden deres ({noticeOn}) nådde meg etter at den måneden var ute.',
    noReasons: 'Beskjeden deres ({noticeOn}) inneholder ingen begrunnelse.',
    notComplex: 'Begrunnelsen i beskjeden deres ({noticeOn}) viser ikke at anmodningen min er kompleks.',
    stands: 'Den opprinnelige fristen gjelder derfor fortsatt.',
  },

  refusalOrFee: {
    subject: 'Avslaget på anmodningen min ({articles})',
    subjectFee: 'Gebyret for anmodningen min ({articles})',
    refused: 'Dere har avslått anmodningen min som grunnløs eller overdreven ({repliedOn}).',
    fee: 'Dere krever et gebyr for anmodningen min ({repliedOn}).',
    burden:
      'Anmodninger er gratis. Bare anmodninger som er åpenbart grunnløse eller overdrevne, kan avslås eller gebyrlegges; det er dere som må påvise det, og unntaket er snevert ({Art. 12(5) GDPR}).',
    facts: 'Oppgi hvilke forhold dere bygger dette på.',
    effort: 'At et svar krever mye arbeid, er ikke i seg selv en tilstrekkelig grunn.',
    historyIntro: 'Anmodningene mine til dere så langt:',
    calculation: 'Vis hvordan gebyret er beregnet, og gjør ingenting for min regning uten at jeg har godtatt det.',
    ask: 'Jeg ber dere besvare anmodningen min gratis.',
  },

  complaint: {
    subject: 'Klage: {controller} ({Art. 77 GDPR})',
    ask: 'Jeg klager fordi personopplysningene mine etter min mening behandles i strid med personvernreglene, og jeg ber dere undersøke saken ({Art. 77(1) GDPR}).',
    complainant: 'Klager:',
    against: 'Klagen gjelder:',
    eventsHeading: 'Hva som har skjedd:',
    events: {
      sent: 'anmodning sendt til den behandlingsansvarlige ({channel}): {articles}',
      received: 'anmodning mottatt av den behandlingsansvarlige',
      question: 'spørsmål fra den behandlingsansvarlige',
      ownAnswer: 'svaret mitt på spørsmålet',
      extension: 'beskjed om forlengelse fra den behandlingsansvarlige',
      answer: 'svar fra den behandlingsansvarlige',
      partialAnswer: 'ufullstendig svar fra den behandlingsansvarlige',
      refusal: 'avslag fra den behandlingsansvarlige',
      fee: 'gebyr krevd av den behandlingsansvarlige',
      reminder: 'påminnelse sendt til den behandlingsansvarlige',
      due: 'fristen på én måned løp ut ({Art. 12(3)})',
      silence: 'ikke noe svar så langt',
    },
    data: 'Opplysninger og behandling som saken gjelder: {data}',
    provisions: 'Bestemmelser som etter min mening er brutt: {articles}',
    controllerFirst: 'Jeg har først henvendt meg til den behandlingsansvarlige.',
    asksIntro: 'Jeg ber dere om:',
    asks: {
      comply: 'å pålegge den behandlingsansvarlige å imøtekomme anmodningen min ({Art. 58(2)(c)})',
      rectify:
        'å pålegge retting, sletting eller begrensning av behandlingen og underretning av mottakerne ({Art. 58(2)(g)})',
      ban: 'å begrense eller forby behandlingen ({Art. 58(2)(f)})',
      reprimand: 'å gi den behandlingsansvarlige en irettesettelse ({Art. 58(2)(b)})',
    },
    rest: 'Øvrige tiltak overlater jeg til dere.',
    noCourt: 'Saken behandles ikke av noen domstol eller annen myndighet.',
    court: 'Saken behandles også av: {court}',
    nameMayBeGiven: 'Dere kan oppgi navnet mitt til den behandlingsansvarlige.',
    nameNotGiven: 'Ikke oppgi navnet mitt til den behandlingsansvarlige uten å spørre meg først.',
    progress: 'Jeg ber dere underrette meg om saksgangen og resultatet innen tre måneder ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Vedlegg:',
    enclosures: {
      letters: 'brevene mine til den behandlingsansvarlige',
      answers: 'svarene fra den behandlingsansvarlige',
      proof: 'bevis for sending og mottak',
      policy: 'personvernerklæringen slik den var da jeg leste den',
    },
  },

  uk: null,
  ch: null,
};
