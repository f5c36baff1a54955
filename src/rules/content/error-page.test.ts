import { expect, test } from 'vitest';
import { errorPage } from './error-page.ts';
import { projectWith, found } from '../testing/project.ts';

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
