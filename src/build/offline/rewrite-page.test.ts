import { expect, test } from 'vitest';
import type { OfflineSite } from './addresses.ts';
import { rewritePage } from './rewrite-page.ts';

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
  ]),
};
const rewrite = (html: string) => rewritePage(html, 'services/a/index.html', site);

test('addresses lead from file to file', () => {
  const html = `<link rel="stylesheet" href="/a.css"/><a href="/services/?name=a&amp;b#x">A &amp; B</a>
<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="&quot;A&quot;"><iframe src="/services/?view=table"></iframe>
<meta http-equiv="refresh" content="0;url=/services/"><svg viewBox="0 0 1 1"><a xlink:href="/"/></svg>`;
  expect(rewrite(html)).toMatchInlineSnapshot(`
    "<link rel="stylesheet" href="../../a.css"/><a href="../index.html?name=a&amp;b#x">A &amp; B</a>
    <img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x" alt="&quot;A&quot;"><iframe src="../index.html?view=table"></iframe>
    <meta http-equiv="refresh" content="0;url=../index.html"><svg viewBox="0 0 1 1"><a xlink:href="../../index.html"/></svg>"
  `);
});

test('what does not change stays as it is, character by character', () => {
  const html = `<!DOCTYPE html><P Title='a "b"' hidden>&copy; &lt;a href="/"&gt;<br/>
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
