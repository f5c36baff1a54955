/** Mistakes of contributors are all reported together, each with its place. */
import { readFileSync } from 'node:fs';
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
