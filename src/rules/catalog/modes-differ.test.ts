import { expect, test } from 'vitest';
import { modesDiffer } from './modes-differ.ts';
import { aMode, aPart, aService, projectWith, found } from '../testing/project.ts';

const withModes = (...modes: Parameters<typeof aMode>[0][]) =>
  projectWith({
    entries: [
      aService({ modes: modes.map((mode, index) => aMode({ id: `m-${index}`, ...mode })) }),
    ],
  });

test('accepts modes that differ in an owner, a duty or a part', async () => {
  const project = withModes(
    {},
    { override: { 'os-patches': { owner: 'aws' } } },
    { override: { 'os-patches': { duty: 'Install updates by hand.' } } },
    { add: [aPart({ id: 'os-accounts' })] },
    { remove: ['os-patches'] },
  );
  expect(await found(modesDiffer, project)).toBe('');
});

test('reports a mode whose stack another already has', async () => {
  const aws = { override: { 'os-patches': { owner: 'aws' } } } as const;
  expect(await found(modesDiffer, withModes({}, aws, aws))).toMatchInlineSnapshot(`
    "ec2 › modes › m-2
      The mode "m-2" has the same parts and owners as "m-1".
      Allowed: modes that differ in an owner, a duty, a setting or a part.
      Say what moves the line in this mode, with "override", "remove" or "add", or delete the mode."
  `);
});
