// French letters: the GDPR, and the Swiss FADP. The shape and its notes stand in ../letter-words.ts.
// Spaces before : ; and inside « » are no-break spaces.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'fr',
  reviewedBy: null,
  quotationMarks: ['« ', ' »'],
  joining: { between: ', ', last: ' et ', colon: ' : ' },
  citation: {
    article: 'article {article}',
    paragraph: 'article {article}, paragraphe {paragraph}',
    point: 'article {article}, paragraphe {paragraph}, point {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} du RGPD',
  },
  date: {
    pattern: '{day} {month} {year}',
    firstDay: '1er',
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
  },

  common: {
    salutation: 'Madame, Monsieur,',
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    service: 'Ce courrier concerne : {service}',
    ties: {
      account: 'J’ai un compte chez vous.',
      purchase: 'J’ai passé commande ou fait un achat chez vous.',
      newsletter: 'Je reçois votre lettre d’information.',
      visit: 'J’utilise votre site ou votre application.',
      contacted: 'Vous avez pris contact avec moi, et je ne sais pas d’où viennent les données que vous avez sur moi.',
    },
    identifiersIntro: 'Vous pouvez me retrouver grâce à ces éléments, que vous avez déjà :',
    identifiers: {
      email: 'Adresse électronique : {value}',
      userName: 'Nom d’utilisateur : {value}',
      customerNumber: 'Numéro client : {value}',
      orderNumber: 'Numéro de commande : {value}',
      phone: 'Numéro de téléphone : {value}',
      postalAddress: 'Adresse postale : {value}',
      cookieId: 'Identifiant de cookie ou de navigateur : {value}',
      deviceId: 'Identifiant d’appareil : {value}',
      numberPlate: 'Immatriculation du véhicule : {value}',
      other: 'Autre élément : {value}',
    },
    identification:
      'Ils devraient suffire à m’identifier, et je ne joins pas de pièce d’identité. Si vous avez des doutes raisonnables quant à mon identité ({Art. 12(6)}), veuillez m’indiquer lesquels et le minimum d’informations qui permettrait de les lever.',
    answerElectronically:
      'Veuillez me répondre par voie électronique, dans un format d’usage courant et pas seulement par un lien qui expire. Mon adresse pour la réponse : {replyTo}',
    answerByPost: 'Veuillez me répondre par courrier postal, à l’adresse indiquée à la fin de cette lettre.',
    extension:
      'Si vous prolongez le délai, veuillez m’en informer, en précisant les motifs, dans ce même délai d’un mois ({Art. 12(3)}). Si vous refusez tout ou partie de ma demande, veuillez m’en indiquer les motifs ({Art. 12(4)}).',
    lastDay: 'Ce délai expire le {due}.',
    inParticular: 'Ma demande porte sur toutes mes données, et en particulier : {scope}',
    tellRecipients:
      'Veuillez en informer chaque destinataire des données et m’indiquer qui sont ces destinataires ({Art. 19}).',
    confirm: 'Veuillez me confirmer ce que vous avez fait, et à quelle date.',
    youWrite: 'Votre politique de confidentialité indique à ce sujet : {quote}',
    severalSubject: 'Demandes relatives à mes données à caractère personnel ({articles})',
    severalIntro: 'Ce courrier contient plusieurs demandes. Je vous prie de donner suite à chacune d’elles.',
    severalDeadline:
      'Veuillez m’informer des suites données à chacune de ces demandes dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
    copyFirst: 'Veuillez ne rien effacer avant de m’avoir envoyé les informations et la copie que je demande ici.',
    vagueIntro: 'Votre politique de confidentialité laisse certains points ouverts. Je vous demande ces précisions :',
    vaguePurposes:
      'Veuillez m’indiquer précisément à quelle fin vous traitez mes données. Vous écrivez seulement : {quote}',
    vagueRetention:
      'Veuillez m’indiquer la durée de conservation de chaque catégorie de données que vous détenez sur moi. Vous écrivez seulement : {quote}',
    vagueRecipients: 'Veuillez m’indiquer nommément qui a reçu mes données. Vous écrivez seulement : {quote}',
    vagueTransfers:
      'Veuillez m’indiquer les pays tiers concernés et les garanties qui s’appliquent à mes données. Vous écrivez seulement : {quote}',
  },

  access: {
    subject: 'Demande d’accès à mes données à caractère personnel ({Art. 15 GDPR})',
    ask: 'Veuillez m’indiquer si vous traitez des données à caractère personnel me concernant. Si tel est le cas, je demande l’accès à ces données et aux informations suivantes ({Art. 15(1) GDPR}) :',
    purposes: 'les finalités du traitement ({Art. 15(1)(a)})',
    legalBasis: 'la base juridique de chaque finalité ({Art. 13(1)(c)})',
    categories: 'les catégories de données à caractère personnel ({Art. 15(1)(b)})',
    recipients:
      'le nom des destinataires, y compris dans des pays tiers, et la date de chaque communication si elle est connue ({Art. 15(1)(c)})',
    retention:
      'la durée de conservation de chaque catégorie de données, ou les critères qui la déterminent ({Art. 15(1)(d)})',
    rights:
      'les droits de rectification, d’effacement, de limitation et d’opposition dont je dispose ici ({Art. 15(1)(e)})',
    complaint: 'l’autorité de contrôle auprès de laquelle je peux introduire une réclamation ({Art. 15(1)(f)})',
    source: 'toute information disponible sur la source des données qui ne viennent pas de moi ({Art. 15(1)(g)})',
    automated:
      'toute décision automatisée, y compris un profilage : la procédure et les principes réellement appliqués à mes données, leur importance et leurs conséquences pour moi ({Art. 15(1)(h)})',
    transfers:
      'en cas de transfert vers un pays tiers, les garanties prévues, avec leur copie ou l’endroit où la trouver ({Art. 15(2)})',
    deadline:
      'Veuillez m’envoyer les données et les informations dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Demande de copie de mes données à caractère personnel ({Art. 15(3) GDPR})',
    ask: 'Veuillez m’envoyer une copie des données à caractère personnel me concernant que vous traitez. La première copie est gratuite ({Art. 15(3) GDPR}).',
    complete:
      'La copie devrait être complète et compréhensible : avec l’explication des codes et avec les documents ou extraits sans lesquels les données ne peuvent être comprises.',
    systems:
      'Elle devrait couvrir tous vos systèmes, y compris la messagerie, le service client, les journaux et les profils publicitaires.',
    format:
      'Veuillez utiliser un format électronique d’usage courant que je puisse enregistrer. Pouvoir consulter les données dans un compte ne constitue pas une copie.',
    otherPeople:
      'Vous pouvez occulter ce qui concerne d’autres personnes ; ce n’est pas une raison de retenir le reste ({Art. 15(4)}).',
    deadline:
      'Veuillez m’envoyer la copie dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Demande de rectification de mes données à caractère personnel ({Art. 16 GDPR})',
    ask: 'Veuillez rectifier dans les meilleurs délais les données suivantes me concernant ({Art. 16 GDPR}) :',
    wrong: 'Vous avez enregistré : {wrong}',
    right: 'L’information exacte est : {right}',
    supplement: 'Veuillez ajouter : {supplement}',
    restrictMeanwhile:
      'Veuillez limiter le traitement de ces données jusqu’à ce que leur exactitude ait été vérifiée ({Art. 18(1)(a)}).',
    deadline:
      'Veuillez rectifier les données dans les meilleurs délais et m’informer de ce que vous avez fait au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Demande d’effacement de mes données à caractère personnel ({Art. 17 GDPR})',
    askAll:
      'Veuillez effacer dans les meilleurs délais toutes les données à caractère personnel me concernant ({Art. 17(1) GDPR}).',
    askSome: 'Veuillez effacer dans les meilleurs délais les données suivantes me concernant ({Art. 17(1) GDPR}) :',
    groundsIntro: 'Mes motifs sont les suivants :',
    grounds: {
      notNecessary:
        'les données ne sont plus nécessaires au regard des finalités pour lesquelles elles ont été collectées ({Art. 17(1)(a)})',
      consentWithdrawn: 'je retire le consentement sur lequel le traitement est fondé ({Art. 17(1)(b)})',
      objection: 'je m’oppose au traitement ({Art. 17(1)(c)})',
      unlawful: 'les données ont fait l’objet d’un traitement illicite ({Art. 17(1)(d)})',
      legalObligation: 'une obligation légale impose l’effacement ({Art. 17(1)(e)})',
      child: 'les données ont été collectées pour un service en ligne quand j’étais enfant ({Art. 17(1)(f)})',
    },
    published:
      'Si vous avez rendu les données publiques, veuillez prendre des mesures raisonnables pour que d’autres suppriment eux aussi les liens vers ces données et leurs copies ({Art. 17(2)}).',
    kept: 'Si vous devez conserver une partie des données, veuillez m’indiquer lesquelles, en vertu de quelle exception et de quelle loi et pour combien de temps, et ne les utiliser qu’à cette fin ({Art. 17(3)}).',
    closeAccount: 'Veuillez également fermer mon compte.',
    keepAccount: 'Mon compte doit rester ouvert.',
    deadline:
      'Veuillez effacer les données dans les meilleurs délais et m’informer de ce que vous avez fait au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Demande de limitation du traitement ({Art. 18 GDPR})',
    askAll:
      'Veuillez limiter le traitement de toutes les données à caractère personnel me concernant ({Art. 18(1) GDPR}).',
    askSome: 'Veuillez limiter le traitement des données suivantes me concernant ({Art. 18(1) GDPR}) :',
    grounds: {
      accuracy: 'Mon motif : je conteste l’exactitude des données ({Art. 18(1)(a)}).',
      unlawful:
        'Mon motif : le traitement est illicite, mais je ne souhaite pas que les données soient effacées ({Art. 18(1)(b)}).',
      legalClaims:
        'Mon motif : vous n’avez plus besoin des données, mais elles me sont nécessaires pour des droits en justice ({Art. 18(1)(c)}).',
      objectionPending:
        'Mon motif : j’ai formé opposition au traitement, et il n’y a pas encore eu de décision à ce sujet ({Art. 18(1)(d)}).',
    },
    mark: 'Veuillez marquer les données et ne les utiliser qu’avec mon consentement, pour des droits en justice, pour protéger les droits d’autrui ou pour des motifs importants d’intérêt public ({Art. 18(2)}).',
    beforeLifting: 'Veuillez m’informer avant de lever la limitation ({Art. 18(3)}).',
    deadline:
      'Veuillez limiter le traitement dans les meilleurs délais et m’informer de ce que vous avez fait au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Demande de portabilité de mes données ({Art. 20 GDPR})',
    ask: 'Veuillez me remettre les données à caractère personnel que je vous ai fournies, y compris celles qui résultent de mon utilisation de votre service ({Art. 20(1) GDPR}).',
    condition:
      'Le traitement est fondé sur mon consentement ou sur un contrat conclu avec moi, et il est effectué à l’aide de procédés automatisés.',
    format:
      'Veuillez utiliser un format structuré, couramment utilisé et lisible par machine, tel que JSON, CSV ou XML ; un PDF ne suffit pas.',
    transmit:
      'Si cela est techniquement possible, veuillez transmettre les données directement à ({Art. 20(2)}) : {newController}',
    deadline:
      'Veuillez m’envoyer le fichier dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Opposition au traitement de mes données à caractère personnel ({Art. 21(1) GDPR})',
    ask: 'Je m’oppose au traitement suivant de mes données et au profilage qui en découle ({Art. 21(1) GDPR}) :',
    basis:
      'Ce traitement est fondé sur une mission d’intérêt public ou sur des intérêts légitimes ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Les raisons tenant à ma situation particulière : {situation}',
    stop: 'Veuillez cesser ce traitement. Si vous entendez le poursuivre, veuillez démontrer les motifs légitimes et impérieux qui prévalent sur mes intérêts, ou les droits en justice pour lesquels vous avez besoin des données.',
    restrictMeanwhile: 'Dans l’attente de la décision, veuillez limiter immédiatement le traitement ({Art. 18(1)(d)}).',
    erase: 'En l’absence de tels motifs, veuillez effacer les données ({Art. 17(1)(c)}).',
    deadline:
      'Veuillez me communiquer votre décision et ses motifs dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Opposition à la prospection ({Art. 21(2) GDPR})',
    ask: 'Je m’oppose à toute utilisation de mes données à caractère personnel à des fins de prospection, par tous les canaux et pour toutes les marques, ainsi qu’au profilage à cette fin ({Art. 21(2) GDPR}).',
    stop: 'Aucun motif n’est requis. Veuillez cesser immédiatement ({Art. 21(3)}).',
    noSharing: 'Veuillez ne transmettre mes données à personne à des fins de prospection.',
    source: 'Veuillez m’indiquer d’où viennent mes coordonnées ({Art. 15(1)(g)}).',
    erase: 'Veuillez effacer les données que vous ne détenez qu’à des fins de prospection ({Art. 17(1)(c)}).',
    blockList: 'Vous pouvez conserver le strict minimum nécessaire à une liste d’opposition pour respecter ma demande.',
    deadline:
      'La prospection doit cesser immédiatement. Veuillez me le confirmer dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Retrait de mon consentement ({Art. 7(3) GDPR})',
    askAll:
      'Je retire, avec effet pour l’avenir, tout consentement que je vous ai donné au traitement de mes données à caractère personnel ({Art. 7(3) GDPR}).',
    askSome: 'Je retire, avec effet pour l’avenir, mon consentement à ce qui suit ({Art. 7(3) GDPR}) :',
    stop: 'Veuillez mettre fin immédiatement à ce traitement.',
    erase: 'Veuillez effacer les données que vous ne détenez que sur la base de ce consentement ({Art. 17(1)(b)}).',
    noOtherBasis: 'Veuillez ne pas poursuivre le même traitement sur une autre base juridique.',
    deadline:
      'Le traitement doit prendre fin immédiatement. Veuillez m’indiquer dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier, ce que vous avez effacé et qui vous avez informé ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Réexamen d’une décision automatisée ({Art. 22 GDPR})',
    ask: 'Je conteste la décision suivante. Elle a été prise de manière exclusivement automatisée et produit à mon égard des effets juridiques ou m’affecte de manière significative de façon similaire ({Art. 22(1) GDPR}) :',
    review: 'Veuillez la faire réexaminer par une personne ayant le pouvoir de la modifier ({Art. 22(3)}).',
    view: 'Veuillez tenir compte de mon point de vue : {view}',
    newDecision: 'Veuillez prendre une nouvelle décision et m’en donner les motifs.',
    logic:
      'Veuillez m’expliquer la logique suivie, les données utilisées et le poids qui leur a été donné ({Art. 15(1)(h)}).',
    lawfulCase:
      'Veuillez m’indiquer ce qui autorise cette décision : un contrat, une loi ou mon consentement explicite ({Art. 22(2)}).',
    suspend: 'Je vous demande de ne pas appliquer la décision avant son réexamen.',
    deadline:
      'Veuillez m’envoyer le résultat du réexamen et les explications dans les meilleurs délais, et au plus tard un mois après la réception de ce courrier ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Ma demande : {articles}',
      sent: 'Envoyée le {sentOn} ({channel})',
      received: 'Reçue le {receivedOn}',
      due: 'Réponse attendue au plus tard le {due}',
      reference: 'Référence : {reference}',
    },
    channels: {
      email: 'courrier électronique',
      webForm: 'formulaire en ligne',
      registeredPost: 'lettre recommandée',
      post: 'courrier postal',
      conversation: 'de vive voix',
    },
    newDate:
      'Veuillez me donner une réponse complète au plus tard à cette date : {newDate}. Je l’ai choisie par courtoisie ; elle ne modifie pas le délai légal.',
    otherwiseComplaint:
      'Sans réponse complète de votre part, j’ai l’intention d’introduire une réclamation auprès de l’autorité de contrôle ({Art. 77}).',
    earlierLetter: 'Mon courrier précédent :',
  },

  reminder: {
    subject: 'Rappel de ma demande ({articles})',
    noAnswer:
      'Le délai d’un mois est écoulé, et je n’ai reçu ni réponse ni information sur une prolongation du délai ({Art. 12(3) GDPR}).',
    reasons: 'Si vous refusez tout ou partie de ma demande, veuillez m’en indiquer les motifs ({Art. 12(4)}).',
    notNew: 'Ceci est un rappel de cette demande et non une nouvelle demande.',
  },

  identityDemand: {
    subject: 'Votre question sur mon identité ({articles})',
    onlyDoubts:
      'Vous ne pouvez demander des informations supplémentaires que si vous avez des doutes raisonnables quant à mon identité, et seulement dans la mesure nécessaire pour les lever ({Art. 12(6) GDPR}).',
    noDocument:
      'La copie d’une pièce d’identité n’est en règle générale ni adaptée ni proportionnée, surtout lorsque les éléments ci-dessous m’identifient déjà ({Art. 5(1)(c)}).',
    offersIntro: 'Pour lever tout doute, je vous propose :',
    offers: {
      code: 'de vous renvoyer un code que vous enverrez à l’adresse électronique ou au numéro de téléphone que vous avez',
      login: 'de me connecter à mon compte et d’y confirmer la demande',
      order: 'de vous indiquer un numéro de commande ou le montant de ma dernière facture',
      callBack: 'de répondre à votre appel au numéro que vous avez',
    },
    sayDoubts:
      'Si cela ne suffit pas, veuillez m’indiquer quels sont vos doutes et pourquoi ces propositions ne les lèvent pas.',
    sayBasis:
      'Veuillez aussi m’indiquer sur quelle base juridique vous collecteriez d’autres données, combien de temps vous les conserveriez et quand vous les effaceriez.',
    clock: 'Une question que de tels doutes ne justifient pas ne suspend pas le délai ({Art. 12(3)}).',
    sensitive:
      'Si la nature des données, par exemple de santé ou bancaires, exige une vérification plus stricte, veuillez me le dire ; nous trouverons alors un moyen adapté.',
    redactedCopy:
      'Je joins une copie sur laquelle tout ce qui n’est pas nécessaire est occulté. Elle ne sert qu’à cette vérification ; veuillez l’effacer ensuite et noter seulement que vous avez vérifié.',
    linkByMark:
      'Si vous ne pouvez pas relier les données à mon nom, l’identifiant qui permet de les retrouver figure parmi les éléments ci-dessous ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Ma demande est valable sans votre formulaire ({articles})',
    noForm: 'La loi n’impose ni forme ni canal particulier pour une demande.',
    valid:
      'Ma demande vous est parvenue et elle est valable. Il vous appartient de faciliter l’exercice de ce droit ({Art. 12(2) GDPR}).',
    noMore: 'Elle n’exige de ma part ni compte, ni acceptation de conditions, ni données supplémentaires.',
    passOn:
      'Veuillez la transmettre en interne et y répondre dans le délai d’un mois qui a commencé à sa réception ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Votre réponse est incomplète ({articles})',
    thanks: 'Je vous remercie de votre réponse ({repliedOn}). Elle ne répond pas entièrement à ma demande.',
    missingIntro: 'Il me manque encore :',
    missing: {
      copy: 'la copie des données elles-mêmes ({Art. 15(3)})',
      file: 'les données dans un format structuré et lisible par machine ({Art. 20(1)})',
      confirmation: 'la confirmation de ce qui a été fait, et à quelle date',
      recipientsTold: 'le nom des destinataires que vous avez informés ({Art. 19})',
      reasons: 'les motifs de ce que vous avez refusé ({Art. 12(4)})',
      keptData: 'les données que vous avez conservées, la loi qui l’exige et la durée ({Art. 17(3)})',
      compellingGrounds: 'les motifs impérieux pour lesquels vous poursuivez le traitement ({Art. 21(1)})',
    },
    partial: 'Une réponse partielle est un refus partiel, dont je vous demande les motifs ({Art. 12(4) GDPR}).',
    intelligible:
      'La réponse doit être compréhensible ; le renvoi à une politique de confidentialité générale ne répond pas à ce que j’ai demandé sur mes propres données ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Votre prolongation du délai ({articles})',
    rule: 'Le délai ne peut être prolongé qu’en raison de la complexité et du nombre de demandes, et seulement par une information motivée dans le mois qui suit la réception ({Art. 12(3) GDPR}).',
    late: 'Votre information ({noticeOn}) m’est parvenue après la fin de ce mois.',
    noReasons: 'Votre information ({noticeOn}) ne donne aucun motif.',
    notComplex: 'Les motifs de votre information ({noticeOn}) ne montrent pas que ma demande est complexe.',
    stands: 'Le premier délai reste donc applicable.',
  },

  refusalOrFee: {
    subject: 'Votre refus de ma demande ({articles})',
    subjectFee: 'Les frais exigés pour ma demande ({articles})',
    refused: 'Vous avez refusé ma demande comme infondée ou excessive ({repliedOn}).',
    fee: 'Vous exigez le paiement de frais pour ma demande ({repliedOn}).',
    burden:
      'Les demandes sont gratuites. Seules les demandes manifestement infondées ou excessives peuvent être refusées ou donner lieu à des frais ; il vous incombe de le démontrer, et cette exception est étroite ({Art. 12(5) GDPR}).',
    facts: 'Veuillez m’indiquer les faits sur lesquels repose votre conclusion.',
    effort: 'Le fait qu’une réponse demande beaucoup de travail n’est pas en soi un motif suffisant.',
    historyIntro: 'Mes demandes auprès de vous à ce jour :',
    calculation:
      'Veuillez m’expliquer comment ces frais ont été calculés, et ne rien entreprendre à mes frais sans mon accord.',
    ask: 'Je vous demande de répondre gratuitement à ma demande.',
  },

  complaint: {
    subject: 'Réclamation : {controller} ({Art. 77 GDPR})',
    ask: 'J’introduis une réclamation, car j’estime que mes données à caractère personnel sont traitées en violation des règles de protection des données, et je vous prie de l’examiner ({Art. 77(1) GDPR}).',
    complainant: 'Réclamation introduite par :',
    against: 'Réclamation dirigée contre :',
    eventsHeading: 'Les faits :',
    events: {
      sent: 'demande envoyée au responsable du traitement ({channel}) : {articles}',
      received: 'demande reçue par le responsable du traitement',
      question: 'question du responsable du traitement',
      ownAnswer: 'ma réponse à la question',
      extension: 'prolongation du délai annoncée par le responsable du traitement',
      answer: 'réponse du responsable du traitement',
      partialAnswer: 'réponse partielle du responsable du traitement',
      refusal: 'refus du responsable du traitement',
      fee: 'frais exigés par le responsable du traitement',
      reminder: 'rappel envoyé au responsable du traitement',
      due: 'fin du délai d’un mois ({Art. 12(3)})',
      silence: 'aucune réponse à ce jour',
    },
    data: 'Données et traitement concernés : {data}',
    provisions: 'Dispositions enfreintes à mon avis : {articles}',
    controllerFirst: 'J’ai d’abord adressé ma demande au responsable du traitement.',
    asksIntro: 'Je vous prie :',
    asks: {
      comply: 'd’ordonner au responsable du traitement de satisfaire à ma demande ({Art. 58(2)(c)})',
      rectify:
        'd’ordonner la rectification ou l’effacement des données, ou la limitation du traitement, et leur notification aux destinataires ({Art. 58(2)(g)})',
      ban: 'de limiter ou d’interdire le traitement ({Art. 58(2)(f)})',
      reprimand: 'de rappeler à l’ordre le responsable du traitement ({Art. 58(2)(b)})',
    },
    rest: 'Je m’en remets à vous pour toute autre mesure.',
    noCourt: 'Aucun tribunal ni aucune autre autorité n’a été saisi de cette affaire.',
    court: 'L’affaire est également pendante devant : {court}',
    nameMayBeGiven: 'Vous pouvez communiquer mon nom au responsable du traitement.',
    nameNotGiven:
      'Veuillez ne pas communiquer mon nom au responsable du traitement sans me demander mon accord au préalable.',
    progress:
      'Veuillez m’informer de l’état d’avancement et de l’issue de la réclamation, au plus tard dans les trois mois ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Pièces jointes :',
    enclosures: {
      letters: 'mes courriers au responsable du traitement',
      answers: 'les réponses du responsable du traitement',
      proof: 'les preuves d’envoi et de réception',
      policy: 'la politique de confidentialité telle que je l’ai lue',
    },
  },

  uk: null,

  // Loi fédérale sur la protection des données (LPD, RS 235.1) and its ordinance (OPDo, RS 235.11): 30 days, no notice
  // duty to recipients as in Article 19, a report to the PFPDT in place of a complaint.
  ch: {
    withLaw: null,
    citations: {
      '5(1)(c)': 'art. 6 al. 2 LPD',
      '6(1)(e)': 'art. 31 al. 1 LPD',
      '6(1)(f)': 'art. 31 al. 1 LPD',
      '7(3)': 'art. 30 al. 2 let. b LPD',
      '11(2)': 'art. 16 al. 5 OPDo',
      '12(1)': 'art. 25 al. 2 LPD',
      '12(2)': 'art. 16 al. 1 OPDo',
      '12(3)': 'art. 25 al. 7 LPD et art. 18 OPDo',
      '12(4)': 'art. 26 al. 4 LPD',
      '12(5)': 'art. 25 al. 6 et art. 26 al. 1 let. c LPD',
      '12(6)': 'art. 16 al. 5 OPDo',
      '15': 'art. 25 LPD',
      '15(1)': 'art. 25 al. 1 et 2 LPD',
      '15(1)(a)': 'art. 25 al. 2 let. c LPD',
      '15(1)(b)': 'art. 25 al. 2 let. b LPD',
      '15(1)(c)': 'art. 25 al. 2 let. g LPD',
      '15(1)(d)': 'art. 25 al. 2 let. d LPD',
      '15(1)(g)': 'art. 25 al. 2 let. e LPD',
      '15(1)(h)': 'art. 25 al. 2 let. f LPD',
      '15(2)': 'art. 25 al. 2 let. g et art. 19 al. 4 LPD',
      '15(3)': 'art. 25 al. 2 let. b LPD',
      '15(4)': 'art. 26 al. 1 let. b LPD',
      '16': 'art. 32 al. 1 LPD',
      '17': 'art. 32 al. 2 let. c LPD',
      '17(1)': 'art. 32 al. 2 let. c LPD',
      '17(1)(b)': 'art. 30 al. 2 let. b LPD',
      '17(1)(c)': 'art. 30 al. 2 let. b LPD',
      '17(1)(d)': 'art. 30 al. 2 let. a LPD',
      '17(1)(a)': 'art. 6 al. 4 LPD',
      '18': 'art. 32 al. 2 let. a LPD',
      '18(1)': 'art. 32 al. 2 let. a LPD',
      '18(1)(a)': 'art. 32 al. 3 LPD',
      '18(1)(d)': 'art. 32 al. 2 let. a LPD',
      '20': 'art. 28 LPD',
      '20(1)': 'art. 28 al. 1 LPD',
      '20(2)': 'art. 28 al. 2 LPD',
      '21(1)': 'art. 30 al. 2 let. b LPD',
      '21(2)': 'art. 30 al. 2 let. b LPD',
      '22': 'art. 21 LPD',
      '22(1)': 'art. 21 al. 1 LPD',
      '22(3)': 'art. 21 al. 2 LPD',
      '77': 'art. 49 LPD',
      '77(1)': 'art. 49 al. 1 LPD',
    },
    sentences: {
      common: {
        identifiers: { numberPlate: 'Numéro de plaque : {value}' },
        extension:
          'Si vous ne pouvez pas répondre dans les 30 jours, veuillez m’en informer dans ce délai et m’indiquer quand j’aurai la réponse (art. 18 al. 2 OPDo). Si vous refusez, restreignez ou différez la réponse, veuillez m’en indiquer les motifs ({Art. 12(4)}).',
        tellRecipients:
          'Veuillez également en informer les tiers qui ont reçu mes données (art. 32 al. 4 LPD) et m’indiquer qui ils sont.',
        severalDeadline:
          'Veuillez m’informer des suites données à chacune de ces demandes dans les 30 jours suivant la réception de ce courrier ({Art. 12(3) GDPR}).',
        vagueTransfers:
          'Veuillez m’indiquer les États où mes données sont communiquées et les garanties qui s’y appliquent. Vous écrivez seulement : {quote}',
      },
      access: {
        legalBasis: null,
        categories: 'les données personnelles traitées en tant que telles ({Art. 15(1)(b)})',
        recipients:
          'le nom des destinataires, y compris à l’étranger, et la date de chaque communication si elle est connue ({Art. 15(1)(c)})',
        rights: null,
        complaint: null,
        automated:
          'toute décision individuelle automatisée et la logique sur laquelle elle se fonde : comment elle a réellement été appliquée à mes données et ses conséquences pour moi ({Art. 15(1)(h)})',
        transfers:
          'en cas de communication à l’étranger, l’État concerné et les garanties, avec leur copie ou l’endroit où la trouver ({Art. 15(2)})',
        deadline:
          'Veuillez m’envoyer les données et les informations dans les 30 jours suivant la réception de ce courrier ({Art. 12(3) GDPR}).',
      },
      copy: {
        ask: 'Veuillez m’envoyer une copie des données personnelles me concernant que vous traitez. Ces renseignements sont gratuits ({Art. 15(3) GDPR}).',
        deadline:
          'Veuillez m’envoyer la copie dans les 30 jours suivant la réception de ce courrier ({Art. 12(3) GDPR}).',
      },
      rectification: {
        restrictMeanwhile:
          'Si ni l’exactitude ni l’inexactitude de ces données ne peut être établie, veuillez y ajouter la mention de leur caractère litigieux (art. 32 al. 3 LPD).',
        deadline:
          'Veuillez rectifier les données sans tarder et m’informer de ce que vous avez fait dans les 30 jours suivant la réception de ce courrier.',
      },
      erasure: {
        grounds: { legalObligation: null, child: null },
        published: null,
        kept: 'Si vous devez conserver une partie des données, veuillez m’indiquer lesquelles, en vertu de quelle loi et pour combien de temps, et ne les utiliser qu’à cette fin (art. 31 LPD).',
        deadline:
          'Veuillez effacer les données sans tarder et m’informer de ce que vous avez fait dans les 30 jours suivant la réception de ce courrier.',
      },
      restriction: {
        grounds: {
          unlawful: 'Mon motif : le traitement est illicite, mais je ne souhaite pas que les données soient effacées.',
          legalClaims:
            'Mon motif : vous n’avez plus besoin des données, mais elles me sont nécessaires pour faire valoir des droits en justice.',
        },
        mark: 'Veuillez marquer les données et ne les utiliser qu’avec mon consentement ou pour la défense de droits en justice.',
        beforeLifting: 'Veuillez m’informer avant de lever la limitation.',
        deadline:
          'Veuillez limiter le traitement sans tarder et m’informer de ce que vous avez fait dans les 30 jours suivant la réception de ce courrier.',
      },
      portability: {
        subject: 'Demande de remise de mes données personnelles ({Art. 20 GDPR})',
        condition:
          'Le traitement est automatisé et il a lieu avec mon consentement ou en relation directe avec un contrat conclu avec moi.',
        deadline:
          'Veuillez m’envoyer le fichier dans les 30 jours suivant la réception de ce courrier (art. 18 et 22 OPDo).',
      },
      objection: {
        basis: null,
        stop: 'Veuillez cesser ce traitement. Si vous entendez le poursuivre, veuillez m’indiquer l’intérêt prépondérant ou la base légale que vous invoquez.',
        erase: 'À défaut, veuillez effacer les données ({Art. 17(1)(c)}).',
        deadline:
          'Veuillez me communiquer votre décision et ses motifs dans les 30 jours suivant la réception de ce courrier.',
      },
      marketingObjection: {
        stop: 'Aucun motif n’est requis. Veuillez cesser immédiatement.',
        deadline:
          'La prospection doit cesser immédiatement. Veuillez me le confirmer dans les 30 jours suivant la réception de ce courrier.',
      },
      withdrawal: {
        deadline:
          'Le traitement doit prendre fin immédiatement. Veuillez m’indiquer dans les 30 jours suivant la réception de ce courrier ce que vous avez effacé et qui vous avez informé.',
      },
      automatedDecision: {
        lawfulCase: null,
        deadline:
          'Veuillez m’envoyer le résultat du réexamen et les explications dans les 30 jours suivant la réception de ce courrier.',
      },
      followUp: {
        otherwiseComplaint:
          'Sans réponse complète de votre part, je me réserve de m’adresser au Préposé fédéral à la protection des données et à la transparence ({Art. 77}).',
      },
      reminder: {
        noAnswer:
          'Le délai de 30 jours est écoulé, et je n’ai reçu ni réponse ni avis de votre part ({Art. 12(3) GDPR}).',
      },
      identityDemand: {
        onlyDoubts:
          'Vous devez prendre des mesures raisonnables pour m’identifier, et j’y collabore ; rien de plus que le nécessaire ne peut être exigé ({Art. 12(6) GDPR}).',
      },
      formDemand: {
        noForm: 'La loi n’impose ni votre formulaire ni un canal particulier.',
        valid: 'Ma demande vous est parvenue et elle est valable ({Art. 12(2) GDPR}).',
        passOn:
          'Veuillez la transmettre en interne et y répondre dans le délai de 30 jours qui a commencé à sa réception ({Art. 12(3)}).',
      },
      incompleteAnswer: {
        missing: {
          recipientsTold: 'le nom des tiers que vous avez informés (art. 32 al. 4 LPD)',
          keptData: 'les données que vous avez conservées, la loi qui l’exige et la durée',
          compellingGrounds: 'l’intérêt prépondérant pour lequel vous poursuivez le traitement (art. 31 al. 1 LPD)',
        },
      },
      extensionRejected: {
        rule: 'Si la réponse demande plus de 30 jours, vous devez m’en informer dans ce délai et indiquer la date de la réponse (art. 18 al. 2 OPDo).',
        late: 'Votre avis ({noticeOn}) m’est parvenu après la fin des 30 jours.',
        noReasons: 'Votre avis ({noticeOn}) ne donne aucun motif.',
        notComplex: 'Les motifs de votre avis ({noticeOn}) ne montrent pas pourquoi 30 jours ne suffisent pas.',
      },
      refusalOrFee: {
        subjectFee: 'La participation aux coûts de ma demande ({articles})',
        fee: 'Vous exigez une participation aux coûts pour ma demande ({repliedOn}).',
        burden:
          'Les renseignements sont en principe gratuits. Ils ne peuvent être refusés que si une loi le prévoit ou si la demande est manifestement infondée ; une participation aux coûts ne peut être demandée qu’en cas d’efforts disproportionnés ({Art. 12(5) GDPR}, art. 19 OPDo).',
        effort: null,
        calculation:
          'Veuillez m’expliquer comment ces coûts ont été calculés, et ne rien entreprendre à mes frais sans mon accord.',
      },
      complaint: {
        subject: 'Dénonciation : {controller} ({Art. 77 GDPR})',
        ask: 'Je vous dénonce un traitement de mes données personnelles qui, à mon avis, enfreint des dispositions de protection des données, et vous prie de l’examiner ({Art. 77(1) GDPR}).',
        complainant: 'Dénonciation adressée par :',
        against: 'Dénonciation dirigée contre :',
        events: { due: 'fin du délai de 30 jours ({Art. 12(3)})' },
        asks: {
          comply:
            'd’ordonner au responsable du traitement de fournir les renseignements demandés (art. 51 al. 3 let. g LPD)',
          rectify: null,
          ban: 'd’ordonner la modification, la suspension ou la cessation du traitement (art. 51 al. 1 LPD)',
          reprimand: null,
        },
        progress: 'Veuillez m’informer des suites données à cette dénonciation et de son issue (art. 49 al. 4 LPD).',
        enclosuresHeading: 'Annexes :',
      },
    },
    spelling: [['données à caractère personnel', 'données personnelles']],
  },
};
