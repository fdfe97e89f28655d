// The words of one language's letters: ten requests, seven follow-ups, and the parts they share. Data only; which
// sentence is used when, and in what order, is decided in lib/letters/write-letter.ts, the same for every language.
//
// For who fills or reviews a language (start from lib/languages/en/letters.ts, which is complete):
// - Write what a courteous person would write in your language. Say what the comment asks; the word order is yours.
// - {slots} are filled in as they are and never inflected. Put them where the bare form is right: after a colon, in
//   brackets, between quotation marks. Every sentence holds the slots that its comment names, each at least once.
// - {Art. 15(3)} becomes your way of citing Article 15(3); {Art. 15(3) GDPR} adds the law's name. In brackets it is
//   always right: "... a copy of my data ({Art. 15(3)})." Write all numbers of articles as such slots, none by hand.
// - The writer may be a man, a woman or neither: choose forms that fit all ("my request of ..." rather than a past
//   tense with a gender). The reader is an organisation, addressed politely.
// - A "sentence" begins with a capital and ends with its mark. An "item" follows a number in a list: a phrase in its
//   basic form that can stand alone, without a full stop. An "intro" ends with a colon; a list follows it.
// - Terms are those of the law in your language (controller, recipient, storage period, supervisory authority).

import type { Channel } from '../model/case-file.ts';

/** How an article is cited, without the law's name. Slots: {article}; {paragraph}; {point}. Basic form. */
export interface CitationWords {
  /** "Article 15". */
  article: string;
  /** "Article 15(3)". */
  paragraph: string;
  /** "Article 15(1)(c)". */
  point: string;
  /** The points a to h as the law's version in this language has them: "abcdefgh" nearly everywhere, "абвгдежз" in Bulgarian. Separated by spaces: "a b c d e f g h". */
  points: string;
  /** {citation}: one of the above with the law's name: "{citation} GDPR". */
  withLaw: string;
}

/** How a day is written. */
export interface DateWords {
  /** Slots: {day} {month} {year}; {dd} and {mm} are two digits, {m} the month's number. Where a month's name would be inflected by the sentence, write numbers: "{day}.{m}.{year}". */
  pattern: string;
  /** The first of a month, where it is no bare number: "1er". */
  firstDay?: string;
  /** January to December as they stand in a date. Twelve; empty where the pattern writes numbers only. */
  months: string[];
}

/** How things stand in a row, with the spaces that belong there: "a, b and c"; "20 November 2026: an answer". */
export interface JoiningWords {
  /** ", ". */
  between: string;
  /** " and ". */
  last: string;
  /** ": ", with the no-break space that French sets before it. */
  colon: string;
}

/** What the controller knows the person by. Each holds {value}: "E-mail address: {value}". */
export interface IdentifierWords {
  email: string;
  userName: string;
  customerNumber: string;
  orderNumber: string;
  phone: string;
  postalAddress: string;
  /** Name or content of a cookie, or another mark in the browser. */
  cookieId: string;
  /** Identifier of a device or an app installed on it (advertising id). */
  deviceId: string;
  numberPlate: string;
  /** Anything else that this controller gave or knows: "Other mark: {value}". */
  other: string;
}

export type IdentifierKind = keyof IdentifierWords;

/** The person's tie to the controller. Sentences, no slots. */
export interface TieWords {
  /** I have an account with you. */
  account: string;
  /** I am a customer of yours. */
  purchase: string;
  /** I receive your newsletter. */
  newsletter: string;
  /** I use your website or your app. */
  visit: string;
  /** You have contacted me, and I do not know where you have my data from. */
  contacted: string;
}

export type TieKind = keyof TieWords;

