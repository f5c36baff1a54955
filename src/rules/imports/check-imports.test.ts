import { expect, test } from 'vitest';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { folderWith } from '#load/testing/folder-with.ts';
import { imports } from '../steps/imports.ts';
import { checkImports } from './check-imports.ts';
import { permissionsIn } from './allowed-imports.ts';
import { importsOf, type Import } from './read-imports.ts';

const arrow = (from: string, to: string): Import => ({
  file: `src/${from}a.ts`,
  line: 2,
  target: `src/${to}b.ts`,
  from,
  to,
  specifier: `#${to}b.ts`,
});
const table = `
| in \`src/\` | what it is | may import from \`src/\` |
| ---------- | ---------- | ----------------------- |
| \`low/\`    | the ground |                         |
| \`mid/\`    | the walls  | \`low/\`                  |
| \`top/\`    | the roof   | \`low/\`, \`mid/\`          |
`;
const units = ['low/', 'mid/', 'top/'];
const report = (...arrows: Import[]) =>
  terminalReport(checkImports(arrows, permissionsIn(table), units), (rule) => rule);

test('finds imports of every kind, each with its line', () => {
  const text = `---
import { a } from '#low/index.ts';
import type { B } from "../mid/b.ts";
import 'elsewhere';
---
<p>import '#low/no.ts'</p>
<script>
  import '../low/frame.ts';
</script>
`;
  const read = (file: string, code: string) =>
    importsOf(file, code).map(({ line, from, to, target }) => `${line} ${from} ${to} ${target}`);
  expect(read('src/top/X.astro', text)).toEqual([
    '2 top/ low/ src/low/index.ts',
    '3 top/ mid/ src/mid/b.ts',
    '8 top/ low/ src/low/frame.ts',
  ]);
  const code = `export * from './x.ts';\nconst y = () => import('#mid/y.ts');\nimport 'node:fs';\n`;
  expect(read('src/low/y.ts', code)).toEqual([
    '1 low/ low/ src/low/x.ts',
    '2 low/ mid/ src/mid/y.ts',
  ]);
});

test('accepts what the table allows', () => {
  expect(report(arrow('mid/', 'low/'), arrow('top/', 'low/'), arrow('top/', 'mid/'))).toBe('');
});

test('reports what it does not allow, what is not used, and ways back', () => {
  expect(report(arrow('mid/', 'low/'), arrow('low/', 'mid/'), arrow('top/', 'low/')))
    .toMatchInlineSnapshot(`
      "ARCHITECTURE.md:6:1 imports
        found    "top/" may import from "mid/" and does not.
        allowed  permissions that are used.
        next     Take it out of the table.
        more     imports

      src/low/a.ts:2:1 imports
        found    "low/" imports from "mid/".
        allowed  nothing else below src, as the table in ARCHITECTURE.md says.
        next     Move the code to where both may reach it, or add the arrow to the table and say why.
        more     imports

      src/low/a.ts:2:1 imports
        found    An import leads back to where it began: low/ → mid/ → low/.
        allowed  folders and files of which none leads back to itself.
        next     Move what both need below them.
        more     imports

      src/mid/a.ts:2:1 imports
        found    An import leads back to where it began: mid/ → low/ → mid/.
        allowed  folders and files of which none leads back to itself.
        next     Move what both need below them.
        more     imports

      ✖ 4 problems.
      "
    `);
});

test('reports folders without a row and rows without a folder', () => {
  const rows = permissionsIn('| `old/` | what was | |');
  expect(terminalReport(checkImports([], rows, ['new/']), (rule) => rule)).toMatchInlineSnapshot(`
    "ARCHITECTURE.md:1:1 imports
      found    "src/new/" has no row in the table.
      allowed  folders of which the table says what they are and what they may import.
      next     Add a row.
      more     imports

    ARCHITECTURE.md:1:1 imports
      found    The table has a row for "old/", which is not there.
      allowed  a row for each folder below src.
      next     Delete the row.
      more     imports

    ✖ 2 problems.
    "
  `);
});

test('the step reads code, components and the table, and no tests', async () => {
  const root = folderWith({
    'ARCHITECTURE.md': table,
    'src/low/a.ts': '',
    'src/low/a.test.ts': "import '../top/c.css';",
    'src/mid/b.ts': "import '#low/a.ts';",
    'src/low/testing/x.ts': "import '../top/c.css';",
    'src/top/c.css': '',
    'src/top/d.astro': "---\nimport '#mid/b.ts';\nimport '#low/a.ts';\n---\n",
  });
  expect(await imports(root)).toEqual([]);
  const wrong = folderWith({
    'ARCHITECTURE.md': table,
    'src/low/a.ts': "import '#mid/b.ts';",
    'src/mid/b.ts': "import '#low/a.ts';\nimport './c.ts';",
    'src/mid/c.ts': "import './b.ts';",
    'src/top/d.astro': "---\nimport '../mid/b.ts';\nimport '#low/a.ts';\n---\n",
  });
  const told = (await imports(wrong)).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
  expect(told.map((each) => each.split(' ')[0])).toEqual([
    'src/low/a.ts:1',
    'src/top/d.astro:2',
    'src/low/a.ts:1',
    'src/mid/b.ts:1',
    'src/low/a.ts:1',
    'src/mid/b.ts:1',
    'src/mid/c.ts:1',
  ]);
  expect(told[1]).toContain('"../mid/b.ts" leads out of the folder');
  expect(told.at(-1)).toContain('src/mid/c.ts → src/mid/b.ts → src/mid/c.ts');
});
