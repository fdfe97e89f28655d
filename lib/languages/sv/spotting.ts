// Swedish as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const svGlance = 'integritet|personuppgift|dataskydd|dina uppgifter';

export const svSpotting: SpottingWords = {
  common: 'och|att|det|som|är|för|inte|vi|till|med|den|kan|på',
  names:
    'integritetspolicy|integritetsinformation|integritetsmeddelande|integritet.|integritetsskydd|personuppgiftspolicy|personuppgiftsbehandling|behandling av personuppgifter|dataskyddspolicy|dataskydd.|dataskyddsinformation|dataskyddsbeskrivning|dataskyddsmeddelande|sekretesspolicy|dataskyddsförklaring|hantering av personuppgifter|så hanterar vi|registerbeskrivning|integritetsvillkor|integritet och',
  hints: 'integritet|personuppgift|dataskydd|gdpr|sekretess',
  cookies: 'cookie|kakor|kakan|webbkak|lokal lagring|spårning|kaka.',
  terms: 'villkor|köpvillkor|användarvillkor|tillgänglighet|allmänna villkor|regler|stadgar|inställningar|hantera cookies',
  imprint: 'juridisk information|rättslig information|om webbplatsen|juridiskt',
  masthead: 'redaktionsruta|ansvarig utgivare',
  data: 'personuppgift|dina uppgifter|personlig information|personliga uppgifter|uppgifter om dig',
  we: 'vi samlar|samlar vi|vi behandlar|behandlar vi|vi använder|använder vi|vi sparar|sparar vi|vi lagrar|lagrar vi|vi delar|delar vi|vi lämnar|lämnar vi|vi hanterar|behandlas|samlas in|sparas|vi säljer|vi inhämtar|vi kan komma|samlar inte|inga personuppgifter|sparar inga|samlar inga|säljer inte',
  yours:
    'dina uppgifter|dina personuppgifter|dina rättigheter|ditt samtycke|du har rätt|har du rätt|om dig',
  rights:
    'rätt till tillgång|registerutdrag|rättelse|rättad|radering|radera|raderad|begränsning|dataportab|invända|invändning|återkalla|klagomål|integritetsskyddsmyndighet|datainspektion|tillsynsmyndighet|dina rättigheter|registrerades rättigheter|rätt att',
  basis:
    'gdpr|dataskyddsförordning|rättslig grund|laglig grund|berättigat intresse|intresseavvägning|rättslig förpliktelse|fullgöra avtal|fullgörande av|2016 679|samtycke|personuppgiftslag',
  roles: 'personuppgiftsansvarig|dataskyddsombud|personuppgiftsbiträde|registeransvarig|ansvarig för behandling',
  keeping: 'lagras|lagringstid|sparas|gallra|hur länge|så länge|raderas|bevaras|tas bort|sparar vi',
  sharing:
    'tredje part|tredjepart|mottagare|biträde|leverantör|samarbetspartner|tredje land|tredjeland|utanför eu|överför|lämnas ut|delar vi|google analytics',
  about:
    'företag måste|ditt företag|organisationer|denna förordning|sanktionsavgift|böter|träder i kraft|trädde i kraft|våra klienter|advokat|rådgivning|generator|mall.|denna artikel|den här artikeln|den här guiden|forskare|journalist|författare|experts.|elever|lärare|webbinari',
};
