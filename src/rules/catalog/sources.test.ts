import { expect, test } from 'vitest';
import {
  aFile,
  aMode,
  aPart,
  aService,
  found,
  places,
  projectWith,
  testDay,
} from '../testing/project.ts';
import {
  isAwsAddress,
  sourceHost,
  sourceNear,
  sourcePresent,
  sourceSeen,
  sourceTitle,
} from './sources.ts';

test('accepts parts with a source, and changes that keep the sources', async () => {
  const entry = aService({ override: { backups: { owner: 'aws' } } });
  expect(await found(sourcePresent, projectWith({ entries: [entry] }))).toBe('');
});

test('reports parts without a source, and overrides that take sources away', async () => {
  const { sources: _sources, ...unsourced } = aPart({ id: 'other' });
  const entry = aService({
    add: [aPart({ sources: [] }), unsourced as never],
    modes: [aMode({ override: { 'os-patches': { sources: [] } } })],
  });
  expect(await found(sourcePresent, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches
      The part "os-patches" has no source.
      Allowed: at least one page of AWS for each part.
      Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].
    ec2 › add › other
    ec2 › modes › virtual-instance › override › os-patches
      The override of "os-patches" takes away its sources.
      Allowed: at least one page of AWS for each part.
      Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }]."
  `);
});

/** A service each of whose parts cites one of these pages, by its address or as an address and a title. */
const citing = (...pages: readonly (string | readonly [url: string, title: string])[]) =>
  projectWith({
    entries: [
      aService({
        add: pages.map((page, index) => {
          const [url, title] = typeof page === 'string' ? [page, 'A page'] : page;
          return aPart({ id: `part-${index}`, sources: [{ url, title }] });
        }),
      }),
    ],
  });

test.each([
  'https://docs.aws.amazon.com/vpc/',
  'https://aws.amazon.com/compliance/shared-responsibility-model/',
  'https://repost.aws/knowledge-center/',
  'https://github.com/aws/aws-cdk',
])('accepts %s', async (url) => {
  expect(await places(sourceHost, citing(url))).toEqual([]);
});

test.each([
  'http://docs.aws.amazon.com/vpc/',
  'https://example.com/aws',
  'https://docs.aws.amazon.com.example.com/',
  'https://docs.aws.amazon.com@example.com/',
  'https://aws@docs.aws.amazon.com/',
  'https://docs.aws.amazon.com:8443/',
  'https://docs.aws.amazon.com:x@elsewhere.example/',
  'https://github.com/awsome/list',
  'javascript:alert(1)',
  'docs.aws.amazon.com',
  'https:/docs.aws.amazon.com/x',
  'https:docs.aws.amazon.com/x',
  'https://docs.aws.amazon.com/"onmouseover=x',
  'https://docs.aws.amazon.com/</a><b>',
  'https://docs.aws.amazon.com/a b',
  'https://docs.aws.amazon.com/%ff%',
  `https://docs.aws.amazon.com/${'x'.repeat(300)}`,
])('rejects %s', async (url) => {
  expect(isAwsAddress(url)).toBe(false);
  expect(await places(sourceHost, citing(url))).toEqual(['ec2 › add › part-0 › sources › 0 › url']);
});

test('looks at guides, documentation, lifecycles and contradictions too', async () => {
  const sources = [{ url: 'https://example.com/', title: 'A page' }];
  const lifecycle = { status: 'maintenance', note: 'Closed to new customers.', sources } as const;
  const entry = aService({
    lifecycle,
    modes: [aMode({ lifecycle })],
    contradictions: [{ topic: 'Patches', finding: 'The pages disagree.', sources }],
  });
  const file = aFile({ guide: 'https://elsewhere.example/', docs: 'http://docs.aws.amazon.com/x' });
  const project = projectWith({ entries: [entry], files: [file] });
  expect(await found(sourceHost, project)).toMatchInlineSnapshot(`
    "ec2 › contradictions › 0 › sources › 0 › url
      The source "https://example.com/" is not an https address of AWS.
      Allowed: https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      Cite the AWS page that states this fact.
    ec2 › docs
      The address "http://docs.aws.amazon.com/x" is not an https address of AWS.
      Allowed: https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      Write https:.
    ec2 › guide
      The address "https://elsewhere.example/" is not an https address of AWS.
      Allowed: https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      Cite the AWS page that states this fact.
    ec2 › lifecycle › sources › 0 › url
    ec2 › modes › virtual-instance › lifecycle › sources › 0 › url"
  `);
});

test('reports a wrong guide once, and not at each page below it', async () => {
  const guide = 'https://elsewhere.example/guide/';
  const sources = [
    { url: `${guide}a.html`, title: 'A page' },
    { url: 'https://elsewhere.example/other.html', title: 'Another page' },
  ];
  const entries = [
    aService({ add: [aPart({ sources })] }),
    aService({ id: 'lambda', add: [aPart({ sources })] }),
  ];
  const project = projectWith({ entries, files: [aFile({ guide })] });
  expect(await places(sourceHost, project)).toEqual([
    'ec2 › add › os-patches › sources › 1 › url',
    'ec2 › guide',
    'lambda › add › os-patches › sources › 0 › url',
    'lambda › add › os-patches › sources › 1 › url',
  ]);
});

