// Estonian letters. The shape and its notes stand in ../letter-words.ts.
// Citations are nominative, so they stand in brackets or after a colon; days are written in numbers for the same reason.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'et',
  reviewedBy: null,
  quotationMarks: ['„', '”'],
  joining: { between: ', ', last: ' ja ', colon: ': ' },
  citation: {
    article: 'artikkel {article}',
    paragraph: 'artikli {article} lõige {paragraph}',
    point: 'artikli {article} lõike {paragraph} punkt {point}',
    points: 'a b c d e f g h',
    withLaw: 'isikuandmete kaitse üldmääruse {citation}',
  },
  date: { pattern: '{dd}.{mm}.{year}', months: [] },

  common: {
    salutation: 'Lugupeetud kirja saaja',
    closing: 'Lugupidamisega',
    service: 'Kiri puudutab: {service}',
    ties: {
      account: 'Mul on Teie juures konto.',
      purchase: 'Olen Teie klient.',
      newsletter: 'Saan Teie uudiskirja.',
      visit: 'Kasutan Teie veebisaiti või rakendust.',
      contacted: 'Olete minuga ühendust võtnud ja ma ei tea, kust Te minu andmed saite.',
    },
    identifiersIntro: 'Leiate mind järgmiste andmete järgi, mis on Teil juba olemas:',
    identifiers: {
      email: 'E-posti aadress: {value}',
      userName: 'Kasutajanimi: {value}',
      customerNumber: 'Kliendinumber: {value}',
      orderNumber: 'Tellimuse number: {value}',
      phone: 'Telefoninumber: {value}',
      postalAddress: 'Postiaadress: {value}',
      cookieId: 'Küpsise või brauseri tunnus: {value}',
      deviceId: 'Seadme tunnus: {value}',
      numberPlate: 'Sõiduki registreerimisnumber: {value}',
      other: 'Muu tunnus: {value}',
    },
    identification:
      'Neist peaks minu tuvastamiseks piisama ja isikut tõendavat dokumenti ma ei lisa. Kui Teil on minu isiku suhtes põhjendatud kahtlusi ({Art. 12(6)}), palun teatage, milles need seisnevad ja milline minimaalne teave need kõrvaldaks.',
    answerElectronically:
      'Palun vastake elektrooniliselt, üldkasutatavas vormingus ja mitte ainult lingiga, mis aegub. Minu aadress vastuse jaoks: {replyTo}',
    answerByPost: 'Palun vastake posti teel kirja lõpus toodud aadressil.',
    extension:
      'Kui pikendate tähtaega, palun teatage sellest koos põhjustega sama kuu jooksul ({Art. 12(3)}). Kui keeldute minu taotluse täielikust või osalisest täitmisest, palun esitage põhjused ({Art. 12(4)}).',
    lastDay: 'Selle tähtaja viimane päev on {due}.',
    inParticular: 'Minu taotlus hõlmab kõiki minu andmeid, eelkõige järgmist: {scope}',
    tellRecipients:
      'Palun teatage sellest kõigile andmete vastuvõtjatele ja teatage mulle, kes need vastuvõtjad on ({Art. 19}).',
    confirm: 'Palun kinnitage, mida Te olete teinud ja mis päeval.',
    youWrite: 'Teie privaatsuspoliitikas on selle kohta kirjas: {quote}',
    severalSubject: 'Taotlused minu isikuandmete kohta ({articles})',
    severalIntro: 'Selles kirjas on mitu taotlust. Palun menetlege neist igaüht.',
    severalDeadline:
      'Palun teatage põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast kirja saamist, mida olete iga taotluse alusel teinud ({Art. 12(3) GDPR}).',
    copyFirst: 'Palun ärge kustutage midagi enne, kui olete mulle saatnud siin palutud teabe ja koopia.',
    vagueIntro: 'Teie privaatsuspoliitika jätab mõned küsimused lahtiseks. Palun järgmisi täpsustusi:',
    vaguePurposes: 'Palun teatage täpselt, mis eesmärgil te minu andmeid töötlete. Kirjutate ainult: {quote}',
    vagueRetention: 'Palun teatage, kui kaua säilitate minu andmeid iga andmeliigi puhul. Kirjutate ainult: {quote}',
    vagueRecipients: 'Palun teatage, kes on minu andmed saanud. Kirjutate ainult: {quote}',
    vagueTransfers:
      'Palun teatage, millised on kolmandad riigid ja millised kaitsemeetmed minu andmetele kehtivad. Kirjutate ainult: {quote}',
  },

  access: {
    subject: 'Taotlus tutvuda oma isikuandmetega ({Art. 15 GDPR})',
    ask: 'Palun kinnitage, kas Te töötlete minu isikuandmeid. Kui töötlete, palun võimaldage mul andmetega tutvuda ja andke järgmine teave ({Art. 15(1) GDPR}):',
    purposes: 'töötlemise eesmärgid ({Art. 15(1)(a)})',
    legalBasis: 'iga eesmärgi õiguslik alus ({Art. 13(1)(c)})',
    categories: 'isikuandmete liigid ({Art. 15(1)(b)})',
    recipients:
      'vastuvõtjad nimeliselt, ka kolmandates riikides, ning andmete avaldamise kuupäev, kui see on teada ({Art. 15(1)(c)})',
    retention: 'iga andmeliigi säilitamise aeg või selle määramise kriteeriumid ({Art. 15(1)(d)})',
    rights:
      'minu õigused andmete parandamisele ja kustutamisele, töötlemise piiramisele ja vastuväidete esitamisele sel juhul ({Art. 15(1)(e)})',
    complaint: 'järelevalveasutus, kuhu saan esitada kaebuse ({Art. 15(1)(f)})',
    source: 'kogu olemasolev teave nende andmete allika kohta, mis ei ole saadud minult ({Art. 15(1)(g)})',
    automated:
      'automatiseeritud otsused, sealhulgas profiilianalüüs: minu andmete suhtes tegelikult kasutatud menetlus ja põhimõtted, nende tähtsus ja tagajärjed minu jaoks ({Art. 15(1)(h)})',
    transfers:
      'kolmandatesse riikidesse edastamise korral kaitsemeetmed koos koopiaga või viitega, kust neid leida ({Art. 15(2)})',
    deadline:
      'Palun saatke andmed ja teave mulle põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Taotlus saada koopia oma isikuandmetest ({Art. 15(3) GDPR})',
    ask: 'Palun saatke mulle koopia minu isikuandmetest, mida Te töötlete. Esimene koopia on tasuta ({Art. 15(3) GDPR}).',
    complete:
      'Koopia peaks olema täielik ja arusaadav: koodid selgitatud ning lisatud dokumendid või väljavõtted, ilma milleta ei ole andmed mõistetavad.',
    systems:
      'See peaks hõlmama kõiki Teie süsteeme, muu hulgas e-posti, klienditeenindust, logisid ja reklaamiprofiile.',
    format:
      'Palun kasutage üldkasutatavat elektroonilist vormingut, mida saan salvestada. Võimalus andmeid kontol vaadata ei ole koopia.',
    otherPeople:
      'Teisi inimesi puudutava võite katta, kuid see ei ole põhjus ülejäänut väljastamata jätta ({Art. 15(4)}).',
    deadline:
      'Palun saatke koopia mulle põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Taotlus minu isikuandmete parandamiseks ({Art. 16 GDPR})',
    ask: 'Palun parandage põhjendamatu viivituseta järgmised andmed minu kohta ({Art. 16 GDPR}):',
    wrong: 'Teil on kirjas: {wrong}',
    right: 'Õige on: {right}',
    supplement: 'Palun lisage: {supplement}',
    restrictMeanwhile: 'Palun piirake nende andmete töötlemist, kuni nende õigsus on kontrollitud ({Art. 18(1)(a)}).',
    deadline:
      'Palun parandage andmed põhjendamatu viivituseta ja teatage tehtust hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Taotlus minu isikuandmete kustutamiseks ({Art. 17 GDPR})',
    askAll: 'Palun kustutage põhjendamatu viivituseta kõik minu isikuandmed ({Art. 17(1) GDPR}).',
    askSome: 'Palun kustutage põhjendamatu viivituseta järgmised andmed minu kohta ({Art. 17(1) GDPR}):',
    groundsIntro: 'Minu alused on:',
    grounds: {
      notNecessary: 'andmeid ei ole enam vaja eesmärkidel, milleks need koguti ({Art. 17(1)(a)})',
      consentWithdrawn: 'võtan tagasi nõusoleku, millel töötlemine põhineb ({Art. 17(1)(b)})',
      objection: 'esitan töötlemisele vastuväite ({Art. 17(1)(c)})',
      unlawful: 'andmeid on töödeldud ebaseaduslikult ({Art. 17(1)(d)})',
      legalObligation: 'juriidiline kohustus nõuab kustutamist ({Art. 17(1)(e)})',
      child: 'andmed koguti veebiteenuse jaoks siis, kui olin laps ({Art. 17(1)(f)})',
    },
    published:
      'Kui olete andmed avalikustanud, palun rakendage mõistlikke meetmeid, et ka teised eemaldaksid lingid neile ja nende koopiad ({Art. 17(2)}).',
    kept: 'Kui peate osa andmetest alles jätma, palun teatage, millised, millise erandi ja seaduse alusel ja kui kauaks, ning kasutage neid ainult sel eesmärgil ({Art. 17(3)}).',
    closeAccount: 'Palun sulgege ka minu konto.',
    keepAccount: 'Palun ärge minu kontot sulgege.',
    deadline:
      'Palun kustutage andmed põhjendamatu viivituseta ja teatage tehtust hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Taotlus minu isikuandmete töötlemise piiramiseks ({Art. 18 GDPR})',
    askAll: 'Palun piirake kõigi minu isikuandmete töötlemist ({Art. 18(1) GDPR}).',
    askSome: 'Palun piirake järgmiste minu kohta käivate andmete töötlemist ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Minu alus: vaidlustan andmete õigsuse ({Art. 18(1)(a)}).',
      unlawful: 'Minu alus: töötlemine on ebaseaduslik, kuid ma ei soovi andmete kustutamist ({Art. 18(1)(b)}).',
      legalClaims:
        'Minu alus: Teil ei ole andmeid enam vaja, kuid minul on neid vaja õigusnõude jaoks ({Art. 18(1)(c)}).',
      objectionPending:
        'Minu alus: olen esitanud töötlemisele vastuväite ja selle üle ei ole veel otsustatud ({Art. 18(1)(d)}).',
    },
    mark: 'Palun märgistage andmed ja kasutage neid ainult minu nõusolekul, õigusnõuete jaoks, teiste isikute õiguste kaitseks või olulise avaliku huvi tõttu ({Art. 18(2)}).',
    beforeLifting: 'Palun teavitage mind enne piirangu lõpetamist ({Art. 18(3)}).',
    deadline:
      'Palun piirake töötlemist põhjendamatu viivituseta ja teatage tehtust hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Taotlus saada oma andmed ülekantaval kujul ({Art. 20 GDPR})',
    ask: 'Palun väljastage mulle isikuandmed, mille olen Teile esitanud, ka need, mis on tekkinud Teie teenuse kasutamisel ({Art. 20(1) GDPR}).',
    condition: 'Töötlemine põhineb minu nõusolekul või minuga sõlmitud lepingul ja toimub automatiseeritult.',
    format:
      'Palun kasutage struktureeritud, üldkasutatavat ja masinloetavat vormingut, näiteks JSON, CSV või XML; PDF-failist ei piisa.',
    transmit:
      'Kui see on tehniliselt teostatav, palun edastage andmed otse järgmisele vastutavale töötlejale ({Art. 20(2)}): {newController}',
    deadline:
      'Palun saatke fail mulle põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Vastuväide minu isikuandmete töötlemisele ({Art. 21(1) GDPR})',
    ask: 'Esitan vastuväite järgmisele minu andmete töötlemisele ja sellel põhinevale profiilianalüüsile ({Art. 21(1) GDPR}):',
    basis:
      'See töötlemine põhineb avalikes huvides oleval ülesandel või õigustatud huvil ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Minu konkreetsest olukorrast tulenevad põhjused: {situation}',
    stop: 'Palun lõpetage see töötlemine. Kui soovite jätkata, palun tõendage mõjuvaid õiguspäraseid põhjusi, mis kaaluvad üles minu huvid, või õigusnõudeid, mille jaoks andmeid vajate.',
    restrictMeanwhile: 'Kuni see on otsustamata, palun piirake töötlemist kohe ({Art. 18(1)(d)}).',
    erase: 'Kui selliseid põhjuseid ei ole, palun kustutage andmed ({Art. 17(1)(c)}).',
    deadline:
      'Palun saatke mulle oma põhjendatud otsus põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast kirja saamist ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Vastuväide otseturundusele ({Art. 21(2) GDPR})',
    ask: 'Esitan vastuväite minu isikuandmete igasugusele kasutamisele otseturunduseks, kõigis kanalites ja kõigi kaubamärkide puhul, ning sel eesmärgil tehtavale profiilianalüüsile ({Art. 21(2) GDPR}).',
    stop: 'Seda ei ole vaja põhjendada. Palun lõpetage kohe ({Art. 21(3)}).',
    noSharing: 'Palun ärge edastage minu andmeid kellelegi turunduseks.',
    source: 'Palun teatage, kust Te minu kontaktandmed saite ({Art. 15(1)(g)}).',
    erase: 'Palun kustutage andmed, mida hoiate ainult turunduseks ({Art. 17(1)(c)}).',
    blockList: 'Võite alles jätta minimaalse teabe, mida keelunimekiri selle vastuväite järgimiseks vajab.',
    deadline:
      'Turundus tuleb lõpetada kohe. Palun kinnitage seda põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast kirja saamist ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Nõusoleku tagasivõtmine ({Art. 7(3) GDPR})',
    askAll: 'Võtan edaspidiseks tagasi kõik Teile antud nõusolekud minu isikuandmete töötlemiseks ({Art. 7(3) GDPR}).',
    askSome: 'Võtan edaspidiseks tagasi oma nõusoleku järgmiseks ({Art. 7(3) GDPR}):',
    stop: 'Palun lõpetage see töötlemine kohe.',
    erase: 'Palun kustutage andmed, mis on Teil ainult selle nõusoleku alusel ({Art. 17(1)(b)}).',
    noOtherBasis: 'Palun ärge jätkake sama töötlemist muul õiguslikul alusel.',
    deadline:
      'Töötlemine tuleb lõpetada kohe. Palun teatage põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast kirja saamist, mida olete kustutanud ja keda teavitanud ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Automatiseeritud otsuse läbivaatamine ({Art. 22 GDPR})',
    ask: 'Vaidlustan järgmise otsuse. See on tehtud üksnes automatiseeritult ning toob mulle kaasa õiguslikke tagajärgi või avaldab mulle samalaadset märkimisväärset mõju ({Art. 22(1) GDPR}):',
    review: 'Palun laske otsus läbi vaadata inimesel, kellel on õigus seda muuta ({Art. 22(3)}).',
    view: 'Palun võtke arvesse minu seisukohta: {view}',
    newDecision: 'Palun tehke uus otsus ja põhjendage seda.',
    logic: 'Palun selgitage otsuse loogikat, kasutatud andmeid ja neile antud kaalu ({Art. 15(1)(h)}).',
    lawfulCase: 'Palun teatage, mis otsust lubab: leping, seadus või minu selgesõnaline nõusolek ({Art. 22(2)}).',
    suspend: 'Palun ärge otsust rakendage enne, kui see on läbi vaadatud.',
    deadline:
      'Palun saatke mulle läbivaatamise tulemus ja selgitus põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Minu taotlus: {articles}',
      sent: 'Saadetud: {sentOn} ({channel})',
      received: 'Kätte saadud: {receivedOn}',
      due: 'Vastamise tähtpäev: {due}',
      reference: 'Viide: {reference}',
    },
    channels: {
      email: 'e-post',
      webForm: 'veebivorm',
      registeredPost: 'tähtkiri',
      post: 'post',
      conversation: 'suuliselt',
    },
    newDate:
      'Palun vastake täielikult hiljemalt sel päeval: {newDate}. Selle kuupäeva olen valinud vastutulekuna; seadusjärgset tähtaega see ei muuda.',
    otherwiseComplaint: 'Kui ma täielikku vastust ei saa, kavatsen esitada kaebuse järelevalveasutusele ({Art. 77}).',
    earlierLetter: 'Minu varasem kiri:',
  },

  reminder: {
    subject: 'Meeldetuletus minu taotluse kohta ({articles})',
    noAnswer:
      'Ühekuuline tähtaeg on möödunud ja ma ei ole saanud ei vastust ega teadet tähtaja pikendamise kohta ({Art. 12(3) GDPR}).',
    reasons: 'Kui keeldute minu taotluse täielikust või osalisest täitmisest, palun esitage põhjused ({Art. 12(4)}).',
    notNew: 'See on meeldetuletus varasema taotluse kohta, mitte uus taotlus.',
  },

  identityDemand: {
    subject: 'Teie küsimus minu isiku kohta ({articles})',
    onlyDoubts:
      'Lisateavet võite küsida ainult siis, kui Teil on minu isiku suhtes põhjendatud kahtlusi, ja ainult ulatuses, mis on vajalik nende kõrvaldamiseks ({Art. 12(6) GDPR}).',
    noDocument:
      'Isikut tõendava dokumendi koopia ei ole üldjuhul sobiv ega proportsionaalne, eriti kui allpool toodud andmed mind juba tuvastavad ({Art. 5(1)(c)}).',
    offersIntro: 'Kahtluste kõrvaldamiseks pakun järgmist:',
    offers: {
      code: 'vastan koodiga, mille saadate Teil olevale e-posti aadressile või telefoninumbrile',
      login: 'login oma kontole sisse ja kinnitan taotluse seal',
      order: 'teatan tellimuse numbri või oma viimase arve summa',
      callBack: 'helistate mulle Teil oleval numbril',
    },
    sayDoubts: 'Kui sellest ei piisa, palun teatage, milles Te kahtlete ja miks need võimalused kahtlusi ei kõrvalda.',
    sayBasis:
      'Palun teatage ka, millisel õiguslikul alusel Te lisaandmeid koguksite, kui kaua neid hoiaksite ja millal need kustutaksite.',
    clock: 'Küsimus, milleks sellist kahtlust ei ole, tähtaega ei peata ({Art. 12(3)}).',
    sensitive:
      'Kui andmete laad, näiteks tervise- või pangaandmed, nõuab põhjalikumat kontrolli, palun öelge seda, et leiaksime sobiva viisi.',
    redactedCopy:
      'Lisan koopia, millel on kõik mittevajalik kaetud. See on mõeldud ainult selleks kontrolliks; palun kustutage see pärast ja märkige üles ainult kontrollimise fakt.',
    linkByMark:
      'Kui Te ei saa andmeid minu nimega seostada, on tunnus, mille järgi need leiate, toodud allpool ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Minu taotlus kehtib ka ilma Teie vormita ({articles})',
    noForm: 'Seadus ei nõua taotluse esitamiseks kindlat vormi ega kanalit.',
    valid:
      'Minu taotlus on Teieni jõudnud ja kehtib. Selle õiguse kasutamise lihtsaks tegemine on Teie ülesanne ({Art. 12(2) GDPR}).',
    noMore: 'Selleks ei ole minult vaja kontot, uute tingimustega nõustumist ega lisaandmeid.',
    passOn:
      'Palun edastage see oma organisatsioonis ja vastake kuu jooksul, mis algas taotluse saamisest ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Teie vastus on puudulik ({articles})',
    thanks: 'Tänan Teid vastuse eest ({repliedOn}). See ei vasta kogu minu taotlusele.',
    missingIntro: 'Endiselt puudub:',
    missing: {
      copy: 'andmete endi koopia ({Art. 15(3)})',
      file: 'andmed struktureeritud, masinloetaval kujul ({Art. 20(1)})',
      confirmation: 'kinnitus, mida on tehtud ja mis päeval',
      recipientsTold: 'nende vastuvõtjate nimed, keda olete teavitanud ({Art. 19})',
      reasons: 'põhjused, miks olete keeldunud ({Art. 12(4)})',
      keptData: 'alles jäetud andmed, seda nõudev seadus ja säilitamise aeg ({Art. 17(3)})',
      compellingGrounds: 'mõjuvad õiguspärased põhjused, mille alusel töötlemist jätkate ({Art. 21(1)})',
    },
    partial: 'Osaline vastus on osaline keeldumine, mille kohta palun Teie põhjendusi ({Art. 12(4) GDPR}).',
    intelligible:
      'Vastus peab olema arusaadav; viide üldisele privaatsuspoliitikale ei vasta sellele, mida olen oma andmete kohta küsinud ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Teie teade tähtaja pikendamise kohta ({articles})',
    rule: 'Tähtaega saab pikendada ainult siis, kui see on vajalik taotluste keerukuse ja hulga tõttu, ning ainult põhjendatud teatega ühe kuu jooksul pärast taotluse saamist ({Art. 12(3) GDPR}).',
    late: 'Teie teade ({noticeOn}) jõudis minuni pärast selle kuu lõppu.',
    noReasons: 'Teie teates ({noticeOn}) ei ole põhjuseid.',
    notComplex: 'Teie teates ({noticeOn}) toodud põhjustest ei nähtu, et minu taotlus oleks keerukas.',
    stands: 'Seetõttu kehtib esialgne tähtaeg.',
  },

  refusalOrFee: {
    subject: 'Teie keeldumine minu taotluse täitmisest ({articles})',
    subjectFee: 'Tasu minu taotluse eest ({articles})',
    refused: 'Olete keeldunud minu taotluse täitmisest, sest peate seda põhjendamatuks või ülemääraseks ({repliedOn}).',
    fee: 'Nõuate minu taotluse eest tasu ({repliedOn}).',
    burden:
      'Taotlused on tasuta. Ainult selgelt põhjendamatu või ülemäärase taotluse korral võib keelduda või tasu küsida; seda peate tõendama Teie ja erandit tuleb tõlgendada kitsalt ({Art. 12(5) GDPR}).',
    facts: 'Palun teatage asjaolud, millest Te seda järeldate.',
    effort: 'See, et vastamine nõuab palju tööd, ei ole iseenesest piisav põhjus.',
    historyIntro: 'Minu senised taotlused Teile:',
    calculation: 'Palun näidake, kuidas tasu on arvutatud, ja ärge tehke minu kulul midagi ilma minu nõusolekuta.',
    ask: 'Palun vastake minu taotlusele tasuta.',
  },

  complaint: {
    subject: 'Kaebus: {controller} ({Art. 77 GDPR})',
    ask: 'Esitan kaebuse, sest minu hinnangul töödeldakse minu isikuandmeid andmekaitsenõudeid rikkudes, ja palun asja uurida ({Art. 77(1) GDPR}).',
    complainant: 'Kaebuse esitaja:',
    against: 'Kaebus on esitatud järgmise vastutava töötleja peale:',
    eventsHeading: 'Asjaolud:',
    events: {
      sent: 'taotlus saadetud vastutavale töötlejale ({channel}): {articles}',
      received: 'vastutav töötleja sai taotluse kätte',
      question: 'vastutava töötleja küsimus',
      ownAnswer: 'minu vastus küsimusele',
      extension: 'vastutava töötleja teade tähtaja pikendamise kohta',
      answer: 'vastutava töötleja vastus',
      partialAnswer: 'vastutava töötleja puudulik vastus',
      refusal: 'vastutava töötleja keeldumine',
      fee: 'vastutava töötleja nõutud tasu',
      reminder: 'meeldetuletus saadetud vastutavale töötlejale',
      due: 'ühekuulise tähtaja lõpp ({Art. 12(3)})',
      silence: 'vastust ei ole seni saadud',
    },
    data: 'Andmed ja töötlemine, mida asi puudutab: {data}',
    provisions: 'Sätted, mida on minu hinnangul rikutud: {articles}',
    controllerFirst: 'Pöördusin kõigepealt vastutava töötleja poole.',
    asksIntro: 'Palun Teil:',
    asks: {
      comply: 'anda vastutavale töötlejale korraldus minu taotlus rahuldada ({Art. 58(2)(c)})',
      rectify:
        'anda korraldus andmed parandada või kustutada või nende töötlemist piirata ja teavitada vastuvõtjaid ({Art. 58(2)(g)})',
      ban: 'töötlemist piirata või see keelata ({Art. 58(2)(f)})',
      reprimand: 'teha vastutavale töötlejale noomitus ({Art. 58(2)(b)})',
    },
    rest: 'Muud meetmed jätan Teie otsustada.',
    noCourt: 'Asja ei menetle ükski kohus ega muu asutus.',
    court: 'Asja menetleb ka: {court}',
    nameMayBeGiven: 'Võite minu nime vastutavale töötlejale avaldada.',
    nameNotGiven: 'Palun ärge avaldage minu nime vastutavale töötlejale ilma minult enne küsimata.',
    progress:
      'Palun teavitage mind asja käigust ja tulemusest hiljemalt kolme kuu jooksul ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Lisad:',
    enclosures: {
      letters: 'minu kirjad vastutavale töötlejale',
      answers: 'vastutava töötleja vastused',
      proof: 'tõendid saatmise ja kättesaamise kohta',
      policy: 'privaatsuspoliitika sellisena, nagu seda lugesin',
    },
  },

  uk: null,
  ch: null,
};
