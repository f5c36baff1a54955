import { expect, test } from 'vitest';
import { isAwsAddress, sourceHost } from './source-host.ts';
import { aFile, aMode, aPart, aService, projectWith, report } from '../testing/project.ts';

const citing = (url: string) =>
  projectWith({ entries: [aService({ add: [aPart({ sources: [{ url, title: 'A page' }] })] })] });

test.each([
  'https://docs.aws.amazon.com/vpc/',
  'https://aws.amazon.com/compliance/shared-responsibility-model/',
  'https://repost.aws/knowledge-center/',
  'https://github.com/aws/aws-cdk',
])('accepts %s', async (url) => {
  expect(await report(sourceHost, citing(url))).toBe('');
});

test('reports an address elsewhere', async () => {
  expect(await report(sourceHost, citing('https://example.com/aws'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › sources › 0 › url:1:1 source-host
      found    The source "https://example.com/aws" is not an https address of AWS.
      allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      next     Cite the AWS page that states this fact.
      more     https://line.example/errors/source-host/

    ✖ 1 problem.
    "
  `);
});

test.each([
  'http://docs.aws.amazon.com/vpc/',
  'https://docs.aws.amazon.com.example.com/',
  'https://docs.aws.amazon.com@example.com/',
  'https://aws@docs.aws.amazon.com/',
  'https://docs.aws.amazon.com:8443/',
  'https://github.com/awsome/list',
  'javascript:alert(1)',
  'docs.aws.amazon.com',
])('rejects %s', async (url) => {
  expect(await report(sourceHost, citing(url))).toContain(url);
});

test('looks at lifecycles and contradictions too', async () => {
  const sources = [{ url: 'https://example.com/', title: 'A page' }];
  const lifecycle = { status: 'maintenance', note: 'Closed to new customers.', sources } as const;
  const entry = aService({
    lifecycle,
    modes: [aMode({ lifecycle })],
    contradictions: [{ topic: 'Patches', finding: 'The pages disagree.', sources }],
  });
  expect(await report(sourceHost, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › contradictions › 0 › sources › 0 › url:1:1 source-host
      found    The source "https://example.com/" is not an https address of AWS.
      allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      next     Cite the AWS page that states this fact.
      more     https://line.example/errors/source-host/

    ec2 › lifecycle › sources › 0 › url:1:1 source-host
      found    The source "https://example.com/" is not an https address of AWS.
      allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      next     Cite the AWS page that states this fact.
      more     https://line.example/errors/source-host/

    ec2 › modes › virtual-instance › lifecycle › sources › 0 › url:1:1 source-host
      found    The source "https://example.com/" is not an https address of AWS.
      allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      next     Cite the AWS page that states this fact.
      more     https://line.example/errors/source-host/

    ✖ 3 problems.
    "
  `);
});

test('reports where a guide and the documentation lie, and addresses that a browser reads otherwise', async () => {
  const addresses = [
    'https:/docs.aws.amazon.com/x',
    'https:docs.aws.amazon.com/x',
    'https://docs.aws.amazon.com:x@elsewhere.example/',
    'https://docs.aws.amazon.com/"onmouseover=x',
    'https://docs.aws.amazon.com/</a><b>',
    'https://docs.aws.amazon.com/a b',
    'https://docs.aws.amazon.com/%ff%',
    `https://docs.aws.amazon.com/${'x'.repeat(300)}`,
  ];
  expect(addresses.filter(isAwsAddress)).toEqual([]);
  const file = aFile({ guide: 'https://elsewhere.example/', docs: 'http://docs.aws.amazon.com/x' });
  expect(await report(sourceHost, projectWith({ files: [file] }))).toMatchInlineSnapshot(`
    "ec2 › docs:1:1 source-host
      found    The address "http://docs.aws.amazon.com/x" is not an https address of AWS.
      allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      next     Write https:.
      more     https://line.example/errors/source-host/

    ec2 › guide:1:1 source-host
      found    The address "https://elsewhere.example/" is not an https address of AWS.
      allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
      next     Cite the AWS page that states this fact.
      more     https://line.example/errors/source-host/

    ✖ 2 problems.
    "
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
  const problems = await Array.fromAsync(sourceHost.check(project));
  expect(problems.map(({ at, message }) => `${JSON.stringify(at)} ${message}`))
    .toMatchInlineSnapshot(`
    [
      "{"kind":"service","id":"ec2","path":["add",{"id":"os-patches"},"sources",1,"url"]} The source "https://elsewhere.example/other.html" is not an https address of AWS.",
      "{"kind":"service","id":"lambda","path":["add",{"id":"os-patches"},"sources",0,"url"]} The source "https://elsewhere.example/guide/a.html" is not an https address of AWS.",
      "{"kind":"service","id":"lambda","path":["add",{"id":"os-patches"},"sources",1,"url"]} The source "https://elsewhere.example/other.html" is not an https address of AWS.",
      "{"kind":"service","id":"ec2","path":["guide"]} The address "https://elsewhere.example/guide/" is not an https address of AWS.",
    ]
  `);
});
