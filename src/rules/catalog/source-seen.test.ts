import { expect, test } from 'vitest';
import { sourceSeen } from './source-seen.ts';
import { aPart, aService, projectWith, found, testDay } from '../testing/project.ts';

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
    reference: { ...reference, seenAddresses: [{ url: `${guide}flow-logs.html` }] },
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
  const project = projectWith({
    entries: [aService({ add: [part('a', 'https://elsewhere.example/a.html')] })],
  });
  expect(await found(sourceSeen, project)).toBe('');
});
