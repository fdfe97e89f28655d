// Icelandic letters. The shape and its notes stand in ../letter-words.ts.
// Iceland applies the regulation through the EEA Agreement and Act No. 90/2018; the articles are the same. Citations
// are nominative, so they stand in brackets or after a colon.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'is',
  reviewedBy: null,
  quotationMarks: ['„', '“'],
  joining: { between: ', ', last: ' og ', colon: ': ' },
  citation: {
    article: '{article}. gr.',
    paragraph: '{paragraph}. mgr. {article}. gr.',
    point: '{point}-liður {paragraph}. mgr. {article}. gr.',
    points: 'a b c d e f g h',
    withLaw: '{citation} almennu persónuverndarreglugerðarinnar',
  },
  date: {
    pattern: '{day}. {month} {year}',
    months: [
      'janúar',
      'febrúar',
      'mars',
      'apríl',
      'maí',
      'júní',
      'júlí',
      'ágúst',
      'september',
      'október',
      'nóvember',
      'desember',
    ],
  },

  common: {
    salutation: 'Til þeirra er málið varðar',
    closing: 'Virðingarfyllst,',
    service: 'Bréf þetta varðar: {service}',
    ties: {
      account: 'Ég er með notandaaðgang hjá ykkur.',
      purchase: 'Ég er viðskiptavinur ykkar.',
      newsletter: 'Ég fæ fréttabréfið ykkar.',
      visit: 'Ég nota vefsvæði ykkar eða smáforrit.',
      contacted: 'Þið hafið haft samband við mig og ég veit ekki hvaðan þið hafið upplýsingar um mig.',
    },
    identifiersIntro: 'Þið getið fundið mig með þessum upplýsingum, sem þið hafið þegar:',
    identifiers: {
      email: 'Netfang: {value}',
      userName: 'Notandanafn: {value}',
      customerNumber: 'Viðskiptamannsnúmer: {value}',
      orderNumber: 'Pöntunarnúmer: {value}',
      phone: 'Símanúmer: {value}',
      postalAddress: 'Póstfang: {value}',
      cookieId: 'Auðkenni vefköku eða vafra: {value}',
      deviceId: 'Auðkenni tækis: {value}',
      numberPlate: 'Skráningarnúmer ökutækis: {value}',
      other: 'Aðrar upplýsingar: {value}',
    },
    identification:
      'Þær ættu að nægja til að bera kennsl á mig og ég læt ekki afrit af persónuskilríkjum fylgja. Ef þið hafið réttmæta ástæðu til að efast um hver ég er ({Art. 12(6)}) bið ég ykkur að greina frá því í hverju efinn felst og hvaða lágmarksupplýsingar myndu eyða honum.',
    answerElectronically:
      'Ég óska eftir rafrænu svari á algengu sniði og ekki eingöngu með tengli sem rennur út. Svarið óskast sent hingað: {replyTo}',
    answerByPost: 'Ég óska eftir svari í pósti á það heimilisfang sem stendur neðst í bréfinu.',
    extension:
      'Ef þið framlengið frestinn bið ég um tilkynningu um það ásamt ástæðum innan sama mánaðar ({Art. 12(3)}). Ef þið hafnið beiðni minni í heild eða að hluta bið ég ykkur að greina frá ástæðunum ({Art. 12(4)}).',
    lastDay: 'Síðasti dagur til þess er {due}.',
    inParticular: 'Beiðni mín nær til allra upplýsinga um mig og einkum til þess sem hér segir: {scope}',
    tellRecipients:
      'Ég bið ykkur að tilkynna þetta öllum viðtakendum upplýsinganna og upplýsa mig um hverjir þeir eru ({Art. 19}).',
    confirm: 'Ég bið ykkur að staðfesta hvað þið hafið gert og hvaða dag.',
    youWrite: 'Í persónuverndarstefnu ykkar segir um þetta: {quote}',
    severalSubject: 'Beiðnir varðandi persónuupplýsingar mínar ({articles})',
    severalIntro: 'Í þessu bréfi eru nokkrar beiðnir. Ég bið ykkur að afgreiða hverja þeirra.',
    severalDeadline:
      'Ég bið ykkur að upplýsa mig, án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku bréfsins, um hvað þið hafið gert vegna hverrar beiðni ({Art. 12(3) GDPR}).',
    copyFirst: 'Vinsamlegast eyðið engu fyrr en þið hafið sent mér þær upplýsingar og það afrit sem ég óska eftir hér.',
    vagueIntro: 'Í persónuverndarstefnu ykkar eru sum atriði óljós. Ég óska eftir nánari upplýsingum:',
    vaguePurposes:
      'Vinsamlegast tilgreinið nákvæmlega í hvaða tilgangi þið vinnið með upplýsingar um mig. Þið skrifið aðeins: {quote}',
    vagueRetention:
      'Vinsamlegast tilgreinið varðveislutíma hvers flokks upplýsinga sem þið hafið um mig. Þið skrifið aðeins: {quote}',
    vagueRecipients: 'Vinsamlegast tilgreinið hverjir hafa fengið upplýsingar um mig. Þið skrifið aðeins: {quote}',
    vagueTransfers:
      'Vinsamlegast tilgreinið þriðju löndin og þær verndarráðstafanir sem gilda um upplýsingar mínar. Þið skrifið aðeins: {quote}',
  },

  access: {
    subject: 'Beiðni um aðgang að persónuupplýsingum mínum ({Art. 15 GDPR})',
    ask: 'Ég bið ykkur að staðfesta hvort þið vinnið með persónuupplýsingar um mig. Ef svo er óska ég eftir aðgangi að þeim og eftirfarandi upplýsingum ({Art. 15(1) GDPR}):',
    purposes: 'tilgangur vinnslunnar ({Art. 15(1)(a)})',
    legalBasis: 'lagagrundvöllur vinnslunnar fyrir hvern tilgang ({Art. 13(1)(c)})',
    categories: 'flokkar persónuupplýsinganna ({Art. 15(1)(b)})',
    recipients: 'nöfn viðtakenda, einnig í þriðju löndum, og dagsetning miðlunar ef hún er þekkt ({Art. 15(1)(c)})',
    retention: 'varðveislutími hvers flokks upplýsinga eða þær viðmiðanir sem ráða honum ({Art. 15(1)(d)})',
    rights:
      'réttur minn til leiðréttingar, eyðingar, takmörkunar á vinnslu og andmæla í þessu tilviki ({Art. 15(1)(e)})',
    complaint: 'það eftirlitsyfirvald sem ég get beint kvörtun til ({Art. 15(1)(f)})',
    source: 'allar fyrirliggjandi upplýsingar um uppruna þeirra gagna sem ekki koma frá mér ({Art. 15(1)(g)})',
    automated:
      'sjálfvirk ákvarðanataka, þar á meðal gerð persónusniðs: sú aðferð og þær meginreglur sem í raun var beitt við vinnslu upplýsinga um mig, þýðing þeirra og afleiðingar fyrir mig ({Art. 15(1)(h)})',
    transfers:
      'verndarráðstafanir vegna flutnings til þriðju landa, ásamt afriti af þeim eða upplýsingum um hvar þær er að finna ({Art. 15(2)})',
    deadline:
      'Ég bið ykkur að senda mér persónuupplýsingarnar og aðrar umbeðnar upplýsingar án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku beiðninnar ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Beiðni um afrit af persónuupplýsingum mínum ({Art. 15(3) GDPR})',
    ask: 'Ég óska eftir afriti af þeim persónuupplýsingum um mig sem þið vinnið með. Fyrsta afritið er án endurgjalds ({Art. 15(3) GDPR}).',
    complete:
      'Afritið þarf að vera heildstætt og skiljanlegt: með skýringum á kóðum og með þeim skjölum eða útdráttum sem þarf til að skilja upplýsingarnar.',
    systems:
      'Það þarf að ná til allra kerfa ykkar, þar á meðal tölvupósts, þjónustuvers, aðgerðaskráa og persónusniða vegna auglýsinga.',
    format:
      'Vinsamlegast notið algengt rafrænt snið sem ég get vistað. Að geta skoðað upplýsingarnar í notandaaðgangi jafngildir ekki afriti.',
    otherPeople:
      'Þið megið afmá það sem varðar annað fólk, en það er ekki ástæða til að halda öðru eftir ({Art. 15(4)}).',
    deadline:
      'Ég bið ykkur að senda mér afritið án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku beiðninnar ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Beiðni um leiðréttingu á persónuupplýsingum mínum ({Art. 16 GDPR})',
    ask: 'Ég bið ykkur að leiðrétta eftirfarandi upplýsingar um mig án ótilhlýðilegrar tafar ({Art. 16 GDPR}):',
    wrong: 'Hjá ykkur stendur: {wrong}',
    right: 'Rétt er: {right}',
    supplement: 'Til viðbótar á að standa: {supplement}',
    restrictMeanwhile:
      'Ég bið ykkur að takmarka vinnslu þessara upplýsinga þar til staðfest hefur verið hvort þær séu réttar ({Art. 18(1)(a)}).',
    deadline:
      'Ég bið ykkur að leiðrétta upplýsingarnar án ótilhlýðilegrar tafar og upplýsa mig, eigi síðar en mánuði eftir viðtöku beiðninnar, um hvað þið hafið gert ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Beiðni um eyðingu persónuupplýsinga minna ({Art. 17 GDPR})',
    askAll: 'Ég bið ykkur að eyða öllum persónuupplýsingum um mig án ótilhlýðilegrar tafar ({Art. 17(1) GDPR}).',
    askSome: 'Ég bið ykkur að eyða eftirfarandi upplýsingum um mig án ótilhlýðilegrar tafar ({Art. 17(1) GDPR}):',
    groundsIntro: 'Ástæður mínar eru:',
    grounds: {
      notNecessary:
        'upplýsingarnar eru ekki lengur nauðsynlegar í þeim tilgangi sem bjó að baki söfnun þeirra ({Art. 17(1)(a)})',
      consentWithdrawn: 'ég afturkalla samþykkið sem vinnslan byggist á ({Art. 17(1)(b)})',
      objection: 'ég andmæli vinnslunni ({Art. 17(1)(c)})',
      unlawful: 'vinnsla upplýsinganna hefur verið ólögmæt ({Art. 17(1)(d)})',
      legalObligation: 'lagaskylda krefst þess að upplýsingunum sé eytt ({Art. 17(1)(e)})',
      child: 'upplýsingunum var safnað vegna netþjónustu þegar ég var barn ({Art. 17(1)(f)})',
    },
    published:
      'Ef þið hafið gert upplýsingarnar opinberar bið ég ykkur að gera eðlilegar ráðstafanir til þess að aðrir fjarlægi einnig tengla á þær og afrit af þeim ({Art. 17(2)}).',
    kept: 'Ef þið þurfið að halda eftir einhverjum upplýsinganna bið ég ykkur að tilgreina hverjar þær eru, samkvæmt hvaða undantekningu og lögum og hversu lengi, og nota þær eingöngu í þeim tilgangi ({Art. 17(3)}).',
    closeAccount: 'Ég bið ykkur einnig að loka notandaaðgangi mínum.',
    keepAccount: 'Ég vil halda notandaaðgangi mínum.',
    deadline:
      'Ég bið ykkur að eyða upplýsingunum án ótilhlýðilegrar tafar og upplýsa mig, eigi síðar en mánuði eftir viðtöku beiðninnar, um hvað þið hafið gert ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Beiðni um takmörkun á vinnslu ({Art. 18 GDPR})',
    askAll: 'Ég bið ykkur að takmarka vinnslu allra persónuupplýsinga um mig ({Art. 18(1) GDPR}).',
    askSome: 'Ég bið ykkur að takmarka vinnslu eftirfarandi upplýsinga um mig ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Ástæða mín: ég vefengi að upplýsingarnar séu réttar ({Art. 18(1)(a)}).',
      unlawful: 'Ástæða mín: vinnslan er ólögmæt en ég vil ekki að upplýsingunum sé eytt ({Art. 18(1)(b)}).',
      legalClaims:
        'Ástæða mín: þið þurfið ekki lengur á upplýsingunum að halda en ég þarf þær vegna réttarkrafna ({Art. 18(1)(c)}).',
      objectionPending:
        'Ástæða mín: ég hef andmælt vinnslunni og enn hefur ekki verið skorið úr um það ({Art. 18(1)(d)}).',
    },
    mark: 'Ég bið ykkur að auðkenna upplýsingarnar og nota þær aðeins með samþykki mínu, vegna réttarkrafna, til að vernda réttindi annarra eða vegna brýnna almannahagsmuna ({Art. 18(2)}).',
    beforeLifting: 'Ég bið ykkur að láta mig vita áður en þið afléttið takmörkuninni ({Art. 18(3)}).',
    deadline:
      'Ég bið ykkur að takmarka vinnsluna án ótilhlýðilegrar tafar og upplýsa mig, eigi síðar en mánuði eftir viðtöku beiðninnar, um hvað þið hafið gert ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Beiðni um flutning eigin gagna ({Art. 20 GDPR})',
    ask: 'Ég óska eftir að fá þær persónuupplýsingar sem ég hef látið ykkur í té, einnig þær sem hafa orðið til við notkun mína á þjónustu ykkar ({Art. 20(1) GDPR}).',
    condition: 'Vinnslan byggist á samþykki mínu eða samningi við mig og er sjálfvirk.',
    format:
      'Vinsamlegast notið skipulegt, algengt og tölvulesanlegt snið, til dæmis JSON, CSV eða XML; PDF-skjal nægir ekki.',
    transmit:
      'Ef það er tæknilega mögulegt bið ég ykkur að senda gögnin beint til eftirfarandi ábyrgðaraðila ({Art. 20(2)}): {newController}',
    deadline:
      'Ég bið ykkur að senda mér skrána án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku beiðninnar ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Andmæli við vinnslu persónuupplýsinga minna ({Art. 21(1) GDPR})',
    ask: 'Ég andmæli eftirfarandi vinnslu upplýsinga um mig og gerð persónusniðs á grundvelli hennar ({Art. 21(1) GDPR}):',
    basis:
      'Vinnslan byggist á verkefni í þágu almannahagsmuna eða á lögmætum hagsmunum ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Ástæður sem tengjast sérstökum aðstæðum mínum: {situation}',
    stop: 'Ég bið ykkur að hætta þessari vinnslu. Ef þið viljið halda henni áfram bið ég ykkur að sýna fram á mikilvægar lögmætar ástæður sem ganga framar hagsmunum mínum, eða þær réttarkröfur sem þið þurfið upplýsingarnar til.',
    restrictMeanwhile:
      'Ég bið ykkur að takmarka vinnsluna strax, þar til skorið hefur verið úr um þetta ({Art. 18(1)(d)}).',
    erase: 'Ef slíkar ástæður eru ekki fyrir hendi bið ég ykkur að eyða upplýsingunum ({Art. 17(1)(c)}).',
    deadline:
      'Ég bið ykkur að senda mér ákvörðun ykkar og rökstuðning án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku bréfsins ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Andmæli við beinni markaðssetningu ({Art. 21(2) GDPR})',
    ask: 'Ég andmæli allri notkun persónuupplýsinga minna í þágu beinnar markaðssetningar, á öllum miðlum og fyrir öll vörumerki, og gerð persónusniðs í þeim tilgangi ({Art. 21(2) GDPR}).',
    stop: 'Þetta þarf ekki að rökstyðja. Ég bið ykkur að hætta strax ({Art. 21(3)}).',
    noSharing: 'Vinsamlegast afhendið engum upplýsingar um mig til markaðssetningar.',
    source: 'Vinsamlegast upplýsið mig um hvaðan þið fenguð samskiptaupplýsingar mínar ({Art. 15(1)(g)}).',
    erase: 'Vinsamlegast eyðið þeim upplýsingum sem þið varðveitið eingöngu vegna markaðssetningar ({Art. 17(1)(c)}).',
    blockList: 'Þið megið halda eftir því lágmarki sem bannlisti krefst til að virða þessi andmæli.',
    deadline:
      'Markaðssetningunni ber að hætta strax. Ég bið ykkur að staðfesta það án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku bréfsins ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Afturköllun samþykkis ({Art. 7(3) GDPR})',
    askAll:
      'Ég afturkalla hér með, til framtíðar, öll samþykki sem ég hef veitt ykkur fyrir vinnslu persónuupplýsinga minna ({Art. 7(3) GDPR}).',
    askSome: 'Ég afturkalla hér með, til framtíðar, samþykki mitt fyrir eftirfarandi ({Art. 7(3) GDPR}):',
    stop: 'Ég bið ykkur að hætta þessari vinnslu strax.',
    erase:
      'Ég bið ykkur að eyða þeim upplýsingum sem þið varðveitið eingöngu á grundvelli þessa samþykkis ({Art. 17(1)(b)}).',
    noOtherBasis: 'Vinsamlegast haldið sömu vinnslu ekki áfram á öðrum lagagrundvelli.',
    deadline:
      'Vinnslunni ber að hætta strax. Ég bið ykkur að upplýsa mig, án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku bréfsins, um hverju þið hafið eytt og hverjum þið hafið tilkynnt það ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Endurskoðun sjálfvirkrar ákvörðunar ({Art. 22 GDPR})',
    ask: 'Ég vefengi eftirfarandi ákvörðun. Hún var eingöngu tekin með sjálfvirkum hætti og hefur réttaráhrif fyrir mig eða snertir mig verulega á sambærilegan hátt ({Art. 22(1) GDPR}):',
    review: 'Ég bið um að einstaklingur sem hefur vald til að breyta ákvörðuninni endurskoði hana ({Art. 22(3)}).',
    view: 'Vinsamlegast takið tillit til sjónarmiða minna: {view}',
    newDecision: 'Vinsamlegast takið nýja ákvörðun og rökstyðjið hana.',
    logic:
      'Vinsamlegast útskýrið rökin að baki ákvörðuninni, hvaða upplýsingar voru notaðar og hvaða vægi þær fengu ({Art. 15(1)(h)}).',
    lawfulCase:
      'Vinsamlegast tilgreinið hvað heimilar ákvörðunina: samningur, lög eða afdráttarlaust samþykki mitt ({Art. 22(2)}).',
    suspend: 'Ég bið ykkur að framfylgja ekki ákvörðuninni fyrr en hún hefur verið endurskoðuð.',
    deadline:
      'Ég bið ykkur að senda mér niðurstöðu endurskoðunarinnar og útskýringuna án ótilhlýðilegrar tafar og eigi síðar en mánuði eftir viðtöku beiðninnar ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Beiðni mín: {articles}',
      sent: 'Send: {sentOn} ({channel})',
      received: 'Móttekin: {receivedOn}',
      due: 'Svarfrestur rennur út: {due}',
      reference: 'Tilvísun: {reference}',
    },
    channels: {
      email: 'tölvupóstur',
      webForm: 'vefeyðublað',
      registeredPost: 'ábyrgðarbréf',
      post: 'póstur',
      conversation: 'munnlega',
    },
    newDate:
      'Ég óska eftir fullnægjandi svari eigi síðar en þennan dag: {newDate}. Þá dagsetningu vel ég af tillitssemi; lögbundinn frestur breytist ekki.',
    otherwiseComplaint:
      'Ef ég fæ ekki fullnægjandi svar hyggst ég leggja fram kvörtun hjá eftirlitsyfirvaldi ({Art. 77}).',
    earlierLetter: 'Fyrra bréf mitt:',
  },

  reminder: {
    subject: 'Ítrekun á beiðni minni ({articles})',
    noAnswer:
      'Mánaðarfresturinn er liðinn og ég hef hvorki fengið svar né tilkynningu um framlengingu ({Art. 12(3) GDPR}).',
    reasons: 'Ef þið hafnið beiðni minni í heild eða að hluta bið ég ykkur að greina frá ástæðunum ({Art. 12(4)}).',
    notNew: 'Þetta er ítrekun á fyrri beiðni en ekki ný beiðni.',
  },

  identityDemand: {
    subject: 'Fyrirspurn ykkar um hver ég er ({articles})',
    onlyDoubts:
      'Þið megið aðeins óska eftir frekari upplýsingum ef þið hafið réttmæta ástæðu til að efast um hver ég er, og þá aðeins þeim sem eru nauðsynlegar til að eyða þeim efa ({Art. 12(6) GDPR}).',
    noDocument:
      'Afrit af persónuskilríkjum er að jafnaði hvorki viðeigandi né í samræmi við meðalhóf, einkum þegar upplýsingarnar hér að neðan nægja þegar til að bera kennsl á mig ({Art. 5(1)(c)}).',
    offersIntro: 'Til að eyða öllum efa býð ég eftirfarandi:',
    offers: {
      code: 'ég svara með kóða sem þið sendið á netfangið eða símanúmerið sem þið hafið',
      login: 'ég skrái mig inn á notandaaðgang minn og staðfesti beiðnina þar',
      order: 'ég gef upp pöntunarnúmer eða fjárhæð síðasta reiknings míns',
      callBack: 'þið hringið í mig í það númer sem þið hafið',
    },
    sayDoubts:
      'Ef þetta nægir ekki bið ég ykkur að greina frá því í hverju efinn felst og hvers vegna þetta eyðir honum ekki.',
    sayBasis:
      'Ég bið ykkur einnig að greina frá því á hvaða lagagrundvelli þið mynduð safna frekari upplýsingum, hve lengi þið mynduð varðveita þær og hvenær þeim yrði eytt.',
    clock: 'Fyrirspurn sem slíkur efi býr ekki að baki stöðvar ekki frestinn ({Art. 12(3)}).',
    sensitive:
      'Ef eðli upplýsinganna, til dæmis um heilsufar eða bankaviðskipti, kallar á strangari athugun bið ég ykkur að láta mig vita og þá finnum við hentuga leið.',
    redactedCopy:
      'Ég læt fylgja afrit þar sem allt sem ekki er nauðsynlegt hefur verið afmáð. Það er eingöngu ætlað fyrir þessa athugun; vinsamlegast eyðið því að henni lokinni og skráið aðeins að athugun hafi farið fram.',
    linkByMark:
      'Ef þið getið ekki tengt upplýsingarnar við nafn mitt stendur auðkennið sem þær finnast með hér að neðan ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Beiðni mín gildir án eyðublaðs ykkar ({articles})',
    noForm: 'Lög krefjast hvorki eyðublaðs né tiltekinnar leiðar fyrir beiðni.',
    valid:
      'Beiðni mín hefur borist ykkur og er gild. Það er ykkar hlutverk að auðvelda mér að neyta þessa réttar ({Art. 12(2) GDPR}).',
    noMore: 'Til þess þarf hvorki notandaaðgang, samþykki nýrra skilmála né frekari upplýsingar frá mér.',
    passOn:
      'Ég bið ykkur að koma henni áfram innanhúss og svara innan þess mánaðar sem hófst við viðtöku hennar ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Svar ykkar er ófullnægjandi ({articles})',
    thanks: 'Ég þakka fyrir svar ykkar ({repliedOn}). Það svarar ekki allri beiðni minni.',
    missingIntro: 'Eftirfarandi er enn ókomið:',
    missing: {
      copy: 'afrit af upplýsingunum sjálfum ({Art. 15(3)})',
      file: 'upplýsingarnar á skipulegu, tölvulesanlegu sniði ({Art. 20(1)})',
      confirmation: 'staðfesting á því hvað hefur verið gert og hvaða dag',
      recipientsTold: 'nöfn þeirra viðtakenda sem þið hafið tilkynnt þetta ({Art. 19})',
      reasons: 'ástæður fyrir því sem þið hafið hafnað ({Art. 12(4)})',
      keptData:
        'þær upplýsingar sem þið hafið haldið eftir, lögin sem krefjast þess og varðveislutíminn ({Art. 17(3)})',
      compellingGrounds: 'þær mikilvægu lögmætu ástæður sem áframhaldandi vinnsla byggist á ({Art. 21(1)})',
    },
    partial: 'Svar að hluta er höfnun að hluta og hana bið ég ykkur að rökstyðja ({Art. 12(4) GDPR}).',
    intelligible:
      'Svarið verður að vera skiljanlegt; vísun í almenna persónuverndarstefnu svarar ekki spurningum um mínar eigin upplýsingar ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Tilkynning ykkar um framlengdan frest ({articles})',
    rule: 'Aðeins má framlengja frestinn ef fjöldi beiðna og flækjustig þeirra krefst þess, og þá með rökstuddri tilkynningu innan mánaðar frá viðtöku ({Art. 12(3) GDPR}).',
    late: 'Tilkynning ykkar ({noticeOn}) barst mér eftir að sá mánuður var liðinn.',
    noReasons: 'Í tilkynningu ykkar ({noticeOn}) eru engar ástæður tilgreindar.',
    notComplex: 'Ástæðurnar í tilkynningu ykkar ({noticeOn}) sýna ekki að beiðni mín sé flókin.',
    stands: 'Upphaflegi fresturinn gildir því áfram.',
  },

  refusalOrFee: {
    subject: 'Höfnun ykkar á beiðni minni ({articles})',
    subjectFee: 'Gjald fyrir beiðni mína ({articles})',
    refused: 'Þið hafið hafnað beiðni minni sem tilefnislausri eða óhóflegri ({repliedOn}).',
    fee: 'Þið krefjist gjalds fyrir beiðni mína ({repliedOn}).',
    burden:
      'Beiðnir eru án endurgjalds. Aðeins má hafna beiðni eða taka gjald fyrir hana ef hún er augljóslega tilefnislaus eða óhófleg; það er ykkar að sýna fram á það og undantekninguna ber að túlka þröngt ({Art. 12(5) GDPR}).',
    facts: 'Vinsamlegast tilgreinið þau atvik sem þið byggið þetta á.',
    effort: 'Að svar krefjist mikillar vinnu er ekki í sjálfu sér nægileg ástæða.',
    historyIntro: 'Beiðnir mínar til ykkar hingað til:',
    calculation: 'Vinsamlegast sýnið hvernig gjaldið er reiknað og gerið ekkert á minn kostnað án samþykkis míns.',
    ask: 'Ég bið ykkur að svara beiðni minni án endurgjalds.',
  },

  complaint: {
    subject: 'Kvörtun: {controller} ({Art. 77 GDPR})',
    ask: 'Ég legg fram kvörtun þar sem ég tel að unnið sé með persónuupplýsingar mínar í bága við reglur um persónuvernd og bið ykkur að rannsaka málið ({Art. 77(1) GDPR}).',
    complainant: 'Kvartandi:',
    against: 'Ábyrgðaraðili sem kvartað er yfir:',
    eventsHeading: 'Málsatvik:',
    events: {
      sent: 'beiðni send ábyrgðaraðila ({channel}): {articles}',
      received: 'beiðni barst ábyrgðaraðila',
      question: 'fyrirspurn frá ábyrgðaraðila',
      ownAnswer: 'svar mitt við fyrirspurninni',
      extension: 'tilkynning ábyrgðaraðila um framlengdan frest',
      answer: 'svar frá ábyrgðaraðila',
      partialAnswer: 'ófullnægjandi svar frá ábyrgðaraðila',
      refusal: 'höfnun ábyrgðaraðila',
      fee: 'krafa ábyrgðaraðila um gjald',
      reminder: 'ítrekun send ábyrgðaraðila',
      due: 'mánaðarfrestur rann út ({Art. 12(3)})',
      silence: 'ekkert svar hingað til',
    },
    data: 'Upplýsingar og vinnsla sem málið varðar: {data}',
    provisions: 'Ákvæði sem ég tel að brotið hafi verið gegn: {articles}',
    controllerFirst: 'Ég beindi beiðni minni fyrst til ábyrgðaraðilans.',
    asksIntro: 'Ég bið ykkur:',
    asks: {
      comply: 'að gefa ábyrgðaraðilanum fyrirmæli um að verða við beiðni minni ({Art. 58(2)(c)})',
      rectify:
        'að fyrirskipa leiðréttingu eða eyðingu upplýsinganna eða takmörkun á vinnslu þeirra og tilkynningu til viðtakenda ({Art. 58(2)(g)})',
      ban: 'að takmarka eða banna vinnsluna ({Art. 58(2)(f)})',
      reprimand: 'að veita ábyrgðaraðilanum áminningu ({Art. 58(2)(b)})',
    },
    rest: 'Aðrar ráðstafanir læt ég ykkur eftir.',
    noCourt: 'Málið er ekki til meðferðar hjá dómstóli eða öðru stjórnvaldi.',
    court: 'Málið er einnig til meðferðar hér: {court}',
    nameMayBeGiven: 'Þið megið gefa ábyrgðaraðilanum upp nafn mitt.',
    nameNotGiven: 'Vinsamlegast gefið ábyrgðaraðilanum ekki upp nafn mitt án þess að spyrja mig fyrst.',
    progress:
      'Ég bið ykkur að upplýsa mig um framvindu og niðurstöðu málsins innan þriggja mánaða ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Fylgiskjöl:',
    enclosures: {
      letters: 'bréf mín til ábyrgðaraðilans',
      answers: 'svör ábyrgðaraðilans',
      proof: 'staðfesting á sendingu og móttöku',
      policy: 'persónuverndarstefnan eins og hún var þegar ég las hana',
    },
  },

  uk: null,
  ch: null,
};