/** What letters share. */
export interface CommonWords {
  /** To readers not known by name: "Dear Sir or Madam,". */
  salutation: string;
  /** "Yours faithfully,". The name follows on the next line. */
  closing: string;
  /** {service}: the site, shop or app that the letter is about. "This letter concerns: {service}". */
  service: string;
  ties: TieWords;
  /** Intro to the list of identifiers: you can find me by these details, which you already have. */
  identifiersIntro: string;
  identifiers: IdentifierWords;
  /** {Art. 12(6)}. They are enough to find me; should you have reasonable doubts about my identity, say which, and name the least information that would settle them; I enclose no identity document. One to three sentences. */
  identification: string;
  /** {replyTo}. Please answer electronically, in a commonly used format, to {replyTo}, and not only through a link that expires. */
  answerElectronically: string;
  /** Please answer by post, to the address at the end of this letter. */
  answerByPost: string;
  /** {Art. 12(3)} {Art. 12(4)}. If you extend the time limit, I need your notice with the reasons within the same month; if you refuse, wholly or in part, I need your reasons. */
  extension: string;
  /** {due}. Stands after a deadline sentence when the day is known: "The last day for this is {due}." */
  lastDay: string;
  /** {scope}. My request covers everything; it concerns in particular: {scope}. Must not narrow the request. */
  inParticular: string;
  /** {Art. 19}. Please tell every recipient of the data about this, and name these recipients to me. Used after a correction, an erasure, a restriction, a withdrawal. */
  tellRecipients: string;
  /** Please confirm to me what you have done, and on which day. */
  confirm: string;
  /** {quote}. Your privacy policy says on this: {quote}. The quotation marks come by themselves. */
  youWrite: string;
  /** Subject of a letter with several requests. {articles}: the articles, with the law's name. "Requests concerning my personal data ({articles})". */
  severalSubject: string;
  /** Sentence: this letter holds several requests; please treat each of them. */
  severalIntro: string;
  /** {Art. 12(3) GDPR}. For several requests: please tell me without undue delay, and at the latest within one month of receipt, what you have done on each of them. */
  severalDeadline: string;
  /** Please erase nothing before you have sent me the information and the copy that I ask for. */
  copyFirst: string;
  /** Intro: your privacy policy leaves some points open. I ask for these particulars: */
  vagueIntro: string;
  /** {quote} at the end. Please state precisely for what purpose you process my data; you write only: {quote} */
  vaguePurposes: string;
  /** {quote} at the end. Please state the storage period for each category of data that you hold about me; you write only: {quote} */
  vagueRetention: string;
  /** {quote} at the end. Please name those who have received my data; you write only: {quote} */
  vagueRecipients: string;
  /** {quote} at the end. Please name the third countries and the safeguards that apply to my data; you write only: {quote} */
  vagueTransfers: string;
}

/** Where the sentence on time stands in each request: it names one month from receipt and cites {Art. 12(3) GDPR}. */
interface RequestWords {
  /** Subject line and heading, without a full stop, with the article: "Request for access to my personal data ({Art. 15 GDPR})". The article is named at each subject below. */
  subject: string;
  /** What the month covers is named at each deadline below. Always "without undue delay and at the latest within one month of receipt". */
  deadline: string;
}

export interface AccessWords extends RequestWords {
  /** {Art. 15 GDPR}. */
  subject: string;
  /** {Art. 15(1) GDPR}. Intro: please tell me whether you process personal data about me; if so, please give me access to the data and the following information: */
  ask: string;
  // The next ten are items; the letter on an incomplete answer lists them again under "these are missing:".
  /** {Art. 15(1)(a)}. The purposes of the processing. */
  purposes: string;
  /** {Art. 13(1)(c)}. The legal basis for each purpose. */
  legalBasis: string;
  /** {Art. 15(1)(b)}. The categories of personal data. */
  categories: string;
  /** {Art. 15(1)(c)}. The recipients by name, also those in third countries, with the day of disclosure where known. */
  recipients: string;
  /** {Art. 15(1)(d)}. The storage period for each category of data, or the criteria from which it follows. */
  retention: string;
  /** {Art. 15(1)(e)}. What is available to me: rectification, erasure, restriction, objection. */
  rights: string;
  /** {Art. 15(1)(f)}. The supervisory authority to which I can complain. */
  complaint: string;
  /** {Art. 15(1)(g)}. All available information on the source of data that are not from me. */
  source: string;
  /** {Art. 15(1)(h)}. Automated decisions, profiling included: the procedure and principles actually applied to my data, their significance and consequences. */
  automated: string;
  /** {Art. 15(2)}. For transfers to third countries: the safeguards, and a copy of them or where to get it. */
  transfers: string;
  /** {Art. 12(3) GDPR}. The month covers the information and the data themselves: please send me them. */
  deadline: string;
}

