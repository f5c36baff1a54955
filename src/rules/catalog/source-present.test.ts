import { expect, test } from 'vitest';
import { sourcePresent } from './source-present.ts';
import { aMode, aPart, aService, projectWith, report } from '../testing/project.ts';

test('accepts parts with a source, and changes that keep the sources', async () => {
  const entry = aService({ change: { backups: { owner: 'aws' } } });
  expect(await report(sourcePresent, projectWith({ entries: [entry] }))).toBe('');
});

test('reports parts without a source, and changes that take sources away', async () => {
  const { sources: _sources, ...unsourced } = aPart({ id: 'other' });
  const entry = aService({
    add: [aPart({ sources: [] }), unsourced as never],
    modes: [aMode({ change: { 'os-patches': { sources: [] } } })],
  });
  expect(await report(sourcePresent, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches:1:1 source-present
      found    The part "os-patches" has no source.
      allowed  at least one page of AWS for each part.
      next     Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].
      more     https://line.example/errors/source-present/

    ec2 › add › other:1:1 source-present
      found    The part "other" has no source.
      allowed  at least one page of AWS for each part.
      next     Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].
      more     https://line.example/errors/source-present/

    ec2 › modes › virtual-instance › change › os-patches:1:1 source-present
      found    The change to "os-patches" takes away its sources.
      allowed  at least one page of AWS for each part.
      next     Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].
      more     https://line.example/errors/source-present/

    ✖ 3 problems.
    "
  `);
});
