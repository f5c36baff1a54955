import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  archetypeOf,
  archetypePath,
  serviceEntry,
  entryPath,
  newRepository,
} from '#load/testing/repository.ts';

const script = fileURLToPath(new URL('diff.ts', import.meta.url));
const runIn = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
const run = (...args: readonly string[]) => runIn('.', ...args);

test('says how it is used', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run diff -- <base> [--head <revision>]');
  expect(stdout).toContain('three dots');
});

test.each([
  [[], 'The revision to compare with is missing. Write: npm run diff -- main'],
  [['main', 'other'], 'One revision too many: "other". Write: npm run diff -- main'],
  [['main', '--hed', 'x'], "Unknown option '--hed'"],
  [['main', '--head'], "Option '--head <value>' argument missing"],
  [
    ['main', '--format', 'markdwon'],
    'There is no format "markdwon". Did you mean "markdown"? Allowed: "text", "markdown", "json".',
  ],
  [['main', '--format', 'a\u202eb'], 'There is no format "a\\u{202E}b".'],
  [['main', '--\u202eb'], "Unknown option '-- b'"],
])('rejects %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});

test('an id that is gone is said first, and decides the exit code', async () => {
  const repository = await newRepository();
  onTestFinished(() => repository.remove());
  await repository.commit('Begin', serviceEntry('aws'));
  const { root } = repository;
  expect(runIn(root, 'main')).toMatchObject({ status: 0, stderr: '' });
  repository.write(archetypePath, archetypeOf(['updates']));
  const text = runIn(root, 'main');
  expect([text.status, text.stdout.replace(/\(\w{7}\)/, '()')]).toMatchInlineSnapshot(`
    [
      1,
      "A published id is gone, and nothing says why:

      The part "patches" of the archetype "machine" is gone since main (), and so from "ec2".

    No owner moves

    Wording, sources, dates and pages:

      EC2 / Operating system: apply updates: id: [-patches-]{+updates+}
      EC2 / Operating system: apply updates: name: Apply [-patches-]{+updates+}
    ",
    ]
  `);
  const markdown = runIn(root, 'main', '--exit-zero', '--format', 'markdown');
  expect(markdown.status).toBe(0);
  expect(markdown.stdout).toMatch(
    /^### A published id is gone, and nothing says why:\n\n- The part/,
  );
  const json = runIn(root, 'main', '--format', 'json');
  expect([json.status, JSON.parse(json.stdout)]).toMatchObject([1, { lostIds: [{}] }]);
  repository.write(entryPath, 'not data');
  const broken = runIn(root, 'main');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/^src\/catalog\/services\/compute\/ec2\.ts:1:1 /);
});
