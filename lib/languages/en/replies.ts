// How controllers answer in English: clubs and shops, authorities, lawyers, ticket systems.
// Data only; the cue language is described in ../reading-words.ts, the signals in ../reply-words.ts.

import type { ReplyWords } from '../reply-words.ts';

export const replies: ReplyWords = {
  frame: {
    quoteHead: [
      'original message|request|mail|email|enquiry', 'your message|request|enquiry|email', 'forwarded message',
      'previous message', 'message you sent', 'original headers',
    ],
    wrote: ['wrote', 'writes'],
    headerLabels: ['from', 'sent', 'to', 'cc', 'subject', 'date', 'reply-to', 'received', 'channel', 'body'],
    signOff: [
      'kind|best|warm|warmest|kindest regards|wishes', 'regards', 'yours sincerely|faithfully|truly', 'sincerely',
      'many thanks', 'best', 'cheers', 'with kind regards', 'all the best', 'happy hunting', 'take care', 'yours',
      'with best regards|wishes', 'thanks again', 'sent from my',
    ],
    disclaimer: [
      'intended recipient', 'intended solely for', 'may be privileged', 'confidential and', 'received it|this in|by error|mistake',
      'registered office', 'registered in england', 'think before you print', 'consider the environment',
    ],
  },
  signals: {
    not: ['not', 'no', 'never', 'neither', 'nor', 'none', 't', 'cannot', 'nobody', 'nothing', 'free of', 'dont', 'waive*'],
    without: ['without', 'until', 'unless', 'unable ... without', 'before', 'only', 'once', 'otherwise', 'in the absence of', 'if you first|just', 'if you could first|just'],
    ask: [
      'please', 'kindly', 'we ask', 'we ask you', 'ask you to', 'asking you', 'could|can|would|will you', 'would be grateful',
      'let us have', 'let us know', 'send us', 'provide us', 'you need|must|should', 'you will|ll need', 'you have to', 'you are required',
      'we need', 'we require', 'we must have', 'we will|ll need', 'is|are required', 'we have to see', 'need to see', 'invite you to', 'requested to',
      'have to make|be sure', 'we would like you to', 'must be', 'needs to be', 'has to be', 'necessary', 'in order to', 'payable',
      'go to', 'head over to', 'use the|our', 'submit', 'we want to see', 'bring', 'would you mind', 'appreciate', 'pop',
    ],
    only: [
      'can t|cannot deal|act|respond to e|emails|requests by', 'only', 'exclusively', 'solely', 'has to come through', 'must be made|submitted|sent through|via|using|on', 'not accept*',
      'don t accept|process|handle', 'do not accept|process|handle', 'cannot accept|process|deal', 'can t accept|process', 'not be processed|accepted|considered',
      'no other way', 'by e mail ... not', 'aren t looked at', 'not monitored for', 'instead',
    ],
    hypothetical: ['already ... received|provided|sent|supplied', 'already received|provided|sent|been|supplied', 'unless', 'privacy policy|notice|statement', 
      'if', 'should you|we|your', 'in case', 'in the event', 'may be', 'may also be', 'can be refused|charged|rejected|extended',
      'might', 'would', 'could be', 'for example', 'for instance', 'entitled to', 'have the right', 'has the right', 'right to', 'in general', 'generally',
      'when we', 'whether', 'as a rule', 'under certain', 'where a request', 'in some cases', 'reserve the right', 'was considered',
    ],
    future: ['will', 'll', 'shall', 'going to', 'once', 'as soon as', 'when', 'shortly', 'after', 'upon', 'on receipt', 'in due course', 'to be'],
    matter: [
      'request*', 'your data', 'personal data', 'copy', 'copies', 'information', 'extract', 'record*', 'file', 'files', 'subject access',
      'application', 'data', 'your letter', 'your e mail', 'document*', 'print out', 'account', 'report', 'dsar', 'sar', 'printout', 'your membership|application|registration|enrolment|order form', 'the membership|application|registration|enrolment form'],
    identity: [
      'passport', 'identity card', 'id card', 'proof of identity|id|address', 'photo id', 'photographic id*', 'identification', 'driving licence|license',
      'driver s licence|license', 'utility bill', 'bank statement', 'verify|confirm|prove|establish|check|verifying|confirming your|who identity|you', 'confirm your identity',
      'verify that you', 'who you are', 'who you say', 'you are who', 'certified copy', 'identity document|documents', 'copy of your id', 'identify yourself', 'date of birth', 'proof that you',
      'your identity', 'security questions', 'verification code', 'verify you', 'are really you', 'it is|s really you', 'government issued', 'selfie', 'your id', 'passport or driving', 'something with your photo', 'proof it s you', 'pretending to be', 'bearing your signature', 'so we know it s you'],
    form: [
      'form', 'forms', 'portal', 'privacy centre|center', 'log in', 'login', 'sign in', 'self service', 'settings', 'web form', 'webform', 'online form', 'request form',
      'my account', 'your account page', 'in the app', 'through the app', 'dashboard', 'questionnaire', 'template', 'customer area', 'download my data', 'online tool', 'helpdesk ticket',
      'via our website', 'on our website', 'through our website', 'in writing by post', 'by registered post',
    ],
    fee: [
      'fee', 'fees', 'charge', 'charges', 'charged', 'payment', 'pay', 'payable', 'invoice', 'cost|costs', 'cheque', 'bank transfer', 'admin fee', 'administration fee',
      'prepayment', 'deposit', 'remit', 'settle the', 'postage',
    ],
    which: ['which', 'what', 'whether it is', 'any of'],
    service: [
      'service', 'services', 'website', 'websites', 'site', 'sites', 'brand', 'brands', 'shop', 'shops', 'store', 'stores', 'app', 'apps', 'company', 'companies', 'of them', 'of these', 'of those',
      'of our', 'account', 'accounts', 'product', 'products', 'platform*', 'branch', 'club', 'newsletter', 'business*', 'entity', 'entities', 'hotel*', 'subsidiar*', 'one',
    ],
    detail: [
      'which day|days|dates|years', 'what date|dates', 'specify', 'clarify', 'clarification', 'more precise', 'more specific', 'narrow', 'what exactly', 'exactly what', 'which data|information|documents|records|period|address|departments|pictures|photos|processing',
      'what data|information|documents|period|address|kind', 'time frame', 'timeframe', 'approximate date*', 'date range', 'know the departments', 'further details', 'further information', 'more information', 'more details', 'scope of',
      'what you mean', 'explain what', 'tell us more', 'what you want', 'what you are looking for', 'describe', 'what period', 'elaborate', 'refine', 'help us locate|find', 'which of the addresses|numbers',
    ],
    received: [
      'will contact you', 'assigned to', 'received your', 'have received', 'confirm receipt', 'acknowledge receipt', 'acknowledge your', 'receipt of your', 'reached us', 'has been received', 'was received', 'has been logged|registered|passed|assigned',
      'have passed it|this|your to|on', 'have logged|registered|opened', 'is being dealt|processed|handled|looked', 'is now with', 'got your request|message|letter', 'arrived safely',
      'will be back to you', 'are looking into', 'will reply|respond|answer within', 'in hand', 'reference number is',
    ],
    later: [
      'not be ready|complete|able|finished until|before', 'taking longer', 'taking us longer', 'longer than we', 'only be able to reply|respond|answer', 'extend*', 'extension', 'need longer', 'need more time', 'more time', 'further|additional|another two|2|one|1 month|months', 'two|2 further|more|additional months', 'unable to respond|reply|answer within', 'cannot respond|reply|answer within|by',
      'not be able to respond|reply|answer|meet|complete', 'take longer', 'delay*', 'beyond the one month', 'not be ready by', 'unable to meet the', 'longer than one|a|the month', 'will not manage', 'won t make the',
    ],
    give: [
      'set out in the', 'in the schedule', 'schedule to this', 'are set out', 'is set out', 'we provide you with', 'you will receive herewith', 'below is', 'below are', 'attached', 'attach', 'enclosed', 'enclose', 'enclosing', 'please find', 'find below', 'find attached', 'you will find', 'here is', 'here s', 'here are', 'set out below', 'listed below', 'as follows', 'the following data|information|personal|details',
      'ready to|for download', 'is ready', 'download link', 'can be downloaded', 'can download', 'available for download|collection', 'annex', 'we hold the following', 'have sent you|the', 'we are sending', 'in the attachment', 'appended', 'we have the following', 'have uploaded', 'secure link', 'secure folder', 'posted to you', 'password for the file', 'please find enclosed|attached|below', 'find enclosed'],
    nothing: [
      'nothing to delete|erase|remove|send', 'no data about|on|relating|concerning', 'no personal data', 'no records', 'no record of', 'no information about|on|relating', 'not hold any', 'hold no', 'hold nothing', 'holds no', 'don t hold|have any', 'do not hold|have|process|store any', 'does not hold|process any',
      'not find any', 'found no', 'found nothing', 'find nothing', 'no trace', 'not in our', 'no match*', 'no hits', 'not appear in', 'no entry|entries', 'not known to us', 'nothing about you', 'nothing on you', 'nothing stored', 'nothing under', 'could not find you',
      'couldn t find', 'were not found', 'unable to find any', 'unable to locate any', 'not been able to locate|find', 'no such customer|person|account', 'no account', 'came up empty', 'drew a blank', 'not a customer', 'drawn a blank', 'come up empty', 'nothing came up', 'no match', 'no matches'],
    erased: ['data|account|everything|profile is|are gone', 
      'have|has|ve deleted|erased|removed|destroyed|shredded|wiped|purged|closed', 'been deleted|erased|removed|destroyed|shredded|wiped|purged|anonymised|anonymized', 'been permanently|fully|completely|irrevocably deleted|erased|removed', 'was|were|are deleted|erased|removed|wiped|destroyed',
      'we deleted|erased|removed|destroyed|wiped', 'now deleted|erased|gone|removed', 'have permanently deleted|erased|removed', 'is|are now deleted', 'is wiped', 'has now been deleted|erased|removed', 'anonymised', 'confirm the deletion|erasure', 'deletion|erasure is complete', 'deletion|erasure has been completed|carried',
      'no longer hold|have any', 'all gone', 'took you out of', 'taken ... out of our', 'i deleted|removed|shredded', 'successfully deleted', 'wiped', 'nothing left of you', 'there is nothing left', 'purged', 'shredded'],
    rectified: [
      'been corrected|amended|rectified|fixed', 'details|address|record|records|name|data|profile|information|file|entry|number have|has|was|were been? updated|changed|altered', 'have|has|ve corrected|amended|updated|rectified|changed|fixed', 'we corrected|amended|updated|changed|fixed', 'is|are now correct|right', 'now reads|shows|spelt|spelled', 'correction has been made', 'was|were corrected|amended|updated|changed',
      'have now corrected|amended|updated|changed', 'made the correction|change|changes|corrections', 'put ... right', 'put it right',
    ],
    stopped: [
      'no longer receive', 'not receive any more|further', 'won t receive|get|hear any|from', 'will not receive|get|hear any|from', 'unsubscribed', 'opted you out', 'opted out', 'off ... mailing list|lists', 'off all|our|the list|lists', 'do not contact list', 'suppression list', 'suppressed', 'stopped using|processing|sending|all|the', 'have stopped',
      'ceased', 'no longer use|process|be used|processed|send|contact', 'objection has been|is accepted|noted|registered|upheld', 'accept|accepted|upheld|uphold your|the objection', 'withdrawal has been|of', 'no further marketing|mailings|emails', 'no more marketing|emails|offers|mail|letters|calls|newsletters', 'marketing ... switched off|blocked', 'restricted the processing', 'blocked for marketing',
      'removed ... mailing|marketing|distribution list|lists', 'your consent has been withdrawn', 'not contact you again', 'marketing preferences have been',
    ],
    cannot: [
      'cannot now|currently', 'are we able', 'cannot', 'can not', 'can t', 'unable', 'not able', 'not possible', 'impossible', 'not in a position', 'will not', 'won t', 'are|is not going to', 'do|does not intend', 'not prepared to', 'not willing', 'not obliged', 'not required to', 'have|has not been', 'haven t been', 'not be', 'do not', 'don t', 'does not', 'no obligation',
    ],
    giving: ['provide', 'provided', 'disclose*', 'give you', 'given', 'hand over', 'release*', 'supply', 'supplied', 'share with you', 'share', 'send you', 'copy', 'show you', 'let you have', 'included', 'access', 'confirm or deny'],
    erasing: ['delete*', 'erase*', 'remove*', 'erasure', 'deletion', 'removal', 'destroy', 'wipe'],
    granting: ['comply', 'complied', 'grant*', 'accommodate', 'act on', 'agree', 'accede', 'fulfil*', 'meet your request', 'accept your', 'stop', 'uphold', 'follow your', 'do as you', 'do so', 'change the', 'amend', 'correct'],
    refused: [
      'not included', 'have not included', 'removed from the file', 'blacked out', 'been removed as|because', 'not going to', 'no intention', 'refuse|refuses|refusing', 'refused', 'reject|rejects|rejecting', 'rejected', 'decline|declines|declining', 'declined', 'denied', 'deny your', 'dismissed', 'turned down', 'withhold|withholds|withholding', 'withheld', 'redacted', 'exempt', 'exemption', 'does not intend to comply', 'not intend to comply', 'unfounded', 'not be providing', 'no right to',
      'not entitled', 'will not be taking', 'no further action', 'take no action', 'not uphold', 'not upheld', 'overrides your', 'override your', 'outweigh*', 'see no reason', 'without merit', 'kept back', 'held back', 'left out', 'legally privileged', 'legal privilege', 'has not been included', 'haven t included', 'not enclosed', 'have held back', 'no basis for', 'see no basis', 'not in a position to', 'are not minded to', 'stays put', 'will not be touched', 'are staying'],
    kept: [
      'obliged|required|obliges|requires|have|must|need|needs to keep|retain|store|us', 'obliges us', 'required by law', 'must keep|retain|be kept|retained', 'have to keep|retain|be kept', 'will keep|retain', 'we keep|retain', 'legal obligation', 'retention obligation|period|requirement|requirements|duty', 'tax law', 'accounting law|act|rules', 'bookkeeping', 'still need*', 'remain on file|stored', 'kept for', 'cannot be deleted|erased|removed', 'hang on to', 'hold on to', 'stay|stays where they are|it is', 'by law your', 'stay on our books'],
    reason: ['because', 'due to', 'owing to', 'in view of', 'given the', 'as a result of', 'since', 'complex*', 'number of', 'reason*', 'on account of', 'as it|they', 'volume'],
    stays: ['stays', 'will stay', 'must stay', 'has|have to stay', 'remain|remains', 'will remain', 'must remain', 'rewriting', 'rewrite', 'leave it|them as', 'still there', 'still hold', 'not going anywhere', 'hang on to', 'holding on to'],
    elsewhere: [
      'not the controller', 'not the data controller', 'not responsible for', 'is the controller', 'are the controller', 'acts|act as processor', 'only a processor', 'as a processor', 'on behalf of', 'wrong company|address|department|place|person|people|firm', 'contact them', 'write to them', 'responsible for ... is', 'nothing to do with', 'forwarded ... to the controller', 'forwarded your request to', 'passed your request to', 'no longer our',
      'address your request to', 'direct your request to', 'turn to', 'have to ask', 'you want is', 'not us', 'belongs to', 'have nothing to do', 'are not connected', 'not connected with', 'independent of', 'is run by', 'are run by', 'is operated by', 'separate company|controller|legal', 'must contact', 'should contact', 'get in touch with them', 'taken over by', 'mistaken us', 'confused us', 'we are not the',
    ],
    automatic: [ 
      'automatic reply|response|message|answer|acknowledgement|email', 'automated reply|response|message|email', 'automatically generated', 'generated automatically', 'do not reply to this', 'please do not reply', 'out of office', 'out of the office', 'on annual leave', 'on leave', 'on holiday', 'on vacation', 'auto reply', 'autoreply', 'currently away', 'away from my', 'on maternity leave', 'this mailbox is not monitored',
      'unattended mailbox', 'not monitored', 'back in the office', 'sent automatically', 'higher than usual volume', 'away from my desk', 'no access to e mail|email|emails', 'will not be forwarded|read|monitored'],
    bounced: [
      'undeliverable', 'undelivered', 'delivery has failed', 'delivery failed', 'delivery status notification', 'could not be delivered', 'couldn t be delivered', 'not delivered', 'mailbox full', 'mailbox is full', 'mailbox unavailable', 'user unknown', 'unknown user', 'address not found', 'recipient address rejected', 'returned mail', 'mail delivery failed|subsystem|failure', 'no such user', 'does not exist ... server', 'over quota', 'recipientnotfound', 'address rejected', 'diagnostic code', 'action failed', 'wasn t delivered', 'host unknown', 'delivery incomplete', 'delivery failure',
    ],
  },
  hints: {
    ask: ['come by|in', 'drop in|by', 'call in|into', 'pop in', 'stop by'],
    give: ['everything|all we have|hold|keep|know on|about', 'all the data|information we have|hold', 'at the link', 'link below', 'following link', 'this link', 'waiting for you', 'your export', 'the whole lot', 'here you go', 'here you are', 'have put ... together', 'have attached', 'i attach', 'enclosed herewith', 'are annexed', 'is annexed', 'in the zip', 'print out of', 'the information you asked|requested'],
    erased: ['took your', 'taken your name', 'taken you', 'i ve taken', 'out of our system|systems|database|files', 'no longer on our', 'nothing left', 'got rid of', 'have been cleared', 'cleared', 'scrubbed', 'thrown out|away', 'no longer exists|exist', 'disappeared', 'binned', 'have erased all', 'actioned your deletion|erasure'],
    refused: ['carry on as', 'carry on with', 'will continue', 'shall continue', 'continue to process|use|hold|display|publish', 'keeping those|that|them|it', 'to ourselves', 'keeping to', 'not intend to change', 'stand by our', 'maintain our', 'as before', 'not going to', 'removed from the file', 'covered by legal', 'will not be', 'not be disclosed|released|provided|given|shared', 'won t be', 'not be complying', 'not in a position', 'no intention', 'do not propose to', 'do not consider ourselves', 'blacked out', 'with the exception', 'without prejudice to our refusal', 'not included', 'have not included', 'vexatious', 'excessive', 'manifestly', 'disproportionate', 'against disclosure', 'not obliged'],
    elsewhere: [ 'arranged by', 'organised by', 'is run by', 'they have the', 'they hold the', 'they re the ones', 'you want the', 'mixed up', 'confusing us', 'never had anything', 'not part of', 'sold the business', 'different company|firm|organisation|organization', 'not ours', 'isn t ours', 'look after that|those', 'ask them', 'passed it to the', 'passed it on to', 'have sent it on to', 'forwarded it to', 'not our', 'redirect*', 'refer you to', 'sits with', 'lies with', 'falls to', 'are handled by', 'is handled by', 'is managed by', 'data processor', 'we only'],
    identity: ['account holder', 'certain that', 'sure that it is', 'sure you are', 'really from you', 'who is asking', 'last four digits', 'digits of', 'security question', 'date you were born', 'library card', 'photograph of your', 'face to face', 'membership card', 'id document', 'proof you', 'show us that', 'signature does not', 'is really you', 'is from you', 'photo card', 'council tax bill', 'come in with', 'call in with', 'driving license', 'verification'],
    received: ['thank you for your request', 'got it', 'got your', 'noted', 'put it on ... desk', 'will sort', 'will deal', 'will look into', 'has arrived', 'safely received', 'passed to', 'on to it', 'being looked', 'have opened a', 'hear from us', 'come back to you', 'get back to you', 'be in touch', 'has been forwarded to our', 'with our'],
    later: ['aiming for', 'aim to', 'not before', 'not until', 'take until', 'some weeks more', 'longer than we', 'bear with us', 'a bit longer', 'longer to', 'running late', 'behind schedule', 'by two months', 'up to three months', 'three months'],
    form: ['sign up', 'verified account', 'webpage', 'our site', 'tick', 'button', 'click', 'paper form', 'post it to', 'in person', 'proper form', 'correct channel', 'right channel', 'official channel', 'privacy tool', 'secure form', 'complete the', 'fill in', 'fill out'],
    fee: ['per page', 'up front', 'in advance', 'handling fee', 'copying', 'reimburse'],
    nothing: ['not in either', 'not on our', 'you re not in', 'nothing came up', 'not a member', 'nothing turned up', 'turned up nothing', 'no one of that name', 'nobody of that name', 'never heard', 'no customer', 'have nothing', 'not got anything', 'no longer hold any', 'nil return', 'came back empty', 'not been able to find any', 'no results', 'blank'],
    rectified: ['sorted', 'put right', 'fixed', 'altered', 'changed it to', 'changed your', 'correct spelling', 'now have you as', 'now says'],
    stopped: ['struck off', 'taken off', 'won t bother', 'won t hear', 'not bother you', 'not call you', 'not write to you', 'not text', 'no longer be', 'not be contacted|used|called', 'removed from our mailing|marketing|contact', 'blocked your', 'stop sending', 'not ring', 'respect your objection', 'no longer bother'],
    detail: ['or only', 'do you mean', 'do you want us', 'what you re after', 'what you would like', 'not quite sure', 'not clear', 'unclear', 'bit more about', 'more about', 'be more', 'which day', 'whereabouts', 'which one', 'what date', 'which dates', 'which period', 'roughly when'],
  },
};
