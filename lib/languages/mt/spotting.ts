// Maltese as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const mtGlance =
  'privatezza|data pers|dejta pers|protezzjoni tad';

export const mtSpotting: SpottingWords = {
  common: 'u|li|ta|il|dan|biex|għal|ma|jew|minn|din|tal|fuq|huwa',
  names:
    'politika tal privatezza|politika dwar il privatezza|avviż ta privatezza|avviż dwar il privatezza|avviż tal privatezza|stqarrija tal privatezza|stqarrija dwar il privatezza|privatezza|protezzjoni tad data|protezzjoni tad dejta',
  hints: 'privatezza|data personali|dejta personali|protezzjoni tad|gdpr',
  cookies: 'cookie|kukis|għodod tat traċċar',
  terms: 'termini u|kundizzjonijiet|aċċessibbiltà|aċċessibilità|regoli|settings',
  imprint: 'avviż legali|informazzjoni legali',
  masthead: 'pubblikatur',
  data: 'data personali|dejta personali|informazzjoni personali|id data tiegħek|id dejta tiegħek|data tiegħek|tagħrif personali|dettalji personali',
  we: 'niġbru|nipproċessaw|nużaw|naħżnu|inżommu|naqsmu|ma nbigħux|tinġabar|tiġi pproċessata|tintuża|jinġabru|aħna niġbru|jipproċessa|jiġbor|niżvelaw|ma jiġborx|ma niġbrux|ma taħżinx|l ebda data|ma naqsmux',
  yours:
    'data tiegħek|dejta tiegħek|informazzjoni tiegħek|drittijiet tiegħek|kunsens tiegħek|għandek id dritt|għandek dritt|dwarek',
  rights:
    'dritt ta aċċess|aċċess għad|aċċess għal|rettifika|tħassir|titħassar|restrizzjoni|portabbiltà|portabilità|toġġezzjona|oġġezzjoni|tirtira|irtirar|ilment|kummissarju għall informazzjoni|awtorità superviżorja|drittijiet tiegħek|suġġett tad',
  basis:
    'gdpr|bażi legali|bażi ġuridika|interess leġittimu|interessi leġittimi|obbligu legali|eżekuzzjoni ta kuntratt|regolament ġenerali|2016 679|kunsens|att dwar il protezzjoni',
  roles: 'kontrollur|uffiċjal tal protezzjoni|uffiċjal għall protezzjoni|proċessur',
  keeping: 'żamma|tinżamm|jinżammu|perjodu|titħassar|kemm idum|sakemm|inżommu',
  sharing:
    'partijiet terzi|terzi|riċevitur|proċessur|fornitur|trasferiment|pajjiż terz|pajjiżi terzi|barra ż żona|barra mill|sħab|niżvelaw',
  about:
    'il kumpaniji|il kumpanija tiegħek|l organizzazzjonijiet|stati membri|dan ir regolament|multi|fis seħħ|klijenti tagħna|avukat|konsulenza|mudell|gwida|dan l artiklu|riċerkatur|ġurnalist|awtur.|espert|studenti|għalliema|webinar',
};
