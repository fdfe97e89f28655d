// Estonian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const etGlance = 'privaatsus|isikuandme|andmekaits';

export const etSpotting: SpottingWords = {
  common: 'ja|on|ei|et|või|kui|mis|see|oma|ning|ka|meie|teie|kes',
  names:
    'privaatsuspoliitika|privaatsustingimus|privaatsusteade|privaatsusteatis|privaatsusavaldus|privaatsus.|privaatsuspõhimõtted|andmekaitse|andmekaitsetingimus|andmekaitsepõhimõtted|andmekaitsepoliitika|isikuandmete töötlemi|isikuandmete kaitse|isikuandmete kasutami|kliendiandmete|andmetöötlus|isikuandmete hoidmi',
  hints: 'privaatsus|isikuandme|andmekaits|gdpr',
  cookies: 'küpsis|cookie|kohalik salvestus|jälgimistehnoloog',
  terms: 'kasutustingimused|tingimused|müügitingimused|ligipääsetavus|eeskiri|üldtingimused|reeglid|seaded',
  imprint: 'õiguslik teave|juriidiline teave|rekvisiidid',
  masthead: 'impressum',
  data: 'isikuandme|teie andme|sinu andme|isiklikud andmed|isiklikke andmeid|isiklik* teave|kliendi andmed|kasutaja andmed|isiklik* inform',
  we: 'kogume|töötleme|kasutame|säilitame|hoiame|jagame|edastame|avaldame|kogutakse|töödeldakse|kasutatakse|säilitatakse|töötleb|kogub|ei müü|ei edasta|salvestame|kogutud|töötlemise eesmärk|ei kogu|ei töötle|ei säilita|ei jaga|mingeid isikuandmeid',
  yours:
    'teie andme|sinu andme|teie isikuandme|sinu isikuandme|teie õigused|sinu õigused|teie nõusolek|sinu nõusolek|teil on õigus|sul on õigus|andmesubjektil on',
  rights:
    'õigus tutvuda|tutvuda|juurdepääs|parandami|parandada|kustutami|kustutada|piirami|piirata|ülekandmi|ülekantav|vastuväi|tagasi võtta|tagasivõtmi|kaebus|andmekaitse inspektsioon|järelevalveasutus|teie õigused|andmesubjekt',
  basis:
    'gdpr|õiguslik alus|õiguslikul alusel|õigustatud huvi|õigustatud hu|seadusest tulenev|juriidiline kohustus|lepingu täitmi|üldmäärus|isikuandmete kaitse seadus|2016 679|nõusolek|kaitse üldmäärus',
  roles:
    'vastutav töötleja|vastutav* töötlej|andmekaitsespetsialist|andmekaitseametnik|volitatud töötleja|volitatud töötlej',
  keeping: 'säilitam|säilitatakse|säilitustähtaeg|tähtaeg|kui kaua|kustutatakse|nii kaua|perioodi|hoitakse|säilitame',
  sharing:
    'kolmanda|kolmandatele|vastuvõtja|volitatud|teenusepakkuj|edastam|edasta|kolmandatesse riik|väljapoole|partner|jaga|google analytics',
  about:
    'ettevõtted peavad|ettevõtted|ettevõtete|teie ettevõte|organisatsioon|liikmesriik|liikmesriigi|käesolev määrus|käesoleva määrus|trahv|jõustu|meie klientide|advokaat|nõustami|generaator|mall|juhend|selles artiklis|see artikkel|teadlas|ajakirjanik|autor.|ekspert|õpilas|õpetaja|koolitus|veebinar',
};
