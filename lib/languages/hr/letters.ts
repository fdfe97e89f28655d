// Croatian letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Croatian goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask). A date ends in a full stop, which is also that of the
// sentence it ends (common.lastDay).

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'hr',
  reviewedBy: null,
  quotationMarks: ['„', '”'],
  joining: { between: ', ', last: ' i ', colon: ': ' },
  citation: {
    article: 'članak {article}.',
    paragraph: 'članak {article}. stavak {paragraph}.',
    point: 'članak {article}. stavak {paragraph}. točka ({point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} Opće uredbe o zaštiti podataka',
  },
  date: {
    pattern: '{day}. {month} {year}.',
    months: [
      'siječnja',
      'veljače',
      'ožujka',
      'travnja',
      'svibnja',
      'lipnja',
      'srpnja',
      'kolovoza',
      'rujna',
      'listopada',
      'studenoga',
      'prosinca',
    ],
  },

  common: {
    salutation: 'Poštovani,',
    closing: 'S poštovanjem',
    service: 'ovaj se dopis odnosi na: {service}',
    ties: {
      account: 'Kod Vas imam korisnički račun.',
      purchase: 'Kod Vas kupujem ili s Vama imam ugovor.',
      newsletter: 'Primam Vaš newsletter.',
      visit: 'Koristim se Vašim internetskim stranicama ili Vašom aplikacijom.',
      contacted: 'Obratili ste mi se, a ne znam odakle Vam moji podaci.',
    },
    identifiersIntro: 'Moje podatke možete pronaći prema sljedećim navodima, koje već imate:',
    identifiers: {
      email: 'Adresa e-pošte: {value}',
      userName: 'Korisničko ime: {value}',
      customerNumber: 'Broj kupca ili korisnika: {value}',
      orderNumber: 'Broj narudžbe: {value}',
      phone: 'Telefonski broj: {value}',
      postalAddress: 'Poštanska adresa: {value}',
      cookieId: 'Identifikator kolačića ili preglednika: {value}',
      deviceId: 'Identifikator uređaja: {value}',
      numberPlate: 'Registracijska oznaka vozila: {value}',
      other: 'Drugi podatak: {value}',
    },
    identification:
      'Ti bi navodi trebali biti dovoljni za moju identifikaciju; identifikacijsku ispravu ne prilažem. Imate li opravdanih sumnji u moj identitet ({Art. 12(6)}), molim da mi priopćite koje su to sumnje i koje bi ih najnužnije informacije otklonile.',
    answerElectronically:
      'Molim da mi odgovorite elektronički, u uobičajenom formatu, a ne samo putem poveznice koja istječe. Moja adresa za odgovor: {replyTo}',
    answerByPost: 'Molim da mi odgovorite poštom na adresu navedenu na kraju ovog dopisa.',
    extension:
      'Ako rok produljite, molim da me o tome i o razlozima obavijestite unutar istog mjeseca ({Art. 12(3)}). Ako mojem zahtjevu u cijelosti ili djelomično ne udovoljite, molim da mi priopćite razloge ({Art. 12(4)}).',
    lastDay: 'Posljednji dan tog roka je {due}',
    inParticular: 'Moj zahtjev obuhvaća sve moje podatke, a osobito: {scope}',
    tellRecipients: 'Molim da o tome obavijestite sve primatelje podataka, a mene o tome tko su oni ({Art. 19}).',
    confirm: 'Molim da mi potvrdite što ste poduzeli i kojeg dana.',
    youWrite: 'U Vašim pravilima o zaštiti privatnosti o tome piše: {quote}',
    severalSubject: 'Zahtjevi u vezi s mojim osobnim podacima ({articles})',
    severalIntro: 'Ovaj dopis sadržava više zahtjeva. Molim da postupite po svakom od njih.',
    severalDeadline:
      'Molim da mi bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa, priopćite što ste poduzeli po svakom od tih zahtjeva ({Art. 12(3) GDPR}).',
    copyFirst: 'Molim da ništa ne brišete dok mi ne pošaljete informacije i kopiju koje ovdje tražim.',
    vagueIntro: 'Vaša pravila o zaštiti privatnosti neka pitanja ostavljaju otvorenima. Stoga tražim ova pojašnjenja:',
    vaguePurposes: 'Molim da točno navedete u koju svrhu obrađujete moje podatke. Pišete samo: {quote}',
    vagueRetention:
      'Molim da navedete razdoblje pohrane za svaku kategoriju podataka koje imate o meni. Pišete samo: {quote}',
    vagueRecipients: 'Molim da poimence navedete tko je primio moje podatke. Pišete samo: {quote}',
    vagueTransfers:
      'Molim da navedete treće zemlje i zaštitne mjere koje se primjenjuju na moje podatke. Pišete samo: {quote}',
  },

  access: {
    subject: 'Zahtjev za pristup mojim osobnim podacima ({Art. 15 GDPR})',
    ask: 'Molim da mi potvrdite obrađujete li osobne podatke koji se odnose na mene. Ako ih obrađujete, tražim pristup tim podacima i sljedeće informacije ({Art. 15(1) GDPR}):',
    purposes: 'svrhe obrade ({Art. 15(1)(a)})',
    legalBasis: 'pravna osnova za svaku svrhu ({Art. 13(1)(c)})',
    categories: 'kategorije osobnih podataka ({Art. 15(1)(b)})',
    recipients:
      'poimence navedeni primatelji, uključujući one u trećim zemljama, te dani otkrivanja podataka ako su poznati ({Art. 15(1)(c)})',
    retention:
      'razdoblje pohrane za svaku kategoriju podataka ili kriteriji prema kojima se određuje ({Art. 15(1)(d)})',
    rights: 'moja prava na ispravak, brisanje, ograničenje obrade i prigovor u ovom slučaju ({Art. 15(1)(e)})',
    complaint: 'nadzorno tijelo kojem mogu podnijeti pritužbu ({Art. 15(1)(f)})',
    source: 'sve dostupne informacije o izvoru podataka koji ne potječu od mene ({Art. 15(1)(g)})',
    automated:
      'automatizirano donošenje odluka, uključujući izradu profila: postupak i načela koji su stvarno primijenjeni na moje podatke, njihova važnost i posljedice za mene ({Art. 15(1)(h)})',
    transfers:
      'kod prijenosa u treće zemlje: zaštitne mjere s njihovom kopijom ili navodom gdje se ona može dobiti ({Art. 15(2)})',
    deadline:
      'Molim da mi podatke i informacije pošaljete bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Zahtjev za kopiju mojih osobnih podataka ({Art. 15(3) GDPR})',
    ask: 'Molim da mi pošaljete kopiju osobnih podataka koji se odnose na mene, a koje obrađujete. Prva je kopija besplatna ({Art. 15(3) GDPR}).',
    complete:
      'Kopija treba biti potpuna i razumljiva: s objašnjenim kodovima te s dokumentima ili izvadcima bez kojih se podaci ne mogu razumjeti.',
    systems:
      'Treba obuhvatiti sve Vaše sustave, uključujući e-poštu, korisničku podršku, zapise (logove) i oglašivačke profile.',
    format:
      'Molim da upotrijebite uobičajeni elektronički format koji mogu spremiti. Sama mogućnost uvida u podatke putem korisničkog računa nije kopija.',
    otherPeople:
      'Ono što se odnosi na druge osobe možete zacrniti; to nije razlog da mi ostalo uskratite ({Art. 15(4)}).',
    deadline:
      'Molim da mi kopiju pošaljete bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Zahtjev za ispravak mojih osobnih podataka ({Art. 16 GDPR})',
    ask: 'Molim da bez nepotrebnog odgađanja ispravite sljedeće podatke koji se odnose na mene ({Art. 16 GDPR}):',
    wrong: 'Kod Vas stoji: {wrong}',
    right: 'Točno je: {right}',
    supplement: 'Molim dopunite: {supplement}',
    restrictMeanwhile: 'Molim da ograničite obradu tih podataka dok se ne provjeri njihova točnost ({Art. 18(1)(a)}).',
    deadline:
      'Molim da podatke ispravite bez nepotrebnog odgađanja i da mi najkasnije u roku od mjesec dana od zaprimanja ovog dopisa priopćite što ste poduzeli ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Zahtjev za brisanje mojih osobnih podataka ({Art. 17 GDPR})',
    askAll:
      'Molim da bez nepotrebnog odgađanja izbrišete sve osobne podatke koji se odnose na mene ({Art. 17(1) GDPR}).',
    askSome:
      'Molim da bez nepotrebnog odgađanja izbrišete sljedeće podatke koji se odnose na mene ({Art. 17(1) GDPR}):',
    groundsIntro: 'Moji su razlozi:',
    grounds: {
      notNecessary: 'podaci više nisu nužni za svrhe za koje su prikupljeni ({Art. 17(1)(a)})',
      consentWithdrawn: 'povlačim privolu na kojoj se obrada temelji ({Art. 17(1)(b)})',
      objection: 'ulažem prigovor na obradu ({Art. 17(1)(c)})',
      unlawful: 'podaci su nezakonito obrađeni ({Art. 17(1)(d)})',
      legalObligation: 'brisanje nalaže pravna obveza ({Art. 17(1)(e)})',
      child: 'podaci su prikupljeni za internetsku uslugu u doba mojeg djetinjstva ({Art. 17(1)(f)})',
    },
    published:
      'Ako ste podatke javno objavili, molim da poduzmete razumne mjere kako bi i drugi uklonili poveznice na njih i njihove kopije ({Art. 17(2)}).',
    kept: 'Ako dio podataka morate zadržati, molim da mi priopćite koji su to podaci, na temelju koje iznimke i kojeg propisa te na koliko dugo, i da ih upotrebljavate samo u tu svrhu ({Art. 17(3)}).',
    closeAccount: 'Molim da zatvorite i moj korisnički račun.',
    keepAccount: 'Molim da moj korisnički račun ne zatvarate.',
    deadline:
      'Molim da podatke izbrišete bez nepotrebnog odgađanja i da mi najkasnije u roku od mjesec dana od zaprimanja ovog dopisa priopćite što ste poduzeli ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Zahtjev za ograničenje obrade ({Art. 18 GDPR})',
    askAll: 'Molim da ograničite obradu svih osobnih podataka koji se odnose na mene ({Art. 18(1) GDPR}).',
    askSome: 'Molim da ograničite obradu sljedećih podataka koji se odnose na mene ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Moj razlog: osporavam točnost podataka ({Art. 18(1)(a)}).',
      unlawful: 'Moj razlog: obrada je nezakonita, ali ne želim da se podaci izbrišu ({Art. 18(1)(b)}).',
      legalClaims:
        'Moj razlog: Vama podaci više nisu potrebni, ali su potrebni meni radi pravnih zahtjeva ({Art. 18(1)(c)}).',
      objectionPending: 'Moj razlog: o mojem prigovoru na obradu još nije odlučeno ({Art. 18(1)(d)}).',
    },
    mark: 'Molim da podatke označite i da ih upotrebljavate samo uz moju privolu, radi pravnih zahtjeva, radi zaštite prava drugih osoba ili zbog važnog javnog interesa ({Art. 18(2)}).',
    beforeLifting: 'Molim da me obavijestite prije nego što ograničenje ukinete ({Art. 18(3)}).',
    deadline:
      'Molim da obradu ograničite bez nepotrebnog odgađanja i da mi najkasnije u roku od mjesec dana od zaprimanja ovog dopisa priopćite što ste poduzeli ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Zahtjev za prijenos mojih podataka ({Art. 20 GDPR})',
    ask: 'Molim da mi dostavite osobne podatke koje imate od mene, uključujući one nastale mojim korištenjem Vaše usluge ({Art. 20(1) GDPR}).',
    condition: 'Obrada se temelji na mojoj privoli ili na ugovoru sa mnom i provodi se automatiziranim putem.',
    format:
      'Molim da upotrijebite strukturirani, uobičajeni i strojno čitljivi format, na primjer JSON, CSV ili XML; PDF nije dovoljan.',
    transmit:
      'Ako je to tehnički izvedivo, molim da podatke izravno prenesete ovom voditelju obrade ({Art. 20(2)}): {newController}',
    deadline:
      'Molim da mi datoteku pošaljete bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Prigovor na obradu mojih osobnih podataka ({Art. 21(1) GDPR})',
    ask: 'Ulažem prigovor na sljedeću obradu svojih podataka i na izradu profila koja se na njoj temelji ({Art. 21(1) GDPR}):',
    basis:
      'Ta se obrada temelji na zadaći od javnog interesa ili na legitimnim interesima ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Razlozi povezani s mojom posebnom situacijom: {situation}',
    stop: 'Molim da prestanete s tom obradom. Namjeravate li je nastaviti, molim da dokažete uvjerljive legitimne razloge koji nadilaze moje interese, odnosno pravne zahtjeve za koje su Vam podaci potrebni.',
    restrictMeanwhile: 'Dok se o tome ne odluči, molim da odmah ograničite obradu ({Art. 18(1)(d)}).',
    erase: 'Ako takvih razloga nema, molim da podatke izbrišete ({Art. 17(1)(c)}).',
    deadline:
      'Molim da mi svoju odluku i razloge za nju priopćite bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Prigovor na izravni marketing ({Art. 21(2) GDPR})',
    ask: 'Ulažem prigovor na svaku uporabu svojih osobnih podataka za izravni marketing, svim kanalima i za sve brendove, te na izradu profila u tu svrhu ({Art. 21(2) GDPR}).',
    stop: 'Taj prigovor ne treba obrazložiti. Molim da s takvom uporabom odmah prestanete ({Art. 21(3)}).',
    noSharing: 'Molim da moje podatke nikome ne prosljeđujete u marketinške svrhe.',
    source: 'Molim da mi priopćite odakle Vam moji kontaktni podaci ({Art. 15(1)(g)}).',
    erase: 'Molim da izbrišete podatke koje čuvate samo u marketinške svrhe ({Art. 17(1)(c)}).',
    blockList: 'Na popisu odjavljenih osoba možete zadržati ono najnužnije da bi se ovaj prigovor poštovao.',
    deadline:
      'Marketing mora prestati odmah. Molim da mi to potvrdite bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Povlačenje privole ({Art. 7(3) GDPR})',
    askAll:
      'S učinkom za budućnost povlačim sve svoje privole za obradu osobnih podataka koje imate od mene ({Art. 7(3) GDPR}).',
    askSome: 'S učinkom za budućnost povlačim svoju privolu za sljedeće ({Art. 7(3) GDPR}):',
    stop: 'Molim da s tom obradom odmah prestanete.',
    erase: 'Molim da izbrišete podatke koje čuvate samo na temelju te privole ({Art. 17(1)(b)}).',
    noOtherBasis: 'Molim da istu obradu ne nastavite na drugoj pravnoj osnovi.',
    deadline:
      'Obrada mora prestati odmah. Molim da mi bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa, priopćite što ste izbrisali i koga ste obavijestili ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Zahtjev za preispitivanje automatizirane odluke ({Art. 22 GDPR})',
    ask: 'Osporavam sljedeću odluku. Donesena je isključivo automatiziranom obradom i za mene ima pravne učinke ili na mene na sličan način znatno utječe ({Art. 22(1) GDPR}):',
    review: 'Molim da je preispita osoba koja ju je ovlaštena promijeniti ({Art. 22(3)}).',
    view: 'Molim da uzmete u obzir moje stajalište: {view}',
    newDecision: 'Molim da ponovno odlučite i da mi priopćite razloge.',
    logic: 'Molim da objasnite logiku odlučivanja, upotrijebljene podatke i težinu koju su imali ({Art. 15(1)(h)}).',
    lawfulCase:
      'Molim da mi priopćite što takvu odluku dopušta: ugovor, propis ili moja izričita privola ({Art. 22(2)}).',
    suspend: 'Molim da odluku ne provodite dok se ne preispita.',
    deadline:
      'Molim da mi ishod preispitivanja i objašnjenje pošaljete bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja ovog dopisa ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'pozivam se na svoj zahtjev: {articles}',
      sent: 'Poslano: {sentOn} ({channel})',
      received: 'Zaprimljeno: {receivedOn}',
      due: 'Rok za odgovor: {due}',
      reference: 'Oznaka: {reference}',
    },
    channels: {
      email: 'e-pošta',
      webForm: 'internetski obrazac',
      registeredPost: 'preporučeno pismo',
      post: 'pošta',
      conversation: 'razgovor',
    },
    newDate:
      'Molim da mi do {newDate} pošaljete potpun odgovor. Taj dan određujem iz uljudnosti; na zakonski rok ne utječe.',
    otherwiseComplaint: 'Ako potpun odgovor izostane, namjeravam podnijeti pritužbu nadzornom tijelu ({Art. 77}).',
    earlierLetter: 'Moj raniji dopis:',
  },

  reminder: {
    subject: 'Požurnica za moj zahtjev ({articles})',
    noAnswer:
      'Rok od mjesec dana za odgovor istekao je, a do danas nije stigao ni odgovor ni obavijest o produljenju roka ({Art. 12(3) GDPR}).',
    reasons:
      'Ako mojem zahtjevu u cijelosti ili djelomično ne udovoljavate, molim da mi priopćite razloge ({Art. 12(4)}).',
    notNew: 'Ovim dopisom podsjećam na navedeni zahtjev; nije riječ o novom zahtjevu.',
  },

  identityDemand: {
    subject: 'Vaš upit o mojem identitetu ({articles})',
    onlyDoubts:
      'Dodatne informacije možete tražiti samo ako imate opravdane sumnje u moj identitet i samo u mjeri potrebnoj da se te sumnje otklone ({Art. 12(6) GDPR}).',
    noDocument:
      'Preslika identifikacijske isprave u pravilu nije ni prikladna ni razmjerna, osobito ako me niže navedeni podaci već identificiraju ({Art. 5(1)(c)}).',
    offersIntro: 'Radi otklanjanja sumnji na raspolaganju su ove mogućnosti:',
    offers: {
      code: 'povrat koda koji pošaljete na adresu e-pošte ili telefonski broj koji već imate',
      login: 'prijava na moj korisnički račun i potvrda zahtjeva ondje',
      order: 'navođenje broja narudžbe ili iznosa mojeg posljednjeg računa',
      callBack: 'telefonski razgovor ako me nazovete na broj koji već imate',
    },
    sayDoubts:
      'Ako to nije dovoljno, molim da mi priopćite koje su Vaše sumnje i zašto ih te mogućnosti ne otklanjaju.',
    sayBasis:
      'Molim da mi priopćite i na kojoj biste pravnoj osnovi prikupljali dodatne podatke, koliko biste ih dugo čuvali i kada biste ih izbrisali.',
    clock: 'Upit koji takvim sumnjama nije opravdan ne zaustavlja tijek roka ({Art. 12(3)}).',
    sensitive:
      'Ako priroda podataka, primjerice zdravstvenih ili bankovnih, iziskuje strožu provjeru, molim da mi to kažete; tada ćemo naći prikladan način.',
    redactedCopy:
      'Prilažem presliku na kojoj je zacrnjeno sve što nije potrebno. Služi samo ovoj provjeri; molim da je potom izbrišete i zabilježite samo da je provjera obavljena.',
    linkByMark:
      'Ako podatke ne možete povezati s mojim imenom, identifikator pod kojim ih možete pronaći nalazi se među niže navedenim podacima ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Moj je zahtjev valjan i bez Vašeg obrasca ({articles})',
    noForm: 'Propisi za zahtjev ne određuju ni oblik ni poseban način podnošenja.',
    valid:
      'Moj Vam je zahtjev stigao i valjan je. Na Vama je da mi olakšate ostvarivanje tog prava ({Art. 12(2) GDPR}).',
    noMore: 'Za zahtjev nisu potrebni ni korisnički račun ni prihvaćanje uvjeta ni dodatni podaci od mene.',
    passOn:
      'Molim da ga proslijedite unutar svoje organizacije i da odgovorite u roku od mjesec dana koji je počeo teći njegovim zaprimanjem ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Vaš je odgovor nepotpun ({articles})',
    thanks: 'Zahvaljujem na Vašem odgovoru ({repliedOn}). Njime, međutim, na moj zahtjev nije odgovoreno u cijelosti.',
    missingIntro: 'Još nedostaje:',
    missing: {
      copy: 'kopija samih podataka ({Art. 15(3)})',
      file: 'podaci u strukturiranom, strojno čitljivom formatu ({Art. 20(1)})',
      confirmation: 'potvrda o tome što je poduzeto i kojeg dana',
      recipientsTold: 'imena primatelja koje ste obavijestili ({Art. 19})',
      reasons: 'razlozi za ono što ste odbili ({Art. 12(4)})',
      keptData: 'podaci koje ste zadržali, propis koji to nalaže i razdoblje ({Art. 17(3)})',
      compellingGrounds: 'uvjerljivi razlozi zbog kojih obradu nastavljate ({Art. 21(1)})',
    },
    partial: 'Djelomičan odgovor djelomično je odbijanje; molim da mi priopćite razloge za nj ({Art. 12(4) GDPR}).',
    intelligible:
      'Odgovor mora biti razumljiv; upućivanje na opća pravila o zaštiti privatnosti nije odgovor na pitanja o mojim vlastitim podacima ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Vaša obavijest o produljenju roka ({articles})',
    rule: 'Rok se može produljiti samo zbog složenosti i broja zahtjeva, i to samo obaviješću s razlozima u roku od mjesec dana od zaprimanja zahtjeva ({Art. 12(3) GDPR}).',
    late: 'Vaša obavijest ({noticeOn}) stigla je tek nakon isteka tog mjeseca.',
    noReasons: 'Vaša obavijest ({noticeOn}) ne navodi razloge.',
    notComplex: 'Iz razloga u Vašoj obavijesti ({noticeOn}) ne proizlazi da je moj zahtjev složen.',
    stands: 'Stoga i dalje vrijedi prvotni rok.',
  },

  refusalOrFee: {
    subject: 'Vaše odbijanje mojeg zahtjeva ({articles})',
    subjectFee: 'Naknada za postupanje po mojem zahtjevu ({articles})',
    refused: 'Moj ste zahtjev odbili kao neutemeljen ili pretjeran ({repliedOn}).',
    fee: 'Za postupanje po mojem zahtjevu tražite naknadu ({repliedOn}).',
    burden:
      'Postupanje po zahtjevima je besplatno. Zahtjev se može odbiti ili se za nj može naplatiti naknada samo ako je očito neutemeljen ili pretjeran; to morate dokazati Vi, a iznimku treba usko tumačiti ({Art. 12(5) GDPR}).',
    facts: 'Molim da mi priopćite činjenice iz kojih to zaključujete.',
    effort: 'To što odgovor iziskuje mnogo rada samo po sebi nije dovoljan razlog.',
    historyIntro: 'Moji dosadašnji zahtjevi upućeni Vama:',
    calculation:
      'Molim da mi prikažete kako ste izračunali naknadu i da bez moje suglasnosti ne poduzimate ništa na moj trošak.',
    ask: 'Molim da po mojem zahtjevu postupite besplatno.',
  },

  complaint: {
    subject: 'Pritužba: {controller} ({Art. 77 GDPR})',
    ask: 'podnosim pritužbu jer se, prema mojem mišljenju, moji osobni podaci obrađuju protivno propisima o zaštiti osobnih podataka, te molim da ispitate predmet ({Art. 77(1) GDPR}).',
    complainant: 'Pritužbu podnosi:',
    against: 'Pritužba se podnosi protiv:',
    eventsHeading: 'Tijek događaja:',
    events: {
      sent: 'zahtjev poslan voditelju obrade ({channel}): {articles}',
      received: 'voditelj obrade zaprimio je zahtjev',
      question: 'upit voditelja obrade',
      ownAnswer: 'moj odgovor na upit',
      extension: 'obavijest voditelja obrade o produljenju roka',
      answer: 'odgovor voditelja obrade',
      partialAnswer: 'djelomičan odgovor voditelja obrade',
      refusal: 'voditelj obrade odbio je zahtjev',
      fee: 'voditelj obrade traži naknadu',
      reminder: 'požurnica poslana voditelju obrade',
      due: 'istek roka od mjesec dana ({Art. 12(3)})',
      silence: 'dosad bez odgovora',
    },
    data: 'Podaci i obrada na koje se pritužba odnosi: {data}',
    provisions: 'Prema mojem mišljenju povrijeđene odredbe: {articles}',
    controllerFirst: 'Moj je zahtjev najprije upućen voditelju obrade.',
    asksIntro: 'Predlažem sljedeće mjere:',
    asks: {
      comply: 'nalog voditelju obrade da udovolji mojem zahtjevu ({Art. 58(2)(c)})',
      rectify:
        'nalog za ispravak ili brisanje podataka odnosno ograničenje obrade te za obavješćivanje primatelja ({Art. 58(2)(g)})',
      ban: 'ograničenje ili zabrana obrade ({Art. 58(2)(f)})',
      reprimand: 'izricanje opomene voditelju obrade ({Art. 58(2)(b)})',
    },
    rest: 'Sve druge mjere prepuštam Vašoj ocjeni.',
    noCourt: 'O predmetu ne odlučuje nijedan sud ni drugo tijelo.',
    court: 'O predmetu odlučuje i: {court}',
    nameMayBeGiven: 'Moje ime smijete otkriti voditelju obrade.',
    nameNotGiven: 'Molim da moje ime ne otkrivate voditelju obrade, a da me prethodno ne pitate.',
    progress:
      'Molim da me obavijestite o tijeku i ishodu, najkasnije u roku od tri mjeseca ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Prilozi:',
    enclosures: {
      letters: 'moji dopisi voditelju obrade',
      answers: 'odgovori voditelja obrade',
      proof: 'dokazi o slanju i primitku',
      policy: 'pravila o zaštiti privatnosti u inačici od koje polazim',
    },
  },

  uk: null,
  ch: null,
};
