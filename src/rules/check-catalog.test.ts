import { expect, test } from 'vitest';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { checkCatalog } from './check-catalog.ts';
import { entryWith, inFolder } from './testing/in-folder.ts';
import { aWrittenPart, aWrittenService, errorPageUrl } from './testing/project.ts';

const machine = { name: 'Machine', summary: 'A machine that somebody runs.', order: 1 };
const service = aWrittenService({ archetype: 'machine' });
const valid = {
  'src/catalog/archetypes/machine.ts': entryWith('defineArchetype', machine),
  'src/catalog/services/compute/ec2.ts': entryWith('defineService', service),
};

const reportOn = (files: Readonly<Record<string, string>>) =>
  inFolder(files, async (root) => terminalReport(await checkCatalog(root), errorPageUrl));

test('accepts a catalogue that can be used, without pages and without lists', async () => {
  expect(await reportOn(valid)).toBe('');
});

test('reports what cannot be read, and goes on with the rest', async () => {
  const shared = aWrittenService({
    archetype: 'machne',
    add: [{ ...aWrittenPart(), owner: 'shared' as 'aws', sources: ['update'] }],
  });
  const files = {
    ...valid,
    'src/catalog/services/compute/lambda.ts': 'export default defineService({ name: name });\n',
    'src/catalog/services/ebs.ts': entryWith('defineService', service),
    'src/catalog/services/storage/s3.ts': entryWith('defineService', shared),
  };
  expect(await reportOn(files)).toMatchInlineSnapshot(`
    "src/catalog/services/compute/lambda.ts:1:16 catalog-data
      found    "defineService" is not imported.
      allowed  import { defineService } from the file that defines it, above.
      next     Add the import, so that the editor and the types know the call.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/compute/lambda.ts:1:38 catalog-data
      found    "name" is a name, not a value.
      allowed  the value itself; an entry is read and never run, so it has no constants.
      next     Put text in quotes, 'name'. Otherwise write the value here.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ebs.ts:1:1 catalog-place
      found    The file lies in the folder of no category.
      allowed  "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement".
      next     Move the file to src/catalog/services/<category>/ebs.ts.
      more     https://line.example/errors/catalog-place/

    src/catalog/services/storage/s3.ts:9:16 known-shared
      found    There is no archetype "machne".
      allowed  Did you mean "machine"? Allowed: "machine".
      next     Correct the id.
      more     https://line.example/errors/known-shared/

    src/catalog/services/storage/s3.ts:15:16 one-owner
      found    The part "os-patches" has the owner "shared".
      allowed  "customer", "aws"; two parties cannot own one part.
      next     Split the part by what is done: make, apply, choose, start, watch. Each of these has one owner. The part that keeps the meaning keeps the id.
      more     https://line.example/errors/one-owner/

    src/catalog/services/storage/s3.ts:18:9 cited-pages
      found    There is no page "update" in this file.
      allowed  Did you mean "updates"? Allowed: the keys of "pages", or a source in full: { url, title, verified }.
      next     Correct the key, or add "update" to "pages".
      more     https://line.example/errors/cited-pages/

    src/catalog/services/storage/s3.ts:30:5 cited-pages
      found    Nothing in this file cites the page "updates".
      allowed  pages that a claim comes from.
      next     Cite it, or delete it.
      more     https://line.example/errors/cited-pages/

    ✖ 7 problems.
    "
  `);
});
