// Swedish letters. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'sv',
  reviewedBy: null,
  quotationMarks: ['”', '”'],
  joining: { between: ', ', last: ' och ', colon: ': ' },
  citation: {
    article: 'artikel {article}',
    paragraph: 'artikel {article}.{paragraph}',
    point: 'artikel {article}.{paragraph} {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} i dataskyddsförordningen',
  },
  date: {
    pattern: '{day} {month} {year}',
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },

  common: {
    salutation: 'Hej!',
    closing: 'Med vänliga hälsningar',
    service: 'Brevet gäller: {service}',
    ties: {
      account: 'Jag har ett konto hos er.',
      purchase: 'Jag är kund hos er.',
      newsletter: 'Jag får ert nyhetsbrev.',
      visit: 'Jag använder er webbplats eller app.',
      contacted: 'Ni har kontaktat mig, och jag vet inte varifrån ni har mina uppgifter.',
    },
    identifiersIntro: 'Ni hittar mig med hjälp av de här uppgifterna, som ni redan har:',
    identifiers: {
      email: 'E-postadress: {value}',
      userName: 'Användarnamn: {value}',
      customerNumber: 'Kundnummer: {value}',
      orderNumber: 'Ordernummer: {value}',
      phone: 'Telefonnummer: {value}',
      postalAddress: 'Postadress: {value}',
      cookieId: 'Kak- eller webbläsar-id: {value}',
      deviceId: 'Enhets-id: {value}',
      numberPlate: 'Registreringsnummer: {value}',
      other: 'Annan uppgift: {value}',
    },
    identification:
      'De bör räcka för att identifiera mig, och jag bifogar ingen id-handling. Om ni har rimliga skäl att betvivla vem jag är ({Art. 12(6)}) ber jag er att ange skälen och vilka uppgifter som minst behövs för att undanröja tvivlet.',
    answerElectronically:
      'Jag ber om svar elektroniskt, i ett allmänt använt format och inte bara genom en länk som slutar gälla. Min adress för svaret: {replyTo}',
    answerByPost: 'Jag ber om svar per post, till adressen i slutet av brevet.',
    extension:
      'Om ni förlänger tiden behöver jag få besked om det, med skälen, inom samma månad ({Art. 12(3)}). Om ni helt eller delvis avslår min begäran ber jag er att ange skälen ({Art. 12(4)}).',
    lastDay: 'Sista dag för detta är {due}.',
    inParticular: 'Min begäran omfattar alla mina uppgifter, men särskilt: {scope}',
    tellRecipients:
      'Underrätta alla mottagare av uppgifterna om detta och låt mig veta vilka dessa mottagare är ({Art. 19}).',
    confirm: 'Bekräfta vad ni har gjort och vilken dag.',
    youWrite: 'I er integritetspolicy står det om detta: {quote}',
    severalSubject: 'Begäran i flera delar om mina personuppgifter ({articles})',
    severalIntro: 'Brevet innehåller flera begäranden. Jag ber er att behandla var och en av dem.',
    severalDeadline:
      'Låt mig utan onödigt dröjsmål, och senast en månad efter att ni tagit emot brevet, veta vad ni har gjort med anledning av var och en av dem ({Art. 12(3) GDPR}).',
    copyFirst: 'Radera ingenting innan ni har skickat mig den information och den kopia som jag ber om här.',
    vagueIntro: 'Er integritetspolicy lämnar några punkter öppna. Jag ber om dessa besked:',
    vaguePurposes: 'Ange exakt för vilket ändamål ni behandlar mina uppgifter. Ni skriver bara: {quote}',
    vagueRetention: 'Ange lagringstiden för varje kategori av uppgifter som ni har om mig. Ni skriver bara: {quote}',
    vagueRecipients: 'Ange vilka som har tagit emot mina uppgifter. Ni skriver bara: {quote}',
    vagueTransfers:
      'Ange vilka tredjeländer det rör sig om och vilka skyddsåtgärder som gäller för mina uppgifter. Ni skriver bara: {quote}',
  },

  access: {
    subject: 'Begäran om tillgång till mina personuppgifter ({Art. 15 GDPR})',
    ask: 'Jag ber om besked om huruvida ni behandlar personuppgifter om mig. Gör ni det begär jag tillgång till uppgifterna och följande information ({Art. 15(1) GDPR}):',
    purposes: 'ändamålen med behandlingen ({Art. 15(1)(a)})',
    legalBasis: 'den rättsliga grunden för varje ändamål ({Art. 13(1)(c)})',
    categories: 'de kategorier av personuppgifter som behandlas ({Art. 15(1)(b)})',
    recipients:
      'mottagarna med namn, även de i tredjeland, och när uppgifterna lämnades ut, om det är känt ({Art. 15(1)(c)})',
    retention: 'lagringstiden för varje kategori av uppgifter, eller vad som avgör den ({Art. 15(1)(d)})',
    rights: 'min rätt till rättelse, radering, begränsning och invändning i detta fall ({Art. 15(1)(e)})',
    complaint: 'den tillsynsmyndighet som jag kan klaga hos ({Art. 15(1)(f)})',
    source: 'all tillgänglig information om varifrån uppgifter som inte kommer från mig har hämtats ({Art. 15(1)(g)})',
    automated:
      'automatiserat beslutsfattande, även profilering: det förfarande och de principer som faktiskt har tillämpats på mina uppgifter, betydelsen och följderna för mig ({Art. 15(1)(h)})',
    transfers:
      'vid överföring till tredjeland: skyddsåtgärderna, med en kopia av dem eller uppgift om var de finns ({Art. 15(2)})',
    deadline:
      'Skicka mig uppgifterna och informationen utan onödigt dröjsmål och senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Begäran om kopia av mina personuppgifter ({Art. 15(3) GDPR})',
    ask: 'Jag begär en kopia av de personuppgifter om mig som ni behandlar. Den första kopian är kostnadsfri ({Art. 15(3) GDPR}).',
    complete:
      'Kopian ska vara fullständig och begriplig: med förklarade koder och med de handlingar eller utdrag som behövs för att förstå uppgifterna.',
    systems: 'Den ska omfatta alla era system, bland annat e-post, kundtjänst, loggar och reklamprofiler.',
    format:
      'Använd ett allmänt använt elektroniskt format som jag kan spara. Att jag kan se uppgifterna på ett konto är inte en kopia.',
    otherPeople:
      'Det som rör andra personer får ni maskera, men det är inget skäl att hålla inne resten ({Art. 15(4)}).',
    deadline:
      'Skicka mig kopian utan onödigt dröjsmål och senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Begäran om rättelse av mina personuppgifter ({Art. 16 GDPR})',
    ask: 'Jag ber er att utan onödigt dröjsmål rätta följande uppgifter om mig ({Art. 16 GDPR}):',
    wrong: 'Hos er står: {wrong}',
    right: 'Rätt är: {right}',
    supplement: 'Lägg till: {supplement}',
    restrictMeanwhile:
      'Begränsa behandlingen av uppgifterna till dess att ni har kontrollerat att de är korrekta ({Art. 18(1)(a)}).',
    deadline:
      'Rätta uppgifterna utan onödigt dröjsmål, och låt mig veta vad ni har gjort senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Begäran om radering av mina personuppgifter ({Art. 17 GDPR})',
    askAll: 'Jag begär att ni utan onödigt dröjsmål raderar alla personuppgifter om mig ({Art. 17(1) GDPR}).',
    askSome: 'Jag begär att ni utan onödigt dröjsmål raderar följande uppgifter om mig ({Art. 17(1) GDPR}):',
    groundsIntro: 'Mina grunder är:',
    grounds: {
      notNecessary: 'uppgifterna behövs inte längre för de ändamål som de samlades in för ({Art. 17(1)(a)})',
      consentWithdrawn: 'jag återkallar det samtycke som behandlingen grundar sig på ({Art. 17(1)(b)})',
      objection: 'jag invänder mot behandlingen ({Art. 17(1)(c)})',
      unlawful: 'uppgifterna har behandlats på olagligt sätt ({Art. 17(1)(d)})',
      legalObligation: 'en rättslig förpliktelse kräver att uppgifterna raderas ({Art. 17(1)(e)})',
      child: 'uppgifterna samlades in för en nättjänst när jag var barn ({Art. 17(1)(f)})',
    },
    published:
      'Om ni har offentliggjort uppgifterna ber jag er att vidta rimliga åtgärder för att även andra ska ta bort länkar till dem och kopior av dem ({Art. 17(2)}).',
    kept: 'Om ni måste behålla en del av uppgifterna ber jag er att ange vilka, enligt vilket undantag och vilken lag och hur länge, och att bara använda dem för det ändamålet ({Art. 17(3)}).',
    closeAccount: 'Avsluta även mitt konto.',
    keepAccount: 'Mitt konto ska vara kvar.',
    deadline:
      'Radera uppgifterna utan onödigt dröjsmål, och låt mig veta vad ni har gjort senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Begäran om begränsning av behandling ({Art. 18 GDPR})',
    askAll: 'Jag begär att ni begränsar behandlingen av alla personuppgifter om mig ({Art. 18(1) GDPR}).',
    askSome: 'Jag begär att ni begränsar behandlingen av följande uppgifter om mig ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Min grund: jag bestrider att uppgifterna är korrekta ({Art. 18(1)(a)}).',
      unlawful: 'Min grund: behandlingen är olaglig, men jag vill inte att uppgifterna raderas ({Art. 18(1)(b)}).',
      legalClaims:
        'Min grund: ni behöver inte längre uppgifterna, men jag behöver dem för rättsliga anspråk ({Art. 18(1)(c)}).',
      objectionPending:
        'Min grund: jag har invänt mot behandlingen, och frågan är ännu inte avgjord ({Art. 18(1)(d)}).',
    },
    mark: 'Märk uppgifterna och använd dem bara med mitt samtycke, för rättsliga anspråk, för att skydda andras rättigheter eller av skäl som rör ett viktigt allmänintresse ({Art. 18(2)}).',
    beforeLifting: 'Underrätta mig innan ni häver begränsningen ({Art. 18(3)}).',
    deadline:
      'Begränsa behandlingen utan onödigt dröjsmål, och låt mig veta vad ni har gjort senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Begäran om att få ut mina uppgifter i flyttbart format ({Art. 20 GDPR})',
    ask: 'Jag begär att få ut de personuppgifter som jag har lämnat till er, även de som har uppkommit när jag använt er tjänst ({Art. 20(1) GDPR}).',
    condition: 'Behandlingen grundar sig på mitt samtycke eller på ett avtal med mig, och den sker automatiserat.',
    format:
      'Använd ett strukturerat, allmänt använt och maskinläsbart format, till exempel JSON, CSV eller XML; en pdf räcker inte.',
    transmit:
      'Om det är tekniskt möjligt ber jag er att föra över uppgifterna direkt till ({Art. 20(2)}): {newController}',
    deadline:
      'Skicka mig filen utan onödigt dröjsmål och senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Invändning mot behandling av mina personuppgifter ({Art. 21(1) GDPR})',
    ask: 'Jag invänder mot följande behandling av mina uppgifter och mot profilering som bygger på den ({Art. 21(1) GDPR}):',
    basis:
      'Behandlingen grundar sig på en uppgift av allmänt intresse eller på en intresseavvägning ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Skälen som hänför sig till min särskilda situation: {situation}',
    stop: 'Upphör med behandlingen. Om ni vill fortsätta ber jag er att visa vilka tvingande berättigade skäl som väger tyngre än mina intressen, eller vilka rättsliga anspråk ni behöver uppgifterna för.',
    restrictMeanwhile: 'Begränsa genast behandlingen till dess att frågan är avgjord ({Art. 18(1)(d)}).',
    erase: 'Om sådana skäl saknas ber jag er att radera uppgifterna ({Art. 17(1)(c)}).',
    deadline:
      'Skicka mig ert beslut och skälen för det utan onödigt dröjsmål och senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Invändning mot direkt marknadsföring ({Art. 21(2) GDPR})',
    ask: 'Jag invänder mot att mina personuppgifter används för direkt marknadsföring, i alla kanaler och för alla varumärken, och mot profilering för det ändamålet ({Art. 21(2) GDPR}).',
    stop: 'Det behöver jag inte motivera. Upphör genast ({Art. 21(3)}).',
    noSharing: 'Lämna inte ut mina uppgifter till någon för marknadsföring.',
    source: 'Låt mig veta varifrån ni har mina kontaktuppgifter ({Art. 15(1)(g)}).',
    erase: 'Radera de uppgifter som ni bara har för marknadsföring ({Art. 17(1)(c)}).',
    blockList: 'Ni får behålla det lilla som behövs i en spärrlista för att respektera invändningen.',
    deadline:
      'Marknadsföringen ska upphöra genast. Bekräfta detta utan onödigt dröjsmål och senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Återkallelse av mitt samtycke ({Art. 7(3) GDPR})',
    askAll:
      'Jag återkallar, för framtiden, alla samtycken till behandling av mina personuppgifter som jag har lämnat till er ({Art. 7(3) GDPR}).',
    askSome: 'Jag återkallar, för framtiden, mitt samtycke till följande ({Art. 7(3) GDPR}):',
    stop: 'Avsluta behandlingen genast.',
    erase: 'Radera de uppgifter som ni bara har med stöd av samtycket ({Art. 17(1)(b)}).',
    noOtherBasis: 'Fortsätt inte med samma behandling på en annan rättslig grund.',
    deadline:
      'Behandlingen ska upphöra genast. Låt mig utan onödigt dröjsmål, och senast en månad efter att ni tagit emot brevet, veta vad ni har raderat och vilka ni har underrättat ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Omprövning av ett automatiserat beslut ({Art. 22 GDPR})',
    ask: 'Jag bestrider följande beslut. Det fattades enbart automatiserat och har rättsliga eller på liknande sätt betydande följder för mig ({Art. 22(1) GDPR}):',
    review: 'Låt en person som har befogenhet att ändra beslutet ompröva det ({Art. 22(3)}).',
    view: 'Ta hänsyn till min ståndpunkt: {view}',
    newDecision: 'Fatta ett nytt beslut och ange skälen för det.',
    logic: 'Förklara logiken, vilka uppgifter som användes och vilken vikt de fick ({Art. 15(1)(h)}).',
    lawfulCase: 'Ange vad som gör beslutet tillåtet: ett avtal, en lag eller mitt uttryckliga samtycke ({Art. 22(2)}).',
    suspend: 'Jag ber er att inte verkställa beslutet förrän det har omprövats.',
    deadline:
      'Skicka mig resultatet av omprövningen och förklaringen utan onödigt dröjsmål och senast en månad efter att ni tagit emot brevet ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Min begäran: {articles}',
      sent: 'Skickad: {sentOn} ({channel})',
      received: 'Mottagen: {receivedOn}',
      due: 'Svar senast: {due}',
      reference: 'Referens: {reference}',
    },
    channels: {
      email: 'e-post',
      webForm: 'webbformulär',
      registeredPost: 'rekommenderat brev',
      post: 'post',
      conversation: 'muntligen',
    },
    newDate:
      'Jag ber om ett fullständigt svar senast denna dag: {newDate}. Det är ett datum som jag själv har valt; den lagstadgade tiden påverkas inte.',
    otherwiseComplaint:
      'Om jag inte får ett fullständigt svar tänker jag lämna in ett klagomål till tillsynsmyndigheten ({Art. 77}).',
    earlierLetter: 'Mitt tidigare brev:',
  },

  reminder: {
    subject: 'Påminnelse om min begäran ({articles})',
    noAnswer: 'Månaden har gått, och jag har varken fått svar eller besked om förlängd tid ({Art. 12(3) GDPR}).',
    reasons: 'Om ni helt eller delvis avslår min begäran ber jag er att ange skälen ({Art. 12(4)}).',
    notNew: 'Detta är en påminnelse om min begäran och inte en ny begäran.',
  },

  identityDemand: {
    subject: 'Er fråga om min identitet ({articles})',
    onlyDoubts:
      'Ni får begära fler uppgifter bara om ni har rimliga skäl att betvivla vem jag är, och då bara det som är nödvändigt för att undanröja tvivlet ({Art. 12(6) GDPR}).',
    noDocument:
      'En kopia av en id-handling är i regel varken lämplig eller proportionerlig, särskilt när uppgifterna nedan redan identifierar mig ({Art. 5(1)(c)}).',
    offersIntro: 'För att undanröja varje tvivel erbjuder jag följande:',
    offers: {
      code: 'jag svarar med en kod som ni skickar till den e-postadress eller det telefonnummer som ni har',
      login: 'jag loggar in på mitt konto och bekräftar begäran där',
      order: 'jag uppger ett ordernummer eller beloppet på min senaste faktura',
      callBack: 'ni ringer upp mig på det nummer som ni har',
    },
    sayDoubts: 'Om det inte räcker ber jag er att ange vad ni tvivlar på och varför detta inte är tillräckligt.',
    sayBasis:
      'Ange också med vilken rättslig grund ni vill samla in fler uppgifter, hur länge ni skulle spara dem och när de skulle raderas.',
    clock: 'En fråga utan sådana skäl gör inte att tiden slutar löpa ({Art. 12(3)}).',
    sensitive:
      'Om uppgifternas art, till exempel hälsa eller bankärenden, kräver en noggrannare kontroll ber jag er att säga det, så hittar vi ett lämpligt sätt.',
    redactedCopy:
      'Jag bifogar en kopia där allt som inte behövs är maskerat. Den är bara till för denna kontroll; radera den därefter och anteckna bara att ni har kontrollerat saken.',
    linkByMark:
      'Om ni inte kan koppla uppgifterna till mitt namn finns den uppgift som ni kan hitta dem med nedan ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Min begäran gäller även utan ert formulär ({articles})',
    noForm: 'Lagen kräver varken ett formulär eller en viss kanal för en begäran.',
    valid:
      'Min begäran har nått er och är giltig. Det är ni som ska göra det lätt att utöva rättigheten ({Art. 12(2) GDPR}).',
    noMore: 'Det behövs inget konto, inga nya villkor och inga fler uppgifter från mig.',
    passOn:
      'Jag ber er att vidarebefordra den internt och svara inom den månad som började när ni tog emot den ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Ert svar är ofullständigt ({articles})',
    thanks: 'Tack för ert svar ({repliedOn}). Det besvarar inte hela min begäran.',
    missingIntro: 'Jag saknar fortfarande:',
    missing: {
      copy: 'kopian av själva uppgifterna ({Art. 15(3)})',
      file: 'uppgifterna i ett strukturerat, maskinläsbart format ({Art. 20(1)})',
      confirmation: 'bekräftelse på vad som har gjorts och vilken dag',
      recipientsTold: 'namnen på de mottagare som ni har underrättat ({Art. 19})',
      reasons: 'skälen för det som ni har avslagit ({Art. 12(4)})',
      keptData: 'vilka uppgifter ni har behållit, vilken lag som kräver det och hur länge ({Art. 17(3)})',
      compellingGrounds: 'de tvingande skäl som ni stöder den fortsatta behandlingen på ({Art. 21(1)})',
    },
    partial: 'Ett ofullständigt svar är ett delvis avslag, och för det behöver jag era skäl ({Art. 12(4) GDPR}).',
    intelligible:
      'Svaret ska vara begripligt; en hänvisning till en allmän integritetspolicy besvarar inte mina frågor om mina egna uppgifter ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Ert besked om förlängd tid ({articles})',
    rule: 'Tiden får förlängas bara när begäran är komplicerad och begärandena är många, och bara genom ett besked med skäl inom en månad efter mottagandet ({Art. 12(3) GDPR}).',
    late: 'Ert besked ({noticeOn}) nådde mig efter att den månaden hade gått ut.',
    noReasons: 'Ert besked ({noticeOn}) innehåller inga skäl.',
    notComplex: 'Skälen i ert besked ({noticeOn}) visar inte att min begäran är komplicerad.',
    stands: 'Den första tiden gäller därför fortfarande.',
  },

  refusalOrFee: {
    subject: 'Ert avslag på min begäran ({articles})',
    subjectFee: 'Avgiften för min begäran ({articles})',
    refused: 'Ni har avslagit min begäran som ogrundad eller orimlig ({repliedOn}).',
    fee: 'Ni begär en avgift för min begäran ({repliedOn}).',
    burden:
      'Att utöva rättigheterna är kostnadsfritt. Bara en begäran som är uppenbart ogrundad eller orimlig får avslås eller beläggas med avgift; det är ni som ska visa att den är det, och undantaget är snävt ({Art. 12(5) GDPR}).',
    facts: 'Ange de omständigheter som ni grundar detta på.',
    effort: 'Att ett svar kräver mycket arbete är inte i sig ett tillräckligt skäl.',
    historyIntro: 'Mina begäranden till er hittills:',
    calculation: 'Visa hur avgiften är beräknad, och gör ingenting på min bekostnad utan att jag har godkänt det.',
    ask: 'Jag ber er att besvara min begäran kostnadsfritt.',
  },

  complaint: {
    subject: 'Klagomål: {controller} ({Art. 77 GDPR})',
    ask: 'Jag lämnar in ett klagomål, eftersom jag anser att mina personuppgifter behandlas i strid med dataskyddsreglerna, och ber er att utreda saken ({Art. 77(1) GDPR}).',
    complainant: 'Klagande:',
    against: 'Klagomålet gäller:',
    eventsHeading: 'Vad som har hänt:',
    events: {
      sent: 'begäran skickad till den personuppgiftsansvarige ({channel}): {articles}',
      received: 'begäran mottagen av den personuppgiftsansvarige',
      question: 'fråga från den personuppgiftsansvarige',
      ownAnswer: 'mitt svar på frågan',
      extension: 'besked om förlängd tid från den personuppgiftsansvarige',
      answer: 'svar från den personuppgiftsansvarige',
      partialAnswer: 'ofullständigt svar från den personuppgiftsansvarige',
      refusal: 'avslag från den personuppgiftsansvarige',
      fee: 'avgift begärd av den personuppgiftsansvarige',
      reminder: 'påminnelse skickad till den personuppgiftsansvarige',
      due: 'tiden på en månad löpte ut ({Art. 12(3)})',
      silence: 'inget svar hittills',
    },
    data: 'Uppgifter och behandling som saken gäller: {data}',
    provisions: 'Bestämmelser som enligt min mening har överträtts: {articles}',
    controllerFirst: 'Jag har först vänt mig till den personuppgiftsansvarige.',
    asksIntro: 'Jag ber er:',
    asks: {
      comply: 'att förelägga den personuppgiftsansvarige att tillmötesgå min begäran ({Art. 58(2)(c)})',
      rectify:
        'att förelägga om rättelse, radering eller begränsning och om underrättelse till mottagarna ({Art. 58(2)(g)})',
      ban: 'att begränsa eller förbjuda behandlingen ({Art. 58(2)(f)})',
      reprimand: 'att ge den personuppgiftsansvarige en reprimand ({Art. 58(2)(b)})',
    },
    rest: 'Övriga åtgärder överlåter jag åt er.',
    noCourt: 'Ärendet prövas inte av någon domstol eller annan myndighet.',
    court: 'Ärendet prövas också av: {court}',
    nameMayBeGiven: 'Ni får uppge mitt namn för den personuppgiftsansvarige.',
    nameNotGiven: 'Uppge inte mitt namn för den personuppgiftsansvarige utan att fråga mig först.',
    progress:
      'Jag ber er att underrätta mig om hur ärendet fortskrider och om resultatet, senast inom tre månader ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Bilagor:',
    enclosures: {
      letters: 'mina brev till den personuppgiftsansvarige',
      answers: 'den personuppgiftsansvariges svar',
      proof: 'bevis på avsändande och mottagande',
      policy: 'integritetspolicyn som jag läste den',
    },
  },

  uk: null,
  ch: null,
};
