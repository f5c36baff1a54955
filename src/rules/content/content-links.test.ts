import { expect, test } from 'vitest';
import { contentLinks } from './content-links.ts';
import { aMode, aService, projectWith, report } from '../testing/project.ts';

const entries = [
  aService({
    modes: [aMode(), aMode({ id: 'dedicated-host' })],
    variants: [{ id: 'spot', name: 'EC2 Spot', mode: 'virtual-instance' }],
  }),
];
const project = (page: string) =>
  projectWith({
    entries,
    pages: {
      'content/services/compute/ec2.mdx': `## Your checklist\n\n### Twice\n\n### Twice\n\n${page}`,
      'content/guides/the-model.mdx': '## One owner’s part',
    },
  });

test('accepts pages and headings that exist, and what other rules check', async () => {
  const page = [
    '[a](#your-checklist) [b](#twice-1) [c](#mode-dedicated-host) [d](#sources) [n](#os-patches)',
    '[o](dedicated-host/#os-patches) [p](../ec2/virtual-instance/#who-owns-what) [q](dedicated-host/#what-differs)',
    '[e](../../guides/the-model/#one-owners-part) [f](../spot/) [g](../../layers/data/)',
    '[h](https://docs.aws.amazon.com/x.html#y) [i](../ec2.json) [j](/services/s3/) [k](mailto:a@b.c)',
    '[l](../../services/) [m](../../categories/compute/#anything)',
  ].join('\n\n');
  expect(await report(contentLinks, project(page))).toBe('');
});

test('reports pages and headings that do not exist', async () => {
  const page = [
    '[a](#your-check-list) [b](#mode-virtual-instance)',
    '[c](../../guides/the-modell/) [d] [e](#%zz)',
    '[d]: ../../guides/the-model/#nowhere',
    '[f](dedicated-hosts/) [g](dedicated-host/#your-checklist) [h](#os-patch)',
  ].join('\n\n');
  expect(await report(contentLinks, project(page))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:7:1 content-links
      found    The link "#your-check-list" names the fragment "your-check-list", which nothing there has.
      allowed  Did you mean "your-checklist"? Allowed: ids of parts, and "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host".
      next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:7:23 content-links
      found    The link "#mode-virtual-instance" names the fragment "mode-virtual-instance", which nothing there has.
      allowed  ids of parts, and "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host".
      next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:9:1 content-links
      found    The link "../../guides/the-modell/" leads to no page in "guides".
      allowed  Did you mean "the-model"? Allowed: "the-model".
      next     Correct the address.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:9:35 content-links
      found    The link "#%zz" names the fragment "%zz", which nothing there has.
      allowed  ids of parts, and "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host".
      next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:11:1 content-links
      found    The link "../../guides/the-model/#nowhere" names the fragment "nowhere", which nothing there has.
      allowed  "one-owners-part".
      next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:13:1 content-links
      found    The link "dedicated-hosts/" leads to no mode of "ec2".
      allowed  Did you mean "dedicated-host"? Allowed: "virtual-instance", "dedicated-host".
      next     Correct the address.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:13:23 content-links
      found    The link "dedicated-host/#your-checklist" names the fragment "your-checklist", which nothing there has.
      allowed  ids of parts, and "the-stack", "what-differs", "who-owns-what", "evidence", "sources".
      next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
      more     https://line.example/errors/content-links/

    content/services/compute/ec2.mdx:13:59 content-links
      found    The link "#os-patch" names the fragment "os-patch", which nothing there has.
      allowed  Did you mean "os-patches"? Allowed: ids of parts, and "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host".
      next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
      more     https://line.example/errors/content-links/

    ✖ 8 problems.
    "
  `);
});
