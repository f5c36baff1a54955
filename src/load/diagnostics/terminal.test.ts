import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { terminalReport } from './terminal.ts';

const diagnostic = (
  file: string,
  line: number,
  column: number,
  rule = 'one-owner',
): Diagnostic => ({
  rule,
  file,
  line,
  column,
  message: 'The part "os" has the owner "both".',
  expected: 'Allowed: "customer", "aws".',
  help: 'Split the part.',
});
const page = (rule: string) => `https://line.example/errors/${rule}/`;

test('says nothing when nothing was found', () => {
  expect(terminalReport([], page)).toBe('');
});

test('prints findings by file and place, then the count', () => {
  const diagnostics = [
    diagnostic('b.ts', 1, 1),
    diagnostic('a.ts', 10, 1),
    diagnostic('a.ts', 9, 3, 'schema'),
    diagnostic('a.ts', 9, 3),
    diagnostic('Z.ts', 1, 1),
  ];
  expect(terminalReport(diagnostics, page)).toMatchInlineSnapshot(`
    "Z.ts:1:1 one-owner
      found    The part "os" has the owner "both".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://line.example/errors/one-owner/

    a.ts:9:3 one-owner
      found    The part "os" has the owner "both".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://line.example/errors/one-owner/

    a.ts:9:3 schema
      found    The part "os" has the owner "both".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://line.example/errors/schema/

    a.ts:10:1 one-owner
      found    The part "os" has the owner "both".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://line.example/errors/one-owner/

    b.ts:1:1 one-owner
      found    The part "os" has the owner "both".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://line.example/errors/one-owner/

    ✖ 5 problems.
    "
  `);
});

test('counts one problem in the singular', () => {
  expect(terminalReport([diagnostic('a.ts', 1, 1)], page)).toContain('✖ 1 problem.\n');
});

test('says what is a warning, after the errors of its file, and counts it by itself', () => {
  const style = { ...diagnostic('a.ts', 1, 1, 'length'), severity: 'warning' as const };
  const text = terminalReport([style, diagnostic('a.ts', 9, 3)], page);
  expect(text).toMatch(/^a\.ts:9:3 one-owner\n[^]*\n\na\.ts:1:1 length \(warning\)\n/);
  expect(text).toMatch(/\n\n✖ 1 problem, 1 warning\.\n$/);
  expect(terminalReport([style, style], page)).toMatch(/\n\n⚠ 2 warnings\.\n$/);
});

test('no number of warnings hides an error', () => {
  const styles = Array.from({ length: 60 }, () => ({
    ...diagnostic('a.ts', 1, 1, 'length'),
    severity: 'warning' as const,
  }));
  expect(terminalReport([...styles, diagnostic('a.ts', 9, 3)], page)).toContain(
    'a.ts:9:3 one-owner\n',
  );
});

test('prints fifty of a file, and counts the rest', () => {
  const many = Array.from({ length: 9000 }, (_, index) => diagnostic('a.ts', index + 1, 1));
  const text = terminalReport([diagnostic('b.ts', 1, 1), ...many], page);
  expect(text.match(/^a\.ts:\d+:1 /gm)).toHaveLength(50);
  expect(text).toContain('\n\na.ts and 8950 more in this file\n\nb.ts:1:1 one-owner\n');
  expect(text).toMatch(/✖ 9001 problems\.\n$/);
});

test('a file whose name is a colon begins no command to GitHub’s runner', () => {
  const words = { message: 'A colon.', expected: 'Allowed: a name.', help: 'Rename it.' };
  const diagnostic = { rule: 'one-owner', file: ':', line: 1, column: 1, ...words };
  expect(terminalReport([diagnostic], (rule) => rule)).toMatch(/^\.\/::1:1 one-owner\n/);
});
