// German as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const deGlance = 'datenschutz|dsgvo|personenbezogen|persönliche daten|ihre daten|deine daten';

export const deSpotting: SpottingWords = {
  common: 'der|die|und|das|von|nicht|ist|mit|wir|werden|auf|für|eine',
  names:
    'datenschutzerklärung|datenschutzhinweis|datenschutz hinweis|datenschutzinformation|datenschutzbestimmung|datenschutzrichtlinie|erklärung zum datenschutz|hinweise zum datenschutz|informationen zum datenschutz|datenschutz.|impressum datenschutz|impressum und datenschutz|privatsphäre|informationspflicht|schutz ihrer daten|datenschutzverordnung|datenschutzvereinbarung|datenschutzgrundverordnung',
  hints: 'datenschutz|dsgvo|ds gvo|privatsphäre|personenbezogen',
  cookies: 'cookie|tracking|local storage|web beacon|zählpixel',
  terms:
    'agb|allgemeine geschäftsbedingung|nutzungsbedingung|geschäftsbedingung|barrierefrei|teilnahmebedingung|hausordnung|satzung|widerruf|haftungsausschluss|nutzungsregel|richtlinien für',
  imprint: 'impressum|rechtliches|rechtliche hinweise|anbieterkennzeichnung|disclaimer',
  data: 'personenbezogen|persönliche* daten|ihre daten|deine daten|ihrer daten|deiner daten|nutzerdaten|bestandsdaten|nutzungsdaten',
  we: 'wir erheben|erheben wir|wir verarbeiten|verarbeiten wir|wir verwenden|verwenden wir|wir speichern|speichern wir|wir nutzen|nutzen wir|wir geben|geben wir|werden von uns|durch uns|von uns|wir setzen|setzen wir|erhoben|automatisch|uns übermittel|wird gespeichert|werden gespeichert|gespeichert werden|wir weisen|weisen wir',
  yours:
    'ihre daten|ihrer daten|ihre personenbezogen|ihrer personenbezogen|deine daten|deiner daten|deine personenbezogen|ihre einwilligung|deine einwilligung|sie haben das recht|du hast das recht|sie können|du kannst|ihre rechte|deine rechte|ihnen|ihre anfrage|ihre ip|ihr browser',
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
    'unsere mandanten|wir beraten|beratung|rechtsanwalt|generator|vorlage|anleitung|in diesem artikel|in diesem beitrag|schüler|lehrkräfte|unternehmen müssen|urteil|kommentar|sagte|autor|rezension|seminar|workshop',
};
