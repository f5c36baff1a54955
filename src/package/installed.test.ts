/** The package as somebody has it who was given the tarball. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { matrixFormats } from '#exports/matrix/make-matrix.ts';
import { matrixProfiles } from '#exports/matrix/profiles.ts';
import { allNodes, install, type Installed } from './testing/installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = join(root, 'src/package/command/infrastructure/examples');
const catalogue = matrixCatalogue();
let project: Installed;

beforeAll(async () => {
  project = await install(root, catalogue);
});
afterAll(() => rmSync(dirname(project.folder), { recursive: true, force: true }));

const rds = catalogue.services.find(({ id }) => id === 'rds')!;
const asked = rds.modes[0]!.answers.find(({ question }) => question === 'patch-system');

/** Says who patches RDS’s operating system, and writes a workbook of it. */
const program = `
  console.log(JSON.stringify(answersOf('rds').find(({ question }) => question === 'patch-system')));
  matrix(['rds'], { format: 'xlsx' }).then((bytes) => console.log(bytes instanceof Uint8Array));
`;

test('is under 1 MB, brings nothing along and has its licences', () => {
  expect(project.tarball.size).toBeLessThan(1_000_000);
  const modules = join(project.folder, 'node_modules');
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['dividing-line']);
  expect(readdirSync(join(modules, 'dividing-line'))).toEqual(
    expect.arrayContaining(['LICENSE', 'LICENSE-CONTENT', 'README.md', 'bin', 'dist']),
  );
  const bundled = readFileSync(join(modules, 'dividing-line/dist/LICENCES.md'), 'utf8');
  expect(bundled.match(/^## \S+/gm)).toEqual(['## hucre', '## uuid', '## yaml']);
});

test('its functions need nothing of Node', () => {
  const dist = join(project.folder, 'node_modules/dividing-line/dist');
  const used = readdirSync(dist).filter((name) => /^(?!command).*\.c?js$/.test(name));
  for (const name of used) {
    expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/(from |require\()["']node:/);
  }
});

test.each([
  ['who.mjs', `import { answersOf, matrix } from 'dividing-line';`],
  ['who.cjs', `const { answersOf, matrix } = require('dividing-line');`],
])('says who patches RDS’s operating system, in %s', (name, head) => {
  project.write(name, head + program);
  const { stdout, stderr } = project.run(process.execPath, name);
  expect(stderr).toBe('');
  expect(stdout).toBe(`${JSON.stringify(asked)}\ntrue\n`);
});

test('has what is published, without the passages of sources', () => {
  project.write(
    'all.mjs',
    `import { services } from 'dividing-line'; process.stdout.write(JSON.stringify(services()));`,
  );
  project.run('sh', '-c', `"${process.execPath}" all.mjs > all.json`);
  const published = JSON.stringify(catalogue.services, (key, value) =>
    key === 'at' ? undefined : value,
  );
  const services = JSON.parse(readFileSync(join(project.folder, 'all.json'), 'utf8'));
  // Compared as a whole: a difference in 13 MB takes minutes to show.
  expect(isDeepStrictEqual(services, JSON.parse(published))).toBe(true);
});

test('rejects wrong ids as types, in both module systems', () => {
  const text = `import { answersOf, compare, matrix, stackOf, type ModeId, type PartId } from 'dividing-line';
const mode: ModeId<'rds'> = '${rds.modes[1]!.id}';
const part: PartId = 'os-patches';
export const text: Promise<string> = matrix(['rds.*', 'ec2'], { profile: 'fedramp', format: 'csv' });
export const bytes: Promise<Uint8Array> = matrix(['*'], { format: 'xlsx' });
stackOf('rds', mode).flatMap(({ parts }) => parts.filter(({ id }) => id === part));
answersOf('rdss');
stackOf('rds', 'fargate');
compare(['rds', 'ecs.fargat']);
matrix(['rds'], { profile: 'fedrampp' });
export const wrong: PartId = 'os-patch';
`;
  const files = ['ids.cts', 'ids.mts'];
  for (const file of files) project.write(file, text);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2023'];
  const { stdout } = project.run(process.execPath, compiler, ...options, ...files);
  const found = stdout.matchAll(/^(?:(ids\.\w+)\((\d+),\d+\): )?error (TS\d+)/gm);
  const expected = ['7 TS2345', '8 TS2345', '9 TS2820', '10 TS2820', '11 TS2820'];
  expect([...found].map(([, file, line, code]) => `${file} ${line} ${code}`)).toEqual(
    files.flatMap((file) => expected.map((error) => `${file} ${error}`)),
  );
});

test('runs the command on a choice', () => {
  const words = ['matrix', '--services', 'rds', '--format', 'json'];
  const { stdout, status } = project.run('npx', '--offline', 'dividing-line', ...words);
  expect(status).toBe(0);
  const { version, rows } = JSON.parse(stdout) as { version: string; rows: readonly object[] };
  expect(version).toBe(catalogue.origin.version);
  expect(rows).toHaveLength(rds.modes[0]!.layers.flatMap(({ parts }) => parts).length);
});

test('says in a sentence which file cannot be written', () => {
  const words = ['matrix', '--services', 'rds', '--output', 'none/rds.csv'];
  const ended = project.run('npx', '--offline', 'dividing-line', ...words);
  expect(ended.status).toBe(1);
  expect(ended.stderr).toMatch(/^✖ ENOENT: .*'none\/rds\.csv': make what is missing, or .*\.\n$/);
});

test.each([
  ['--plan', 'nested-modules.plan.json', 'eks.managed-node-group'],
  ['--template', 'eks.template.json', 'eks.managed-node-group'],
  ['--template', 'fargate-service.template.yaml', 'ecs.fargate'],
])('reads what others wrote: %s %s', (door, name, mode) => {
  const file = join(examples, name);
  const words = ['matrix', door, file, '--format', 'json'];
  const { stdout, status } = project.run('npx', '--offline', 'dividing-line', ...words);
  expect(status).toBe(0);
  const { rows } = JSON.parse(stdout) as { rows: readonly { service: string; mode: string }[] };
  expect(rows.map((row) => `${row.service}.${row.mode}`)).toContain(mode);
});

/** Uses every function, and writes every file that there can be. */
const everyMatrix = `
  import { createHash } from 'node:crypto';
  import { answersOf, compare, lineInWords, matrix } from 'dividing-line';
  const made = [answersOf('rds'), compare(['rds', 'ec2']), lineInWords('ec2')].map(JSON.stringify);
  for (const profile of ${JSON.stringify(matrixProfiles.map(({ id }) => id))})
    for (const format of ${JSON.stringify(matrixFormats.map(({ id }) => id))})
      made.push(await matrix(['rds.*', 'ec2'], { profile, format }));
  // A workbook is compressed, and versions of zlib differ in that.
  const texts = made.map((each) => (each instanceof Uint8Array ? 'a workbook' : each));
  console.log(createHash('sha256').update(texts.join()).digest('hex'));
`;
const template = join(examples, 'fargate-service.template.yaml');
const bin = 'node_modules/dividing-line/bin/dividing-line.js';

/** What a version of Node makes of the package. */
function madeIn(node: string) {
  project.write('every.mjs', everyMatrix);
  return [
    project.run(node, 'every.mjs'),
    project.run(node, bin, 'matrix', '--template', template, '--profile', 'fedramp'),
    project.run(node, bin, 'matrix', '--profile', 'fedrampp'),
  ].map(({ status, stdout, stderr }) => ({ status, stdout, stderr }));
}

test(
  'makes the same in each version of Node that it is for, and says so in one that is too old',
  { timeout: 600_000 },
  () => {
    const { nodes, tooOld } = allNodes(join(project.folder, '..'));
    const expected = madeIn(process.execPath);
    expect(expected.map(({ status }) => status)).toEqual([0, 0, 1]);
    for (const node of nodes) expect(madeIn(node), node).toEqual(expected);
    expect(project.run(tooOld, bin, 'matrix', '--services', 'ec2')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^✖ dividing-line needs Node\.js 20 or newer, and this is v18\S+\. Install a newer one, and try again\.\n$/,
      ),
    });
  },
);
