import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entries } from '../catalog/index.ts';
import { codeOwners } from './code-owners.ts';
import { codeOwnersFile, codeOwnersOf } from './project/code-owners.ts';
import { aService, projectWith, report } from './testing/project.ts';

const two = [aService({ id: 's3', category: 'storage' }), aService({ id: 'ec2' })];

test('writes a line for each file, by category', () => {
  expect(codeOwnersOf(two)).toMatchInlineSnapshot(`
    "# Written by \`npm run fix\` from the catalogue. Do not edit: the next run writes it again.

    # Archetypes, rules, pages, workflows: whatever concerns more than one service.
    * @dividing-line/maintainers

    # Compute
    /src/catalog/services/ec2.ts @dividing-line/compute
    /content/services/ec2.mdx @dividing-line/compute

    # Storage
    /src/catalog/services/s3.ts @dividing-line/storage
    /content/services/s3.mdx @dividing-line/storage
    "
  `);
});

test('does not depend on the order of the entries', () => {
  expect(codeOwnersOf(two.toReversed())).toBe(codeOwnersOf(two));
});

test('accepts what follows from the catalogue, and a copy without the file', async () => {
  const project = projectWith({ entries: two });
  expect(await report(codeOwners, { ...project, codeOwners: codeOwnersOf(two) })).toBe('');
  expect(await report(codeOwners, project)).toBe('');
});

test('reports a service that is new, at the line where it belongs', async () => {
  const project = projectWith({ entries: two, codeOwners: codeOwnersOf(two.slice(1)) });
  expect(await report(codeOwners, project)).toMatchInlineSnapshot(`
    ".github/CODEOWNERS:8:1 code-owners
      found    The list of reviewers is not the catalogue’s: it ends here.
      allowed  next the line "/src/catalog/services/s3.ts @dividing-line/storage".
      next     Run npm run fix, which writes the file, and commit the change.
      more     https://line.example/errors/code-owners/

    ✖ 1 problem.
    "
  `);
});

test('reports what somebody added by hand', async () => {
  const project = projectWith({ entries: two, codeOwners: `${codeOwnersOf(two)}* @me\n` });
  expect(await report(codeOwners, project)).toMatchInlineSnapshot(`
    ".github/CODEOWNERS:13:1 code-owners
      found    The list of reviewers is not the catalogue’s: here it has "* @me".
      allowed  no further line.
      next     Run npm run fix, which writes the file, and commit the change.
      more     https://line.example/errors/code-owners/

    ✖ 1 problem.
    "
  `);
});

test('this repository has the file, and no service’s facts lie elsewhere than it says', () => {
  const text = readFileSync(codeOwnersFile, 'utf8');
  for (const [, file = ''] of text.matchAll(/^\/(\S+)/gm)) {
    expect(() => readFileSync(file), file).not.toThrow();
  }
  expect(text.match(/^\//gm)).toHaveLength(entries.length * 2);
});
