/**
 * Anything that a diagnostic quotes is printed as plain text: in terminals, to GitHub's runner, in
 * summaries.
 */
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { hostileText } from '#exports/testing/hostile-documents.ts';
import { runs } from '../testing/runs.ts';
import type { Diagnostic } from './diagnostic.ts';
import { githubReport, summaryReport, terminalReport } from './reports.ts';
import { firstUnseen } from '#catalog/text/visible.ts';

/** Escape sequences of terminals, by their grammar: https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const sequence = fc.oneof(
  fc
    .tuple(fc.stringMatching(/^[0-?]{0,4}$/), fc.stringMatching(/^[@-~]$/))
    .map(([parameters, end]) => `\u001b[${parameters}${end}`),
  fc.tuple(fc.nat(99), hostileText).map(([code, text]) => `\u001b]${code};${text}\u0007`),
  fc.integer({ min: 0x80, max: 0x9f }).map((code) => String.fromCharCode(code)),
);
/** Commands to GitHub's runner, in both of its forms. */
const command = fc
  .tuple(
    fc.constantFrom('::', '##[', '\n::', '\r::', '\u2028::'),
    fc.stringMatching(/^[a-z-]{1,8}$/),
    hostileText,
    fc.constantFrom('::', ']'),
  )
  .map((parts) => parts.join(''));
const text = fc
  .array(fc.oneof(hostileText, sequence, command, fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join(''));
const diagnostics = fc.array(
  fc.record<Diagnostic>({
    rule: fc.constant('one-owner'),
    file: text,
    line: fc.nat(),
    column: fc.nat(),
    message: text,
    expected: text,
    help: text,
  }),
  { minLength: 1, maxLength: 3 },
);
const page = (rule: string) => `https://line.example/errors/${rule}/`;
const property = (check: (list: readonly Diagnostic[]) => void) =>
  fc.assert(fc.property(diagnostics, check), { numRuns: runs });
const isCommand = /^\s*::|##\[/;

test(
  'in a terminal each finding has five lines, and nothing moves the cursor',
  { timeout: 3_600_000 },
  () => {
    property((list) => {
      const report = terminalReport(list, page);
      const lines = report.split('\n');
      expect(lines).toHaveLength(list.length * 6 + 2);
      for (const line of lines) {
        expect(firstUnseen(line)).toBeUndefined();
        expect(line).not.toMatch(isCommand);
      }
    });
  },
);

test('each finding is one annotation, and no other command', { timeout: 3_600_000 }, () => {
  property((list) => {
    const lines = githubReport(list, page).trimEnd().split('\n');
    expect(lines).toHaveLength(list.length);
    for (const line of lines) {
      expect(line).toMatch(/^::error file=[^:,]*,line=\d+,col=\d+,title=one-owner::[^]*$/);
      expect(line.slice(2)).not.toMatch(isCommand);
      expect(firstUnseen(line)).toBeUndefined();
    }
  });
});

const parser = unified().use(remarkParse).use(remarkGfm);

test(
  'in a summary each finding is one row of four cells, and its texts are text',
  { timeout: 3_600_000 },
  () => {
    property((list) => {
      const root = parser.parse(summaryReport(list, page));
      expect(root.children.map(({ type }) => type)).toEqual(['heading', 'table']);
      const [, table] = root.children;
      if (table?.type !== 'table') throw new Error('There is no table.');
      expect(table.children).toHaveLength(list.length + 1);
      for (const row of table.children.slice(1)) {
        expect(row.children).toHaveLength(4);
        const [where, what, ...words] = row.children;
        expect(what && toString(what)).toBe('one-owner');
        for (const cell of [where, ...words]) {
          if (cell)
            visit(cell, ({ type }) => expect(['tableCell', 'text', 'inlineCode']).toContain(type));
        }
      }
    });
  },
);
