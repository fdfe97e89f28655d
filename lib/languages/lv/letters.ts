// Latvian letters. The shape and its notes stand in ../letter-words.ts.
// Citations are nominative, so they stand in brackets or after a colon. A day ends in a full stop of its own, so no
// sentence ends with one.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'lv',
  reviewedBy: null,
  quotationMarks: ['„', '”'],
  joining: { between: ', ', last: ' un ', colon: ': ' },
  citation: {
    article: '{article}. pants',
    paragraph: '{article}. panta {paragraph}. punkts',
    point: '{article}. panta {paragraph}. punkta {point}) apakšpunkts',
    points: 'a b c d e f g h',
    withLaw: 'VDAR {citation}',
  },
  date: { pattern: '{dd}.{mm}.{year}.', months: [] },

  common: {
    salutation: 'Labdien!',
    closing: 'Ar cieņu',
    service: 'Šī vēstule attiecas uz šādu vietni vai pakalpojumu: {service}',
    ties: {
      account: 'Man pie jums ir konts.',
      purchase: 'Es pērku jūsu preces vai izmantoju jūsu pakalpojumus.',
      newsletter: 'Es saņemu jūsu jaunumu vēstules.',
      visit: 'Es izmantoju jūsu tīmekļa vietni vai lietotni.',
      contacted: 'Jūs ar mani sazinājāties, un es nezinu, no kurienes jums ir mani dati.',
    },
    identifiersIntro: 'Mani varat atrast pēc šādiem datiem, kas jums jau ir:',
    identifiers: {
      email: 'E-pasta adrese: {value}',
      userName: 'Lietotājvārds: {value}',
      customerNumber: 'Klienta numurs: {value}',
      orderNumber: 'Pasūtījuma numurs: {value}',
      phone: 'Tālruņa numurs: {value}',
      postalAddress: 'Pasta adrese: {value}',
      cookieId: 'Sīkdatnes vai pārlūkprogrammas identifikators: {value}',
      deviceId: 'Ierīces identifikators: {value}',
      numberPlate: 'Transportlīdzekļa reģistrācijas numurs: {value}',
      other: 'Cita pazīme: {value}',
    },
    identification:
      'Ar tiem vajadzētu pietikt, lai mani identificētu, un personu apliecinošu dokumentu nepievienoju. Ja jums ir pamatotas šaubas par manu identitāti ({Art. 12(6)}), lūdzu norādīt, kādas tās ir un kāda minimālā informācija tās kliedētu.',
    answerElectronically:
      'Lūdzu atbildēt elektroniski, plaši izmantotā formātā un ne tikai ar saiti, kuras derīgums beidzas. Mana adrese atbildei: {replyTo}',
    answerByPost: 'Lūdzu atbildēt pa pastu uz vēstules beigās norādīto adresi.',
    extension:
      'Ja termiņu pagarināsiet, lūdzu par to un par iemesliem paziņot tā paša mēneša laikā ({Art. 12(3)}). Ja manu pieprasījumu pilnībā vai daļēji noraidīsiet, lūdzu norādīt iemeslus ({Art. 12(4)}).',
    lastDay: '{due} ir šī termiņa pēdējā diena.',
    inParticular: 'Mans pieprasījums attiecas uz visiem maniem datiem, jo īpaši: {scope}',
    tellRecipients: 'Lūdzu par to paziņot visiem datu saņēmējiem un norādīt man, kas ir šie saņēmēji ({Art. 19}).',
    confirm: 'Lūdzu apstiprināt, ko un kurā dienā esat izdarījuši.',
    youWrite: 'Jūsu privātuma politikā par to teikts: {quote}',
    severalSubject: 'Pieprasījumi par maniem personas datiem ({articles})',
    severalIntro: 'Šajā vēstulē ir vairāki pieprasījumi. Lūdzu izskatīt katru no tiem.',
    severalDeadline:
      'Lūdzu bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc saņemšanas paziņot, ko esat izdarījuši saistībā ar katru no šiem pieprasījumiem ({Art. 12(3) GDPR}).',
    copyFirst: 'Lūdzu neko nedzēst, pirms esat man nosūtījuši šeit pieprasīto informāciju un kopiju.',
    vagueIntro: 'Jūsu privātuma politikā daži jautājumi paliek neskaidri. Lūdzu šādus precizējumus:',
    vaguePurposes: 'Lūdzu precīzi norādīt, kādam nolūkam apstrādājat manus datus. Jūs rakstāt tikai: {quote}',
    vagueRetention:
      'Lūdzu norādīt glabāšanas laikposmu katrai datu kategorijai, kas jums par mani ir. Jūs rakstāt tikai: {quote}',
    vagueRecipients: 'Lūdzu norādīt, kas ir saņēmis manus datus. Jūs rakstāt tikai: {quote}',
    vagueTransfers:
      'Lūdzu norādīt trešās valstis un garantijas, kas attiecas uz maniem datiem. Jūs rakstāt tikai: {quote}',
  },

  access: {
    subject: 'Pieprasījums piekļūt maniem personas datiem ({Art. 15 GDPR})',
    ask: 'Lūdzu apstiprināt, vai apstrādājat manus personas datus. Ja apstrādājat, lūdzu nodrošināt man piekļuvi šiem datiem un sniegt šādu informāciju ({Art. 15(1) GDPR}):',
    purposes: 'apstrādes nolūki ({Art. 15(1)(a)})',
    legalBasis: 'katra nolūka juridiskais pamats ({Art. 13(1)(c)})',
    categories: 'personas datu kategorijas ({Art. 15(1)(b)})',
    recipients:
      'saņēmēju vārdi vai nosaukumi, arī trešās valstīs, un datu izpaušanas datumi, ja tie zināmi ({Art. 15(1)(c)})',
    retention: 'katras datu kategorijas glabāšanas laikposms vai kritēriji, pēc kuriem to nosaka ({Art. 15(1)(d)})',
    rights:
      'manas tiesības uz datu labošanu, dzēšanu, apstrādes ierobežošanu un tiesības iebilst šajā gadījumā ({Art. 15(1)(e)})',
    complaint: 'uzraudzības iestāde, kurā varu iesniegt sūdzību ({Art. 15(1)(f)})',
    source: 'visa pieejamā informācija par to datu avotu, kas nav iegūti no manis ({Art. 15(1)(g)})',
    automated:
      'automatizēta lēmumu pieņemšana, tostarp profilēšana: maniem datiem faktiski piemērotā procedūra un principi, to nozīme un sekas man ({Art. 15(1)(h)})',
    transfers:
      'ja dati tiek nosūtīti uz trešām valstīm: garantijas un to kopija vai norāde, kur to saņemt ({Art. 15(2)})',
    deadline:
      'Lūdzu datus un informāciju man nosūtīt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Pieprasījums saņemt manu personas datu kopiju ({Art. 15(3) GDPR})',
    ask: 'Lūdzu nosūtīt man to personas datu kopiju, kurus par mani apstrādājat. Pirmā kopija ir bez maksas ({Art. 15(3) GDPR}).',
    complete:
      'Kopijai jābūt pilnīgai un saprotamai: ar kodu skaidrojumiem un ar dokumentiem vai izrakstiem, bez kuriem dati nav saprotami.',
    systems: 'Tai jāaptver visas jūsu sistēmas, tostarp e-pasts, klientu apkalpošana, žurnālfaili un reklāmas profili.',
    format:
      'Lūdzu izmantot plaši lietotu elektronisku formātu, ko varu saglabāt. Iespēja datus apskatīt kontā nav kopija.',
    otherPeople:
      'To, kas attiecas uz citām personām, varat aizklāt, taču tas nav iemesls nesniegt pārējo ({Art. 15(4)}).',
    deadline:
      'Lūdzu kopiju man nosūtīt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Pieprasījums labot manus personas datus ({Art. 16 GDPR})',
    ask: 'Lūdzu bez nepamatotas kavēšanās izlabot šādus datus par mani ({Art. 16 GDPR}):',
    wrong: 'Pie jums norādīts: {wrong}',
    right: 'Pareizi ir: {right}',
    supplement: 'Lūdzu papildināt ar: {supplement}',
    restrictMeanwhile: 'Lūdzu ierobežot šo datu apstrādi, līdz ir pārbaudīts, vai tie ir precīzi ({Art. 18(1)(a)}).',
    deadline:
      'Lūdzu datus izlabot bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas paziņot, ko esat izdarījuši ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Pieprasījums dzēst manus personas datus ({Art. 17 GDPR})',
    askAll: 'Lūdzu bez nepamatotas kavēšanās dzēst visus manus personas datus ({Art. 17(1) GDPR}).',
    askSome: 'Lūdzu bez nepamatotas kavēšanās dzēst šādus datus par mani ({Art. 17(1) GDPR}):',
    groundsIntro: 'Mans pamatojums:',
    grounds: {
      notNecessary: 'dati vairs nav nepieciešami nolūkiem, kādos tie vākti ({Art. 17(1)(a)})',
      consentWithdrawn: 'atsaucu piekrišanu, kas ir apstrādes pamatā ({Art. 17(1)(b)})',
      objection: 'iebilstu pret apstrādi ({Art. 17(1)(c)})',
      unlawful: 'dati ir apstrādāti nelikumīgi ({Art. 17(1)(d)})',
      legalObligation: 'datu dzēšanu prasa juridisks pienākums ({Art. 17(1)(e)})',
      child: 'dati vākti tiešsaistes pakalpojumam manā bērnībā ({Art. 17(1)(f)})',
    },
    published:
      'Ja datus esat publiskojuši, lūdzu veikt saprātīgus pasākumus, lai arī citi izdzēstu saites uz tiem un to kopijas ({Art. 17(2)}).',
    kept: 'Ja daļa datu jums ir jāpatur, lūdzu norādīt, kuri dati, saskaņā ar kuru izņēmumu un likumu un cik ilgi, un izmantot tos tikai šim nolūkam ({Art. 17(3)}).',
    closeAccount: 'Lūdzu slēgt arī manu kontu.',
    keepAccount: 'Lūdzu manu kontu neslēgt.',
    deadline:
      'Lūdzu datus dzēst bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas paziņot, ko esat izdarījuši ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Pieprasījums ierobežot apstrādi ({Art. 18 GDPR})',
    askAll: 'Lūdzu ierobežot visu manu personas datu apstrādi ({Art. 18(1) GDPR}).',
    askSome: 'Lūdzu ierobežot šādu manu datu apstrādi ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Mans pamatojums: apstrīdu datu precizitāti ({Art. 18(1)(a)}).',
      unlawful: 'Mans pamatojums: apstrāde ir nelikumīga, bet nevēlos, lai datus dzēš ({Art. 18(1)(b)}).',
      legalClaims:
        'Mans pamatojums: jums dati vairs nav vajadzīgi, bet man tie ir vajadzīgi likumīgām prasībām ({Art. 18(1)(c)}).',
      objectionPending:
        'Mans pamatojums: ir iesniegti mani iebildumi pret apstrādi, un par tiem vēl nav lemts ({Art. 18(1)(d)}).',
    },
    mark: 'Lūdzu datus atzīmēt un izmantot tikai ar manu piekrišanu, likumīgām prasībām, citu personu tiesību aizsardzībai vai svarīgu sabiedrības interešu dēļ ({Art. 18(2)}).',
    beforeLifting: 'Lūdzu mani informēt pirms ierobežojuma atcelšanas ({Art. 18(3)}).',
    deadline:
      'Lūdzu apstrādi ierobežot bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas paziņot, ko esat izdarījuši ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Pieprasījums par datu pārnesamību ({Art. 20 GDPR})',
    ask: 'Lūdzu izsniegt man personas datus, kurus jums sniedzu, arī tos, kas radušies, man izmantojot jūsu pakalpojumu ({Art. 20(1) GDPR}).',
    condition:
      'Apstrādes pamatā ir mana piekrišana vai ar mani noslēgts līgums, un to veic ar automatizētiem līdzekļiem.',
    format:
      'Lūdzu izmantot strukturētu, plaši izmantotu un mašīnlasāmu formātu, piemēram, JSON, CSV vai XML; ar PDF nepietiek.',
    transmit: 'Ja tas ir tehniski iespējams, lūdzu datus nosūtīt tieši šādam pārzinim ({Art. 20(2)}): {newController}',
    deadline:
      'Lūdzu datni man nosūtīt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Iebildumi pret manu personas datu apstrādi ({Art. 21(1) GDPR})',
    ask: 'Iebilstu pret šādu manu datu apstrādi un uz to balstītu profilēšanu ({Art. 21(1) GDPR}):',
    basis:
      'Šīs apstrādes pamatā ir uzdevums sabiedrības interesēs vai leģitīmas intereses ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Iemesli saistībā ar manu īpašo situāciju: {situation}',
    stop: 'Lūdzu šo apstrādi pārtraukt. Ja vēlaties to turpināt, lūdzu norādīt un pierādīt pārliecinošus leģitīmus iemeslus, kas ir svarīgāki par manām interesēm, vai likumīgas prasības, kurām dati vajadzīgi.',
    restrictMeanwhile: 'Kamēr tas nav izlemts, lūdzu apstrādi nekavējoties ierobežot ({Art. 18(1)(d)}).',
    erase: 'Ja šādu iemeslu nav, lūdzu datus dzēst ({Art. 17(1)(c)}).',
    deadline:
      'Lūdzu savu lēmumu un tā pamatojumu man nosūtīt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc vēstules saņemšanas ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Iebildumi pret tiešo tirgvedību ({Art. 21(2) GDPR})',
    ask: 'Iebilstu pret jebkādu manu personas datu izmantošanu tiešajai tirgvedībai, visos kanālos un visiem zīmoliem, un pret profilēšanu šim nolūkam ({Art. 21(2) GDPR}).',
    stop: 'Tas nav jāpamato. Lūdzu nekavējoties to pārtraukt ({Art. 21(3)}).',
    noSharing: 'Lūdzu nenodot manus datus nevienam tirgvedības nolūkā.',
    source: 'Lūdzu norādīt, no kurienes jums ir mana kontaktinformācija ({Art. 15(1)(g)}).',
    erase: 'Lūdzu dzēst datus, kurus glabājat tikai tirgvedībai ({Art. 17(1)(c)}).',
    blockList: 'Varat paturēt to minimumu, kas vajadzīgs bloķēšanas sarakstam, lai šos iebildumus ievērotu.',
    deadline:
      'Tirgvedība jāpārtrauc nekavējoties. Lūdzu to apstiprināt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc vēstules saņemšanas ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Piekrišanas atsaukšana ({Art. 7(3) GDPR})',
    askAll:
      'Ar šo turpmākajam laikam atsaucu visas jums dotās piekrišanas manu personas datu apstrādei ({Art. 7(3) GDPR}).',
    askSome: 'Ar šo turpmākajam laikam atsaucu savu piekrišanu šādām darbībām ({Art. 7(3) GDPR}):',
    stop: 'Lūdzu šo apstrādi nekavējoties pārtraukt.',
    erase: 'Lūdzu dzēst datus, kas jums ir, pamatojoties tikai uz šo piekrišanu ({Art. 17(1)(b)}).',
    noOtherBasis: 'Lūdzu neturpināt to pašu apstrādi uz cita juridiskā pamata.',
    deadline:
      'Apstrāde jāpārtrauc nekavējoties. Lūdzu bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc vēstules saņemšanas paziņot, ko esat dzēsuši un kam par to paziņojuši ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Automatizēta lēmuma pārskatīšana ({Art. 22 GDPR})',
    ask: 'Apstrīdu turpmāk minēto lēmumu. Tas pieņemts tikai automatizēti un rada man tiesiskas sekas vai līdzīgā veidā būtiski mani ietekmē ({Art. 22(1) GDPR}):',
    review: 'Lūdzu, lai to pārskata cilvēks, kurš ir pilnvarots to mainīt ({Art. 22(3)}).',
    view: 'Lūdzu ņemt vērā manu viedokli: {view}',
    newDecision: 'Lūdzu pieņemt jaunu lēmumu un to pamatot.',
    logic: 'Lūdzu izskaidrot lēmuma loģiku, izmantotos datus un tiem piešķirto nozīmi ({Art. 15(1)(h)}).',
    lawfulCase:
      'Lūdzu norādīt, kas šādu lēmumu atļauj: līgums, likums vai mana nepārprotama piekrišana ({Art. 22(2)}).',
    suspend: 'Lūdzu lēmumu nepildīt, līdz tas ir pārskatīts.',
    deadline:
      'Lūdzu pārskatīšanas rezultātu un skaidrojumu man nosūtīt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc pieprasījuma saņemšanas ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Mans pieprasījums: {articles}',
      sent: 'Nosūtīts: {sentOn} ({channel})',
      received: 'Saņemts: {receivedOn}',
      due: 'Atbildes termiņš: {due}',
      reference: 'Atsauce: {reference}',
    },
    channels: {
      email: 'e-pasts',
      webForm: 'tīmekļa veidlapa',
      registeredPost: 'ierakstīta vēstule',
      post: 'pasts',
      conversation: 'mutiski',
    },
    newDate:
      'Līdz {newDate} lūdzu sniegt pilnīgu atbildi. Šo datumu nosaku, nākot jums pretim; tiesību aktos noteikto termiņu tas nemaina.',
    otherwiseComplaint: 'Ja pilnīgu atbildi nesaņemšu, plānoju iesniegt sūdzību uzraudzības iestādē ({Art. 77}).',
    earlierLetter: 'Mana iepriekšējā vēstule:',
  },

  reminder: {
    subject: 'Atgādinājums par manu pieprasījumu ({articles})',
    noAnswer:
      'Mēneša termiņš ir pagājis, un man nav ne atbildes, ne paziņojuma par termiņa pagarināšanu ({Art. 12(3) GDPR}).',
    reasons: 'Ja manu pieprasījumu pilnībā vai daļēji noraidāt, lūdzu norādīt iemeslus ({Art. 12(4)}).',
    notNew: 'Šis ir atgādinājums par iepriekšējo pieprasījumu, nevis jauns pieprasījums.',
  },

  identityDemand: {
    subject: 'Jūsu jautājums par manu identitāti ({articles})',
    onlyDoubts:
      'Papildu informāciju drīkstat prasīt tikai tad, ja jums ir pamatotas šaubas par manu identitāti, un tikai tik daudz, cik nepieciešams to kliedēšanai ({Art. 12(6) GDPR}).',
    noDocument:
      'Personu apliecinoša dokumenta kopija parasti nav ne piemērota, ne samērīga, jo īpaši tad, ja mani jau identificē turpmāk norādītie dati ({Art. 5(1)(c)}).',
    offersIntro: 'Šaubu kliedēšanai piedāvāju:',
    offers: {
      code: 'nosaukt kodu, ko nosūtīsiet uz jums zināmo e-pasta adresi vai tālruņa numuru',
      login: 'pieslēgties savam kontam un tur apstiprināt pieprasījumu',
      order: 'nosaukt pasūtījuma numuru vai pēdējā rēķina summu',
      callBack: 'atbildēt uz jūsu zvanu uz jums zināmo numuru',
    },
    sayDoubts: 'Ja ar to nepietiek, lūdzu norādīt, kādas ir jūsu šaubas un kāpēc šie piedāvājumi tās nekliedē.',
    sayBasis:
      'Lūdzu arī norādīt, uz kāda juridiskā pamata jūs vāktu papildu datus, cik ilgi tos glabātu un kad tos dzēstu.',
    clock: 'Jautājums, kura pamatā nav šādu šaubu, termiņu neaptur ({Art. 12(3)}).',
    sensitive:
      'Ja datu raksturs, piemēram, veselības vai bankas dati, prasa rūpīgāku pārbaudi, lūdzu to pateikt, un mēs atradīsim piemērotu veidu.',
    redactedCopy:
      'Pievienoju kopiju, kurā aizklāts viss, kas nav vajadzīgs. Tā paredzēta tikai šai pārbaudei; lūdzu to pēc tam dzēst un atzīmēt tikai to, ka esat pārbaudījuši.',
    linkByMark:
      'Ja datus nevarat sasaistīt ar manu vārdu, identifikators, pēc kura tos atrast, norādīts turpmāk ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Mans pieprasījums ir spēkā arī bez jūsu veidlapas ({articles})',
    noForm: 'Likums neprasa pieprasījumam ne noteiktu veidlapu, ne noteiktu kanālu.',
    valid:
      'Mans pieprasījums jūs ir sasniedzis un ir spēkā. Atvieglot šo tiesību izmantošanu ir jūsu pienākums ({Art. 12(2) GDPR}).',
    noMore: 'Tam nav vajadzīgs ne konts, ne piekrišana jauniem noteikumiem, ne papildu dati no manis.',
    passOn:
      'Lūdzu to nodot tālāk savā organizācijā un atbildēt mēneša laikā, kas sākās ar pieprasījuma saņemšanu ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Jūsu atbilde ir nepilnīga ({articles})',
    thanks: 'Paldies par atbildi ({repliedOn}). Tā neatbild uz visu manu pieprasījumu.',
    missingIntro: 'Joprojām trūkst:',
    missing: {
      copy: 'pašu datu kopija ({Art. 15(3)})',
      file: 'dati strukturētā, mašīnlasāmā formātā ({Art. 20(1)})',
      confirmation: 'apstiprinājums, kas un kurā dienā ir izdarīts',
      recipientsTold: 'to saņēmēju nosaukumi, kuriem esat paziņojuši ({Art. 19})',
      reasons: 'atteikuma iemesli ({Art. 12(4)})',
      keptData: 'paturētie dati, likums, kas to prasa, un laikposms ({Art. 17(3)})',
      compellingGrounds: 'pārliecinošie leģitīmie iemesli, kuru dēļ jūs apstrādi turpināt ({Art. 21(1)})',
    },
    partial: 'Daļēja atbilde ir daļējs atteikums, kura iemeslus lūdzu norādīt ({Art. 12(4) GDPR}).',
    intelligible:
      'Atbildei jābūt saprotamai; norāde uz vispārīgu privātuma politiku neatbild uz jautājumiem par maniem datiem ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Jūsu paziņojums par termiņa pagarināšanu ({articles})',
    rule: 'Termiņu var pagarināt tikai tad, ja tas vajadzīgs pieprasījumu sarežģītības un skaita dēļ, un tikai ar pamatotu paziņojumu mēneša laikā pēc pieprasījuma saņemšanas ({Art. 12(3) GDPR}).',
    late: 'Jūsu paziņojums ({noticeOn}) mani sasniedza pēc šī mēneša beigām.',
    noReasons: 'Jūsu paziņojumā ({noticeOn}) iemesli nav norādīti.',
    notComplex: 'No jūsu paziņojumā ({noticeOn}) minētajiem iemesliem neizriet, ka mans pieprasījums ir sarežģīts.',
    stands: 'Tāpēc paliek spēkā sākotnējais termiņš.',
  },

  refusalOrFee: {
    subject: 'Jūsu atteikums izpildīt manu pieprasījumu ({articles})',
    subjectFee: 'Maksa par manu pieprasījumu ({articles})',
    refused: 'Jūs noraidījāt manu pieprasījumu kā nepamatotu vai pārmērīgu ({repliedOn}).',
    fee: 'Jūs prasāt maksu par manu pieprasījumu ({repliedOn}).',
    burden:
      'Pieprasījumi ir bez maksas. Noraidīt vai prasīt maksu var tikai tad, ja pieprasījums ir acīmredzami nepamatots vai pārmērīgs; tas jāpierāda jums, un izņēmums ir šaurs ({Art. 12(5) GDPR}).',
    facts: 'Lūdzu norādīt faktus, kas to pamato.',
    effort: 'Tas, ka atbilde prasa daudz darba, pats par sevi nav pietiekams iemesls.',
    historyIntro: 'Mani līdzšinējie pieprasījumi jums:',
    calculation: 'Lūdzu parādīt, kā maksa aprēķināta, un bez manas piekrišanas neko nedarīt par manu maksu.',
    ask: 'Lūdzu atbildēt uz manu pieprasījumu bez maksas.',
  },

  complaint: {
    subject: 'Sūdzība: {controller} ({Art. 77 GDPR})',
    ask: 'Iesniedzu sūdzību, jo uzskatu, ka mani personas dati tiek apstrādāti, pārkāpjot datu aizsardzības noteikumus, un lūdzu to izmeklēt ({Art. 77(1) GDPR}).',
    complainant: 'Sūdzību iesniedz:',
    against: 'Sūdzība ir par šādu pārzini:',
    eventsHeading: 'Notikumu gaita:',
    events: {
      sent: 'pieprasījums nosūtīts pārzinim ({channel}): {articles}',
      received: 'pārzinis saņēmis pieprasījumu',
      question: 'pārziņa jautājums',
      ownAnswer: 'mana atbilde uz jautājumu',
      extension: 'pārziņa paziņojums par termiņa pagarināšanu',
      answer: 'pārziņa atbilde',
      partialAnswer: 'pārziņa nepilnīga atbilde',
      refusal: 'pārziņa atteikums',
      fee: 'pārziņa prasība maksāt',
      reminder: 'atgādinājums nosūtīts pārzinim',
      due: 'mēneša termiņa beigas ({Art. 12(3)})',
      silence: 'atbildes līdz šim nav',
    },
    data: 'Dati un apstrāde, uz ko attiecas sūdzība: {data}',
    provisions: 'Noteikumi, kas, manuprāt, ir pārkāpti: {articles}',
    controllerFirst: 'Ar savu pieprasījumu vispirms vērsos pie pārziņa.',
    asksIntro: 'Lūdzu:',
    asks: {
      comply: 'izdot rīkojumu pārzinim izpildīt manu pieprasījumu ({Art. 58(2)(c)})',
      rectify:
        'izdot rīkojumu labot vai dzēst datus vai ierobežot to apstrādi un par to paziņot saņēmējiem ({Art. 58(2)(g)})',
      ban: 'ierobežot vai aizliegt apstrādi ({Art. 58(2)(f)})',
      reprimand: 'izteikt pārzinim rājienu ({Art. 58(2)(b)})',
    },
    rest: 'Citus pasākumus atstāju jūsu ziņā.',
    noCourt: 'Šo lietu neizskata ne tiesa, ne cita iestāde.',
    court: 'Šo lietu izskata arī: {court}',
    nameMayBeGiven: 'Manu vārdu drīkstat atklāt pārzinim.',
    nameNotGiven: 'Lūdzu neatklāt manu vārdu pārzinim, vispirms nepajautājot man.',
    progress:
      'Lūdzu mani informēt par lietas virzību un rezultātu ne vēlāk kā trīs mēnešu laikā ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Pielikumā:',
    enclosures: {
      letters: 'manas vēstules pārzinim',
      answers: 'pārziņa atbildes',
      proof: 'nosūtīšanas un saņemšanas pierādījumi',
      policy: 'privātuma politika redakcijā, ko izlasīju',
    },
  },

  uk: null,
  ch: null,
};
