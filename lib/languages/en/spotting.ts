// English as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const enGlance =
  'privacy|personal data|personal info|data protection|personally id|we collect|gdpr';

export const enSpotting: SpottingWords = {
  common: 'the|of|and|to|you|is|that|with|for|this|are',
  names:
    'privacy policy|privacy notice|privacy statement|privacy information|privacy and cookie|privacy cookie|data protection policy|data protection notice|data protection statement|data protection information|data protection declaration|data policy|personal data policy|personal data protection|protection of personal data|processing of personal data|privacy center|privacy centre|fair processing notice',
  hints: 'privacy|data protection|personal data|gdpr|personal information|confidentiality|data privacy|your privacy',
  cookies: 'cookie|tracking technolog|tracker|local storage|web beacon|pixel tag|similar technolog',
  terms:
    'terms of|terms and|terms condition|terms.|conditions of|guidelines|accessibility|acceptable use|licence|license|code of conduct|community rules|disclaimer|brand|settings|preferences|manage',
  imprint: 'legal notice|legal information|legal.',
  masthead: 'impressum|imprint|masthead',
  data: 'personal data|personal information|personally identif|your data|your information|information about you|user data',
  we: 'we collect|we may collect|we process|we use|we may use|we store|we share|we may share|we keep|we receive|we do not sell|we do not collect|we do not share|we do not store|data we|information we|we will process|we will use|we log|we hold|we disclose|we may disclose|we never|collected by us|is collected|does not collect|do not collect|does not store|does not use|not share|no personal data|no personal information',
  yours:
    'your personal|your data|your information|your rights|your consent|about you|you have the right|you may request|your privacy',
  rights:
    'right to access|right of access|right to rectif|right to eras|right to be forgotten|right to object|right to restrict|right to data portab|right to portab|data portab|right to withdraw|withdraw your consent|withdraw consent|lodge a complaint|file a complaint|supervisory authorit|data protection authorit|your rights|you have the right|information commissioner',
  basis:
    'legitimate interest|legal basis|lawful basis|legal obligation|performance of a contract|performance of the contract|gdpr|general data protection|ccpa|data protection act|2016 679|your consent|legal ground',
  roles:
    'data controller|controller.|data protection officer|controller of your|responsible for the processing|responsible for your',
  keeping:
    'retain|retention|we keep|how long|stored for|kept for|delete your|deleted after|no longer need|no longer necess|period of|as long as',
  sharing:
    'third part|service provider|processors|data processor|disclose|recipient|share your|share with|transfer of|transferred to|third countr|standard contractual|adequacy|outside the european|outside the eea|google analytics',
  about:
    'companies must|companies should|businesses|organisations must|organizations must|your company|your business|your organi|this regulation|shall apply|chapter|fines|came into force|enter into force|law firm|we advise|we help|compliant|generator|template|tutorial|this article|this post|this guide|researchers|journalist|author.|experts.|students|teachers|webinar',
};
