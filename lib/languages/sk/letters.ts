// Slovak letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Slovak goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask).

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'sk',
  reviewedBy: null,
  quotationMarks: ['„', '“'],
  joining: { between: ', ', last: ' a ', colon: ': ' },
  citation: {
    article: 'čl. {article}',
    paragraph: 'čl. {article} ods. {paragraph}',
    point: 'čl. {article} ods. {paragraph} písm. {point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} GDPR',
  },
  date: {
    pattern: '{day}. {month} {year}',
    months: [
      'januára',
      'februára',
      'marca',
      'apríla',
      'mája',
      'júna',
      'júla',
      'augusta',
      'septembra',
      'októbra',
      'novembra',
      'decembra',
    ],
  },

  common: {
    salutation: 'Vážená pani, vážený pán,',
    closing: 'S pozdravom',
    service: 'tento list sa týka: {service}',
    ties: {
      account: 'Mám u Vás účet.',
      purchase: 'Nakupujem u Vás alebo mám s Vami uzatvorenú zmluvu.',
      newsletter: 'Dostávam Váš newsletter.',
      visit: 'Používam Vaše webové sídlo alebo Vašu aplikáciu.',
      contacted: 'Oslovili ste ma a ja neviem, odkiaľ moje údaje máte.',
    },
    identifiersIntro: 'Moje údaje nájdete podľa týchto informácií, ktoré už máte:',
    identifiers: {
      email: 'E-mailová adresa: {value}',
      userName: 'Používateľské meno: {value}',
      customerNumber: 'Zákaznícke číslo: {value}',
      orderNumber: 'Číslo objednávky: {value}',
      phone: 'Telefónne číslo: {value}',
      postalAddress: 'Poštová adresa: {value}',
      cookieId: 'Identifikátor súboru cookie alebo prehliadača: {value}',
      deviceId: 'Identifikátor zariadenia: {value}',
      numberPlate: 'Evidenčné číslo vozidla: {value}',
      other: 'Iný údaj: {value}',
    },
    identification:
      'Tieto informácie by mali na moju identifikáciu stačiť; doklad totožnosti neprikladám. Ak máte oprávnené pochybnosti o mojej totožnosti ({Art. 12(6)}), oznámte mi, prosím, v čom spočívajú a aké najnutnejšie informácie by ich odstránili.',
    answerElectronically:
      'Odpovedzte mi, prosím, elektronicky, v bežne používanom formáte, a nie iba prostredníctvom odkazu, ktorého platnosť sa skončí. Moja adresa na odpoveď: {replyTo}',
    answerByPost: 'Odpovedzte mi, prosím, poštou na adresu uvedenú na konci tohto listu.',
    extension:
      'Ak lehotu predĺžite, informujte ma o tom, prosím, aj s dôvodmi v priebehu toho istého mesiaca ({Art. 12(3)}). Ak mojej žiadosti úplne alebo sčasti nevyhoviete, oznámte mi, prosím, dôvody ({Art. 12(4)}).',
    lastDay: 'Posledným dňom tejto lehoty je {due}.',
    inParticular: 'Moja žiadosť sa týka všetkých mojich údajov, najmä: {scope}',
    tellRecipients:
      'Oznámte to, prosím, všetkým príjemcom údajov a informujte ma, kto títo príjemcovia sú ({Art. 19}).',
    confirm: 'Potvrďte mi, prosím, čo ste urobili a ktorý deň.',
    youWrite: 'Vo Vašich zásadách ochrany osobných údajov sa k tomu uvádza: {quote}',
    severalSubject: 'Žiadosti týkajúce sa mojich osobných údajov ({articles})',
    severalIntro: 'Tento list obsahuje viacero žiadostí. Vybavte, prosím, každú z nich.',
    severalDeadline:
      'Oznámte mi, prosím, bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu, čo ste na základe každej z týchto žiadostí urobili ({Art. 12(3) GDPR}).',
    copyFirst: 'Nič, prosím, nevymazávajte, kým mi nepošlete informácie a kópiu, o ktoré tu žiadam.',
    vagueIntro:
      'Vaše zásady ochrany osobných údajov ponechávajú niektoré body nejasné. Žiadam preto o tieto spresnenia:',
    vaguePurposes: 'Uveďte, prosím, presne, na aký účel moje údaje spracúvate. Píšete iba: {quote}',
    vagueRetention: 'Uveďte, prosím, dobu uchovávania každej kategórie údajov, ktoré o mne máte. Píšete iba: {quote}',
    vagueRecipients: 'Uveďte, prosím, menovite, kto moje údaje dostal. Píšete iba: {quote}',
    vagueTransfers: 'Uveďte, prosím, tretie krajiny a záruky, ktoré sa na moje údaje vzťahujú. Píšete iba: {quote}',
  },

  access: {
    subject: 'Žiadosť o prístup k mojim osobným údajom ({Art. 15 GDPR})',
    ask: 'Oznámte mi, prosím, či spracúvate osobné údaje, ktoré sa ma týkajú. Ak áno, žiadam o prístup k týmto údajom a o nasledujúce informácie ({Art. 15(1) GDPR}):',
    purposes: 'účely spracúvania ({Art. 15(1)(a)})',
    legalBasis: 'právny základ pre každý účel ({Art. 13(1)(c)})',
    categories: 'kategórie osobných údajov ({Art. 15(1)(b)})',
    recipients:
      'menovite uvedení príjemcovia, vrátane príjemcov v tretích krajinách, a dni poskytnutia údajov, ak sú známe ({Art. 15(1)(c)})',
    retention: 'doba uchovávania každej kategórie údajov alebo kritériá na jej určenie ({Art. 15(1)(d)})',
    rights: 'moje práva na opravu, vymazanie, obmedzenie spracúvania a námietku v tomto prípade ({Art. 15(1)(e)})',
    complaint: 'dozorný orgán, ktorému môžem podať sťažnosť ({Art. 15(1)(f)})',
    source: 'všetky dostupné informácie o zdroji údajov, ktoré nepochádzajú odo mňa ({Art. 15(1)(g)})',
    automated:
      'automatizované rozhodovanie vrátane profilovania: postup a zásady, ktoré sa na moje údaje skutočne použili, ich význam a dôsledky pre mňa ({Art. 15(1)(h)})',
    transfers: 'pri prenose do tretích krajín: záruky a ich kópia alebo údaj o tom, kde ju možno získať ({Art. 15(2)})',
    deadline:
      'Údaje a informácie mi, prosím, pošlite bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Žiadosť o kópiu mojich osobných údajov ({Art. 15(3) GDPR})',
    ask: 'Pošlite mi, prosím, kópiu osobných údajov, ktoré o mne spracúvate. Prvá kópia je bezplatná ({Art. 15(3) GDPR}).',
    complete:
      'Kópia by mala byť úplná a zrozumiteľná: s vysvetlením kódov a s dokumentmi alebo výpismi, bez ktorých údajom nemožno porozumieť.',
    systems:
      'Mala by zahŕňať všetky Vaše systémy, vrátane e-mailov, zákazníckej podpory, záznamov (logov) a reklamných profilov.',
    format:
      'Použite, prosím, bežne používaný elektronický formát, ktorý si môžem uložiť. Samotná možnosť pozrieť si údaje v účte nie je kópiou.',
    otherPeople:
      'To, čo sa týka iných osôb, môžete začierniť; nie je to však dôvod neposkytnúť mi zvyšok ({Art. 15(4)}).',
    deadline:
      'Kópiu mi, prosím, pošlite bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Žiadosť o opravu mojich osobných údajov ({Art. 16 GDPR})',
    ask: 'Opravte, prosím, bez zbytočného odkladu tieto údaje, ktoré sa ma týkajú ({Art. 16 GDPR}):',
    wrong: 'Evidujete: {wrong}',
    right: 'Správne je: {right}',
    supplement: 'Doplňte, prosím: {supplement}',
    restrictMeanwhile: 'Obmedzte, prosím, spracúvanie týchto údajov, kým sa neoverí ich správnosť ({Art. 18(1)(a)}).',
    deadline:
      'Opravte, prosím, údaje bez zbytočného odkladu a najneskôr do jedného mesiaca od doručenia tohto listu mi oznámte, čo ste urobili ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Žiadosť o vymazanie mojich osobných údajov ({Art. 17 GDPR})',
    askAll: 'Vymažte, prosím, bez zbytočného odkladu všetky osobné údaje, ktoré sa ma týkajú ({Art. 17(1) GDPR}).',
    askSome: 'Vymažte, prosím, bez zbytočného odkladu tieto údaje, ktoré sa ma týkajú ({Art. 17(1) GDPR}):',
    groundsIntro: 'Moje dôvody:',
    grounds: {
      notNecessary: 'údaje už nie sú potrebné na účely, na ktoré sa získali ({Art. 17(1)(a)})',
      consentWithdrawn: 'odvolávam súhlas, na ktorom je spracúvanie založené ({Art. 17(1)(b)})',
      objection: 'namietam proti spracúvaniu ({Art. 17(1)(c)})',
      unlawful: 'údaje sa spracúvali nezákonne ({Art. 17(1)(d)})',
      legalObligation: 'vymazanie ukladá zákonná povinnosť ({Art. 17(1)(e)})',
      child: 'údaje sa získali pre online službu v čase môjho detstva ({Art. 17(1)(f)})',
    },
    published:
      'Ak ste údaje zverejnili, podniknite, prosím, primerané kroky, aby odkazy na ne a ich kópie odstránili aj ostatní ({Art. 17(2)}).',
    kept: 'Ak si niektoré údaje musíte ponechať, oznámte mi, prosím, ktoré to sú, podľa akej výnimky a akého predpisu a na ako dlho, a používajte ich iba na tento účel ({Art. 17(3)}).',
    closeAccount: 'Zrušte, prosím, aj môj účet.',
    keepAccount: 'Môj účet, prosím, ponechajte.',
    deadline:
      'Vymažte, prosím, údaje bez zbytočného odkladu a najneskôr do jedného mesiaca od doručenia tohto listu mi oznámte, čo ste urobili ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Žiadosť o obmedzenie spracúvania ({Art. 18 GDPR})',
    askAll: 'Obmedzte, prosím, spracúvanie všetkých osobných údajov, ktoré sa ma týkajú ({Art. 18(1) GDPR}).',
    askSome: 'Obmedzte, prosím, spracúvanie týchto údajov, ktoré sa ma týkajú ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Môj dôvod: napádam správnosť údajov ({Art. 18(1)(a)}).',
      unlawful: 'Môj dôvod: spracúvanie je nezákonné, neželám si však, aby sa údaje vymazali ({Art. 18(1)(b)}).',
      legalClaims:
        'Môj dôvod: Vy už údaje nepotrebujete, ja ich však potrebujem na uplatnenie právnych nárokov ({Art. 18(1)(c)}).',
      objectionPending: 'Môj dôvod: o mojej námietke proti spracúvaniu sa ešte nerozhodlo ({Art. 18(1)(d)}).',
    },
    mark: 'Údaje, prosím, označte a používajte ich iba s mojím súhlasom, na účely právnych nárokov, na ochranu práv iných osôb alebo z dôvodov dôležitého verejného záujmu ({Art. 18(2)}).',
    beforeLifting: 'Skôr než obmedzenie zrušíte, informujte ma o tom, prosím ({Art. 18(3)}).',
    deadline:
      'Obmedzte, prosím, spracúvanie bez zbytočného odkladu a najneskôr do jedného mesiaca od doručenia tohto listu mi oznámte, čo ste urobili ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Žiadosť o prenos mojich údajov ({Art. 20 GDPR})',
    ask: 'Poskytnite mi, prosím, osobné údaje, ktoré máte odo mňa, vrátane tých, ktoré vznikli pri mojom používaní Vašej služby ({Art. 20(1) GDPR}).',
    condition: 'Spracúvanie je založené na mojom súhlase alebo na zmluve so mnou a vykonáva sa automatizovane.',
    format:
      'Použite, prosím, štruktúrovaný, bežne používaný a strojovo čitateľný formát, napríklad JSON, CSV alebo XML; súbor PDF nestačí.',
    transmit:
      'Ak je to technicky možné, preneste, prosím, údaje priamo tomuto prevádzkovateľovi ({Art. 20(2)}): {newController}',
    deadline:
      'Súbor mi, prosím, pošlite bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Námietka proti spracúvaniu mojich osobných údajov ({Art. 21(1) GDPR})',
    ask: 'Namietam proti nasledujúcemu spracúvaniu mojich údajov aj proti profilovaniu, ktoré je na ňom založené ({Art. 21(1) GDPR}):',
    basis:
      'Toto spracúvanie sa opiera o úlohu vo verejnom záujme alebo o oprávnené záujmy ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Dôvody vyplývajúce z mojej konkrétnej situácie: {situation}',
    stop: 'Ukončite, prosím, toto spracúvanie. Ak v ňom chcete pokračovať, preukážte, prosím, nevyhnutné oprávnené dôvody, ktoré prevažujú nad mojimi záujmami, alebo právne nároky, na ktoré údaje potrebujete.',
    restrictMeanwhile: 'Do rozhodnutia, prosím, spracúvanie ihneď obmedzte ({Art. 18(1)(d)}).',
    erase: 'Ak takéto dôvody neexistujú, údaje, prosím, vymažte ({Art. 17(1)(c)}).',
    deadline:
      'Svoje rozhodnutie a jeho dôvody mi, prosím, oznámte bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Námietka proti priamemu marketingu ({Art. 21(2) GDPR})',
    ask: 'Namietam proti akémukoľvek používaniu mojich osobných údajov na priamy marketing, všetkými kanálmi a pre všetky značky, aj proti profilovaniu na tento účel ({Art. 21(2) GDPR}).',
    stop: 'Túto námietku netreba odôvodňovať. Ukončite, prosím, takéto používanie ihneď ({Art. 21(3)}).',
    noSharing: 'Nikomu, prosím, neposkytujte moje údaje na marketingové účely.',
    source: 'Oznámte mi, prosím, odkiaľ máte moje kontaktné údaje ({Art. 15(1)(g)}).',
    erase: 'Vymažte, prosím, údaje, ktoré uchovávate iba na marketingové účely ({Art. 17(1)(c)}).',
    blockList: 'Na zozname odhlásených osôb si môžete ponechať najnutnejší údaj, aby sa táto námietka rešpektovala.',
    deadline:
      'Marketing sa musí skončiť ihneď. Potvrďte mi to, prosím, bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Odvolanie súhlasu ({Art. 7(3) GDPR})',
    askAll:
      'S účinkom do budúcnosti odvolávam všetky súhlasy so spracúvaním mojich osobných údajov, ktoré odo mňa máte ({Art. 7(3) GDPR}).',
    askSome: 'S účinkom do budúcnosti odvolávam svoj súhlas v tomto rozsahu ({Art. 7(3) GDPR}):',
    stop: 'Ukončite, prosím, toto spracúvanie ihneď.',
    erase: 'Vymažte, prosím, údaje, ktoré uchovávate iba na základe tohto súhlasu ({Art. 17(1)(b)}).',
    noOtherBasis: 'V tom istom spracúvaní, prosím, nepokračujte na inom právnom základe.',
    deadline:
      'Spracúvanie sa musí skončiť ihneď. Oznámte mi, prosím, bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu, čo ste vymazali a koho ste informovali ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Žiadosť o preskúmanie automatizovaného rozhodnutia ({Art. 22 GDPR})',
    ask: 'Napádam nasledujúce rozhodnutie. Bolo prijaté výlučne automatizovane a má pre mňa právne účinky alebo ma podobne významne ovplyvňuje ({Art. 22(1) GDPR}):',
    review: 'Dajte ho, prosím, preskúmať osobe, ktorá je oprávnená ho zmeniť ({Art. 22(3)}).',
    view: 'Vezmite, prosím, do úvahy môj názor: {view}',
    newDecision: 'Rozhodnite, prosím, znova a oznámte mi dôvody.',
    logic: 'Vysvetlite, prosím, použitú logiku, použité údaje a váhu, akú mali ({Art. 15(1)(h)}).',
    lawfulCase:
      'Oznámte mi, prosím, čo takéto rozhodnutie dovoľuje: zmluva, právny predpis alebo môj výslovný súhlas ({Art. 22(2)}).',
    suspend: 'Až do preskúmania, prosím, podľa rozhodnutia nepostupujte.',
    deadline:
      'Výsledok preskúmania a vysvetlenie mi, prosím, pošlite bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia tohto listu ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'nadväzujem na svoju žiadosť: {articles}',
      sent: 'Odoslané: {sentOn} ({channel})',
      received: 'Doručené: {receivedOn}',
      due: 'Lehota na odpoveď: {due}',
      reference: 'Značka: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'webový formulár',
      registeredPost: 'doporučený list',
      post: 'pošta',
      conversation: 'osobne alebo telefonicky',
    },
    newDate:
      'Úplnú odpoveď mi, prosím, pošlite najneskôr do tohto dňa: {newDate}. Tento deň určujem zo zdvorilosti; zákonná lehota tým nie je dotknutá.',
    otherwiseComplaint: 'Ak úplnú odpoveď nedostanem, mám v úmysle podať sťažnosť dozornému orgánu ({Art. 77}).',
    earlierLetter: 'Môj predchádzajúci list:',
  },

  reminder: {
    subject: 'Pripomenutie mojej žiadosti ({articles})',
    noAnswer:
      'Mesačná lehota na odpoveď uplynula a doteraz mi neprišla ani odpoveď, ani oznámenie o predĺžení lehoty ({Art. 12(3) GDPR}).',
    reasons: 'Ak mojej žiadosti úplne alebo sčasti nevyhoviete, oznámte mi, prosím, dôvody ({Art. 12(4)}).',
    notNew: 'Týmto listom pripomínam uvedenú žiadosť; nejde o novú žiadosť.',
  },

  identityDemand: {
    subject: 'Vaša otázka na moju totožnosť ({articles})',
    onlyDoubts:
      'Ďalšie informácie môžete požadovať iba vtedy, ak máte oprávnené pochybnosti o mojej totožnosti, a iba v rozsahu potrebnom na ich odstránenie ({Art. 12(6) GDPR}).',
    noDocument:
      'Kópia dokladu totožnosti spravidla nie je vhodným ani primeraným prostriedkom, najmä ak na moju identifikáciu stačia už nižšie uvedené informácie ({Art. 5(1)(c)}).',
    offersIntro: 'Na odstránenie pochybností ponúkam:',
    offers: {
      code: 'spätné zaslanie kódu, ktorý mi pošlete na e-mailovú adresu alebo telefónne číslo, ktoré máte',
      login: 'prihlásenie do môjho účtu a potvrdenie žiadosti v ňom',
      order: 'uvedenie čísla objednávky alebo sumy mojej poslednej faktúry',
      callBack: 'telefonický hovor, ak mi zavoláte na číslo, ktoré máte',
    },
    sayDoubts: 'Ak to nestačí, oznámte mi, prosím, aké pochybnosti máte a prečo ich tieto možnosti neodstraňujú.',
    sayBasis:
      'Oznámte mi, prosím, aj to, na akom právnom základe by ste ďalšie údaje získavali, ako dlho by ste ich uchovávali a kedy by ste ich vymazali.',
    clock: 'Otázka, ktorú takéto pochybnosti neodôvodňujú, plynutie lehoty nezastavuje ({Art. 12(3)}).',
    sensitive:
      'Ak si povaha údajov, napríklad údajov o zdraví alebo bankových údajov, vyžaduje dôkladnejšie overenie, napíšte mi to, prosím; nájdeme potom vhodný spôsob.',
    redactedCopy:
      'Prikladám kópiu, na ktorej je začiernené všetko, čo nie je potrebné. Slúži iba na toto overenie; potom ju, prosím, vymažte a poznamenajte si iba, že overenie prebehlo.',
    linkByMark:
      'Ak údaje nemôžete spojiť s mojím menom, identifikátor, podľa ktorého ich nájdete, je medzi nižšie uvedenými informáciami ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Moja žiadosť je platná aj bez Vášho formulára ({articles})',
    noForm: 'Právne predpisy neurčujú pre žiadosť ani formu, ani konkrétnu cestu podania.',
    valid:
      'Moja žiadosť Vám bola doručená a je platná. Je na Vás, aby ste mi výkon tohto práva uľahčili ({Art. 12(2) GDPR}).',
    noMore: 'Na žiadosť nie je potrebný účet, súhlas s podmienkami ani ďalšie údaje odo mňa.',
    passOn:
      'Postúpte ju, prosím, v rámci svojej organizácie a odpovedzte v priebehu mesiaca, ktorý začal plynúť jej doručením ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Vaša odpoveď je neúplná ({articles})',
    thanks: 'Ďakujem Vám za odpoveď ({repliedOn}). Na moju žiadosť však neodpovedá úplne.',
    missingIntro: 'Ešte chýba:',
    missing: {
      copy: 'kópia samotných údajov ({Art. 15(3)})',
      file: 'údaje v štruktúrovanom, strojovo čitateľnom formáte ({Art. 20(1)})',
      confirmation: 'potvrdenie, čo sa urobilo a ktorý deň',
      recipientsTold: 'mená príjemcov, ktorých ste informovali ({Art. 19})',
      reasons: 'dôvody toho, čomu ste nevyhoveli ({Art. 12(4)})',
      keptData: 'údaje, ktoré ste si ponechali, predpis, ktorý to vyžaduje, a doba ({Art. 17(3)})',
      compellingGrounds: 'nevyhnutné dôvody, pre ktoré v spracúvaní pokračujete ({Art. 21(1)})',
    },
    partial: 'Čiastočná odpoveď je čiastočným odmietnutím, ktorého dôvody mi, prosím, oznámte ({Art. 12(4) GDPR}).',
    intelligible:
      'Odpoveď musí byť zrozumiteľná; odkaz na všeobecné zásady ochrany osobných údajov nie je odpoveďou na otázku o mojich vlastných údajoch ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Vaše oznámenie o predĺžení lehoty ({articles})',
    rule: 'Lehotu možno predĺžiť iba s ohľadom na komplexnosť a počet žiadostí, a to len oznámením s uvedením dôvodov do jedného mesiaca od doručenia žiadosti ({Art. 12(3) GDPR}).',
    late: 'Vaše oznámenie ({noticeOn}) mi prišlo až po uplynutí tohto mesiaca.',
    noReasons: 'Vaše oznámenie ({noticeOn}) neuvádza nijaké dôvody.',
    notComplex: 'Z dôvodov vo Vašom oznámení ({noticeOn}) nevyplýva, že moja žiadosť je komplexná.',
    stands: 'Platí preto pôvodná lehota.',
  },

  refusalOrFee: {
    subject: 'Vaše odmietnutie mojej žiadosti ({articles})',
    subjectFee: 'Poplatok za vybavenie mojej žiadosti ({articles})',
    refused: 'Moju žiadosť ste odmietli ako neopodstatnenú alebo neprimeranú ({repliedOn}).',
    fee: 'Za vybavenie mojej žiadosti požadujete poplatok ({repliedOn}).',
    burden:
      'Žiadosti sa vybavujú bezplatne. Odmietnuť žiadosť alebo za ňu požadovať poplatok možno iba vtedy, ak je zjavne neopodstatnená alebo neprimeraná; preukázať to musíte Vy a túto výnimku treba vykladať úzko ({Art. 12(5) GDPR}).',
    facts: 'Oznámte mi, prosím, skutočnosti, z ktorých to vyvodzujete.',
    effort: 'To, že odpoveď si vyžaduje veľa práce, samo osebe nie je dostatočným dôvodom.',
    historyIntro: 'Moje doterajšie žiadosti adresované Vám:',
    calculation: 'Preukážte mi, prosím, ako ste poplatok vypočítali, a bez môjho súhlasu nerobte nič na moje náklady.',
    ask: 'Žiadam Vás o bezplatné vybavenie mojej žiadosti.',
  },

  complaint: {
    subject: 'Sťažnosť: {controller} ({Art. 77 GDPR})',
    ask: 'podávam sťažnosť, pretože podľa môjho názoru sa moje osobné údaje spracúvajú v rozpore s predpismi o ochrane osobných údajov, a žiadam Vás o prešetrenie veci ({Art. 77(1) GDPR}).',
    complainant: 'Sťažnosť podáva:',
    against: 'Sťažnosť smeruje proti:',
    eventsHeading: 'Priebeh udalostí:',
    events: {
      sent: 'žiadosť odoslaná prevádzkovateľovi ({channel}): {articles}',
      received: 'žiadosť doručená prevádzkovateľovi',
      question: 'otázka prevádzkovateľa',
      ownAnswer: 'moja odpoveď na otázku',
      extension: 'oznámenie prevádzkovateľa o predĺžení lehoty',
      answer: 'odpoveď prevádzkovateľa',
      partialAnswer: 'čiastočná odpoveď prevádzkovateľa',
      refusal: 'odmietnutie zo strany prevádzkovateľa',
      fee: 'prevádzkovateľ požaduje poplatok',
      reminder: 'pripomenutie odoslané prevádzkovateľovi',
      due: 'koniec mesačnej lehoty ({Art. 12(3)})',
      silence: 'doteraz bez odpovede',
    },
    data: 'Dotknuté údaje a spracúvanie: {data}',
    provisions: 'Podľa môjho názoru porušené ustanovenia: {articles}',
    controllerFirst: 'Moja žiadosť bola najprv zaslaná prevádzkovateľovi.',
    asksIntro: 'Žiadam o:',
    asks: {
      comply: 'uloženie povinnosti prevádzkovateľovi vyhovieť mojej žiadosti ({Art. 58(2)(c)})',
      rectify:
        'nariadenie opravy alebo vymazania údajov či obmedzenia ich spracúvania a upovedomenia príjemcov ({Art. 58(2)(g)})',
      ban: 'obmedzenie alebo zákaz spracúvania ({Art. 58(2)(f)})',
      reprimand: 'uloženie napomenutia prevádzkovateľovi ({Art. 58(2)(b)})',
    },
    rest: 'Ďalšie opatrenia ponechávam na Vaše uváženie.',
    noCourt: 'Vecou sa nezaoberá nijaký súd ani iný orgán.',
    court: 'Vecou sa zaoberá aj: {court}',
    nameMayBeGiven: 'Moje meno môžete prevádzkovateľovi oznámiť.',
    nameNotGiven: 'Moje meno, prosím, prevádzkovateľovi neoznamujte bez toho, aby ste sa ma vopred opýtali.',
    progress: 'Informujte ma, prosím, o pokroku a výsledku, najneskôr do troch mesiacov ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Prílohy:',
    enclosures: {
      letters: 'moje listy prevádzkovateľovi',
      answers: 'odpovede prevádzkovateľa',
      proof: 'doklady o odoslaní a doručení',
      policy: 'zásady ochrany osobných údajov v znení, z ktorého vychádzam',
    },
  },

  uk: null,
  ch: null,
};
