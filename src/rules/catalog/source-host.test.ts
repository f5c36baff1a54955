import { expect, test } from 'vitest';
import { aFile, aMode, aPart, aService, found, places, projectWith } from '../testing/project.ts';
import { isAwsAddress, sourceHost } from './source-host.ts';

const citing = (url: string) =>
  projectWith({ entries: [aService({ add: [aPart({ sources: [{ url, title: 'A page' }] })] })] });

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
  expect(await places(sourceHost, citing(url))).toEqual([
    'ec2 › add › os-patches › sources › 0 › url',
  ]);
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
