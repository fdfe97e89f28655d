// Irish as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const gaGlance =
  'príobháid|onraí pears|onraí phears|osaint sonraí';

export const gaSpotting: SpottingWords = {
  common: 'agus|an|na|ar|le|is|go|tá|do|atá|nó|sin|chun|ag',
  names:
    'beartas príobháid|polasaí príobháid|ráiteas príobháid|fógra príobháid|príobháideachas|príobháideacht|cosaint sonraí|beartas cosanta|polasaí cosanta|ráiteas cosanta|fógra cosanta',
  hints: 'príobháid|sonraí pearsanta|cosaint sonraí|rgcs|gdpr',
  cookies: 'fianán|fhianán|bhfianán|cookie',
  terms: 'téarmaí|inrochtaineacht|coinníollacha|ráiteas inrochtaineachta|socruithe',
  imprint: 'fógra dlíthiúil|eolas dlíthiúil',
  masthead: 'foilsitheoir',
  data: 'sonraí pearsanta|shonraí pearsanta|faisnéis phearsanta|do chuid sonraí|do shonraí|eolas pearsanta|bhfaisnéis phearsanta',
  we: 'bailímid|próiseálaimid|úsáidimid|stórálaimid|coinnímid|coimeádaimid|roinnimid|bailítear|próiseáiltear|úsáidtear|ní dhíolaimid|ní bhailímid|a bhailímid|a phróiseálaimid|a úsáidimid|bhailiú|phróiseáil|ní bhailíonn|ní stórálann|ní bhailítear|ní úsáideann',
  yours:
    'do chuid sonraí|do shonraí|do chuid faisnéise|do chearta|do chuid ceart|do thoiliú|tá sé de cheart agat|tá an ceart agat',
  rights:
    'ceart rochtana|rochtain|ceartú|scriosadh|léirscriosadh|srian|iniomparthacht|agóid|aistarraingt|tharraingt siar|gearán|coimisiún um chosaint|coimisinéir cosanta|údarás maoirseachta|do chearta|ábhar sonraí',
  basis:
    'gdpr|rgcs|bunús dlí|bhunús dlí|leas dlisteanach|leasanna dlisteanacha|oibleagáid dhlíthiúil|comhlíonadh conartha|rialachán ginearálta|an tacht um chosaint|2016 679|toiliú',
  roles: 'rialaitheoir|oifigeach cosanta|próiseálaí|rialaitheora',
  keeping: 'coinneáil|coinnítear|coimeád|tréimhse|scriostar|fad is|choinneáil',
  sharing: 'tríú páirtí|tríú páirtithe|faighteoir|próiseálaí|soláthraí|aistriú|tríú tír|lasmuigh|nochtadh|comhpháirtí',
  about: 'cuideachtaí|do ghnólacht|eagraíochtaí|ballstáit|an rialachán seo|fíneáil|i bhfeidhm|ár gcliant|aturnae|teimpléad|treoirleabhar|san alt seo|taighdeoir|iriseoir|údar|saineolaí|mic léinn|múinteoir|seimineár',
};
