import { expect, test } from 'vitest';
import { sourceNear } from './source-near.ts';
import { aPart, aService, found, places, projectWith } from '../testing/project.ts';

const guide = 'https://docs.aws.amazon.com/lantern/latest/userguide/';
const citing = (...pages: readonly (readonly [path: string, title: string])[]) =>
  projectWith({
    entries: [
      aService({
        add: pages.map(([path, title], index) =>
          aPart({ id: `part-${index}`, sources: [{ url: `${guide}${path}`, title }] }),
        ),
      }),
    ],
  });

test('accepts addresses that are near and another page', async () => {
  const project = citing(
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
  const project = citing(
    ['lantern-consepts.html', 'AWS Lantern concepts and their names'],
    ['lantern-concepts.html', 'AWS Lantern concepts'],
    ['lantern-concepts.html#wicks', 'AWS Lantern concepts'],
    ['vpc-wicks.html', 'Wicks'],
    ['vpc-wicks.html', 'Wicks'],
    ['vcp-wikcs.html', 'Wicks'],
  );
  expect(await found(sourceNear, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › sources › 0 › url
      https://docs.aws.amazon.com/lantern/latest/userguide/lantern-consepts.html differs by a typo from another address that is cited.
      Did you mean https://docs.aws.amazon.com/lantern/latest/userguide/lantern-concepts.html? Allowed: one address for one page.
      Open both, and copy the address of the one that is there.
    ec2 › add › part-5 › sources › 0 › url
      https://docs.aws.amazon.com/lantern/latest/userguide/vcp-wikcs.html differs by a typo from another address that is cited.
      Did you mean https://docs.aws.amazon.com/lantern/latest/userguide/vpc-wicks.html? Allowed: one address for one page.
      Open both, and copy the address of the one that is there."
  `);
});

test('reports both where each is cited as often', async () => {
  const project = citing(
    ['lantern-consepts.html', 'AWS Lantern concepts'],
    ['lantern-concepts.html', 'AWS Lantern concepts'],
  );
  expect(await places(sourceNear, project)).toHaveLength(2);
});
