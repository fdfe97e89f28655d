// Danish letters. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'da',
  reviewedBy: null,
  quotationMarks: ['”', '”'],
  joining: { between: ', ', last: ' og ', colon: ': ' },
  citation: {
    article: 'artikel {article}',
    paragraph: 'artikel {article}, stk. {paragraph}',
    point: 'artikel {article}, stk. {paragraph}, litra {point}',
    points: 'a b c d e f g h',
    withLaw: 'databeskyttelsesforordningens {citation}',
  },
  date: {
    pattern: '{day}. {month} {year}',
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },

  common: {
    salutation: 'Til rette vedkommende',
    closing: 'Med venlig hilsen',
    service: 'Brevet vedrører: {service}',
    ties: {
      account: 'Jeg har en konto hos jer.',
      purchase: 'Jeg er kunde hos jer.',
      newsletter: 'Jeg modtager jeres nyhedsbrev.',
      visit: 'Jeg bruger jeres hjemmeside eller app.',
      contacted: 'I har kontaktet mig, og jeg ved ikke, hvor I har mine oplysninger fra.',
    },
    identifiersIntro: 'I kan finde mig ved hjælp af disse oplysninger, som I allerede har:',
    identifiers: {
      email: 'E-mailadresse: {value}',
      userName: 'Brugernavn: {value}',
      customerNumber: 'Kundenummer: {value}',
      orderNumber: 'Ordrenummer: {value}',
      phone: 'Telefonnummer: {value}',
      postalAddress: 'Postadresse: {value}',
      cookieId: 'Cookie- eller browser-id: {value}',
      deviceId: 'Enheds-id: {value}',
      numberPlate: 'Registreringsnummer på køretøj: {value}',
      other: 'Anden oplysning: {value}',
    },
    identification:
      'De bør være nok til at identificere mig, og jeg vedlægger ingen legitimation. Hvis der er rimelig tvivl om min identitet ({Art. 12(6)}), beder jeg jer oplyse, hvad tvivlen går ud på, og hvilke oplysninger der som minimum kan fjerne den.',
    answerElectronically:
      'Jeg beder om et elektronisk svar i et almindeligt anvendt format og ikke kun via et link, der udløber. Min adresse til svaret: {replyTo}',
    answerByPost: 'Jeg beder om svar med posten til adressen nederst i brevet.',
    extension:
      'Hvis I forlænger fristen, beder jeg om besked med begrundelse inden for samme måned ({Art. 12(3)}). Hvis I helt eller delvis afslår min anmodning, beder jeg jer begrunde det ({Art. 12(4)}).',
    lastDay: 'Sidste dag for dette er den {due}.',
    inParticular: 'Min anmodning omfatter alle mine oplysninger og især: {scope}',
    tellRecipients:
      'Underret alle modtagere af oplysningerne om dette, og oplys mig om, hvem disse modtagere er ({Art. 19}).',
    confirm: 'Bekræft venligst, hvad I har gjort, og hvilken dag.',
    youWrite: 'I jeres privatlivspolitik står der om dette: {quote}',
    severalSubject: 'Anmodninger om mine personoplysninger ({articles})',
    severalIntro: 'Brevet indeholder flere anmodninger. Jeg beder jer behandle hver af dem.',
    severalDeadline:
      'Jeg beder jer oplyse mig om, hvad I har gjort i anledning af hver af dem, uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
    copyFirst: 'Slet ikke noget, før I har sendt mig de oplysninger og den kopi, som jeg beder om her.',
    vagueIntro: 'Jeres privatlivspolitik lader nogle punkter stå åbne. Jeg beder om følgende præciseringer:',
    vaguePurposes: 'Oplys præcist, til hvilket formål I behandler mine oplysninger. I skriver kun: {quote}',
    vagueRetention:
      'Oplys opbevaringsperioden for hver kategori af oplysninger, som I har om mig. I skriver kun: {quote}',
    vagueRecipients: 'Oplys, hvem der har modtaget mine oplysninger. I skriver kun: {quote}',
    vagueTransfers:
      'Oplys, hvilke tredjelande det drejer sig om, og hvilke garantier der gælder for mine oplysninger. I skriver kun: {quote}',
  },

  access: {
    subject: 'Anmodning om indsigt i mine personoplysninger ({Art. 15 GDPR})',
    ask: 'Jeg beder jer oplyse, om I behandler personoplysninger om mig. Hvis I gør det, anmoder jeg om adgang til oplysningerne og om følgende information ({Art. 15(1) GDPR}):',
    purposes: 'formålene med behandlingen ({Art. 15(1)(a)})',
    legalBasis: 'retsgrundlaget for hvert formål ({Art. 13(1)(c)})',
    categories: 'kategorierne af personoplysninger ({Art. 15(1)(b)})',
    recipients:
      'modtagerne med navn, også dem i tredjelande, og datoen for videregivelsen, hvis den er kendt ({Art. 15(1)(c)})',
    retention:
      'opbevaringsperioden for hver kategori af oplysninger eller de kriterier, der afgør den ({Art. 15(1)(d)})',
    rights: 'min ret til berigtigelse, sletning, begrænsning og indsigelse i dette tilfælde ({Art. 15(1)(e)})',
    complaint: 'den tilsynsmyndighed, som jeg kan klage til ({Art. 15(1)(f)})',
    source:
      'alle tilgængelige oplysninger om, hvor oplysninger, der ikke kommer fra mig, stammer fra ({Art. 15(1)(g)})',
    automated:
      'automatiske afgørelser, herunder profilering: den fremgangsmåde og de principper, der faktisk er anvendt på mine oplysninger, betydningen og konsekvenserne for mig ({Art. 15(1)(h)})',
    transfers:
      'ved overførsel til tredjelande: de fornødne garantier med en kopi af dem eller besked om, hvor de kan findes ({Art. 15(2)})',
    deadline:
      'Jeg beder jer sende mig oplysningerne og informationen uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Anmodning om en kopi af mine personoplysninger ({Art. 15(3) GDPR})',
    ask: 'Jeg anmoder om en kopi af de personoplysninger om mig, som I behandler. Den første kopi er gratis ({Art. 15(3) GDPR}).',
    complete:
      'Kopien skal være fuldstændig og forståelig: med forklaring af koder og med de dokumenter eller uddrag, som er nødvendige for at forstå oplysningerne.',
    systems: 'Den skal omfatte alle jeres systemer, herunder e-mail, kundeservice, logfiler og reklameprofiler.',
    format:
      'Brug et almindeligt anvendt elektronisk format, som jeg kan gemme. At jeg kan se oplysningerne på en konto, er ikke en kopi.',
    otherPeople:
      'I må gerne strege det over, der vedrører andre personer, men det er ikke en grund til at holde resten tilbage ({Art. 15(4)}).',
    deadline:
      'Jeg beder jer sende mig kopien uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Anmodning om berigtigelse af mine personoplysninger ({Art. 16 GDPR})',
    ask: 'Jeg beder jer uden unødig forsinkelse berigtige følgende oplysninger om mig ({Art. 16 GDPR}):',
    wrong: 'Hos jer står: {wrong}',
    right: 'Det rigtige er: {right}',
    supplement: 'Tilføj: {supplement}',
    restrictMeanwhile:
      'Begræns behandlingen af oplysningerne, indtil I har kontrolleret, om de er rigtige ({Art. 18(1)(a)}).',
    deadline:
      'Berigtig oplysningerne uden unødig forsinkelse, og oplys mig senest en måned efter modtagelsen om, hvad I har gjort ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Anmodning om sletning af mine personoplysninger ({Art. 17 GDPR})',
    askAll: 'Jeg beder jer uden unødig forsinkelse slette alle personoplysninger om mig ({Art. 17(1) GDPR}).',
    askSome: 'Jeg beder jer uden unødig forsinkelse slette følgende oplysninger om mig ({Art. 17(1) GDPR}):',
    groundsIntro: 'Mine grunde er:',
    grounds: {
      notNecessary:
        'oplysningerne er ikke længere nødvendige til de formål, som de blev indsamlet til ({Art. 17(1)(a)})',
      consentWithdrawn: 'jeg trækker det samtykke tilbage, som er grundlaget for behandlingen ({Art. 17(1)(b)})',
      objection: 'jeg gør indsigelse mod behandlingen ({Art. 17(1)(c)})',
      unlawful: 'oplysningerne er blevet behandlet ulovligt ({Art. 17(1)(d)})',
      legalObligation: 'en retlig forpligtelse kræver, at oplysningerne slettes ({Art. 17(1)(e)})',
      child: 'oplysningerne blev indsamlet til en onlinetjeneste, da jeg var barn ({Art. 17(1)(f)})',
    },
    published:
      'Hvis I har offentliggjort oplysningerne, beder jeg jer træffe rimelige foranstaltninger, så også andre fjerner link til dem og kopier af dem ({Art. 17(2)}).',
    kept: 'Hvis I er nødt til at beholde nogle af oplysningerne, beder jeg jer oplyse hvilke, efter hvilken undtagelse og lov og hvor længe, og kun bruge dem til det formål ({Art. 17(3)}).',
    closeAccount: 'Luk også min konto.',
    keepAccount: 'Min konto skal ikke lukkes.',
    deadline:
      'Slet oplysningerne uden unødig forsinkelse, og oplys mig senest en måned efter modtagelsen om, hvad I har gjort ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Anmodning om begrænsning af behandling ({Art. 18 GDPR})',
    askAll: 'Jeg beder jer begrænse behandlingen af alle personoplysninger om mig ({Art. 18(1) GDPR}).',
    askSome: 'Jeg beder jer begrænse behandlingen af følgende oplysninger om mig ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Min grund: Jeg bestrider, at oplysningerne er rigtige ({Art. 18(1)(a)}).',
      unlawful: 'Min grund: Behandlingen er ulovlig, men jeg ønsker ikke oplysningerne slettet ({Art. 18(1)(b)}).',
      legalClaims:
        'Min grund: I har ikke længere brug for oplysningerne, men jeg har brug for dem til retskrav ({Art. 18(1)(c)}).',
      objectionPending:
        'Min grund: Jeg har gjort indsigelse mod behandlingen, og sagen er endnu ikke afgjort ({Art. 18(1)(d)}).',
    },
    mark: 'Mærk oplysningerne, og brug dem kun med mit samtykke, til retskrav, for at beskytte andres rettigheder eller af hensyn til vigtige samfundsinteresser ({Art. 18(2)}).',
    beforeLifting: 'Underret mig, inden I ophæver begrænsningen ({Art. 18(3)}).',
    deadline:
      'Begræns behandlingen uden unødig forsinkelse, og oplys mig senest en måned efter modtagelsen om, hvad I har gjort ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Anmodning om dataportabilitet ({Art. 20 GDPR})',
    ask: 'Jeg anmoder om at få de personoplysninger udleveret, som jeg har givet jer, også dem, der er opstået ved min brug af jeres tjeneste ({Art. 20(1) GDPR}).',
    condition: 'Behandlingen er baseret på mit samtykke eller på en kontrakt med mig, og den foretages automatisk.',
    format:
      'Brug et struktureret, almindeligt anvendt og maskinlæsbart format, for eksempel JSON, CSV eller XML; en pdf-fil er ikke nok.',
    transmit:
      'Hvis det er teknisk muligt, beder jeg jer sende oplysningerne direkte til ({Art. 20(2)}): {newController}',
    deadline:
      'Jeg beder jer sende mig filen uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Indsigelse mod behandling af mine personoplysninger ({Art. 21(1) GDPR})',
    ask: 'Jeg gør indsigelse mod følgende behandling af mine oplysninger og mod profilering baseret på den ({Art. 21(1) GDPR}):',
    basis:
      'Behandlingen er baseret på en opgave i samfundets interesse eller på legitime interesser ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Grundene, der vedrører min særlige situation: {situation}',
    stop: 'Ophør med behandlingen. Hvis I vil fortsætte, beder jeg jer påvise de vægtige legitime grunde, der går forud for mine interesser, eller de retskrav, som I har brug for oplysningerne til.',
    restrictMeanwhile: 'Begræns straks behandlingen, indtil dette er afgjort ({Art. 18(1)(d)}).',
    erase: 'Hvis der ikke foreligger sådanne grunde, beder jeg jer slette oplysningerne ({Art. 17(1)(c)}).',
    deadline:
      'Jeg beder jer sende mig jeres afgørelse med begrundelse uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Indsigelse mod direkte markedsføring ({Art. 21(2) GDPR})',
    ask: 'Jeg gør indsigelse mod enhver brug af mine personoplysninger til direkte markedsføring, i alle kanaler og for alle varemærker, og mod profilering til dette formål ({Art. 21(2) GDPR}).',
    stop: 'Det behøver jeg ikke begrunde. Jeg beder jer stoppe straks ({Art. 21(3)}).',
    noSharing: 'Videregiv ikke mine oplysninger til nogen til markedsføring.',
    source: 'Oplys, hvor I har mine kontaktoplysninger fra ({Art. 15(1)(g)}).',
    erase: 'Slet de oplysninger, som I kun har til markedsføring ({Art. 17(1)(c)}).',
    blockList: 'I må beholde det minimum, som en spærreliste kræver for at respektere indsigelsen.',
    deadline:
      'Markedsføringen skal stoppe straks. Bekræft det over for mig uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Tilbagetrækning af mit samtykke ({Art. 7(3) GDPR})',
    askAll:
      'Jeg trækker med virkning for fremtiden alle mine samtykker til, at I behandler mine personoplysninger, tilbage ({Art. 7(3) GDPR}).',
    askSome: 'Jeg trækker med virkning for fremtiden mit samtykke til følgende tilbage ({Art. 7(3) GDPR}):',
    stop: 'Jeg beder jer straks ophøre med denne behandling.',
    erase: 'Slet de oplysninger, som I kun har på grundlag af samtykket ({Art. 17(1)(b)}).',
    noOtherBasis: 'Fortsæt ikke den samme behandling på et andet retsgrundlag.',
    deadline:
      'Behandlingen skal ophøre straks. Oplys mig uden unødig forsinkelse og senest en måned efter modtagelsen om, hvad I har slettet, og hvem I har underrettet ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Fornyet vurdering af en automatisk afgørelse ({Art. 22 GDPR})',
    ask: 'Jeg bestrider følgende afgørelse. Den er alene truffet automatisk og har retsvirkning for mig eller påvirker mig på tilsvarende vis betydeligt ({Art. 22(1) GDPR}):',
    review: 'Lad en person, der har beføjelse til at ændre afgørelsen, vurdere den på ny ({Art. 22(3)}).',
    view: 'Tag hensyn til mine synspunkter: {view}',
    newDecision: 'Træf en ny afgørelse, og begrund den.',
    logic: 'Forklar logikken, hvilke oplysninger der blev brugt, og hvilken vægt de fik ({Art. 15(1)(h)}).',
    lawfulCase:
      'Oplys, hvad der gør afgørelsen tilladt: en kontrakt, en lov eller mit udtrykkelige samtykke ({Art. 22(2)}).',
    suspend: 'Jeg beder jer ikke gennemføre afgørelsen, før den er blevet vurderet på ny.',
    deadline:
      'Jeg beder jer sende mig resultatet af vurderingen og forklaringen uden unødig forsinkelse og senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Min anmodning: {articles}',
      sent: 'Sendt: {sentOn} ({channel})',
      received: 'Modtaget: {receivedOn}',
      due: 'Svar senest: {due}',
      reference: 'Reference: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'webformular',
      registeredPost: 'anbefalet brev',
      post: 'post',
      conversation: 'mundtligt',
    },
    newDate:
      'Jeg beder om et fuldstændigt svar senest denne dag: {newDate}. Det er en dato, som jeg selv har valgt af imødekommenhed; den lovbestemte frist ændres ikke.',
    otherwiseComplaint:
      'Hvis jeg ikke får et fuldstændigt svar, agter jeg at klage til tilsynsmyndigheden ({Art. 77}).',
    earlierLetter: 'Mit tidligere brev:',
  },

  reminder: {
    subject: 'Påmindelse om min anmodning ({articles})',
    noAnswer:
      'Fristen på en måned er udløbet, og jeg har hverken fået svar eller besked om forlængelse ({Art. 12(3) GDPR}).',
    reasons: 'Hvis I helt eller delvis afslår min anmodning, beder jeg jer begrunde det ({Art. 12(4)}).',
    notNew: 'Dette er en påmindelse om min anmodning og ikke en ny anmodning.',
  },

  identityDemand: {
    subject: 'Jeres spørgsmål om min identitet ({articles})',
    onlyDoubts:
      'I kan kun bede om flere oplysninger, hvis der er rimelig tvivl om min identitet, og kun om det, der er nødvendigt for at fjerne tvivlen ({Art. 12(6) GDPR}).',
    noDocument:
      'En kopi af legitimation er som regel hverken egnet eller forholdsmæssig, især ikke når oplysningerne nedenfor allerede identificerer mig ({Art. 5(1)(c)}).',
    offersIntro: 'For at fjerne enhver tvivl tilbyder jeg følgende:',
    offers: {
      code: 'jeg svarer med en kode, som I sender til den e-mailadresse eller det telefonnummer, I har',
      login: 'jeg logger ind på min konto og bekræfter anmodningen der',
      order: 'jeg oplyser et ordrenummer eller beløbet på min seneste faktura',
      callBack: 'I ringer til mig på det nummer, I har',
    },
    sayDoubts:
      'Hvis det ikke er nok, beder jeg jer oplyse, hvad I er i tvivl om, og hvorfor dette ikke fjerner tvivlen.',
    sayBasis:
      'Oplys også, på hvilket retsgrundlag I vil indsamle flere oplysninger, hvor længe I vil opbevare dem, og hvornår de slettes.',
    clock: 'Et spørgsmål uden en sådan tvivl sætter ikke fristen i stå ({Art. 12(3)}).',
    sensitive:
      'Hvis oplysningernes art, for eksempel helbred eller bankforhold, kræver en grundigere kontrol, beder jeg jer sige det, så finder vi en egnet måde.',
    redactedCopy:
      'Jeg vedlægger en kopi, hvor alt, der ikke er nødvendigt, er streget over. Den er kun til denne kontrol; slet den bagefter, og noter kun, at I har kontrolleret sagen.',
    linkByMark:
      'Hvis I ikke kan knytte oplysningerne til mit navn, står det kendetegn, som I kan finde dem med, nedenfor ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Min anmodning gælder også uden jeres formular ({articles})',
    noForm: 'Loven kræver hverken en formular eller en bestemt kanal til en anmodning.',
    valid:
      'Min anmodning er nået frem til jer og er gyldig. Det er jer, der skal gøre det let at udøve rettigheden ({Art. 12(2) GDPR}).',
    noMore: 'Det kræver ingen konto, ingen nye vilkår og ikke flere oplysninger fra mig.',
    passOn:
      'Jeg beder jer sende den videre internt og besvare den inden for den måned, der begyndte, da I modtog den ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Jeres svar er ufuldstændigt ({articles})',
    thanks: 'Tak for jeres svar ({repliedOn}). Det besvarer ikke hele min anmodning.',
    missingIntro: 'Jeg mangler stadig:',
    missing: {
      copy: 'kopien af selve oplysningerne ({Art. 15(3)})',
      file: 'oplysningerne i et struktureret, maskinlæsbart format ({Art. 20(1)})',
      confirmation: 'bekræftelse af, hvad der er gjort, og hvilken dag',
      recipientsTold: 'navnene på de modtagere, som I har underrettet ({Art. 19})',
      reasons: 'begrundelsen for det, som I har afslået ({Art. 12(4)})',
      keptData: 'de oplysninger, som I har beholdt, den lov, der kræver det, og hvor længe ({Art. 17(3)})',
      compellingGrounds: 'de vægtige legitime grunde, som I fortsætter behandlingen på ({Art. 21(1)})',
    },
    partial:
      'Et ufuldstændigt svar er et delvist afslag, som jeg har brug for jeres begrundelse for ({Art. 12(4) GDPR}).',
    intelligible:
      'Svaret skal være forståeligt; en henvisning til en generel privatlivspolitik besvarer ikke mine spørgsmål om mine egne oplysninger ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Jeres besked om forlængelse af fristen ({articles})',
    rule: 'Fristen kan kun forlænges, hvis anmodningernes kompleksitet og antal gør det nødvendigt, og kun ved en begrundet besked senest en måned efter modtagelsen ({Art. 12(3) GDPR}).',
    late: 'Jeres besked ({noticeOn}) nåede mig, efter at den måned var udløbet.',
    noReasons: 'Jeres besked ({noticeOn}) indeholder ingen begrundelse.',
    notComplex: 'Begrundelsen i jeres besked ({noticeOn}) viser ikke, at min anmodning er kompleks.',
    stands: 'Den oprindelige frist gælder derfor stadig.',
  },

  refusalOrFee: {
    subject: 'Jeres afslag på min anmodning ({articles})',
    subjectFee: 'Gebyret for min anmodning ({articles})',
    refused: 'I har afslået min anmodning som grundløs eller overdreven ({repliedOn}).',
    fee: 'I kræver et gebyr for min anmodning ({repliedOn}).',
    burden:
      'Anmodninger er gratis. Kun anmodninger, der er åbenbart grundløse eller overdrevne, kan afvises eller pålægges et gebyr; det er jer, der skal påvise det, og undtagelsen er snæver ({Art. 12(5) GDPR}).',
    facts: 'Oplys de forhold, som I slutter dette af.',
    effort: 'At et svar kræver meget arbejde, er ikke i sig selv en tilstrækkelig grund.',
    historyIntro: 'Mine anmodninger til jer indtil nu:',
    calculation: 'Vis, hvordan gebyret er beregnet, og foretag jer intet for min regning uden min accept.',
    ask: 'Jeg beder jer besvare min anmodning gratis.',
  },

  complaint: {
    subject: 'Klage: {controller} ({Art. 77 GDPR})',
    ask: 'Jeg indgiver en klage, da mine personoplysninger efter min opfattelse behandles i strid med databeskyttelsesreglerne, og jeg beder jer undersøge sagen ({Art. 77(1) GDPR}).',
    complainant: 'Klager:',
    against: 'Klagen er rettet mod:',
    eventsHeading: 'Sagens forløb:',
    events: {
      sent: 'anmodning sendt til den dataansvarlige ({channel}): {articles}',
      received: 'anmodning modtaget af den dataansvarlige',
      question: 'spørgsmål fra den dataansvarlige',
      ownAnswer: 'mit svar på spørgsmålet',
      extension: 'besked om forlængelse fra den dataansvarlige',
      answer: 'svar fra den dataansvarlige',
      partialAnswer: 'ufuldstændigt svar fra den dataansvarlige',
      refusal: 'afslag fra den dataansvarlige',
      fee: 'gebyr krævet af den dataansvarlige',
      reminder: 'påmindelse sendt til den dataansvarlige',
      due: 'fristen på en måned udløb ({Art. 12(3)})',
      silence: 'intet svar indtil nu',
    },
    data: 'Oplysninger og behandling, som sagen vedrører: {data}',
    provisions: 'Bestemmelser, der efter min opfattelse er overtrådt: {articles}',
    controllerFirst: 'Jeg har først henvendt mig til den dataansvarlige.',
    asksIntro: 'Jeg beder jer om:',
    asks: {
      comply: 'at påbyde den dataansvarlige at imødekomme min anmodning ({Art. 58(2)(c)})',
      rectify:
        'at påbyde berigtigelse, sletning eller begrænsning af behandlingen og underretning af modtagerne ({Art. 58(2)(g)})',
      ban: 'at begrænse eller forbyde behandlingen ({Art. 58(2)(f)})',
      reprimand: 'at udtale kritik af den dataansvarlige ({Art. 58(2)(b)})',
    },
    rest: 'Øvrige foranstaltninger overlader jeg til jer.',
    noCourt: 'Sagen behandles ikke af nogen domstol eller anden myndighed.',
    court: 'Sagen behandles også af: {court}',
    nameMayBeGiven: 'I må oplyse mit navn til den dataansvarlige.',
    nameNotGiven: 'Oplys ikke mit navn til den dataansvarlige uden først at spørge mig.',
    progress:
      'Jeg beder jer underrette mig om forløbet og resultatet inden for tre måneder ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Bilag:',
    enclosures: {
      letters: 'mine breve til den dataansvarlige',
      answers: 'den dataansvarliges svar',
      proof: 'bevis for afsendelse og modtagelse',
      policy: 'privatlivspolitikken, som den så ud, da jeg læste den',
    },
  },

  uk: null,
  ch: null,
};
