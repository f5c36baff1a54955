/** Mistakes of contributors are all reported together, each with its place, and nothing is built. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject, places, type Copy } from './support/copy.ts';
import { root } from './support/sites.ts';

// One copy is made ready for all of them; each breaks its own.
test.describe.configure({ mode: 'default' });

let valid: Copy;
let copy: Copy;

test.beforeAll(() => {
  valid = copyOfProject();
  valid.layOver('valid');
  expect(valid.run('node', ['src/cli/fix-rules.ts'])).toMatchObject({ status: 0, stderr: '' });
});

test.beforeEach(() => {
  copy = valid.copy();
});

test.afterEach(() => copy.remove());
test.afterAll(() => valid.remove());

test('a small valid site passes', () => {
  expect(copy.check(['rules'])).toMatchObject({ status: 0, stderr: '' });
});

for (const fixture of ['bad-content', 'bad-catalogue', 'no-mode']) {
  test(`${fixture} is rejected, every mistake at its place`, () => {
    copy.layOver(fixture);
    const { status, stderr } = copy.check(['rules']);
    const expected = readFileSync(join(root, 'e2e/fixtures', fixture, 'expected.txt'), 'utf8');
    expect(places(stderr)).toEqual(expected.trim().split('\n'));
    expect(status).toBe(1);
  });
}

test('on GitHub, findings become annotations', () => {
  copy.layOver('bad-content');
  const { stdout } = copy.check(['rules'], { GITHUB_ACTIONS: 'true' });
  expect(stdout).toContain('::error file=content/services/compute/ec2.mdx,line=5,col=1');
});

test('a build of bad content says what is wrong, and leaves the last site as it is', () => {
  copy.layOver('bad-content');
  const site = { 'index.html': 'the last site', _headers: '' };
  mkdirSync(join(copy.folder, 'dist'));
  for (const [name, text] of Object.entries(site)) {
    writeFileSync(join(copy.folder, 'dist', name), text);
  }
  const { status, stdout, stderr } = copy.run('node', ['src/cli/build.ts']);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('content/services/compute/ec2.mdx:5:1');
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(readdirSync(join(copy.folder, 'dist')).sort()).toEqual(Object.keys(site).sort());
  expect(readFileSync(join(copy.folder, 'dist/index.html'), 'utf8')).toBe('the last site');
});