export interface CopyWords extends RequestWords {
  /** {Art. 15(3) GDPR}. */
  subject: string;
  /** {Art. 15(3) GDPR}. Please send me a copy of the personal data about me that you process; the first copy is free of charge. */
  ask: string;
  /** The copy must be complete and intelligible: codes explained, with the documents or extracts without which the data cannot be understood. */
  complete: string;
  /** It covers all systems, among them e-mail, customer service, logs and advertising profiles. */
  systems: string;
  /** In a commonly used electronic format that I can save; being able to look at the data in an account is not a copy. */
  format: string;
  /** {Art. 15(4)}. What concerns other people may be blacked out; that is no reason to keep back the rest. */
  otherPeople: string;
  /** {Art. 12(3) GDPR}. The month covers the copy. */
  deadline: string;
}

export interface RectificationWords extends RequestWords {
  /** {Art. 16 GDPR}. */
  subject: string;
  /** {Art. 16 GDPR}. Intro: please correct, without undue delay, the following data about me: */
  ask: string;
  /** {wrong}. "You have: {wrong}". */
  wrong: string;
  /** {right}. "Correct is: {right}". */
  right: string;
  /** {supplement}. "Please add: {supplement}". */
  supplement: string;
  /** {Art. 18(1)(a)}. Please restrict the processing of these data until their accuracy has been checked. */
  restrictMeanwhile: string;
  /** {Art. 12(3) GDPR}. Correct without undue delay; within the month tell me what you have done. */
  deadline: string;
}

export interface ErasureWords extends RequestWords {
  /** {Art. 17 GDPR}. */
  subject: string;
  /** {Art. 17(1) GDPR}. Please erase, without undue delay, all personal data about me. */
  askAll: string;
  /** {Art. 17(1) GDPR}. Intro: please erase, without undue delay, the following data about me: */
  askSome: string;
  /** Intro to the list of grounds: my grounds are: */
  groundsIntro: string;
  /** Items, one for each ground of Art. 17(1). */
  grounds: {
    /** {Art. 17(1)(a)}. The data are no longer necessary for the purposes for which they were collected. */
    notNecessary: string;
    /** {Art. 17(1)(b)}. I withdraw the consent on which the processing rests. */
    consentWithdrawn: string;
    /** {Art. 17(1)(c)}. I object to the processing. */
    objection: string;
    /** {Art. 17(1)(d)}. The data have been processed unlawfully. */
    unlawful: string;
    /** {Art. 17(1)(e)}. A legal obligation demands the erasure. */
    legalObligation: string;
    /** {Art. 17(1)(f)}. The data were collected when I was a child, for an online service. */
    child: string;
  };
  /** {Art. 17(2)}. If you have made the data public, take reasonable steps so that others too remove links and copies. */
  published: string;
  /** {Art. 17(3)}. If you must keep some of the data, name the data, the exception, the law and the period, and use them for that purpose only. */
  kept: string;
  /** Please also close my account. */
  closeAccount: string;
  /** My account is to remain open. */
  keepAccount: string;
  /** {Art. 12(3) GDPR}. Erase without undue delay; within the month tell me what you have done. */
  deadline: string;
}

export interface RestrictionWords extends RequestWords {
  /** {Art. 18 GDPR}. */
  subject: string;
  /** {Art. 18(1) GDPR}. Please restrict the processing of all personal data about me. */
  askAll: string;
  /** {Art. 18(1) GDPR}. Intro: please restrict the processing of the following data: */
  askSome: string;
  /** Sentences, one for each ground of Art. 18(1). */
  grounds: {
    /** {Art. 18(1)(a)}. Reason: I contest the accuracy of the data. */
    accuracy: string;
    /** {Art. 18(1)(b)}. Reason: the processing is unlawful, but I do not want the data erased. */
    unlawful: string;
    /** {Art. 18(1)(c)}. Reason: you no longer need the data, but I need them for legal claims. */
    legalClaims: string;
    /** {Art. 18(1)(d)}. Reason: I have objected, and it has not been decided yet. */
    objectionPending: string;
  };
  /** {Art. 18(2)}. Mark the data and use them only with my consent, for legal claims, to protect others' rights or for important public interest. */
  mark: string;
  /** {Art. 18(3)}. Tell me before you lift the restriction. */
  beforeLifting: string;
  /** {Art. 12(3) GDPR}. Restrict without undue delay; within the month tell me what you have done. */
  deadline: string;
}

