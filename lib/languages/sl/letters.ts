// Slovene letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Slovene goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask). Dates are numbers, since a month's name would be inflected.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'sl',
  reviewedBy: null,
  quotationMarks: ['»', '«'],
  joining: { between: ', ', last: ' in ', colon: ': ' },
  citation: {
    article: 'člen {article}',
    paragraph: 'člen {article}({paragraph})',
    point: 'točka ({point}) člena {article}({paragraph})',
    points: 'a b c d e f g h',
    withLaw: '{citation} Splošne uredbe o varstvu podatkov',
  },
  date: {
    pattern: '{day}. {m}. {year}',
    months: [],
  },

  common: {
    salutation: 'Spoštovani,',
    closing: 'S spoštovanjem',
    service: 'ta dopis se nanaša na: {service}',
    ties: {
      account: 'Pri vas imam račun.',
      purchase: 'Pri vas kupujem ali imam z vami sklenjeno pogodbo.',
      newsletter: 'Prejemam vaše e-novice.',
      visit: 'Uporabljam vaše spletno mesto ali vašo aplikacijo.',
      contacted: 'Obrnili ste se name, jaz pa ne vem, od kod imate moje podatke.',
    },
    identifiersIntro: 'Moje podatke lahko najdete na podlagi teh navedb, ki jih že imate:',
    identifiers: {
      email: 'E-poštni naslov: {value}',
      userName: 'Uporabniško ime: {value}',
      customerNumber: 'Številka stranke: {value}',
      orderNumber: 'Številka naročila: {value}',
      phone: 'Telefonska številka: {value}',
      postalAddress: 'Poštni naslov: {value}',
      cookieId: 'Identifikator piškotka ali brskalnika: {value}',
      deviceId: 'Identifikator naprave: {value}',
      numberPlate: 'Registrska številka vozila: {value}',
      other: 'Drug podatek: {value}',
    },
    identification:
      'Te navedbe bi morale zadoščati, da me identificirate; osebnega dokumenta ne prilagam. Če upravičeno dvomite o moji identiteti ({Art. 12(6)}), mi prosim sporočite, v čem so vaši dvomi in katere najnujnejše informacije bi jih odpravile.',
    answerElectronically:
      'Prosim, odgovorite mi v elektronski obliki, v splošno uporabljenem formatu in ne samo prek povezave, ki poteče. Moj naslov za odgovor: {replyTo}',
    answerByPost: 'Prosim, odgovorite mi po pošti na naslov, naveden na koncu tega dopisa.',
    extension:
      'Če boste rok podaljšali, me o tem in o razlogih prosim obvestite v istem mesecu ({Art. 12(3)}). Če moji zahtevi v celoti ali deloma ne boste ugodili, mi prosim sporočite razloge ({Art. 12(4)}).',
    lastDay: 'Zadnji dan tega roka je {due}.',
    inParticular: 'Moja zahteva se nanaša na vse moje podatke, zlasti na: {scope}',
    tellRecipients:
      'Prosim, obvestite o tem vse uporabnike, ki so jim bili podatki razkriti, in mi sporočite, kdo so ({Art. 19}).',
    confirm: 'Prosim, potrdite mi, kaj ste storili in katerega dne.',
    youWrite: 'V vaši politiki zasebnosti o tem piše: {quote}',
    severalSubject: 'Zahteve v zvezi z mojimi osebnimi podatki ({articles})',
    severalIntro: 'Ta dopis vsebuje več zahtev. Prosim, obravnavajte vsako od njih.',
    severalDeadline:
      'Prosim, da mi brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa sporočite, kaj ste storili glede vsake od teh zahtev ({Art. 12(3) GDPR}).',
    copyFirst: 'Prosim, da ničesar ne izbrišete, dokler mi ne pošljete informacij in kopije, ki ju tu zahtevam.',
    vagueIntro: 'Vaša politika zasebnosti pušča nekatere točke odprte. Zato prosim za ta pojasnila:',
    vaguePurposes: 'Prosim, natančno navedite, za kateri namen obdelujete moje podatke. Pišete samo: {quote}',
    vagueRetention:
      'Prosim, navedite obdobje hrambe za vsako vrsto podatkov, ki jih imate o meni. Pišete samo: {quote}',
    vagueRecipients: 'Prosim, poimensko navedite, kdo je prejel moje podatke. Pišete samo: {quote}',
    vagueTransfers:
      'Prosim, navedite tretje države in zaščitne ukrepe, ki veljajo za moje podatke. Pišete samo: {quote}',
  },

  access: {
    subject: 'Zahteva za dostop do mojih osebnih podatkov ({Art. 15 GDPR})',
    ask: 'Prosim, sporočite mi, ali obdelujete osebne podatke v zvezi z mano. Če jih, prosim za dostop do teh podatkov in za naslednje informacije ({Art. 15(1) GDPR}):',
    purposes: 'nameni obdelave ({Art. 15(1)(a)})',
    legalBasis: 'pravna podlaga za vsak namen ({Art. 13(1)(c)})',
    categories: 'vrste osebnih podatkov ({Art. 15(1)(b)})',
    recipients:
      'poimensko navedeni uporabniki, ki so jim bili podatki razkriti, tudi v tretjih državah, in dnevi razkritja, če so znani ({Art. 15(1)(c)})',
    retention: 'obdobje hrambe za vsako vrsto podatkov ali merila, po katerih se določi ({Art. 15(1)(d)})',
    rights: 'moje pravice do popravka, izbrisa, omejitve obdelave in ugovora v tem primeru ({Art. 15(1)(e)})',
    complaint: 'nadzorni organ, pri katerem lahko vložim pritožbo ({Art. 15(1)(f)})',
    source: 'vse razpoložljive informacije o viru podatkov, ki ne izvirajo od mene ({Art. 15(1)(g)})',
    automated:
      'avtomatizirano sprejemanje odločitev, vključno z oblikovanjem profilov: postopek in načela, dejansko uporabljena pri mojih podatkih, njihov pomen in posledice zame ({Art. 15(1)(h)})',
    transfers:
      'pri prenosih v tretje države: zaščitni ukrepi z njihovo kopijo ali navedbo, kje jo je mogoče dobiti ({Art. 15(2)})',
    deadline:
      'Prosim, da mi podatke in informacije pošljete brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Zahteva za kopijo mojih osebnih podatkov ({Art. 15(3) GDPR})',
    ask: 'Prosim, pošljite mi kopijo osebnih podatkov v zvezi z mano, ki jih obdelujete. Prva kopija je brezplačna ({Art. 15(3) GDPR}).',
    complete:
      'Kopija naj bo popolna in razumljiva: s pojasnjenimi kodami ter z dokumenti ali izpiski, brez katerih podatkov ni mogoče razumeti.',
    systems: 'Zajema naj vse vaše sisteme, tudi e-pošto, podporo strankam, dnevniške zapise in oglaševalske profile.',
    format:
      'Prosim, uporabite splošno uporabljeno elektronsko obliko, ki jo lahko shranim. Zgolj možnost vpogleda v podatke v računu ni kopija.',
    otherPeople:
      'Kar zadeva druge osebe, lahko počrnite; to pa ni razlog, da mi preostalega ne bi posredovali ({Art. 15(4)}).',
    deadline:
      'Prosim, da mi kopijo pošljete brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Zahteva za popravek mojih osebnih podatkov ({Art. 16 GDPR})',
    ask: 'Prosim, brez nepotrebnega odlašanja popravite naslednje podatke v zvezi z mano ({Art. 16 GDPR}):',
    wrong: 'Pri vas je zapisano: {wrong}',
    right: 'Pravilno je: {right}',
    supplement: 'Prosim, dopolnite: {supplement}',
    restrictMeanwhile:
      'Prosim, omejite obdelavo teh podatkov, dokler ne bo preverjena njihova točnost ({Art. 18(1)(a)}).',
    deadline:
      'Prosim, da podatke popravite brez nepotrebnega odlašanja in mi najpozneje v enem mesecu po prejemu tega dopisa sporočite, kaj ste storili ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Zahteva za izbris mojih osebnih podatkov ({Art. 17 GDPR})',
    askAll: 'Prosim, brez nepotrebnega odlašanja izbrišite vse osebne podatke v zvezi z mano ({Art. 17(1) GDPR}).',
    askSome: 'Prosim, brez nepotrebnega odlašanja izbrišite naslednje podatke v zvezi z mano ({Art. 17(1) GDPR}):',
    groundsIntro: 'Moji razlogi so:',
    grounds: {
      notNecessary: 'podatki niso več potrebni za namene, za katere so bili zbrani ({Art. 17(1)(a)})',
      consentWithdrawn: 'preklicujem privolitev, na kateri temelji obdelava ({Art. 17(1)(b)})',
      objection: 'obdelavi ugovarjam ({Art. 17(1)(c)})',
      unlawful: 'podatki so bili obdelani nezakonito ({Art. 17(1)(d)})',
      legalObligation: 'izbris nalaga pravna obveznost ({Art. 17(1)(e)})',
      child: 'podatki so bili zbrani za spletno storitev v času mojega otroštva ({Art. 17(1)(f)})',
    },
    published:
      'Če ste podatke objavili, prosim sprejmite razumne ukrepe, da bodo povezave do njih in njihove kopije odstranili tudi drugi ({Art. 17(2)}).',
    kept: 'Če morate del podatkov obdržati, mi prosim sporočite, kateri so to, na podlagi katere izjeme in katerega predpisa ter za koliko časa, in jih uporabljajte samo za ta namen ({Art. 17(3)}).',
    closeAccount: 'Prosim, zaprite tudi moj račun.',
    keepAccount: 'Mojega računa prosim ne zaprite.',
    deadline:
      'Prosim, da podatke izbrišete brez nepotrebnega odlašanja in mi najpozneje v enem mesecu po prejemu tega dopisa sporočite, kaj ste storili ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Zahteva za omejitev obdelave ({Art. 18 GDPR})',
    askAll: 'Prosim, omejite obdelavo vseh osebnih podatkov v zvezi z mano ({Art. 18(1) GDPR}).',
    askSome: 'Prosim, omejite obdelavo naslednjih podatkov v zvezi z mano ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Moj razlog: oporekam točnosti podatkov ({Art. 18(1)(a)}).',
      unlawful: 'Moj razlog: obdelava je nezakonita, vendar ne želim, da se podatki izbrišejo ({Art. 18(1)(b)}).',
      legalClaims:
        'Moj razlog: vi podatkov ne potrebujete več, jaz pa jih potrebujem za pravne zahtevke ({Art. 18(1)(c)}).',
      objectionPending: 'Moj razlog: o mojem ugovoru zoper obdelavo še ni odločeno ({Art. 18(1)(d)}).',
    },
    mark: 'Prosim, označite podatke in jih uporabljajte samo z mojo privolitvijo, za pravne zahtevke, zaradi varstva pravic drugih ali zaradi pomembnega javnega interesa ({Art. 18(2)}).',
    beforeLifting: 'Prosim, obvestite me, preden omejitev prekličete ({Art. 18(3)}).',
    deadline:
      'Prosim, da obdelavo omejite brez nepotrebnega odlašanja in mi najpozneje v enem mesecu po prejemu tega dopisa sporočite, kaj ste storili ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Zahteva za prenos mojih podatkov ({Art. 20 GDPR})',
    ask: 'Prosim, posredujte mi osebne podatke, ki ste jih prejeli od mene, tudi tiste, ki so nastali ob moji uporabi vaše storitve ({Art. 20(1) GDPR}).',
    condition: 'Obdelava temelji na moji privolitvi ali na pogodbi z mano in se izvaja z avtomatiziranimi sredstvi.',
    format:
      'Prosim, uporabite strukturirano, splošno uporabljeno in strojno berljivo obliko, na primer JSON, CSV ali XML; datoteka PDF ne zadošča.',
    transmit:
      'Če je to tehnično izvedljivo, podatke prosim prenesite neposredno temu upravljavcu ({Art. 20(2)}): {newController}',
    deadline:
      'Prosim, da mi datoteko pošljete brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Ugovor zoper obdelavo mojih osebnih podatkov ({Art. 21(1) GDPR})',
    ask: 'Ugovarjam naslednji obdelavi svojih podatkov in oblikovanju profilov na njeni podlagi ({Art. 21(1) GDPR}):',
    basis:
      'Ta obdelava temelji na opravljanju naloge v javnem interesu ali na zakonitih interesih ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Razlogi, povezani z mojim posebnim položajem: {situation}',
    stop: 'Prosim, prenehajte s to obdelavo. Če jo nameravate nadaljevati, prosim dokažite nujne legitimne razloge, ki prevladajo nad mojimi interesi, ali pravne zahtevke, za katere podatke potrebujete.',
    restrictMeanwhile: 'Dokler o tem ne bo odločeno, prosim takoj omejite obdelavo ({Art. 18(1)(d)}).',
    erase: 'Če takih razlogov ni, podatke prosim izbrišite ({Art. 17(1)(c)}).',
    deadline:
      'Prosim, da mi svojo odločitev in razloge zanjo sporočite brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Ugovor zoper neposredno trženje ({Art. 21(2) GDPR})',
    ask: 'Ugovarjam vsaki uporabi svojih osebnih podatkov za neposredno trženje, po vseh kanalih in za vse blagovne znamke, ter oblikovanju profilov v ta namen ({Art. 21(2) GDPR}).',
    stop: 'Razlogov za ta ugovor ni treba navesti. Prosim, takoj prenehajte s tako uporabo ({Art. 21(3)}).',
    noSharing: 'Prosim, da mojih podatkov za trženje ne posredujete nikomur.',
    source: 'Prosim, sporočite mi, od kod imate moje kontaktne podatke ({Art. 15(1)(g)}).',
    erase: 'Prosim, izbrišite podatke, ki jih hranite samo za trženje ({Art. 17(1)(c)}).',
    blockList: 'Na seznamu odjavljenih lahko obdržite le tisto najnujnejše, kar je potrebno, da se ta ugovor upošteva.',
    deadline:
      'Trženje mora prenehati takoj. Prosim, da mi to potrdite brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Preklic privolitve ({Art. 7(3) GDPR})',
    askAll:
      'Z učinkom za naprej preklicujem vse privolitve v obdelavo svojih osebnih podatkov, ki jih imate od mene ({Art. 7(3) GDPR}).',
    askSome: 'Z učinkom za naprej preklicujem svojo privolitev v naslednje ({Art. 7(3) GDPR}):',
    stop: 'Prosim, takoj prenehajte s to obdelavo.',
    erase: 'Prosim, izbrišite podatke, ki jih hranite samo na podlagi te privolitve ({Art. 17(1)(b)}).',
    noOtherBasis: 'Prosim, da iste obdelave ne nadaljujete na drugi pravni podlagi.',
    deadline:
      'Obdelava se mora končati takoj. Prosim, da mi brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa sporočite, kaj ste izbrisali in koga ste obvestili ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Zahteva za pregled avtomatizirane odločitve ({Art. 22 GDPR})',
    ask: 'Izpodbijam naslednjo odločitev. Sprejeta je bila izključno z avtomatizirano obdelavo in ima zame pravne učinke ali name podobno znatno vpliva ({Art. 22(1) GDPR}):',
    review: 'Prosim, naj jo pregleda oseba, ki jo je pooblaščena spremeniti ({Art. 22(3)}).',
    view: 'Prosim, upoštevajte moje stališče: {view}',
    newDecision: 'Prosim, odločite znova in mi sporočite razloge.',
    logic: 'Prosim, pojasnite logiko odločanja, uporabljene podatke in težo, ki so jo imeli ({Art. 15(1)(h)}).',
    lawfulCase:
      'Prosim, sporočite mi, kaj tako odločitev dovoljuje: pogodba, predpis ali moja izrecna privolitev ({Art. 22(2)}).',
    suspend: 'Prosim, da odločitve do pregleda ne izvršite.',
    deadline:
      'Prosim, da mi izid pregleda in pojasnilo pošljete brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu tega dopisa ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'sklicujem se na svojo zahtevo: {articles}',
      sent: 'Poslano: {sentOn} ({channel})',
      received: 'Prejeto: {receivedOn}',
      due: 'Rok za odgovor: {due}',
      reference: 'Oznaka: {reference}',
    },
    channels: {
      email: 'e-pošta',
      webForm: 'spletni obrazec',
      registeredPost: 'priporočeno pismo',
      post: 'pošta',
      conversation: 'pogovor',
    },
    newDate:
      'Prosim za popoln odgovor najpozneje do tega dne: {newDate}. Ta dan določam iz vljudnosti; na zakonski rok ne vpliva.',
    otherwiseComplaint: 'Če popolnega odgovora ne bo, nameravam vložiti pritožbo pri nadzornem organu ({Art. 77}).',
    earlierLetter: 'Moj prejšnji dopis:',
  },

  reminder: {
    subject: 'Opomnik glede moje zahteve ({articles})',
    noAnswer:
      'Enomesečni rok za odgovor se je iztekel, do danes pa ni prispel ne odgovor ne obvestilo o podaljšanju roka ({Art. 12(3) GDPR}).',
    reasons: 'Če moji zahtevi v celoti ali deloma ne ugodite, mi prosim sporočite razloge ({Art. 12(4)}).',
    notNew: 'S tem dopisom vas opominjam na navedeno zahtevo; ne gre za novo zahtevo.',
  },

  identityDemand: {
    subject: 'Vaše vprašanje o moji identiteti ({articles})',
    onlyDoubts:
      'Dodatne informacije lahko zahtevate samo, če upravičeno dvomite o moji identiteti, in samo v obsegu, potrebnem za odpravo teh dvomov ({Art. 12(6) GDPR}).',
    noDocument:
      'Kopija osebnega dokumenta praviloma ni ne primerno ne sorazmerno sredstvo, zlasti če me je mogoče identificirati že s spodnjimi navedbami ({Art. 5(1)(c)}).',
    offersIntro: 'Za odpravo dvomov so na voljo te možnosti:',
    offers: {
      code: 'vrnitev kode, ki jo pošljete na e-poštni naslov ali telefonsko številko, ki ju že imate',
      login: 'prijava v moj račun in potrditev zahteve v njem',
      order: 'navedba številke naročila ali zneska mojega zadnjega računa',
      callBack: 'telefonski pogovor, če me pokličete na številko, ki jo že imate',
    },
    sayDoubts: 'Če to ne zadošča, mi prosim sporočite, kakšni so vaši dvomi in zakaj jih te možnosti ne odpravijo.',
    sayBasis:
      'Prosim, sporočite mi tudi, na kateri pravni podlagi bi zbirali dodatne podatke, kako dolgo bi jih hranili in kdaj bi jih izbrisali.',
    clock: 'Vprašanje, ki ga taki dvomi ne utemeljujejo, ne zadrži teka roka ({Art. 12(3)}).',
    sensitive:
      'Če narava podatkov, na primer zdravstvenih ali bančnih, zahteva temeljitejše preverjanje, mi to prosim sporočite; potem bomo našli primeren način.',
    redactedCopy:
      'Prilagam kopijo, na kateri je počrnjeno vse, kar ni potrebno. Namenjena je samo temu preverjanju; prosim, da jo nato izbrišete in zabeležite le, da je bilo preverjanje opravljeno.',
    linkByMark:
      'Če podatkov ne morete povezati z mojim imenom, je identifikator, po katerem jih najdete, med spodnjimi navedbami ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Moja zahteva je veljavna tudi brez vašega obrazca ({articles})',
    noForm: 'Predpisi za zahtevo ne določajo ne oblike ne posebne poti vložitve.',
    valid:
      'Mojo zahtevo ste prejeli in je veljavna. Vaša dolžnost je, da mi uresničevanje te pravice olajšate ({Art. 12(2) GDPR}).',
    noMore: 'Za zahtevo niso potrebni ne račun ne sprejetje pogojev ne dodatni podatki od mene.',
    passOn:
      'Prosim, posredujte jo znotraj svoje organizacije in nanjo odgovorite v mesecu, ki je začel teči z njenim prejemom ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Vaš odgovor je nepopoln ({articles})',
    thanks: 'Hvala za vaš odgovor ({repliedOn}). Vendar moje zahteve ne izpolnjuje v celoti.',
    missingIntro: 'Manjka še:',
    missing: {
      copy: 'kopija samih podatkov ({Art. 15(3)})',
      file: 'podatki v strukturirani, strojno berljivi obliki ({Art. 20(1)})',
      confirmation: 'potrditev, kaj je bilo storjeno in katerega dne',
      recipientsTold: 'imena uporabnikov, ki ste jih obvestili ({Art. 19})',
      reasons: 'razlogi za vse, čemur niste ugodili ({Art. 12(4)})',
      keptData: 'podatki, ki ste jih obdržali, predpis, ki to zahteva, in obdobje ({Art. 17(3)})',
      compellingGrounds: 'nujni razlogi, zaradi katerih obdelavo nadaljujete ({Art. 21(1)})',
    },
    partial: 'Delni odgovor je delna zavrnitev; prosim, sporočite mi razloge zanjo ({Art. 12(4) GDPR}).',
    intelligible:
      'Odgovor mora biti razumljiv; napotitev na splošno politiko zasebnosti ni odgovor na vprašanja o mojih lastnih podatkih ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Vaše obvestilo o podaljšanju roka ({articles})',
    rule: 'Rok je mogoče podaljšati samo zaradi kompleksnosti in števila zahtev, in to le z obvestilom, v katerem so navedeni razlogi, v enem mesecu po prejemu zahteve ({Art. 12(3) GDPR}).',
    late: 'Vaše obvestilo ({noticeOn}) je prispelo šele po izteku tega meseca.',
    noReasons: 'Vaše obvestilo ({noticeOn}) ne navaja razlogov.',
    notComplex: 'Iz razlogov v vašem obvestilu ({noticeOn}) ne izhaja, da je moja zahteva kompleksna.',
    stands: 'Zato še naprej velja prvotni rok.',
  },

  refusalOrFee: {
    subject: 'Vaša zavrnitev moje zahteve ({articles})',
    subjectFee: 'Pristojbina za obravnavo moje zahteve ({articles})',
    refused: 'Mojo zahtevo ste zavrnili kot neutemeljeno ali pretirano ({repliedOn}).',
    fee: 'Za obravnavo moje zahteve zahtevate pristojbino ({repliedOn}).',
    burden:
      'Zahteve se obravnavajo brezplačno. Zavrniti zahtevo ali zanjo zaračunati pristojbino je dovoljeno samo, če je očitno neutemeljena ali pretirana; to morate dokazati vi, izjemo pa je treba razlagati ozko ({Art. 12(5) GDPR}).',
    facts: 'Prosim, sporočite mi dejstva, iz katerih to sklepate.',
    effort: 'To, da odgovor zahteva veliko dela, samo po sebi ni zadosten razlog.',
    historyIntro: 'Moje dosedanje zahteve, poslane vam:',
    calculation:
      'Prosim, pokažite mi, kako ste izračunali pristojbino, in brez mojega soglasja ne storite ničesar na moje stroške.',
    ask: 'Prosim, da mojo zahtevo obravnavate brezplačno.',
  },

  complaint: {
    subject: 'Pritožba: {controller} ({Art. 77 GDPR})',
    ask: 'vlagam pritožbo, ker se po mojem mnenju moji osebni podatki obdelujejo v nasprotju s predpisi o varstvu osebnih podatkov, in prosim, da zadevo preučite ({Art. 77(1) GDPR}).',
    complainant: 'Pritožbo vlaga:',
    against: 'Pritožba je vložena zoper:',
    eventsHeading: 'Potek dogodkov:',
    events: {
      sent: 'zahteva poslana upravljavcu ({channel}): {articles}',
      received: 'upravljavec je prejel zahtevo',
      question: 'vprašanje upravljavca',
      ownAnswer: 'moj odgovor na vprašanje',
      extension: 'obvestilo upravljavca o podaljšanju roka',
      answer: 'odgovor upravljavca',
      partialAnswer: 'delni odgovor upravljavca',
      refusal: 'zavrnitev upravljavca',
      fee: 'upravljavec zahteva pristojbino',
      reminder: 'opomnik poslan upravljavcu',
      due: 'iztek enomesečnega roka ({Art. 12(3)})',
      silence: 'doslej brez odgovora',
    },
    data: 'Podatki in obdelava, na katere se pritožba nanaša: {data}',
    provisions: 'Po mojem mnenju kršene določbe: {articles}',
    controllerFirst: 'Moja zahteva je bila najprej poslana upravljavcu.',
    asksIntro: 'Prosim za te ukrepe:',
    asks: {
      comply: 'odredba upravljavcu, naj ugodi moji zahtevi ({Art. 58(2)(c)})',
      rectify:
        'odredba o popravku ali izbrisu podatkov oziroma omejitvi obdelave in o obvestitvi uporabnikov ({Art. 58(2)(g)})',
      ban: 'omejitev ali prepoved obdelave ({Art. 58(2)(f)})',
      reprimand: 'izrek opomina upravljavcu ({Art. 58(2)(b)})',
    },
    rest: 'Druge ukrepe prepuščam vaši presoji.',
    noCourt: 'Zadeve ne obravnava nobeno sodišče in noben drug organ.',
    court: 'Zadevo obravnava tudi: {court}',
    nameMayBeGiven: 'Upravljavcu lahko sporočite moje ime.',
    nameNotGiven: 'Prosim, da upravljavcu mojega imena ne sporočite, ne da bi me prej vprašali.',
    progress:
      'Prosim, da me obvestite o stanju zadeve in izidu, najpozneje v treh mesecih ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Priloge:',
    enclosures: {
      letters: 'moji dopisi upravljavcu',
      answers: 'odgovori upravljavca',
      proof: 'dokazila o pošiljanju in prejemu',
      policy: 'politika zasebnosti v različici, iz katere izhajam',
    },
  },

  uk: null,
  ch: null,
};
