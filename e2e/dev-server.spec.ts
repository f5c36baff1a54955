/**
 * The development server reads pages and entries long after it started. What a stranger wrote is rejected
 * as at the start: with its place, and unused.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject, type Copy } from './support/copy.ts';

test.describe.configure({ mode: 'serial' });

let copy: Copy;
let server: ChildProcess;
let output = '';
let origin = '';

const guide = 'content/guides/how-to-read-a-stack.mdx';
const errorPage = 'content/errors/one-owner.md';
const entry = 'src/catalog/services/compute/ec2.ts';

test.beforeAll(async () => {
  copy = copyOfProject({ watched: true });
  copy.layOver('valid');
  const args = ['dev', '--host', '127.0.0.1', '--port', '0'];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  server = spawn('astro', args, { cwd: copy.folder, env });
  server.stdout?.on('data', (chunk) => (output += chunk));
  server.stderr?.on('data', (chunk) => (output += chunk));
  await expect.poll(() => output).toMatch(/watching for file changes/);
  origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
});

test.afterAll(() => {
  server.kill();
  copy.remove();
});

const page = (body: string, fields = '') =>
  `---\ntitle: A guide\ndescription: A guide by a stranger, who may have more in mind than to guide.\norder: 1\n${fields}---\n\nA stranger’s text. ${body}\n`;

const get = async (path: string) => {
  const response = await fetch(`${origin}${path}`);
  return `${response.status} ${await response.text()}`;
};

/**
 * Writes a page, or makes it a link, and waits until its rejection names the place. A change that nobody saw is
 * written again: the watcher drops the second of two events of a file within 50 ms, and the first may have come
 * while the file was empty (https://github.com/paulmillr/chokidar, `_throttle`). Each time it waits twice as
 * long, since each change makes a server that is still at work begin again.
 */
async function rejected(file: string, path: string, place: string, write: () => void) {
  const before = output.length;
  let timeout = 4000;
  await expect(async () => {
    write();
    timeout *= 2;
    await expect
      .poll(async () => output.slice(before) + (await get(path)), { timeout })
      .toContain(`${file}:${place}`);
  }).toPass();
  expect(await get(path)).not.toMatch(/^200 .*A stranger’s text\./s);
}

const hostile: readonly [what: string, text: string, place: string][] = [
  ['an expression', page('{globalThis.ran()}'), '7:20 content-no-code'],
  ['a script', page('<script>ran()</script>'), '7:20 content-html'],
  ['a module for a picture', page('![x](./x.mjs)'), '7:20 content-images'],
  ['a file for a picture', page('![x](../../package.json?raw)'), '7:20 content-images'],
  ['fields of the theme', page('', '[head]: [{ tag: script }]\n'), '5:1 content-front-matter'],
  ['a layout', page('', 'layout: ../../x.astro\n'), '5:1 content-front-matter'],
  ['a day for a title', page('').replace('A guide\n', '2026-01-01\n'), '2:8 content-front-matter'],
  ['no front matter', 'A stranger’s text.\n', '1:1 content-front-matter'],
  ['a hidden character', page('\u202E'), '7:20 content-syntax'],
  ['brackets without end', page('['.repeat(6000)), '7:820 content-syntax'],
];

test('a guide that changes', async () => {
  const good = readFileSync(join(copy.folder, guide), 'utf8');
  const path = '/guides/how-to-read-a-stack/';
  expect(await get(path)).toMatch(/^200 /);
  for (const [what, text, place] of hostile) {
    await test.step(what, () =>
      rejected(guide, path, place, () => writeFileSync(join(copy.folder, guide), text)),
    );
  }
  writeFileSync(join(copy.folder, guide), good);
  await expect.poll(() => get(path)).toMatch(/^200 /);
});

test('a page that Astro compiles as it loads it', async () => {
  const path = '/errors/one-owner/';
  for (const [what, text, place] of hostile.filter(([, , where]) => !where.includes('no-code'))) {
    const write = () => writeFileSync(join(copy.folder, errorPage), text.replace('order: 1\n', ''));
    const [line = 1, column] = place.split(':');
    // Such a page has no order, so all below is a line higher.
    const moved = Number(line) >= 5 ? Number(line) - 1 : line;
    await test.step(what, () => rejected(errorPage, path, `${moved}:${column}`, write));
  }
});

test('a guide that is added', async () => {
  for (const [index, [what, text, place]] of hostile.entries()) {
    const id = `added-${String.fromCharCode(97 + index)}`;
    const file = `content/guides/${id}.mdx`;
    await test.step(what, () =>
      rejected(file, `/guides/${id}/`, place, () => writeFileSync(join(copy.folder, file), text)),
    );
    rmSync(join(copy.folder, file));
  }
  writeFileSync(join(copy.folder, 'secret.mdx'), page(''));
  const link = join(copy.folder, 'content/guides/linked.mdx');
  await rejected('content/guides/linked.mdx', '/guides/linked/', '1:1 content-place', () => {
    rmSync(link, { force: true });
    symlinkSync('../../secret.mdx', link);
  });
});

test('an entry that changes', async () => {
  const good = readFileSync(join(copy.folder, entry), 'utf8');
  const ran = join(copy.folder, 'ran.txt');
  const code = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\n`;
  const path = '/services/ec2/';
  expect(await get(path)).toMatch(/^200 .*Servers that you rent/s);
  const changes: readonly [what: string, text: string, place: string][] = [
    ['code below the entry', `${good}\n${code}`, '29:1 catalog-data'],
    ['a value that is computed', good.replace("'EC2'", `(() => 'EC2')()`), '5:14 catalog-data'],
    ['a comma that is missing', good.replace("'EC2',", "'EC2'"), '6:3 catalog-syntax'],
    ['an owner that is none', good.replace("'customer'", "'both'"), '11:26 one-owner'],
  ];
  for (const [what, text, place] of changes) {
    await test.step(what, () =>
      rejected(entry, path, place, () => writeFileSync(join(copy.folder, entry), text)),
    );
  }
  writeFileSync(join(copy.folder, entry), good);
  await expect.poll(() => get(path)).toMatch(/^200 /);
  expect(existsSync(ran)).toBe(false);
});
