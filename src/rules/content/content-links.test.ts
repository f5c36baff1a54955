import { expect, test } from 'vitest';
import { aMode, aPart, aService, found, projectWith } from '../testing/project.ts';
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
  expect(await found(contentLinks, project(page))).toBe('');
});

test('reports pages and headings that do not exist', async () => {
  const page = [
    '[a](#your-check-list) [b](#mode-virtual-instance)',
    '[c](../../guides/the-modell/) [d] [e](#%zz)',
    '[d]: ../../guides/the-model/#nowhere',
    '[f](dedicated-hosts/) [g](dedicated-host/#your-checklist) [h](#os-patch)',
  ].join('\n\n');
  expect(await found(contentLinks, project(page))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:7:1
      The link "#your-check-list" names the fragment "your-check-list", which nothing there has.
      Did you mean "your-checklist"? Allowed: "your-checklist", "twice", "twice-1", "the-stack", "who-owns-what", "other-modes", "evidence", "sources", "mode-dedicated-host", "os-patches".
      Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
    content/services/compute/ec2.mdx:7:23
    content/services/compute/ec2.mdx:9:1
      The link "../../guides/the-modell/" leads to no page in "guides".
      Did you mean "the-model"? Allowed: "the-model".
      Correct the address.
    content/services/compute/ec2.mdx:9:35
    content/services/compute/ec2.mdx:11:1
    content/services/compute/ec2.mdx:13:1
      The link "dedicated-hosts/" leads to no mode of "ec2".
      Did you mean "dedicated-host"? Allowed: "virtual-instance", "dedicated-host".
      Correct the address.
    content/services/compute/ec2.mdx:13:23
    content/services/compute/ec2.mdx:13:59"
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
  expect(await found(rowAddresses, project)).toBe('');
});

test('reports a part whose id is a section, a mode or a source, once where it is written', async () => {
  const entry = aService({
    add: [aPart({ id: 'evidence' }), aPart({ id: 'source-3' })],
    modes: [
      aMode(),
      aMode({ id: 'bare-metal', add: [aPart({ id: 'mode-bare-metal', name: 'Run the metal' })] }),
    ],
  });
  expect(await found(rowAddresses, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › add › evidence › id
      The part id "evidence" is the address of something else on the page of "ec2".
      Allowed: an id that no section, mode, source, picture or button of the page has.
      Choose another id that says what the part is.
    ec2 › add › source-3 › id
    ec2 › modes › bare-metal › add › mode-bare-metal › id"
  `);
});

test('reports a heading with the address of a row', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: pageOf('## Your checklist\n\n### OS patches'),
  });
  expect(await found(rowAddresses, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:1
      The heading has the address "#os-patches", which is the row of the part "os-patches".
      Allowed: a heading whose words make an address of its own.
      Word the heading in another way."
  `);
});
