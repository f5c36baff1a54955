import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(root, { recursive: true }));

// Nothing is missing, and a Node that says what it is asked for.
for (const file of ['package.json', ...globSync('src/{cli,catalog/text}/*.mjs')])
  cpSync(file, join(root, file));
writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}');
const bin = join(root, 'node_modules/.bin');
mkdirSync(bin, { recursive: true });
writeFileSync(
  join(bin, 'node'),
  '#!/bin/sh\n[ "$1" = -p ] && echo v24.0.0 strip || echo "$SITE_URL $1"\n',
);
chmodSync(join(bin, 'node'), 0o755);

const started = (SITE_URL?: string) =>
  spawnSync(process.execPath, [join(root, 'src/cli/start.mjs')], {
    env: { PATH: process.env.PATH, ...(SITE_URL && { SITE_URL }) },
    encoding: 'utf8',
  }).stdout.split('\n');

test('the site that is built and served here names this address, unless another is set', () => {
  expect(started()).toEqual([
    'http://localhost:4321 src/cli/build.ts',
    'http://localhost:4321 src/cli/preview.ts',
    '',
  ]);
  expect(started('https://line.acme.test')).toContain('https://line.acme.test src/cli/build.ts');
});