export interface PortabilityWords extends RequestWords {
  /** {Art. 20 GDPR}. */
  subject: string;
  /** {Art. 20(1) GDPR}. Please give me the personal data that I have provided to you, including those that arose from my use of the service. */
  ask: string;
  /** The processing rests on my consent or a contract with me and is carried out by automated means. */
  condition: string;
  /** In a structured, commonly used and machine-readable format, such as JSON, CSV or XML; a PDF is not enough. */
  format: string;
  /** {Art. 20(2)} {newController}. Where technically feasible, please transmit the data directly to: {newController}. */
  transmit: string;
  /** {Art. 12(3) GDPR}. The month covers the file. */
  deadline: string;
}

export interface ObjectionWords extends RequestWords {
  /** {Art. 21(1) GDPR}. */
  subject: string;
  /** {Art. 21(1) GDPR}. Intro: I object to the following processing of my data, and to profiling based on it: */
  ask: string;
  /** {Art. 6(1)(e)} {Art. 6(1)(f)}. The processing rests on a public task or on legitimate interests. */
  basis: string;
  /** {situation}. "Reasons that arise from my particular situation: {situation}". */
  situation: string;
  /** Please stop this processing. If you continue, show me the compelling legitimate grounds that override my interests, or the legal claims that you need the data for. */
  stop: string;
  /** {Art. 18(1)(d)}. Restrict the processing at once, until this is decided. */
  restrictMeanwhile: string;
  /** {Art. 17(1)(c)}. Erase the data if no such grounds exist. */
  erase: string;
  /** {Art. 12(3) GDPR}. The month covers the decision with its reasons. */
  deadline: string;
}

export interface MarketingObjectionWords extends RequestWords {
  /** {Art. 21(2) GDPR}. */
  subject: string;
  /** {Art. 21(2) GDPR}. I object to any use of my personal data for direct marketing, in every channel and for every brand, and to profiling for it. */
  ask: string;
  /** {Art. 21(3)}. No reasons are needed for this; please stop at once. */
  stop: string;
  /** Please pass my data to nobody for marketing. */
  noSharing: string;
  /** {Art. 15(1)(g)}. Please tell me where you have my contact details from. */
  source: string;
  /** {Art. 17(1)(c)}. Please erase the data that you keep for marketing only. */
  erase: string;
  /** You may keep the little that is needed, on a block list, to respect this objection. */
  blockList: string;
  /** {Art. 12(3) GDPR}. The stop is due at once; the month covers the confirmation. */
  deadline: string;
}

export interface WithdrawalWords extends RequestWords {
  /** {Art. 7(3) GDPR}. */
  subject: string;
  /** {Art. 7(3) GDPR}. I withdraw, with effect for the future, every consent that I have given you to the processing of my personal data. */
  askAll: string;
  /** {Art. 7(3) GDPR}. Intro: I withdraw, with effect for the future, my consent to the following: */
  askSome: string;
  /** Please end this processing at once. */
  stop: string;
  /** {Art. 17(1)(b)}. Please erase the data that you hold on this consent only. */
  erase: string;
  /** Please do not continue the same processing on another legal basis. */
  noOtherBasis: string;
  /** {Art. 12(3) GDPR}. The end is due at once; the month covers word on the erasure and on the recipients. */
  deadline: string;
}

export interface AutomatedDecisionWords extends RequestWords {
  /** {Art. 22 GDPR}. */
  subject: string;
  /** {Art. 22(1) GDPR}. Intro: I contest the following decision. It was taken by automated means alone and has legal or similarly significant effects for me: */
  ask: string;
  /** {Art. 22(3)}. Please have it reviewed by a person who has the authority to change it. */
  review: string;
  /** {view}. "Please take my point of view into account: {view}". */
  view: string;
  /** Please decide anew and give me the reasons. */
  newDecision: string;
  /** {Art. 15(1)(h)}. Please explain the logic, the data used and the weight that they had. */
  logic: string;
  /** {Art. 22(2)}. Please tell me which case allows the decision: contract, law or explicit consent. */
  lawfulCase: string;
  /** Please do not act on the decision until it has been reviewed. A wish, not a right. */
  suspend: string;
  /** {Art. 12(3) GDPR}. The month covers the result of the review and the explanation. */
  deadline: string;
}

