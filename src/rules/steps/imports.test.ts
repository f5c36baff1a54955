import { expect, test } from 'vitest';
import { terminalReport } from '#load/diagnostics/terminal.ts';
import { folderWith } from '#load/testing/folder-with.ts';
import { imports } from './imports.ts';

const table = `
| in \`src/\` | what it is | may import from \`src/\` |
| ---------- | ---------- | ----------------------- |
| \`low/\`    | the ground |                         |
| \`mid/\`    | the walls  | \`low/\`                  |
| \`top/\`    | the roof   | \`low/\`, \`mid/\`          |
`;
const right = {
  'ARCHITECTURE.md': table,
  'src/low/a.ts': "export * from './x.ts';\nimport 'node:fs';",
  'src/low/a.test.ts': "import '../top/c.css';",
  'src/low/testing/x.ts': "import '../top/c.css';",
  'src/mid/b.ts': "const y = () => import('#low/a.ts');",
  'src/top/c.css': '',
  'src/top/d.astro': `---
import type { B } from "#mid/b.ts";
---
<p>import '#nowhere/no.ts'</p>
<script>
  import '#low/frame.ts';
</script>
`,
};
const report = async (files: Readonly<Record<string, string>>) =>
  terminalReport(await imports(folderWith(files)), (rule) => rule);

test('accepts what the table allows, and looks at no test', async () => {
  expect(await report(right)).toBe('');
});

test('reports what the table does not allow, what is not used, and ways back', async () => {
  const wrong = {
    'ARCHITECTURE.md': `${table}| \`old/\` | what was | |`,
    'src/low/a.ts': "\nimport '#mid/b.ts';",
    'src/mid/b.ts': "import '#low/a.ts';\nimport './c.ts';",
    'src/mid/c.ts': "import './b.ts';",
    'src/new/d.ts': '',
    'src/top/d.astro': "<script>\n  import '../low/a.ts';\n</script>",
  };
  expect(await report(wrong)).toMatchInlineSnapshot(`
    "ARCHITECTURE.md:1:1 imports
      found    "src/new/" has no row in the table.
      allowed  folders of which the table says what they are and what they may import.
      next     Add a row.
      more     imports

    ARCHITECTURE.md:6:1 imports
      found    "top/" may import from "mid/" and does not.
      allowed  permissions that are used.
      next     Take it out of the table.
      more     imports

    ARCHITECTURE.md:7:1 imports
      found    The table has a row for "old/", which is not there.
      allowed  a row for each folder below src.
      next     Delete the row.
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

    src/low/a.ts:2:1 imports
      found    An import leads back to where it began: src/low/a.ts → src/mid/b.ts → src/low/a.ts.
      allowed  folders and files of which none leads back to itself.
      next     Move what both need below them.
      more     imports

    src/mid/b.ts:1:1 imports
      found    An import leads back to where it began: mid/ → low/ → mid/.
      allowed  folders and files of which none leads back to itself.
      next     Move what both need below them.
      more     imports

    src/mid/b.ts:1:1 imports
      found    An import leads back to where it began: src/mid/b.ts → src/low/a.ts → src/mid/b.ts.
      allowed  folders and files of which none leads back to itself.
      next     Move what both need below them.
      more     imports

    src/mid/c.ts:1:1 imports
      found    An import leads back to where it began: src/mid/c.ts → src/mid/b.ts → src/mid/c.ts.
      allowed  folders and files of which none leads back to itself.
      next     Move what both need below them.
      more     imports

    src/top/d.astro:2:1 imports
      found    "../low/a.ts" leads out of the folder.
      allowed  names that begin with # for files of another folder below src.
      next     Write "#low/a.ts".
      more     imports

    ✖ 10 problems.
    "
  `);
});
