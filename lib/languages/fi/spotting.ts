// Finnish as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const fiGlance = 'tietosuoj|rekisterise|henkilötie|rekisterinpit';

export const fiSpotting: SpottingWords = {
  common: 'ja|on|ei|että|tai|ovat|voi|se|kun|sekä|myös|jos|joka',
  names:
    'tietosuojaseloste|tietosuojakäytän|tietosuojalauseke|tietosuoja.|tietosuojailmoitus|rekisteriseloste|rekisteri ja tietosuoja|tietosuojainformaatio|tietosuojapolitiikka|yksityisyydensuoja|yksityisyys|henkilötietojen käsittely|tietosuojatiedote|tietosuoja ja|henkilötietolain|yksityisyyskäytän|informointiasiakirja',
  hints: 'tietosuoj|henkilötie|rekisteriselos|gdpr|yksityisyy',
  cookies: 'eväste|evästei|evästee|cookie|seurantatekniik|paikallinen tallennus',
  terms: 'käyttöehdot|toimitusehdot|tilausehdot|ehdot|saavutettavuus|sopimusehdot|säännöt|asetukset|hallinnoi',
  imprint: 'oikeudelliset|oikeudellinen ilmoitus|juridiset',
  masthead: 'julkaisutiedot|tietoa sivustosta',
  data: 'henkilötie|tietojasi|tietosi|henkilökohtais* tie|asiakastie|rekisteröidyn tie',
  we: 'keräämme|käsittelemme|käytämme|säilytämme|tallennamme|luovutamme|jaamme|kerätään|käsitellään|käytetään|säilytetään|luovuteta|tallennetaan|rekisteriin|rekisterin tietosisältö|rekisterin nimi|rekisterin suojau|säännönmukais|tietoja käytet|kerättävät|emme|ei kerää|ei tallenna|ei luovuta|ei käytä|kerää tietoa|ei yhdistä|ei säilytä|voivat käsitellä',
  yours:
    'tietojasi|tietosi|henkilötietojasi|henkilötietosi|oikeutesi|sinulla on oikeus|suostumuksesi|rekisteröidyllä on oikeus|rekisteröidyn oikeu',
  rights:
    'tarkastusoikeu|oikeus tarkastaa|oikeus saada|oikaise|oikaisu|korjaa|poistam|poistetu|rajoitt|siirtää|vastusta|peruuttaa|valitus|valittaa|tietosuojavaltuutet|valvontaviranomai|rekisteröidyn oikeu|kielto oikeus|oikeus tulla',
  basis:
    'gdpr|tietosuoja asetu|tietosuojalak|tietosuojalai|oikeusperuste|käsittelyn peruste|oikeutettu etu|oikeutet* etu|lakisäätei|suostumu|sopimuksen täytän|2016 679|henkilötietolak|henkilötietolai|käsittelyn tarkoitus',
  roles: 'rekisterinpit|tietosuojavastaav|henkilötietojen käsittelij|yhteyshenkilö|rekisterin nimi|rekisteriasio',
  keeping: 'säilyt|poistetaan|poistamme|säilytysai|niin kauan|hävitetään|säilytys',
  sharing:
    'kolmans|kolmannel|vastaanottaj|luovutu|luovuteta|luovutetaan|palveluntarjoaj|alihankkij|siirret|siirto|eu n ulkopuol|eta alueen|google analytics|yhteistyökumppan',
  about:
    'yritysten|yrityksen tulee|yrityksen on|yrityksesi|yrityksille|organisaatioi|jäsenvaltio|tätä asetusta|asetuksella|sakko|sakkoj|voimaan|asiakkaamme|asianajaj|lakimie|neuvonta|generaattori|tässä artikkelissa|artikkeli|oppaa|tutkij|toimittaja|kirjoittaja|asiantuntij|oppila|opettaj|webinaari|lisäosa',
};
