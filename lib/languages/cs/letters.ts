// Czech letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Czech goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask).

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'cs',
  reviewedBy: null,
  quotationMarks: ['„', '“'],
  joining: { between: ', ', last: ' a ', colon: ': ' },
  citation: {
    article: 'čl. {article}',
    paragraph: 'čl. {article} odst. {paragraph}',
    point: 'čl. {article} odst. {paragraph} písm. {point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} GDPR',
  },
  date: {
    pattern: '{day}. {month} {year}',
    months: [
      'ledna',
      'února',
      'března',
      'dubna',
      'května',
      'června',
      'července',
      'srpna',
      'září',
      'října',
      'listopadu',
      'prosince',
    ],
  },

  common: {
    salutation: 'Vážená paní, vážený pane,',
    closing: 'S pozdravem',
    service: 'tento dopis se týká: {service}',
    ties: {
      account: 'Mám u Vás účet.',
      purchase: 'Nakupuji u Vás nebo s Vámi mám uzavřenou smlouvu.',
      newsletter: 'Dostávám Váš newsletter.',
      visit: 'Používám Vaše webové stránky nebo Vaši aplikaci.',
      contacted: 'Obrátili jste se na mě a já nevím, odkud moje údaje máte.',
    },
    identifiersIntro: 'Moje údaje najdete podle těchto informací, které již máte:',
    identifiers: {
      email: 'E-mailová adresa: {value}',
      userName: 'Uživatelské jméno: {value}',
      customerNumber: 'Zákaznické číslo: {value}',
      orderNumber: 'Číslo objednávky: {value}',
      phone: 'Telefonní číslo: {value}',
      postalAddress: 'Poštovní adresa: {value}',
      cookieId: 'Identifikátor cookie nebo prohlížeče: {value}',
      deviceId: 'Identifikátor zařízení: {value}',
      numberPlate: 'Registrační značka vozidla: {value}',
      other: 'Jiný údaj: {value}',
    },
    identification:
      'Tyto informace by měly k mé identifikaci stačit; doklad totožnosti nepřikládám. Pokud máte důvodné pochybnosti o mé totožnosti ({Art. 12(6)}), sdělte mi prosím, v čem spočívají a jaké nejnutnější informace by je odstranily.',
    answerElectronically:
      'Odpovězte mi prosím elektronicky, v běžně používaném formátu, a nikoli pouze prostřednictvím odkazu, jehož platnost vyprší. Moje adresa pro odpověď: {replyTo}',
    answerByPost: 'Odpovězte mi prosím poštou na adresu uvedenou na konci tohoto dopisu.',
    extension:
      'Pokud lhůtu prodloužíte, informujte mě o tom prosím i s důvody během téhož měsíce ({Art. 12(3)}). Pokud mé žádosti zcela nebo zčásti nevyhovíte, sdělte mi prosím důvody ({Art. 12(4)}).',
    lastDay: 'Posledním dnem této lhůty je {due}.',
    inParticular: 'Moje žádost se týká všech mých údajů, zejména: {scope}',
    tellRecipients: 'Oznamte to prosím všem příjemcům údajů a sdělte mi, kdo tito příjemci jsou ({Art. 19}).',
    confirm: 'Potvrďte mi prosím, co jste učinili a kterého dne.',
    youWrite: 'Ve Vašich zásadách ochrany osobních údajů se k tomu uvádí: {quote}',
    severalSubject: 'Žádosti týkající se mých osobních údajů ({articles})',
    severalIntro: 'Tento dopis obsahuje několik žádostí. Vyřiďte prosím každou z nich.',
    severalDeadline:
      'Sdělte mi prosím bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu, co jste ke každé z těchto žádostí učinili ({Art. 12(3) GDPR}).',
    copyFirst: 'Nic prosím nemažte, dokud mi nezašlete informace a kopii, o které zde žádám.',
    vagueIntro: 'Vaše zásady ochrany osobních údajů ponechávají některé body nejasné. Žádám proto o tato upřesnění:',
    vaguePurposes: 'Uveďte prosím přesně, za jakým účelem moje údaje zpracováváte. Píšete pouze: {quote}',
    vagueRetention: 'Uveďte prosím dobu uložení pro každou kategorii údajů, které o mně máte. Píšete pouze: {quote}',
    vagueRecipients: 'Uveďte prosím jmenovitě, kdo moje údaje obdržel. Píšete pouze: {quote}',
    vagueTransfers: 'Uveďte prosím třetí země a záruky, které se na moje údaje vztahují. Píšete pouze: {quote}',
  },

  access: {
    subject: 'Žádost o přístup k mým osobním údajům ({Art. 15 GDPR})',
    ask: 'Sdělte mi prosím, zda zpracováváte osobní údaje, které se mě týkají. Pokud ano, žádám o přístup k těmto údajům a o následující informace ({Art. 15(1) GDPR}):',
    purposes: 'účely zpracování ({Art. 15(1)(a)})',
    legalBasis: 'právní základ pro každý účel ({Art. 13(1)(c)})',
    categories: 'kategorie osobních údajů ({Art. 15(1)(b)})',
    recipients:
      'jmenovitě uvedení příjemci, včetně příjemců ve třetích zemích, a dny zpřístupnění údajů, jsou-li známy ({Art. 15(1)(c)})',
    retention: 'doba uložení pro každou kategorii údajů, nebo kritéria, podle nichž se určuje ({Art. 15(1)(d)})',
    rights: 'moje práva na opravu, výmaz, omezení zpracování a námitku v tomto případě ({Art. 15(1)(e)})',
    complaint: 'dozorový úřad, u něhož mohu podat stížnost ({Art. 15(1)(f)})',
    source: 'veškeré dostupné informace o zdroji údajů, které nepocházejí ode mě ({Art. 15(1)(g)})',
    automated:
      'automatizované rozhodování včetně profilování: postup a zásady, které byly na moje údaje skutečně použity, jejich význam a důsledky pro mě ({Art. 15(1)(h)})',
    transfers: 'při předávání do třetích zemí: záruky a jejich kopie nebo údaj o tom, kde je lze získat ({Art. 15(2)})',
    deadline:
      'Údaje a informace mi prosím zašlete bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Žádost o kopii mých osobních údajů ({Art. 15(3) GDPR})',
    ask: 'Zašlete mi prosím kopii osobních údajů, které o mně zpracováváte. První kopie je bezplatná ({Art. 15(3) GDPR}).',
    complete:
      'Kopie by měla být úplná a srozumitelná: s vysvětlením kódů a s dokumenty nebo výpisy, bez nichž údajům nelze porozumět.',
    systems:
      'Měla by zahrnovat všechny Vaše systémy, včetně e-mailů, zákaznické podpory, protokolů (logů) a reklamních profilů.',
    format:
      'Použijte prosím běžně používaný elektronický formát, který si mohu uložit. Pouhá možnost prohlédnout si údaje v účtu není kopií.',
    otherPeople:
      'To, co se týká jiných osob, můžete začernit; není to však důvod, proč mi neposkytnout zbytek ({Art. 15(4)}).',
    deadline:
      'Kopii mi prosím zašlete bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Žádost o opravu mých osobních údajů ({Art. 16 GDPR})',
    ask: 'Opravte prosím bez zbytečného odkladu tyto údaje, které se mě týkají ({Art. 16 GDPR}):',
    wrong: 'Evidujete: {wrong}',
    right: 'Správně je: {right}',
    supplement: 'Doplňte prosím: {supplement}',
    restrictMeanwhile: 'Omezte prosím zpracování těchto údajů, dokud nebude ověřena jejich přesnost ({Art. 18(1)(a)}).',
    deadline:
      'Opravte prosím údaje bez zbytečného odkladu a nejpozději do jednoho měsíce od obdržení tohoto dopisu mi sdělte, co jste učinili ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Žádost o výmaz mých osobních údajů ({Art. 17 GDPR})',
    askAll: 'Vymažte prosím bez zbytečného odkladu všechny osobní údaje, které se mě týkají ({Art. 17(1) GDPR}).',
    askSome: 'Vymažte prosím bez zbytečného odkladu tyto údaje, které se mě týkají ({Art. 17(1) GDPR}):',
    groundsIntro: 'Moje důvody:',
    grounds: {
      notNecessary: 'údaje již nejsou potřebné pro účely, pro které byly shromážděny ({Art. 17(1)(a)})',
      consentWithdrawn: 'odvolávám souhlas, na kterém je zpracování založeno ({Art. 17(1)(b)})',
      objection: 'vznáším námitku proti zpracování ({Art. 17(1)(c)})',
      unlawful: 'údaje byly zpracovány protiprávně ({Art. 17(1)(d)})',
      legalObligation: 'výmaz ukládá právní povinnost ({Art. 17(1)(e)})',
      child: 'údaje byly shromážděny pro online službu v době mého dětství ({Art. 17(1)(f)})',
    },
    published:
      'Pokud jste údaje zveřejnili, učiňte prosím přiměřené kroky, aby odkazy na ně a jejich kopie odstranili i ostatní ({Art. 17(2)}).',
    kept: 'Pokud si některé údaje musíte ponechat, sdělte mi prosím, které to jsou, podle jaké výjimky a jakého předpisu a na jak dlouho, a používejte je jen k tomuto účelu ({Art. 17(3)}).',
    closeAccount: 'Zrušte prosím také můj účet.',
    keepAccount: 'Můj účet prosím ponechte.',
    deadline:
      'Vymažte prosím údaje bez zbytečného odkladu a nejpozději do jednoho měsíce od obdržení tohoto dopisu mi sdělte, co jste učinili ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Žádost o omezení zpracování ({Art. 18 GDPR})',
    askAll: 'Omezte prosím zpracování všech osobních údajů, které se mě týkají ({Art. 18(1) GDPR}).',
    askSome: 'Omezte prosím zpracování těchto údajů, které se mě týkají ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Můj důvod: popírám přesnost údajů ({Art. 18(1)(a)}).',
      unlawful: 'Můj důvod: zpracování je protiprávní, nepřeji si však, aby byly údaje vymazány ({Art. 18(1)(b)}).',
      legalClaims:
        'Můj důvod: Vy již údaje nepotřebujete, já je však potřebuji k uplatnění právních nároků ({Art. 18(1)(c)}).',
      objectionPending: 'Můj důvod: o mé námitce proti zpracování dosud nebylo rozhodnuto ({Art. 18(1)(d)}).',
    },
    mark: 'Údaje prosím označte a používejte je jen s mým souhlasem, kvůli právním nárokům, k ochraně práv jiných osob nebo z důvodů důležitého veřejného zájmu ({Art. 18(2)}).',
    beforeLifting: 'Než omezení zrušíte, předem mě o tom prosím informujte ({Art. 18(3)}).',
    deadline:
      'Omezte prosím zpracování bez zbytečného odkladu a nejpozději do jednoho měsíce od obdržení tohoto dopisu mi sdělte, co jste učinili ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Žádost o přenesení mých údajů ({Art. 20 GDPR})',
    ask: 'Předejte mi prosím osobní údaje, které pocházejí ode mě, včetně těch, které vznikly při mém používání Vaší služby ({Art. 20(1) GDPR}).',
    condition: 'Zpracování je založeno na mém souhlasu nebo na smlouvě se mnou a provádí se automatizovaně.',
    format:
      'Použijte prosím strukturovaný, běžně používaný a strojově čitelný formát, například JSON, CSV nebo XML; soubor PDF nestačí.',
    transmit:
      'Je-li to technicky proveditelné, předejte prosím údaje přímo tomuto správci ({Art. 20(2)}): {newController}',
    deadline:
      'Soubor mi prosím zašlete bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Námitka proti zpracování mých osobních údajů ({Art. 21(1) GDPR})',
    ask: 'Vznáším námitku proti následujícímu zpracování mých údajů i proti profilování, které je na něm založeno ({Art. 21(1) GDPR}):',
    basis: 'Toto zpracování se opírá o úkol ve veřejném zájmu nebo o oprávněné zájmy ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Důvody vyplývající z mé konkrétní situace: {situation}',
    stop: 'Ukončete prosím toto zpracování. Pokud v něm chcete pokračovat, prokažte prosím závažné oprávněné důvody, které převažují nad mými zájmy, nebo právní nároky, pro které údaje potřebujete.',
    restrictMeanwhile: 'Do rozhodnutí prosím zpracování ihned omezte ({Art. 18(1)(d)}).',
    erase: 'Pokud takové důvody nejsou, údaje prosím vymažte ({Art. 17(1)(c)}).',
    deadline:
      'Své rozhodnutí a jeho důvody mi prosím sdělte bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Námitka proti přímému marketingu ({Art. 21(2) GDPR})',
    ask: 'Vznáším námitku proti jakémukoli používání mých osobních údajů pro přímý marketing, všemi kanály a pro všechny značky, i proti profilování pro tento účel ({Art. 21(2) GDPR}).',
    stop: 'Tuto námitku není třeba odůvodňovat. Ukončete prosím takové použití ihned ({Art. 21(3)}).',
    noSharing: 'Nikomu prosím nepředávejte moje údaje pro marketingové účely.',
    source: 'Sdělte mi prosím, odkud máte moje kontaktní údaje ({Art. 15(1)(g)}).',
    erase: 'Vymažte prosím údaje, které vedete jen pro marketingové účely ({Art. 17(1)(c)}).',
    blockList: 'Na seznamu odhlášených osob si můžete ponechat nejnutnější údaj, aby tato námitka byla respektována.',
    deadline:
      'Marketing musí skončit ihned. Potvrďte mi to prosím bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Odvolání souhlasu ({Art. 7(3) GDPR})',
    askAll:
      'S účinkem do budoucna odvolávám veškeré souhlasy se zpracováním mých osobních údajů, které ode mě máte ({Art. 7(3) GDPR}).',
    askSome: 'S účinkem do budoucna odvolávám svůj souhlas v tomto rozsahu ({Art. 7(3) GDPR}):',
    stop: 'Ukončete prosím toto zpracování ihned.',
    erase: 'Vymažte prosím údaje, které vedete jen na základě tohoto souhlasu ({Art. 17(1)(b)}).',
    noOtherBasis: 'V témže zpracování prosím nepokračujte na jiném právním základě.',
    deadline:
      'Zpracování musí skončit ihned. Sdělte mi prosím bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu, co jste vymazali a koho jste informovali ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Žádost o přezkum automatizovaného rozhodnutí ({Art. 22 GDPR})',
    ask: 'Napadám následující rozhodnutí. Bylo přijato výhradně automatizovaně a má pro mě právní účinky nebo se mě obdobným způsobem významně dotýká ({Art. 22(1) GDPR}):',
    review: 'Nechte je prosím přezkoumat osobou, která je oprávněna je změnit ({Art. 22(3)}).',
    view: 'Vezměte prosím v úvahu můj názor: {view}',
    newDecision: 'Rozhodněte prosím znovu a sdělte mi důvody.',
    logic: 'Vysvětlete prosím použitou logiku, použité údaje a váhu, jakou měly ({Art. 15(1)(h)}).',
    lawfulCase:
      'Sdělte mi prosím, co takové rozhodnutí dovoluje: smlouva, právní předpis, nebo můj výslovný souhlas ({Art. 22(2)}).',
    suspend: 'Až do přezkumu prosím podle rozhodnutí nepostupujte.',
    deadline:
      'Výsledek přezkumu a vysvětlení mi prosím zašlete bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení tohoto dopisu ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'navazuji na svou žádost: {articles}',
      sent: 'Odesláno: {sentOn} ({channel})',
      received: 'Doručeno: {receivedOn}',
      due: 'Lhůta pro odpověď: {due}',
      reference: 'Značka: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'webový formulář',
      registeredPost: 'doporučený dopis',
      post: 'pošta',
      conversation: 'osobně nebo telefonicky',
    },
    newDate:
      'Úplnou odpověď mi prosím zašlete nejpozději do tohoto dne: {newDate}. Tento den stanovuji ze zdvořilosti; zákonná lhůta tím není dotčena.',
    otherwiseComplaint: 'Pokud úplnou odpověď nedostanu, hodlám podat stížnost u dozorového úřadu ({Art. 77}).',
    earlierLetter: 'Můj dřívější dopis:',
  },

  reminder: {
    subject: 'Připomenutí mé žádosti ({articles})',
    noAnswer:
      'Měsíční lhůta pro odpověď uplynula a dosud mi nepřišla ani odpověď, ani oznámení o prodloužení lhůty ({Art. 12(3) GDPR}).',
    reasons: 'Pokud mé žádosti zcela nebo zčásti nevyhovujete, sdělte mi prosím důvody ({Art. 12(4)}).',
    notNew: 'Tímto dopisem připomínám uvedenou žádost; nejde o žádost novou.',
  },

  identityDemand: {
    subject: 'Váš dotaz na mou totožnost ({articles})',
    onlyDoubts:
      'Další informace můžete požadovat jen tehdy, máte-li důvodné pochybnosti o mé totožnosti, a jen v rozsahu nezbytném k jejich odstranění ({Art. 12(6) GDPR}).',
    noDocument:
      'Kopie dokladu totožnosti zpravidla není vhodným ani přiměřeným prostředkem, zejména pokud k mé identifikaci postačují již níže uvedené informace ({Art. 5(1)(c)}).',
    offersIntro: 'K odstranění pochybností nabízím:',
    offers: {
      code: 'zpětné zaslání kódu, který mi pošlete na e-mailovou adresu nebo telefonní číslo, které máte',
      login: 'přihlášení do mého účtu a potvrzení žádosti v něm',
      order: 'uvedení čísla objednávky nebo částky z mé poslední faktury',
      callBack: 'telefonický hovor, zavoláte-li mi na číslo, které máte',
    },
    sayDoubts: 'Pokud to nestačí, sdělte mi prosím, jaké pochybnosti máte a proč je tyto možnosti neodstraňují.',
    sayBasis:
      'Sdělte mi prosím také, na jakém právním základě byste další údaje shromažďovali, jak dlouho byste je uchovávali a kdy byste je vymazali.',
    clock: 'Dotaz, který takové pochybnosti neodůvodňují, běh lhůty nestaví ({Art. 12(3)}).',
    sensitive:
      'Pokud povaha údajů, například údajů o zdravotním stavu nebo bankovních údajů, vyžaduje důkladnější ověření, napište mi to prosím; najdeme pak vhodný způsob.',
    redactedCopy:
      'Přikládám kopii, na které je začerněno vše, co není nezbytné. Slouží jen k tomuto ověření; poté ji prosím vymažte a poznamenejte pouze, že ověření proběhlo.',
    linkByMark:
      'Pokud údaje nemůžete spojit s mým jménem, je identifikátor, podle kterého je najdete, uveden mezi níže uvedenými informacemi ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Moje žádost je platná i bez Vašeho formuláře ({articles})',
    noForm: 'Právní předpisy pro žádost nestanoví ani formu, ani určitou cestu podání.',
    valid:
      'Moje žádost Vám byla doručena a je platná. Je na Vás, abyste mi výkon tohoto práva usnadnili ({Art. 12(2) GDPR}).',
    noMore: 'K žádosti není potřeba účet, souhlas s podmínkami ani další údaje ode mě.',
    passOn:
      'Předejte ji prosím v rámci Vaší organizace a odpovězte během měsíce, který začal běžet jejím obdržením ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Vaše odpověď je neúplná ({articles})',
    thanks: 'Děkuji Vám za odpověď ({repliedOn}). Na mou žádost však neodpovídá úplně.',
    missingIntro: 'Dosud chybí:',
    missing: {
      copy: 'kopie samotných údajů ({Art. 15(3)})',
      file: 'údaje ve strukturovaném, strojově čitelném formátu ({Art. 20(1)})',
      confirmation: 'potvrzení, co bylo učiněno a kterého dne',
      recipientsTold: 'jména příjemců, které jste informovali ({Art. 19})',
      reasons: 'důvody toho, čemu jste nevyhověli ({Art. 12(4)})',
      keptData: 'údaje, které jste si ponechali, předpis, který to vyžaduje, a doba ({Art. 17(3)})',
      compellingGrounds: 'závažné důvody, pro které ve zpracování pokračujete ({Art. 21(1)})',
    },
    partial: 'Částečná odpověď je částečným odmítnutím, jehož důvody mi prosím sdělte ({Art. 12(4) GDPR}).',
    intelligible:
      'Odpověď musí být srozumitelná; odkaz na obecné zásady ochrany osobních údajů není odpovědí na dotaz k mým vlastním údajům ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Vaše oznámení o prodloužení lhůty ({articles})',
    rule: 'Lhůtu lze prodloužit jen s ohledem na složitost a počet žádostí, a to pouze oznámením s uvedením důvodů do jednoho měsíce od obdržení žádosti ({Art. 12(3) GDPR}).',
    late: 'Vaše oznámení ({noticeOn}) mi došlo až po uplynutí tohoto měsíce.',
    noReasons: 'Vaše oznámení ({noticeOn}) neuvádí žádné důvody.',
    notComplex: 'Z důvodů ve Vašem oznámení ({noticeOn}) nevyplývá, že je moje žádost složitá.',
    stands: 'Platí proto původní lhůta.',
  },

  refusalOrFee: {
    subject: 'Vaše odmítnutí mé žádosti ({articles})',
    subjectFee: 'Poplatek za vyřízení mé žádosti ({articles})',
    refused: 'Moji žádost jste odmítli jako nedůvodnou nebo nepřiměřenou ({repliedOn}).',
    fee: 'Za vyřízení mé žádosti požadujete poplatek ({repliedOn}).',
    burden:
      'Žádosti se vyřizují bezplatně. Odmítnout žádost nebo za ni požadovat poplatek lze jen tehdy, je-li zjevně nedůvodná nebo nepřiměřená; doložit to musíte Vy a tuto výjimku je třeba vykládat úzce ({Art. 12(5) GDPR}).',
    facts: 'Sdělte mi prosím skutečnosti, ze kterých to vyvozujete.',
    effort: 'To, že odpověď vyžaduje mnoho práce, samo o sobě není dostatečným důvodem.',
    historyIntro: 'Moje dosavadní žádosti vůči Vám:',
    calculation: 'Doložte mi prosím, jak jste poplatek vypočítali, a bez mého souhlasu nečiňte nic na moje náklady.',
    ask: 'Žádám Vás o bezplatné vyřízení mé žádosti.',
  },

  complaint: {
    subject: 'Stížnost: {controller} ({Art. 77 GDPR})',
    ask: 'podávám stížnost, neboť podle mého názoru jsou moje osobní údaje zpracovávány v rozporu s předpisy o ochraně osobních údajů, a žádám Vás o prošetření věci ({Art. 77(1) GDPR}).',
    complainant: 'Stížnost podává:',
    against: 'Stížnost směřuje proti:',
    eventsHeading: 'Průběh událostí:',
    events: {
      sent: 'žádost odeslána správci ({channel}): {articles}',
      received: 'žádost doručena správci',
      question: 'dotaz správce',
      ownAnswer: 'moje odpověď na dotaz',
      extension: 'oznámení správce o prodloužení lhůty',
      answer: 'odpověď správce',
      partialAnswer: 'částečná odpověď správce',
      refusal: 'odmítnutí ze strany správce',
      fee: 'správce požaduje poplatek',
      reminder: 'připomenutí odesláno správci',
      due: 'konec měsíční lhůty ({Art. 12(3)})',
      silence: 'dosud bez odpovědi',
    },
    data: 'Dotčené údaje a zpracování: {data}',
    provisions: 'Podle mého názoru porušená ustanovení: {articles}',
    controllerFirst: 'Moje žádost byla nejprve zaslána správci.',
    asksIntro: 'Žádám o:',
    asks: {
      comply: 'uložení povinnosti správci vyhovět mé žádosti ({Art. 58(2)(c)})',
      rectify: 'nařízení opravy nebo výmazu údajů či omezení jejich zpracování a vyrozumění příjemců ({Art. 58(2)(g)})',
      ban: 'omezení nebo zákaz zpracování ({Art. 58(2)(f)})',
      reprimand: 'udělení napomenutí správci ({Art. 58(2)(b)})',
    },
    rest: 'Další opatření ponechávám na Vašem uvážení.',
    noCourt: 'Věcí se nezabývá žádný soud ani jiný orgán.',
    court: 'Věcí se zabývá také: {court}',
    nameMayBeGiven: 'Moje jméno můžete správci sdělit.',
    nameNotGiven: 'Bez předchozího dotazu u mě prosím moje jméno správci nesdělujte.',
    progress: 'Informujte mě prosím o pokroku a výsledku, nejpozději do tří měsíců ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Přílohy:',
    enclosures: {
      letters: 'moje dopisy správci',
      answers: 'odpovědi správce',
      proof: 'doklady o odeslání a doručení',
      policy: 'zásady ochrany osobních údajů ve znění, ze kterého vycházím',
    },
  },

  uk: null,
  ch: null,
};
