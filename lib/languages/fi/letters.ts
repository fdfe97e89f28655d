// Finnish letters. The shape and its notes stand in ../letter-words.ts.
// Citations are nominative, so they stand in brackets or after a colon; days are written in numbers for the same reason.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'fi',
  reviewedBy: null,
  quotationMarks: ['”', '”'],
  joining: { between: ', ', last: ' ja ', colon: ': ' },
  citation: {
    article: '{article} artikla',
    paragraph: '{article} artiklan {paragraph} kohta',
    point: '{article} artiklan {paragraph} kohdan {point} alakohta',
    points: 'a b c d e f g h',
    withLaw: 'yleisen tietosuoja-asetuksen {citation}',
  },
  date: { pattern: '{day}.{m}.{year}', months: [] },

  common: {
    salutation: 'Hyvä vastaanottaja',
    closing: 'Ystävällisin terveisin',
    service: 'Tämä kirje koskee: {service}',
    ties: {
      account: 'Minulla on teillä käyttäjätili.',
      purchase: 'Olen asiakkaanne.',
      newsletter: 'Saan uutiskirjeenne.',
      visit: 'Käytän verkkosivustoanne tai sovellustanne.',
      contacted: 'Olette ottaneet minuun yhteyttä, enkä tiedä, mistä olette saaneet tietoni.',
    },
    identifiersIntro: 'Löydätte minut näillä tiedoilla, jotka teillä jo on:',
    identifiers: {
      email: 'Sähköpostiosoite: {value}',
      userName: 'Käyttäjätunnus: {value}',
      customerNumber: 'Asiakasnumero: {value}',
      orderNumber: 'Tilausnumero: {value}',
      phone: 'Puhelinnumero: {value}',
      postalAddress: 'Postiosoite: {value}',
      cookieId: 'Evästeen tai selaimen tunniste: {value}',
      deviceId: 'Laitteen tunniste: {value}',
      numberPlate: 'Ajoneuvon rekisteritunnus: {value}',
      other: 'Muu tieto: {value}',
    },
    identification:
      'Näiden pitäisi riittää minun tunnistamiseeni, enkä liitä mukaan henkilötodistusta. Jos teillä on perusteltua syytä epäillä henkilöllisyyttäni ({Art. 12(6)}), pyydän kertomaan, mitä epäilette ja mitkä vähimmäistiedot riittäisivät poistamaan epäilyn.',
    answerElectronically:
      'Pyydän vastausta sähköisesti, yleisesti käytetyssä muodossa eikä pelkästään linkkinä, joka vanhenee. Osoitteeni vastausta varten: {replyTo}',
    answerByPost: 'Pyydän vastausta postitse kirjeen lopussa olevaan osoitteeseen.',
    extension:
      'Jos jatkatte määräaikaa, pyydän siitä ilmoituksen perusteluineen saman kuukauden kuluessa ({Art. 12(3)}). Jos kieltäydytte pyynnöstäni kokonaan tai osittain, pyydän ilmoittamaan perusteet ({Art. 12(4)}).',
    lastDay: 'Viimeinen päivä tähän on {due}.',
    inParticular: 'Pyyntöni koskee kaikkia tietojani ja erityisesti seuraavia: {scope}',
    tellRecipients:
      'Pyydän ilmoittamaan tästä jokaiselle tietojen vastaanottajalle ja kertomaan minulle, keitä nämä vastaanottajat ovat ({Art. 19}).',
    confirm: 'Pyydän vahvistamaan, mitä olette tehneet ja minä päivänä.',
    youWrite: 'Tietosuojaselosteessanne sanotaan tästä näin: {quote}',
    severalSubject: 'Henkilötietojani koskevat pyynnöt ({articles})',
    severalIntro: 'Tämä kirje sisältää useita pyyntöjä. Pyydän käsittelemään niistä jokaisen.',
    severalDeadline:
      'Pyydän ilmoittamaan, mihin toimiin olette kunkin pyynnön johdosta ryhtyneet, ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa pyyntöjen vastaanottamisesta ({Art. 12(3) GDPR}).',
    copyFirst: 'Älkää poistako mitään, ennen kuin olette lähettäneet minulle tässä pyytämäni tiedot ja jäljennöksen.',
    vagueIntro: 'Tietosuojaselosteenne jättää joitakin kohtia avoimiksi. Pyydän seuraavia täsmennyksiä:',
    vaguePurposes: 'Ilmoittakaa täsmällisesti, mihin tarkoitukseen käsittelette tietojani. Kirjoitatte vain: {quote}',
    vagueRetention:
      'Ilmoittakaa säilytysaika jokaiselle tietoryhmälle, joka teillä on minusta. Kirjoitatte vain: {quote}',
    vagueRecipients: 'Ilmoittakaa, ketkä ovat saaneet tietojani. Kirjoitatte vain: {quote}',
    vagueTransfers:
      'Ilmoittakaa, mistä kolmansista maista on kyse ja mitä suojatoimia tietoihini sovelletaan. Kirjoitatte vain: {quote}',
  },

  access: {
    subject: 'Pyyntö saada pääsy omiin henkilötietoihin ({Art. 15 GDPR})',
    ask: 'Pyydän vahvistusta siitä, käsittelettekö minua koskevia henkilötietoja. Jos käsittelette, pyydän pääsyä näihin tietoihin ja seuraavia tietoja ({Art. 15(1) GDPR}):',
    purposes: 'käsittelyn tarkoitukset ({Art. 15(1)(a)})',
    legalBasis: 'käsittelyn oikeusperuste kunkin tarkoituksen osalta ({Art. 13(1)(c)})',
    categories: 'henkilötietoryhmät ({Art. 15(1)(b)})',
    recipients:
      'vastaanottajien nimet, myös kolmansissa maissa, sekä luovutuspäivät, jos ne ovat tiedossa ({Art. 15(1)(c)})',
    retention: 'kunkin tietoryhmän säilytysaika tai sen määrittämiskriteerit ({Art. 15(1)(d)})',
    rights:
      'oikeuteni tietojen oikaisemiseen ja poistamiseen sekä käsittelyn rajoittamiseen ja vastustamiseen tässä tapauksessa ({Art. 15(1)(e)})',
    complaint: 'valvontaviranomainen, jolle voin tehdä valituksen ({Art. 15(1)(f)})',
    source: 'kaikki saatavilla oleva tieto muualta kuin minulta saatujen tietojen alkuperästä ({Art. 15(1)(g)})',
    automated:
      'automaattinen päätöksenteko, profilointi mukaan lukien: tietoihini tosiasiassa sovellettu menettely ja periaatteet, niiden merkittävyys ja seuraukset minulle ({Art. 15(1)(h)})',
    transfers:
      'kolmansiin maihin tehtävien siirtojen osalta suojatoimet sekä niiden jäljennös tai tieto siitä, mistä sen saa ({Art. 15(2)})',
    deadline:
      'Pyydän lähettämään henkilötiedot ja muut pyytämäni tiedot ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Pyyntö saada jäljennös henkilötiedoistani ({Art. 15(3) GDPR})',
    ask: 'Pyydän jäljennöstä minua koskevista henkilötiedoista, joita käsittelette. Ensimmäinen jäljennös on maksuton ({Art. 15(3) GDPR}).',
    complete:
      'Jäljennöksen tulee olla täydellinen ja ymmärrettävä: koodit selitettyinä ja mukana ne asiakirjat tai otteet, joita ilman tietoja ei voi ymmärtää.',
    systems:
      'Sen tulee kattaa kaikki järjestelmänne, muun muassa sähköposti, asiakaspalvelu, lokitiedot ja mainosprofiilit.',
    format:
      'Käyttäkää yleisesti käytettyä sähköistä muotoa, jonka voin tallentaa. Mahdollisuus katsella tietoja käyttäjätilillä ei ole jäljennös.',
    otherPeople:
      'Muita henkilöitä koskevat kohdat voitte peittää, mutta se ei ole syy jättää muuta toimittamatta ({Art. 15(4)}).',
    deadline:
      'Pyydän lähettämään jäljennöksen ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Pyyntö oikaista henkilötietojani ({Art. 16 GDPR})',
    ask: 'Pyydän oikaisemaan ilman aiheetonta viivytystä seuraavat minua koskevat tiedot ({Art. 16 GDPR}):',
    wrong: 'Teillä oleva tieto: {wrong}',
    right: 'Oikea tieto: {right}',
    supplement: 'Lisättävä tieto: {supplement}',
    restrictMeanwhile:
      'Pyydän rajoittamaan näiden tietojen käsittelyä, kunnes niiden paikkansapitävyys on tarkistettu ({Art. 18(1)(a)}).',
    deadline:
      'Pyydän oikaisemaan tiedot ilman aiheetonta viivytystä ja ilmoittamaan tehdyistä toimista viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Pyyntö poistaa henkilötietoni ({Art. 17 GDPR})',
    askAll: 'Pyydän poistamaan ilman aiheetonta viivytystä kaikki minua koskevat henkilötiedot ({Art. 17(1) GDPR}).',
    askSome: 'Pyydän poistamaan ilman aiheetonta viivytystä seuraavat minua koskevat tiedot ({Art. 17(1) GDPR}):',
    groundsIntro: 'Perusteeni ovat:',
    grounds: {
      notNecessary: 'tietoja ei enää tarvita niihin tarkoituksiin, joita varten ne kerättiin ({Art. 17(1)(a)})',
      consentWithdrawn: 'peruutan suostumuksen, johon käsittely perustuu ({Art. 17(1)(b)})',
      objection: 'vastustan käsittelyä ({Art. 17(1)(c)})',
      unlawful: 'tietoja on käsitelty lainvastaisesti ({Art. 17(1)(d)})',
      legalObligation: 'lakisääteinen velvoite edellyttää tietojen poistamista ({Art. 17(1)(e)})',
      child: 'tiedot kerättiin verkkopalvelua varten, kun olin lapsi ({Art. 17(1)(f)})',
    },
    published:
      'Jos olette julkistaneet tiedot, pyydän teitä toteuttamaan kohtuulliset toimet, jotta myös muut poistavat linkit niihin ja niiden jäljennökset ({Art. 17(2)}).',
    kept: 'Jos teidän on säilytettävä osa tiedoista, pyydän ilmoittamaan, mitkä tiedot, minkä poikkeuksen ja lain nojalla ja kuinka kauan, ja käyttämään niitä vain tähän tarkoitukseen ({Art. 17(3)}).',
    closeAccount: 'Pyydän sulkemaan myös käyttäjätilini.',
    keepAccount: 'Käyttäjätiliäni ei tule sulkea.',
    deadline:
      'Pyydän poistamaan tiedot ilman aiheetonta viivytystä ja ilmoittamaan tehdyistä toimista viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Pyyntö rajoittaa henkilötietojeni käsittelyä ({Art. 18 GDPR})',
    askAll: 'Pyydän rajoittamaan kaikkien minua koskevien henkilötietojen käsittelyä ({Art. 18(1) GDPR}).',
    askSome: 'Pyydän rajoittamaan seuraavien minua koskevien tietojen käsittelyä ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Perusteeni: kiistän tietojen paikkansapitävyyden ({Art. 18(1)(a)}).',
      unlawful: 'Perusteeni: käsittely on lainvastaista, mutta en halua, että tiedot poistetaan ({Art. 18(1)(b)}).',
      legalClaims:
        'Perusteeni: te ette enää tarvitse tietoja, mutta minä tarvitsen niitä oikeudellista vaadetta varten ({Art. 18(1)(c)}).',
      objectionPending: 'Perusteeni: olen vastustanut käsittelyä, eikä asiaa ole vielä ratkaistu ({Art. 18(1)(d)}).',
    },
    mark: 'Pyydän merkitsemään tiedot ja käyttämään niitä vain suostumuksellani, oikeudellisia vaateita varten, muiden oikeuksien suojaamiseksi tai tärkeää yleistä etua koskevasta syystä ({Art. 18(2)}).',
    beforeLifting: 'Pyydän ilmoittamaan minulle, ennen kuin poistatte rajoituksen ({Art. 18(3)}).',
    deadline:
      'Pyydän rajoittamaan käsittelyä ilman aiheetonta viivytystä ja ilmoittamaan tehdyistä toimista viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Pyyntö saada tietoni siirrettävässä muodossa ({Art. 20 GDPR})',
    ask: 'Pyydän saada henkilötiedot, jotka olen toimittanut teille, myös ne, jotka ovat syntyneet käyttäessäni palveluanne ({Art. 20(1) GDPR}).',
    condition: 'Käsittely perustuu suostumukseeni tai kanssani tehtyyn sopimukseen, ja se suoritetaan automaattisesti.',
    format:
      'Käyttäkää jäsenneltyä, yleisesti käytettyä ja koneellisesti luettavaa muotoa, kuten JSON, CSV tai XML; PDF-tiedosto ei riitä.',
    transmit:
      'Jos se on teknisesti mahdollista, pyydän siirtämään tiedot suoraan seuraavalle vastaanottajalle ({Art. 20(2)}): {newController}',
    deadline:
      'Pyydän lähettämään tiedoston ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Henkilötietojeni käsittelyn vastustaminen ({Art. 21(1) GDPR})',
    ask: 'Vastustan seuraavaa tietojeni käsittelyä ja siihen perustuvaa profilointia ({Art. 21(1) GDPR}):',
    basis:
      'Käsittely perustuu yleistä etua koskevaan tehtävään tai oikeutettuihin etuihin ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Erityiseen tilanteeseeni liittyvät perusteeni: {situation}',
    stop: 'Pyydän lopettamaan tämän käsittelyn. Jos aiotte jatkaa, pyydän osoittamaan ne huomattavan tärkeät ja perustellut syyt, jotka syrjäyttävät etuni, tai ne oikeudelliset vaateet, joita varten tarvitsette tietoja.',
    restrictMeanwhile: 'Pyydän rajoittamaan käsittelyä heti, kunnes asia on ratkaistu ({Art. 18(1)(d)}).',
    erase: 'Jos tällaisia syitä ei ole, pyydän poistamaan tiedot ({Art. 17(1)(c)}).',
    deadline:
      'Pyydän lähettämään päätöksenne perusteluineen ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa kirjeen vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Suoramarkkinoinnin vastustaminen ({Art. 21(2) GDPR})',
    ask: 'Vastustan henkilötietojeni kaikkea käyttöä suoramarkkinointiin, kaikissa kanavissa ja kaikkien tuotemerkkien osalta, sekä profilointia tähän tarkoitukseen ({Art. 21(2) GDPR}).',
    stop: 'Perusteluja ei tarvita. Pyydän lopettamaan heti ({Art. 21(3)}).',
    noSharing: 'Älkää luovuttako tietojani kenellekään markkinointia varten.',
    source: 'Pyydän kertomaan, mistä olette saaneet yhteystietoni ({Art. 15(1)(g)}).',
    erase: 'Pyydän poistamaan tiedot, joita säilytätte vain markkinointia varten ({Art. 17(1)(c)}).',
    blockList: 'Voitte säilyttää sen vähän, mitä estolista vaatii, jotta kieltoani noudatetaan.',
    deadline:
      'Markkinoinnin on loputtava heti. Pyydän vahvistamaan tämän ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa kirjeen vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Suostumukseni peruuttaminen ({Art. 7(3) GDPR})',
    askAll:
      'Peruutan vastaisuuden osalta kaikki teille antamani suostumukset henkilötietojeni käsittelyyn ({Art. 7(3) GDPR}).',
    askSome: 'Peruutan vastaisuuden osalta suostumukseni seuraaviin asioihin ({Art. 7(3) GDPR}):',
    stop: 'Pyydän lopettamaan tämän käsittelyn heti.',
    erase: 'Pyydän poistamaan tiedot, jotka teillä on vain tämän suostumuksen perusteella ({Art. 17(1)(b)}).',
    noOtherBasis: 'Älkää jatkako samaa käsittelyä muulla oikeusperusteella.',
    deadline:
      'Käsittelyn on loputtava heti. Pyydän ilmoittamaan, mitä olette poistaneet ja kenelle olette ilmoittaneet, ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa kirjeen vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Automaattisen päätöksen uudelleenarviointi ({Art. 22 GDPR})',
    ask: 'Riitautan seuraavan päätöksen. Se on tehty pelkästään automaattisesti, ja sillä on minua koskevia oikeusvaikutuksia tai se vaikuttaa minuun vastaavalla tavalla merkittävästi ({Art. 22(1) GDPR}):',
    review: 'Pyydän, että henkilö, jolla on toimivalta muuttaa päätöstä, arvioi sen uudelleen ({Art. 22(3)}).',
    view: 'Pyydän ottamaan huomioon kantani: {view}',
    newDecision: 'Pyydän tekemään uuden päätöksen ja perustelemaan sen.',
    logic: 'Pyydän selittämään päätöksen logiikan, käytetyt tiedot ja niille annetun painoarvon ({Art. 15(1)(h)}).',
    lawfulCase:
      'Pyydän ilmoittamaan, mihin päätöksen sallittavuus perustuu: sopimukseen, lakiin vai nimenomaiseen suostumukseeni ({Art. 22(2)}).',
    suspend: 'Pyydän, ettette pane päätöstä täytäntöön, ennen kuin se on arvioitu uudelleen.',
    deadline:
      'Pyydän lähettämään uudelleenarvioinnin tuloksen ja selityksen ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Pyyntöni: {articles}',
      sent: 'Lähetetty: {sentOn} ({channel})',
      received: 'Vastaanotettu: {receivedOn}',
      due: 'Vastauksen määräpäivä: {due}',
      reference: 'Viite: {reference}',
    },
    channels: {
      email: 'sähköposti',
      webForm: 'verkkolomake',
      registeredPost: 'kirjattu kirje',
      post: 'posti',
      conversation: 'suullisesti',
    },
    newDate:
      'Pyydän täydellistä vastausta viimeistään tänä päivänä: {newDate}. Olen itse valinnut tämän päivän kohteliaisuudesta; se ei vaikuta lakisääteiseen määräaikaan.',
    otherwiseComplaint: 'Jos en saa täydellistä vastausta, aion tehdä valituksen valvontaviranomaiselle ({Art. 77}).',
    earlierLetter: 'Aiempi kirjeeni:',
  },

  reminder: {
    subject: 'Muistutus pyynnöstäni ({articles})',
    noAnswer:
      'Kuukauden määräaika on kulunut, enkä ole saanut vastausta enkä ilmoitusta määräajan jatkamisesta ({Art. 12(3) GDPR}).',
    reasons: 'Jos kieltäydytte pyynnöstäni kokonaan tai osittain, pyydän ilmoittamaan perusteet ({Art. 12(4)}).',
    notNew: 'Tämä on muistutus aiemmasta pyynnöstäni eikä uusi pyyntö.',
  },

  identityDemand: {
    subject: 'Kysymyksenne henkilöllisyydestäni ({articles})',
    onlyDoubts:
      'Voitte pyytää lisätietoja vain, jos teillä on perusteltua syytä epäillä henkilöllisyyttäni, ja vain siltä osin kuin ne ovat tarpeen epäilyn poistamiseksi ({Art. 12(6) GDPR}).',
    noDocument:
      'Henkilötodistuksen jäljennös ei yleensä ole asianmukainen eikä oikeasuhteinen keino, varsinkaan silloin, kun alla olevat tiedot jo yksilöivät minut ({Art. 5(1)(c)}).',
    offersIntro: 'Epäilyn poistamiseksi tarjoan seuraavaa:',
    offers: {
      code: 'vastaan koodilla, jonka lähetätte teillä olevaan sähköpostiosoitteeseen tai puhelinnumeroon',
      login: 'kirjaudun tililleni ja vahvistan pyynnön siellä',
      order: 'ilmoitan tilausnumeron tai viimeisimmän laskuni summan',
      callBack: 'soitatte minulle teillä olevaan numeroon',
    },
    sayDoubts: 'Jos tämä ei riitä, pyydän kertomaan, mitä epäilette ja miksi nämä keinot eivät poista epäilyä.',
    sayBasis:
      'Pyydän kertomaan myös, millä oikeusperusteella keräisitte lisää tietoja, kuinka kauan säilyttäisitte niitä ja milloin ne poistettaisiin.',
    clock: 'Kysymys, jolle ei ole tällaista perustetta, ei keskeytä määräaikaa ({Art. 12(3)}).',
    sensitive:
      'Jos tietojen luonne, kuten terveys- tai pankkitiedot, edellyttää tarkempaa tarkistusta, pyydän sanomaan sen, niin löydämme sopivan tavan.',
    redactedCopy:
      'Liitän mukaan jäljennöksen, josta on peitetty kaikki tarpeeton. Se on vain tätä tarkistusta varten; pyydän poistamaan sen jälkeenpäin ja merkitsemään vain, että tarkistus on tehty.',
    linkByMark:
      'Jos ette voi yhdistää tietoja nimeeni, tunniste, jolla ne löytyvät, on alla olevien tietojen joukossa ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Pyyntöni on pätevä ilman lomakettanne ({articles})',
    noForm: 'Laki ei edellytä pyynnöltä lomaketta eikä tiettyä kanavaa.',
    valid:
      'Pyyntöni on saapunut teille ja on pätevä. Teidän tehtävänne on helpottaa tämän oikeuden käyttämistä ({Art. 12(2) GDPR}).',
    noMore: 'Siihen ei tarvita käyttäjätiliä, uusia ehtoja eikä lisätietoja minulta.',
    passOn:
      'Pyydän välittämään pyynnön organisaatiossanne eteenpäin ja vastaamaan kuukauden kuluessa siitä, kun saitte sen ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Vastauksenne on puutteellinen ({articles})',
    thanks: 'Kiitos vastauksestanne ({repliedOn}). Se ei vastaa koko pyyntööni.',
    missingIntro: 'Vastauksesta puuttuu edelleen:',
    missing: {
      copy: 'jäljennös itse tiedoista ({Art. 15(3)})',
      file: 'tiedot jäsennellyssä, koneellisesti luettavassa muodossa ({Art. 20(1)})',
      confirmation: 'vahvistus siitä, mitä on tehty ja minä päivänä',
      recipientsTold: 'niiden vastaanottajien nimet, joille olette ilmoittaneet asiasta ({Art. 19})',
      reasons: 'perusteet sille, mistä olette kieltäytyneet ({Art. 12(4)})',
      keptData: 'säilyttämänne tiedot, sitä edellyttävä laki ja säilytysaika ({Art. 17(3)})',
      compellingGrounds: 'huomattavan tärkeät ja perustellut syyt, joiden nojalla jatkatte käsittelyä ({Art. 21(1)})',
    },
    partial: 'Osittainen vastaus on osittainen kieltäytyminen, johon pyydän perustelunne ({Art. 12(4) GDPR}).',
    intelligible:
      'Vastauksen on oltava ymmärrettävä; viittaus yleiseen tietosuojaselosteeseen ei vastaa siihen, mitä olen kysynyt omista tiedoistani ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Ilmoituksenne määräajan jatkamisesta ({articles})',
    rule: 'Määräaikaa voidaan jatkaa vain, jos se on tarpeen pyyntöjen monimutkaisuuden ja määrän vuoksi, ja vain ilmoittamalla siitä perusteluineen kuukauden kuluessa pyynnön vastaanottamisesta ({Art. 12(3) GDPR}).',
    late: 'Ilmoituksenne ({noticeOn}) saapui minulle vasta tämän kuukauden päätyttyä.',
    noReasons: 'Ilmoituksessanne ({noticeOn}) ei ole perusteluja.',
    notComplex: 'Ilmoituksenne ({noticeOn}) perusteluista ei ilmene, että pyyntöni olisi monimutkainen.',
    stands: 'Alkuperäinen määräaika on siksi edelleen voimassa.',
  },

  refusalOrFee: {
    subject: 'Kieltäytymisenne pyynnöstäni ({articles})',
    subjectFee: 'Pyynnöstäni perittävä maksu ({articles})',
    refused: 'Olette kieltäytyneet pyynnöstäni perusteettomana tai kohtuuttomana ({repliedOn}).',
    fee: 'Vaaditte pyynnöstäni maksua ({repliedOn}).',
    burden:
      'Pyynnöt ovat maksuttomia. Vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voi kieltäytyä tai periä maksun; teidän on osoitettava, että pyyntö on sellainen, ja poikkeusta on tulkittava suppeasti ({Art. 12(5) GDPR}).',
    facts: 'Pyydän ilmoittamaan ne seikat, joihin tämä perustuu.',
    effort: 'Se, että vastaaminen vaatii paljon työtä, ei yksin ole riittävä peruste.',
    historyIntro: 'Tähänastiset pyyntöni teille:',
    calculation:
      'Pyydän esittämään, miten maksu on laskettu, ja olemaan ryhtymättä kustannuksellani mihinkään ilman hyväksyntääni.',
    ask: 'Pyydän vastaamaan pyyntööni maksutta.',
  },

  complaint: {
    subject: 'Valitus: {controller} ({Art. 77 GDPR})',
    ask: 'Teen valituksen, koska henkilötietojani käsitellään nähdäkseni tietosuojasäännösten vastaisesti, ja pyydän teitä tutkimaan asian ({Art. 77(1) GDPR}).',
    complainant: 'Valituksen tekijä:',
    against: 'Valituksen kohde:',
    eventsHeading: 'Tapahtumat:',
    events: {
      sent: 'pyyntö lähetetty rekisterinpitäjälle ({channel}): {articles}',
      received: 'rekisterinpitäjä vastaanottanut pyynnön',
      question: 'rekisterinpitäjän kysymys',
      ownAnswer: 'vastaukseni kysymykseen',
      extension: 'rekisterinpitäjän ilmoitus määräajan jatkamisesta',
      answer: 'rekisterinpitäjän vastaus',
      partialAnswer: 'rekisterinpitäjän puutteellinen vastaus',
      refusal: 'rekisterinpitäjän kieltäytyminen',
      fee: 'rekisterinpitäjän vaatimus maksusta',
      reminder: 'muistutus lähetetty rekisterinpitäjälle',
      due: 'kuukauden määräaika päättynyt ({Art. 12(3)})',
      silence: 'ei vastausta tähän mennessä',
    },
    data: 'Tiedot ja käsittely, joita asia koskee: {data}',
    provisions: 'Säännökset, joita on nähdäkseni rikottu: {articles}',
    controllerFirst: 'Olen esittänyt pyyntöni ensin rekisterinpitäjälle.',
    asksIntro: 'Pyydän teitä:',
    asks: {
      comply: 'määräämään rekisterinpitäjän noudattamaan pyyntöäni ({Art. 58(2)(c)})',
      rectify:
        'määräämään tietojen oikaisemisesta tai poistamisesta tai käsittelyn rajoittamisesta ja siitä ilmoittamisesta vastaanottajille ({Art. 58(2)(g)})',
      ban: 'rajoittamaan käsittelyä tai kieltämään sen ({Art. 58(2)(f)})',
      reprimand: 'antamaan rekisterinpitäjälle huomautuksen ({Art. 58(2)(b)})',
    },
    rest: 'Muut toimet jätän teidän harkintaanne.',
    noCourt: 'Asia ei ole vireillä missään tuomioistuimessa eikä muussa viranomaisessa.',
    court: 'Asia on vireillä myös muualla: {court}',
    nameMayBeGiven: 'Nimeni saa ilmoittaa rekisterinpitäjälle.',
    nameNotGiven: 'Älkää ilmoittako nimeäni rekisterinpitäjälle kysymättä ensin minulta.',
    progress:
      'Pyydän ilmoittamaan minulle asian etenemisestä ja ratkaisusta viimeistään kolmen kuukauden kuluessa ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Liitteet:',
    enclosures: {
      letters: 'kirjeeni rekisterinpitäjälle',
      answers: 'rekisterinpitäjän vastaukset',
      proof: 'todisteet lähettämisestä ja vastaanottamisesta',
      policy: 'tietosuojaseloste sellaisena kuin luin sen',
    },
  },

  uk: null,
  ch: null,
};
