// Romanian letters: the GDPR. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'ro',
  reviewedBy: null,
  quotationMarks: ['„', '”'],
  joining: { between: ', ', last: ' și ', colon: ': ' },
  citation: {
    article: 'art. {article}',
    paragraph: 'art. {article} alin. ({paragraph})',
    point: 'art. {article} alin. ({paragraph}) lit. ({point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} din RGPD',
  },
  date: {
    pattern: '{day} {month} {year}',
    months: [
      'ianuarie',
      'februarie',
      'martie',
      'aprilie',
      'mai',
      'iunie',
      'iulie',
      'august',
      'septembrie',
      'octombrie',
      'noiembrie',
      'decembrie',
    ],
  },

  common: {
    salutation: 'Stimată doamnă, stimate domn,',
    closing: 'Cu stimă,',
    service: 'Această scrisoare se referă la: {service}',
    ties: {
      account: 'Am un cont la dumneavoastră.',
      purchase: 'Am cumpărat sau am comandat ceva de la dumneavoastră.',
      newsletter: 'Primesc buletinul dumneavoastră informativ.',
      visit: 'Folosesc site-ul sau aplicația dumneavoastră.',
      contacted: 'M-ați contactat și nu știu de unde aveți datele mele.',
    },
    identifiersIntro: 'Mă puteți găsi cu ajutorul acestor informații, pe care le aveți deja:',
    identifiers: {
      email: 'Adresă de e-mail: {value}',
      userName: 'Nume de utilizator: {value}',
      customerNumber: 'Număr de client: {value}',
      orderNumber: 'Număr de comandă: {value}',
      phone: 'Număr de telefon: {value}',
      postalAddress: 'Adresă poștală: {value}',
      cookieId: 'Identificator de cookie sau de browser: {value}',
      deviceId: 'Identificator de dispozitiv: {value}',
      numberPlate: 'Număr de înmatriculare: {value}',
      other: 'Altă informație: {value}',
    },
    identification:
      'Aceste informații ar trebui să fie suficiente pentru a mă identifica; nu anexez niciun act de identitate. Dacă aveți îndoieli întemeiate cu privire la identitatea mea ({Art. 12(6)}), vă rog să îmi spuneți care sunt acestea și care este minimul de informații care le-ar înlătura.',
    answerElectronically:
      'Vă rog să îmi răspundeți pe cale electronică, într-un format utilizat în mod curent, și nu doar printr-un link care expiră. Adresa mea pentru răspuns: {replyTo}',
    answerByPost: 'Vă rog să îmi răspundeți prin poștă, la adresa de la sfârșitul acestei scrisori.',
    extension:
      'Dacă prelungiți termenul, vă rog să mă informați despre aceasta și despre motive în cursul aceleiași luni ({Art. 12(3)}). Dacă refuzați cererea mea, în tot sau în parte, vă rog să îmi comunicați motivele ({Art. 12(4)}).',
    lastDay: 'Termenul se împlinește la {due}.',
    inParticular: 'Cererea mea privește toate datele mele, în special: {scope}',
    tellRecipients:
      'Vă rog să informați despre aceasta fiecare destinatar al datelor și să îmi comunicați cine sunt acești destinatari ({Art. 19}).',
    confirm: 'Vă rog să îmi confirmați ce ați făcut și în ce zi.',
    youWrite: 'În politica dumneavoastră de confidențialitate se spune în această privință: {quote}',
    severalSubject: 'Cereri privind datele mele cu caracter personal ({articles})',
    severalIntro: 'Această scrisoare conține mai multe cereri. Vă rog să dați curs fiecăreia dintre ele.',
    severalDeadline:
      'Vă rog să îmi comunicați, fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii, ce măsuri ați luat în urma fiecăreia dintre aceste cereri ({Art. 12(3) GDPR}).',
    copyFirst:
      'Vă rog să nu ștergeți nimic înainte de a-mi trimite informațiile și copia pe care le cer prin această scrisoare.',
    vagueIntro:
      'Politica dumneavoastră de confidențialitate lasă unele puncte neclare. Vă rog să precizați următoarele:',
    vaguePurposes: 'Vă rog să precizați în ce scop prelucrați datele mele. Scrieți doar: {quote}',
    vagueRetention:
      'Vă rog să indicați perioada de stocare pentru fiecare categorie de date pe care le dețineți despre mine. Scrieți doar: {quote}',
    vagueRecipients: 'Vă rog să îi numiți pe cei care au primit datele mele. Scrieți doar: {quote}',
    vagueTransfers: 'Vă rog să indicați țările terțe și garanțiile care se aplică datelor mele. Scrieți doar: {quote}',
  },

  access: {
    subject: 'Cerere de acces la datele mele cu caracter personal ({Art. 15 GDPR})',
    ask: 'Vă rog să îmi confirmați dacă prelucrați date cu caracter personal care mă privesc. În caz afirmativ, solicit acces la aceste date și următoarele informații ({Art. 15(1) GDPR}):',
    purposes: 'scopurile prelucrării ({Art. 15(1)(a)})',
    legalBasis: 'temeiul juridic pentru fiecare scop ({Art. 13(1)(c)})',
    categories: 'categoriile de date cu caracter personal ({Art. 15(1)(b)})',
    recipients:
      'destinatarii, indicați nominal, inclusiv cei din țări terțe, și data divulgării, dacă este cunoscută ({Art. 15(1)(c)})',
    retention:
      'perioada de stocare pentru fiecare categorie de date sau criteriile după care se stabilește ({Art. 15(1)(d)})',
    rights:
      'drepturile la rectificare, ștergere, restricționare și opoziție pe care le am în acest caz ({Art. 15(1)(e)})',
    complaint: 'autoritatea de supraveghere la care pot depune o plângere ({Art. 15(1)(f)})',
    source: 'orice informații disponibile privind sursa datelor care nu provin de la mine ({Art. 15(1)(g)})',
    automated:
      'procesul decizional automatizat, inclusiv crearea de profiluri: procedura și principiile aplicate efectiv datelor mele, importanța și consecințele lor pentru mine ({Art. 15(1)(h)})',
    transfers:
      'pentru transferurile către țări terțe: garanțiile, cu o copie a lor sau indicarea locului în care pot fi găsite ({Art. 15(2)})',
    deadline:
      'Vă rog să îmi trimiteți datele și informațiile fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Cerere privind o copie a datelor mele cu caracter personal ({Art. 15(3) GDPR})',
    ask: 'Vă rog să îmi trimiteți o copie a datelor cu caracter personal care mă privesc și pe care le prelucrați. Prima copie este gratuită ({Art. 15(3) GDPR}).',
    complete:
      'Copia ar trebui să fie completă și inteligibilă: cu explicarea codurilor și cu documentele sau extrasele fără de care datele nu pot fi înțelese.',
    systems:
      'Ea ar trebui să cuprindă toate sistemele dumneavoastră, inclusiv e-mailul, relațiile cu clienții, jurnalele și profilurile publicitare.',
    format:
      'Vă rog să folosiți un format electronic utilizat în mod curent, pe care să îl pot salva. Simpla vizualizare a datelor într-un cont nu este o copie.',
    otherPeople:
      'Puteți înnegri ceea ce privește alte persoane; acesta nu este un motiv pentru a reține restul ({Art. 15(4)}).',
    deadline:
      'Vă rog să îmi trimiteți copia fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Cerere de rectificare a datelor mele cu caracter personal ({Art. 16 GDPR})',
    ask: 'Vă rog să rectificați fără întârzieri nejustificate următoarele date care mă privesc ({Art. 16 GDPR}):',
    wrong: 'La dumneavoastră figurează: {wrong}',
    right: 'Corect este: {right}',
    supplement: 'Vă rog să adăugați: {supplement}',
    restrictMeanwhile:
      'Vă rog să restricționați prelucrarea acestor date până la verificarea exactității lor ({Art. 18(1)(a)}).',
    deadline:
      'Vă rog să rectificați datele fără întârzieri nejustificate și să îmi comunicați ce ați făcut, cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Cerere de ștergere a datelor mele cu caracter personal ({Art. 17 GDPR})',
    askAll:
      'Vă rog să ștergeți fără întârzieri nejustificate toate datele cu caracter personal care mă privesc ({Art. 17(1) GDPR}).',
    askSome: 'Vă rog să ștergeți fără întârzieri nejustificate următoarele date care mă privesc ({Art. 17(1) GDPR}):',
    groundsIntro: 'Motivele mele sunt:',
    grounds: {
      notNecessary:
        'datele nu mai sunt necesare pentru îndeplinirea scopurilor pentru care au fost colectate ({Art. 17(1)(a)})',
      consentWithdrawn: 'îmi retrag consimțământul pe baza căruia are loc prelucrarea ({Art. 17(1)(b)})',
      objection: 'mă opun prelucrării ({Art. 17(1)(c)})',
      unlawful: 'datele au fost prelucrate ilegal ({Art. 17(1)(d)})',
      legalObligation: 'o obligație legală impune ștergerea ({Art. 17(1)(e)})',
      child: 'datele au fost colectate pentru un serviciu online când eram copil ({Art. 17(1)(f)})',
    },
    published:
      'Dacă ați făcut publice datele, vă rog să luați măsuri rezonabile pentru ca și alții să șteargă linkurile către ele și copiile lor ({Art. 17(2)}).',
    kept: 'Dacă trebuie să păstrați o parte din date, vă rog să îmi spuneți care anume, în temeiul cărei excepții și al cărei legi și pentru cât timp, și să le folosiți numai în acest scop ({Art. 17(3)}).',
    closeAccount: 'Vă rog să închideți și contul meu.',
    keepAccount: 'Vă rog să păstrați contul meu deschis.',
    deadline:
      'Vă rog să ștergeți datele fără întârzieri nejustificate și să îmi comunicați ce ați făcut, cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Cerere de restricționare a prelucrării ({Art. 18 GDPR})',
    askAll:
      'Vă rog să restricționați prelucrarea tuturor datelor cu caracter personal care mă privesc ({Art. 18(1) GDPR}).',
    askSome: 'Vă rog să restricționați prelucrarea următoarelor date care mă privesc ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Motivul meu: contest exactitatea datelor ({Art. 18(1)(a)}).',
      unlawful: 'Motivul meu: prelucrarea este ilegală, dar nu doresc ca datele să fie șterse ({Art. 18(1)(b)}).',
      legalClaims:
        'Motivul meu: nu mai aveți nevoie de date, însă eu am nevoie de ele pentru constatarea, exercitarea sau apărarea unui drept în instanță ({Art. 18(1)(c)}).',
      objectionPending: 'Motivul meu: m-am opus prelucrării, iar asupra opoziției încă nu s-a decis ({Art. 18(1)(d)}).',
    },
    mark: 'Vă rog să marcați datele și să le folosiți numai cu consimțământul meu, pentru constatarea, exercitarea sau apărarea unui drept în instanță, pentru protecția drepturilor altora sau din motive de interes public important ({Art. 18(2)}).',
    beforeLifting: 'Vă rog să mă informați înainte de a ridica restricția ({Art. 18(3)}).',
    deadline:
      'Vă rog să restricționați prelucrarea fără întârzieri nejustificate și să îmi comunicați ce ați făcut, cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Cerere privind portabilitatea datelor mele ({Art. 20 GDPR})',
    ask: 'Vă rog să îmi transmiteți datele cu caracter personal pe care vi le-am furnizat, inclusiv cele rezultate din folosirea serviciului dumneavoastră ({Art. 20(1) GDPR}).',
    condition:
      'Prelucrarea se bazează pe consimțământul meu sau pe un contract încheiat cu mine și este efectuată prin mijloace automate.',
    format:
      'Vă rog să folosiți un format structurat, utilizat în mod curent și care poate fi citit automat, cum ar fi JSON, CSV sau XML; un fișier PDF nu este suficient.',
    transmit:
      'Dacă este fezabil din punct de vedere tehnic, vă rog să transmiteți datele direct către ({Art. 20(2)}): {newController}',
    deadline:
      'Vă rog să îmi trimiteți fișierul fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Opoziție la prelucrarea datelor mele cu caracter personal ({Art. 21(1) GDPR})',
    ask: 'Mă opun următoarei prelucrări a datelor mele, inclusiv creării de profiluri pe baza ei ({Art. 21(1) GDPR}):',
    basis:
      'Această prelucrare se bazează pe o sarcină de interes public sau pe interese legitime ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Motivele legate de situația mea particulară: {situation}',
    stop: 'Vă rog să încetați această prelucrare. Dacă doriți să o continuați, vă rog să demonstrați motivele legitime și imperioase care prevalează asupra intereselor mele sau să arătați dreptul pentru a cărui apărare în instanță aveți nevoie de date.',
    restrictMeanwhile: 'Până la luarea unei decizii, vă rog să restricționați imediat prelucrarea ({Art. 18(1)(d)}).',
    erase: 'Dacă nu există astfel de motive, vă rog să ștergeți datele ({Art. 17(1)(c)}).',
    deadline:
      'Vă rog să îmi comunicați decizia dumneavoastră și motivele ei fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Opoziție la marketingul direct ({Art. 21(2) GDPR})',
    ask: 'Mă opun oricărei utilizări a datelor mele cu caracter personal în scop de marketing direct, pe orice canal și pentru orice marcă, precum și creării de profiluri în acest scop ({Art. 21(2) GDPR}).',
    stop: 'Pentru aceasta nu este nevoie de motive. Vă rog să încetați imediat ({Art. 21(3)}).',
    noSharing: 'Vă rog să nu transmiteți nimănui datele mele în scop de marketing.',
    source: 'Vă rog să îmi spuneți de unde aveți datele mele de contact ({Art. 15(1)(g)}).',
    erase: 'Vă rog să ștergeți datele pe care le dețineți numai în scop de marketing ({Art. 17(1)(c)}).',
    blockList: 'Puteți păstra minimul necesar într-o listă de excludere, pentru a respecta această opoziție.',
    deadline:
      'Marketingul trebuie să înceteze imediat. Vă rog să îmi confirmați aceasta fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Retragerea consimțământului meu ({Art. 7(3) GDPR})',
    askAll:
      'Îmi retrag, cu efect pentru viitor, orice consimțământ pe care vi l-am dat pentru prelucrarea datelor mele cu caracter personal ({Art. 7(3) GDPR}).',
    askSome: 'Îmi retrag, cu efect pentru viitor, consimțământul pentru următoarele ({Art. 7(3) GDPR}):',
    stop: 'Vă rog să încetați imediat această prelucrare.',
    erase: 'Vă rog să ștergeți datele pe care le dețineți numai pe baza acestui consimțământ ({Art. 17(1)(b)}).',
    noOtherBasis: 'Vă rog să nu continuați aceeași prelucrare pe un alt temei juridic.',
    deadline:
      'Prelucrarea trebuie să înceteze imediat. Vă rog să îmi comunicați, fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii, ce ați șters și pe cine ați informat ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Cerere de reexaminare a unei decizii automatizate ({Art. 22 GDPR})',
    ask: 'Contest următoarea decizie. Ea a fost luată exclusiv prin mijloace automate și produce efecte juridice care mă privesc sau mă afectează în mod similar într-o măsură semnificativă ({Art. 22(1) GDPR}):',
    review: 'Vă rog ca decizia să fie reexaminată de o persoană care are competența de a o modifica ({Art. 22(3)}).',
    view: 'Vă rog să țineți seama de punctul meu de vedere: {view}',
    newDecision: 'Vă rog să luați o nouă decizie și să îmi comunicați motivele.',
    logic: 'Vă rog să explicați logica utilizată, datele folosite și ponderea lor ({Art. 15(1)(h)}).',
    lawfulCase:
      'Vă rog să îmi spuneți ce permite această decizie: un contract, o lege sau consimțământul meu explicit ({Art. 22(2)}).',
    suspend: 'Vă rog să nu puneți în aplicare decizia până la reexaminarea ei.',
    deadline:
      'Vă rog să îmi trimiteți rezultatul reexaminării și explicația fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea scrisorii ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Cererea mea: {articles}',
      sent: 'Trimisă: {sentOn} ({channel})',
      received: 'Primită: {receivedOn}',
      due: 'Termen pentru răspuns: {due}',
      reference: 'Referință: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'formular online',
      registeredPost: 'scrisoare recomandată',
      post: 'poștă',
      conversation: 'verbal',
    },
    newDate:
      'Vă rog să îmi trimiteți un răspuns complet cel târziu la această dată: {newDate}. Este o dată pe care o aleg din curtoazie; termenul legal rămâne neschimbat.',
    otherwiseComplaint:
      'Dacă nu primesc un răspuns complet, intenționez să depun o plângere la autoritatea de supraveghere ({Art. 77}).',
    earlierLetter: 'Scrisoarea mea anterioară:',
  },

  reminder: {
    subject: 'Revenire la cererea mea ({articles})',
    noAnswer:
      'Luna prevăzută pentru răspuns a trecut și nu am primit nici răspuns, nici o înștiințare privind prelungirea termenului ({Art. 12(3) GDPR}).',
    reasons: 'Dacă refuzați cererea mea, în tot sau în parte, vă rog să îmi comunicați motivele ({Art. 12(4)}).',
    notNew: 'Prin această scrisoare revin la cererea menționată; nu este o cerere nouă.',
  },

  identityDemand: {
    subject: 'Întrebarea dumneavoastră privind identitatea mea ({articles})',
    onlyDoubts:
      'Puteți cere informații suplimentare numai dacă aveți îndoieli întemeiate cu privire la identitatea mea și numai în măsura necesară pentru a le înlătura ({Art. 12(6) GDPR}).',
    noDocument:
      'O copie a unui act de identitate nu este, de regulă, nici adecvată, nici proporțională, mai ales dacă informațiile de mai jos mă identifică deja ({Art. 5(1)(c)}).',
    offersIntro: 'Pentru a înlătura orice îndoială, propun:',
    offers: {
      code: 'să vă retransmit un cod pe care mi-l trimiteți la adresa de e-mail sau la numărul de telefon pe care le aveți',
      login: 'să intru în contul meu și să confirm acolo cererea',
      order: 'să indic un număr de comandă sau valoarea ultimei mele facturi',
      callBack: 'să mă sunați la numărul pe care îl aveți',
    },
    sayDoubts:
      'Dacă nu este suficient, vă rog să îmi spuneți ce îndoieli aveți și de ce aceste propuneri nu le înlătură.',
    sayBasis:
      'Vă rog să îmi spuneți și pe ce temei juridic ați colecta date suplimentare, cât timp le-ați păstra și când le-ați șterge.',
    clock: 'O întrebare care nu este justificată de astfel de îndoieli nu suspendă curgerea termenului ({Art. 12(3)}).',
    sensitive:
      'Dacă natura datelor, de exemplu date privind sănătatea sau date bancare, cere o verificare mai riguroasă, vă rog să îmi spuneți; voi găsi împreună cu dumneavoastră o cale potrivită.',
    redactedCopy:
      'Anexez o copie în care tot ce nu este necesar a fost înnegrit. Ea servește numai acestei verificări; vă rog să o ștergeți după aceea și să notați doar că ați făcut verificarea.',
    linkByMark:
      'Dacă nu puteți lega datele de numele meu, identificatorul după care le puteți găsi se află printre informațiile de mai jos ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Cererea mea este valabilă și fără formularul dumneavoastră ({articles})',
    noForm: 'Legea nu prevede pentru o cerere nici o anumită formă, nici o anumită cale de transmitere.',
    valid:
      'Cererea mea a ajuns la dumneavoastră și este valabilă. Vă revine obligația de a facilita exercitarea acestui drept ({Art. 12(2) GDPR}).',
    noMore: 'Pentru aceasta nu sunt necesare un cont, acceptarea unor condiții sau alte date din partea mea.',
    passOn:
      'Vă rog să o transmiteți în cadrul organizației dumneavoastră și să răspundeți în termenul de o lună care a început la primirea ei ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Răspunsul dumneavoastră este incomplet ({articles})',
    thanks: 'Vă mulțumesc pentru răspuns ({repliedOn}). El nu acoperă în întregime cererea mea.',
    missingIntro: 'Lipsesc încă:',
    missing: {
      copy: 'copia datelor propriu-zise ({Art. 15(3)})',
      file: 'datele într-un format structurat, care poate fi citit automat ({Art. 20(1)})',
      confirmation: 'confirmarea a ceea ce s-a făcut și în ce zi',
      recipientsTold: 'numele destinatarilor pe care i-ați informat ({Art. 19})',
      reasons: 'motivele pentru ceea ce ați refuzat ({Art. 12(4)})',
      keptData: 'datele pe care le-ați păstrat, legea care o impune și perioada ({Art. 17(3)})',
      compellingGrounds: 'motivele legitime și imperioase pentru care continuați prelucrarea ({Art. 21(1)})',
    },
    partial:
      'Un răspuns parțial este un refuz parțial, ale cărui motive vă rog să mi le comunicați ({Art. 12(4) GDPR}).',
    intelligible:
      'Răspunsul trebuie să fie inteligibil; o trimitere la o politică generală de confidențialitate nu răspunde la ceea ce am cerut despre propriile mele date ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Înștiințarea dumneavoastră privind prelungirea termenului ({articles})',
    rule: 'Termenul poate fi prelungit numai ținând seama de complexitatea și numărul cererilor și numai printr-o înștiințare motivată, trimisă în termen de o lună de la primirea cererii ({Art. 12(3) GDPR}).',
    late: 'Înștiințarea dumneavoastră ({noticeOn}) a ajuns la mine după încheierea acestei luni.',
    noReasons: 'Înștiințarea dumneavoastră ({noticeOn}) nu conține niciun motiv.',
    notComplex:
      'Din motivele cuprinse în înștiințarea dumneavoastră ({noticeOn}) nu rezultă că cererea mea este complexă.',
    stands: 'Prin urmare, termenul inițial rămâne valabil.',
  },

  refusalOrFee: {
    subject: 'Refuzul cererii mele ({articles})',
    subjectFee: 'Taxa cerută pentru cererea mea ({articles})',
    refused: 'Ați refuzat cererea mea ca nefondată sau excesivă ({repliedOn}).',
    fee: 'Îmi cereți o taxă pentru cererea mea ({repliedOn}).',
    burden:
      'Cererile sunt gratuite. Numai cele care sunt în mod vădit nefondate sau excesive pot fi refuzate sau supuse unei taxe; dumneavoastră trebuie să demonstrați acest lucru, iar excepția este de strictă interpretare ({Art. 12(5) GDPR}).',
    facts: 'Vă rog să îmi comunicați faptele din care trageți această concluzie.',
    effort: 'Faptul că un răspuns cere multă muncă nu este, în sine, un motiv suficient.',
    historyIntro: 'Cererile pe care vi le-am adresat până acum:',
    calculation:
      'Vă rog să îmi arătați cum ați calculat taxa și să nu faceți nimic pe cheltuiala mea fără acordul meu.',
    ask: 'Vă rog să răspundeți gratuit la cererea mea.',
  },

  complaint: {
    subject: 'Plângere: {controller} ({Art. 77 GDPR})',
    ask: 'Depun o plângere, întrucât consider că datele mele cu caracter personal sunt prelucrate cu încălcarea legislației privind protecția datelor, și vă rog să examinați cazul ({Art. 77(1) GDPR}).',
    complainant: 'Persoana care depune plângerea:',
    against: 'Operatorul vizat de plângere:',
    eventsHeading: 'Desfășurarea faptelor:',
    events: {
      sent: 'cerere trimisă operatorului ({channel}): {articles}',
      received: 'cerere primită de operator',
      question: 'întrebare din partea operatorului',
      ownAnswer: 'răspunsul meu la întrebare',
      extension: 'înștiințarea operatorului privind prelungirea termenului',
      answer: 'răspunsul operatorului',
      partialAnswer: 'răspuns parțial al operatorului',
      refusal: 'refuzul operatorului',
      fee: 'taxă cerută de operator',
      reminder: 'revenire trimisă operatorului',
      due: 'sfârșitul termenului de o lună ({Art. 12(3)})',
      silence: 'niciun răspuns până în prezent',
    },
    data: 'Datele și prelucrarea în cauză: {data}',
    provisions: 'Dispozițiile încălcate, în opinia mea: {articles}',
    controllerFirst: 'Am adresat cererea mai întâi operatorului.',
    asksIntro: 'Solicit:',
    asks: {
      comply: 'obligarea operatorului să dea curs cererii mele ({Art. 58(2)(c)})',
      rectify:
        'dispunerea rectificării sau ștergerii datelor ori a restricționării prelucrării, precum și a notificării destinatarilor ({Art. 58(2)(g)})',
      ban: 'limitarea sau interzicerea prelucrării ({Art. 58(2)(f)})',
      reprimand: 'emiterea unei mustrări adresate operatorului ({Art. 58(2)(b)})',
    },
    rest: 'Las la aprecierea dumneavoastră orice altă măsură.',
    noCourt: 'Cazul nu se află pe rolul niciunei instanțe și nu este examinat de nicio altă autoritate.',
    court: 'Cazul este examinat și de: {court}',
    nameMayBeGiven: 'Puteți comunica operatorului numele meu.',
    nameNotGiven: 'Vă rog să nu comunicați operatorului numele meu fără a mă întreba în prealabil.',
    progress:
      'Vă rog să mă informați despre evoluția și rezultatul plângerii, cel târziu în termen de trei luni ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Anexe:',
    enclosures: {
      letters: 'scrisorile mele către operator',
      answers: 'răspunsurile operatorului',
      proof: 'dovezile de trimitere și de primire',
      policy: 'politica de confidențialitate, așa cum am citit-o',
    },
  },

  uk: null,
  ch: null,
};
