import { expect, test } from 'vitest';
import { contentPlace } from './content-place.ts';
import { projectWith, report } from '../testing/project.ts';

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
  expect(await report(contentPlace, projectWith({ pages }))).toMatchInlineSnapshot(`
    "content/about.mdx:1:1 content-place
      found    The site does not look into "content/".
      allowed  "services", "guides", "errors".
      next     Move the page into one of these folders.
      more     https://line.example/errors/content-place/

    content/errors/one-owner.mdx:1:1 content-place
      found    A page in content/errors ends in ".mdx".
      allowed  ".md".
      next     Rename the page to content/errors/one-owner.md.
      more     https://line.example/errors/content-place/

    content/guides/The Model.mdx:1:1 content-place
      found    "The Model" is the name of a page.
      allowed  kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con".
      next     Rename the page; its name becomes its address.
      more     https://line.example/errors/content-place/

    content/guides/more/the-model.mdx:1:1 content-place
      found    The file lies in the folder "more".
      allowed  no further folder.
      next     Move it up.
      more     https://line.example/errors/content-place/

    content/service/ec2.mdx:1:1 content-place
      found    The site does not look into "content/service".
      allowed  Did you mean "services"? Allowed: "services", "guides", "errors".
      next     Move the page into one of these folders.
      more     https://line.example/errors/content-place/

    content/services/compute/ec2.md:1:1 content-place
      found    A page in content/services ends in ".md".
      allowed  ".mdx".
      next     Rename the page to content/services/compute/ec2.mdx.
      more     https://line.example/errors/content-place/

    content/services/compute/more/ebs.mdx:1:1 content-place
      found    The file lies in the folder "compute/more".
      allowed  "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement".
      next     Move it into the folder of its service’s category.
      more     https://line.example/errors/content-place/

    content/services/computer/lambda.mdx:1:1 content-place
      found    The file lies in the folder "computer".
      allowed  Did you mean "compute"? Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement".
      next     Move it into the folder of its service’s category.
      more     https://line.example/errors/content-place/

    content/services/ec2.mdx:1:1 content-place
      found    The file lies in the folder of no category.
      allowed  "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement".
      next     Move it into the folder of its service’s category.
      more     https://line.example/errors/content-place/

    ✖ 9 problems.
    "
  `);
});
