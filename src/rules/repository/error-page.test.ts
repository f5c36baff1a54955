import { expect, test } from 'vitest';
import { errorPage } from './error-page.ts';
import { projectWith, report } from '../testing/project.ts';

const rule = errorPage(['one-owner', 'source-host'], ['source-host']);

test('accepts a page for each rule', async () => {
  const pages = {
    'content/errors/one-owner.md': '',
    'content/errors/source-host.md': 'A page.\n\n**A warning.** It is told.',
  };
  expect(await report(rule, projectWith({ pages }))).toBe('');
});

test('reports a rule without a page and a page without a rule', async () => {
  const pages = {
    'content/errors/one-owners.md': '',
    'content/errors/source-host.md': '**A warning.**',
  };
  expect(await report(rule, projectWith({ pages }))).toMatchInlineSnapshot(`
    "content/errors/one-owner.md:1:1 error-page
      found    The rule "one-owner" has no error page.
      allowed  Did you mean "one-owners"? Allowed: rules with a page content/errors/<id>.md.
      next     Write content/errors/one-owner.md: why, what fails, what passes, how to fix it.
      more     https://line.example/errors/error-page/

    content/errors/one-owners.md:1:1 error-page
      found    The error page "one-owners" is about no rule.
      allowed  Did you mean "one-owner"? Allowed: "one-owner", "source-host".
      next     Rename the page after its rule, or delete it.
      more     https://line.example/errors/error-page/

    ✖ 2 problems.
    "
  `);
});

test('reports a page that says another severity than its rule', async () => {
  const pages = {
    'content/errors/one-owner.md': '**A warning.** It is told.',
    'content/errors/source-host.md': 'An error.',
  };
  const text = await report(rule, projectWith({ pages }));
  expect(text).toContain('The rule "one-owner" finds errors, and its page says warnings.');
  expect(text).toContain('The rule "source-host" finds warnings, and its page does not say so.');
});
