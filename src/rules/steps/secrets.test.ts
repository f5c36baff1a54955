/** What counts as a secret. Each is put together here, so that this file has none. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { linters, runLinter } from './linters.ts';

// The linter is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const { privateKey: ec } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const pem = String(rsa.export(pkcs8));
const keyId = `AKIA${'Q7XZ'.repeat(4)}`;

const planted: Readonly<Record<string, string>> = {
  'access-key-id.txt': `The key ${keyId} is ours.`,
  'access-key-id.ts': `const id = '${keyId}';`,
  'temporary-key-id.mdx': `ASIA${'Q7XZ'.repeat(4)}`,
  'secret-access-key.env': `AWS_SECRET_ACCESS_KEY=${'aB3x'.repeat(10)}`,
  'account.json': JSON.stringify({ accountId: '8412'.repeat(3) }),
  'key.pem': pem,
  'key-in-one-line.txt': pem.replaceAll('\n', ''),
  'key-with-spaces.txt': pem.replaceAll('\n', ' '),
  'key-in-json.json': JSON.stringify({ key: pem }),
  'key-in-code.ts': `const key = ${JSON.stringify(pem)};`,
  'pkcs1.pem': String(rsa.export({ ...pkcs8, type: 'pkcs1' })),
  'elliptic.pem': String(ec.export(pkcs8)),
};

/** AWS documents these, and guides quote them. */
const documented: Readonly<Record<string, string>> = {
  'documented-key-id.txt': `AKIAIOSFODNN7${'EXAMPLE'}`,
  'other-documented-key-id.txt': `AKIAI44QH8DHB${'EXAMPLE'}`,
  'documented-account.json': JSON.stringify({
    accountId: '1'.repeat(4) + '2'.repeat(4) + '3'.repeat(4),
  }),
  'documented-secret.txt': `AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}`,
};

let root = '';
let output = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'secrets-'));
  cpSync('.secretlintrc.json', join(root, '.secretlintrc.json'));
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [file, text] of Object.entries({ ...planted, ...documented }))
    writeFileSync(join(root, file), `${text}\n`);
  output =
    (await runLinter(linters.secrets, root, Object.keys({ ...planted, ...documented })))?.output ??
    '';
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(Object.keys(planted))('%s is found', (file) => {
  expect(output).toContain(`/${file}\n`);
});

test.each(Object.keys(documented))('%s is not', (file) => {
  expect(output).not.toContain(file);
});

test('a secret is not printed', () => {
  expect(output).not.toContain(keyId);
});
