import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, compareWords } from './comparisons.ts';
import { compareCsv, compareLines, compareMarkdown } from './text.ts';
import { compareView } from './view.ts';
import { aService } from '../testing/made-up-services.ts';

const viewOf = (name: string) => {
  const bell = aService('bell', [
    ['loud', { id: 'lock', name, setting: { state: 'always-on' } }, { id: 'rope' }],
    ['own', { id: 'lock', owner: 'customer', name: 'Lock `it`' }],
  ]);
  return compareView(
    bell.modes.map((mode) => comparable(bell, mode)),
    compareWords,
  );
};

const reading = { source: 'https://line.example/compare/', day: '2026-11-26', duties: false };

test('Markdown has groups, a mark where a row differs, and numbered pages that it comes from', () => {
  const text = compareMarkdown(viewOf('Lock | *all*'), { ...reading, onlyDifferences: false });
  const lines = text.split('\n').filter((line) => !/Not yet answered|Not said yet/.test(line));
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "## Who secures what in bell: Mode loud · bell: Mode own

    |  | bell: Mode loud | bell: Mode own |
    | --- | --- | --- |
    | **Profile** |  |  |
    | Your data | Keeps your data | Keeps your data |
    | **Questions** |  |  |
    | Who patches the container control plane? | It has no container orchestrator. | It has no container orchestrator. |
    | Who patches the orchestrator’s node software? | It has no orchestrator nodes. | It has no orchestrator nodes. |
    | Who provides audit evidence? | Not compared: AWS lists the services that are in scope of each report. | Not compared: AWS lists the services that are in scope of each report. |
    | **Data** |  |  |
    | ◆ Lock | AWS: Lock \\| \\*all\\*, always on [1] | You: Lock \`it\` [1] |
    | ◆ Do rope | AWS: Do rope [1] | – |

    ◆ differs. Source: <https://line.example/compare/>, read on 2026-11-26, CC BY 4.0.

    The AWS pages that it comes from:

    1. <https://docs.aws.amazon.com/x/latest/dg/a.html> A page
    "
  `);
});

test('of differences alone, it leaves out what is the same, and says so', () => {
  const text = compareMarkdown(viewOf('Lock'), { ...reading, onlyDifferences: true });
  expect(text.match(/^\| .*\|$/gm)).toEqual([
    '|  | bell: Mode loud | bell: Mode own |',
    '| --- | --- | --- |',
    '| **Data** |  |  |',
    '| ◆ Lock | AWS: Lock, always on [1] | You: Lock `it` [1] |',
    '| ◆ Do rope | AWS: Do rope [1] | – |',
  ]);
  expect(text).toContain('◆ differs. What is the same in all is left out. Source:');
});

test('Markdown says what owners do where the table does', () => {
  const text = compareMarkdown(viewOf('Lock'), { ...reading, onlyDifferences: true, duties: true });
  expect(text).toContain('| ◆ Do rope | AWS: Do rope. Do what rope asks for. [1] | – |');
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) =>
        cell.replaceAll('""', '"'),
      ),
    );
}

test('a part that is called like a formula is text in CSV', () => {
  const lines = compareCsv(viewOf('=HYPERLINK("https://example.com")')).split('\r\n');
  expect(lines.filter((line) => line.includes('HYPERLINK'))).toMatchInlineSnapshot(`
    [
      ""Data","Lock","owner, setting","AWS: =HYPERLINK(""https://example.com""), always on. Do what lock asks for.","You: Lock \`it\`. Do what lock asks for."",
    ]
  `);
});

test('CSV reads back as what was compared, whatever a part is called', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[^\r\n]*$/), (name) => {
      const view = viewOf(name);
      const [head, ...rows] = readCsv(compareCsv(view));
      expect(head).toEqual(['Group', 'Row', 'Differs', 'bell: Mode loud', 'bell: Mode own']);
      const plain = compareLines(view, true).map(({ group, name: row, differs, cells }) => [
        group,
        row,
        differs,
        ...cells,
      ]);
      // What a spreadsheet would run as a formula has an apostrophe before it.
      expect(rows).toEqual(
        plain.map((cells) => cells.map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell))),
      );
    }),
  );
});
