/*! <dividing-line>, MIT licence */
/**
 * <dividing-line service="ec2" mode="dedicated-host" view="diagram" theme="dark">
 *   <a href="…">EC2: who secures what</a>
 * </dividing-line>
 *
 * Shows the frame of a service in the place of what it holds, once that frame says how high it is.
 * Whatever goes wrong, its readers keep the link. It needs nothing and imports nothing.
 */
const home = new URL('.', import.meta.url);
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const choices = { view: ['diagram', 'table', 'both'], theme: ['light', 'dark'] };
/** In pixels: more than the longest table on the narrowest screen. */
const highest = 20_000;

const looks = new CSSStyleSheet();
looks.replaceSync(`
  :host { display: block; position: relative }
  :host([hidden]) { display: none }
  iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; visibility: hidden }
  iframe.ready { position: static; display: block; visibility: visible }
  iframe.ready + slot { display: none }
`);

class DividingLine extends HTMLElement {
  static readonly observedAttributes = ['service', 'mode', 'view', 'theme'];
  readonly #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [looks];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#clear();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /** Any window may send messages here: only this frame's own says how high it is. */
  handleEvent({ source, data }: MessageEvent): void {
    const height: unknown = data?.height;
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return;
    this.#frame.style.height = `${Math.min(Math.ceil(height), highest)}px`;
    this.#frame.className = 'ready';
  }

  /** A new frame for a new address, so that the reader's way back does not lead through old ones. */
  #show(): void {
    const address = this.#address();
    if (address === this.#frame?.src) return;
    this.#clear();
    if (address === undefined) return;
    this.#frame = document.createElement('iframe');
    this.#frame.title =
      this.textContent?.trim() || `${this.getAttribute('service')}: who secures what`;
    this.#frame.loading = 'lazy';
    // The least that it needs: it says how high it is, and its links open when they are followed.
    this.#frame.sandbox.value =
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
    this.#frame.src = address;
    this.#root.prepend(this.#frame);
  }

  #clear(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** The frame's address, made of ids and known words alone; none where an id is malformed. */
  #address(): string | undefined {
    const ids = ['service', 'mode'].flatMap((name) => this.getAttribute(name) ?? []);
    if (!this.hasAttribute('service') || !ids.every((id) => kebabCase.test(id))) return undefined;
    const address = new URL(`embed/${ids.join('/')}/`, home);
    for (const [name, allowed] of Object.entries(choices)) {
      const value = this.getAttribute(name) ?? '';
      if (allowed.includes(value)) address.searchParams.set(name, value);
    }
    return address.href;
  }
}

if (!customElements.get('dividing-line')) customElements.define('dividing-line', DividingLine);
