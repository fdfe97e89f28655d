// Links that name a policy and are not the site's own: those of services that stand on other people's pages, and lists
// of articles that happen to be about data protection.

/** Captchas, counters, networks, blog hosts, payment, mail and consent tools; and guides on cookies. By domain name. */
const services = new Set(
  (
    'google gstatic youtube facebook instagram twitter linkedin pinterest tiktok snapchat reddit xing telegram whatsapp ' +
    'automattic wordpress akismet disqus jetpack gravatar blogger blogspot tumblr medium substack hcaptcha recaptcha ' +
    'cloudflare paypal stripe klarna mollie sumup mailchimp intuit sendinblue brevo rapidmail cleverreach mailerlite ' +
    'hubspot mailjet newsletter2go matomo hotjar addtoany sharethis addthis onetrust cookiebot usercentrics iubenda ' +
    'didomi sirdata quantcast trustarc cookieyes complianz borlabs vimeo spotify soundcloud apple microsoft mozilla ' +
    'opera amazon yahoo bing squarespace wix shopify jimdo weebly webflow github gitlab archive wikipedia wikimedia ' +
    'creativecommons youronlinechoices aboutads networkadvertising allaboutcookies aboutcookies optout europa eur-lex ' +
    'diigo flickr typekit adobe fontawesome taboola outbrain criteo doubleclick over-blog openedition canalblog ' +
    'typepad livejournal strato ionos hostinger awin booking tripadvisor eventbrite calendly typeform jotform'
  ).split(' '),
);

/** Whether the host belongs to a service whose links stand on pages of others. */
export function isServiceHost(host: string): boolean {
  if (host === 'x.com') return true;
  const parts = host.split('.');
  return parts.slice(0, -1).some((part, at) => services.has(part) && at >= parts.length - 3);
}

const listings =
  /\/(?:tags?|category|categories|categorie|categorias?|kategorien?|kategoria|kategori|themen?|topics?|schlagwort|schlagw(?:oe|ö)rter|stichwort|etiquetas?|etiketter?|rubrik|rubrique|label|search|suche|author|autor|archiv|archives?|blog|news|artikel|articles?|wiki|glossar|plugins?)\/./;
const dated = /\/(?:19|20)\d\d[/-]\d{1,2}[/-]/;

/** Whether the path leads to a list or a post: tags, categories, a blog, a dated article. */
export const isListing = (path: string): boolean => listings.test(path) || dated.test(path);

const sharedHosts =
  /\.(?:wordpress|blogspot|github|gitlab|netlify|vercel|pages|web|herokuapp|firebaseapp|jimdo|jimdofree|jimdosite|weebly|wixsite|tumblr|substack|medium|over-blog|canalblog|hypotheses|altervista|myshopify|webnode|squarespace|typepad|livejournal|blogger|sites)\.[a-z.]+$/;

/** "blog.example.co.uk" gives "example.co.uk"; a host that many sites share ("me.wordpress.com") stays whole. */
export function domainOf(host: string): string {
  if (sharedHosts.test(host)) return host;
  const parts = host.split('.');
  const suffix = /^(?:co|com|org|net|gov|gob|ac|edu)$/.test(parts.at(-2) ?? '') ? 3 : 2;
  return parts.slice(-suffix).join('.');
}
