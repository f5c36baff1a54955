import { stripTypeScriptTypes } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminalReport } from '../report/terminal.ts';
import { parseCatalogFile } from './catalog-files.ts';
import { guardFiles } from './catalog-guard.ts';

const define = parseCatalogFile(
  'src/catalog/define.ts',
  'export function cite() {}\nexport function defineService() {}\n',
);
const guard = (text: string, file = 'src/catalog/services/ec2.ts') =>
  guardFiles([define, parseCatalogFile(file, text)]);
const report = (text: string, file?: string) =>
  terminalReport(guard(text, file), (rule) => `https://line.example/errors/${rule}/`);

test('accepts what entries are made of', () => {
  const entry = `
    import { cite, defineService } from '../define.ts';

    const guide = 'https://docs.aws.amazon.com/';
    const page = (path: string, title: string) => cite(\`\${guide}\${path}\`, title, '2026-11-24');
    const dated = (path: string) => (day?: string) => cite(path, path, day);
    const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;
    const { first, second: { third } } = { first: 1, second: { third: 2 } };
    const add: readonly string[] = [...reports];

    export const ec2 = defineService({
      id: 'ec2', reports, ...first, on: true, third: add['length'],
      sources: [page('a', 'b'), dated('c')('d')], gone: undefined,
    } satisfies object);
  `;
  expect(report(entry)).toBe('');
});

test('says where a comma is missing, not where the parser stumbled', () => {
  expect(report(`export const ec2 = {\n  id: 'ec2'\n  name: 'EC2',\n};\n`)).toMatchInlineSnapshot(`
    "src/catalog/services/ec2.ts:2:12 catalog-syntax
      found    A "," is missing before "name: 'EC2',".
      allowed  fields and items with a comma between them.
      next     Write "," at the end of line 2, or look there for a bracket or a quote that is too many.
      more     https://line.example/errors/catalog-syntax/

    ✖ 1 problem.
    "
  `);
  expect(report(`export const ec2 = [\n  'a',\n`)).toMatchInlineSnapshot(`
    "src/catalog/services/ec2.ts:2:7 catalog-syntax
      found    A "]" is missing at the end of the file.
      allowed  TypeScript in which each bracket and quote is closed.
      next     Write "]" at the end of line 2, or look there for a bracket or a quote that is too many.
      more     https://line.example/errors/catalog-syntax/

    ✖ 1 problem.
    "
  `);
  expect(report(`{ "ec2": ["a" "b"] }`, 'src/catalog/published-ids.json')).toMatchInlineSnapshot(`
    "src/catalog/published-ids.json:1:14 catalog-syntax
      found    A "," is missing before ""b"] }".
      allowed  fields and items with a comma between them.
      next     Write "," at the end of line 1, or look there for a bracket or a quote that is too many.
      more     https://line.example/errors/catalog-syntax/

    ✖ 1 problem.
    "
  `);
});

test('says of an apostrophe what it is', () => {
  expect(report(`export const duty = 'The customer's keys';`)).toContain(
    'next     The text ends at its apostrophe: write ’ inside a text.',
  );
});

