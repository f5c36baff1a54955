import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { listed } from '../testing/project.ts';
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
  listed(await imports(folderWith(files)));

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
    "ARCHITECTURE.md
      "src/new/" has no row in the table.
      Allowed: folders of which the table says what they are and what they may import.
      Add a row.
    ARCHITECTURE.md:6:1
      "top/" may import from "mid/" and does not.
      Allowed: permissions that are used.
      Take it out of the table.
    ARCHITECTURE.md:7:1
      The table has a row for "old/", which is not there.
      Allowed: a row for each folder below src.
      Delete the row.
    src/low/a.ts:2:1
      "low/" imports from "mid/".
      Allowed: nothing else below src, as the table in ARCHITECTURE.md says.
      Move the code to where both may reach it, or add the arrow to the table and say why.
    src/low/a.ts:2:1
      An import leads back to where it began: low/ → mid/ → low/.
      Allowed: folders and files of which none leads back to itself.
      Move what both need below them.
    src/low/a.ts:2:1
      An import leads back to where it began: src/low/a.ts → src/mid/b.ts → src/low/a.ts.
      Allowed: folders and files of which none leads back to itself.
      Move what both need below them.
    src/mid/b.ts
      An import leads back to where it began: mid/ → low/ → mid/.
      Allowed: folders and files of which none leads back to itself.
      Move what both need below them.
    src/mid/b.ts
      An import leads back to where it began: src/mid/b.ts → src/low/a.ts → src/mid/b.ts.
      Allowed: folders and files of which none leads back to itself.
      Move what both need below them.
    src/mid/c.ts
      An import leads back to where it began: src/mid/c.ts → src/mid/b.ts → src/mid/c.ts.
      Allowed: folders and files of which none leads back to itself.
      Move what both need below them.
    src/top/d.astro:2:1
      "../low/a.ts" leads out of the folder.
      Allowed: names that begin with # for files of another folder below src.
      Write "#low/a.ts"."
  `);
});
