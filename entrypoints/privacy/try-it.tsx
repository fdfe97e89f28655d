// Insyn's own policy, read by its own reader: extension pages are never spotted, so the page itself asks for the card.

const invitation = document.querySelector<HTMLElement>('.try');
if (invitation) invitation.hidden = true;
