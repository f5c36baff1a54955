import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { compile, readOutput, settingsFor } from './types.ts';

/** What the compiler says of a project’s file, as `file:line:column message`. */
async function compiled(files: Readonly<Record<string, string>>, looked = Object.keys(files)) {
  const root = folderWith({
    'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] } }',
    ...files,
  });
  const code = looked.filter((file) => file.endsWith('.ts'));
  const found = await compile(root, settingsFor(root, 'all', code));
  const written = Object.keys(files).concat('.cache', 'tsconfig.json');
  expect(new Set(readdirSync(root))).toEqual(new Set(written));
  return found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('what is rejected is told at its place, in the compiler’s words, and nothing is written', async () => {
  const wrong = [
    'interface Part { owner: { name: string } }',
    'export const part: Part = { owner: { name: 1 } };',
    'export const check: (part: Part) => void = (part: { owner: { name: number } }) => void part;',
  ].join('\n');
  expect(await compiled({ 'right.ts': 'export const right: number = 1;\n', 'wrong.ts': wrong }))
    .toMatchInlineSnapshot(`
    [
      "wrong.ts:2:38 Type 'number' is not assignable to type 'string' (TS2322).",
      "wrong.ts:3:14 Type '(part: { owner: { name: number; }; }) => undefined' is not assignable to type '(part: Part) => void'. Types of parameters 'part' and 'part' are incompatible. Type 'Part' is not assignable to type '{ owner: { name: number; }; }'. The types of 'owner.name' are incompatible between these types. Type 'string' is not assignable to type 'number' (TS2322).",
    ]
  `);
});

test('no other file is read', async () => {
  const files = { 'wrong.ts': 'export const a: string = 1;\n', 'right.ts': 'export {};\n' };
  expect(await compiled(files, ['right.ts'])).toEqual([]);
});

test('settings that are wrong are told', async () => {
  const settings = '{ "compilerOptions": { "strickt": true } }';
  expect(await compiled({ 'tsconfig.json': settings, 'a.ts': '' })).toEqual([
    "tsconfig.json:1:24 Unknown compiler option 'strickt' (TS5023).",
  ]);
});

test('what is no message is a failure of the compiler', () => {
  expect(() => readOutput('panic: runtime error: index out of range')).toThrow('panic');
});
