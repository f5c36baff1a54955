import type { Page } from '@playwright/test';

/** Markup that gets into a page past all that should keep it out, and sets `ran` where it runs. */
interface Injection {
  readonly name: string;
  readonly markup: string;
  /** What a reader does then. */
  readonly act?: (page: Page) => Promise<void>;
}

const run = 'globalThis.ran=1';
/** Later, so that Playwright does not wait for the page that a form would lead to. */
const follow = (page: Page) =>
  page.evaluate(() => {
    setTimeout(() => document.querySelector<HTMLElement>('#bait')?.click());
  });

export const injections: readonly Injection[] = [
  { name: 'a script', markup: `<script>${run}</script>` },
  { name: 'a module', markup: `<script type="module">${run}</script>` },
  { name: 'a script that begins with a comment', markup: `<script>/**/${run}</script>` },
  {
    name: 'a script from a data address',
    markup: `<script src="data:text/javascript,${run}"></script>`,
  },
  { name: 'a script of another site', markup: '<script src="http://127.0.0.1:9/a.js"></script>' },
  { name: 'a script with a nonce', markup: `<script nonce="a">${run}</script>` },
  { name: 'an import map', markup: '<script type="importmap">{"imports":{"a":"/b.js"}}</script>' },
  { name: 'a picture with onerror', markup: `<img src="/none.png" onerror="${run}">` },
  { name: 'an SVG with onload', markup: `<svg onload="${run}"><circle r="1"></svg>` },
  { name: 'a field with onfocus', markup: `<input autofocus onfocus="${run}">` },
  {
    name: 'details with ontoggle',
    markup: `<details open ontoggle="${run}"><summary>x</summary></details>`,
  },
  { name: 'a style sheet in the page', markup: '<style>main{display:none}</style>' },
  { name: 'a style of an element', markup: '<p style="position:fixed;inset:0">x</p>' },
  {
    name: 'a style sheet of another site',
    markup: '<link rel="stylesheet" href="http://127.0.0.1:9/a.css">',
  },
  { name: 'an object', markup: '<object data="/favicon.svg"></object>' },
  { name: 'an embedded object', markup: '<embed src="/favicon.svg">' },
  { name: 'a frame of another site', markup: '<iframe src="http://127.0.0.1:9/"></iframe>' },
  {
    name: 'a frame with srcdoc',
    markup: `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  },
  { name: 'a picture of another site', markup: '<img src="http://127.0.0.1:9/a.png">' },
  { name: 'a foreign base', markup: '<base href="http://127.0.0.1:9/">' },
  {
    name: 'a link that is a script',
    markup: `<a id="bait" href="javascript:${run}">x</a>`,
    act: follow,
  },
  {
    name: 'a button with onclick',
    markup: `<button id="bait" onclick="${run}">x</button>`,
    act: follow,
  },
  {
    name: 'a form for another site',
    markup: '<form action="http://127.0.0.1:9/"><button id="bait">x</button></form>',
    act: follow,
  },
  {
    name: 'a form that runs a script',
    markup: `<form action="javascript:${run}"><button id="bait">x</button></form>`,
    act: follow,
  },
  {
    name: 'a video of another site',
    markup: '<video autoplay src="http://127.0.0.1:9/a.mp4"></video>',
  },
];
