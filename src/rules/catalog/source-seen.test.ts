import { expect, test } from 'vitest';
import { sourceSeen } from './source-seen.ts';
import { aPart, aService, projectWith, report, testDay } from '../testing/project.ts';

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
    reference: { ...reference, seenAddresses: [{ url: `${guide}flow-logs.html`, seen: testDay }] },
  });
  expect(await report(sourceSeen, project)).toBe('');
});

test('reports addresses that nobody has seen', async () => {
  const add = [
    part('a', `${guide}securty.html`),
    part('b', `${guide}security.html`, testDay),
    part('c', 'https://docs.aws.amazon.com/made-up.html'),
  ];
  const project = projectWith({ entries: [aService({ add })] });
  expect(await report(sourceSeen, project)).toMatchInlineSnapshot(`
    "ec2 › add › a › sources › 0 › url:1:1 source-seen
      found    Nobody has seen https://docs.aws.amazon.com/vpc/latest/userguide/securty.html yet.
      allowed  Did you mean https://docs.aws.amazon.com/vpc/latest/userguide/security.html? Allowed: addresses of pages that somebody has opened.
      next     Open the page. Compare the claim and give the day as the page’s "read", or list the address in src/catalog/reference/seen-addresses.json.
      more     https://line.example/errors/source-seen/

    ec2 › add › c › sources › 0 › url:1:1 source-seen
      found    Nobody has seen https://docs.aws.amazon.com/made-up.html yet.
      allowed  addresses of pages that somebody has opened.
      next     Open the page. Compare the claim and give the day as the page’s "read", or list the address in src/catalog/reference/seen-addresses.json.
      more     https://line.example/errors/source-seen/

    ✖ 2 problems.
    "
  `);
});

test('leaves to source-host what is not AWS’s', async () => {
  const project = projectWith({
    entries: [aService({ add: [part('a', 'https://elsewhere.example/a.html')] })],
  });
  expect(await report(sourceSeen, project)).toBe('');
});