/** What follow-ups share. */
export interface FollowUpWords {
  /** Lines that recall the request; labels with a colon. */
  earlier: {
    /** {articles}: with the law's name. "My request: {articles}". */
    request: string;
    /** {sentOn} {channel}. "Sent: {sentOn} ({channel})". */
    sent: string;
    /** {receivedOn}. "Received: {receivedOn}". */
    received: string;
    /** {due}. "Answer due: {due}". */
    due: string;
    /** {reference}. "Reference: {reference}". */
    reference: string;
  };
  /** The channel in brackets after a day: "e-mail", "web form", "registered letter", "post", "in conversation". Basic form. */
  channels: Record<Channel, string>;
  /** {newDate}. Please answer in full by the day named, which is a date that I choose as a courtesy, not a legal period: "Please answer in full by this day: {newDate}. ..." */
  newDate: string;
  /** {Art. 77}. If this is not done I intend to lodge a complaint with the supervisory authority. Polite, no threat beyond it. */
  otherwiseComplaint: string;
  /** Heading over the text of the earlier letter, which follows: "My earlier letter:". */
  earlierLetter: string;
}

export interface ReminderWords {
  /** {articles}. "Reminder of my request ({articles})". */
  subject: string;
  /** {Art. 12(3) GDPR}. The month has passed, and I have neither an answer nor a notice of extension. */
  noAnswer: string;
  /** {Art. 12(4)}. If you refuse, give me your reasons. */
  reasons: string;
  /** This is a reminder of my request, not a new one. */
  notNew: string;
}

export interface IdentityDemandWords {
  /** {articles}. "Your question about my identity ({articles})". */
  subject: string;
  /** {Art. 12(6) GDPR}. You may ask for more only where you have reasonable doubts about my identity, and only for what is necessary to settle them. */
  onlyDoubts: string;
  /** {Art. 5(1)(c)}. A copy of an identity document is as a rule neither suitable nor proportionate, above all where the details below already identify me. */
  noDocument: string;
  /** Intro: I offer, to settle any doubt: */
  offersIntro: string;
  /** Items. */
  offers: {
    /** I answer a code that you send to the e-mail address or phone number that you have. */
    code: string;
    /** I log in to my account and confirm the request there. */
    login: string;
    /** I name an order number or the amount of my last invoice. */
    order: string;
    /** You call me on the number that you have. */
    callBack: string;
  };
  /** Sentence: please tell me your concrete doubts and why these offers are not enough. */
  sayDoubts: string;
  /** Sentence: please tell me the legal basis on which you would collect more, how long you would keep it and when you would delete it. */
  sayBasis: string;
  /** {Art. 12(3)}. A question without such doubts does not stop the time limit. */
  clock: string;
  /** Sentence: if the nature of the data (health, banking) calls for a stronger check, please say so; I will then find a suitable way with you. */
  sensitive: string;
  /** Sentence: I enclose, as a last resort, a copy in which all but the necessary is blacked out; for this check only; please delete it afterwards and only note that you have checked. */
  redactedCopy: string;
  /** {Art. 11(2)}. If you cannot link the data to me: the mark by which you can find them stands among the details below. */
  linkByMark: string;
}

export interface FormDemandWords {
  /** {articles}. "My request is valid without your form ({articles})". */
  subject: string;
  /** The law prescribes neither a form nor a particular channel. */
  noForm: string;
  /** {Art. 12(2) GDPR}. My request has reached you and is valid; it is for you to make it easy to exercise this right. */
  valid: string;
  /** For this I need no account, no new terms and no further data. */
  noMore: string;
  /** {Art. 12(3)}. Please pass it on within your organisation and answer within the month that began with receipt. */
  passOn: string;
}

