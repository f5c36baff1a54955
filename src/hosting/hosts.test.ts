import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hosts } from './hosts.ts';
import { openSite, restrictedSite } from './testing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = Object.entries(hosts).map(([name, host]) => ({ name, ...host }));

test.each(files)('$file is what is written for $name', ({ name, file, write }) => {
  const command = `npm run --silent headers -- ${name} > ${file}`;
  expect(readFileSync(join(root, file), 'utf8'), `Run ${command}`).toBe(write(openSite));
});

test.each(Object.entries(hosts))(
  '%s differs under a base path by that alone',
  (_name, { write }) => {
    const base = '/wiki/line/';
    const text = write({ ...openSite, base });
    expect(text.replaceAll(base, '/')).toBe(write(openSite));
  },
);

test.each(files)('$name is told the base path, and who may frame', ({ name, write }) => {
  const text = write(restrictedSite);
  expect(text).toContain(restrictedSite.base);
  if (name !== 's3') expect(text).toContain(`frame-ancestors 'self' https://wiki.example;`);
});
