import { expect, test } from 'vitest';
import { pageAndEntry } from './page-and-entry.ts';
import { aService, projectWith, report } from './testing/project.ts';

test('accepts a page for each service', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: { 'content/services/ec2.mdx': '', 'content/guides/the-model.mdx': '' },
  });
  expect(await report(pageAndEntry, project)).toBe('');
});

test('reports a service without a page and a page without a service', async () => {
  const project = projectWith({
    entries: [aService({ id: 'lambda' }), aService()],
    pages: { 'content/services/lamda.mdx': '', 'content/services/ec2.md': '' },
  });
  expect(await report(pageAndEntry, project)).toMatchInlineSnapshot(`
    "content/services/lamda.mdx:1:1 page-and-entry
      found    The page "lamda.mdx" is about no service of the catalogue.
      allowed  Did you mean "lambda.mdx"? Allowed: pages named after the id of an entry.
      next     Rename the page, or define the service "lamda" in src/catalog/services.
      more     https://line.example/errors/page-and-entry/

    ec2 › id:1:1 page-and-entry
      found    The service "ec2" has no page.
      allowed  ids with a page content/services/<id>.mdx.
      next     Write content/services/ec2.mdx.
      more     https://line.example/errors/page-and-entry/

    lambda › id:1:1 page-and-entry
      found    The service "lambda" has no page.
      allowed  Did you mean "lamda"? Allowed: ids with a page content/services/<id>.mdx.
      next     Rename content/services/lamda.mdx to lambda.mdx, or write a page for "lambda".
      more     https://line.example/errors/page-and-entry/

    ✖ 3 problems.
    "
  `);
});
