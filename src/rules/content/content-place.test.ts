import { expect, test } from 'vitest';
import { aService, projectWith, report } from '../testing/project.ts';
import { contentPlace, pageAndEntry } from './content-place.ts';

test('accepts pages where the site looks for them', async () => {
  const pages = {
    'content/services/compute/ec2.mdx': '',
    'content/guides/the-model.mdx': '',
    'content/errors/one-owner.md': '',
  };
  expect(await report(contentPlace, projectWith({ pages }))).toBe('');
});

test.each(['index', 'con', 'constructor', 'a'.repeat(61)])('%s is no name', async (id) => {
  const found = await report(
    contentPlace,
    projectWith({ pages: { [`content/guides/${id}.mdx`]: '' } }),
  );
  expect(found).toContain(
    `content/guides/${id}.mdx:1:1 content-place\n  found    "${id}" is the name of a page.`,
  );
});

test('reports other folders, endings and names', async () => {
  const pages = {
    'content/service/ec2.mdx': '',
    'content/services/compute/ec2.md': '',
    'content/services/ec2.mdx': '',
    'content/services/computer/lambda.mdx': '',
    'content/services/compute/more/ebs.mdx': '',
    'content/errors/one-owner.mdx': '',
    'content/guides/The Model.mdx': '',
    'content/guides/more/the-model.mdx': '',
    'content/about.mdx': '',
  };
  const found = await report(contentPlace, projectWith({ pages }));
  // The list of categories is long.
  expect(
    found
      .match(/^content.*(?=:1:1)|(?:found|allowed|next) .*/gm)
      ?.map((line) => line.replace(/"compute", .*/, '"compute", …'))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "content/about.mdx
    found    The site does not look into "content/".
    allowed  "services", "guides", "errors".
    next     Move the page into one of these folders.
    content/errors/one-owner.mdx
    found    A page in content/errors ends in ".mdx".
    allowed  ".md".
    next     Rename the page to content/errors/one-owner.md.
    content/guides/The Model.mdx
    found    "The Model" is the name of a page.
    allowed  kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con".
    next     Rename the page; its name becomes its address.
    content/guides/more/the-model.mdx
    found    The file lies in the folder "more".
    allowed  no further folder.
    next     Move it up.
    content/service/ec2.mdx
    found    The site does not look into "content/service".
    allowed  Did you mean "services"? Allowed: "services", "guides", "errors".
    next     Move the page into one of these folders.
    content/services/compute/ec2.md
    found    A page in content/services ends in ".md".
    allowed  ".mdx".
    next     Rename the page to content/services/compute/ec2.mdx.
    content/services/compute/more/ebs.mdx
    found    The file lies in the folder "compute/more".
    allowed  "compute", …
    next     Move it into the folder of its service’s category.
    content/services/computer/lambda.mdx
    found    The file lies in the folder "computer".
    allowed  Did you mean "compute"? Allowed: "compute", …
    next     Move it into the folder of its service’s category.
    content/services/ec2.mdx
    found    The file lies in the folder of no category.
    allowed  "compute", …
    next     Move it into the folder of its service’s category."
  `);
});

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
  const found = await report(pageAndEntry, project);
  expect(found.match(/^\S.*(?=:1:1)|(?:found|allowed|next) .*/gm)?.join('\n'))
    .toMatchInlineSnapshot(`
      "content/services/compute/lamda.mdx
      found    The page "lamda.mdx" is about no service of the catalogue.
      allowed  Did you mean "lambda.mdx"? Allowed: pages named after the id of an entry.
      next     Rename the page, or define the service "lamda" in src/catalog/services/<category>/.
      content/services/compute/other.mdx
      found    The page "other.mdx" is about no service of the catalogue.
      allowed  pages named after the id of an entry.
      next     Rename the page, or define the service "other" in src/catalog/services/<category>/.
      ec2 › id
      found    The service "ec2" has no page.
      allowed  ids with a page content/services/<category>/<id>.mdx.
      next     Write content/services/compute/ec2.mdx.
      lambda › id
      found    The service "lambda" has no page.
      allowed  ids with a page content/services/<category>/<id>.mdx.
      next     Write content/services/compute/lambda.mdx."
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
