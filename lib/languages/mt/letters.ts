// Maltese letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// "data" is also the Maltese for a date: days are therefore called "jum" here.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'mt',
  reviewedBy: null,
  quotationMarks: ['“', '”'],
  joining: { between: ', ', last: ' u ', colon: ': ' },
  citation: {
    article: 'l-Artikolu {article}',
    paragraph: 'l-Artikolu {article}({paragraph})',
    point: 'l-Artikolu {article}({paragraph})({point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} tal-GDPR',
  },
  date: {
    pattern: '{day} ta’ {month} {year}',
    months: [
      'Jannar',
      'Frar',
      'Marzu',
      'April',
      'Mejju',
      'Ġunju',
      'Lulju',
      'Awwissu',
      'Settembru',
      'Ottubru',
      'Novembru',
      'Diċembru',
    ],
  },

  common: {
    salutation: 'Għażiża Sinjura, Għażiż Sinjur,',
    closing: 'Tislijiet,',
    service: 'Din l-ittra tikkonċerna: {service}',
    ties: {
      account: 'Għandi kont magħkom.',
      purchase: 'Xtrajt jew ordnajt xi ħaġa mingħandkom.',
      newsletter: 'Nirċievi l-bulettin tagħkom.',
      visit: 'Nuża s-sit web jew l-applikazzjoni tagħkom.',
      contacted: 'Ikkuntattjajtuni, u ma nafx mnejn ġibtu d-data tiegħi.',
    },
    identifiersIntro: 'Tistgħu ssibuni permezz ta’ dawn id-dettalji, li diġà għandkom:',
    identifiers: {
      email: 'Indirizz elettroniku: {value}',
      userName: 'Isem tal-utent: {value}',
      customerNumber: 'Numru tal-klijent: {value}',
      orderNumber: 'Numru tal-ordni: {value}',
      phone: 'Numru tat-telefown: {value}',
      postalAddress: 'Indirizz postali: {value}',
      cookieId: 'Identifikatur tal-cookie jew tal-brawżer: {value}',
      deviceId: 'Identifikatur tal-apparat: {value}',
      numberPlate: 'Numru tar-reġistrazzjoni tal-vettura: {value}',
      other: 'Dettall ieħor: {value}',
    },
    identification:
      'Dawn id-dettalji għandhom ikunu biżżejjed biex tidentifikawni, u ma nehmiżx dokument tal-identità. Jekk ikollkom dubji raġonevoli dwar l-identità tiegħi ({Art. 12(6)}), nitlobkom tgħiduli x’inhuma u x’inhi l-inqas informazzjoni meħtieġa biex jitneħħew.',
    answerElectronically:
      'Nitlobkom twieġbuni b’mezzi elettroniċi, f’format użat komunement u mhux biss permezz ta’ link li jiskadi. L-indirizz tiegħi għat-tweġiba: {replyTo}',
    answerByPost: 'Nitlobkom twieġbuni bil-posta, fl-indirizz fl-aħħar ta’ din l-ittra.',
    extension:
      'Jekk testendu l-perijodu, nitlobkom tinformawni b’dan u bir-raġunijiet fi żmien l-istess xahar ({Art. 12(3)}). Jekk tirrifjutaw it-talba tiegħi jew parti minnha, nitlobkom tagħtuni r-raġunijiet ({Art. 12(4)}).',
    lastDay: 'L-aħħar jum għal dan: {due}.',
    inParticular: 'It-talba tiegħi tkopri d-data kollha tiegħi, u b’mod partikolari: {scope}',
    tellRecipients:
      'Nitlobkom tinformaw b’dan lil kull riċevitur tad-data u tgħiduli min huma dawn ir-riċevituri ({Art. 19}).',
    confirm: 'Nitlobkom tikkonfermawli x’għamiltu u f’liema jum.',
    youWrite: 'Il-politika tal-privatezza tagħkom tgħid dwar dan: {quote}',
    severalSubject: 'Talbiet dwar id-data personali tiegħi ({articles})',
    severalIntro: 'Din l-ittra fiha diversi talbiet. Nitlobkom tittrattaw kull waħda minnhom.',
    severalDeadline:
      'Nitlobkom tgħiduli, mingħajr dewmien żejjed u fi kwalunkwe każ fi żmien xahar minn meta tirċievu din l-ittra, x’għamiltu dwar kull waħda minn dawn it-talbiet ({Art. 12(3) GDPR}).',
    copyFirst: 'Nitlobkom ma tħassru xejn qabel ma tibagħtuli l-informazzjoni u l-kopja li qed nitlob f’din l-ittra.',
    vagueIntro: 'Il-politika tal-privatezza tagħkom tħalli xi punti mhux ċari. Nitlob dawn id-dettalji:',
    vaguePurposes:
      'Nitlobkom tgħidu b’mod preċiż għal liema skop tipproċessaw id-data tiegħi. Intom tiktbu biss: {quote}',
    vagueRetention:
      'Nitlobkom tindikaw il-perijodu tal-ħażna għal kull kategorija ta’ data li għandkom dwari. Intom tiktbu biss: {quote}',
    vagueRecipients: 'Nitlobkom issemmu b’isimhom lil dawk li rċevew id-data tiegħi. Intom tiktbu biss: {quote}',
    vagueTransfers:
      'Nitlobkom issemmu l-pajjiżi terzi u s-salvagwardji li japplikaw għad-data tiegħi. Intom tiktbu biss: {quote}',
  },

  access: {
    subject: 'Talba għal aċċess għad-data personali tiegħi ({Art. 15 GDPR})',
    ask: 'Nitlobkom tikkonfermawli jekk tipproċessawx data personali li tikkonċernani. Jekk iva, nitlob aċċess għad-data u għall-informazzjoni li ġejja ({Art. 15(1) GDPR}):',
    purposes: 'il-finijiet tal-ipproċessar ({Art. 15(1)(a)})',
    legalBasis: 'il-bażi legali għal kull fini ({Art. 13(1)(c)})',
    categories: 'il-kategoriji ta’ data personali ({Art. 15(1)(b)})',
    recipients:
      'ir-riċevituri b’isimhom, inklużi dawk f’pajjiżi terzi, u l-jum tal-iżvelar, fejn ikun magħruf ({Art. 15(1)(c)})',
    retention:
      'il-perijodu tal-ħażna għal kull kategorija ta’ data, jew il-kriterji li jiddeterminawh ({Art. 15(1)(d)})',
    rights: 'id-drittijiet li għandi f’dan il-każ: rettifika, tħassir, restrizzjoni u oġġezzjoni ({Art. 15(1)(e)})',
    complaint: 'l-awtorità superviżorja li quddiemha nista’ nressaq ilment ({Art. 15(1)(f)})',
    source: 'kull informazzjoni disponibbli dwar is-sors tad-data li ma nġabritx mingħandi ({Art. 15(1)(g)})',
    automated:
      'it-teħid awtomatizzat ta’ deċiżjonijiet, inkluż it-tfassil ta’ profili: il-proċedura u l-prinċipji li fil-fatt ġew applikati għad-data tiegħi, is-sinifikat tagħhom u l-konsegwenzi għalija ({Art. 15(1)(h)})',
    transfers:
      'għal trasferimenti lejn pajjiżi terzi: is-salvagwardji, b’kopja tagħhom jew b’indikazzjoni ta’ fejn jinsabu ({Art. 15(2)})',
    deadline:
      'Nitlobkom tibagħtuli d-data u l-informazzjoni mingħajr dewmien żejjed u, fi kwalunkwe każ, fi żmien xahar minn meta tirċievu din l-ittra ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Talba għal kopja tad-data personali tiegħi ({Art. 15(3) GDPR})',
    ask: 'Nitlobkom tibagħtuli kopja tad-data personali tiegħi li tipproċessaw. L-ewwel kopja hija bla ħlas ({Art. 15(3) GDPR}).',
    complete:
      'Il-kopja għandha tkun sħiħa u tinftiehem: bil-kodiċijiet spjegati u bid-dokumenti jew is-siltiet li mingħajrhom id-data ma tinftiehemx.',
    systems:
      'Għandha tkopri s-sistemi kollha tagħkom, inklużi l-posta elettronika, is-servizz tal-klijenti, ir-reġistri u l-profili tar-reklamar.',
    format:
      'Nitlobkom tużaw format elettroniku użat komunement li nista’ nsalva. Li nkun nista’ nara d-data f’kont mhux l-istess bħal kopja.',
    otherPeople:
      'Tistgħu tgħattu dak li jikkonċerna persuni oħra; din mhijiex raġuni biex iżżommu lura l-bqija ({Art. 15(4)}).',
    deadline:
      'Nitlobkom tibagħtuli l-kopja mingħajr dewmien żejjed u, fi kwalunkwe każ, fi żmien xahar minn meta tirċievu din l-ittra ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Talba għar-rettifika tad-data personali tiegħi ({Art. 16 GDPR})',
    ask: 'Nitlobkom tirrettifikaw mingħajr dewmien żejjed id-data li ġejja dwari ({Art. 16 GDPR}):',
    wrong: 'Id-data li għandkom: {wrong}',
    right: 'Id-data korretta: {right}',
    supplement: 'Nitlobkom iżżidu: {supplement}',
    restrictMeanwhile:
      'Nitlobkom tirrestrinġu l-ipproċessar ta’ din id-data sakemm tivverifikaw l-eżattezza tagħha ({Art. 18(1)(a)}).',
    deadline:
      'Nitlobkom tirrettifikaw id-data mingħajr dewmien żejjed u tgħiduli, mhux aktar tard minn xahar minn meta tirċievu din l-ittra, x’għamiltu ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Talba għat-tħassir tad-data personali tiegħi ({Art. 17 GDPR})',
    askAll: 'Nitlobkom tħassru mingħajr dewmien żejjed id-data personali kollha li tikkonċernani ({Art. 17(1) GDPR}).',
    askSome: 'Nitlobkom tħassru mingħajr dewmien żejjed id-data li ġejja dwari ({Art. 17(1) GDPR}):',
    groundsIntro: 'Ir-raġunijiet tiegħi huma:',
    grounds: {
      notNecessary: 'id-data ma għadhiex meħtieġa għall-għanijiet li għalihom inġabret ({Art. 17(1)(a)})',
      consentWithdrawn: 'nirtira l-kunsens li fuqu huwa bbażat l-ipproċessar ({Art. 17(1)(b)})',
      objection: 'noġġezzjona għall-ipproċessar ({Art. 17(1)(c)})',
      unlawful: 'id-data ġiet ipproċessata illegalment ({Art. 17(1)(d)})',
      legalObligation: 'obbligu legali jirrikjedi t-tħassir ({Art. 17(1)(e)})',
      child: 'id-data nġabret għal servizz online meta kont għadni minorenni ({Art. 17(1)(f)})',
    },
    published:
      'Jekk ippubblikajtu d-data, nitlobkom tieħdu passi raġonevoli biex oħrajn ukoll ineħħu l-links għaliha u l-kopji tagħha ({Art. 17(2)}).',
    kept: 'Jekk ikollkom iżżommu parti mid-data, nitlobkom tgħiduli liema data, skont liema eċċezzjoni u liema liġi, u għal kemm żmien, u tużawha biss għal dak l-għan ({Art. 17(3)}).',
    closeAccount: 'Nitlobkom tagħlqu wkoll il-kont tiegħi.',
    keepAccount: 'Nitlobkom iżżommu l-kont tiegħi miftuħ.',
    deadline:
      'Nitlobkom tħassru d-data mingħajr dewmien żejjed u tgħiduli, mhux aktar tard minn xahar minn meta tirċievu din l-ittra, x’għamiltu ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Talba għal restrizzjoni tal-ipproċessar ({Art. 18 GDPR})',
    askAll: 'Nitlobkom tirrestrinġu l-ipproċessar tad-data personali kollha li tikkonċernani ({Art. 18(1) GDPR}).',
    askSome: 'Nitlobkom tirrestrinġu l-ipproċessar tad-data li ġejja dwari ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Ir-raġuni tiegħi: nikkontesta l-eżattezza tad-data ({Art. 18(1)(a)}).',
      unlawful: 'Ir-raġuni tiegħi: l-ipproċessar huwa illegali, iżda ma rridx li d-data titħassar ({Art. 18(1)(b)}).',
      legalClaims:
        'Ir-raġuni tiegħi: ma għadx għandkom bżonn id-data, iżda jien neħtieġha għal talbiet legali ({Art. 18(1)(c)}).',
      objectionPending:
        'Ir-raġuni tiegħi: oġġezzjonajt għall-ipproċessar, u dwar dan għadha ma ttieħditx deċiżjoni ({Art. 18(1)(d)}).',
    },
    mark: 'Nitlobkom timmarkaw id-data u tużawha biss bil-kunsens tiegħi, għal talbiet legali, għall-protezzjoni tad-drittijiet ta’ ħaddieħor jew għal raġunijiet ta’ interess pubbliku importanti ({Art. 18(2)}).',
    beforeLifting: 'Nitlobkom tinformawni qabel ma tneħħu r-restrizzjoni ({Art. 18(3)}).',
    deadline:
      'Nitlobkom tirrestrinġu l-ipproċessar mingħajr dewmien żejjed u tgħiduli, mhux aktar tard minn xahar minn meta tirċievu din l-ittra, x’għamiltu ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Talba għall-portabbiltà tad-data tiegħi ({Art. 20 GDPR})',
    ask: 'Nitlobkom tagħtuni d-data personali li pprovdejtilkom, inkluża dik li rriżultat mill-użu tas-servizz tagħkom ({Art. 20(1) GDPR}).',
    condition: 'L-ipproċessar huwa bbażat fuq il-kunsens tiegħi jew fuq kuntratt miegħi, u jsir b’mezzi awtomatizzati.',
    format:
      'Nitlobkom tużaw format strutturat, użat komunement u li jinqara minn magna, bħal JSON, CSV jew XML; PDF mhuwiex biżżejjed.',
    transmit:
      'Fejn ikun teknikament fattibbli, nitlobkom tibagħtu d-data direttament lil ({Art. 20(2)}): {newController}',
    deadline:
      'Nitlobkom tibagħtuli l-fajl mingħajr dewmien żejjed u, fi kwalunkwe każ, fi żmien xahar minn meta tirċievu din l-ittra ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Oġġezzjoni għall-ipproċessar tad-data personali tiegħi ({Art. 21(1) GDPR})',
    ask: 'Noġġezzjona għall-ipproċessar li ġej tad-data tiegħi, inkluż kull tfassil ta’ profili bbażat fuqu ({Art. 21(1) GDPR}):',
    basis:
      'Dan l-ipproċessar huwa bbażat fuq kompitu fl-interess pubbliku jew fuq interessi leġittimi ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Ir-raġunijiet relatati mas-sitwazzjoni partikolari tiegħi: {situation}',
    stop: 'Nitlobkom twaqqfu dan l-ipproċessar. Jekk biħsiebkom tkomplu, nitlobkom turuni r-raġunijiet leġittimi konvinċenti li jegħlbu l-interessi tiegħi, jew it-talbiet legali li għalihom teħtieġu d-data.',
    restrictMeanwhile: 'Sakemm tittieħed deċiżjoni, nitlobkom tirrestrinġu l-ipproċessar minnufih ({Art. 18(1)(d)}).',
    erase: 'Jekk ma jkunx hemm raġunijiet bħal dawn, nitlobkom tħassru d-data ({Art. 17(1)(c)}).',
    deadline:
      'Nitlobkom tibagħtuli d-deċiżjoni tagħkom u r-raġunijiet tagħha mingħajr dewmien żejjed u, fi kwalunkwe każ, fi żmien xahar minn meta tirċievu din l-ittra ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Oġġezzjoni għall-kummerċjalizzazzjoni diretta ({Art. 21(2) GDPR})',
    ask: 'Noġġezzjona għal kull użu tad-data personali tiegħi għal kummerċjalizzazzjoni diretta, b’kull mezz u għal kull marka, u għat-tfassil ta’ profili għal dan l-għan ({Art. 21(2) GDPR}).',
    stop: 'Għal dan ma hemmx bżonn ta’ raġunijiet. Nitlobkom tieqfu minnufih ({Art. 21(3)}).',
    noSharing: 'Nitlobkom ma tgħaddu d-data tiegħi lil ħadd għal skopijiet ta’ kummerċjalizzazzjoni.',
    source: 'Nitlobkom tgħiduli mnejn ġibtu d-dettalji ta’ kuntatt tiegħi ({Art. 15(1)(g)}).',
    erase: 'Nitlobkom tħassru d-data li għandkom biss għal skopijiet ta’ kummerċjalizzazzjoni ({Art. 17(1)(c)}).',
    blockList: 'Tistgħu żżommu l-minimu meħtieġ f’lista ta’ esklużjoni biex tirrispettaw din l-oġġezzjoni.',
    deadline:
      'Il-kummerċjalizzazzjoni għandha tieqaf minnufih. Nitlobkom tikkonfermawli dan mingħajr dewmien żejjed u, fi kwalunkwe każ, fi żmien xahar minn meta tirċievu din l-ittra ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Irtirar tal-kunsens tiegħi ({Art. 7(3) GDPR})',
    askAll:
      'Nirtira, b’effett għall-futur, kull kunsens li tajtkom għall-ipproċessar tad-data personali tiegħi ({Art. 7(3) GDPR}).',
    askSome: 'Nirtira, b’effett għall-futur, il-kunsens tiegħi għal dan li ġej ({Art. 7(3) GDPR}):',
    stop: 'Nitlobkom twaqqfu dan l-ipproċessar minnufih.',
    erase: 'Nitlobkom tħassru d-data li għandkom biss abbażi ta’ dan il-kunsens ({Art. 17(1)(b)}).',
    noOtherBasis: 'Nitlobkom ma tkomplux l-istess ipproċessar fuq bażi legali oħra.',
    deadline:
      'L-ipproċessar għandu jieqaf minnufih. Nitlobkom tgħiduli, mingħajr dewmien żejjed u fi kwalunkwe każ fi żmien xahar minn meta tirċievu din l-ittra, x’ħassartu u lil min informajtu ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Talba għal reviżjoni ta’ deċiżjoni awtomatizzata ({Art. 22 GDPR})',
    ask: 'Nikkontesta d-deċiżjoni li ġejja. Ittieħdet unikament b’mezzi awtomatizzati, u tipproduċi effetti legali li jikkonċernawni jew bl-istess mod taffettwani b’mod sinifikanti ({Art. 22(1) GDPR}):',
    review: 'Nitlobkom li tiġi riveduta minn persuna li għandha s-setgħa li tibdilha ({Art. 22(3)}).',
    view: 'Nitlobkom tqisu l-fehma tiegħi: {view}',
    newDecision: 'Nitlobkom tieħdu deċiżjoni mill-ġdid u tagħtuni r-raġunijiet.',
    logic: 'Nitlobkom tispjegaw il-loġika, id-data użata u l-piż li ngħatatilha ({Art. 15(1)(h)}).',
    lawfulCase:
      'Nitlobkom tgħiduli x’jippermetti d-deċiżjoni: kuntratt, liġi jew il-kunsens espliċitu tiegħi ({Art. 22(2)}).',
    suspend: 'Nitlobkom ma taġixxux fuq id-deċiżjoni sakemm tiġi riveduta.',
    deadline:
      'Nitlobkom tibagħtuli r-riżultat tar-reviżjoni u l-ispjegazzjoni mingħajr dewmien żejjed u, fi kwalunkwe każ, fi żmien xahar minn meta tirċievu din l-ittra ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'It-talba tiegħi: {articles}',
      sent: 'Mibgħuta: {sentOn} ({channel})',
      received: 'Riċevuta: {receivedOn}',
      due: 'L-aħħar jum għat-tweġiba: {due}',
      reference: 'Referenza: {reference}',
    },
    channels: {
      email: 'posta elettronika',
      webForm: 'formola online',
      registeredPost: 'ittra reġistrata',
      post: 'posta',
      conversation: 'bil-fomm',
    },
    newDate:
      'Nitlobkom tibagħtuli tweġiba sħiħa mhux aktar tard minn dan il-jum: {newDate}. Dan il-jum għażiltu bħala kortesija; it-terminu legali ma jinbidilx.',
    otherwiseComplaint:
      'Jekk ma nirċevix tweġiba sħiħa, biħsiebni nressaq ilment quddiem l-awtorità superviżorja ({Art. 77}).',
    earlierLetter: 'L-ittra preċedenti tiegħi:',
  },

  reminder: {
    subject: 'Tfakkira dwar it-talba tiegħi ({articles})',
    noAnswer: 'Ix-xahar għat-tweġiba għadda, u la rċevejt tweġiba u lanqas avviż ta’ estensjoni ({Art. 12(3) GDPR}).',
    reasons: 'Jekk tirrifjutaw it-talba tiegħi jew parti minnha, nitlobkom tagħtuni r-raġunijiet ({Art. 12(4)}).',
    notNew: 'B’din l-ittra nfakkarkom f’dik it-talba; mhijiex talba ġdida.',
  },

  identityDemand: {
    subject: 'Il-mistoqsija tagħkom dwar l-identità tiegħi ({articles})',
    onlyDoubts:
      'Tistgħu titolbu informazzjoni addizzjonali biss jekk ikollkom dubji raġonevoli dwar l-identità tiegħi, u biss dik meħtieġa biex jitneħħew dawn id-dubji ({Art. 12(6) GDPR}).',
    noDocument:
      'Bħala regola, kopja ta’ dokument tal-identità la hija adatta u lanqas proporzjonata, speċjalment meta d-dettalji t’hawn taħt diġà jidentifikawni ({Art. 5(1)(c)}).',
    offersIntro: 'Biex jitneħħa kull dubju, noffri:',
    offers: {
      code: 'li nibgħatilkom lura kodiċi li tibagħtuli fl-indirizz elettroniku jew fuq in-numru tat-telefown li għandkom',
      login: 'li nidħol fil-kont tiegħi u nikkonferma t-talba hemmhekk',
      order: 'li nagħtikom numru ta’ ordni jew l-ammont tal-aħħar fattura tiegħi',
      callBack: 'li nwieġeb telefonata tagħkom fuq in-numru li għandkom',
    },
    sayDoubts:
      'Jekk dan mhuwiex biżżejjed, nitlobkom tgħiduli x’inhuma d-dubji tagħkom u għaliex dawn l-offerti ma jneħħuhomx.',
    sayBasis:
      'Nitlobkom tgħiduli wkoll fuq liema bażi legali tiġbru aktar data, kemm iddumu żżommuha u meta tħassruha.',
    clock: 'Mistoqsija li mhijiex iġġustifikata minn dubji bħal dawn ma twaqqafx it-terminu ({Art. 12(3)}).',
    sensitive:
      'Jekk in-natura tad-data, bħal data dwar is-saħħa jew data bankarja, teħtieġ verifika aktar stretta, nitlobkom tgħiduli, u nsib mod xieraq flimkien magħkom.',
    redactedCopy:
      'Nehmeż kopja li fiha huwa mgħotti dak kollu li mhuwiex meħtieġ. Hija biss għal din il-verifika; nitlobkom tħassruha wara u tinnotaw biss li għamiltu l-verifika.',
    linkByMark:
      'Jekk ma tistgħux torbtu d-data ma’ ismi, l-identifikatur li bih tistgħu ssibuha jinsab fost id-dettalji t’hawn taħt ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'It-talba tiegħi hija valida mingħajr il-formola tagħkom ({articles})',
    noForm: 'Il-liġi ma tippreskrivi la forma u lanqas mezz partikolari għal talba.',
    valid:
      'It-talba tiegħi waslet għandkom u hija valida. Huwa dmirkom li tiffaċilitaw l-eżerċizzju ta’ dan id-dritt ({Art. 12(2) GDPR}).',
    noMore: 'Għal dan ma hemmx bżonn ta’ kont, ta’ aċċettazzjoni ta’ kundizzjonijiet jew ta’ aktar data mingħandi.',
    passOn:
      'Nitlobkom tgħadduha lil min hu responsabbli fl-organizzazzjoni tagħkom u twieġbu fi żmien ix-xahar li beda meta rċevejtuha ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'It-tweġiba tagħkom mhijiex sħiħa ({articles})',
    thanks: 'Nirringrazzjakom għat-tweġiba tagħkom ({repliedOn}). Din ma tweġibx it-talba tiegħi bis-sħiħ.',
    missingIntro: 'Għadni neħtieġ:',
    missing: {
      copy: 'il-kopja tad-data nnifisha ({Art. 15(3)})',
      file: 'id-data f’format strutturat u li jinqara minn magna ({Art. 20(1)})',
      confirmation: 'konferma ta’ x’sar u f’liema jum',
      recipientsTold: 'l-ismijiet tar-riċevituri li informajtu ({Art. 19})',
      reasons: 'ir-raġunijiet għal dak li rrifjutajtu ({Art. 12(4)})',
      keptData: 'id-data li żammejtu, il-liġi li titlob dan u l-perijodu ({Art. 17(3)})',
      compellingGrounds: 'ir-raġunijiet konvinċenti li għalihom tkomplu l-ipproċessar ({Art. 21(1)})',
    },
    partial: 'Tweġiba parzjali hija rifjut parzjali, li tiegħu neħtieġ ir-raġunijiet ({Art. 12(4) GDPR}).',
    intelligible:
      'It-tweġiba għandha tinftiehem; referenza għal politika ġenerali tal-privatezza ma tweġibx dak li tlabt dwar id-data tiegħi stess ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'L-avviż ta’ estensjoni tagħkom ({articles})',
    rule: 'It-terminu jista’ jiġi estiż biss b’kont meħud tal-kumplessità u n-numru tat-talbiet, u biss b’avviż bir-raġunijiet fi żmien xahar minn meta tasal it-talba ({Art. 12(3) GDPR}).',
    late: 'L-avviż tagħkom ({noticeOn}) wasalli wara tmiem dak ix-xahar.',
    noReasons: 'L-avviż tagħkom ({noticeOn}) ma jagħtix raġunijiet.',
    notComplex: 'Ir-raġunijiet fl-avviż tagħkom ({noticeOn}) ma jurux li t-talba tiegħi hija kumplessa.',
    stands: 'Għalhekk jibqa’ japplika l-ewwel terminu.',
  },

  refusalOrFee: {
    subject: 'Ir-rifjut tat-talba tiegħi ({articles})',
    subjectFee: 'Il-ħlas mitlub għat-talba tiegħi ({articles})',
    refused: 'Irrifjutajtu t-talba tiegħi bħala bla bażi jew eċċessiva ({repliedOn}).',
    fee: 'Tlabtuni ħlas għat-talba tiegħi ({repliedOn}).',
    burden:
      'It-talbiet huma mingħajr ħlas. Dawk biss li huma manifestament bla bażi jew eċċessivi jistgħu jiġu rrifjutati jew isir ħlas għalihom; huwa dmirkom li turu dan, u l-eċċezzjoni għandha tinftiehem b’mod strett ({Art. 12(5) GDPR}).',
    facts: 'Nitlobkom tgħiduli l-fatti li minnhom tikkonkludu dan.',
    effort: 'Li tweġiba tirrikjedi ħafna xogħol mhijiex, waħedha, raġuni biżżejjed.',
    historyIntro: 'It-talbiet li għamiltilkom s’issa:',
    calculation:
      'Nitlobkom turuni kif ikkalkulajtu l-ħlas u ma tagħmlu xejn bi spejjeż għalija mingħajr il-qbil tiegħi.',
    ask: 'Nitlobkom twieġbu t-talba tiegħi mingħajr ħlas.',
  },

  complaint: {
    subject: 'Ilment: {controller} ({Art. 77 GDPR})',
    ask: 'Inressaq ilment, għaliex fil-fehma tiegħi d-data personali tiegħi qed tiġi pproċessata bi ksur tal-liġi dwar il-protezzjoni tad-data, u nitlobkom teżaminaw il-każ ({Art. 77(1) GDPR}).',
    complainant: 'Il-persuna li tressaq l-ilment:',
    against: 'Ilment kontra:',
    eventsHeading: 'X’ġara:',
    events: {
      sent: 'talba mibgħuta lill-kontrollur ({channel}): {articles}',
      received: 'talba riċevuta mill-kontrollur',
      question: 'mistoqsija mill-kontrollur',
      ownAnswer: 'it-tweġiba tiegħi għall-mistoqsija',
      extension: 'avviż ta’ estensjoni mill-kontrollur',
      answer: 'tweġiba mill-kontrollur',
      partialAnswer: 'tweġiba parzjali mill-kontrollur',
      refusal: 'rifjut mill-kontrollur',
      fee: 'ħlas mitlub mill-kontrollur',
      reminder: 'tfakkira mibgħuta lill-kontrollur',
      due: 'tmiem it-terminu ta’ xahar ({Art. 12(3)})',
      silence: 'l-ebda tweġiba s’issa',
    },
    data: 'Id-data u l-ipproċessar ikkonċernati: {data}',
    provisions: 'Id-dispożizzjonijiet li fil-fehma tiegħi nkisru: {articles}',
    controllerFirst: 'L-ewwel għamilt it-talba tiegħi lill-kontrollur.',
    asksIntro: 'Nitlobkom:',
    asks: {
      comply: 'tordnaw lill-kontrollur jikkonforma mat-talba tiegħi ({Art. 58(2)(c)})',
      rectify:
        'tordnaw ir-rettifika jew it-tħassir tad-data jew ir-restrizzjoni tal-ipproċessar, u n-notifika lir-riċevituri ({Art. 58(2)(g)})',
      ban: 'timponu limitazzjoni jew projbizzjoni fuq l-ipproċessar ({Art. 58(2)(f)})',
      reprimand: 'iċċanfru lill-kontrollur ({Art. 58(2)(b)})',
    },
    rest: 'Kull miżura oħra nħalliha f’idejkom.',
    noCourt: 'L-ebda qorti u l-ebda awtorità oħra ma qed tittratta l-każ.',
    court: 'Il-każ jinsab ukoll quddiem: {court}',
    nameMayBeGiven: 'Tistgħu tagħtu ismi lill-kontrollur.',
    nameNotGiven: 'Nitlobkom ma tagħtux ismi lill-kontrollur mingħajr ma l-ewwel tistaqsuni.',
    progress:
      'Nitlobkom tinformawni dwar il-progress u l-eżitu tal-ilment fi żmien tliet xhur ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Dokumenti mehmuża:',
    enclosures: {
      letters: 'l-ittri tiegħi lill-kontrollur',
      answers: 'it-tweġibiet tal-kontrollur',
      proof: 'prova li l-ittri ntbagħtu u waslu',
      policy: 'il-politika tal-privatezza kif qrajtha',
    },
  },

  uk: null,
  ch: null,
};
