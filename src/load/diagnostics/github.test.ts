import { expect, test } from 'vitest';
import { githubReport } from './github.ts';

test('prints one annotation a line, escaped', () => {
  const diagnostics = [
    {
      rule: 'content-html',
      file: 'content/a,b:c.mdx',
      line: 3,
      column: 5,
      message: '100% of\nit.',
      expected: 'Allowed: less.',
      help: 'Fix it.',
    },
  ];
  expect(githubReport(diagnostics, (rule) => `https://line.example/${rule}/`))
    .toMatchInlineSnapshot(`
    "::error file=content/a%2Cb%3Ac.mdx,line=3,col=5,title=content-html::100%25 of it. Allowed: less. Fix it. https://line.example/content-html/
    "
  `);
});

test('annotates a warning as one', () => {
  const diagnostic = {
    rule: 'r',
    file: 'a',
    column: 1,
    line: 1,
    message: 'F',
    expected: 'A',
    help: 'N',
  };
  const text = githubReport([{ ...diagnostic, severity: 'warning' }], (rule) => rule);
  expect(text).toMatch(/^::warning file=a,line=1,col=1,title=r::/);
});

test('annotates fifty places of a file', () => {
  const diagnostic = { rule: 'r', file: 'a', column: 1, message: 'F', expected: 'A', help: 'N' };
  const many = Array.from({ length: 51 }, (_, index) => ({ ...diagnostic, line: index + 1 }));
  const text = githubReport([...many, { ...diagnostic, file: 'b', line: 1 }], (rule) => rule);
  expect(text.match(/^::error file=a/gm)).toHaveLength(50);
  expect(text).toContain('::error file=b');
});
