import { expect, test } from 'vitest';
import { sourceTitle } from './source-title.ts';
import { aPart, aService, projectWith, found } from '../testing/project.ts';

const url = 'https://docs.aws.amazon.com/vpc/latest/userguide/security.html';
const citing = (...titles: string[]) =>
  projectWith({
    entries: [
      aService({
        add: titles.map((title, index) =>
          aPart({ id: `part-${index}`, sources: [{ url, title }] }),
        ),
      }),
    ],
  });

test('accepts one title for one address', async () => {
  expect(await found(sourceTitle, citing('Security in Amazon VPC', 'Security in Amazon VPC'))).toBe(
    '',
  );
});

test('reports the titles that differ from the usual one', async () => {
  const project = citing('VPC security', 'Security in Amazon VPC', 'Security in Amazon VPC');
  expect(await found(sourceTitle, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › sources › 0 › title (warning)
      https://docs.aws.amazon.com/vpc/latest/userguide/security.html is cited as "VPC security".
      Allowed: the title that it has elsewhere, "Security in Amazon VPC".
      Use the title that AWS gives the page, everywhere."
  `);
});
