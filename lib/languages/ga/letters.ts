// Irish letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// The words are those of the regulation's Irish version; the reader is an organisation, addressed in the plural.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'ga',
  reviewedBy: null,
  quotationMarks: ['“', '”'],
  joining: { between: ', ', last: ' agus ', colon: ': ' },
  citation: {
    article: 'Airteagal {article}',
    paragraph: 'Airteagal {article}({paragraph})',
    point: 'Airteagal {article}({paragraph})({point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} den RGCS',
  },
  date: {
    pattern: '{day} {month} {year}',
    months: [
      'Eanáir',
      'Feabhra',
      'Márta',
      'Aibreán',
      'Bealtaine',
      'Meitheamh',
      'Iúil',
      'Lúnasa',
      'Meán Fómhair',
      'Deireadh Fómhair',
      'Samhain',
      'Nollaig',
    ],
  },

  common: {
    salutation: 'A Chara,',
    closing: 'Is mise le meas,',
    service: 'Baineann an litir seo le: {service}',
    ties: {
      account: 'Tá cuntas agam libh.',
      purchase: 'Cheannaigh mé nó d’ordaigh mé rud éigin uaibh.',
      newsletter: 'Faighim bhur nuachtlitir.',
      visit: 'Úsáidim bhur suíomh gréasáin nó bhur n-aip.',
      contacted: 'Rinne sibh teagmháil liom, agus níl a fhios agam cá bhfuair sibh mo shonraí.',
    },
    identifiersIntro: 'Is féidir libh teacht orm leis na mionsonraí seo, atá agaibh cheana:',
    identifiers: {
      email: 'Seoladh ríomhphoist: {value}',
      userName: 'Ainm úsáideora: {value}',
      customerNumber: 'Uimhir chustaiméara: {value}',
      orderNumber: 'Uimhir ordaithe: {value}',
      phone: 'Uimhir theileafóin: {value}',
      postalAddress: 'Seoladh poist: {value}',
      cookieId: 'Aitheantóir fianáin nó brabhsálaí: {value}',
      deviceId: 'Aitheantóir gléis: {value}',
      numberPlate: 'Uimhir chláraithe feithicle: {value}',
      other: 'Mionsonra eile: {value}',
    },
    identification:
      'Ba cheart gur leor iad chun mé a aithint, agus níl doiciméad aitheantais á chur leis seo agam. Má tá amhras réasúnach oraibh maidir le mo chéannacht ({Art. 12(6)}), iarraim oraibh a insint dom cad é an t-amhras sin agus cad é an t-eolas is lú a réiteodh é.',
    answerElectronically:
      'Iarraim oraibh freagra a thabhairt go leictreonach, i bhformáid a úsáidtear go coiteann, agus gan é a thabhairt trí nasc a théann in éag amháin. Mo sheoladh don fhreagra: {replyTo}',
    answerByPost: 'Iarraim oraibh freagra a thabhairt tríd an bpost, chuig an seoladh ag deireadh na litreach seo.',
    extension:
      'Má shíneann sibh an tréimhse, iarraim oraibh fógra faoi sin, mar aon leis na cúiseanna, a thabhairt dom laistigh den mhí chéanna ({Art. 12(3)}). Má dhiúltaíonn sibh do m’iarraidh nó do chuid di, iarraim oraibh na cúiseanna a thabhairt dom ({Art. 12(4)}).',
    lastDay: 'An lá deireanach chuige sin: {due}.',
    inParticular: 'Cuimsíonn m’iarraidh mo shonraí go léir, agus go háirithe: {scope}',
    tellRecipients:
      'Iarraim oraibh é sin a chur in iúl do gach faighteoir ar nochtadh na sonraí dó, agus a insint dom cé hiad na faighteoirí sin ({Art. 19}).',
    confirm: 'Iarraim oraibh a dheimhniú dom cad a rinne sibh agus cén lá.',
    youWrite: 'Deir bhur mbeartas príobháideachais faoi seo: {quote}',
    severalSubject: 'Iarrataí maidir le mo shonraí pearsanta ({articles})',
    severalIntro: 'Tá roinnt iarrataí sa litir seo. Iarraim oraibh déileáil le gach ceann díobh.',
    severalDeadline:
      'Iarraim oraibh a insint dom, gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil, cad a rinne sibh faoi gach ceann de na hiarrataí sin ({Art. 12(3) GDPR}).',
    copyFirst:
      'Iarraim oraibh gan aon rud a léirscriosadh go dtí go mbeidh an fhaisnéis agus an chóip a iarraim anseo curtha chugam agaibh.',
    vagueIntro: 'Fágann bhur mbeartas príobháideachais roinnt pointí gan soiléiriú. Iarraim an t-eolas seo a leanas:',
    vaguePurposes:
      'Iarraim oraibh a shonrú go beacht cén cuspóir atá le próiseáil mo shonraí. Ní scríobhann sibh ach: {quote}',
    vagueRetention:
      'Iarraim oraibh an tréimhse stórála a lua do gach catagóir sonraí atá agaibh fúm. Ní scríobhann sibh ach: {quote}',
    vagueRecipients: 'Iarraim oraibh iad siúd a fuair mo shonraí a ainmniú. Ní scríobhann sibh ach: {quote}',
    vagueTransfers:
      'Iarraim oraibh na tríú tíortha a ainmniú, agus na coimircí a bhaineann le mo shonraí. Ní scríobhann sibh ach: {quote}',
  },

  access: {
    subject: 'Iarraidh ar rochtain ar mo shonraí pearsanta ({Art. 15 GDPR})',
    ask: 'Iarraim oraibh a dheimhniú dom an bhfuil sonraí pearsanta a bhaineann liom á bpróiseáil agaibh. Má tá, iarraim rochtain ar na sonraí agus ar an bhfaisnéis seo a leanas ({Art. 15(1) GDPR}):',
    purposes: 'críocha na próiseála ({Art. 15(1)(a)})',
    legalBasis: 'an bunús dlí le gach críoch ({Art. 13(1)(c)})',
    categories: 'catagóirí na sonraí pearsanta ({Art. 15(1)(b)})',
    recipients:
      'na faighteoirí de réir ainm, lena n-áirítear faighteoirí i dtríú tíortha, agus lá an nochta más eol é ({Art. 15(1)(c)})',
    retention: 'an tréimhse stórála do gach catagóir sonraí, nó na critéir lena gcinntear í ({Art. 15(1)(d)})',
    rights: 'na cearta atá agam sa chás seo: ceartú, léirscriosadh, srianadh agus agóid ({Art. 15(1)(e)})',
    complaint: 'an t-údarás maoirseachta ar féidir liom gearán a thaisceadh leis ({Art. 15(1)(f)})',
    source: 'aon fhaisnéis atá ar fáil maidir le foinse na sonraí nár bailíodh uaim ({Art. 15(1)(g)})',
    automated:
      'aon chinnteoireacht uathoibrithe, lena n-áirítear próifíliú: an nós imeachta agus na prionsabail a cuireadh i bhfeidhm iarbhír ar mo shonraí, a dtábhacht agus na hiarmhairtí domsa ({Art. 15(1)(h)})',
    transfers:
      'maidir le haistrithe chuig tríú tíortha: na coimircí, mar aon le cóip díobh nó eolas faoin áit a bhfuil siad ar fáil ({Art. 15(2)})',
    deadline:
      'Iarraim oraibh na sonraí agus an fhaisnéis a chur chugam gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Iarraidh ar chóip de mo shonraí pearsanta ({Art. 15(3) GDPR})',
    ask: 'Iarraim oraibh cóip a chur chugam de na sonraí pearsanta a bhaineann liom atá á bpróiseáil agaibh. Tá an chéad chóip saor in aisce ({Art. 15(3) GDPR}).',
    complete:
      'Ba cheart don chóip a bheith iomlán agus sothuigthe: na cóid mínithe, agus na doiciméid nó na sleachta san áireamh nach féidir na sonraí a thuiscint gan iad.',
    systems:
      'Ba cheart di bhur gcórais go léir a chuimsiú, lena n-áirítear ríomhphost, seirbhís do chustaiméirí, logaí agus próifílí fógraíochta.',
    format:
      'Iarraim oraibh formáid leictreonach a úsáidtear go coiteann agus ar féidir liom í a shábháil. Ní hionann amharc ar na sonraí i gcuntas agus cóip a fháil.',
    otherPeople:
      'Is féidir libh an méid a bhaineann le daoine eile a cheilt; ní cúis é sin chun an chuid eile a choinneáil siar ({Art. 15(4)}).',
    deadline:
      'Iarraim oraibh an chóip a chur chugam gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Iarraidh ar cheartú mo shonraí pearsanta ({Art. 16 GDPR})',
    ask: 'Iarraim oraibh na sonraí seo a leanas a bhaineann liom a cheartú gan mhoill mhíchuí ({Art. 16 GDPR}):',
    wrong: 'Na sonraí atá agaibh: {wrong}',
    right: 'Na sonraí cearta: {right}',
    supplement: 'Le cur leis: {supplement}',
    restrictMeanwhile:
      'Iarraim oraibh próiseáil na sonraí sin a shrianadh go dtí go mbeidh a gcruinneas fíoraithe ({Art. 18(1)(a)}).',
    deadline:
      'Iarraim oraibh na sonraí a cheartú gan mhoill mhíchuí, agus a insint dom, ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil, cad a rinne sibh ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Iarraidh ar léirscriosadh mo shonraí pearsanta ({Art. 17 GDPR})',
    askAll:
      'Iarraim oraibh na sonraí pearsanta go léir a bhaineann liom a léirscriosadh gan mhoill mhíchuí ({Art. 17(1) GDPR}).',
    askSome:
      'Iarraim oraibh na sonraí seo a leanas a bhaineann liom a léirscriosadh gan mhoill mhíchuí ({Art. 17(1) GDPR}):',
    groundsIntro: 'Is iad seo mo chúiseanna:',
    grounds: {
      notNecessary:
        'níl na sonraí riachtanach a thuilleadh i ndáil leis na críocha ar chucu a bailíodh iad ({Art. 17(1)(a)})',
      consentWithdrawn: 'tarraingím siar an toiliú a bhfuil an phróiseáil bunaithe air ({Art. 17(1)(b)})',
      objection: 'déanaim agóid i gcoinne na próiseála ({Art. 17(1)(c)})',
      unlawful: 'rinneadh próiseáil neamhdhleathach ar na sonraí ({Art. 17(1)(d)})',
      legalObligation: 'éilíonn oibleagáid dhlíthiúil an léirscriosadh ({Art. 17(1)(e)})',
      child: 'bailíodh na sonraí le haghaidh seirbhís ar líne agus mé i mo leanbh ({Art. 17(1)(f)})',
    },
    published:
      'Má chuir sibh na sonraí ar fáil don phobal, iarraim oraibh bearta réasúnta a dhéanamh ionas go mbainfidh daoine eile freisin naisc leo agus cóipeanna díobh ({Art. 17(2)}).',
    kept: 'Más gá daoibh cuid de na sonraí a choinneáil, iarraim oraibh a insint dom cé na sonraí iad, cén eisceacht agus cén dlí atá i gceist, agus cá fhad, agus gan iad a úsáid ach chun na críche sin ({Art. 17(3)}).',
    closeAccount: 'Iarraim oraibh mo chuntas a dhúnadh freisin.',
    keepAccount: 'Iarraim oraibh mo chuntas a fhágáil oscailte.',
    deadline:
      'Iarraim oraibh na sonraí a léirscriosadh gan mhoill mhíchuí, agus a insint dom, ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil, cad a rinne sibh ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Iarraidh ar shrianadh na próiseála ({Art. 18 GDPR})',
    askAll: 'Iarraim oraibh próiseáil na sonraí pearsanta go léir a bhaineann liom a shrianadh ({Art. 18(1) GDPR}).',
    askSome: 'Iarraim oraibh próiseáil na sonraí seo a leanas a bhaineann liom a shrianadh ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Mo chúis: tá cruinneas na sonraí á chonspóid agam ({Art. 18(1)(a)}).',
      unlawful:
        'Mo chúis: tá an phróiseáil neamhdhleathach, ach ní mian liom go léirscriosfaí na sonraí ({Art. 18(1)(b)}).',
      legalClaims:
        'Mo chúis: níl na sonraí de dhíth oraibh a thuilleadh, ach tá siad de dhíth ormsa le haghaidh éilimh dhlíthiúla ({Art. 18(1)(c)}).',
      objectionPending:
        'Mo chúis: rinne mé agóid i gcoinne na próiseála, agus níl cinneadh déanta fúithi fós ({Art. 18(1)(d)}).',
    },
    mark: 'Iarraim oraibh na sonraí a mharcáil agus gan iad a úsáid ach amháin le mo thoiliú, le haghaidh éilimh dhlíthiúla, chun cearta daoine eile a chosaint nó ar mhaithe le leas tábhachtach an phobail ({Art. 18(2)}).',
    beforeLifting: 'Iarraim oraibh é a chur in iúl dom sula mbainfidh sibh an srian ({Art. 18(3)}).',
    deadline:
      'Iarraim oraibh an phróiseáil a shrianadh gan mhoill mhíchuí, agus a insint dom, ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil, cad a rinne sibh ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Iarraidh ar iniomparthacht mo shonraí ({Art. 20 GDPR})',
    ask: 'Iarraim oraibh na sonraí pearsanta a chuir mé ar fáil daoibh a thabhairt dom, lena n-áirítear na sonraí a tháinig as m’úsáid ar bhur seirbhís ({Art. 20(1) GDPR}).',
    condition:
      'Tá an phróiseáil bunaithe ar mo thoiliú nó ar chonradh liom, agus déantar í trí mhodhanna uathoibrithe.',
    format:
      'Iarraim oraibh formáid a úsáid atá struchtúrtha, a úsáidtear go coiteann agus atá inléite ag meaisín, amhail JSON, CSV nó XML; ní leor PDF.',
    transmit:
      'Má tá sé indéanta go teicniúil, iarraim oraibh na sonraí a tharchur go díreach chuig ({Art. 20(2)}): {newController}',
    deadline:
      'Iarraim oraibh an comhad a chur chugam gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Agóid i gcoinne phróiseáil mo shonraí pearsanta ({Art. 21(1) GDPR})',
    ask: 'Déanaim agóid i gcoinne na próiseála seo a leanas ar mo shonraí, lena n-áirítear aon phróifíliú atá bunaithe uirthi ({Art. 21(1) GDPR}):',
    basis:
      'Tá an phróiseáil sin bunaithe ar chúram a dhéantar ar mhaithe le leas an phobail nó ar leasanna dlisteanacha ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Na forais a bhaineann le mo staid leithleach féin: {situation}',
    stop: 'Iarraim oraibh stop a chur leis an bpróiseáil sin. Má tá sé ar intinn agaibh leanúint di, iarraim oraibh na forais dhlisteanacha thathantacha a bhfuil sáraíocht acu ar mo leasanna a thaispeáint dom, nó na héilimh dhlíthiúla a bhfuil na sonraí de dhíth oraibh ina leith.',
    restrictMeanwhile:
      'Go dtí go ndéanfar cinneadh, iarraim oraibh an phróiseáil a shrianadh láithreach ({Art. 18(1)(d)}).',
    erase: 'Mura bhfuil forais den sórt sin ann, iarraim oraibh na sonraí a léirscriosadh ({Art. 17(1)(c)}).',
    deadline:
      'Iarraim oraibh bhur gcinneadh agus na cúiseanna leis a chur chugam gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Agóid i gcoinne margaíocht dhíreach ({Art. 21(2) GDPR})',
    ask: 'Déanaim agóid i gcoinne aon úsáid a bhaint as mo shonraí pearsanta le haghaidh margaíocht dhíreach, i ngach cainéal agus do gach branda, agus i gcoinne próifíliú chun na críche sin ({Art. 21(2) GDPR}).',
    stop: 'Ní gá cúiseanna a thabhairt leis seo. Iarraim oraibh stopadh láithreach ({Art. 21(3)}).',
    noSharing: 'Iarraim oraibh gan mo shonraí a thabhairt d’aon duine eile chun críocha margaíochta.',
    source: 'Iarraim oraibh a insint dom cá bhfuair sibh mo shonraí teagmhála ({Art. 15(1)(g)}).',
    erase:
      'Iarraim oraibh na sonraí nach bhfuil agaibh ach chun críocha margaíochta a léirscriosadh ({Art. 17(1)(c)}).',
    blockList: 'Is féidir libh an méid is lú is gá a choinneáil ar liosta eisiaimh chun an agóid seo a urramú.',
    deadline:
      'Ní mór stop a chur leis an margaíocht láithreach. Iarraim oraibh é sin a dheimhniú dom gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Mo thoiliú a tharraingt siar ({Art. 7(3) GDPR})',
    askAll:
      'Tarraingím siar, le héifeacht feasta, gach toiliú a thug mé daoibh maidir le próiseáil mo shonraí pearsanta ({Art. 7(3) GDPR}).',
    askSome: 'Tarraingím siar, le héifeacht feasta, mo thoiliú leis an méid seo a leanas ({Art. 7(3) GDPR}):',
    stop: 'Iarraim oraibh deireadh a chur leis an bpróiseáil sin láithreach.',
    erase:
      'Iarraim oraibh na sonraí nach bhfuil agaibh ach ar bhonn an toilithe sin a léirscriosadh ({Art. 17(1)(b)}).',
    noOtherBasis: 'Iarraim oraibh gan leanúint den phróiseáil chéanna ar bhunús dlí eile.',
    deadline:
      'Ní mór deireadh a chur leis an bpróiseáil láithreach. Iarraim oraibh a insint dom, gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil, cad a léirscrios sibh agus cé dóibh ar chuir sibh é in iúl ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Iarraidh ar athbhreithniú ar chinneadh uathoibrithe ({Art. 22 GDPR})',
    ask: 'Déanaim agóid i gcoinne an chinnidh seo a leanas. Rinneadh é trí mhodhanna uathoibrithe amháin, agus tá éifeachtaí dlíthiúla aige a bhaineann liom nó déanann sé difear suntasach dom ar an gcaoi chéanna ({Art. 22(1) GDPR}):',
    review: 'Iarraim athbhreithniú air ó dhuine a bhfuil sé de chumhacht aige nó aici é a athrú ({Art. 22(3)}).',
    view: 'Iarraim oraibh mo dhearcadh a chur san áireamh: {view}',
    newDecision: 'Iarraim oraibh cinneadh nua a dhéanamh agus na cúiseanna a thabhairt dom.',
    logic:
      'Iarraim oraibh an loighic, na sonraí a úsáideadh agus an tábhacht a tugadh dóibh a mhíniú ({Art. 15(1)(h)}).',
    lawfulCase:
      'Iarraim oraibh a insint dom cad a cheadaíonn an cinneadh: conradh, dlí nó mo thoiliú sainráite ({Art. 22(2)}).',
    suspend: 'Iarraim oraibh gan gníomhú de réir an chinnidh go dtí go mbeidh athbhreithniú déanta air.',
    deadline:
      'Iarraim oraibh toradh an athbhreithnithe agus an míniú a chur chugam gan mhoill mhíchuí agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'M’iarraidh: {articles}',
      sent: 'Seolta: {sentOn} ({channel})',
      received: 'Faighte: {receivedOn}',
      due: 'Lá deireanach don fhreagra: {due}',
      reference: 'Tagairt: {reference}',
    },
    channels: {
      email: 'ríomhphost',
      webForm: 'foirm ghréasáin',
      registeredPost: 'litir chláraithe',
      post: 'post',
      conversation: 'ó bhéal',
    },
    newDate:
      'Iarraim oraibh freagra iomlán a thabhairt faoin lá seo ar a dhéanaí: {newDate}. Roghnaigh mé an lá sin mar chúirtéis; ní dhéanann sé difear don teorainn ama dhlíthiúil.',
    otherwiseComplaint:
      'Mura bhfaighidh mé freagra iomlán, tá sé ar intinn agam gearán a thaisceadh leis an údarás maoirseachta ({Art. 77}).',
    earlierLetter: 'Mo litir roimhe seo:',
  },

  reminder: {
    subject: 'Meabhrúchán faoi m’iarraidh ({articles})',
    noAnswer:
      'Tá an mhí don fhreagra caite, agus ní bhfuair mé freagra ná fógra faoi shíneadh na tréimhse ({Art. 12(3) GDPR}).',
    reasons:
      'Má dhiúltaíonn sibh do m’iarraidh nó do chuid di, iarraim oraibh na cúiseanna a thabhairt dom ({Art. 12(4)}).',
    notNew: 'Is meabhrúchán faoin iarraidh sin í an litir seo; ní iarraidh nua í.',
  },

  identityDemand: {
    subject: 'Bhur gceist faoi mo chéannacht ({articles})',
    onlyDoubts:
      'Ní féidir libh faisnéis bhreise a iarraidh ach amháin má tá amhras réasúnach oraibh maidir le mo chéannacht, agus gan ach an méid is gá chun an t-amhras sin a réiteach ({Art. 12(6) GDPR}).',
    noDocument:
      'De ghnáth, níl cóip de dhoiciméad aitheantais oiriúnach ná comhréireach, go háirithe nuair a aithníonn na mionsonraí thíos mé cheana féin ({Art. 5(1)(c)}).',
    offersIntro: 'Chun aon amhras a réiteach, tairgim:',
    offers: {
      code: 'cód a sheolann sibh chuig an seoladh ríomhphoist nó an uimhir theileafóin atá agaibh a chur ar ais chugaibh',
      login: 'logáil isteach i mo chuntas agus an iarraidh a dheimhniú ansin',
      order: 'uimhir ordaithe nó méid an tsonraisc is déanaí a fuair mé a thabhairt daoibh',
      callBack: 'glao uaibh a fhreagairt ar an uimhir atá agaibh',
    },
    sayDoubts:
      'Mura leor é sin, iarraim oraibh a insint dom cad é an t-amhras atá oraibh agus cén fáth nach réitíonn na tairiscintí seo é.',
    sayBasis:
      'Iarraim oraibh a insint dom freisin cén bunús dlí a bheadh agaibh le tuilleadh sonraí a bhailiú, cá fhad a choinneodh sibh iad agus cathain a léirscriosfadh sibh iad.',
    clock: 'Ní stopann ceist an teorainn ama mura bhfuil amhras den sórt sin mar bhonn léi ({Art. 12(3)}).',
    sensitive:
      'Má éilíonn cineál na sonraí, amhail sonraí sláinte nó baincéireachta, seiceáil níos déine, iarraim oraibh é sin a rá liom, agus tiocfaidh mé ar bhealach oiriúnach in éineacht libh.',
    redactedCopy:
      'Cuirim cóip leis seo ina bhfuil gach rud nach bhfuil gá leis ceilte. Don seiceáil seo amháin atá sí; iarraim oraibh í a léirscriosadh ina dhiaidh sin agus gan ach a nótáil go ndearna sibh an tseiceáil.',
    linkByMark:
      'Mura féidir libh na sonraí a nascadh le m’ainm, tá an t-aitheantóir lenar féidir libh teacht orthu i measc na mionsonraí thíos ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Tá m’iarraidh bailí gan bhur bhfoirm ({articles})',
    noForm: 'Ní fhorordaíonn an dlí foirm ná cainéal ar leith d’iarraidh.',
    valid:
      'Fuair sibh m’iarraidh agus tá sí bailí. Is fúibhse atá sé feidhmiú an chirt seo a éascú ({Art. 12(2) GDPR}).',
    noMore: 'Chuige seo ní gá cuntas, glacadh le téarmaí ná tuilleadh sonraí uaim.',
    passOn:
      'Iarraim oraibh í a chur ar aghaidh laistigh de bhur n-eagraíocht agus í a fhreagairt laistigh den mhí a thosaigh nuair a fuair sibh í ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Tá bhur bhfreagra neamhiomlán ({articles})',
    thanks: 'Go raibh maith agaibh as bhur bhfreagra ({repliedOn}). Ní fhreagraíonn sé m’iarraidh go hiomlán.',
    missingIntro: 'Tá an méid seo de dhíth fós:',
    missing: {
      copy: 'cóip de na sonraí féin ({Art. 15(3)})',
      file: 'na sonraí i bhformáid struchtúrtha atá inléite ag meaisín ({Art. 20(1)})',
      confirmation: 'deimhniú ar an méid a rinneadh, agus cén lá',
      recipientsTold: 'ainmneacha na bhfaighteoirí ar chuir sibh é in iúl dóibh ({Art. 19})',
      reasons: 'na cúiseanna leis an méid ar dhiúltaigh sibh dó ({Art. 12(4)})',
      keptData: 'na sonraí a choinnigh sibh, an dlí a éilíonn é sin agus an tréimhse ({Art. 17(3)})',
      compellingGrounds: 'na forais thathantacha ar a leanann sibh den phróiseáil ({Art. 21(1)})',
    },
    partial: 'Is diúltú i bpáirt é freagra i bpáirt, agus iarraim na cúiseanna leis ({Art. 12(4) GDPR}).',
    intelligible:
      'Ní mór don fhreagra a bheith sothuigthe; ní fhreagraíonn tagairt do bheartas ginearálta príobháideachais an méid a d’fhiafraigh mé faoi mo shonraí féin ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Bhur bhfógra faoi shíneadh na tréimhse ({articles})',
    rule: 'Ní féidir an tréimhse a shíneadh ach amháin i bhfianaise chastacht agus líon na n-iarrataí, agus trí fhógra ina dtugtar na cúiseanna laistigh de mhí amháin tar éis an iarraidh a fháil ({Art. 12(3) GDPR}).',
    late: 'Tháinig bhur bhfógra ({noticeOn}) chugam tar éis dheireadh na míosa sin.',
    noReasons: 'Ní thugann bhur bhfógra ({noticeOn}) aon chúiseanna.',
    notComplex: 'Ní léir ó na cúiseanna i bhur bhfógra ({noticeOn}) go bhfuil m’iarraidh casta.',
    stands: 'Dá bhrí sin, tá an chéad teorainn ama i bhfeidhm i gcónaí.',
  },

  refusalOrFee: {
    subject: 'Bhur ndiúltú do m’iarraidh ({articles})',
    subjectFee: 'An táille ar m’iarraidh ({articles})',
    refused: 'Dhiúltaigh sibh do m’iarraidh ar an mbonn go bhfuil sí gan bhunús nó iomarcach ({repliedOn}).',
    fee: 'Iarrann sibh táille orm as m’iarraidh ({repliedOn}).',
    burden:
      'Tá iarrataí saor in aisce. Ní féidir diúltú d’iarraidh ná táille a ghearradh uirthi ach amháin más léir go bhfuil sí gan bhunús nó iomarcach; is fúibhse atá sé é sin a léiriú, agus ní mór an eisceacht a léirmhíniú go cúng ({Art. 12(5) GDPR}).',
    facts: 'Iarraim oraibh na fíorais as ar tháinig sibh ar an gconclúid sin a insint dom.',
    effort: 'Ní leor mar chúis ann féin go bhfuil a lán oibre ag baint le freagra.',
    historyIntro: 'M’iarrataí chugaibh go dtí seo:',
    calculation:
      'Iarraim oraibh a thaispeáint dom conas a ríomh sibh an táille, agus gan aon rud a dhéanamh ar mo chostas gan mo chomhaontú.',
    ask: 'Iarraim oraibh m’iarraidh a fhreagairt saor in aisce.',
  },

  complaint: {
    subject: 'Gearán: {controller} ({Art. 77 GDPR})',
    ask: 'Taiscim gearán, óir is é mo thuairim go bhfuil mo shonraí pearsanta á bpróiseáil de shárú ar an dlí um chosaint sonraí, agus iarraim oraibh an cás a scrúdú ({Art. 77(1) GDPR}).',
    complainant: 'An duine atá ag taisceadh an ghearáin:',
    against: 'Gearán in aghaidh:',
    eventsHeading: 'Cad a tharla:',
    events: {
      sent: 'iarraidh seolta chuig an rialaitheoir ({channel}): {articles}',
      received: 'iarraidh faighte ag an rialaitheoir',
      question: 'ceist ón rialaitheoir',
      ownAnswer: 'm’fhreagra ar an gceist',
      extension: 'fógra ón rialaitheoir faoi shíneadh na tréimhse',
      answer: 'freagra ón rialaitheoir',
      partialAnswer: 'freagra i bpáirt ón rialaitheoir',
      refusal: 'diúltú ón rialaitheoir',
      fee: 'táille á hiarraidh ag an rialaitheoir',
      reminder: 'meabhrúchán seolta chuig an rialaitheoir',
      due: 'deireadh na tréimhse míosa ({Art. 12(3)})',
      silence: 'gan freagra go dtí seo',
    },
    data: 'Na sonraí agus an phróiseáil lena mbaineann: {data}',
    provisions: 'Forálacha a sáraíodh, dar liom: {articles}',
    controllerFirst: 'Chuir mé m’iarraidh chuig an rialaitheoir ar dtús.',
    asksIntro: 'Iarraim oraibh:',
    asks: {
      comply: 'a ordú don rialaitheoir m’iarraidh a chomhlíonadh ({Art. 58(2)(c)})',
      rectify:
        'ceartú nó léirscriosadh na sonraí nó srianadh na próiseála a ordú, mar aon le fógra do na faighteoirí ({Art. 58(2)(g)})',
      ban: 'teorainn nó toirmeasc a chur ar an bpróiseáil ({Art. 58(2)(f)})',
      reprimand: 'iomardú a eisiúint don rialaitheoir ({Art. 58(2)(b)})',
    },
    rest: 'Fágaim aon bheart eile fúibh féin.',
    noCourt: 'Níl aon chúirt ná aon údarás eile ag déileáil leis an gcás.',
    court: 'Tá an cás os comhair an chomhlachta seo freisin: {court}',
    nameMayBeGiven: 'Is féidir libh m’ainm a thabhairt don rialaitheoir.',
    nameNotGiven: 'Iarraim oraibh gan m’ainm a thabhairt don rialaitheoir gan é a fhiafraí díom ar dtús.',
    progress:
      'Iarraim oraibh mé a chur ar an eolas faoi dhul chun cinn agus faoi thoradh an ghearáin, laistigh de thrí mhí ar a dhéanaí ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Iatáin:',
    enclosures: {
      letters: 'mo litreacha chuig an rialaitheoir',
      answers: 'freagraí an rialaitheora',
      proof: 'cruthúnas ar sheoladh agus ar fháil',
      policy: 'an beartas príobháideachais mar a léigh mé é',
    },
  },

  uk: null,
  ch: null,
};
