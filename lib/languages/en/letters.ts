// English letters: the GDPR, the UK GDPR and the Swiss FADP. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'en',
  reviewedBy: null,
  quotationMarks: ['“', '”'],
  joining: { between: ', ', last: ' and ', colon: ': ' },
  citation: {
    article: 'Article {article}',
    paragraph: 'Article {article}({paragraph})',
    point: 'Article {article}({paragraph})({point})',
    points: 'a b c d e f g h',
    withLaw: '{citation} GDPR',
  },
  date: {
    pattern: '{day} {month} {year}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },

  common: {
    salutation: 'Dear Sir or Madam,',
    closing: 'Yours faithfully,',
    service: 'This letter concerns: {service}',
    ties: {
      account: 'I have an account with you.',
      purchase: 'I am a customer of yours.',
      newsletter: 'I receive your newsletter.',
      visit: 'I use your website or app.',
      contacted: 'You have contacted me, and I do not know where you have my data from.',
    },
    identifiersIntro: 'You can find me by these details, which you already have:',
    identifiers: {
      email: 'E-mail address: {value}',
      userName: 'User name: {value}',
      customerNumber: 'Customer number: {value}',
      orderNumber: 'Order number: {value}',
      phone: 'Phone number: {value}',
      postalAddress: 'Postal address: {value}',
      cookieId: 'Cookie or browser identifier: {value}',
      deviceId: 'Device identifier: {value}',
      numberPlate: 'Vehicle registration: {value}',
      other: 'Other detail: {value}',
    },
    identification:
      'They should be enough to identify me, and I enclose no identity document. Should you have reasonable doubts about my identity ({Art. 12(6)}), please tell me what they are and the least information that would settle them.',
    answerElectronically:
      'Please answer electronically, in a commonly used format, and not only through a link that expires. My address for the answer: {replyTo}',
    answerByPost: 'Please answer by post, to the address at the end of this letter.',
    extension:
      'If you extend the time limit, please let me have your notice and the reasons within the same month ({Art. 12(3)}). If you refuse all or part of my request, please give me your reasons ({Art. 12(4)}).',
    lastDay: 'The last day for this is {due}.',
    inParticular: 'My request covers all my data, and in particular: {scope}',
    tellRecipients: 'Please tell every recipient of the data about this, and name these recipients to me ({Art. 19}).',
    confirm: 'Please confirm what you have done, and on which day.',
    youWrite: 'Your privacy policy says on this: {quote}',
    severalSubject: 'Requests concerning my personal data ({articles})',
    severalIntro: 'This letter contains several requests. Please deal with each of them.',
    severalDeadline:
      'Please tell me without undue delay, and at the latest within one month of receipt, what you have done on each of these requests ({Art. 12(3) GDPR}).',
    copyFirst: 'Please erase nothing before you have sent me the information and the copy I ask for here.',
    vagueIntro: 'Your privacy policy leaves some points open. I ask for these particulars:',
    vaguePurposes: 'Please state precisely for what purpose you process my data. You write only: {quote}',
    vagueRetention:
      'Please state the storage period for each category of data that you hold about me. You write only: {quote}',
    vagueRecipients: 'Please name those who have received my data. You write only: {quote}',
    vagueTransfers:
      'Please name the third countries, and the safeguards that apply to my data. You write only: {quote}',
  },

  access: {
    subject: 'Request for access to my personal data ({Art. 15 GDPR})',
    ask: 'Please tell me whether you process personal data about me. If you do, please give me access to the data and the following information ({Art. 15(1) GDPR}):',
    purposes: 'the purposes of the processing ({Art. 15(1)(a)})',
    legalBasis: 'the legal basis for each purpose ({Art. 13(1)(c)})',
    categories: 'the categories of personal data ({Art. 15(1)(b)})',
    recipients:
      'the recipients by name, including those in third countries, with the dates of disclosure where known ({Art. 15(1)(c)})',
    retention: 'the storage period for each category of data, or the criteria that decide it ({Art. 15(1)(d)})',
    rights: 'the rights to rectification, erasure, restriction and objection that I have here ({Art. 15(1)(e)})',
    complaint: 'the supervisory authority to which I can complain ({Art. 15(1)(f)})',
    source: 'all available information on the source of data that did not come from me ({Art. 15(1)(g)})',
    automated:
      'any automated decision-making, including profiling: the procedure and principles actually applied to my data, their significance and the consequences for me ({Art. 15(1)(h)})',
    transfers:
      'for transfers to third countries, the safeguards, with a copy of them or where to find one ({Art. 15(2)})',
    deadline:
      'Please send me the data and the information without undue delay, and at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Request for a copy of my personal data ({Art. 15(3) GDPR})',
    ask: 'Please send me a copy of the personal data about me that you process. The first copy is free of charge ({Art. 15(3) GDPR}).',
    complete:
      'The copy should be complete and intelligible: with codes explained, and with the documents or extracts without which the data cannot be understood.',
    systems: 'It should cover all your systems, including e-mail, customer service, logs and advertising profiles.',
    format:
      'Please use a commonly used electronic format that I can save. Being able to look at the data in an account is not a copy.',
    otherPeople: 'You may black out what concerns other people; that is no reason to withhold the rest ({Art. 15(4)}).',
    deadline:
      'Please send me the copy without undue delay, and at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Request for rectification of my personal data ({Art. 16 GDPR})',
    ask: 'Please correct the following data about me without undue delay ({Art. 16 GDPR}):',
    wrong: 'You hold: {wrong}',
    right: 'Correct is: {right}',
    supplement: 'Please add: {supplement}',
    restrictMeanwhile:
      'Please restrict the processing of these data until their accuracy has been checked ({Art. 18(1)(a)}).',
    deadline:
      'Please correct the data without undue delay, and tell me what you have done at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Request for erasure of my personal data ({Art. 17 GDPR})',
    askAll: 'Please erase all personal data about me without undue delay ({Art. 17(1) GDPR}).',
    askSome: 'Please erase the following data about me without undue delay ({Art. 17(1) GDPR}):',
    groundsIntro: 'My grounds are:',
    grounds: {
      notNecessary: 'the data are no longer necessary for the purposes for which they were collected ({Art. 17(1)(a)})',
      consentWithdrawn: 'I withdraw the consent on which the processing is based ({Art. 17(1)(b)})',
      objection: 'I object to the processing ({Art. 17(1)(c)})',
      unlawful: 'the data have been processed unlawfully ({Art. 17(1)(d)})',
      legalObligation: 'a legal obligation requires the erasure ({Art. 17(1)(e)})',
      child: 'the data were collected for an online service when I was a child ({Art. 17(1)(f)})',
    },
    published:
      'If you have made the data public, please take reasonable steps so that others also remove links to them and copies of them ({Art. 17(2)}).',
    kept: 'If you have to keep some of the data, please tell me which data, under which exception and law, and for how long, and use them for that purpose only ({Art. 17(3)}).',
    closeAccount: 'Please also close my account.',
    keepAccount: 'Please keep my account open.',
    deadline:
      'Please erase the data without undue delay, and tell me what you have done at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Request for restriction of processing ({Art. 18 GDPR})',
    askAll: 'Please restrict the processing of all personal data about me ({Art. 18(1) GDPR}).',
    askSome: 'Please restrict the processing of the following data about me ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'My ground: I contest the accuracy of the data ({Art. 18(1)(a)}).',
      unlawful: 'My ground: the processing is unlawful, but I do not want the data erased ({Art. 18(1)(b)}).',
      legalClaims: 'My ground: you no longer need the data, but I need them for legal claims ({Art. 18(1)(c)}).',
      objectionPending: 'My ground: I have objected to the processing, and this is not yet decided ({Art. 18(1)(d)}).',
    },
    mark: 'Please mark the data and use them only with my consent, for legal claims, to protect the rights of others or for important public interests ({Art. 18(2)}).',
    beforeLifting: 'Please tell me before you lift the restriction ({Art. 18(3)}).',
    deadline:
      'Please restrict the processing without undue delay, and tell me what you have done at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Request for my data in a portable form ({Art. 20 GDPR})',
    ask: 'Please give me the personal data that I have provided to you, including those that arose from my use of your service ({Art. 20(1) GDPR}).',
    condition:
      'The processing is based on my consent or on a contract with me, and it is carried out by automated means.',
    format:
      'Please use a structured, commonly used and machine-readable format, such as JSON, CSV or XML; a PDF is not enough.',
    transmit: 'Where technically feasible, please send the data directly to ({Art. 20(2)}): {newController}',
    deadline:
      'Please send me the file without undue delay, and at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Objection to the processing of my personal data ({Art. 21(1) GDPR})',
    ask: 'I object to the following processing of my data, including any profiling based on it ({Art. 21(1) GDPR}):',
    basis: 'This processing is based on a public task or on legitimate interests ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'The reasons that arise from my particular situation: {situation}',
    stop: 'Please stop this processing. If you mean to continue, please show me the compelling legitimate grounds that override my interests, or the legal claims for which you need the data.',
    restrictMeanwhile: 'Until this is decided, please restrict the processing at once ({Art. 18(1)(d)}).',
    erase: 'If there are no such grounds, please erase the data ({Art. 17(1)(c)}).',
    deadline:
      'Please send me your decision and its reasons without undue delay, and at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Objection to direct marketing ({Art. 21(2) GDPR})',
    ask: 'I object to any use of my personal data for direct marketing, in every channel and for every brand, and to profiling for this purpose ({Art. 21(2) GDPR}).',
    stop: 'No reasons are needed for this. Please stop at once ({Art. 21(3)}).',
    noSharing: 'Please do not pass my data to anyone for marketing.',
    source: 'Please tell me where you have my contact details from ({Art. 15(1)(g)}).',
    erase: 'Please erase the data that you hold for marketing only ({Art. 17(1)(c)}).',
    blockList: 'You may keep the minimum that a block list needs to respect this objection.',
    deadline:
      'The marketing has to stop at once. Please confirm this without undue delay, and at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Withdrawal of my consent ({Art. 7(3) GDPR})',
    askAll:
      'I withdraw, with effect for the future, every consent that I have given you to the processing of my personal data ({Art. 7(3) GDPR}).',
    askSome: 'I withdraw, with effect for the future, my consent to the following ({Art. 7(3) GDPR}):',
    stop: 'Please end this processing at once.',
    erase: 'Please erase the data that you hold on the basis of this consent only ({Art. 17(1)(b)}).',
    noOtherBasis: 'Please do not continue the same processing on another legal basis.',
    deadline:
      'The processing has to end at once. Please tell me without undue delay, and at the latest within one month of receipt, what you have erased and whom you have told ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Review of an automated decision ({Art. 22 GDPR})',
    ask: 'I contest the following decision. It was made solely by automated means and has legal or similarly significant effects for me ({Art. 22(1) GDPR}):',
    review: 'Please have it reviewed by a person with the authority to change it ({Art. 22(3)}).',
    view: 'Please take my point of view into account: {view}',
    newDecision: 'Please decide anew and give me the reasons.',
    logic: 'Please explain the logic, the data used and the weight given to them ({Art. 15(1)(h)}).',
    lawfulCase: 'Please tell me what allows the decision: a contract, a law or my explicit consent ({Art. 22(2)}).',
    suspend: 'I ask you not to act on the decision until it has been reviewed.',
    deadline:
      'Please send me the result of the review and the explanation without undue delay, and at the latest within one month of receipt ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'My request: {articles}',
      sent: 'Sent: {sentOn} ({channel})',
      received: 'Received: {receivedOn}',
      due: 'Answer due: {due}',
      reference: 'Reference: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'web form',
      registeredPost: 'registered letter',
      post: 'post',
      conversation: 'in conversation',
    },
    newDate:
      'Please answer in full by this day: {newDate}. It is a date I have chosen as a courtesy; the legal time limit is not affected.',
    otherwiseComplaint:
      'If I receive no full answer, I intend to lodge a complaint with the supervisory authority ({Art. 77}).',
    earlierLetter: 'My earlier letter:',
  },

  reminder: {
    subject: 'Reminder of my request ({articles})',
    noAnswer:
      'The month for an answer has passed, and I have received neither an answer nor a notice of extension ({Art. 12(3) GDPR}).',
    reasons: 'If you refuse all or part of my request, please give me your reasons ({Art. 12(4)}).',
    notNew: 'This is a reminder of that request and not a new one.',
  },

  identityDemand: {
    subject: 'Your question about my identity ({articles})',
    onlyDoubts:
      'You may ask for further information only where you have reasonable doubts about my identity, and only for what is necessary to settle them ({Art. 12(6) GDPR}).',
    noDocument:
      'A copy of an identity document is as a rule neither suitable nor proportionate, above all where the details below already identify me ({Art. 5(1)(c)}).',
    offersIntro: 'To settle any doubt, I offer:',
    offers: {
      code: 'to return a code that you send to the e-mail address or phone number you hold',
      login: 'to log in to my account and confirm the request there',
      order: 'to name an order number or the amount of my last invoice',
      callBack: 'to take your call on the number you hold',
    },
    sayDoubts: 'If this is not enough, please tell me what your doubts are and why these offers do not settle them.',
    sayBasis:
      'Please also tell me the legal basis for collecting more, how long you would keep it and when you would delete it.',
    clock: 'A question that no such doubts justify does not stop the time limit ({Art. 12(3)}).',
    sensitive:
      'If the nature of the data, such as health or banking data, calls for a stronger check, please say so, and I will find a suitable way with you.',
    redactedCopy:
      'I enclose a copy in which everything is blacked out that is not needed. It is for this check only; please delete it afterwards and note only that you have checked.',
    linkByMark:
      'If you cannot link the data to me by name, the identifier by which you can find them stands among the details below ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'My request is valid without your form ({articles})',
    noForm: 'The law prescribes neither a form nor a particular channel for a request.',
    valid:
      'My request has reached you and is valid. It is for you to make it easy to exercise this right ({Art. 12(2) GDPR}).',
    noMore: 'It needs no account, no acceptance of terms and no further data from me.',
    passOn:
      'Please pass it on within your organisation and answer it within the month that began when you received it ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Your answer is incomplete ({articles})',
    thanks: 'Thank you for your answer ({repliedOn}). It does not answer my request in full.',
    missingIntro: 'I still need:',
    missing: {
      copy: 'the copy of the data themselves ({Art. 15(3)})',
      file: 'the data in a structured, machine-readable format ({Art. 20(1)})',
      confirmation: 'confirmation of what has been done, and on which day',
      recipientsTold: 'the names of the recipients you have told ({Art. 19})',
      reasons: 'the reasons for what you have refused ({Art. 12(4)})',
      keptData: 'the data you have kept, the law that requires it and the period ({Art. 17(3)})',
      compellingGrounds: 'the compelling grounds on which you continue the processing ({Art. 21(1)})',
    },
    partial: 'A partial answer is a partial refusal, for which I need your reasons ({Art. 12(4) GDPR}).',
    intelligible:
      'The answer has to be intelligible; a pointer to a general privacy policy does not answer what I asked about my own data ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Your notice of extension ({articles})',
    rule: 'The time limit can be extended only where a request is complex and requests are numerous, and only by a notice with reasons within one month of receipt ({Art. 12(3) GDPR}).',
    late: 'Your notice ({noticeOn}) reached me after that month had ended.',
    noReasons: 'Your notice ({noticeOn}) gives no reasons.',
    notComplex: 'The reasons in your notice ({noticeOn}) do not show that my request is complex.',
    stands: 'The first time limit therefore stands.',
  },

  refusalOrFee: {
    subject: 'Your refusal of my request ({articles})',
    subjectFee: 'The fee you ask for my request ({articles})',
    refused: 'You have refused my request as unfounded or excessive ({repliedOn}).',
    fee: 'You ask me to pay a fee for my request ({repliedOn}).',
    burden:
      'Requests are free of charge. Only those that are manifestly unfounded or excessive may be refused or charged for; it is for you to show this, and the exception is narrow ({Art. 12(5) GDPR}).',
    facts: 'Please tell me the facts from which you conclude this.',
    effort: 'That an answer takes a lot of work is not in itself a sufficient ground.',
    historyIntro: 'My requests to you so far:',
    calculation: 'Please show me how you calculated the fee, and do nothing at my cost without my agreement.',
    ask: 'I ask you to answer my request free of charge.',
  },

  complaint: {
    subject: 'Complaint: {controller} ({Art. 77 GDPR})',
    ask: 'I lodge a complaint, since in my view my personal data are processed in breach of data protection law, and I ask you to look into it ({Art. 77(1) GDPR}).',
    complainant: 'Complainant:',
    against: 'Complaint against:',
    eventsHeading: 'What happened:',
    events: {
      sent: 'request sent to the controller ({channel}): {articles}',
      received: 'request received by the controller',
      question: 'question from the controller',
      ownAnswer: 'my answer to the question',
      extension: 'notice of extension from the controller',
      answer: 'answer from the controller',
      partialAnswer: 'partial answer from the controller',
      refusal: 'refusal by the controller',
      fee: 'fee demanded by the controller',
      reminder: 'reminder sent to the controller',
      due: 'end of the time limit of one month ({Art. 12(3)})',
      silence: 'no answer so far',
    },
    data: 'Data and processing concerned: {data}',
    provisions: 'Provisions infringed, in my view: {articles}',
    controllerFirst: 'I made my request to the controller first.',
    asksIntro: 'I ask you:',
    asks: {
      comply: 'to order the controller to comply with my request ({Art. 58(2)(c)})',
      rectify:
        'to order the rectification or erasure of the data, or the restriction of processing, and notice to the recipients ({Art. 58(2)(g)})',
      ban: 'to limit or ban the processing ({Art. 58(2)(f)})',
      reprimand: 'to issue a reprimand to the controller ({Art. 58(2)(b)})',
    },
    rest: 'I leave any further measure to you.',
    noCourt: 'No court and no other authority is dealing with the matter.',
    court: 'The matter is also before: {court}',
    nameMayBeGiven: 'You may give my name to the controller.',
    nameNotGiven: 'Please do not give my name to the controller without asking me first.',
    progress:
      'Please inform me of the progress and the outcome, at the latest within three months ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Enclosures:',
    enclosures: {
      letters: 'my letters to the controller',
      answers: 'the answers of the controller',
      proof: 'proof of sending and receipt',
      policy: 'the privacy policy as I read it',
    },
  },

  // Data (Use and Access) Act 2025: Articles 22A to 22D in place of 22, Article 12A on how the month is counted.
  uk: {
    withLaw: '{citation} UK GDPR',
    citations: {
      '12(3)': 'Articles 12(3) and 12A UK GDPR',
      '22': 'Articles 22A to 22D UK GDPR',
      '22(1)': 'Article 22A UK GDPR',
      '22(3)': 'Article 22C UK GDPR',
    },
    sentences: {
      access: {
        subject: 'Subject access request ({Art. 15 GDPR})',
        complaint: 'my right to complain to the Information Commissioner ({Art. 15(1)(f)})',
      },
      automatedDecision: {
        lawfulCase: 'Please tell me on which legal basis the decision rests, and which safeguards you apply.',
      },
      followUp: {
        otherwiseComplaint:
          'If I receive no full answer, I intend to complain to the Information Commissioner ({Art. 77}).',
      },
    },
    spelling: [],
  },

  // Federal Act on Data Protection (SR 235.1) and Data Protection Ordinance (DPO, SR 235.11): 30 days, no notice duty
  // to recipients as in Article 19, a report to the FDPIC in place of a complaint.
  ch: {
    withLaw: null,
    citations: {
      '5(1)(c)': 'Article 6(2) FADP',
      '6(1)(e)': 'Article 31(1) FADP',
      '6(1)(f)': 'Article 31(1) FADP',
      '7(3)': 'Article 30(2)(b) FADP',
      '11(2)': 'Article 16(5) DPO',
      '12(1)': 'Article 25(2) FADP',
      '12(2)': 'Article 16(1) DPO',
      '12(3)': 'Article 25(7) FADP and Article 18 DPO',
      '12(4)': 'Article 26(4) FADP',
      '12(5)': 'Article 25(6) and Article 26(1)(c) FADP',
      '12(6)': 'Article 16(5) DPO',
      '15': 'Article 25 FADP',
      '15(1)': 'Article 25(1) and (2) FADP',
      '15(1)(a)': 'Article 25(2)(c) FADP',
      '15(1)(b)': 'Article 25(2)(b) FADP',
      '15(1)(c)': 'Article 25(2)(g) FADP',
      '15(1)(d)': 'Article 25(2)(d) FADP',
      '15(1)(g)': 'Article 25(2)(e) FADP',
      '15(1)(h)': 'Article 25(2)(f) FADP',
      '15(2)': 'Article 25(2)(g) and Article 19(4) FADP',
      '15(3)': 'Article 25(2)(b) FADP',
      '15(4)': 'Article 26(1)(b) FADP',
      '16': 'Article 32(1) FADP',
      '17': 'Article 32(2)(c) FADP',
      '17(1)': 'Article 32(2)(c) FADP',
      '17(1)(b)': 'Article 30(2)(b) FADP',
      '17(1)(c)': 'Article 30(2)(b) FADP',
      '17(1)(d)': 'Article 30(2)(a) FADP',
      '17(1)(a)': 'Article 6(4) FADP',
      '18': 'Article 32(2)(a) FADP',
      '18(1)': 'Article 32(2)(a) FADP',
      '18(1)(a)': 'Article 32(3) FADP',
      '18(1)(d)': 'Article 32(2)(a) FADP',
      '20': 'Article 28 FADP',
      '20(1)': 'Article 28(1) FADP',
      '20(2)': 'Article 28(2) FADP',
      '21(1)': 'Article 30(2)(b) FADP',
      '21(2)': 'Article 30(2)(b) FADP',
      '22': 'Article 21 FADP',
      '22(1)': 'Article 21(1) FADP',
      '22(3)': 'Article 21(2) FADP',
      '77': 'Article 49 FADP',
      '77(1)': 'Article 49(1) FADP',
    },
    sentences: {
      common: {
        extension:
          'If you cannot answer within 30 days, please tell me so within that time and by when I will have the answer (Article 18(2) DPO). If you refuse, restrict or defer the answer, please give me your reasons ({Art. 12(4)}).',
        tellRecipients: 'Please also notify third parties of this (Article 32(4) FADP), and name them to me.',
        severalDeadline:
          'Please tell me within 30 days of receipt what you have done on each of these requests ({Art. 12(3) GDPR}).',
      },
      access: {
        legalBasis: null,
        rights: null,
        complaint: null,
        deadline: 'Please send me the data and the information within 30 days of receipt ({Art. 12(3) GDPR}).',
      },
      copy: { deadline: 'Please send me the copy within 30 days of receipt ({Art. 12(3) GDPR}).' },
      rectification: {
        restrictMeanwhile:
          'If neither their accuracy nor their inaccuracy can be shown, please mark these data as contested (Article 32(3) FADP).',
        deadline: 'Please correct the data promptly, and tell me within 30 days of receipt what you have done.',
      },
      erasure: {
        grounds: { legalObligation: null, child: null },
        published: null,
        kept: 'If you have to keep some of the data, please tell me which data, under which law and for how long, and use them for that purpose only (Article 31 FADP).',
        deadline: 'Please erase the data promptly, and tell me within 30 days of receipt what you have done.',
      },
      restriction: {
        grounds: {
          unlawful: 'My ground: the processing is unlawful, but I do not want the data erased.',
          legalClaims: 'My ground: you no longer need the data, but I need them for legal claims.',
        },
        mark: 'Please mark the data and use them only with my consent or for legal claims.',
        beforeLifting: 'Please tell me before you lift the restriction.',
        deadline: 'Please restrict the processing promptly, and tell me within 30 days of receipt what you have done.',
      },
      portability: { deadline: 'Please send me the file within 30 days of receipt (Articles 18 and 22 DPO).' },
      objection: {
        basis: null,
        deadline: 'Please send me your decision and its reasons within 30 days of receipt.',
      },
      marketingObjection: {
        stop: 'No reasons are needed for this. Please stop at once.',
        deadline: 'The marketing has to stop at once. Please confirm this within 30 days of receipt.',
      },
      withdrawal: {
        deadline:
          'The processing has to end at once. Please tell me within 30 days of receipt what you have erased and whom you have told.',
      },
      automatedDecision: {
        lawfulCase: null,
        deadline: 'Please send me the result of the review and the explanation within 30 days of receipt.',
      },
      followUp: {
        otherwiseComplaint:
          'If I receive no full answer, I may report the matter to the Federal Data Protection and Information Commissioner ({Art. 77}).',
      },
      reminder: {
        noAnswer:
          'The 30 days for an answer have passed, and I have received neither an answer nor a notice ({Art. 12(3) GDPR}).',
      },
      identityDemand: {
        onlyDoubts:
          'You have to take reasonable steps to identify me, and I will help with them; more than is necessary may not be asked for ({Art. 12(6) GDPR}).',
      },
      formDemand: {
        passOn:
          'Please pass it on within your organisation and answer it within the 30 days that began when you received it ({Art. 12(3)}).',
      },
      incompleteAnswer: {
        missing: {
          recipientsTold: 'the names of the third parties you have told (Article 32(4) FADP)',
          keptData: 'the data you have kept, the law that requires it and the period',
        },
      },
      extensionRejected: {
        rule: 'If the answer takes more than 30 days, you have to tell me so within that time and name the date of the answer (Article 18(2) DPO).',
        late: 'Your notice ({noticeOn}) reached me after the 30 days had ended.',
        notComplex: 'The reasons in your notice ({noticeOn}) do not show why the 30 days are not enough.',
      },
      refusalOrFee: {
        burden:
          'Information is as a rule free of charge. It may be refused only where a law allows it or the request is manifestly unfounded; a share of the costs may be asked for only where the effort is disproportionate ({Art. 12(5) GDPR}, Article 19 DPO).',
        effort: null,
      },
      complaint: {
        subject: 'Report: {controller} ({Art. 77 GDPR})',
        ask: 'I report a processing of my personal data that in my view breaches data protection law, and I ask you to look into it ({Art. 77(1) GDPR}).',
        events: { due: 'end of the time limit of 30 days ({Art. 12(3)})' },
        asks: {
          comply: 'to order the controller to give the information asked for (Article 51(3) FADP)',
          rectify: null,
          ban: 'to order that the processing be changed, suspended or ended (Article 51(1) FADP)',
          reprimand: null,
        },
        progress: 'Please inform me of the steps you take on this report and of the outcome (Article 49(4) FADP).',
      },
    },
    spelling: [],
  },
};
