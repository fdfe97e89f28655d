// Italian letters: the GDPR, and the Swiss FADP. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Italian goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask). A date never follows "il", which would be "l’" before 8 and 11.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'it',
  reviewedBy: null,
  quotationMarks: ['«', '»'],
  joining: { between: ', ', last: ' e ', colon: ': ' },
  citation: {
    article: 'art. {article}',
    paragraph: 'art. {article}, par. {paragraph}',
    point: 'art. {article}, par. {paragraph}, lett. {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} del GDPR',
  },
  date: {
    pattern: '{day} {month} {year}',
    firstDay: '1°',
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
  },

  common: {
    salutation: 'Gentili Signore e Signori,',
    closing: 'Distinti saluti',
    service: 'la presente riguarda: {service}',
    ties: {
      account: 'Ho un account presso di voi.',
      purchase: 'Ho acquistato o ordinato qualcosa da voi.',
      newsletter: 'Ricevo la vostra newsletter.',
      visit: 'Utilizzo il vostro sito o la vostra app.',
      contacted: 'Vi siete messi in contatto con me e non so da dove provengano i miei dati in vostro possesso.',
    },
    identifiersIntro: 'Potete individuarmi in base a questi dati, che avete già:',
    identifiers: {
      email: 'Indirizzo e-mail: {value}',
      userName: 'Nome utente: {value}',
      customerNumber: 'Codice cliente: {value}',
      orderNumber: 'Numero d’ordine: {value}',
      phone: 'Numero di telefono: {value}',
      postalAddress: 'Indirizzo postale: {value}',
      cookieId: 'Identificativo del cookie o del browser: {value}',
      deviceId: 'Identificativo del dispositivo: {value}',
      numberPlate: 'Targa del veicolo: {value}',
      other: 'Altro dato: {value}',
    },
    identification:
      'Questi dati dovrebbero bastare a identificarmi; non allego alcun documento d’identità. Qualora abbiate ragionevoli dubbi sulla mia identità ({Art. 12(6)}), vi chiedo di indicarmi quali siano e quali informazioni minime servano a superarli.',
    answerElectronically:
      'Vi chiedo di rispondere per via elettronica, in un formato di uso comune e non soltanto tramite un link che scade. Il mio indirizzo per la risposta: {replyTo}',
    answerByPost: 'Vi chiedo di rispondere per posta, all’indirizzo indicato in calce alla presente.',
    extension:
      'Se prorogate il termine, vi chiedo di comunicarmelo con i relativi motivi entro lo stesso mese ({Art. 12(3)}). Se respingete in tutto o in parte la mia richiesta, vi chiedo di indicarmene i motivi ({Art. 12(4)}).',
    lastDay: 'Ultimo giorno utile: {due}.',
    inParticular: 'La mia richiesta riguarda tutti i miei dati e in particolare: {scope}',
    tellRecipients:
      'Vi chiedo di informarne tutti i destinatari dei dati e di comunicarmi quali siano tali destinatari ({Art. 19}).',
    confirm: 'Vi chiedo di confermarmi che cosa avete fatto e in quale data.',
    youWrite: 'Nella vostra informativa sulla privacy si legge al riguardo: {quote}',
    severalSubject: 'Richieste relative ai miei dati personali ({articles})',
    severalIntro: 'La presente contiene più richieste. Vi chiedo di dare seguito a ciascuna di esse.',
    severalDeadline:
      'Vi chiedo di informarmi sul seguito dato a ciascuna di queste richieste senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
    copyFirst: 'Vi chiedo di non cancellare nulla prima di avermi inviato le informazioni e la copia qui richieste.',
    vagueIntro: 'La vostra informativa sulla privacy lascia aperti alcuni punti. Chiedo queste precisazioni:',
    vaguePurposes:
      'Vi chiedo di indicare con precisione per quale finalità trattate i miei dati. Scrivete soltanto: {quote}',
    vagueRetention:
      'Vi chiedo di indicare il periodo di conservazione per ciascuna categoria di dati che avete su di me. Scrivete soltanto: {quote}',
    vagueRecipients: 'Vi chiedo di indicare per nome chi ha ricevuto i miei dati. Scrivete soltanto: {quote}',
    vagueTransfers:
      'Vi chiedo di indicare i paesi terzi e le garanzie che si applicano ai miei dati. Scrivete soltanto: {quote}',
  },

  access: {
    subject: 'Richiesta di accesso ai miei dati personali ({Art. 15 GDPR})',
    ask: 'Vi chiedo di comunicarmi se trattate dati personali che mi riguardano. In tal caso chiedo l’accesso ai dati e le seguenti informazioni ({Art. 15(1) GDPR}):',
    purposes: 'le finalità del trattamento ({Art. 15(1)(a)})',
    legalBasis: 'la base giuridica di ciascuna finalità ({Art. 13(1)(c)})',
    categories: 'le categorie di dati personali ({Art. 15(1)(b)})',
    recipients:
      'i destinatari per nome, anche in paesi terzi, con la data di ogni comunicazione se nota ({Art. 15(1)(c)})',
    retention:
      'il periodo di conservazione di ciascuna categoria di dati, o i criteri che lo determinano ({Art. 15(1)(d)})',
    rights: 'i diritti di rettifica, cancellazione, limitazione e opposizione che ho in questo caso ({Art. 15(1)(e)})',
    complaint: 'l’autorità di controllo alla quale posso proporre reclamo ({Art. 15(1)(f)})',
    source: 'tutte le informazioni disponibili sull’origine dei dati che non provengono da me ({Art. 15(1)(g)})',
    automated:
      'l’eventuale processo decisionale automatizzato, compresa la profilazione: la procedura e i principi effettivamente applicati ai miei dati, la loro importanza e le conseguenze per me ({Art. 15(1)(h)})',
    transfers:
      'in caso di trasferimento verso paesi terzi, le garanzie, con una loro copia o l’indicazione di dove trovarla ({Art. 15(2)})',
    deadline:
      'Vi chiedo di inviarmi i dati e le informazioni senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Richiesta di copia dei miei dati personali ({Art. 15(3) GDPR})',
    ask: 'Vi chiedo di inviarmi una copia dei dati personali che mi riguardano e che trattate. La prima copia è gratuita ({Art. 15(3) GDPR}).',
    complete:
      'La copia dovrebbe essere completa e comprensibile: con la spiegazione dei codici e con i documenti o gli estratti senza i quali i dati non si possono capire.',
    systems:
      'Dovrebbe comprendere tutti i vostri sistemi, inclusi la posta elettronica, il servizio clienti, i registri e i profili pubblicitari.',
    format:
      'Vi chiedo di usare un formato elettronico di uso comune che io possa salvare. Poter guardare i dati in un account non equivale a una copia.',
    otherPeople:
      'Potete oscurare ciò che riguarda altre persone; non è un motivo per trattenere il resto ({Art. 15(4)}).',
    deadline:
      'Vi chiedo di inviarmi la copia senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Richiesta di rettifica dei miei dati personali ({Art. 16 GDPR})',
    ask: 'Vi chiedo di rettificare senza ingiustificato ritardo i seguenti dati che mi riguardano ({Art. 16 GDPR}):',
    wrong: 'Presso di voi risulta: {wrong}',
    right: 'Il dato esatto è: {right}',
    supplement: 'Da aggiungere: {supplement}',
    restrictMeanwhile:
      'Vi chiedo di limitare il trattamento di questi dati finché la loro esattezza non sarà stata verificata ({Art. 18(1)(a)}).',
    deadline:
      'Vi chiedo di rettificare i dati senza ingiustificato ritardo e di comunicarmi che cosa avete fatto al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Richiesta di cancellazione dei miei dati personali ({Art. 17 GDPR})',
    askAll:
      'Vi chiedo di cancellare senza ingiustificato ritardo tutti i dati personali che mi riguardano ({Art. 17(1) GDPR}).',
    askSome:
      'Vi chiedo di cancellare senza ingiustificato ritardo i seguenti dati che mi riguardano ({Art. 17(1) GDPR}):',
    groundsIntro: 'I motivi sono:',
    grounds: {
      notNecessary:
        'i dati non sono più necessari rispetto alle finalità per le quali sono stati raccolti ({Art. 17(1)(a)})',
      consentWithdrawn: 'revoco il consenso su cui si basa il trattamento ({Art. 17(1)(b)})',
      objection: 'mi oppongo al trattamento ({Art. 17(1)(c)})',
      unlawful: 'i dati sono stati trattati illecitamente ({Art. 17(1)(d)})',
      legalObligation: 'un obbligo legale impone la cancellazione ({Art. 17(1)(e)})',
      child: 'i dati sono stati raccolti per un servizio online quando ero minore ({Art. 17(1)(f)})',
    },
    published:
      'Se avete reso pubblici i dati, vi chiedo di adottare misure ragionevoli affinché anche altri rimuovano i link a tali dati e le loro copie ({Art. 17(2)}).',
    kept: 'Se dovete conservare una parte dei dati, vi chiedo di comunicarmi quali, in base a quale eccezione e a quale legge e per quanto tempo, e di usarli soltanto a tale scopo ({Art. 17(3)}).',
    closeAccount: 'Vi chiedo anche di chiudere il mio account.',
    keepAccount: 'Il mio account deve restare aperto.',
    deadline:
      'Vi chiedo di cancellare i dati senza ingiustificato ritardo e di comunicarmi che cosa avete fatto al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Richiesta di limitazione di trattamento ({Art. 18 GDPR})',
    askAll: 'Vi chiedo di limitare il trattamento di tutti i dati personali che mi riguardano ({Art. 18(1) GDPR}).',
    askSome: 'Vi chiedo di limitare il trattamento dei seguenti dati che mi riguardano ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Il motivo: contesto l’esattezza dei dati ({Art. 18(1)(a)}).',
      unlawful: 'Il motivo: il trattamento è illecito, ma non voglio che i dati siano cancellati ({Art. 18(1)(b)}).',
      legalClaims:
        'Il motivo: i dati non vi servono più, ma sono necessari a me per far valere diritti in sede giudiziaria ({Art. 18(1)(c)}).',
      objectionPending:
        'Il motivo: ho presentato opposizione al trattamento e la questione non è ancora decisa ({Art. 18(1)(d)}).',
    },
    mark: 'Vi chiedo di contrassegnare i dati e di usarli soltanto con il mio consenso, per diritti in sede giudiziaria, per tutelare i diritti altrui o per motivi di interesse pubblico rilevante ({Art. 18(2)}).',
    beforeLifting: 'Vi chiedo di informarmi prima di revocare la limitazione ({Art. 18(3)}).',
    deadline:
      'Vi chiedo di limitare il trattamento senza ingiustificato ritardo e di comunicarmi che cosa avete fatto al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Richiesta di portabilità dei miei dati ({Art. 20 GDPR})',
    ask: 'Vi chiedo di consegnarmi i dati personali che vi ho fornito, compresi quelli derivanti dal mio uso del vostro servizio ({Art. 20(1) GDPR}).',
    condition:
      'Il trattamento si basa sul mio consenso o su un contratto con me ed è effettuato con mezzi automatizzati.',
    format:
      'Vi chiedo di usare un formato strutturato, di uso comune e leggibile da dispositivo automatico, come JSON, CSV o XML; un PDF non basta.',
    transmit:
      'Se tecnicamente fattibile, vi chiedo di trasmettere i dati direttamente a ({Art. 20(2)}): {newController}',
    deadline:
      'Vi chiedo di inviarmi il file senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Opposizione al trattamento dei miei dati personali ({Art. 21(1) GDPR})',
    ask: 'Mi oppongo al seguente trattamento dei miei dati e alla profilazione che ne deriva ({Art. 21(1) GDPR}):',
    basis:
      'Tale trattamento si basa su un compito di interesse pubblico o su legittimi interessi ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'I motivi connessi alla mia situazione particolare: {situation}',
    stop: 'Vi chiedo di cessare il trattamento. Se intendete proseguirlo, vi chiedo di dimostrare i motivi legittimi cogenti che prevalgono sui miei interessi, o i diritti in sede giudiziaria per i quali vi servono i dati.',
    restrictMeanwhile:
      'Finché la questione non è decisa, vi chiedo di limitare subito il trattamento ({Art. 18(1)(d)}).',
    erase: 'In mancanza di tali motivi, vi chiedo di cancellare i dati ({Art. 17(1)(c)}).',
    deadline:
      'Vi chiedo di comunicarmi la vostra decisione e i relativi motivi senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Opposizione al marketing diretto ({Art. 21(2) GDPR})',
    ask: 'Mi oppongo a qualsiasi uso dei miei dati personali per finalità di marketing diretto, su ogni canale e per ogni marchio, e alla profilazione a tale scopo ({Art. 21(2) GDPR}).',
    stop: 'Non occorre alcuna motivazione. Vi chiedo di cessare immediatamente ({Art. 21(3)}).',
    noSharing: 'Vi chiedo di non trasmettere a nessuno i miei dati per finalità di marketing.',
    source: 'Vi chiedo di comunicarmi da dove provengono i miei recapiti ({Art. 15(1)(g)}).',
    erase: 'Vi chiedo di cancellare i dati che conservate soltanto per finalità di marketing ({Art. 17(1)(c)}).',
    blockList:
      'Potete conservare il minimo indispensabile in un elenco di esclusione, per rispettare questa opposizione.',
    deadline:
      'Il marketing deve cessare immediatamente. Vi chiedo di confermarmelo senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Revoca del mio consenso ({Art. 7(3) GDPR})',
    askAll:
      'Revoco, con effetto per il futuro, ogni consenso al trattamento dei miei dati personali che vi ho dato ({Art. 7(3) GDPR}).',
    askSome: 'Revoco, con effetto per il futuro, il mio consenso a quanto segue ({Art. 7(3) GDPR}):',
    stop: 'Vi chiedo di cessare immediatamente il trattamento.',
    erase: 'Vi chiedo di cancellare i dati che conservate soltanto in base a tale consenso ({Art. 17(1)(b)}).',
    noOtherBasis: 'Vi chiedo di non proseguire lo stesso trattamento su un’altra base giuridica.',
    deadline:
      'Il trattamento deve cessare immediatamente. Vi chiedo di comunicarmi senza ingiustificato ritardo, e al più tardi entro un mese dal ricevimento della presente, che cosa avete cancellato e chi avete informato ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Riesame di una decisione automatizzata ({Art. 22 GDPR})',
    ask: 'Contesto la seguente decisione. È basata unicamente su un trattamento automatizzato e produce effetti giuridici che mi riguardano o incide in modo analogo significativamente su di me ({Art. 22(1) GDPR}):',
    review: 'Vi chiedo di farla riesaminare da una persona che abbia il potere di modificarla ({Art. 22(3)}).',
    view: 'Vi chiedo di tenere conto della mia opinione: {view}',
    newDecision: 'Vi chiedo di decidere nuovamente e di indicarmi i motivi.',
    logic: 'Vi chiedo di spiegarmi la logica, i dati utilizzati e il peso attribuito a ciascuno ({Art. 15(1)(h)}).',
    lawfulCase:
      'Vi chiedo di indicarmi che cosa consente la decisione: un contratto, una legge o il mio consenso esplicito ({Art. 22(2)}).',
    suspend: 'Vi chiedo di non dare attuazione alla decisione prima del riesame.',
    deadline:
      'Vi chiedo di inviarmi l’esito del riesame e la spiegazione senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della presente ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'mi riferisco alla mia richiesta: {articles}',
      sent: 'Inviata: {sentOn} ({channel})',
      received: 'Ricevuta: {receivedOn}',
      due: 'Termine per la risposta: {due}',
      reference: 'Riferimento: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'modulo online',
      registeredPost: 'lettera raccomandata',
      post: 'posta',
      conversation: 'a voce',
    },
    newDate:
      'Vi chiedo di rispondere in modo completo entro questa data: {newDate}. L’ho scelta per cortesia; il termine di legge resta invariato.',
    otherwiseComplaint:
      'In mancanza di una risposta completa, intendo proporre reclamo all’autorità di controllo ({Art. 77}).',
    earlierLetter: 'La mia lettera precedente:',
  },

  reminder: {
    subject: 'Sollecito della mia richiesta ({articles})',
    noAnswer:
      'Il termine di un mese è scaduto e non ho ricevuto né una risposta né una comunicazione di proroga ({Art. 12(3) GDPR}).',
    reasons: 'Se respingete in tutto o in parte la mia richiesta, vi chiedo di indicarmene i motivi ({Art. 12(4)}).',
    notNew: 'Questo è un sollecito di quella richiesta e non una richiesta nuova.',
  },

  identityDemand: {
    subject: 'La vostra domanda sulla mia identità ({articles})',
    onlyDoubts:
      'Potete chiedere ulteriori informazioni soltanto se avete ragionevoli dubbi sulla mia identità, e solo quanto è necessario per superarli ({Art. 12(6) GDPR}).',
    noDocument:
      'La copia di un documento d’identità di regola non è né idonea né proporzionata, soprattutto quando i dati qui sotto già mi identificano ({Art. 5(1)(c)}).',
    offersIntro: 'Per superare ogni dubbio, vi propongo:',
    offers: {
      code: 'di rispondere con un codice che invierete all’indirizzo e-mail o al numero di telefono in vostro possesso',
      login: 'di accedere al mio account e di confermarvi la richiesta da lì',
      order: 'di indicarvi un numero d’ordine o l’importo della mia ultima fattura',
      callBack: 'di rispondere a una vostra chiamata al numero in vostro possesso',
    },
    sayDoubts:
      'Se ciò non basta, vi chiedo di indicarmi quali siano i vostri dubbi e perché queste proposte non li superino.',
    sayBasis:
      'Vi chiedo anche di indicarmi su quale base giuridica raccogliereste altri dati, per quanto tempo li conservereste e quando li cancellereste.',
    clock: 'Una domanda non giustificata da tali dubbi non sospende il termine ({Art. 12(3)}).',
    sensitive:
      'Se la natura dei dati, per esempio sanitari o bancari, richiede una verifica più rigorosa, vi chiedo di dirmelo; troveremo un modo adatto.',
    redactedCopy:
      'Allego una copia in cui è oscurato tutto ciò che non serve. Vale soltanto per questa verifica; vi chiedo poi di cancellarla e di annotare solo che avete verificato.',
    linkByMark:
      'Se non potete collegare i dati al mio nome, l’identificativo con cui trovarli figura tra i dati qui sotto ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'La mia richiesta è valida anche senza il vostro modulo ({articles})',
    noForm: 'La legge non prescrive per una richiesta né una forma né un canale particolare.',
    valid:
      'La mia richiesta vi è pervenuta ed è valida. Spetta a voi agevolare l’esercizio di questo diritto ({Art. 12(2) GDPR}).',
    noMore: 'Non occorrono un account, l’accettazione di condizioni né altri miei dati.',
    passOn:
      'Vi chiedo di inoltrarla internamente e di rispondere entro il mese iniziato con il ricevimento ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'La vostra risposta è incompleta ({articles})',
    thanks: 'Vi ringrazio della risposta ({repliedOn}). Essa non soddisfa interamente la mia richiesta.',
    missingIntro: 'Mi mancano ancora:',
    missing: {
      copy: 'la copia dei dati stessi ({Art. 15(3)})',
      file: 'i dati in un formato strutturato e leggibile da dispositivo automatico ({Art. 20(1)})',
      confirmation: 'la conferma di che cosa è stato fatto e in quale data',
      recipientsTold: 'i nomi dei destinatari che avete informato ({Art. 19})',
      reasons: 'i motivi di quanto avete respinto ({Art. 12(4)})',
      keptData: 'i dati che avete conservato, la legge che lo impone e la durata ({Art. 17(3)})',
      compellingGrounds: 'i motivi cogenti per i quali proseguite il trattamento ({Art. 21(1)})',
    },
    partial: 'Una risposta parziale è un rifiuto parziale, del quale vi chiedo i motivi ({Art. 12(4) GDPR}).',
    intelligible:
      'La risposta deve essere comprensibile; il rinvio a un’informativa generale non risponde a quanto ho chiesto sui miei dati ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'La vostra comunicazione di proroga ({articles})',
    rule: 'Il termine può essere prorogato soltanto se necessario, tenuto conto della complessità e del numero delle richieste, e solo con una comunicazione motivata entro un mese dal ricevimento ({Art. 12(3) GDPR}).',
    late: 'La vostra comunicazione ({noticeOn}) mi è pervenuta dopo la fine di quel mese.',
    noReasons: 'La vostra comunicazione ({noticeOn}) non indica alcun motivo.',
    notComplex: 'I motivi della vostra comunicazione ({noticeOn}) non dimostrano che la mia richiesta sia complessa.',
    stands: 'Resta quindi fermo il primo termine.',
  },

  refusalOrFee: {
    subject: 'Il vostro rifiuto della mia richiesta ({articles})',
    subjectFee: 'Il contributo spese per la mia richiesta ({articles})',
    refused: 'Avete respinto la mia richiesta come infondata o eccessiva ({repliedOn}).',
    fee: 'Mi chiedete un contributo spese per la mia richiesta ({repliedOn}).',
    burden:
      'Le richieste sono gratuite. Soltanto quelle manifestamente infondate o eccessive possono essere respinte o comportare un contributo; spetta a voi dimostrarlo, e l’eccezione è ristretta ({Art. 12(5) GDPR}).',
    facts: 'Vi chiedo di indicarmi i fatti da cui lo deducete.',
    effort: 'Il fatto che una risposta richieda molto lavoro non è di per sé un motivo sufficiente.',
    historyIntro: 'Le richieste che vi ho rivolto finora:',
    calculation:
      'Vi chiedo di mostrarmi come avete calcolato il contributo e di non fare nulla a mie spese senza il mio consenso.',
    ask: 'Vi chiedo di rispondere gratuitamente alla mia richiesta.',
  },

  complaint: {
    subject: 'Reclamo: {controller} ({Art. 77 GDPR})',
    ask: 'con la presente propongo reclamo, poiché ritengo che i miei dati personali siano trattati in violazione delle norme sulla protezione dei dati, e vi chiedo di esaminare la questione ({Art. 77(1) GDPR}).',
    complainant: 'Reclamo proposto da:',
    against: 'Reclamo nei confronti di:',
    eventsHeading: 'I fatti:',
    events: {
      sent: 'richiesta inviata al titolare del trattamento ({channel}): {articles}',
      received: 'richiesta ricevuta dal titolare del trattamento',
      question: 'domanda del titolare del trattamento',
      ownAnswer: 'mia risposta alla domanda',
      extension: 'comunicazione di proroga del titolare del trattamento',
      answer: 'risposta del titolare del trattamento',
      partialAnswer: 'risposta parziale del titolare del trattamento',
      refusal: 'rifiuto del titolare del trattamento',
      fee: 'contributo spese chiesto dal titolare del trattamento',
      reminder: 'sollecito inviato al titolare del trattamento',
      due: 'scadenza del termine di un mese ({Art. 12(3)})',
      silence: 'nessuna risposta fino a oggi',
    },
    data: 'Dati e trattamento interessati: {data}',
    provisions: 'Disposizioni a mio avviso violate: {articles}',
    controllerFirst: 'Ho presentato la mia richiesta dapprima al titolare del trattamento.',
    asksIntro: 'Vi chiedo di:',
    asks: {
      comply: 'ingiungere al titolare del trattamento di soddisfare la mia richiesta ({Art. 58(2)(c)})',
      rectify:
        'ordinare la rettifica o la cancellazione dei dati, o la limitazione del trattamento, e la notifica ai destinatari ({Art. 58(2)(g)})',
      ban: 'limitare o vietare il trattamento ({Art. 58(2)(f)})',
      reprimand: 'rivolgere un ammonimento al titolare del trattamento ({Art. 58(2)(b)})',
    },
    rest: 'Per ogni altra misura mi rimetto alla vostra valutazione.',
    noCourt: 'Nessuna autorità giudiziaria o altra autorità è investita della questione.',
    court: 'La questione è pendente anche dinanzi a: {court}',
    nameMayBeGiven: 'Potete comunicare il mio nome al titolare del trattamento.',
    nameNotGiven: 'Vi chiedo di non comunicare il mio nome al titolare del trattamento senza prima chiedermelo.',
    progress:
      'Vi chiedo di informarmi sullo stato e sull’esito del reclamo, al più tardi entro tre mesi ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Allegati:',
    enclosures: {
      letters: 'le mie lettere al titolare del trattamento',
      answers: 'le risposte del titolare del trattamento',
      proof: 'le prove di invio e di ricezione',
      policy: 'l’informativa sulla privacy nella versione che ho letto',
    },
  },

  uk: null,

  // Legge federale sulla protezione dei dati (LPD, RS 235.1) and its ordinance (OPDa, RS 235.11): 30 days, no notice
  // duty to recipients as in Article 19, a report to the IFPDT in place of a complaint.
  ch: {
    withLaw: null,
    citations: {
      '5(1)(c)': 'art. 6 cpv. 2 LPD',
      '6(1)(e)': 'art. 31 cpv. 1 LPD',
      '6(1)(f)': 'art. 31 cpv. 1 LPD',
      '7(3)': 'art. 30 cpv. 2 lett. b LPD',
      '11(2)': 'art. 16 cpv. 5 OPDa',
      '12(1)': 'art. 25 cpv. 2 LPD',
      '12(2)': 'art. 16 cpv. 1 OPDa',
      '12(3)': 'art. 25 cpv. 7 LPD e art. 18 OPDa',
      '12(4)': 'art. 26 cpv. 4 LPD',
      '12(5)': 'art. 25 cpv. 6 e art. 26 cpv. 1 lett. c LPD',
      '12(6)': 'art. 16 cpv. 5 OPDa',
      '15': 'art. 25 LPD',
      '15(1)': 'art. 25 cpv. 1 e 2 LPD',
      '15(1)(a)': 'art. 25 cpv. 2 lett. c LPD',
      '15(1)(b)': 'art. 25 cpv. 2 lett. b LPD',
      '15(1)(c)': 'art. 25 cpv. 2 lett. g LPD',
      '15(1)(d)': 'art. 25 cpv. 2 lett. d LPD',
      '15(1)(g)': 'art. 25 cpv. 2 lett. e LPD',
      '15(1)(h)': 'art. 25 cpv. 2 lett. f LPD',
      '15(2)': 'art. 25 cpv. 2 lett. g e art. 19 cpv. 4 LPD',
      '15(3)': 'art. 25 cpv. 2 lett. b LPD',
      '15(4)': 'art. 26 cpv. 1 lett. b LPD',
      '16': 'art. 32 cpv. 1 LPD',
      '17': 'art. 32 cpv. 2 lett. c LPD',
      '17(1)': 'art. 32 cpv. 2 lett. c LPD',
      '17(1)(b)': 'art. 30 cpv. 2 lett. b LPD',
      '17(1)(c)': 'art. 30 cpv. 2 lett. b LPD',
      '17(1)(d)': 'art. 30 cpv. 2 lett. a LPD',
      '17(1)(a)': 'art. 6 cpv. 4 LPD',
      '18': 'art. 32 cpv. 2 lett. a LPD',
      '18(1)': 'art. 32 cpv. 2 lett. a LPD',
      '18(1)(a)': 'art. 32 cpv. 3 LPD',
      '18(1)(d)': 'art. 32 cpv. 2 lett. a LPD',
      '20': 'art. 28 LPD',
      '20(1)': 'art. 28 cpv. 1 LPD',
      '20(2)': 'art. 28 cpv. 2 LPD',
      '21(1)': 'art. 30 cpv. 2 lett. b LPD',
      '21(2)': 'art. 30 cpv. 2 lett. b LPD',
      '22': 'art. 21 LPD',
      '22(1)': 'art. 21 cpv. 1 LPD',
      '22(3)': 'art. 21 cpv. 2 LPD',
      '77': 'art. 49 LPD',
      '77(1)': 'art. 49 cpv. 1 LPD',
    },
    sentences: {
      common: {
        extension:
          'Se non potete rispondere entro 30 giorni, vi chiedo di comunicarmelo entro tale termine e di indicarmi quando riceverò la risposta (art. 18 cpv. 2 OPDa). Se rifiutate, limitate o differite la risposta, vi chiedo di indicarmene i motivi ({Art. 12(4)}).',
        tellRecipients:
          'Vi chiedo di informarne anche i terzi che hanno ricevuto i miei dati (art. 32 cpv. 4 LPD) e di comunicarmi chi siano.',
        severalDeadline:
          'Vi chiedo di informarmi sul seguito dato a ciascuna di queste richieste entro 30 giorni dal ricevimento della presente ({Art. 12(3) GDPR}).',
        vagueTransfers:
          'Vi chiedo di indicare gli Stati in cui i miei dati sono comunicati e le garanzie che vi si applicano. Scrivete soltanto: {quote}',
      },
      access: {
        legalBasis: null,
        categories: 'i dati personali trattati in quanto tali ({Art. 15(1)(b)})',
        recipients:
          'i destinatari per nome, anche all’estero, con la data di ogni comunicazione se nota ({Art. 15(1)(c)})',
        rights: null,
        complaint: null,
        automated:
          'le eventuali decisioni individuali automatizzate e la logica su cui si fondano: come è stata effettivamente applicata ai miei dati e le conseguenze per me ({Art. 15(1)(h)})',
        transfers:
          'in caso di comunicazione all’estero, lo Stato e le garanzie, con una loro copia o l’indicazione di dove trovarla ({Art. 15(2)})',
        deadline:
          'Vi chiedo di inviarmi i dati e le informazioni entro 30 giorni dal ricevimento della presente ({Art. 12(3) GDPR}).',
      },
      copy: {
        ask: 'Vi chiedo di inviarmi una copia dei dati personali che mi riguardano e che trattate. Le informazioni sono gratuite ({Art. 15(3) GDPR}).',
        deadline: 'Vi chiedo di inviarmi la copia entro 30 giorni dal ricevimento della presente ({Art. 12(3) GDPR}).',
      },
      rectification: {
        restrictMeanwhile:
          'Se non si può accertare né l’esattezza né l’inesattezza di questi dati, vi chiedo di aggiungervi una menzione che ne rilevi il carattere contestato (art. 32 cpv. 3 LPD).',
        deadline:
          'Vi chiedo di rettificare i dati senza indugio e di comunicarmi che cosa avete fatto entro 30 giorni dal ricevimento della presente.',
      },
      erasure: {
        grounds: { legalObligation: null, child: null },
        published: null,
        kept: 'Se dovete conservare una parte dei dati, vi chiedo di comunicarmi quali, in base a quale legge e per quanto tempo, e di usarli soltanto a tale scopo (art. 31 LPD).',
        deadline:
          'Vi chiedo di cancellare i dati senza indugio e di comunicarmi che cosa avete fatto entro 30 giorni dal ricevimento della presente.',
      },
      restriction: {
        grounds: {
          unlawful: 'Il motivo: il trattamento è illecito, ma non voglio che i dati siano cancellati.',
          legalClaims:
            'Il motivo: i dati non vi servono più, ma sono necessari a me per far valere pretese giuridiche.',
        },
        mark: 'Vi chiedo di contrassegnare i dati e di usarli soltanto con il mio consenso o per pretese giuridiche.',
        beforeLifting: 'Vi chiedo di informarmi prima di revocare la limitazione.',
        deadline:
          'Vi chiedo di limitare il trattamento senza indugio e di comunicarmi che cosa avete fatto entro 30 giorni dal ricevimento della presente.',
      },
      portability: {
        subject: 'Richiesta di consegna dei miei dati personali ({Art. 20 GDPR})',
        condition:
          'Il trattamento è automatizzato e avviene con il mio consenso o in relazione diretta con un contratto con me.',
        deadline: 'Vi chiedo di inviarmi il file entro 30 giorni dal ricevimento della presente (art. 18 e 22 OPDa).',
      },
      objection: {
        basis: null,
        stop: 'Vi chiedo di cessare il trattamento. Se intendete proseguirlo, vi chiedo di indicarmi l’interesse preponderante o la base legale su cui vi fondate.',
        erase: 'In mancanza, vi chiedo di cancellare i dati ({Art. 17(1)(c)}).',
        deadline:
          'Vi chiedo di comunicarmi la vostra decisione e i relativi motivi entro 30 giorni dal ricevimento della presente.',
      },
      marketingObjection: {
        stop: 'Non occorre alcuna motivazione. Vi chiedo di cessare immediatamente.',
        deadline:
          'Il marketing deve cessare immediatamente. Vi chiedo di confermarmelo entro 30 giorni dal ricevimento della presente.',
      },
      withdrawal: {
        deadline:
          'Il trattamento deve cessare immediatamente. Vi chiedo di comunicarmi entro 30 giorni dal ricevimento della presente che cosa avete cancellato e chi avete informato.',
      },
      automatedDecision: {
        lawfulCase: null,
        deadline:
          'Vi chiedo di inviarmi l’esito del riesame e la spiegazione entro 30 giorni dal ricevimento della presente.',
      },
      followUp: {
        otherwiseComplaint:
          'In mancanza di una risposta completa, mi riservo di rivolgermi all’Incaricato federale della protezione dei dati e della trasparenza ({Art. 77}).',
      },
      reminder: {
        noAnswer:
          'Il termine di 30 giorni è scaduto e non ho ricevuto né una risposta né un avviso ({Art. 12(3) GDPR}).',
      },
      identityDemand: {
        onlyDoubts:
          'Dovete adottare misure adeguate per identificarmi e io vi collaboro; non si può chiedere più del necessario ({Art. 12(6) GDPR}).',
      },
      formDemand: {
        noForm: 'La legge non prescrive né il vostro modulo né un canale particolare.',
        valid: 'La mia richiesta vi è pervenuta ed è valida ({Art. 12(2) GDPR}).',
        passOn:
          'Vi chiedo di inoltrarla internamente e di rispondere entro i 30 giorni iniziati con il ricevimento ({Art. 12(3)}).',
      },
      incompleteAnswer: {
        missing: {
          recipientsTold: 'i nomi dei terzi che avete informato (art. 32 cpv. 4 LPD)',
          keptData: 'i dati che avete conservato, la legge che lo impone e la durata',
          compellingGrounds: 'l’interesse preponderante per il quale proseguite il trattamento (art. 31 cpv. 1 LPD)',
        },
      },
      extensionRejected: {
        rule: 'Se la risposta richiede più di 30 giorni, dovete comunicarmelo entro tale termine e indicare la data della risposta (art. 18 cpv. 2 OPDa).',
        late: 'La vostra comunicazione ({noticeOn}) mi è pervenuta dopo la fine dei 30 giorni.',
        notComplex: 'I motivi della vostra comunicazione ({noticeOn}) non spiegano perché 30 giorni non bastino.',
      },
      refusalOrFee: {
        subjectFee: 'La partecipazione alle spese per la mia richiesta ({articles})',
        fee: 'Mi chiedete una partecipazione alle spese per la mia richiesta ({repliedOn}).',
        burden:
          'Le informazioni sono di regola gratuite. Possono essere rifiutate soltanto se una legge lo prevede o se la richiesta è manifestamente infondata; una partecipazione alle spese è ammessa solo in caso di onere sproporzionato ({Art. 12(5) GDPR}, art. 19 OPDa).',
        effort: null,
        calculation:
          'Vi chiedo di mostrarmi come avete calcolato le spese e di non fare nulla a mio carico senza il mio consenso.',
      },
      complaint: {
        subject: 'Denuncia: {controller} ({Art. 77 GDPR})',
        ask: 'con la presente vi denuncio un trattamento dei miei dati personali che a mio avviso viola le disposizioni sulla protezione dei dati e vi chiedo di esaminare la questione ({Art. 77(1) GDPR}).',
        complainant: 'Denuncia presentata da:',
        against: 'Denuncia nei confronti di:',
        events: { due: 'scadenza del termine di 30 giorni ({Art. 12(3)})' },
        asks: {
          comply:
            'ordinare al titolare del trattamento di fornire le informazioni richieste (art. 51 cpv. 3 lett. g LPD)',
          rectify: null,
          ban: 'ordinare che il trattamento sia adeguato, sospeso o cessato (art. 51 cpv. 1 LPD)',
          reprimand: null,
        },
        progress:
          'Vi chiedo di informarmi sui passi intrapresi in base a questa denuncia e sull’esito (art. 49 cpv. 4 LPD).',
      },
    },
    spelling: [],
  },
};
