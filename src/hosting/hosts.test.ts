import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hosts } from './hosts.ts';
import { openSite, restrictedSite } from './testing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = Object.entries(hosts).flatMap(([name, { file, write }]) =>
  file ? [{ name, file, write }] : [],
);

test.each(files)('$file is what is written for $name', ({ name, file, write }) => {
  const command = `npm run --silent headers -- ${name} > ${file}`;
  expect(readFileSync(join(root, file), 'utf8'), `Run ${command}`).toBe(write(openSite));
});

test('a site under a base path, for few frames', () => {
  const changed = Object.entries(hosts).flatMap(([name, { write }]) => {
    const other = new Set(write(openSite).split('\n'));
    const lines = write(restrictedSite).split('\n');
    return lines.filter((line) => !other.has(line)).map((line) => `${name}: ${line.trim()}`);
  });
  const short = changed.map((line) => (line.length > 90 ? `${line.slice(0, 90)} …` : line));
  expect(short.join('\n')).toMatchInlineSnapshot();
});

test('a page says for itself what a host does not', () => {
  expect(hosts['github-pages']?.write(openSite)).toMatchInlineSnapshot();
});
