// Finnish sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Keräämämme tiedot\n\nKun liityt jäseneksi, tallennamme nimesi, syntymäaikasi, sähköpostiosoitteesi ja matkapuhelinnumerosi.',
      gives: { categories: ['name', 'birthDate', 'email', 'phone'] },
    },
    {
      text: '## Käsiteltävät henkilötiedot\n\nTallennamme henkilötunnuksen, palkkatiedot ja tilinumeron.',
      gives: { categories: ['nationalId', 'income', 'payment'] },
    },
    {
      text: '## Käsiteltävät tiedot\n\nKirjaamme oppilaan poissaolot, allergiat ja huoltajan puhelinnumeron.',
      gives: { categories: ['health', 'phone'] },
    },
    {
      text: '## Säilytysaika\n\nEntisten jäsenten tiedot poistetaan kahdenkymmenenneljän kuukauden kuluttua.',
      gives: { periods: ['P24M'] },
    },
    {
      text: '## Kuinka kauan säilytämme tietoja?\n\nLaskut säilytetään kuusi vuotta tilikauden päättymisestä.',
      gives: { periods: ['P6Y'] },
    },
    {
      text: '## Säilytysaika\n\nSäilytämme tietoja niin kauan kuin se on tarpeellista käyttötarkoituksen kannalta.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Käsittelyn peruste\n\nKäsittely on tarpeen kanssasi tehdyn sopimuksen täytäntöönpanemiseksi.',
      gives: { legalBases: ['contract'] },
    },
    {
      text: '## Käsittelyn peruste\n\nKäsittely perustuu rekisterinpitäjän oikeutettuun etuun.',
      gives: { legalBases: ['legitimateInterests'] },
    },
    {
      text: '## Tietojen luovutukset\n\nLuovutamme osoitteesi kuljetusyritykselle ja maksamattomat laskut perintätoimistolle.',
      gives: { recipients: ['delivery', 'credit'], sharing: ['shares'] },
    },
    {
      text: '## Tietojen vastaanottajat\n\nTietoja käsittelevät lukuumme pilvipalvelun tarjoaja ja muut alihankkijat.',
      gives: { recipients: ['it', 'processors'] },
    },
    { text: '## Tietojen luovutukset\n\nEmme myy henkilötietojasi.', gives: { sells: ['no'] } },
    {
      text: '## Siirto kolmansiin maihin\n\nTietoja siirretään Yhdysvaltoihin komission vakiosopimuslausekkeiden perusteella.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Oikeutesi\n\nSinulla on oikeus tarkastaa tietosi, vaatia niiden oikaisemista tai poistamista ja vastustaa käsittelyä.',
      gives: { rights: ['access', 'rectification', 'erasure', 'objection'] },
    },
    {
      text: '## Valitusoikeus\n\nVoit tehdä valituksen tietosuojavaltuutetulle.',
      gives: { rights: ['complaint'], authority: ['tietosuojavaltuutetulle'] },
    },
    {
      text: '## Rekisterinpitäjä\n\nRekisterinpitäjänä toimii Hillasuon Pyörähuolto Oy.',
      gives: { controller: ['Hillasuon Pyörähuolto Oy'] },
    },
    {
      text: '## Automaattinen päätöksenteko\n\nEmme tee sinua koskevia automaattisia päätöksiä.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Käsiteltävät tiedot\n\nTallennamme vanhempien yhteystiedot, lähiomaisen nimen ja hätäyhteystiedot.',
      gives: { categories: ['family'] },
    },
    {
      text: '## Kerättävät tiedot\n\nKeräämme tiedot sivukatseluista, sovelluksen versiosta ja käyttäjätunnuksesta.',
      gives: { categories: ['browsing', 'device', 'credentials'] },
    },
    {
      text: '## Rekisterin tietosisältö\n\nRekisteriin tallennetaan nimi, ammatti ja sukupuoli.',
      gives: { categories: ['employment', 'gender'] },
    },
    {
      text: '## Siirrot\n\nTiedot pysyvät EU:n ja ETA:n sisällä.',
      gives: { transfers: ['no'] },
    },
    {
      text: '## Säilytysaika\n\nTietoja säilytetään niin kauan kuin tarkoitus sitä vaatii.',
      gives: { retentionKinds: ['necessary'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Määritelmät\n\nHenkilötiedolla tarkoitetaan kaikkia henkilöön liittyviä tietoja, esimerkiksi nimeä tai valokuvaa.',
      nothing: ['categories'],
    },
    {
      text: '## Evästeet\n\nVoit poistaa evästeet selaimen asetuksista.',
      never: { categories: ['postalAddress', 'preference', 'name'] },
    },
    {
      text: '## Tiedot, joita emme kerää\n\nEmme kerää terveystietoja emmekä tietoja uskonnosta.',
      never: { categories: ['health', 'religion'] },
      gives: { notCollected: ['health'] },
    },
    { text: '## Oikeutesi\n\nVastaamme pyyntöösi 30 päivän kuluessa.', nothing: ['periods'] },
    { text: '## Lapset\n\nSivustoa ei ole tarkoitettu alle 13 vuoden ikäisille.', nothing: ['periods'] },
    { text: '## Evästeet\n\nEväste vanhenee 12 kuukauden kuluttua.', nothing: ['periods'] },
    {
      text: '## Valitus\n\nVoit valittaa valvontaviranomaiselle, jos olet tyytymätön.',
      never: { recipients: ['authorities'], sharing: ['shares'] },
    },
    {
      text: '## Siirrot\n\nEmme siirrä tietoja EU:n tai ETA:n ulkopuolelle.',
      never: { transfers: ['yes'] },
      nothing: ['countries'],
    },
    {
      text: '## Tietojen luovutukset\n\nEmme luovuta henkilötietojasi kolmansille osapuolille.',
      gives: { sharing: ['none'] },
      nothing: ['recipients'],
    },
    { text: '## Meistä\n\nYhdistys perustettiin vuonna 1998, ja se on toiminut 25 vuotta.', nothing: ['periods'] },
    {
      text: '## Oikeutesi\n\nOikeutesi perustuvat voimassa olevaan lainsäädäntöön.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Muutokset\n\nVoimme muuttaa tätä selostetta ilmoittamalla siitä sivuillamme.',
      nothing: ['categories', 'recipients', 'periods'],
    },
    {
      text: '## Kameravalvonta\n\nKeräämme tietoja omaisuuden suojaamiseksi.',
      never: { categories: ['family'] },
    },
    {
      text: '## Luovutukset\n\nAsiakastietoja voidaan luovuttaa kirjanpitäjälle.',
      never: { recipients: ['credit'] },
    },
    {
      text: '## Oikeutesi\n\nVoit tehdä valituksen toimivaltaiselle valvontaviranomaiselle.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Tietolähteet\n\nSaamme tietoja rekisteröidyltä itseltään, tuomioistuimilta ja työnantajalta.',
      never: { categories: ['criminal'], recipients: ['employers'] },
    },
    {
      text: '## Lokitiedot\n\nTallennamme palvelimelle sivustolle johtanutta osoitetta koskevan tiedon.',
      never: { categories: ['postalAddress'] },
    },
    {
      text: '## Suojaus\n\nKäytämme vahvoja salasanoja, ja varmuuskopiot ovat lukituissa tiloissa.',
      never: { categories: ['credentials'] },
    },
    {
      text: '## Upotukset\n\nVideoiden näyttämiseen käytetään ulkopuolista palvelua.',
      never: { categories: ['picture'] },
    },
    {
      text: '## Evästeet\n\nEvästeet parantavat sivuston käyttökokemusta, ja ne tallennetaan laitteellesi.',
      never: { categories: ['browsing', 'device'] },
    },
  ],
};
