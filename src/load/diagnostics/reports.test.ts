import { describe, expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { githubReport, summaryReport, terminalReport } from './reports.ts';

const found = (file: string, line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'one-owner',
  file,
  line,
  column: 3,
  message: 'The part "os" has the owner "both".',
  expected: 'Allowed: "customer", "aws".',
  help: 'Split the part.',
  ...more,
});
const warning = { rule: 'length', severity: 'warning' } as const;
const page = (rule: string) => `https://line.example/errors/${rule}/`;
const many = (count: number, more?: Partial<Diagnostic>) =>
  Array.from({ length: count }, (_, index) => found('a.ts', index + 1, more));

describe('in a terminal', () => {
  const report = (...diagnostics: Diagnostic[]) => terminalReport(diagnostics, page);

  test('a finding is a block, and nothing is said of none', () => {
    expect(report()).toBe('');
    expect(report(found('a.ts', 1))).toBe(`a.ts:1:3 one-owner
  found    The part "os" has the owner "both".
  allowed  "customer", "aws".
  next     Split the part.
  more     https://line.example/errors/one-owner/

✖ 1 problem.
`);
  });

  test('findings are in the order of files, lines, columns and rules', () => {
    const places = report(
      found('b.ts', 1),
      found('a.ts', 10),
      found('a.ts', 9, { rule: 'schema' }),
      found('a.ts', 9, { column: 4 }),
      found('a.ts', 9),
      found('Z.ts', 1),
    ).match(/^\S+:\d.*$|^✖.*$/gm);
    expect(places?.join('\n')).toBe(`Z.ts:1:3 one-owner
a.ts:9:3 one-owner
a.ts:9:3 schema
a.ts:9:4 one-owner
a.ts:10:3 one-owner
b.ts:1:3 one-owner
✖ 6 problems.`);
  });

  test('warnings come after errors, and are counted by themselves', () => {
    const text = report(found('a.ts', 1, warning), found('a.ts', 9));
    expect(text).toMatch(/^a\.ts:9:3 one-owner\n[^]*\n\na\.ts:1:3 length \(warning\)\n/);
    expect(text).toMatch(/\n\n✖ 1 problem, 1 warning\.\n$/);
    expect(report(...many(2, warning))).toMatch(/\n\n⚠ 2 warnings\.\n$/);
    expect(report(...many(60, warning), found('a.ts', 99))).toContain('a.ts:99:3 one-owner\n');
  });

  test('fifty of a file are printed, and the rest is counted', () => {
    const text = report(found('b.ts', 1), ...many(9000));
    expect(text.match(/^a\.ts:\d+:3 /gm)).toHaveLength(50);
    expect(text).toContain('\n\na.ts and 8950 more in this file\n\nb.ts:1:3 one-owner\n');
    expect(text).toMatch(/✖ 9001 problems\.\n$/);
  });

  test('a file whose name is a colon begins no command to GitHub’s runner', () => {
    expect(report(found(':', 1))).toMatch(/^\.\/::1:3 one-owner\n/);
  });
});

describe('for GitHub’s runner', () => {
  const report = (...diagnostics: Diagnostic[]) => githubReport(diagnostics, page);

  test('a finding is an annotation on a line, escaped; a warning is one', () => {
    expect(report(found('content/a,b:c.mdx', 3, { message: '100% of\nit.' }))).toBe(
      '::error file=content/a%2Cb%3Ac.mdx,line=3,col=3,title=one-owner::100%25 of it. Allowed: "customer", "aws". Split the part. https://line.example/errors/one-owner/\n',
    );
    expect(report(found('a', 1, warning))).toMatch(/^::warning file=a,line=1,col=3,title=length::/);
  });

  test('fifty places of a file are annotated', () => {
    const text = report(...many(51), found('b', 1));
    expect(text.match(/^::error file=a/gm)).toHaveLength(50);
    expect(text).toContain('::error file=b');
  });
});

describe('in a summary', () => {
  const report = (...diagnostics: Diagnostic[]) => summaryReport(diagnostics, page);

  test('a finding is a row, in the order of files, and text stays text', () => {
    expect(report()).toBe('### ✔ Nothing to fix\n');
    expect(report(found('a.ts', 9, { message: '<b> | @team `x`\n[y](z)' }), found('a.ts', 3)))
      .toBe(`### ✖ 2 things to fix

| Where | What | Found, and what is allowed | Next |
| --- | --- | --- | --- |
| \`a.ts:3:3\` | [one-owner](https://line.example/errors/one-owner/) | The part "os" has the owner "both". Allowed: "customer", "aws". | Split the part. |
| \`a.ts:9:3\` | [one-owner](https://line.example/errors/one-owner/) | \\<b\\> \\| \\@⁠team \\\`x\\\` \\[y\\]\\(z\\) Allowed: "customer", "aws". | Split the part. |
`);
  });

  test('warnings are named so, and counted by themselves', () => {
    expect(report(found('a.ts', 1, warning))).toMatch(/^### ⚠ 1 warning\n/);
    expect(report(found('a.ts', 1, warning), found('b.ts', 1))).toMatch(
      /^### ✖ 1 thing to fix, ⚠ 1 warning\n[^]*\[one-owner\]\([^]*\[length \(warning\)\]\(/,
    );
  });

  test('it stops where nobody reads on', () => {
    expect(report(...many(205))).toMatch(/205 things to fix[^]*:200:3`[^]*\n\nAnd 5 more\.\n$/);
    expect(report(...many(205))).not.toContain(':201:3`');
  });
});
