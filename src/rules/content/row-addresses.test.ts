import { expect, test } from 'vitest';
import { aMode, aPart, aService, projectWith, report } from '../testing/project.ts';
import { rowAddresses } from './row-addresses.ts';

const page = (headings: string) => ({ 'content/services/compute/ec2.mdx': headings });

test('accepts ids and headings that are nothing else’s', async () => {
  const project = projectWith({
    entries: [aService({ add: [aPart(), aPart({ id: 'share-access' })] })],
    pages: {
      ...page('## Your checklist\n\n### Patches of the OS'),
      'content/guides/the-model.mdx': '## OS patches',
    },
  });
  expect(await report(rowAddresses, project)).toBe('');
});

test('reports a part whose id is a section, a mode or a source, once where it is written', async () => {
  const entry = aService({
    add: [aPart({ id: 'evidence' }), aPart({ id: 'source-3' })],
    modes: [
      aMode(),
      aMode({ id: 'bare-metal', add: [aPart({ id: 'mode-bare-metal', name: 'Run the metal' })] }),
    ],
  });
  expect(await report(rowAddresses, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › add › evidence › id:1:1 row-addresses
      found    The part id "evidence" is the address of something else on the page of "ec2".
      allowed  an id that no section, mode, source, picture or button of the page has.
      next     Choose another id that says what the part is.
      more     https://line.example/errors/row-addresses/

    ec2 › add › source-3 › id:1:1 row-addresses
      found    The part id "source-3" is the address of something else on the page of "ec2".
      allowed  an id that no section, mode, source, picture or button of the page has.
      next     Choose another id that says what the part is.
      more     https://line.example/errors/row-addresses/

    ec2 › modes › bare-metal › add › mode-bare-metal › id:1:1 row-addresses
      found    The part id "mode-bare-metal" is the address of something else on the page of "ec2".
      allowed  an id that no section, mode, source, picture or button of the page has.
      next     Choose another id that says what the part is.
      more     https://line.example/errors/row-addresses/

    ✖ 3 problems.
    "
  `);
});

test('reports a heading with the address of a row', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: page('## Your checklist\n\n### OS patches'),
  });
  expect(await report(rowAddresses, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:1 row-addresses
      found    The heading has the address "#os-patches", which is the row of the part "os-patches".
      allowed  a heading whose words make an address of its own.
      next     Word the heading in another way.
      more     https://line.example/errors/row-addresses/

    ✖ 1 problem.
    "
  `);
});
