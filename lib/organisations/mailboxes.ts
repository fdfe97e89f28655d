// Names of mailboxes, as firms choose them; many borrow the words of another language.

/** The data protection officer's own box: dpo@ (en), dpd@ (es, fr), epd@ (pt), rpd@ (it), iod@ (pl), fg@ (nl), dsb@ (de). */
export const officerMailbox = /^(?:dpo|dpd|epd|rpd|iod|iodo|fg|dsb|dso)(?![a-z])/i;

/** A box for privacy matters. */
export const privacyMailbox =
  /priva|gdpr|dsgvo|rgpd|rodo|lopd|avg|dpo|datenschutz|dataskydd|data-?protection|integritet|personvern|persondata|tietosuoja|protecci|proteca|protezione/i;

/** An address that shows how addresses are made ("first name dot last name"), and is none. */
export const placeholderMailbox =
  /^(?:etunimi|fornamn|förnamn|first-?_?name|vorname|prenom|prénom|nome|nombre|imie|imię|voornaam|fornavn|navn|name)[._](?:sukunimi|efternamn|last-?_?name|surname|nachname|nom|cognome|apellidos?|nazwisko|achternaam|etternavn|efternavn|apelido)$/i;
