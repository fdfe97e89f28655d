// Dutch letters, for the Netherlands and Flanders. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'nl',
  reviewedBy: null,
  quotationMarks: ['“', '”'],
  joining: { between: ', ', last: ' en ', colon: ': ' },
  citation: {
    article: 'artikel {article}',
    paragraph: 'artikel {article} lid {paragraph}',
    point: 'artikel {article} lid {paragraph} onder {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} AVG',
  },
  date: {
    pattern: '{day} {month} {year}',
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },

  common: {
    salutation: 'Geachte heer of mevrouw,',
    closing: 'Hoogachtend,',
    service: 'Deze brief gaat over: {service}',
    ties: {
      account: 'Ik heb een account bij u.',
      purchase: 'Ik ben klant bij u.',
      newsletter: 'Ik ontvang uw nieuwsbrief.',
      visit: 'Ik gebruik uw website of app.',
      contacted: 'U hebt contact met mij opgenomen, en ik weet niet hoe u aan mijn gegevens komt.',
    },
    identifiersIntro: 'U kunt mij vinden aan de hand van deze gegevens, die u al hebt:',
    identifiers: {
      email: 'E-mailadres: {value}',
      userName: 'Gebruikersnaam: {value}',
      customerNumber: 'Klantnummer: {value}',
      orderNumber: 'Bestelnummer: {value}',
      phone: 'Telefoonnummer: {value}',
      postalAddress: 'Postadres: {value}',
      cookieId: 'Cookie- of browserkenmerk: {value}',
      deviceId: 'Apparaatkenmerk: {value}',
      numberPlate: 'Kenteken: {value}',
      other: 'Ander gegeven: {value}',
    },
    identification:
      'Deze gegevens zouden voldoende moeten zijn om mij te identificeren; een kopie van een identiteitsbewijs voeg ik niet bij. Hebt u redelijke twijfel over mijn identiteit ({Art. 12(6)}), laat mij dan weten waaruit die bestaat en welke informatie minimaal nodig is om die weg te nemen.',
    answerElectronically:
      'Ik verzoek u elektronisch te antwoorden, in een gangbaar formaat en niet alleen via een link die verloopt. Mijn adres voor het antwoord: {replyTo}',
    answerByPost: 'Ik verzoek u per post te antwoorden, op het adres onderaan deze brief.',
    extension:
      'Als u de termijn verlengt, ontvang ik daarvan graag binnen diezelfde maand bericht, met de redenen ({Art. 12(3)}). Als u mijn verzoek geheel of gedeeltelijk afwijst, verneem ik graag uw redenen ({Art. 12(4)}).',
    lastDay: 'De laatste dag hiervoor is {due}.',
    inParticular: 'Mijn verzoek betreft al mijn gegevens, en in het bijzonder: {scope}',
    tellRecipients:
      'Ik verzoek u alle ontvangers van de gegevens hiervan in kennis te stellen en mij te laten weten wie dat zijn ({Art. 19}).',
    confirm: 'Ik verzoek u mij te bevestigen wat u hebt gedaan, en op welke dag.',
    youWrite: 'In uw privacyverklaring staat hierover: {quote}',
    severalSubject: 'Verzoeken over mijn persoonsgegevens ({articles})',
    severalIntro: 'Deze brief bevat meerdere verzoeken. Ik vraag u elk daarvan te behandelen.',
    severalDeadline:
      'Ik verzoek u mij onverwijld, en uiterlijk binnen een maand na ontvangst van deze brief, te laten weten welk gevolg u aan elk van deze verzoeken hebt gegeven ({Art. 12(3) GDPR}).',
    copyFirst:
      'Ik verzoek u niets te wissen voordat u mij de informatie en de kopie hebt gestuurd waar ik hier om vraag.',
    vagueIntro: 'Uw privacyverklaring laat een aantal punten open. Ik vraag daarom om deze bijzonderheden:',
    vaguePurposes: 'Ik verneem graag precies voor welk doel u mijn gegevens verwerkt. U schrijft alleen: {quote}',
    vagueRetention:
      'Ik verneem graag de bewaartermijn voor elke categorie gegevens die u over mij hebt. U schrijft alleen: {quote}',
    vagueRecipients: 'Ik verneem graag, met naam, wie mijn gegevens hebben ontvangen. U schrijft alleen: {quote}',
    vagueTransfers:
      'Ik verneem graag om welke derde landen het gaat en welke waarborgen voor mijn gegevens gelden. U schrijft alleen: {quote}',
  },

  access: {
    subject: 'Verzoek om inzage in mijn persoonsgegevens ({Art. 15 GDPR})',
    ask: 'Ik verzoek u mij te laten weten of u persoonsgegevens over mij verwerkt. Als dat zo is, vraag ik om inzage in die gegevens en om de volgende informatie ({Art. 15(1) GDPR}):',
    purposes: 'de verwerkingsdoeleinden ({Art. 15(1)(a)})',
    legalBasis: 'de rechtsgrond voor elk doel ({Art. 13(1)(c)})',
    categories: 'de categorieën van persoonsgegevens ({Art. 15(1)(b)})',
    recipients:
      'de ontvangers met naam, ook die in derde landen, en voor zover bekend de dag van verstrekking ({Art. 15(1)(c)})',
    retention: 'de bewaartermijn voor elke categorie gegevens, of de criteria die deze bepalen ({Art. 15(1)(d)})',
    rights: 'mijn rechten op rectificatie, wissing, beperking en bezwaar in dit geval ({Art. 15(1)(e)})',
    complaint: 'de toezichthoudende autoriteit waarbij ik een klacht kan indienen ({Art. 15(1)(f)})',
    source: 'alle beschikbare informatie over de bron van gegevens die niet van mij afkomstig zijn ({Art. 15(1)(g)})',
    automated:
      'geautomatiseerde besluitvorming, met inbegrip van profilering: de procedure en de beginselen die daadwerkelijk op mijn gegevens zijn toegepast, het belang daarvan en de gevolgen voor mij ({Art. 15(1)(h)})',
    transfers:
      'bij doorgifte aan derde landen: de waarborgen, met een kopie daarvan of de vermelding waar die te vinden is ({Art. 15(2)})',
    deadline:
      'Ik verzoek u mij de gegevens en de informatie onverwijld te sturen, uiterlijk binnen een maand na ontvangst van deze brief ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Verzoek om een kopie van mijn persoonsgegevens ({Art. 15(3) GDPR})',
    ask: 'Ik verzoek u mij een kopie te sturen van de persoonsgegevens die u over mij verwerkt. De eerste kopie is kosteloos ({Art. 15(3) GDPR}).',
    complete:
      'De kopie moet volledig en begrijpelijk zijn: met uitleg van de codes, en met de documenten of uittreksels zonder welke de gegevens niet te begrijpen zijn.',
    systems: 'Zij moet al uw systemen omvatten, ook e-mail, klantenservice, logbestanden en advertentieprofielen.',
    format:
      'Ik verzoek u een gangbaar elektronisch formaat te gebruiken dat ik kan opslaan. Gegevens die ik alleen in een account kan bekijken, zijn geen kopie.',
    otherPeople:
      'Wat andere personen betreft, mag u onleesbaar maken; dat is geen reden om mij de rest te onthouden ({Art. 15(4)}).',
    deadline:
      'Ik verzoek u mij de kopie onverwijld te sturen, uiterlijk binnen een maand na ontvangst van deze brief ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Verzoek om rectificatie van mijn persoonsgegevens ({Art. 16 GDPR})',
    ask: 'Ik verzoek u de volgende gegevens over mij onverwijld te rectificeren ({Art. 16 GDPR}):',
    wrong: 'Bij u staat: {wrong}',
    right: 'Juist is: {right}',
    supplement: 'Toe te voegen: {supplement}',
    restrictMeanwhile:
      'Ik verzoek u de verwerking van deze gegevens te beperken totdat de juistheid ervan is gecontroleerd ({Art. 18(1)(a)}).',
    deadline:
      'Ik verzoek u de gegevens onverwijld te rectificeren en mij uiterlijk binnen een maand na ontvangst van deze brief te laten weten wat u hebt gedaan ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Verzoek om wissing van mijn persoonsgegevens ({Art. 17 GDPR})',
    askAll: 'Ik verzoek u alle persoonsgegevens over mij onverwijld te wissen ({Art. 17(1) GDPR}).',
    askSome: 'Ik verzoek u de volgende gegevens over mij onverwijld te wissen ({Art. 17(1) GDPR}):',
    groundsIntro: 'Mijn gronden zijn:',
    grounds: {
      notNecessary:
        'de gegevens zijn niet langer nodig voor de doeleinden waarvoor zij zijn verzameld ({Art. 17(1)(a)})',
      consentWithdrawn: 'ik trek de toestemming in waarop de verwerking berust ({Art. 17(1)(b)})',
      objection: 'ik maak bezwaar tegen de verwerking ({Art. 17(1)(c)})',
      unlawful: 'de gegevens zijn onrechtmatig verwerkt ({Art. 17(1)(d)})',
      legalObligation: 'een wettelijke verplichting vereist de wissing ({Art. 17(1)(e)})',
      child: 'de gegevens zijn voor een onlinedienst verzameld toen ik een kind was ({Art. 17(1)(f)})',
    },
    published:
      'Als u de gegevens openbaar hebt gemaakt, verzoek ik u redelijke maatregelen te nemen zodat ook anderen de koppelingen naar die gegevens en de kopieën ervan verwijderen ({Art. 17(2)}).',
    kept: 'Als u een deel van de gegevens moet bewaren, verzoek ik u mij te laten weten welke gegevens dat zijn, op grond van welke uitzondering en welke wet en hoelang, en ze alleen voor dat doel te gebruiken ({Art. 17(3)}).',
    closeAccount: 'Ik verzoek u ook mijn account te sluiten.',
    keepAccount: 'Mijn account moet blijven bestaan.',
    deadline:
      'Ik verzoek u de gegevens onverwijld te wissen en mij uiterlijk binnen een maand na ontvangst van deze brief te laten weten wat u hebt gedaan ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Verzoek om beperking van de verwerking ({Art. 18 GDPR})',
    askAll: 'Ik verzoek u de verwerking van alle persoonsgegevens over mij te beperken ({Art. 18(1) GDPR}).',
    askSome: 'Ik verzoek u de verwerking van de volgende gegevens over mij te beperken ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Mijn grond: ik betwist de juistheid van de gegevens ({Art. 18(1)(a)}).',
      unlawful:
        'Mijn grond: de verwerking is onrechtmatig, maar ik wil niet dat de gegevens worden gewist ({Art. 18(1)(b)}).',
      legalClaims:
        'Mijn grond: u hebt de gegevens niet meer nodig, maar ik heb ze nodig voor een rechtsvordering ({Art. 18(1)(c)}).',
      objectionPending:
        'Mijn grond: ik heb bezwaar gemaakt tegen de verwerking, en daarover is nog niet beslist ({Art. 18(1)(d)}).',
    },
    mark: 'Ik verzoek u de gegevens te markeren en ze alleen te gebruiken met mijn toestemming, voor een rechtsvordering, ter bescherming van de rechten van anderen of om gewichtige redenen van algemeen belang ({Art. 18(2)}).',
    beforeLifting: 'Ik verzoek u mij op de hoogte te brengen voordat u de beperking opheft ({Art. 18(3)}).',
    deadline:
      'Ik verzoek u de verwerking onverwijld te beperken en mij uiterlijk binnen een maand na ontvangst van deze brief te laten weten wat u hebt gedaan ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Verzoek om overdracht van mijn gegevens ({Art. 20 GDPR})',
    ask: 'Ik verzoek u mij de persoonsgegevens te geven die ik u heb verstrekt, ook de gegevens die door mijn gebruik van uw dienst zijn ontstaan ({Art. 20(1) GDPR}).',
    condition:
      'De verwerking berust op mijn toestemming of op een overeenkomst met mij en wordt via geautomatiseerde procedés verricht.',
    format:
      'Ik verzoek u een gestructureerd, gangbaar en machineleesbaar formaat te gebruiken, zoals JSON, CSV of XML; een pdf is niet voldoende.',
    transmit:
      'Als dat technisch mogelijk is, verzoek ik u de gegevens rechtstreeks te sturen aan ({Art. 20(2)}): {newController}',
    deadline:
      'Ik verzoek u mij het bestand onverwijld te sturen, uiterlijk binnen een maand na ontvangst van deze brief ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Bezwaar tegen de verwerking van mijn persoonsgegevens ({Art. 21(1) GDPR})',
    ask: 'Ik maak bezwaar tegen de volgende verwerking van mijn gegevens en tegen profilering op basis daarvan ({Art. 21(1) GDPR}):',
    basis:
      'Deze verwerking berust op een taak van algemeen belang of op gerechtvaardigde belangen ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'De redenen die verband houden met mijn specifieke situatie: {situation}',
    stop: 'Ik verzoek u deze verwerking te staken. Als u haar wilt voortzetten, verzoek ik u aan te tonen welke dwingende gerechtvaardigde gronden zwaarder wegen dan mijn belangen, of voor welke rechtsvordering u de gegevens nodig hebt.',
    restrictMeanwhile: 'Ik verzoek u de verwerking meteen te beperken, totdat hierover is beslist ({Art. 18(1)(d)}).',
    erase: 'Als er geen dergelijke gronden zijn, verzoek ik u de gegevens te wissen ({Art. 17(1)(c)}).',
    deadline:
      'Ik verzoek u mij uw beslissing en de redenen daarvoor onverwijld te sturen, uiterlijk binnen een maand na ontvangst van deze brief ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Bezwaar tegen direct marketing ({Art. 21(2) GDPR})',
    ask: 'Ik maak bezwaar tegen elk gebruik van mijn persoonsgegevens voor direct marketing, via alle kanalen en voor alle merken, en tegen profilering voor dat doel ({Art. 21(2) GDPR}).',
    stop: 'Hiervoor zijn geen redenen nodig. Ik verzoek u er meteen mee te stoppen ({Art. 21(3)}).',
    noSharing: 'Ik verzoek u mijn gegevens aan niemand door te geven voor marketing.',
    source: 'Ik verneem graag hoe u aan mijn contactgegevens komt ({Art. 15(1)(g)}).',
    erase: 'Ik verzoek u de gegevens te wissen die u alleen voor marketing bewaart ({Art. 17(1)(c)}).',
    blockList: 'U mag het minimum bewaren dat op een blokkeerlijst nodig is om dit bezwaar te respecteren.',
    deadline:
      'De marketing moet meteen stoppen. Ik verzoek u mij dit onverwijld te bevestigen, uiterlijk binnen een maand na ontvangst van deze brief ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Intrekking van mijn toestemming ({Art. 7(3) GDPR})',
    askAll:
      'Ik trek, met werking voor de toekomst, elke toestemming in die ik u voor de verwerking van mijn persoonsgegevens heb gegeven ({Art. 7(3) GDPR}).',
    askSome: 'Ik trek, met werking voor de toekomst, mijn toestemming in voor het volgende ({Art. 7(3) GDPR}):',
    stop: 'Ik verzoek u deze verwerking meteen te beëindigen.',
    erase: 'Ik verzoek u de gegevens te wissen die u alleen op grond van deze toestemming bewaart ({Art. 17(1)(b)}).',
    noOtherBasis: 'Ik verzoek u dezelfde verwerking niet op een andere rechtsgrond voort te zetten.',
    deadline:
      'De verwerking moet meteen worden beëindigd. Ik verzoek u mij onverwijld, en uiterlijk binnen een maand na ontvangst van deze brief, te laten weten wat u hebt gewist en wie u in kennis hebt gesteld ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Herziening van een geautomatiseerd besluit ({Art. 22 GDPR})',
    ask: 'Ik vecht het volgende besluit aan. Het is uitsluitend geautomatiseerd genomen en heeft voor mij rechtsgevolgen of treft mij anderszins in aanmerkelijke mate ({Art. 22(1) GDPR}):',
    review: 'Ik verzoek u het te laten herzien door een persoon die bevoegd is het te wijzigen ({Art. 22(3)}).',
    view: 'Ik verzoek u rekening te houden met mijn standpunt: {view}',
    newDecision: 'Ik verzoek u een nieuw besluit te nemen en mij de redenen daarvoor te geven.',
    logic:
      'Ik verzoek u uit te leggen welke logica is gevolgd, welke gegevens zijn gebruikt en hoe zwaar die wogen ({Art. 15(1)(h)}).',
    lawfulCase:
      'Ik verneem graag wat het besluit toestaat: een overeenkomst, een wet of mijn uitdrukkelijke toestemming ({Art. 22(2)}).',
    suspend: 'Ik vraag u het besluit niet uit te voeren voordat het is herzien.',
    deadline:
      'Ik verzoek u mij de uitkomst van de herziening en de uitleg onverwijld te sturen, uiterlijk binnen een maand na ontvangst van deze brief ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Mijn verzoek: {articles}',
      sent: 'Verzonden: {sentOn} ({channel})',
      received: 'Ontvangen: {receivedOn}',
      due: 'Uiterste dag voor het antwoord: {due}',
      reference: 'Kenmerk: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'webformulier',
      registeredPost: 'aangetekende brief',
      post: 'post',
      conversation: 'mondeling',
    },
    newDate:
      'Ik verzoek u uiterlijk op deze dag volledig te antwoorden: {newDate}. Die dag heb ik uit hoffelijkheid gekozen; de wettelijke termijn verandert er niet door.',
    otherwiseComplaint:
      'Blijft een volledig antwoord uit, dan ben ik van plan een klacht in te dienen bij de toezichthoudende autoriteit ({Art. 77}).',
    earlierLetter: 'Mijn eerdere brief:',
  },

  reminder: {
    subject: 'Herinnering aan mijn verzoek ({articles})',
    noAnswer:
      'De termijn van een maand is verstreken, en ik heb geen antwoord en geen bericht van verlenging ontvangen ({Art. 12(3) GDPR}).',
    reasons: 'Als u mijn verzoek geheel of gedeeltelijk afwijst, verneem ik graag uw redenen ({Art. 12(4)}).',
    notNew: 'Dit is een herinnering aan dat verzoek en geen nieuw verzoek.',
  },

  identityDemand: {
    subject: 'Uw vraag over mijn identiteit ({articles})',
    onlyDoubts:
      'U mag alleen om aanvullende informatie vragen als u redelijke twijfel hebt over mijn identiteit, en alleen om wat nodig is om die weg te nemen ({Art. 12(6) GDPR}).',
    noDocument:
      'Een kopie van een identiteitsbewijs is in de regel niet geschikt en niet evenredig, vooral niet wanneer de gegevens hieronder mij al identificeren ({Art. 5(1)(c)}).',
    offersIntro: 'Om elke twijfel weg te nemen, bied ik aan:',
    offers: {
      code: 'te antwoorden met een code die u stuurt naar het e-mailadres of telefoonnummer dat u hebt',
      login: 'in te loggen op mijn account en het verzoek daar te bevestigen',
      order: 'een bestelnummer of het bedrag van mijn laatste factuur te noemen',
      callBack: 'uw telefoontje te beantwoorden op het nummer dat u hebt',
    },
    sayDoubts:
      'Als dit niet voldoende is, verneem ik graag waaruit uw twijfel bestaat en waarom dit aanbod die niet wegneemt.',
    sayBasis:
      'Ik verneem ook graag op welke rechtsgrond u meer gegevens zou verzamelen, hoelang u ze zou bewaren en wanneer u ze zou wissen.',
    clock: 'Een vraag die niet door zulke twijfel wordt gerechtvaardigd, schort de termijn niet op ({Art. 12(3)}).',
    sensitive:
      'Als de aard van de gegevens, zoals gezondheids- of bankgegevens, een strengere controle vereist, hoor ik dat graag; we vinden dan een geschikte manier.',
    redactedCopy:
      'Ik voeg een kopie bij waarop alles wat niet nodig is onleesbaar is gemaakt. Die is alleen voor deze controle bedoeld; ik verzoek u haar daarna te wissen en alleen te noteren dat u hebt gecontroleerd.',
    linkByMark:
      'Als u de gegevens niet aan mijn naam kunt koppelen, vindt u het kenmerk waarmee dat wel kan tussen de gegevens hieronder ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Mijn verzoek is geldig zonder uw formulier ({articles})',
    noForm: 'De wet schrijft voor een verzoek geen vorm en geen bepaald kanaal voor.',
    valid:
      'Mijn verzoek heeft u bereikt en is geldig. Het is aan u om de uitoefening van dit recht te vergemakkelijken ({Art. 12(2) GDPR}).',
    noMore: 'Daarvoor zijn geen account, geen aanvaarding van voorwaarden en geen verdere gegevens van mij nodig.',
    passOn:
      'Ik verzoek u het intern door te geven en te antwoorden binnen de maand die met de ontvangst is begonnen ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Uw antwoord is onvolledig ({articles})',
    thanks: 'Dank voor uw antwoord ({repliedOn}). Daarmee is mijn verzoek niet volledig beantwoord.',
    missingIntro: 'Ik mis nog:',
    missing: {
      copy: 'de kopie van de gegevens zelf ({Art. 15(3)})',
      file: 'de gegevens in een gestructureerd, machineleesbaar formaat ({Art. 20(1)})',
      confirmation: 'de bevestiging van wat er is gedaan, en op welke dag',
      recipientsTold: 'de namen van de ontvangers die u in kennis hebt gesteld ({Art. 19})',
      reasons: 'de redenen voor wat u hebt afgewezen ({Art. 12(4)})',
      keptData: 'de gegevens die u hebt bewaard, de wet die dat vereist en de termijn ({Art. 17(3)})',
      compellingGrounds: 'de dwingende gronden waarop u de verwerking voortzet ({Art. 21(1)})',
    },
    partial:
      'Een gedeeltelijk antwoord is een gedeeltelijke afwijzing, waarvoor ik uw redenen moet kennen ({Art. 12(4) GDPR}).',
    intelligible:
      'Het antwoord moet begrijpelijk zijn; een verwijzing naar een algemene privacyverklaring beantwoordt niet wat ik over mijn eigen gegevens heb gevraagd ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Uw bericht van verlenging ({articles})',
    rule: 'De termijn kan alleen worden verlengd als dat nodig is gezien de complexiteit en het aantal verzoeken, en alleen met een gemotiveerd bericht binnen een maand na ontvangst ({Art. 12(3) GDPR}).',
    late: 'Uw bericht ({noticeOn}) heeft mij pas na afloop van die maand bereikt.',
    noReasons: 'Uw bericht ({noticeOn}) bevat geen redenen.',
    notComplex: 'Uit de redenen in uw bericht ({noticeOn}) blijkt niet dat mijn verzoek complex is.',
    stands: 'De oorspronkelijke termijn blijft daarom gelden.',
  },

  refusalOrFee: {
    subject: 'Uw afwijzing van mijn verzoek ({articles})',
    subjectFee: 'De vergoeding voor mijn verzoek ({articles})',
    refused: 'U hebt mijn verzoek als ongegrond of buitensporig afgewezen ({repliedOn}).',
    fee: 'U vraagt een vergoeding voor mijn verzoek ({repliedOn}).',
    burden:
      'Verzoeken zijn kosteloos. Alleen bij kennelijk ongegronde of buitensporige verzoeken mag u weigeren of een vergoeding vragen; het is aan u om dat aan te tonen, en de uitzondering is beperkt ({Art. 12(5) GDPR}).',
    facts: 'Ik verneem graag uit welke feiten u dat afleidt.',
    effort: 'Dat een antwoord veel werk vergt, is op zichzelf geen voldoende reden.',
    historyIntro: 'Mijn verzoeken aan u tot nu toe:',
    calculation:
      'Ik verzoek u te laten zien hoe u de vergoeding hebt berekend, en niets op mijn kosten te doen zonder mijn instemming.',
    ask: 'Ik vraag u mijn verzoek kosteloos te beantwoorden.',
  },

  complaint: {
    subject: 'Klacht: {controller} ({Art. 77 GDPR})',
    ask: 'Ik dien een klacht in, omdat mijn persoonsgegevens naar mijn mening in strijd met de regels voor gegevensbescherming worden verwerkt, en ik verzoek u dit te onderzoeken ({Art. 77(1) GDPR}).',
    complainant: 'Klacht van:',
    against: 'Klacht tegen:',
    eventsHeading: 'Wat er is gebeurd:',
    events: {
      sent: 'verzoek verzonden aan de verwerkingsverantwoordelijke ({channel}): {articles}',
      received: 'verzoek ontvangen door de verwerkingsverantwoordelijke',
      question: 'vraag van de verwerkingsverantwoordelijke',
      ownAnswer: 'mijn antwoord op de vraag',
      extension: 'bericht van verlenging van de verwerkingsverantwoordelijke',
      answer: 'antwoord van de verwerkingsverantwoordelijke',
      partialAnswer: 'gedeeltelijk antwoord van de verwerkingsverantwoordelijke',
      refusal: 'afwijzing door de verwerkingsverantwoordelijke',
      fee: 'vergoeding gevraagd door de verwerkingsverantwoordelijke',
      reminder: 'herinnering verzonden aan de verwerkingsverantwoordelijke',
      due: 'einde van de termijn van een maand ({Art. 12(3)})',
      silence: 'tot vandaag geen antwoord',
    },
    data: 'Betrokken gegevens en verwerking: {data}',
    provisions: 'Naar mijn mening geschonden bepalingen: {articles}',
    controllerFirst: 'Ik heb mijn verzoek eerst aan de verwerkingsverantwoordelijke gericht.',
    asksIntro: 'Ik verzoek u:',
    asks: {
      comply: 'de verwerkingsverantwoordelijke te gelasten aan mijn verzoek te voldoen ({Art. 58(2)(c)})',
      rectify:
        'rectificatie of wissing van de gegevens of beperking van de verwerking te gelasten, en kennisgeving daarvan aan de ontvangers ({Art. 58(2)(g)})',
      ban: 'de verwerking te beperken of te verbieden ({Art. 58(2)(f)})',
      reprimand: 'de verwerkingsverantwoordelijke te berispen ({Art. 58(2)(b)})',
    },
    rest: 'Verdere maatregelen laat ik aan u over.',
    noCourt: 'De zaak is niet bij een rechter of een andere autoriteit aanhangig.',
    court: 'De zaak is ook aanhangig bij: {court}',
    nameMayBeGiven: 'U mag mijn naam aan de verwerkingsverantwoordelijke meedelen.',
    nameNotGiven:
      'Ik verzoek u mijn naam niet aan de verwerkingsverantwoordelijke mee te delen zonder het mij eerst te vragen.',
    progress:
      'Ik verzoek u mij op de hoogte te houden van de voortgang en het resultaat, uiterlijk binnen drie maanden ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Bijlagen:',
    enclosures: {
      letters: 'mijn brieven aan de verwerkingsverantwoordelijke',
      answers: 'de antwoorden van de verwerkingsverantwoordelijke',
      proof: 'bewijs van verzending en ontvangst',
      policy: 'de privacyverklaring zoals ik die heb gelezen',
    },
  },

  uk: null,
  ch: null,
};