const guide = 'https://docs.aws.amazon.com/vpc/latest/userguide/';
const part = (id: string, url: string, verified?: string) =>
  aPart({ id, sources: [{ url, title: 'A page', ...(verified && { verified }) }] });
const { reference } = projectWith({});

test('accepts addresses that are listed or verified somewhere', async () => {
  const project = projectWith({
    entries: [
      aService({
        add: [
          part('a', `${guide}flow-logs.html`),
          part('b', `${guide}security.html`, testDay),
          part('c', `${guide}security.html#groups`),
        ],
      }),
    ],
    reference: { ...reference, seenAddresses: [`${guide}flow-logs.html`] },
  });
  expect(await found(sourceSeen, project)).toBe('');
});

test('reports addresses that nobody has seen', async () => {
  const add = [
    part('a', `${guide}securty.html`),
    part('b', `${guide}security.html`, testDay),
    part('c', 'https://docs.aws.amazon.com/made-up.html'),
  ];
  const project = projectWith({ entries: [aService({ add })] });
  expect(await found(sourceSeen, project)).toMatchInlineSnapshot(`
    "ec2 › add › a › sources › 0 › url
      Nobody has seen https://docs.aws.amazon.com/vpc/latest/userguide/securty.html yet.
      Did you mean https://docs.aws.amazon.com/vpc/latest/userguide/security.html? Allowed: addresses of pages that somebody has opened.
      Open the page. Compare the claim and give the day as the page’s "read", or list the address in src/catalog/reference/seen-addresses.json.
    ec2 › add › c › sources › 0 › url
      Nobody has seen https://docs.aws.amazon.com/made-up.html yet.
      Allowed: addresses of pages that somebody has opened.
      Open the page. Compare the claim and give the day as the page’s "read", or list the address in src/catalog/reference/seen-addresses.json."
  `);
});

test('leaves to source-host what is not AWS’s', async () => {
  expect(await found(sourceSeen, citing('https://elsewhere.example/a.html'))).toBe('');
});

const citingBelow = (...pages: readonly (readonly [path: string, title: string])[]) =>
  citing(...pages.map(([path, title]) => [`${guide}${path}`, title] as const));

test('accepts addresses that are near and another page', async () => {
  const project = citingBelow(
    ['scanning-ec2.html', 'Scanning EC2'],
    ['scanning-ecr.html', 'Scanning ECR'],
    ['import-lamps.html', 'Import lamps'],
    ['export-lamps.html', 'Export lamps'],
    ['lantern-group.html', 'A group of lanterns'],
    ['lantern-groups.html', 'Groups of lanterns'],
    ['encryption.html', 'Encryption at rest'],
    ['encryption-wicks.html', 'Encryption at rest'],
    ['security.html', 'Security'],
    ['security.html#groups', 'Security'],
    ['../dev/securty.html', 'Security'],
  );
  expect(await found(sourceNear, project)).toBe('');
});

test('reports a word with a typo, and the same title at nearly the same address', async () => {
  const project = citingBelow(
    ['lantern-consepts.html', 'AWS Lantern concepts and their names'],
    ['lantern-concepts.html', 'AWS Lantern concepts'],
    ['lantern-concepts.html#wicks', 'AWS Lantern concepts'],
    ['vpc-wicks.html', 'Wicks'],
    ['vpc-wicks.html', 'Wicks'],
    ['vcp-wikcs.html', 'Wicks'],
  );
  expect(await found(sourceNear, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › sources › 0 › url
      https://docs.aws.amazon.com/vpc/latest/userguide/lantern-consepts.html differs by a typo from another address that is cited.
      Did you mean https://docs.aws.amazon.com/vpc/latest/userguide/lantern-concepts.html? Allowed: one address for one page.
      Open both, and copy the address of the one that is there.
    ec2 › add › part-5 › sources › 0 › url
      https://docs.aws.amazon.com/vpc/latest/userguide/vcp-wikcs.html differs by a typo from another address that is cited.
      Did you mean https://docs.aws.amazon.com/vpc/latest/userguide/vpc-wicks.html? Allowed: one address for one page.
      Open both, and copy the address of the one that is there."
  `);
});

test('reports both where each is cited as often', async () => {
  const project = citingBelow(
    ['lantern-consepts.html', 'AWS Lantern concepts'],
    ['lantern-concepts.html', 'AWS Lantern concepts'],
  );
  expect(await places(sourceNear, project)).toHaveLength(2);
});

test('reports the titles that differ from the usual one', async () => {
  const usual = ['security.html', 'Security in Amazon VPC'] as const;
  const project = citingBelow(['security.html', 'VPC security'], usual, usual, ['b.html', 'B']);
  expect(await found(sourceTitle, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › sources › 0 › title (warning)
      https://docs.aws.amazon.com/vpc/latest/userguide/security.html is cited as "VPC security".
      Allowed: the title that it has elsewhere, "Security in Amazon VPC".
      Use the title that AWS gives the page, everywhere."
  `);
});
