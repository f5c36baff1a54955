/** Sites that the tests of this folder make configurations for. */
import type { HostedSite } from './headers.ts';

export const open: HostedSite = {
  url: 'https://dividing-line.example',
  base: '/',
  frameAncestors: ['*'],
};

export const narrow: HostedSite = {
  url: 'https://wiki.example',
  base: '/wiki/line/',
  frameAncestors: ["'self'", 'https://wiki.example'],
};

/** Paths of every kind, below the base path. */
export const samplePaths = [
  '',
  '404.html',
  'embed.js',
  'embed/ec2/',
  'embed/lambda/image/',
  'services/',
  'services/ec2/',
  'services/ec2.json',
  'services/ec2.svg',
  'services/lambda/image.png',
  'services/ec2.md',
  'services/ec2.fragment.html',
  'services/ec2.confluence.xml',
  'services/ec2.mediawiki.txt',
  'services/ec2.dokuwiki.txt',
  'services/ec2.rst',
  'services/ec2.adoc',
  'oembed/ec2.json',
  'api/v1/services.json',
  'guides/headers/',
  'pagefind/pagefind.js',
  'favicon.svg',
  'robots.txt',
  'sitemap-0.xml',
  '_astro/page.Bx1.css',
];

/** What lies at the top of a built site that has these paths. */
export const sampleNames = [
  ...new Set(samplePaths.map((path) => /^[^/]+\/?/.exec(path)?.[0] ?? 'index.html')),
];
