// SpottingWords: how pages of one language speak of privacy, as far as the spotter and the link finder need it.
// Far coarser than what the reader knows: all languages together must fit a script of a few kilobytes.

/**
 * Every field is a list of cues, parted by "|", in lower case and NFC. A cue is one or more words. Its last word
 * matches every word that begins with it ("process" also "processing"); "." after a word: exactly this word; "*" after
 * an inner word: every word that begins with it ("osobn* údaj"). An apostrophe or a hyphen parts words.
 */
export interface SpottingWords {
  /** A few of the language's most frequent words, to tell it from its neighbours. Whole words. */
  common: string;
  /** What a privacy policy is called, in titles and links. */
  names: string;
  /** Words that only name the subject ("privacy", "gdpr"): a tag, an article or a policy. */
  hints: string;
  /** Cookies and trackers. */
  cookies: string;
  /** What stands beside a policy and is none: terms, accessibility, rules, settings. */
  terms: string;
  /** The legal page that may hold the policy where a site has no page of its own for it. */
  imprint: string;
  /** The page that only says who answers for the site. */
  masthead: string;
  /** Personal data. */
  data: string;
  /** The site says what it does with data: "we collect". */
  we: string;
  /** The reader is spoken to: "your personal data". */
  yours: string;
  /** Rights of the data subject, and the supervisory authority. */
  rights: string;
  /** Legal bases, the GDPR and its national companions. */
  basis: string;
  /** Controller, data protection officer. */
  roles: string;
  /** How long data are kept, and their erasure. */
  keeping: string;
  /** Recipients, processors and transfers. */
  sharing: string;
  /** Talk about data protection that is no policy: guides, offers of help, lectures, generators. */
  about: string;
}
