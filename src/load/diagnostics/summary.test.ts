import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { summaryReport } from './summary.ts';

const diagnostic = (message: string, line = 3): Diagnostic => ({
  rule: 'content-html',
  file: 'content/services/compute/ec2.mdx',
  line,
  column: 5,
  message,
  expected: 'Allowed: less.',
  help: 'Fix it.',
});
const report = (...diagnostics: Diagnostic[]) =>
  summaryReport(diagnostics, (rule) => `https://line.example/errors/${rule}/`);

test('says that there is nothing to fix', () => {
  expect(report()).toBe('### ✔ Nothing to fix\n');
});

test('a row a finding, in the order of files, and text stays text', () => {
  expect(report(diagnostic('<b> | @team `x`\n[y](z)', 9), diagnostic('One.')))
    .toMatchInlineSnapshot(`
    "### ✖ 2 things to fix

    | Where | What | Found, and what is allowed | Next |
    | --- | --- | --- | --- |
    | \`content/services/compute/ec2.mdx:3:5\` | [content-html](https://line.example/errors/content-html/) | One. Allowed: less. | Fix it. |
    | \`content/services/compute/ec2.mdx:9:5\` | [content-html](https://line.example/errors/content-html/) | \\<b\\> \\| \\@⁠team \\\`x\\\` \\[y\\]\\(z\\) Allowed: less. | Fix it. |
    "
  `);
});

test('says what is a warning, and counts it by itself', () => {
  const style: Diagnostic = { ...diagnostic('Long.'), severity: 'warning' };
  expect(report(style)).toMatch(/^### ⚠ 1 warning\n/);
  expect(report(style, diagnostic('One.'))).toMatch(
    /^### ✖ 1 thing to fix, ⚠ 1 warning\n[^]*\[content-html\]\([^]*\[content-html \(warning\)\]\(/,
  );
});

test('stops where nobody reads on', () => {
  const many = Array.from({ length: 205 }, (_, index) => diagnostic('One.', index + 1));
  expect(report(...many)).toMatch(/205 things to fix[^]*:200:5`[^]*\n\nAnd 5 more\.\n$/);
  expect(report(...many)).not.toContain(':201:5`');
});
