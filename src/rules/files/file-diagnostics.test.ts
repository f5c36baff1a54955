import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileDiagnostics } from './file-diagnostics.ts';

const page = 'content/guides/page.mdx';
const entry = 'src/catalog/services/compute/entry.ts';
const list = 'src/catalog/reference/list.json';
const code = 'src/catalog/text/code.ts';
const settings = 'examples/ours/site.config.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'files-'))));
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const message = (...files: readonly string[]) =>
  fileDiagnostics(root, files).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );
/** What is found in a file with this text. */
const foundIn = (file: string, text: string | Uint8Array) => {
  put(file, text);
  return message(file);
};

test('an ordinary file is fine', () => {
  put('.github/picture.png', Uint8Array.of(0x89, 0x50, 0, 0xff));
  for (const file of [page, entry, list, code, settings]) put(file, 'A text.\n');
  expect(message('.github/picture.png', page, entry, list, code, settings)).toEqual([]);
});

test('a link is reported, and nothing behind it is read', () => {
  put('folder/file.ts', '');
  mkdirSync(join(root, 'src/catalog/text'), { recursive: true });
  symlinkSync('/dev/zero', join(root, code));
  symlinkSync('/', join(root, 'src/all'));
  symlinkSync('folder', join(root, 'linked'));
  execFileSync('mkfifo', [join(root, 'pipe.ts')]);
  const files = [code, 'src/all', 'linked/file.ts', 'pipe.ts'];
  expect(message(...files)).toEqual(files.map((file) => `${file}:1:1 plain-files`));
  expect(fileDiagnostics(root, ['linked/file.ts'])[0]).toMatchObject({
    message: '"linked" is a link, or no file at all.',
    help: 'Put the file itself here, or delete the link.',
  });
});

test.each(['--config=x.js', '!**', 'src/b\\x.ts', 'src/\uFFFD.ts'])(
  'no tool is given the name %s',
  (file) => {
    put(file.replaceAll('\\', '_'), '');
    expect(message(file)).toEqual([`${file}:1:1 plain-files`]);
  },
);

test.each([page, entry, list, code, settings])('%s has limits', (file) => {
  expect(foundIn(file, `${'x '.repeat(700_000)}\n`)).toEqual([`${file}:1:1 plain-files`]);
  expect(foundIn(file, `a\n${'['.repeat(1000)}`)).toHaveLength(1);
  expect(foundIn(file, `a\n${'x '.repeat(11_000)}`)).toHaveLength(1);
});

test('what is too deep or too long is reported at its place', () => {
  expect(foundIn(code, `(\n${'[{'.repeat(50)}`)).toEqual([`${code}:2:100 plain-files`]);
  expect(foundIn(code, `(\n${'[]{}()'.repeat(50)}`)).toEqual([]);
  expect(foundIn(code, `)\n${'x'.repeat(20_001)}`)).toEqual([`${code}:2:20001 plain-files`]);
});

test('a large archive is no text', () => {
  expect(foundIn('site.zip', new Uint8Array(1_000_001))).toEqual([]);
});

test('facts and content are UTF-8', () => {
  const utf16 = Buffer.from('\uFEFFA text.', 'utf16le');
  expect(foundIn(page, utf16)).toEqual([`${page}:1:1 plain-files`]);
  expect(foundIn(entry, utf16)).toEqual([`${entry}:1:1 plain-files`]);
  expect(foundIn('content/guides/picture.png', utf16)).toEqual([]);
});

/** `${''}` keeps this file from giving an instruction. */
const instruction = `cspell${''}:ignoreRegExp /(a+)+$/g`;

test('an instruction in facts and content is reported at its place, and code may give some', () => {
  const text = `A text.\n  // ${instruction}\n`;
  for (const file of [page, entry, list]) {
    expect(foundIn(file, text)).toEqual([`${file}:2:6 no-directives`]);
  }
  expect(foundIn(code, text)).toEqual([]);
  expect(fileDiagnostics(root, [page])[0]?.message).toBe(
    'cspell would take this as an instruction: "cspell:".',
  );
});

test('nobody hides a key', () => {
  expect(foundIn(code, `// secretlint${''}-disable-line\n`)).toEqual([`${code}:1:4 no-directives`]);
});
