import type { Page } from '@playwright/test';

const run = 'globalThis.ran=1';

/** Names of markup that gets into a page past all that should keep it out, and sets `ran` where it runs. */
export const injections: readonly (readonly [name: string, markup: string])[] = [
  ['a script', `<script>${run}</script>`],
  ['a module', `<script type="module">${run}</script>`],
  ['a script that begins with a comment', `<script>/**/${run}</script>`],
  ['a script from a data address', `<script src="data:text/javascript,${run}"></script>`],
  ['a script of another site', '<script src="http://127.0.0.1:9/a.js"></script>'],
  ['a script with a nonce', `<script nonce="a">${run}</script>`],
  ['an import map', '<script type="importmap">{"imports":{"a":"/b.js"}}</script>'],
  ['a picture with onerror', `<img src="/none.png" onerror="${run}">`],
  ['an SVG with onload', `<svg onload="${run}"><circle r="1"></svg>`],
  ['a field with onfocus', `<input autofocus onfocus="${run}">`],
  ['details with ontoggle', `<details open ontoggle="${run}"><summary>x</summary></details>`],
  ['a style sheet in the page', '<style>main{display:none}</style>'],
  ['a style of an element', '<p style="position:fixed;inset:0">x</p>'],
  ['a style sheet of another site', '<link rel="stylesheet" href="http://127.0.0.1:9/a.css">'],
  ['an object', '<object data="/favicon.svg"></object>'],
  ['an embedded object', '<embed src="/favicon.svg">'],
  ['a frame of another site', '<iframe src="http://127.0.0.1:9/"></iframe>'],
  ['a frame with srcdoc', `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`],
  ['a picture of another site', '<img src="http://127.0.0.1:9/a.png">'],
  ['a foreign base', '<base href="http://127.0.0.1:9/">'],
  ['a link that is a script', `<a id="bait" href="javascript:${run}">x</a>`],
  ['a button with onclick', `<button id="bait" onclick="${run}">x</button>`],
  [
    'a form for another site',
    '<form action="http://127.0.0.1:9/"><button id="bait">x</button></form>',
  ],
  [
    'a form that runs a script',
    `<form action="javascript:${run}"><button id="bait">x</button></form>`,
  ],
  ['a video of another site', '<video autoplay src="http://127.0.0.1:9/a.mp4"></video>'],
];

/**
 * Follows the injected link or button, if there is one: later, so that Playwright does not wait for the
 * page that a form would lead to.
 */
export const follow = (page: Page) =>
  page.evaluate(() => {
    setTimeout(() => document.querySelector<HTMLElement>('#bait')?.click());
  });
