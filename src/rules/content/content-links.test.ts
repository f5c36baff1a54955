import { expect, test } from 'vitest';
import { aMode, aPart, aService, projectWith, report } from '../testing/project.ts';
import { contentLinks, rowAddresses } from './content-links.ts';

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
  const found = await report(contentLinks, project(page));
  expect(found.match(/:\d+:\d+|(?:found|allowed) .*/g)?.join('\n')).toMatchInlineSnapshot(`
    ":7:1
    found    The link "#your-check-list" names the fragment "your-check-list", which nothing there has.
    allowed  Did you mean "your-checklist"? Allowed: "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host", "os-patches".
    :7:23
    found    The link "#mode-virtual-instance" names the fragment "mode-virtual-instance", which nothing there has.
    allowed  "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host", "os-patches".
    :9:1
    found    The link "../../guides/the-modell/" leads to no page in "guides".
    allowed  Did you mean "the-model"? Allowed: "the-model".
    :9:35
    found    The link "#%zz" names the fragment "%zz", which nothing there has.
    allowed  "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host", "os-patches".
    :11:1
    found    The link "../../guides/the-model/#nowhere" names the fragment "nowhere", which nothing there has.
    allowed  "one-owners-part".
    :13:1
    found    The link "dedicated-hosts/" leads to no mode of "ec2".
    allowed  Did you mean "dedicated-host"? Allowed: "virtual-instance", "dedicated-host".
    :13:23
    found    The link "dedicated-host/#your-checklist" names the fragment "your-checklist", which nothing there has.
    allowed  "the-stack", "what-differs", "who-owns-what", "evidence", "sources", "os-patches".
    :13:59
    found    The link "#os-patch" names the fragment "os-patch", which nothing there has.
    allowed  Did you mean "os-patches"? Allowed: "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host", "os-patches"."
  `);
  expect(new Set(found.match(/next .*/g))).toMatchInlineSnapshot(`
    Set {
      "next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.",
      "next     Correct the address.",
    }
  `);
});

const pageOf = (headings: string) => ({ 'content/services/compute/ec2.mdx': headings });

test('accepts ids and headings that are nothing else’s', async () => {
  const project = projectWith({
    entries: [aService({ add: [aPart(), aPart({ id: 'share-access' })] })],
    pages: {
      ...pageOf('## Your checklist\n\n### Patches of the OS'),
      'content/guides/the-model.mdx': '## OS patches',
    },
  });
  expect(await report(rowAddresses, project)).toBe('');
});

test('reports a part whose id is a section, a mode or a source, once where it is written', async () => {
  const entry = aService({
    add: [aPart({ id: 'evidence' }), aPart({ id: 'source-3' })],
    modes: [
      aMode(),
      aMode({ id: 'bare-metal', add: [aPart({ id: 'mode-bare-metal', name: 'Run the metal' })] }),
    ],
  });
  const found = await report(rowAddresses, projectWith({ entries: [entry] }));
  expect(found.match(/^ec2.*(?=:1:1)/gm)).toEqual([
    'ec2 › add › evidence › id',
    'ec2 › add › source-3 › id',
    'ec2 › modes › bare-metal › add › mode-bare-metal › id',
  ]);
  expect(found.slice(0, found.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "ec2 › add › evidence › id:1:1 row-addresses
      found    The part id "evidence" is the address of something else on the page of "ec2".
      allowed  an id that no section, mode, source, picture or button of the page has.
      next     Choose another id that says what the part is.
      more     https://line.example/errors/row-addresses/"
  `);
});

test('reports a heading with the address of a row', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: pageOf('## Your checklist\n\n### OS patches'),
  });
  expect(await report(rowAddresses, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:1 row-addresses
      found    The heading has the address "#os-patches", which is the row of the part "os-patches".
      allowed  a heading whose words make an address of its own.
      next     Word the heading in another way.
      more     https://line.example/errors/row-addresses/

    ✖ 1 problem.
    "
  `);
});
