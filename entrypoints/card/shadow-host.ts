// A place of our own in a stranger's page: a shadow root in the corner, that the page's styles do not reach, its scripts
// cannot click, and that comes back once when the page takes it away.

/** The card's styles are text; `all: initial` keeps out what would be inherited. */
const placeOnPage: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto 0 0 auto',
  'z-index': '2147483647',
  display: 'block',
  'pointer-events': 'auto',
};

const html = 'http://www.w3.org/1999/xhtml';

export interface ShadowHost {
  root: HTMLElement;
  remove(): void;
}

/** Puts the host into the page. `gone` is called when the page has taken it away for good. */
export function addShadowHost(styles: string, gone: () => void): ShadowHost {
  // With a namespace, since the page may be XML, where a plain createElement gives no HTML.
  const host = document.createElementNS(html, 'insyn-card') as HTMLElement;
  for (const [name, value] of Object.entries(placeOnPage)) host.style.setProperty(name, value, 'important');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElementNS(html, 'style');
  style.textContent = styles;
  const root = document.createElementNS(html, 'div') as HTMLElement;
  shadow.append(style, root);
  keepToOurselves(shadow);
  document.documentElement.append(host);

  let mayReturn = true;
  const watch = new MutationObserver(() => {
    if (host.isConnected) return;
    if (!mayReturn) {
      watch.disconnect();
      gone();
      return;
    }
    mayReturn = false;
    document.documentElement.append(host);
  });
  watch.observe(document, { childList: true });
  watch.observe(document.documentElement, { childList: true });
  return {
    root,
    remove() {
      watch.disconnect();
      host.remove();
    },
  };
}

/** Keys typed in the card are not the page's shortcuts, and a click the page's script made up is none. */
function keepToOurselves(shadow: ShadowRoot): void {
  for (const type of ['click', 'keydown', 'pointerdown']) {
    shadow.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click']) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
}