export interface IncompleteAnswerWords {
  /** {articles}. "Your answer is incomplete ({articles})". */
  subject: string;
  /** {repliedOn}. Thank you for your answer (date in brackets). It does not answer my request in full. */
  thanks: string;
  /** Intro: I still need: (the items of the access letter and those below follow) */
  missingIntro: string;
  /** Items for what else may be missing. */
  missing: {
    /** {Art. 15(3)}. The copy of the data themselves. */
    copy: string;
    /** {Art. 20(1)}. The data in a structured, machine-readable format. */
    file: string;
    /** Confirmation of what has been done, and on which day. */
    confirmation: string;
    /** {Art. 19}. The recipients whom you have told. */
    recipientsTold: string;
    /** {Art. 12(4)}. The reasons for what you have refused. */
    reasons: string;
    /** {Art. 17(3)}. The data that you have kept, the law that demands it and the period. */
    keptData: string;
    /** {Art. 21(1)}. The compelling grounds on which you continue. */
    compellingGrounds: string;
  };
  /** {Art. 12(4) GDPR}. A partial answer is a partial refusal and needs reasons. */
  partial: string;
  /** {Art. 12(1)}. The answer has to be intelligible; a pointer to a general privacy policy does not answer what I asked about my own data. */
  intelligible: string;
}

export interface ExtensionRejectedWords {
  /** {articles}. "Your notice of extension ({articles})". */
  subject: string;
  /** {Art. 12(3) GDPR}. An extension needs a notice, with reasons, within one month of receipt, and is only for complex and numerous requests. */
  rule: string;
  /** {noticeOn}. Your notice reached me only after the month had ended (date of notice in brackets). */
  late: string;
  /** {noticeOn}. Your notice gives no reasons (date of notice in brackets). */
  noReasons: string;
  /** {noticeOn}. The reasons in your notice do not show that my request is complex (date of notice in brackets). */
  notComplex: string;
  /** The first time limit therefore stands. */
  stands: string;
}

export interface RefusalOrFeeWords {
  /** {articles}. "Your refusal of my request ({articles})". */
  subject: string;
  /** {articles}. "The fee for my request ({articles})". */
  subjectFee: string;
  /** {repliedOn}. You have refused my request as unfounded or excessive (date in brackets). */
  refused: string;
  /** {repliedOn}. You ask for a fee for my request (date in brackets). */
  fee: string;
  /** {Art. 12(5) GDPR}. Requests are free of charge. Only manifestly unfounded or excessive ones may be refused or charged for; you have to show that, and the exception is narrow. */
  burden: string;
  /** Sentence: please tell me the facts from which this follows. */
  facts: string;
  /** Sentence: that the answer takes much work is not a sufficient ground. */
  effort: string;
  /** Intro: my requests to you so far: (days follow) */
  historyIntro: string;
  /** Sentence: please show me how the fee was calculated, and do not act at my cost without my consent. */
  calculation: string;
  /** Sentence: I ask you to answer my request free of charge. */
  ask: string;
}

