/** A build that takes from the last what has not changed makes the same site as one that does not. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleOf } from '#load/testing/sample.ts';
import type { Copy } from './support/copy.ts';
import { digestsOf } from './support/pages.ts';
import { underBase } from './support/sites.ts';
import { firstDay, smallSite } from './support/small-site.ts';

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
    make: replace('src/site/components/OwnerMark.astro', '</', ' </'),
  },
  {
    what: 'a style sheet',
    make: replace('src/site/styles/ownership.css', '{', '{ --changed: 1;'),
  },
  { what: 'a setting', make: () => undefined, environment: { SITE_URL: 'https://wiki.example' } },
  {
    what: 'the day',
    make: () => undefined,
    environment: { SOURCE_DATE_EPOCH: String(Date.parse('2027-03-01') / 1000) },
  },
];

/** Each change is made on top of the one before, in one copy, whose first build is under-base.setup.ts’s. */
test.describe.configure({ mode: 'default' });

const copy = smallSite();
let lastEnvironment: NodeJS.ProcessEnv = {};

function build(environment: NodeJS.ProcessEnv): string {
  const base = { BASE_PATH: underBase.base };
  const run = copy.run('node', ['src/cli/build.ts'], { ...firstDay, ...base, ...environment });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  return run.stdout;
}

const built = () => digestsOf(join(copy.folder, 'dist'));

for (const { what, make, environment = {} } of sampleOf(changes, 1, (each) => each.what)) {
  test(`after a change of ${what}`, () => {
    test.setTimeout(600_000);
    const before = built();
    make(copy);
    build(environment);
    const incremental = built();
    expect(incremental).not.toEqual(before);
    // Nothing of an earlier build may help this one.
    rmSync(join(copy.folder, '.cache'), { recursive: true });
    build(environment);
    expect(built()).toEqual(incremental);
    expect(build(environment)).toMatch(/^Nothing has changed since the last build: /);
    expect(built()).toEqual(incremental);
    lastEnvironment = environment;
  });
}

test('after damage to all that is kept, even where it still can be read', () => {
  test.setTimeout(600_000);
  const before = built();
  const kept = globSync('.cache/**/*', { cwd: copy.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // What says how all else was.
    .filter((file) => !/\.stamp$|\/(?:made-from|astro-seals\/files\.json)$/.test(file));
  for (const file of kept) {
    const content = readFileSync(file, 'latin1');
    const damaged = content.replaceAll('AWS', 'AXS');
    writeFileSync(file, damaged === content ? 'damaged' : damaged, 'latin1');
  }
  build(lastEnvironment);
  expect(built()).toEqual(before);
});
