// Lithuanian letters. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Lithuanian goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask).
// Citations are nominative, so they stand in brackets or after a colon; days are written as 2026-11-20, the usual form.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'lt',
  reviewedBy: null,
  quotationMarks: ['„', '“'],
  joining: { between: ', ', last: ' ir ', colon: ': ' },
  citation: {
    article: '{article} straipsnis',
    paragraph: '{article} straipsnio {paragraph} dalis',
    point: '{article} straipsnio {paragraph} dalies {point} punktas',
    points: 'a b c d e f g h',
    withLaw: 'BDAR {citation}',
  },
  date: { pattern: '{year}-{mm}-{dd}', months: [] },

  common: {
    salutation: 'Gerbiamieji,',
    closing: 'Pagarbiai',
    service: 'rašau dėl šios svetainės ar paslaugos: {service}',
    ties: {
      account: 'Turiu paskyrą Jūsų sistemoje.',
      purchase: 'Perku Jūsų prekes arba naudojuosi Jūsų paslaugomis.',
      newsletter: 'Gaunu Jūsų naujienlaiškį.',
      visit: 'Naudojuosi Jūsų svetaine arba programėle.',
      contacted: 'Jūs su manimi susisiekėte, o aš nežinau, iš kur gavote mano duomenis.',
    },
    identifiersIntro: 'Mane galite rasti pagal šiuos duomenis, kuriuos jau turite:',
    identifiers: {
      email: 'El. pašto adresas: {value}',
      userName: 'Naudotojo vardas: {value}',
      customerNumber: 'Kliento numeris: {value}',
      orderNumber: 'Užsakymo numeris: {value}',
      phone: 'Telefono numeris: {value}',
      postalAddress: 'Pašto adresas: {value}',
      cookieId: 'Slapuko arba naršyklės identifikatorius: {value}',
      deviceId: 'Įrenginio identifikatorius: {value}',
      numberPlate: 'Transporto priemonės valstybinis numeris: {value}',
      other: 'Kiti duomenys: {value}',
    },
    identification:
      'Jų turėtų pakakti mano tapatybei nustatyti, asmens dokumento nepridedu. Jeigu turite pagrįstų abejonių dėl mano tapatybės ({Art. 12(6)}), prašau nurodyti, kokios jos ir kokios mažiausios informacijos pakaktų joms išsklaidyti.',
    answerElectronically:
      'Prašau atsakyti elektroniniu būdu, įprastai naudojamu formatu ir ne vien nuoroda, kurios galiojimas baigiasi. Mano adresas atsakymui: {replyTo}',
    answerByPost: 'Prašau atsakyti paštu šio rašto pabaigoje nurodytu adresu.',
    extension:
      'Jeigu pratęsite terminą, prašau apie tai ir apie priežastis pranešti per tą patį mėnesį ({Art. 12(3)}). Jeigu atsisakysite tenkinti visą mano prašymą ar jo dalį, prašau nurodyti priežastis ({Art. 12(4)}).',
    lastDay: 'Paskutinė šio termino diena – {due}.',
    inParticular: 'Mano prašymas apima visus mano duomenis, ypač: {scope}',
    tellRecipients: 'Prašau apie tai pranešti kiekvienam duomenų gavėjui ir nurodyti man, kas tie gavėjai ({Art. 19}).',
    confirm: 'Prašau patvirtinti, ką ir kurią dieną padarėte.',
    youWrite: 'Jūsų privatumo politikoje apie tai rašoma: {quote}',
    severalSubject: 'Prašymai dėl mano asmens duomenų ({articles})',
    severalIntro: 'Šiame rašte yra keli prašymai. Prašau išnagrinėti kiekvieną iš jų.',
    severalDeadline:
      'Prašau nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo gavimo pranešti, ką padarėte pagal kiekvieną iš šių prašymų ({Art. 12(3) GDPR}).',
    copyFirst: 'Prašau nieko neištrinti, kol neatsiuntėte man čia prašomos informacijos ir kopijos.',
    vagueIntro: 'Jūsų privatumo politikoje kai kurie dalykai lieka neaiškūs. Prašau patikslinti:',
    vaguePurposes: 'Prašau tiksliai nurodyti, kokiu tikslu tvarkote mano duomenis. Jūs rašote tik: {quote}',
    vagueRetention:
      'Prašau nurodyti kiekvienos turimų mano duomenų kategorijos saugojimo laikotarpį. Jūs rašote tik: {quote}',
    vagueRecipients: 'Prašau nurodyti, kas gavo mano duomenis. Jūs rašote tik: {quote}',
    vagueTransfers:
      'Prašau nurodyti trečiąsias valstybes ir mano duomenims taikomas apsaugos priemones. Jūs rašote tik: {quote}',
  },

  access: {
    subject: 'Prašymas leisti susipažinti su mano asmens duomenimis ({Art. 15 GDPR})',
    ask: 'Prašau pranešti, ar tvarkote mano asmens duomenis. Jeigu tvarkote, prašau leisti su jais susipažinti ir pateikti šią informaciją ({Art. 15(1) GDPR}):',
    purposes: 'duomenų tvarkymo tikslai ({Art. 15(1)(a)})',
    legalBasis: 'kiekvieno tikslo teisinis pagrindas ({Art. 13(1)(c)})',
    categories: 'asmens duomenų kategorijos ({Art. 15(1)(b)})',
    recipients:
      'duomenų gavėjų pavadinimai, įskaitant gavėjus trečiosiose valstybėse, ir atskleidimo datos, jeigu žinomos ({Art. 15(1)(c)})',
    retention: 'kiekvienos duomenų kategorijos saugojimo laikotarpis arba jo nustatymo kriterijai ({Art. 15(1)(d)})',
    rights:
      'mano teisės reikalauti duomenis ištaisyti, ištrinti, apriboti jų tvarkymą ir su juo nesutikti šiuo atveju ({Art. 15(1)(e)})',
    complaint: 'priežiūros institucija, kuriai galiu pateikti skundą ({Art. 15(1)(f)})',
    source: 'visa turima informacija apie duomenų, kurie gauti ne iš manęs, šaltinius ({Art. 15(1)(g)})',
    automated:
      'automatizuotas sprendimų priėmimas, įskaitant profiliavimą: mano duomenims iš tikrųjų taikyta tvarka ir principai, jų reikšmė ir pasekmės man ({Art. 15(1)(h)})',
    transfers:
      'perdavimo į trečiąsias valstybes apsaugos priemonės, jų kopija arba nuoroda, kur ją gauti ({Art. 15(2)})',
    deadline:
      'Prašau duomenis ir informaciją atsiųsti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Prašymas pateikti mano asmens duomenų kopiją ({Art. 15(3) GDPR})',
    ask: 'Prašau atsiųsti mano asmens duomenų, kuriuos tvarkote, kopiją. Pirmoji kopija nemokama ({Art. 15(3) GDPR}).',
    complete:
      'Kopija turėtų būti išsami ir suprantama: su kodų paaiškinimais ir su dokumentais ar ištraukomis, be kurių duomenų negalima suprasti.',
    systems:
      'Ji turėtų apimti visas Jūsų sistemas, taip pat el. paštą, klientų aptarnavimą, žurnalų įrašus ir reklamos profilius.',
    format:
      'Prašau naudoti įprastą elektroninį formatą, kurį galėčiau išsisaugoti. Galimybė peržiūrėti duomenis paskyroje nėra kopija.',
    otherPeople:
      'Tai, kas susiję su kitais asmenimis, galite užtušuoti, bet tai nėra priežastis nepateikti likusių duomenų ({Art. 15(4)}).',
    deadline:
      'Prašau kopiją atsiųsti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Prašymas ištaisyti mano asmens duomenis ({Art. 16 GDPR})',
    ask: 'Prašau nepagrįstai nedelsiant ištaisyti šiuos mano duomenis ({Art. 16 GDPR}):',
    wrong: 'Jūsų turimas įrašas: {wrong}',
    right: 'Turi būti: {right}',
    supplement: 'Prašau papildyti: {supplement}',
    restrictMeanwhile: 'Prašau apriboti šių duomenų tvarkymą, kol bus patikrintas jų tikslumas ({Art. 18(1)(a)}).',
    deadline:
      'Prašau duomenis ištaisyti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo pranešti, ką padarėte ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Prašymas ištrinti mano asmens duomenis ({Art. 17 GDPR})',
    askAll: 'Prašau nepagrįstai nedelsiant ištrinti visus mano asmens duomenis ({Art. 17(1) GDPR}).',
    askSome: 'Prašau nepagrįstai nedelsiant ištrinti šiuos mano duomenis ({Art. 17(1) GDPR}):',
    groundsIntro: 'Mano pagrindai:',
    grounds: {
      notNecessary: 'duomenys nebereikalingi tikslams, kuriais buvo renkami ({Art. 17(1)(a)})',
      consentWithdrawn: 'atšaukiu sutikimą, kuriuo grindžiamas duomenų tvarkymas ({Art. 17(1)(b)})',
      objection: 'nesutinku su duomenų tvarkymu ({Art. 17(1)(c)})',
      unlawful: 'duomenys buvo tvarkomi neteisėtai ({Art. 17(1)(d)})',
      legalObligation: 'duomenis ištrinti reikalauja teisinė prievolė ({Art. 17(1)(e)})',
      child: 'duomenys surinkti teikiant internetinę paslaugą, kai dar buvau vaikas ({Art. 17(1)(f)})',
    },
    published:
      'Jeigu duomenis paskelbėte viešai, prašau imtis pagrįstų veiksmų, kad ir kiti pašalintų nuorodas į juos ir jų kopijas ({Art. 17(2)}).',
    kept: 'Jeigu dalį duomenų privalote pasilikti, prašau nurodyti, kokius, pagal kurią išimtį ir įstatymą ir kiek laiko, ir naudoti juos tik tuo tikslu ({Art. 17(3)}).',
    closeAccount: 'Prašau taip pat panaikinti mano paskyrą.',
    keepAccount: 'Prašau mano paskyros nenaikinti.',
    deadline:
      'Prašau duomenis ištrinti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo pranešti, ką padarėte ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Prašymas apriboti duomenų tvarkymą ({Art. 18 GDPR})',
    askAll: 'Prašau apriboti visų mano asmens duomenų tvarkymą ({Art. 18(1) GDPR}).',
    askSome: 'Prašau apriboti šių mano duomenų tvarkymą ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Mano pagrindas: ginčiju duomenų tikslumą ({Art. 18(1)(a)}).',
      unlawful: 'Mano pagrindas: duomenys tvarkomi neteisėtai, bet nenoriu, kad jie būtų ištrinti ({Art. 18(1)(b)}).',
      legalClaims:
        'Mano pagrindas: Jums duomenų nebereikia, bet jų reikia man teisiniams reikalavimams ({Art. 18(1)(c)}).',
      objectionPending:
        'Mano pagrindas: pareiškiau nesutikimą su duomenų tvarkymu, ir šis klausimas dar neišspręstas ({Art. 18(1)(d)}).',
    },
    mark: 'Prašau duomenis pažymėti ir naudoti tik su mano sutikimu, teisiniams reikalavimams, kitų asmenų teisėms apsaugoti arba dėl svarbaus viešojo intereso ({Art. 18(2)}).',
    beforeLifting: 'Prašau man pranešti prieš panaikinant apribojimą ({Art. 18(3)}).',
    deadline:
      'Prašau duomenų tvarkymą apriboti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo pranešti, ką padarėte ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Prašymas dėl duomenų perkeliamumo ({Art. 20 GDPR})',
    ask: 'Prašau pateikti asmens duomenis, kuriuos Jums pateikiau, taip pat tuos, kurie atsirado man naudojantis Jūsų paslauga ({Art. 20(1) GDPR}).',
    condition:
      'Duomenų tvarkymas grindžiamas mano sutikimu arba su manimi sudaryta sutartimi ir atliekamas automatizuotomis priemonėmis.',
    format:
      'Prašau naudoti susistemintą, įprastai naudojamą ir kompiuterio skaitomą formatą, pavyzdžiui, JSON, CSV arba XML; PDF failo nepakanka.',
    transmit:
      'Jeigu techniškai įmanoma, prašau duomenis persiųsti tiesiogiai šiam gavėjui ({Art. 20(2)}): {newController}',
    deadline:
      'Prašau failą atsiųsti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Nesutikimas su mano asmens duomenų tvarkymu ({Art. 21(1) GDPR})',
    ask: 'Nesutinku su šiuo mano duomenų tvarkymu ir juo grindžiamu profiliavimu ({Art. 21(1) GDPR}):',
    basis:
      'Šis duomenų tvarkymas grindžiamas viešojo intereso užduotimi arba teisėtais interesais ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Su mano konkrečiu atveju susijusios priežastys: {situation}',
    stop: 'Prašau nutraukti šį duomenų tvarkymą. Jeigu ketinate jį tęsti, prašau įrodyti, kokios įtikinamos teisėtos priežastys yra viršesnės už mano interesus arba kokiems teisiniams reikalavimams Jums reikia duomenų.',
    restrictMeanwhile: 'Kol tai nebus išspręsta, prašau iš karto apriboti duomenų tvarkymą ({Art. 18(1)(d)}).',
    erase: 'Jeigu tokių priežasčių nėra, prašau duomenis ištrinti ({Art. 17(1)(c)}).',
    deadline:
      'Prašau sprendimą ir jo motyvus atsiųsti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo šio rašto gavimo ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Nesutikimas su tiesiogine rinkodara ({Art. 21(2) GDPR})',
    ask: 'Nesutinku, kad mano asmens duomenys būtų naudojami tiesioginei rinkodarai bet kokiais kanalais ir dėl bet kurio prekių ženklo, ir nesutinku su profiliavimu šiuo tikslu ({Art. 21(2) GDPR}).',
    stop: 'Priežasčių tam nurodyti nereikia. Prašau nutraukti iš karto ({Art. 21(3)}).',
    noSharing: 'Prašau niekam neperduoti mano duomenų rinkodaros tikslais.',
    source: 'Prašau nurodyti, iš kur gavote mano kontaktinius duomenis ({Art. 15(1)(g)}).',
    erase: 'Prašau ištrinti duomenis, kuriuos laikote tik rinkodarai ({Art. 17(1)(c)}).',
    blockList: 'Galite pasilikti tik tai, ko būtinai reikia atsisakiusiųjų sąrašui, kad šio nesutikimo būtų paisoma.',
    deadline:
      'Rinkodara turi būti nutraukta iš karto. Prašau tai patvirtinti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo šio rašto gavimo ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Sutikimo atšaukimas ({Art. 7(3) GDPR})',
    askAll: 'Atšaukiu nuo šiol visus Jums duotus sutikimus tvarkyti mano asmens duomenis ({Art. 7(3) GDPR}).',
    askSome: 'Atšaukiu nuo šiol savo sutikimą šiems dalykams ({Art. 7(3) GDPR}):',
    stop: 'Prašau iš karto nutraukti šį duomenų tvarkymą.',
    erase: 'Prašau ištrinti duomenis, kuriuos turite tik šio sutikimo pagrindu ({Art. 17(1)(b)}).',
    noOtherBasis: 'Prašau netęsti to paties duomenų tvarkymo kitu teisiniu pagrindu.',
    deadline:
      'Duomenų tvarkymas turi būti nutrauktas iš karto. Prašau nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo šio rašto gavimo pranešti, ką ištrynėte ir kam apie tai pranešėte ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Automatizuoto sprendimo peržiūra ({Art. 22 GDPR})',
    ask: 'Ginčiju toliau nurodytą sprendimą. Jis priimtas vien automatizuotai ir man sukelia teisines pasekmes arba panašiai reikšmingai mane paveikia ({Art. 22(1) GDPR}):',
    review: 'Prašau, kad jį peržiūrėtų žmogus, turintis įgaliojimus jį pakeisti ({Art. 22(3)}).',
    view: 'Prašau atsižvelgti į mano nuomonę: {view}',
    newDecision: 'Prašau priimti naują sprendimą ir nurodyti jo motyvus.',
    logic: 'Prašau paaiškinti sprendimo logiką, naudotus duomenis ir jiems suteiktą svorį ({Art. 15(1)(h)}).',
    lawfulCase:
      'Prašau nurodyti, kuo remiantis toks sprendimas leidžiamas: sutartimi, įstatymu ar aiškiu mano sutikimu ({Art. 22(2)}).',
    suspend: 'Prašau sprendimo nevykdyti, kol jis nebus peržiūrėtas.',
    deadline:
      'Prašau peržiūros rezultatą ir paaiškinimą atsiųsti nepagrįstai nedelsiant ir ne vėliau kaip per vieną mėnesį nuo prašymo gavimo ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'rašau dėl savo prašymo: {articles}',
      sent: 'Išsiųsta: {sentOn} ({channel})',
      received: 'Gauta: {receivedOn}',
      due: 'Atsakymo terminas: {due}',
      reference: 'Nuoroda: {reference}',
    },
    channels: {
      email: 'el. paštas',
      webForm: 'interneto forma',
      registeredPost: 'registruotas laiškas',
      post: 'paštas',
      conversation: 'žodžiu',
    },
    newDate:
      'Prašau išsamiai atsakyti ne vėliau kaip šią dieną: {newDate}. Šią datą siūlau geranoriškai; teisės aktuose nustatyto termino ji nekeičia.',
    otherwiseComplaint: 'Jeigu išsamaus atsakymo negausiu, ketinu pateikti skundą priežiūros institucijai ({Art. 77}).',
    earlierLetter: 'Ankstesnis mano raštas:',
  },

  reminder: {
    subject: 'Priminimas dėl mano prašymo ({articles})',
    noAnswer:
      'Vieno mėnesio terminas pasibaigė, o aš negavau nei atsakymo, nei pranešimo apie termino pratęsimą ({Art. 12(3) GDPR}).',
    reasons: 'Jeigu atsisakote tenkinti visą mano prašymą ar jo dalį, prašau nurodyti priežastis ({Art. 12(4)}).',
    notNew: 'Tai ankstesnio prašymo priminimas, o ne naujas prašymas.',
  },

  identityDemand: {
    subject: 'Jūsų klausimas dėl mano tapatybės ({articles})',
    onlyDoubts:
      'Papildomos informacijos galite prašyti tik turėdami pagrįstų abejonių dėl mano tapatybės ir tik tiek, kiek būtina joms išsklaidyti ({Art. 12(6) GDPR}).',
    noDocument:
      'Asmens dokumento kopija paprastai nėra nei tinkama, nei proporcinga priemonė, ypač kai mano tapatybę jau patvirtina toliau nurodyti duomenys ({Art. 5(1)(c)}).',
    offersIntro: 'Abejonėms išsklaidyti siūlau:',
    offers: {
      code: 'nurodyti kodą, kurį atsiųsite Jūsų turimu el. pašto adresu arba telefono numeriu',
      login: 'prisijungti prie savo paskyros ir ten patvirtinti prašymą',
      order: 'nurodyti užsakymo numerį arba paskutinės sąskaitos sumą',
      callBack: 'atsiliepti į Jūsų skambutį Jūsų turimu numeriu',
    },
    sayDoubts: 'Jeigu to nepakanka, prašau nurodyti, kokios yra Jūsų abejonės ir kodėl šie pasiūlymai jų neišsklaido.',
    sayBasis:
      'Taip pat prašau nurodyti, kokiu teisiniu pagrindu rinktumėte daugiau duomenų, kiek laiko juos saugotumėte ir kada ištrintumėte.',
    clock: 'Tokiomis abejonėmis nepagrįstas klausimas termino nestabdo ({Art. 12(3)}).',
    sensitive:
      'Jeigu dėl duomenų pobūdžio, pavyzdžiui, sveikatos ar banko duomenų, reikia griežtesnio patikrinimo, prašau tai pasakyti, ir rasime tinkamą būdą.',
    redactedCopy:
      'Pridedu kopiją, kurioje užtušuota viskas, kas nebūtina. Ji skirta tik šiam patikrinimui; prašau ją po to ištrinti ir pažymėti tik tai, kad patikrinote.',
    linkByMark:
      'Jeigu negalite duomenų susieti su mano vardu, identifikatorius, pagal kurį juos rasite, nurodytas toliau ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Mano prašymas galioja ir be Jūsų formos ({articles})',
    noForm: 'Teisės aktai nereikalauja prašymą teikti pagal tam tikrą formą ar tam tikru kanalu.',
    valid:
      'Mano prašymas Jus pasiekė ir galioja. Sudaryti palankias sąlygas naudotis šia teise turite Jūs ({Art. 12(2) GDPR}).',
    noMore: 'Tam nereikia nei paskyros, nei sutikimo su naujomis sąlygomis, nei papildomų mano duomenų.',
    passOn:
      'Prašau jį perduoti organizacijos viduje ir atsakyti per mėnesį, prasidėjusį prašymo gavimo dieną ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Jūsų atsakymas neišsamus ({articles})',
    thanks: 'Dėkoju už atsakymą ({repliedOn}). Jame atsakyta ne į visą mano prašymą.',
    missingIntro: 'Vis dar trūksta:',
    missing: {
      copy: 'pačių duomenų kopija ({Art. 15(3)})',
      file: 'duomenys susistemintu, kompiuterio skaitomu formatu ({Art. 20(1)})',
      confirmation: 'patvirtinimas, kas ir kurią dieną padaryta',
      recipientsTold: 'gavėjų, kuriems pranešėte, pavadinimai ({Art. 19})',
      reasons: 'atsisakymo priežastys ({Art. 12(4)})',
      keptData: 'pasilikti duomenys, to reikalaujantis įstatymas ir laikotarpis ({Art. 17(3)})',
      compellingGrounds: 'įtikinamos teisėtos priežastys, dėl kurių tęsiate duomenų tvarkymą ({Art. 21(1)})',
    },
    partial: 'Dalinis atsakymas yra dalinis atsisakymas, kurio priežastis prašau nurodyti ({Art. 12(4) GDPR}).',
    intelligible:
      'Atsakymas turi būti suprantamas; nuoroda į bendrą privatumo politiką neatsako į klausimus apie mano duomenis ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Jūsų pranešimas apie termino pratęsimą ({articles})',
    rule: 'Terminą galima pratęsti tik prireikus dėl prašymų sudėtingumo ir skaičiaus ir tik apie tai, kartu su priežastimis, pranešus per vieną mėnesį nuo prašymo gavimo ({Art. 12(3) GDPR}).',
    late: 'Jūsų pranešimas ({noticeOn}) mane pasiekė tam mėnesiui jau pasibaigus.',
    noReasons: 'Jūsų pranešime ({noticeOn}) nenurodyta priežasčių.',
    notComplex: 'Iš Jūsų pranešime ({noticeOn}) nurodytų priežasčių nematyti, kad mano prašymas sudėtingas.',
    stands: 'Todėl galioja pirmasis terminas.',
  },

  refusalOrFee: {
    subject: 'Jūsų atsisakymas tenkinti mano prašymą ({articles})',
    subjectFee: 'Mokestis už mano prašymą ({articles})',
    refused: 'Atsisakėte tenkinti mano prašymą kaip nepagrįstą arba neproporcingą ({repliedOn}).',
    fee: 'Už mano prašymą reikalaujate mokesčio ({repliedOn}).',
    burden:
      'Prašymai nagrinėjami nemokamai. Atsisakyti arba imti mokestį galima tik tada, kai prašymas akivaizdžiai nepagrįstas arba neproporcingas; tai įrodyti turite Jūs, o išimtis aiškinama siaurai ({Art. 12(5) GDPR}).',
    facts: 'Prašau nurodyti aplinkybes, iš kurių darote tokią išvadą.',
    effort: 'Vien tai, kad atsakyti reikia daug darbo, nėra pakankama priežastis.',
    historyIntro: 'Ligšioliniai mano prašymai Jums:',
    calculation: 'Prašau parodyti, kaip apskaičiavote mokestį, ir be mano sutikimo nieko nedaryti mano sąskaita.',
    ask: 'Prašau į mano prašymą atsakyti nemokamai.',
  },

  complaint: {
    subject: 'Skundas: {controller} ({Art. 77 GDPR})',
    ask: 'teikiu skundą, nes, mano nuomone, mano asmens duomenys tvarkomi pažeidžiant duomenų apsaugos reikalavimus, ir prašau tai ištirti ({Art. 77(1) GDPR}).',
    complainant: 'Skundą teikia:',
    against: 'Skundžiamas duomenų valdytojas:',
    eventsHeading: 'Įvykių eiga:',
    events: {
      sent: 'prašymas išsiųstas duomenų valdytojui ({channel}): {articles}',
      received: 'duomenų valdytojas gavo prašymą',
      question: 'duomenų valdytojo klausimas',
      ownAnswer: 'mano atsakymas į klausimą',
      extension: 'duomenų valdytojo pranešimas apie termino pratęsimą',
      answer: 'duomenų valdytojo atsakymas',
      partialAnswer: 'neišsamus duomenų valdytojo atsakymas',
      refusal: 'duomenų valdytojo atsisakymas',
      fee: 'duomenų valdytojo reikalavimas sumokėti mokestį',
      reminder: 'priminimas išsiųstas duomenų valdytojui',
      due: 'vieno mėnesio termino pabaiga ({Art. 12(3)})',
      silence: 'atsakymo iki šiol nėra',
    },
    data: 'Duomenys ir jų tvarkymas, dėl kurių skundžiamasi: {data}',
    provisions: 'Nuostatos, kurios, mano nuomone, pažeistos: {articles}',
    controllerFirst: 'Pirmiausia kreipiausi į duomenų valdytoją.',
    asksIntro: 'Prašau:',
    asks: {
      comply: 'nurodyti duomenų valdytojui įvykdyti mano prašymą ({Art. 58(2)(c)})',
      rectify:
        'nurodyti duomenis ištaisyti ar ištrinti arba apriboti jų tvarkymą ir apie tai pranešti gavėjams ({Art. 58(2)(g)})',
      ban: 'apriboti arba uždrausti duomenų tvarkymą ({Art. 58(2)(f)})',
      reprimand: 'pareikšti duomenų valdytojui papeikimą ({Art. 58(2)(b)})',
    },
    rest: 'Kitas priemones palieku Jūsų nuožiūrai.',
    noCourt: 'Šio klausimo nenagrinėja joks teismas ar kita institucija.',
    court: 'Šį klausimą taip pat nagrinėja: {court}',
    nameMayBeGiven: 'Galite duomenų valdytojui nurodyti mano vardą ir pavardę.',
    nameNotGiven: 'Prašau neatskleisti duomenų valdytojui mano vardo ir pavardės, pirma neatsiklausus manęs.',
    progress:
      'Prašau ne vėliau kaip per tris mėnesius informuoti mane apie skundo nagrinėjimo eigą ir rezultatus ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Priedai:',
    enclosures: {
      letters: 'mano raštai duomenų valdytojui',
      answers: 'duomenų valdytojo atsakymai',
      proof: 'išsiuntimo ir gavimo įrodymai',
      policy: 'mano perskaityta privatumo politikos redakcija',
    },
  },

  uk: null,
  ch: null,
};
