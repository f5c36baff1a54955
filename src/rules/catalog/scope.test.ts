import { expect, test } from 'vitest';
import type { Scope } from '#catalog/index.ts';
import { aService, found, projectWith } from '../testing/project.ts';
import { scopeNamed } from './scope.ts';

const withScope = (...scope: Scope[]) => projectWith({ entries: [aService({ scope })] });
const source = (...at: string[]) => [
  { url: 'https://docs.aws.amazon.com/bell/latest/ug/compliance.html', title: 'Compliance', at },
];

test('accepts programs that a passage names, and a page that names none', async () => {
  const project = withScope(
    { programs: ['soc', 'pci'], sources: source('These include SOC … and PCI') },
    { programs: [], sources: source() },
  );
  expect(await found(scopeNamed, project)).toBe('');
});

test('reports a program that no passage names', async () => {
  const project = withScope({ programs: ['soc', 'hipaa'], sources: source('include SOC, PCI') });
  expect(await found(scopeNamed, project)).toMatchInlineSnapshot(`
    "ec2 › scope › 0 › programs › 1
      No passage of this item names "HIPAA eligible".
      Allowed: a program that a passage of the same item names in its words.
      Write the words of the page that name it as a passage in "at", or leave the program out."
  `);
});
