/** A build that takes from the last what has not changed makes the same site as one that does not. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleOf } from '../src/testing/sample.ts';
import { copyOfProject, type Copy } from './support/copy.ts';

/** Replaces the first place of a text in a file of the copy. */
const replace = (file: string, old: string, now: string) => (copy: Copy) => {
  const path = join(copy.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(path, text.replace(old, now));
};

interface Change {
  readonly what: string;
  readonly make: (copy: Copy) => void;
  readonly environment?: NodeJS.ProcessEnv;
}

const changes: readonly Change[] = [
  {
    what: 'a page',
    make: replace('content/services/compute/ec2.mdx', 'It runs the host.', 'It runs all hosts.'),
  },
  {
    what: 'a guide’s title',
    make: replace('content/guides/marks-and-dates.mdx', 'title: ', 'title: New '),
  },
  {
    what: 'an entry',
    make: replace('src/catalog/services/compute/ec2.ts', 'run as your own', 'run as you like'),
  },
  {
    what: 'a trait',
    make: replace('src/catalog/traits/guest-system.ts', "duty: '", "duty: 'As ever: "),
  },
  {
    what: 'a comment in an entry, which moves its lines',
    make: replace('src/catalog/services/compute/ec2.ts', '  archetype:', '  // Why.\n  archetype:'),
  },
  {
    what: 'a component',
    make: replace('src/components/OwnerMark.astro', '</', ' </'),
  },
  {
    what: 'a style sheet',
    make: replace('src/styles/ownership.css', '{', '{ --changed: 1;'),
  },
  { what: 'a setting', make: () => undefined, environment: { SITE_URL: 'https://wiki.example' } },
  {
    what: 'the day',
    make: () => undefined,
    environment: { SOURCE_DATE_EPOCH: String(Date.parse('2027-03-01') / 1000) },
  },
];

const firstDay = { SOURCE_DATE_EPOCH: String(Date.parse('2027-02-01') / 1000) };

/**
 * Each change is made on top of the one before, in one copy, so that its first build is made once where
 * all are tried.
 */
test.describe.configure({ mode: 'default' });

let copy: Copy;
let before: Record<string, string>;

test.beforeAll(() => {
  test.setTimeout(600_000);
  copy = copyOfProject({ inside: true });
  copy.layOver('valid');
  before = build();
});

test.afterAll(() => copy.remove());

function build(environment: NodeJS.ProcessEnv = {}): Record<string, string> {
  const run = copy.run('node', ['src/cli/build.ts'], { ...firstDay, ...environment });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  const dist = join(copy.folder, 'dist');
  const files = globSync('**/*.*', { cwd: dist }).sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

for (const { what, make, environment } of sampleOf(changes, 1, (each) => each.what)) {
  test(`after a change of ${what}`, () => {
    test.setTimeout(600_000);
    make(copy);
    const incremental = build(environment);
    expect(incremental).not.toEqual(before);
    rmSync(join(copy.folder, '.cache'), { recursive: true });
    before = build(environment);
    expect(before).toEqual(incremental);
  });
}
