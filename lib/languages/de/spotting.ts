// German as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const deGlance = 'datenschutz|dsgvo|personenbezogen|ihre daten|deine daten';

export const deSpotting: SpottingWords = {
  common: 'der|die|und|das|von|nicht|ist|mit|wir|werden|auf|für|eine',
  names:
    'datenschutzerklärung|datenschutzhinweis|datenschutz hinweis|datenschutzinformation|datenschutzbestimmung|datenschutzrichtlinie|erklärung zum datenschutz|hinweise zum datenschutz|informationen zum datenschutz|datenschutz.|privatsphäre|informationspflicht|schutz ihrer daten|datenschutzvereinbarung|datenschutzerkl|datenschutzhinw',
  hints: 'datenschutz|dsgvo|ds gvo|privatsphäre|personenbezogen',
  cookies: 'cookie|tracking|local storage|web beacon|zählpixel',
  terms:
    'agb|allgemeine geschäftsbedingung|nutzungsbedingung|geschäftsbedingung|barrierefrei|teilnahmebedingung|hausordnung|satzung|widerruf|haftungsausschluss|nutzungsregel|richtlinien für|einstellungen|präferenzen|verwalten',
  imprint: 'rechtliches|rechtliche hinweise',
  masthead: 'impressum|anbieterkennzeichnung',
  data: 'personenbezogen|persönliche* daten|ihre daten|deine daten|ihrer daten|deiner daten|nutzerdaten|bestandsdaten|nutzungsdaten',
  we: 'wir erheben|erheben wir|wir verarbeiten|verarbeiten wir|wir verwenden|verwenden wir|wir speichern|speichern wir|wir nutzen|nutzen wir|wir geben|geben wir|werden von uns|durch uns|von uns|erhoben|uns übermittel|wird gespeichert|werden gespeichert|erhebt|speichert|werden protokolliert|verarbeitung erfolgt|erfolgt auf|wird verarbeitet|werden verarbeitet|verarbeitet werden|werden erhoben|werden erfasst|weitergegeben|gespeichert werden|wir weisen|weisen wir|erhebt keine|erheben keine|keine personenbezogen|keine daten|speichert keine|werden keine|verarbeitet',
  yours:
    'ihre daten|ihrer daten|ihre personenbezogen|ihrer personenbezogen|deine daten|deiner daten|deine personenbezogen|ihre einwilligung|deine einwilligung|sie haben das recht|du hast das recht|ihre rechte|deine rechte|ihre ip|ihr browser|ihnen zust|ihnen das recht|steht ihnen',
  rights:
    'recht auf auskunft|auskunftsrecht|auskunft|recht auf berichtig|berichtig|recht auf löschung|recht auf einschränkung|einschränkung der verarbeit|datenübertragbark|widerspruchsrecht|recht auf widerspruch|widerspruch|einwilligung widerrufen|beschwerderecht|beschwerde bei|aufsichtsbehörde|landesbeauftragte|betroffenenrechte|rechte der betroffen|ihre rechte',
  basis:
    'dsgvo|ds gvo|bdsg|rechtsgrundlage|berechtigt* interess|datenschutz grundverordnung|tmg|tdddg|ttdsg|ekd|einwilligung|dsg.|vertragserfüllung|abs 1 lit',
  roles:
    'verantwortlich* im sinne|verantwortlich* stelle|verantwortlich* für|verantwortlicher|verantwortliche.|datenschutzbeauftragt',
  keeping:
    'speicherdauer|dauer der speicher|gelöscht|löschung|aufbewahr|so lange|solange|gespeichert|nicht mehr erforderlich|löschen',
  sharing:
    'weitergabe|an dritte|dritte weiter|empfänger|auftragsverarbeit|dienstleister|drittland|drittländer|übermittl|standardvertrag|hosting|google analytics|server logfile|server log|log files',
  about:
    'unternehmen müssen|unternehmen sollten|ihr unternehmen|diese verordnung|dieser verordnung|bußgeld|urteil|eugh|unsere mandanten|mandant|wir beraten|rechtsanwält|generator|mustervorlage|anleitung|diesem artikel|diesem beitrag|dieser beitrag|autor.|redaktion|experte|schüler|lehrkräfte|lehrer|schulen|sagte|rezension|seminar|workshop',
};