test('reports what runs, what leads out and what is not there', () => {
  const entry = [
    `import { readFileSync } from 'node:fs';`,
    `import { cites } from '../define.ts';`,
    `import { ec3 } from './ec3.ts';`,
    `export const ec2 = { id: procces.env.HOME, at: new Date(), sources: [pag('x')] };`,
    `const page = [].constructor;`,
    `fetch('https://evil.example');`,
    `export default await import('node:fs');`,
    `let x = eval('1');`,
  ].join('\n');
  expect(report(entry)).toMatchInlineSnapshot(`
    "src/catalog/services/ec2.ts:1:30 catalog-data
      found    An entry imports "node:fs".
      allowed  files of src/catalog.
      next     Delete the import; an entry is data and needs no other code.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:2:10 catalog-data
      found    src/catalog/define.ts has nothing called "cites".
      allowed  Did you mean "cite"? Allowed: "cite", "defineService".
      next     Correct the name, or export it there.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:3:21 catalog-data
      found    There is no file "src/catalog/services/ec3.ts".
      allowed  Did you mean "./ec2.ts"? Allowed: "./ec2.ts".
      next     Correct the address, or write src/catalog/services/ec3.ts.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:4:26 catalog-data
      found    An entry runs "procces.env.HOME".
      allowed  values, lists, objects, constants, and calls of what the catalogue defines, such as cite().
      next     Write the value itself; an entry is data.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:4:48 catalog-data
      found    An entry runs "new Date()".
      allowed  values, lists, objects, constants, and calls of what the catalogue defines, such as cite().
      next     Write the value itself; an entry is data.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:4:70 catalog-data
      found    Nothing in this file is called "pag".
      allowed  Did you mean "page"? Allowed: "cites", "ec2", "ec3", "page", "readFileSync", "undefined", "x".
      next     A text stands in quotes, 'pag'; otherwise correct the name, or define it above with const.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:5:14 catalog-data
      found    An entry runs "[].constructor".
      allowed  values, lists, objects, constants, and calls of what the catalogue defines, such as cite().
      next     Write the value itself; an entry is data.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:6:1 catalog-data
      found    An entry runs "fetch('https://evil.example');".
      allowed  values, lists, objects, constants, and calls of what the catalogue defines, such as cite().
      next     Write the value itself; an entry is data.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:7:1 catalog-data
      found    An entry runs "export default await import('node:fs');".
      allowed  values, lists, objects, constants, and calls of what the catalogue defines, such as cite().
      next     Write the value itself; an entry is data.
      more     https://line.example/errors/catalog-data/

    src/catalog/services/ec2.ts:8:1 catalog-data
      found    An entry runs "let x = eval('1')".
      allowed  values, lists, objects, constants, and calls of what the catalogue defines, such as cite().
      next     Write the value itself; an entry is data.
      more     https://line.example/errors/catalog-data/

    ✖ 10 problems.
    "
  `);
});

test('has nothing to say of the code that makes the catalogue', () => {
  expect(report('export const now = Date.now();', 'src/catalog/today.ts')).toBe('');
  expect(report('export const now = Date.now(;', 'src/catalog/today.ts')).toContain(
    'src/catalog/today.ts:1:29 catalog-syntax',
  );
});

const pieces = [
  'escaped()',
  'escaped',
  '(() => 0)',
  '() => escaped()',
  "['constructor']",
  '["constr" + "uctor"]',
  '[`constructor`]',
  '[key]',
  ".constructor('escaped()')",
  "('escaped()')",
  '()',
  '`${escaped()}`',
  '`${',
  '}`',
  '{ constructor: make }',
  'make',
  'key',
  "'constructor'",
  '[]',
  '{ a: 1 }',
  '{ get a() { return escaped(); } }',
  '{ toString: escaped }',
  '...',
  ', ',
  ' = ',
  ' as any',
  'new Function("escaped()")()',
  'globalThis',
  'this',
  'escaped`x`',
  '[escaped()]',
  'cite(',
  ')',
  '(',
  '{',
  '}',
  'eval("escaped()")',
  '?.',
  '!',
  'class { static { escaped(); } }',
];

test('no file that the guard lets through runs anything of its own', () => {
  let escapes = 0;
  const text = fc
    .tuple(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('const make', 'const { constructor: make }', 'const [make = escaped()]'),
    )
    .map(([one, two, left]) =>
      [
        "const key = 'constructor';",
        'const cite = (text) => text;',
        `${left} = ${one.join('')};`,
        `export const entry = ${two.join('')};`,
      ].join('\n'),
    );
  fc.assert(
    fc.property(text, (entry) => {
      if (!runsEscape(entry)) return;
      escapes++;
      expect(guard(entry), entry).not.toEqual([]);
    }),
    { numRuns: 3000 },
  );
  // The pieces have teeth.
  expect(escapes).toBeGreaterThan(8);
});

let called = false;
const context = createContext({ escaped: () => (called = true) });

/** Whether the text, run as a module would be, calls what only code of its own can reach. */
function runsEscape(text: string): boolean {
  called = false;
  try {
    const script = stripTypeScriptTypes(text.replaceAll('export ', ''));
    runInContext(`(() => { "use strict"; ${script} })()`, context);
  } catch {
    // It may fail after it has escaped.
  }
  return called;
}
