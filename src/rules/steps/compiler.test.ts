import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile, readRejections, settingsFor } from './compiler.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'compiler-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

/** What the compiler says of each file with code. */
const compiled = (root: string) => {
  const files = readdirSync(root).filter((file) => file.endsWith('.ts'));
  return compile(root, settingsFor(root, 'all', files));
};

const tsconfig = JSON.stringify({ compilerOptions: { strict: true, types: [] } });

test('what is rejected, at its place and with its reasons', async () => {
  const root = project({
    'tsconfig.json': tsconfig,
    'right.ts': 'export const right: number = 1;\n',
    'wrong.ts': [
      'interface Part { owner: { name: string } }',
      'export const part: Part = { owner: { name: 1 } };',
      'export const check: (part: Part) => void = (part: { owner: { name: number } }) => void part;',
    ].join('\n'),
  });
  expect(await compiled(root)).toMatchInlineSnapshot(`
    [
      {
        "code": 2322,
        "column": 38,
        "file": "wrong.ts",
        "line": 2,
        "message": "Type 'number' is not assignable to type 'string'.",
      },
      {
        "code": 2322,
        "column": 14,
        "file": "wrong.ts",
        "line": 3,
        "message": "Type '(part: { owner: { name: number; }; }) => undefined' is not assignable to type '(part: Part) => void'.
      Types of parameters 'part' and 'part' are incompatible.
        Type 'Part' is not assignable to type '{ owner: { name: number; }; }'.
          The types of 'owner.name' are incompatible between these types.
            Type 'string' is not assignable to type 'number'.",
      },
    ]
  `);
  expect(readdirSync(root).sort()).toEqual(['.cache', 'right.ts', 'tsconfig.json', 'wrong.ts']);
});

test('no other file is read', async () => {
  const root = project({ 'tsconfig.json': tsconfig, 'wrong.ts': 'export const a: string = 1;\n' });
  writeFileSync(join(root, 'right.ts'), 'export {};\n');
  expect(await compile(root, settingsFor(root, 'one', ['right.ts']))).toEqual([]);
});

test('nothing is said of a project that is right', async () => {
  const root = project({ 'tsconfig.json': tsconfig, 'right.ts': 'export {};\n' });
  expect(await compiled(root)).toEqual([]);
});

test('a project whose settings are wrong', async () => {
  const root = project({
    'tsconfig.json': '{ "compilerOptions": { "strickt": true } }',
    'a.ts': '',
  });
  expect(await compiled(root)).toMatchInlineSnapshot(`
    [
      {
        "code": 5023,
        "column": 24,
        "file": "tsconfig.json",
        "line": 1,
        "message": "Unknown compiler option 'strickt'.",
      },
    ]
  `);
});

test('what is no message is a failure of the compiler', () => {
  expect(() => readRejections('panic: runtime error: index out of range')).toThrow('panic');
});
