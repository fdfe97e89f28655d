// Hungarian letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// A date ends in a full stop, which is also that of the sentence it ends (common.lastDay, followUp.newDate).

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'hu',
  reviewedBy: null,
  quotationMarks: ['„', '”'],
  joining: { between: ', ', last: ' és ', colon: ': ' },
  citation: {
    article: '{article}. cikk',
    paragraph: '{article}. cikk ({paragraph}) bekezdés',
    point: '{article}. cikk ({paragraph}) bekezdés {point}) pont',
    points: 'a b c d e f g h',
    withLaw: 'GDPR {citation}',
  },
  date: {
    pattern: '{year}. {month} {day}.',
    months: [
      'január',
      'február',
      'március',
      'április',
      'május',
      'június',
      'július',
      'augusztus',
      'szeptember',
      'október',
      'november',
      'december',
    ],
  },

  common: {
    salutation: 'Tisztelt Címzett!',
    closing: 'Tisztelettel:',
    service: 'Levelem a következőre vonatkozik: {service}',
    ties: {
      account: 'Fiókom van Önöknél.',
      purchase: 'Vásároltam vagy rendeltem Önöktől.',
      newsletter: 'Megkapom az Önök hírlevelét.',
      visit: 'Használom az Önök honlapját vagy alkalmazását.',
      contacted: 'Önök megkerestek engem, és nem tudom, honnan származnak az adataim.',
    },
    identifiersIntro: 'Az alábbi, Önöknél már meglévő adatok alapján megtalálhatnak a nyilvántartásukban:',
    identifiers: {
      email: 'E-mail-cím: {value}',
      userName: 'Felhasználónév: {value}',
      customerNumber: 'Ügyfélszám: {value}',
      orderNumber: 'Rendelésszám: {value}',
      phone: 'Telefonszám: {value}',
      postalAddress: 'Postacím: {value}',
      cookieId: 'Süti- vagy böngészőazonosító: {value}',
      deviceId: 'Eszközazonosító: {value}',
      numberPlate: 'Rendszám: {value}',
      other: 'Egyéb adat: {value}',
    },
    identification:
      'Ezeknek az adatoknak elegendőnek kell lenniük az azonosításomhoz; személyazonosító okmányt nem mellékelek. Ha a kilétemmel kapcsolatban megalapozott kétségeik vannak ({Art. 12(6)}), kérem, közöljék velem, melyek ezek, és legalább milyen információra van szükség az eloszlatásukhoz.',
    answerElectronically:
      'Kérem, hogy elektronikus úton, széles körben használt formátumban válaszoljanak, ne csak olyan hivatkozással, amely egy idő után lejár. A válaszhoz megadott címem: {replyTo}',
    answerByPost: 'Kérem, hogy postai úton válaszoljanak, a levél végén szereplő címre.',
    extension:
      'Ha a határidőt meghosszabbítják, kérem, hogy erről az okok megjelölésével még ugyanezen a hónapon belül tájékoztassanak ({Art. 12(3)}). Ha kérelmemet részben vagy egészben elutasítják, kérem, hogy közöljék velem ennek indokait ({Art. 12(4)}).',
    lastDay: 'A határidő utolsó napja: {due}',
    inParticular: 'Kérelmem minden adatomra kiterjed, különösen a következőkre: {scope}',
    tellRecipients:
      'Kérem, hogy erről tájékoztassák az adatok minden címzettjét, és közöljék velem, kik ezek a címzettek ({Art. 19}).',
    confirm: 'Kérem, hogy erősítsék meg, mit tettek, és melyik napon.',
    youWrite: 'Adatkezelési tájékoztatójukban erről ez áll: {quote}',
    severalSubject: 'A személyes adataimmal kapcsolatos kérelmek ({articles})',
    severalIntro: 'Levelem több kérelmet tartalmaz. Kérem, hogy mindegyikkel foglalkozzanak.',
    severalDeadline:
      'Kérem, hogy indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül tájékoztassanak arról, milyen intézkedést tettek az egyes kérelmek alapján ({Art. 12(3) GDPR}).',
    copyFirst: 'Kérem, hogy semmit ne töröljenek, amíg az itt kért információkat és másolatot el nem küldték nekem.',
    vagueIntro: 'Adatkezelési tájékoztatójuk néhány pontot nyitva hagy. Ezekről pontos választ kérek:',
    vaguePurposes: 'Kérem, hogy pontosan közöljék, milyen célból kezelik az adataimat. Önök csak ennyit írnak: {quote}',
    vagueRetention:
      'Kérem, hogy a rólam kezelt adatok minden kategóriájára adják meg a tárolás időtartamát. Önök csak ennyit írnak: {quote}',
    vagueRecipients: 'Kérem, hogy nevezzék meg, kik kapták meg az adataimat. Önök csak ennyit írnak: {quote}',
    vagueTransfers:
      'Kérem, hogy nevezzék meg a harmadik országokat és az adataimra vonatkozó garanciákat. Önök csak ennyit írnak: {quote}',
  },

  access: {
    subject: 'Személyes adataimhoz való hozzáférés iránti kérelem ({Art. 15 GDPR})',
    ask: 'Kérem, hogy közöljék velem, kezelnek-e rám vonatkozó személyes adatokat. Ha igen, hozzáférést kérek az adatokhoz és a következő információkhoz ({Art. 15(1) GDPR}):',
    purposes: 'az adatkezelés céljai ({Art. 15(1)(a)})',
    legalBasis: 'az egyes célokhoz tartozó jogalap ({Art. 13(1)(c)})',
    categories: 'a személyes adatok kategóriái ({Art. 15(1)(b)})',
    recipients: 'a címzettek név szerint, a harmadik országbeliek is, és ha ismert, a közlés napja ({Art. 15(1)(c)})',
    retention:
      'a tárolás időtartama adatkategóriánként vagy az időtartam meghatározásának szempontjai ({Art. 15(1)(d)})',
    rights:
      'az ebben az esetben engem megillető jogok: helyesbítés, törlés, korlátozás és tiltakozás ({Art. 15(1)(e)})',
    complaint: 'az a felügyeleti hatóság, amelyhez panaszt nyújthatok be ({Art. 15(1)(f)})',
    source: 'minden elérhető információ a nem tőlem származó adatok forrásáról ({Art. 15(1)(g)})',
    automated:
      'az automatizált döntéshozatal, ideértve a profilalkotást is: az adataimra ténylegesen alkalmazott eljárás és elvek, ezek jelentősége és rám nézve várható következményei ({Art. 15(1)(h)})',
    transfers:
      'harmadik országba történő továbbítás esetén a garanciák, azok másolatával vagy elérhetőségük megjelölésével ({Art. 15(2)})',
    deadline:
      'Kérem, hogy az adatokat és az információkat indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül küldjék meg nekem ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Kérelem személyes adataim másolata iránt ({Art. 15(3) GDPR})',
    ask: 'Kérem, hogy küldjék meg nekem a rólam kezelt személyes adatok másolatát. Az első másolat díjmentes ({Art. 15(3) GDPR}).',
    complete:
      'A másolat legyen teljes és érthető: tartalmazza a kódok magyarázatát, valamint azokat az iratokat vagy kivonatokat, amelyek nélkül az adatok nem érthetők meg.',
    systems:
      'Terjedjen ki minden rendszerükre, így az elektronikus levelezésre, az ügyfélszolgálatra, a naplókra és a hirdetési profilokra is.',
    format:
      'Kérem, hogy széles körben használt, általam elmenthető elektronikus formátumot használjanak. Az, hogy az adatokat egy fiókban megtekinthetem, nem másolat.',
    otherPeople:
      'A más személyekre vonatkozó részeket kitakarhatják; ez azonban nem ok a többi adat visszatartására ({Art. 15(4)}).',
    deadline:
      'Kérem, hogy a másolatot indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül küldjék meg nekem ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Személyes adataim helyesbítése iránti kérelem ({Art. 16 GDPR})',
    ask: 'Kérem, hogy indokolatlan késedelem nélkül helyesbítsék az alábbi, rám vonatkozó adatokat ({Art. 16 GDPR}):',
    wrong: 'Az Önöknél szereplő adat: {wrong}',
    right: 'A helyes adat: {right}',
    supplement: 'Kiegészítésként kérem rögzíteni: {supplement}',
    restrictMeanwhile:
      'Kérem, hogy korlátozzák ezen adatok kezelését, amíg a pontosságukat nem ellenőrzik ({Art. 18(1)(a)}).',
    deadline:
      'Kérem, hogy az adatokat indokolatlan késedelem nélkül helyesbítsék, és legkésőbb a levél beérkezésétől számított egy hónapon belül közöljék velem, mit tettek ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Személyes adataim törlése iránti kérelem ({Art. 17 GDPR})',
    askAll:
      'Kérem, hogy indokolatlan késedelem nélkül töröljék a rám vonatkozó összes személyes adatot ({Art. 17(1) GDPR}).',
    askSome:
      'Kérem, hogy indokolatlan késedelem nélkül töröljék az alábbi, rám vonatkozó adatokat ({Art. 17(1) GDPR}):',
    groundsIntro: 'Indokaim:',
    grounds: {
      notNecessary: 'az adatokra már nincs szükség abból a célból, amelyből gyűjtötték őket ({Art. 17(1)(a)})',
      consentWithdrawn: 'visszavonom az adatkezelés alapját képező hozzájárulásomat ({Art. 17(1)(b)})',
      objection: 'tiltakozom az adatkezelés ellen ({Art. 17(1)(c)})',
      unlawful: 'az adatokat jogellenesen kezelték ({Art. 17(1)(d)})',
      legalObligation: 'a törlést jogi kötelezettség írja elő ({Art. 17(1)(e)})',
      child: 'az adatokat gyermekkoromban, online szolgáltatáshoz gyűjtötték ({Art. 17(1)(f)})',
    },
    published:
      'Ha az adatokat nyilvánosságra hozták, kérem, hogy tegyék meg az észszerű lépéseket annak érdekében, hogy mások is töröljék a rájuk mutató linkeket és a másolatokat ({Art. 17(2)}).',
    kept: 'Ha az adatok egy részét meg kell őrizniük, kérem, közöljék velem, melyik adatokat, melyik kivétel és jogszabály alapján és meddig őrzik meg, és azokat csak erre a célra használják ({Art. 17(3)}).',
    closeAccount: 'Kérem, hogy a fiókomat is szüntessék meg.',
    keepAccount: 'Kérem, hogy a fiókomat tartsák meg.',
    deadline:
      'Kérem, hogy az adatokat indokolatlan késedelem nélkül töröljék, és legkésőbb a levél beérkezésétől számított egy hónapon belül közöljék velem, mit tettek ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Az adatkezelés korlátozása iránti kérelem ({Art. 18 GDPR})',
    askAll: 'Kérem, hogy korlátozzák a rám vonatkozó összes személyes adat kezelését ({Art. 18(1) GDPR}).',
    askSome: 'Kérem, hogy korlátozzák az alábbi, rám vonatkozó adatok kezelését ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Indokom: vitatom az adatok pontosságát ({Art. 18(1)(a)}).',
      unlawful: 'Indokom: az adatkezelés jogellenes, de nem kívánom az adatok törlését ({Art. 18(1)(b)}).',
      legalClaims:
        'Indokom: Önöknek már nincs szükségük az adatokra, nekem azonban jogi igényekhez szükségem van rájuk ({Art. 18(1)(c)}).',
      objectionPending:
        'Indokom: tiltakoztam az adatkezelés ellen, és erről még nem született döntés ({Art. 18(1)(d)}).',
    },
    mark: 'Kérem, hogy az adatokat jelöljék meg, és csak a hozzájárulásommal, jogi igényekhez, mások jogainak védelmében vagy fontos közérdekből használják fel őket ({Art. 18(2)}).',
    beforeLifting: 'Kérem, hogy a korlátozás feloldása előtt tájékoztassanak ({Art. 18(3)}).',
    deadline:
      'Kérem, hogy az adatkezelést indokolatlan késedelem nélkül korlátozzák, és legkésőbb a levél beérkezésétől számított egy hónapon belül közöljék velem, mit tettek ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Adathordozhatóság iránti kérelem ({Art. 20 GDPR})',
    ask: 'Kérem, hogy adják ki nekem az általam Önöknek megadott személyes adatokat, azokat is, amelyek a szolgáltatás használata során keletkeztek ({Art. 20(1) GDPR}).',
    condition:
      'Az adatkezelés a hozzájárulásomon vagy a velem kötött szerződésen alapul, és automatizált módon történik.',
    format:
      'Kérem, hogy tagolt, széles körben használt, géppel olvasható formátumot használjanak, például JSON, CSV vagy XML formátumot; a PDF nem elegendő.',
    transmit:
      'Ha technikailag megvalósítható, kérem, hogy az adatokat közvetlenül ide továbbítsák ({Art. 20(2)}): {newController}',
    deadline:
      'Kérem, hogy a fájlt indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül küldjék meg nekem ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Tiltakozás személyes adataim kezelése ellen ({Art. 21(1) GDPR})',
    ask: 'Tiltakozom adataim alábbi kezelése és az erre alapuló profilalkotás ellen ({Art. 21(1) GDPR}):',
    basis: 'Ez az adatkezelés közérdekű feladaton vagy jogos érdeken alapul ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'A saját helyzetemmel kapcsolatos okok: {situation}',
    stop: 'Kérem, hogy ezt az adatkezelést szüntessék meg. Ha folytatni kívánják, kérem, igazolják azokat a kényszerítő erejű jogos okokat, amelyek elsőbbséget élveznek az érdekeimmel szemben, vagy azokat a jogi igényeket, amelyekhez az adatokra szükségük van.',
    restrictMeanwhile: 'Kérem, hogy a döntésig azonnal korlátozzák az adatkezelést ({Art. 18(1)(d)}).',
    erase: 'Ha ilyen okok nincsenek, kérem, hogy töröljék az adatokat ({Art. 17(1)(c)}).',
    deadline:
      'Kérem, hogy döntésüket és annak indokait indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül közöljék velem ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Tiltakozás a közvetlen üzletszerzés ellen ({Art. 21(2) GDPR})',
    ask: 'Tiltakozom személyes adataim közvetlen üzletszerzés céljából történő bármilyen felhasználása ellen, minden csatornán és minden márka esetében, valamint az ilyen célú profilalkotás ellen ({Art. 21(2) GDPR}).',
    stop: 'Ehhez nincs szükség indokolásra. Kérem, hogy azonnal hagyják abba ({Art. 21(3)}).',
    noSharing: 'Kérem, hogy adataimat üzletszerzés céljából senkinek ne adják át.',
    source: 'Kérem, közöljék velem, honnan származnak az elérhetőségeim ({Art. 15(1)(g)}).',
    erase: 'Kérem, hogy töröljék azokat az adatokat, amelyeket csak üzletszerzési célból kezelnek ({Art. 17(1)(c)}).',
    blockList:
      'Tiltólistán megőrizhetik azt a legkevesebb adatot, amely e tiltakozás tiszteletben tartásához szükséges.',
    deadline:
      'Az üzletszerzést azonnal meg kell szüntetni. Kérem, hogy ezt indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül erősítsék meg ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Hozzájárulásom visszavonása ({Art. 7(3) GDPR})',
    askAll:
      'A jövőre nézve visszavonok minden hozzájárulást, amelyet személyes adataim kezeléséhez Önöknek adtam ({Art. 7(3) GDPR}).',
    askSome: 'A jövőre nézve visszavonom az alábbiakra vonatkozó hozzájárulásomat ({Art. 7(3) GDPR}):',
    stop: 'Kérem, hogy ezt az adatkezelést azonnal szüntessék meg.',
    erase: 'Kérem, hogy töröljék azokat az adatokat, amelyeket csak e hozzájárulás alapján kezelnek ({Art. 17(1)(b)}).',
    noOtherBasis: 'Kérem, hogy ugyanezt az adatkezelést más jogalapon ne folytassák.',
    deadline:
      'Az adatkezelést azonnal meg kell szüntetni. Kérem, hogy indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül közöljék velem, mit töröltek és kit tájékoztattak ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Automatizált döntés felülvizsgálata iránti kérelem ({Art. 22 GDPR})',
    ask: 'Kifogást emelek az alábbi döntés ellen. Kizárólag automatizált módon hozták meg, és rám nézve joghatással jár, vagy hasonlóképpen jelentős mértékben érint ({Art. 22(1) GDPR}):',
    review: 'Kérem, hogy a döntést olyan személy vizsgálja felül, aki jogosult azt megváltoztatni ({Art. 22(3)}).',
    view: 'Kérem, hogy vegyék figyelembe az álláspontomat: {view}',
    newDecision: 'Kérem, hogy hozzanak új döntést, és közöljék velem az indokait.',
    logic:
      'Kérem, hogy magyarázzák el az alkalmazott logikát, a felhasznált adatokat és azok súlyát ({Art. 15(1)(h)}).',
    lawfulCase:
      'Kérem, közöljék velem, mi teszi lehetővé a döntést: szerződés, jogszabály vagy a kifejezett hozzájárulásom ({Art. 22(2)}).',
    suspend: 'Kérem, hogy a felülvizsgálatig ne hajtsák végre a döntést.',
    deadline:
      'Kérem, hogy a felülvizsgálat eredményét és a magyarázatot indokolatlan késedelem nélkül, de legkésőbb a levél beérkezésétől számított egy hónapon belül küldjék meg nekem ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Kérelmem: {articles}',
      sent: 'Elküldve: {sentOn} ({channel})',
      received: 'Beérkezett: {receivedOn}',
      due: 'A válasz határideje: {due}',
      reference: 'Hivatkozási szám: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'online űrlap',
      registeredPost: 'ajánlott levél',
      post: 'posta',
      conversation: 'szóban',
    },
    newDate:
      'Kérem, hogy legkésőbb a következő napig küldjenek teljes választ: {newDate} Ezt a napot méltányosságból jelölöm meg; a törvényes határidőt nem érinti.',
    otherwiseComplaint: 'Ha nem kapok teljes választ, panaszt kívánok benyújtani a felügyeleti hatósághoz ({Art. 77}).',
    earlierLetter: 'Korábbi levelem:',
  },

  reminder: {
    subject: 'Emlékeztető a kérelmemre ({articles})',
    noAnswer:
      'A válaszadásra nyitva álló egy hónap eltelt, és sem választ, sem a határidő meghosszabbításáról szóló tájékoztatást nem kaptam ({Art. 12(3) GDPR}).',
    reasons:
      'Ha kérelmemet részben vagy egészben elutasítják, kérem, hogy közöljék velem ennek indokait ({Art. 12(4)}).',
    notNew: 'Ez a levél a fenti kérelemre emlékeztet, nem új kérelem.',
  },

  identityDemand: {
    subject: 'Az Önök kérdése a személyazonosságomról ({articles})',
    onlyDoubts:
      'További információkat csak akkor kérhetnek, ha megalapozott kétségeik vannak a kilétemmel kapcsolatban, és csak annyit, amennyi a kétségek eloszlatásához szükséges ({Art. 12(6) GDPR}).',
    noDocument:
      'A személyazonosító okmány másolata rendszerint nem alkalmas és nem is arányos eszköz, különösen akkor, ha az alábbi adatok alapján már azonosítható vagyok ({Art. 5(1)(c)}).',
    offersIntro: 'A kétségek eloszlatására a következőket ajánlom:',
    offers: {
      code: 'visszaküldök egy kódot, amelyet az Önöknél meglévő e-mail-címre vagy telefonszámra küldenek',
      login: 'bejelentkezem a fiókomba, és ott megerősítem a kérelmet',
      order: 'megadok egy rendelésszámot vagy az utolsó számlám összegét',
      callBack: 'fogadom a hívásukat az Önöknél meglévő telefonszámon',
    },
    sayDoubts:
      'Ha ez nem elegendő, kérem, közöljék velem, mik a kétségeik, és miért nem oszlatják el őket ezek az ajánlatok.',
    sayBasis:
      'Kérem, közöljék velem azt is, milyen jogalapon gyűjtenének további adatokat, meddig őriznék és mikor törölnék azokat.',
    clock: 'Az a kérdés, amelyet nem indokolnak ilyen kétségek, nem állítja meg a határidőt ({Art. 12(3)}).',
    sensitive:
      'Ha az adatok jellege miatt (például egészségügyi vagy banki adatok esetén) alaposabb ellenőrzésre van szükség, kérem, jelezzék, és Önökkel együtt megfelelő megoldást keresek.',
    redactedCopy:
      'Mellékelek egy másolatot, amelyen minden, ami nem szükséges, ki van takarva. Csak ezt az ellenőrzést szolgálja; kérem, hogy utána töröljék, és csak azt jegyezzék fel, hogy az ellenőrzés megtörtént.',
    linkByMark:
      'Ha az adatokat a nevemhez nem tudják hozzárendelni, az azonosító, amely alapján megtalálják őket, az alábbi adatok között szerepel ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Kérelmem az Önök űrlapja nélkül is érvényes ({articles})',
    noForm: 'A jogszabály a kérelemhez sem alakszerűséget, sem meghatározott csatornát nem ír elő.',
    valid:
      'Kérelmem megérkezett Önökhöz, és érvényes. Az Önök feladata, hogy megkönnyítsék e jog gyakorlását ({Art. 12(2) GDPR}).',
    noMore: 'Ehhez nincs szükség fiókra, feltételek elfogadására vagy további adatokra.',
    passOn:
      'Kérem, hogy szervezetükön belül továbbítsák az illetékesnek, és a beérkezésétől számított egy hónapon belül válaszoljanak rá ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Válaszuk hiányos ({articles})',
    thanks: 'Köszönöm a válaszukat ({repliedOn}). Kérelmemre azonban nem ad teljes választ.',
    missingIntro: 'Még hiányzik:',
    missing: {
      copy: 'maguknak az adatoknak a másolata ({Art. 15(3)})',
      file: 'az adatok tagolt, géppel olvasható formátumban ({Art. 20(1)})',
      confirmation: 'annak megerősítése, hogy mi történt, és melyik napon',
      recipientsTold: 'a tájékoztatott címzettek neve ({Art. 19})',
      reasons: 'az elutasított részek indokai ({Art. 12(4)})',
      keptData: 'a megőrzött adatok, az ezt előíró jogszabály és az időtartam ({Art. 17(3)})',
      compellingGrounds: 'az adatkezelés folytatásának kényszerítő erejű okai ({Art. 21(1)})',
    },
    partial: 'A részleges válasz részleges elutasítás, amelynek kérem az indokait ({Art. 12(4) GDPR}).',
    intelligible:
      'A válasznak érthetőnek kell lennie; az általános adatkezelési tájékoztatóra való utalás nem ad választ a saját adataimra vonatkozó kérdéseimre ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Tájékoztatásuk a határidő meghosszabbításáról ({articles})',
    rule: 'A határidő csak a kérelem összetettségére és a kérelmek számára tekintettel hosszabbítható meg, és csak a kérelem beérkezésétől számított egy hónapon belül adott, indokolt tájékoztatással ({Art. 12(3) GDPR}).',
    late: 'Tájékoztatásuk ({noticeOn}) e hónap letelte után érkezett hozzám.',
    noReasons: 'Tájékoztatásuk ({noticeOn}) nem tartalmaz indokolást.',
    notComplex: 'A tájékoztatásukban ({noticeOn}) szereplő okokból nem derül ki, hogy kérelmem összetett lenne.',
    stands: 'Ezért továbbra is az eredeti határidő irányadó.',
  },

  refusalOrFee: {
    subject: 'Kérelmem elutasítása ({articles})',
    subjectFee: 'A kérelmemért kért díj ({articles})',
    refused: 'Kérelmemet mint megalapozatlant vagy túlzót elutasították ({repliedOn}).',
    fee: 'A kérelmem teljesítéséért díjat kérnek ({repliedOn}).',
    burden:
      'A kérelmek teljesítése díjmentes. Csak az egyértelműen megalapozatlan vagy túlzó kérelmet lehet elutasítani, és csak ilyenért lehet díjat felszámítani; ezt Önöknek kell bizonyítaniuk, és a kivételt szűken kell értelmezni ({Art. 12(5) GDPR}).',
    facts: 'Kérem, közöljék velem, mely tényekből következtetnek erre.',
    effort: 'Az, hogy a válasz sok munkával jár, önmagában nem elegendő indok.',
    historyIntro: 'Az Önökhöz eddig benyújtott kérelmeim:',
    calculation:
      'Kérem, hogy mutassák be, hogyan számították ki a díjat, és a beleegyezésem nélkül ne tegyenek semmit a költségemre.',
    ask: 'Kérem, hogy kérelmemre díjmentesen válaszoljanak.',
  },

  complaint: {
    subject: 'Panasz: {controller} ({Art. 77 GDPR})',
    ask: 'Panaszt nyújtok be, mert megítélésem szerint személyes adataimat az adatvédelmi jogszabályok megsértésével kezelik, és kérem az ügy kivizsgálását ({Art. 77(1) GDPR}).',
    complainant: 'A panasz benyújtója:',
    against: 'A bepanaszolt adatkezelő:',
    eventsHeading: 'Az események:',
    events: {
      sent: 'kérelem elküldve az adatkezelőnek ({channel}): {articles}',
      received: 'a kérelem beérkezett az adatkezelőhöz',
      question: 'az adatkezelő kérdése',
      ownAnswer: 'válaszom a kérdésre',
      extension: 'az adatkezelő tájékoztatása a határidő meghosszabbításáról',
      answer: 'az adatkezelő válasza',
      partialAnswer: 'az adatkezelő részleges válasza',
      refusal: 'elutasítás az adatkezelő részéről',
      fee: 'az adatkezelő díjat kér',
      reminder: 'emlékeztető elküldve az adatkezelőnek',
      due: 'az egy hónapos határidő vége ({Art. 12(3)})',
      silence: 'a mai napig nincs válasz',
    },
    data: 'Az érintett adatok és adatkezelés: {data}',
    provisions: 'Megítélésem szerint megsértett rendelkezések: {articles}',
    controllerFirst: 'Kérelmemmel először az adatkezelőhöz fordultam.',
    asksIntro: 'A következőket kérem:',
    asks: {
      comply: 'utasítsák az adatkezelőt kérelmem teljesítésére ({Art. 58(2)(c)})',
      rectify:
        'rendeljék el az adatok helyesbítését vagy törlését, illetve az adatkezelés korlátozását, valamint a címzettek értesítését ({Art. 58(2)(g)})',
      ban: 'korlátozzák vagy tiltsák meg az adatkezelést ({Art. 58(2)(f)})',
      reprimand: 'marasztalják el az adatkezelőt ({Art. 58(2)(b)})',
    },
    rest: 'A további intézkedéseket Önökre bízom.',
    noCourt: 'Az ügyben bíróság vagy más hatóság előtt nem folyik eljárás.',
    court: 'Az ügyben máshol is folyik eljárás: {court}',
    nameMayBeGiven: 'Nevemet közölhetik az adatkezelővel.',
    nameNotGiven: 'Kérem, hogy nevemet csak előzetes megkérdezésem után közöljék az adatkezelővel.',
    progress:
      'Kérem, hogy az eljárási fejleményekről és az eredményről legkésőbb három hónapon belül tájékoztassanak ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Mellékletek:',
    enclosures: {
      letters: 'az adatkezelőhöz írt leveleim',
      answers: 'az adatkezelő válaszai',
      proof: 'a feladás és az átvétel igazolása',
      policy: 'az adatkezelési tájékoztató az általam olvasott formában',
    },
  },

  uk: null,
  ch: null,
};
