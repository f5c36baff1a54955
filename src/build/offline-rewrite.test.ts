import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  classicScript,
  fileAt,
  offlineAddress,
  rewriteCss,
  rewritePage,
  type OfflineSite,
} from './offline-rewrite.ts';

const based: OfflineSite = {
  name: 'Line',
  url: 'https://line.example',
  base: '/wiki/line/',
  files: new Set([
    'index.html',
    'services/index.html',
    'services/a/index.html',
    'services/a b.svg',
  ]),
};
const from = 'services/a/index.html';

test.each([
  ['/wiki/line/', '../../index.html'],
  ['/wiki/line/services/#top', '../index.html#top'],
  ['/wiki/line/services/?name=a#b', '../index.html?name=a#b'],
  ['https://line.example/wiki/line/services/', '../index.html'],
  ['../a%20b.svg', '../a%20b.svg'],
  ['', ''],
  ['#mode-b', '#mode-b'],
  ['/wiki/line/services/a/#x', 'index.html#x'],
  // What only the published site has is addressed there.
  ['/wiki/line/feed.xml', 'https://line.example/wiki/line/feed.xml'],
  ['/other/', 'https://line.example/other/'],
])('"%s" becomes "%s"', (address, expected) => {
  expect(offlineAddress(address, from, based)).toBe(expected);
});

test.each(['https://docs.aws.amazon.com/', 'mailto:a@line.example', 'data:,a', 'http://['])(
  '"%s" stays as it is',
  (address) => {
    expect(offlineAddress(address, from, based)).toBe(address);
    expect(fileAt(address, from, based)).toBeUndefined();
  },
);

const site: OfflineSite = {
  name: 'Line',
  url: 'https://line.example',
  base: '/',
  files: new Set([
    'index.html',
    'services/index.html',
    'services/a/index.html',
    'a.css',
    'a.js',
    'a.png',
    'b.png',
    '_astro/a.woff2',
    'picture.svg',
  ]),
};
const rewrite = (html: string) => rewritePage(html, 'services/a/index.html', site);

test('addresses lead from file to file', () => {
  const html = `<link rel="stylesheet" href="/a.css"/><a href="/services/?name=a&amp;b#x">A &amp; B</a>
<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="&quot;A&quot;"><iframe src="/services/?view=table"></iframe>
<meta http-equiv="refresh" content="0;url=/services/"><svg viewBox="0 0 1 1"><a xlink:href="/"/></svg>`;
  expect(rewrite(html)).toMatchInlineSnapshot(`
    "<link rel="stylesheet" href="../../a.css"><a href="../index.html?name=a&amp;b#x">A &amp; B</a>
    <img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x" alt="&quot;A&quot;"><iframe src="../index.html?view=table"></iframe>
    <meta http-equiv="refresh" content="0;url=../index.html"><svg viewBox="0 0 1 1"><a xlink:href="../../index.html"/></svg>"
  `);
});

test('what needs no change stays as it is', () => {
  const html = `<!DOCTYPE html><p title="a &quot;b&quot;" hidden>© &lt;a href="/"&gt;<br></p>
<pre>&lt;script type="module" src="/a.js"&gt;</pre><svg viewBox="0 0 1 1"><path d="M0,0"/></svg>
<link rel="canonical" href="https://line.example/services/a/"><script>var a = '<a href="/">';</script>
<a href="https://docs.aws.amazon.com/">AWS</a><a href="#x">x</a>`;
  expect(rewrite(html)).toBe(html);
});

test('modules become classic scripts, or are taken out', () => {
  const html = `<script type="module">var e=1;</script><script type="module">import"./b.js"</script>
<script type="module" src="/a.js"></script><script type="module" src="/needs-a-module.js"></script>`;
  expect(rewrite(html)).toMatchInlineSnapshot(`
    "<script>addEventListener('DOMContentLoaded',()=>{(()=>{'use strict';var e=1;
    })();});</script>
    <script defer src="../../a.js"></script>"
  `);
});

test('what needs a server is taken out', () => {
  const html = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'sha256-a'">
<link rel="preload" href="/a.woff2" as="font" crossorigin><link rel="alternate" href="/feed.xml"><link rel="sitemap" href="/s.xml"/></head>
<p><a href="/a.md">Text</a><button hidden data-copy="/a.md">Copy <b>it</b></button></p><button>Copy</button>
<img src="/gone.png" alt="Gone"><iframe src="/gone/"></iframe><a href="/feed.xml">Feed</a>`;
  expect(rewrite(html)).toMatchInlineSnapshot(`
    "<head>
    </head>
    <p><a href="https://line.example/a.md">Text</a></p><button>Copy</button>
    <img alt="Gone"><a href="https://line.example/feed.xml">Feed</a>"
  `);
});

test('a link to the list of services stands in for the search', () => {
  const html =
    '<header><site-search class="a"><button data-open-modal disabled>Search</button><dialog></dialog></site-search></header>';
  expect(rewrite(html)).toMatchInlineSnapshot(
    `"<header><a href="../index.html" class="offline-search" style="color:inherit;font-size:.875rem;line-height:1.2">Search needs a server; here is the list</a></header>"`,
  );
});

const rewriteSheet = (css: string) =>
  rewriteCss(css, '_astro/a.css', site, () => Buffer.from('font'));

test('fonts are written into the sheet, pictures are beside it', () => {
  expect(
    rewriteSheet(
      '@font-face{font-display:optional;src:url(/_astro/a.woff2)format("woff2")}a{background:url("/picture.svg")}',
    ),
  ).toMatchInlineSnapshot(
    `"@font-face{font-display:block;src:url(data:font/woff2;base64,Zm9udA==)format("woff2")}a{background:url("../picture.svg")}"`,
  );
});

test('data and fragments stay as they are', () => {
  const css = `a{mask:url("data:image/svg+xml,%3Csvg/%3E");fill:url(#a)}`;
  expect(rewriteSheet(css)).toBe(css);
});

test('two scripts with the same names do not meet', () => {
  const scripts = ['var e = 1; said.push(() => e);', 'var e = 2; // the end'].map(classicScript);
  const said: (() => number)[] = [];
  for (const script of scripts) runInNewContext(script ?? '', { said });
  expect(said.map((say) => say())).toEqual([1]);
});

test.each([
  'import "./a.js";',
  'import{t as e}from"./a.js";e()',
  'export{t};var t=1',
  'const a = await import("./a.js")',
  'if (a) import ("./a.js")',
  'await a()',
  'a(import.meta.url)',
])('a module that has to be one is taken out: %s', (module) => {
  expect(classicScript(module)).toBeUndefined();
});
