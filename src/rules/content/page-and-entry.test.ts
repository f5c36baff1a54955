import { expect, test } from 'vitest';
import { pageAndEntry } from './page-and-entry.ts';
import { aService, projectWith, report } from '../testing/project.ts';

test('accepts a page for each service', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: { 'content/services/compute/ec2.mdx': '', 'content/guides/the-model.mdx': '' },
  });
  expect(await report(pageAndEntry, project)).toBe('');
});

test('says nothing of entries that cannot be read, nor of their pages', async () => {
  const project = projectWith({
    unreadable: ['ec2', 's3'],
    pages: { 'content/services/compute/ec2.mdx': '' },
  });
  expect(await report(pageAndEntry, project)).toBe('');
});

test('reports a service without a page and a page without a service', async () => {
  const project = projectWith({
    entries: [aService({ id: 'lambda' }), aService()],
    pages: {
      'content/services/compute/lamda.mdx': '',
      'content/services/compute/ec2.md': '',
      'content/services/compute/other.mdx': '',
    },
  });
  expect(await report(pageAndEntry, project)).toMatchInlineSnapshot(`
    "content/services/compute/lamda.mdx:1:1 page-and-entry
      found    The page "lamda.mdx" is about no service of the catalogue.
      allowed  Did you mean "lambda.mdx"? Allowed: pages named after the id of an entry.
      next     Rename the page, or define the service "lamda" in src/catalog/services/<category>/.
      more     https://line.example/errors/page-and-entry/

    content/services/compute/other.mdx:1:1 page-and-entry
      found    The page "other.mdx" is about no service of the catalogue.
      allowed  pages named after the id of an entry.
      next     Rename the page, or define the service "other" in src/catalog/services/<category>/.
      more     https://line.example/errors/page-and-entry/

    ec2 › id:1:1 page-and-entry
      found    The service "ec2" has no page.
      allowed  ids with a page content/services/<category>/<id>.mdx.
      next     Write content/services/compute/ec2.mdx.
      more     https://line.example/errors/page-and-entry/

    lambda › id:1:1 page-and-entry
      found    The service "lambda" has no page.
      allowed  Did you mean "lamda"? Allowed: ids with a page content/services/<category>/<id>.mdx.
      next     Rename lamda.mdx to lambda.mdx, or write a page for "lambda".
      more     https://line.example/errors/page-and-entry/

    ✖ 4 problems.
    "
  `);
});

test('reports a page that lies apart from its entry', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: { 'content/services/containers/ec2.mdx': '' },
  });
  expect(await report(pageAndEntry, project)).toMatchInlineSnapshot(`
    "content/services/containers/ec2.mdx:1:1 page-and-entry
      found    The page lies in "containers", and its entry in "compute".
      allowed  both in the folder of the service’s category.
      next     Move the page to content/services/compute/ec2.mdx, or the entry.
      more     https://line.example/errors/page-and-entry/

    ✖ 1 problem.
    "
  `);
});
