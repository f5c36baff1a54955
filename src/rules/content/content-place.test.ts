import { expect, test } from 'vitest';
import { aService, found, projectWith } from '../testing/project.ts';
import { contentPlace, errorPage, pageAndEntry } from './content-place.ts';

test('accepts pages where the site looks for them', async () => {
  const pages = {
    'content/services/compute/ec2.mdx': '',
    'content/guides/the-model.mdx': '',
    'content/errors/one-owner.md': '',
  };
  expect(await found(contentPlace, projectWith({ pages }))).toBe('');
});

test.each(['index', 'con', 'constructor', 'a'.repeat(61)])('%s is no name', async (id) => {
  const pages = { [`content/guides/${id}.mdx`]: '' };
  expect(await found(contentPlace, projectWith({ pages }))).toContain(
    `content/guides/${id}.mdx\n  "${id}" is the name of a page.`,
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
  // The list of categories is long.
  const listed = (await found(contentPlace, projectWith({ pages }))).replace(
    /(?<="compute", ).*/g,
    '…',
  );
  expect(listed).toMatchInlineSnapshot(`
    "content/about.mdx
      The site does not look into "content/".
      Allowed: "services", "guides", "errors".
      Move the page into one of these folders.
    content/errors/one-owner.mdx
      A page in content/errors ends in ".mdx".
      Allowed: ".md".
      Rename the page to content/errors/one-owner.md.
    content/guides/The Model.mdx
      "The Model" is the name of a page.
      Allowed: kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con".
      Rename the page; its name becomes its address.
    content/guides/more/the-model.mdx
      The file lies in the folder "more".
      Allowed: no further folder.
      Move it up.
    content/service/ec2.mdx
    content/services/compute/ec2.md
      A page in content/services ends in ".md".
      Allowed: ".mdx".
      Rename the page to content/services/compute/ec2.mdx.
    content/services/compute/more/ebs.mdx
      The file lies in the folder "compute/more".
      Allowed: "compute", …
      Move it into the folder of its service’s category.
    content/services/computer/lambda.mdx
    content/services/ec2.mdx
      The file lies in the folder of no category.
      Allowed: "compute", …
      Move it into the folder of its service’s category."
  `);
});

test('accepts a page for each service', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: { 'content/services/compute/ec2.mdx': '', 'content/guides/the-model.mdx': '' },
  });
  expect(await found(pageAndEntry, project)).toBe('');
});

test('says nothing of entries that cannot be read, nor of their pages', async () => {
  const project = projectWith({
    unreadable: ['ec2', 's3'],
    pages: { 'content/services/compute/ec2.mdx': '' },
  });
  expect(await found(pageAndEntry, project)).toBe('');
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
  expect(await found(pageAndEntry, project)).toMatchInlineSnapshot(`
    "content/services/compute/lamda.mdx
      The page "lamda.mdx" is about no service of the catalogue.
      Did you mean "lambda.mdx"? Allowed: pages named after the id of an entry.
      Rename the page, or define the service "lamda" in src/catalog/services/<category>/.
    content/services/compute/other.mdx
    ec2 › id
      The service "ec2" has no page.
      Allowed: ids with a page content/services/<category>/<id>.mdx.
      Write content/services/compute/ec2.mdx.
    lambda › id
      The service "lambda" has no page.
      Allowed: ids with a page content/services/<category>/<id>.mdx.
      Write content/services/compute/lambda.mdx."
  `);
});

test('reports a page that lies apart from its entry', async () => {
  const project = projectWith({
    entries: [aService()],
    pages: { 'content/services/containers/ec2.mdx': '' },
  });
  expect(await found(pageAndEntry, project)).toMatchInlineSnapshot(`
    "content/services/containers/ec2.mdx
      The page lies in "containers", and its entry in "compute".
      Allowed: both in the folder of the service’s category.
      Move the page to content/services/compute/ec2.mdx, or the entry."
  `);
});

const rule = errorPage(['one-owner', 'source-host'], ['source-host']);

test('accepts a page for each rule', async () => {
  const pages = {
    'content/errors/one-owner.md': '',
    'content/errors/source-host.md': 'A page.\n\n**A warning.** It is told.',
  };
  expect(await found(rule, projectWith({ pages }))).toBe('');
});

test('reports a rule without a page and a page without a rule', async () => {
  const pages = {
    'content/errors/one-owners.md': '',
    'content/errors/source-host.md': '**A warning.**',
  };
  expect(await found(rule, projectWith({ pages }))).toMatchInlineSnapshot(`
    "content/errors/one-owner.md
      The rule "one-owner" has no error page.
      Did you mean "one-owners"? Allowed: rules with a page content/errors/<id>.md.
      Write content/errors/one-owner.md: why, what fails, what passes, how to fix it.
    content/errors/one-owners.md
      The error page "one-owners" is about no rule.
      Did you mean "one-owner"? Allowed: "one-owner", "source-host".
      Rename the page after its rule, or delete it."
  `);
});

test('reports a page that says another severity than its rule', async () => {
  const pages = {
    'content/errors/one-owner.md': '**A warning.** It is told.',
    'content/errors/source-host.md': 'An error.',
  };
  const text = await found(rule, projectWith({ pages }));
  expect(text).toContain('The rule "one-owner" finds errors, and its page says warnings.');
  expect(text).toContain('The rule "source-host" finds warnings, and its page does not say so.');
});
