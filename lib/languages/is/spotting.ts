// Icelandic as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const isGlance =
  'persónuv|persónuuppl|persónug';

export const isSpotting: SpottingWords = {
  common: 'og|að|er|ekki|sem|við|til|það|þú|um|með|fyrir|eru',
  names:
    'persónuverndarstefn|persónuverndaryfirlýsing|persónuvernd.|persónuverndarskilmál|meðferð persónuupplýsinga|vinnsla persónuupplýsinga|vernd persónuupplýsinga|friðhelgisstefn|persónuverndartilkynning',
  hints: 'persónuvernd|persónuuppl|gdpr|friðhelgi',
  cookies: 'vafrakök|vefkök|kökur|kökum|cookie|fótspor',
  terms: 'skilmálar|notkunarskilmál|viðskiptaskilmál|aðgengi|reglur|stillingar',
  imprint: 'lagalegar upplýsingar|lagalegur fyrirvari',
  masthead: 'ritstjórn|um vefinn',
  data: 'persónuuppl|persónugreinanleg|upplýsingar um þig|persónulegar upplýsing|persónulegra upplýsing',
  we: 'við söfnum|söfnum við|við vinnum|vinnum við|við notum|notum við|við geymum|geymum við|við deilum|deilum við|við miðlum|við varðveitum|er safnað|eru unnar|eru notaðar|við seljum|safnar|vinnur með|safnar ekki|söfnum ekki|engum persónuupplýsingum|geymir ekki',
  yours:
    'upplýsingar þínar|þínar upplýsing|persónuupplýsingar þínar|réttindi þín|samþykki þitt|þú átt rétt|átt þú rétt|um þig',
  rights:
    'rétt til aðgangs|aðgang að|leiðrétt|eytt|eyðing|takmörkun|takmarka|flytja|flutning|andmæl|afturkall|kvörtun|kvarta|persónuverndar|eftirlitsyfirvald|réttindi þín',
  basis:
    'gdpr|persónuverndarlög|lög nr|lagagrundvöll|lögmæt* hagsmun|lagaskyld|lagagrund|samning|2016 679|samþykki|heimild',
  roles: 'ábyrgðaraðil|persónuverndarfulltrú|vinnsluaðil|ber ábyrgð',
  keeping: 'geymd|geymslutím|varðveit|eytt|svo lengi|hversu lengi|ekki lengur',
  sharing:
    'þriðja aðil|þriðju aðil|viðtakend|vinnsluaðil|þjónustuaðil|samstarfsaðil|þriðju land|utan ees|utan evróp|miðl|afhent',
  about: 'fyrirtæki þurfa|fyrirtækjum|fyrirtækið þitt|stofnanir|aðildarríki|þessi reglugerð|reglugerðin|sektir|sekt.|tók gildi|taka gildi|viðskiptavinum okkar|lögmen|lögmann|ráðgjöf|sniðmát|leiðbeiningar|þessari grein|rannsakend|blaðamað|höfund|sérfræðing|nemend|kennar|námskeið|viðbót',
};