export interface ComplaintWords {
  /** {Art. 77 GDPR} {controller}. "Complaint: {controller} ({Art. 77 GDPR})". */
  subject: string;
  /** {Art. 77(1) GDPR}. I lodge a complaint, since in my view my personal data are processed in breach of data protection law, and ask you to look into it. */
  ask: string;
  /** Heading: who complains. "Complainant:" */
  complainant: string;
  /** Heading: "Complaint against:". */
  against: string;
  /** Heading over the dated list: "What happened:". */
  eventsHeading: string;
  /** What happened on a day, after "20 November 2026: ". Phrases without a full stop; no slots but those named. */
  events: {
    /** Request sent to the controller. {articles} {channel}. */
    sent: string;
    /** Request received by the controller. */
    received: string;
    /** Question from the controller. */
    question: string;
    /** My answer to the question. */
    ownAnswer: string;
    /** Notice of extension from the controller. */
    extension: string;
    /** Answer from the controller. */
    answer: string;
    /** Partial answer from the controller. */
    partialAnswer: string;
    /** Refusal by the controller. */
    refusal: string;
    /** Fee demanded by the controller. */
    fee: string;
    /** Reminder sent to the controller. */
    reminder: string;
    /** End of the time limit of one month (Art. 12(3)). {Art. 12(3)}. */
    due: string;
    /** No answer until today. */
    silence: string;
  };
  /** {data}. "Data and processing concerned: {data}". */
  data: string;
  /** {articles}. "Provisions that have been infringed in my view: {articles}". */
  provisions: string;
  /** I made the request to the controller first. */
  controllerFirst: string;
  /** Intro: I ask you: */
  asksIntro: string;
  /** Items. */
  asks: {
    /** {Art. 58(2)(c)}. To order the controller to comply with my request. */
    comply: string;
    /** {Art. 58(2)(g)}. To order rectification, erasure or restriction and notice to the recipients. */
    rectify: string;
    /** {Art. 58(2)(f)}. To limit or ban the processing. */
    ban: string;
    /** {Art. 58(2)(b)}. To issue a reprimand. */
    reprimand: string;
  };
  /** Any further measure I leave to you. */
  rest: string;
  /** No court and no other authority is dealing with the matter. */
  noCourt: string;
  /** {court}. "The matter is also before: {court}". */
  court: string;
  /** You may give my name to the controller. */
  nameMayBeGiven: string;
  /** Please do not give my name to the controller without asking me. */
  nameNotGiven: string;
  /** {Art. 77(2)} {Art. 78(2)}. Please keep me informed of progress and outcome, at the latest within three months. */
  progress: string;
  /** Heading: "Enclosures:". */
  enclosuresHeading: string;
  /** Items. */
  enclosures: {
    /** My letters to the controller. */
    letters: string;
    /** The controller's answers. */
    answers: string;
    /** Proof of sending and receipt. */
    proof: string;
    /** The privacy policy as read on the day. */
    policy: string;
  };
}

/** All sentences, by letter. */
export interface LetterSentences {
  common: CommonWords;
  access: AccessWords;
  copy: CopyWords;
  rectification: RectificationWords;
  erasure: ErasureWords;
  restriction: RestrictionWords;
  portability: PortabilityWords;
  objection: ObjectionWords;
  marketingObjection: MarketingObjectionWords;
  withdrawal: WithdrawalWords;
  automatedDecision: AutomatedDecisionWords;
  followUp: FollowUpWords;
  reminder: ReminderWords;
  identityDemand: IdentityDemandWords;
  formDemand: FormDemandWords;
  incompleteAnswer: IncompleteAnswerWords;
  extensionRejected: ExtensionRejectedWords;
  refusalOrFee: RefusalOrFeeWords;
  complaint: ComplaintWords;
}

/** Some of the sentences, said otherwise; null: this law knows no such thing, so the sentence is left out. */
export type SentenceChanges = {
  [Letter in keyof LetterSentences]?: {
    [Field in keyof LetterSentences[Letter]]?: LetterSentences[Letter][Field] extends string
      ? string | null
      : { [Part in keyof LetterSentences[Letter][Field]]?: string | null };
  };
};

/** What differs where another law than the GDPR applies (United Kingdom, Switzerland). */
export interface RegimeWords {
  /** {citation}: pattern that adds this law's name to a citation made by the patterns above; null where the law counts its articles otherwise, so that each citation stands below or the sentence is changed. */
  withLaw: string | null;
  /** Whole citations, the law's name included, by the GDPR's number: { "15(1)": "Art. 25 Abs. 1 DSG" }. */
  citations: Partial<Record<string, string>>;
  sentences: SentenceChanges;
  /** As in LetterWords; left out: the same. */
  quotationMarks?: [open: string, close: string];
  /** Letters spelled otherwise: [["ß", "ss"]]. */
  spelling: [from: string, to: string][];
}

export interface LetterWords extends LetterSentences {
  /** BCP 47. */
  code: string;
  /** Who, a native speaker, has read these letters; null: nobody yet, and the interface says so. */
  reviewedBy: string | null;
  /** Opening and closing quotation mark, with the spaces that belong inside: ["“", "”"], ["« ", " »"]. */
  quotationMarks: [open: string, close: string];
  joining: JoiningWords;
  citation: CitationWords;
  date: DateWords;
  /** null in all languages but en. */
  uk: RegimeWords | null;
  /** null in all languages but en, de, fr, it. */
  ch: RegimeWords | null;
}
