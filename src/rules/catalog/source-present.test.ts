import { expect, test } from 'vitest';
import { sourcePresent } from './source-present.ts';
import { aMode, aPart, aService, projectWith, found } from '../testing/project.ts';

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
