/** CONTRIBUTING.md's recipes that write code, followed in a copy of the project, with their commands as written. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// It reads the whole catalogue, and starts Vitest.
vi.setConfig({ testTimeout: 300_000 });

const text = readFileSync('CONTRIBUTING.md', 'utf8');

/** The commands of the paragraph that begins with these words. */
function commandsOf(title: string): readonly string[] {
  const start = text.indexOf(`**${title}**`);
  const recipe = text.slice(start, text.indexOf('\n\n', start));
  return [...recipe.matchAll(/`(np[mx]\s[^`]+)`/g)].map(([, command = '']) =>
    command
      .replace('<folder>', 'catalog')
      .replace(/<(?:id|name)>/, 'made-up')
      .replace(/\s+/g, ' '),
  );
}

const rule = `import { inService } from '#load/location.ts';
import type { Rule } from '../rule.ts';

export const madeUp: Rule = {
  id: 'made-up',
  invariant: 'No service is called Made Up.',
  *check({ entries }) {
    for (const { id } of entries.filter(({ name }) => name === 'Made Up')) {
      yield {
        at: inService(id, 'name'),
        message: 'The service is called Made Up.',
        expected: 'Allowed: any other name.',
        help: 'Write its name.',
      };
    }
  },
};
`;

const testOfRule = `import { expect, test } from 'vitest';
import { aService, projectWith, report } from '../testing/project.ts';
import { madeUp } from './made-up.ts';

test('finds the name', async () => {
  const entries = [aService({ name: 'Made Up' })];
  expect(await report(madeUp, projectWith({ entries }))).toContain('ec2 › name:1:1 made-up');
});
`;

let folder = '';
const run = (command: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stripVTControlCharacters(stdout + stderr) };
};
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
const edit = (file: string, from: string | RegExp, to: string) => {
  const old = readFileSync(join(folder, file), 'utf8');
  expect(old).toMatch(from);
  write(file, old.replace(from, to));
};

/** Runs a recipe's loop, whose tests of hosts name commands that write files in `deploy/`, and these. */
function writeHostFiles(title: string): string {
  const [loop = ''] = commandsOf(title);
  const { status, output } = run(loop);
  expect(status).toBe(1);
  const commands = new Set(output.match(/(?<=Run )npm run --silent headers -- \S+ > \S+(?=:)/g));
  expect(commands.size).toBeGreaterThan(2);
  for (const command of commands) expect(run(command)).toMatchObject({ status: 0 });
  return loop;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-of-code-'));
  for (const path of [
    'src',
    'content',
    'public',
    'deploy',
    'package.json',
    'vitest.config.ts',
    'tsconfig.json',
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a rule: its tests run, and the check asks for its page', () => {
  write('src/rules/catalog/made-up.ts', rule);
  write('src/rules/catalog/made-up.test.ts', testOfRule);
  const [loop = '', check = ''] = commandsOf('A new rule');
  expect(run(loop)).toMatchObject({ status: 0 });
  const without = run(check);
  expect(without.output).toContain('content/errors/made-up.md:1:1 error-page');
  expect(without.status).toBe(1);
  write('content/errors/made-up.md', readFileSync('content/errors/one-owner.md', 'utf8'));
  expect(run(check)).toMatchObject({ status: 0 });
});

test('a format of a page: the loop names the commands that it still needs', () => {
  write(
    'src/exports/formats/made-up.ts',
    `import type { Root } from 'mdast';
import { toDokuWiki } from './dokuwiki.ts';

export const toMadeUp = (root: Root): string => toDokuWiki(root);
`,
  );
  write(
    'src/exports/formats/made-up.test.ts',
    `import { expect, test } from 'vitest';
import { toMadeUp } from './made-up.ts';

test('ends in a line break', () => {
  expect(toMadeUp({ type: 'root', children: [] })).toMatch(/\\n$/);
});
`,
  );
  const formats = 'src/exports/formats/page-formats.ts';
  edit(formats, /^/, "import { toMadeUp } from './made-up.ts';\n");
  const fields = "id: 'made-up', name: 'Made Up', ending: 'made-up.txt', mediaType: 'text/plain'";
  edit(formats, /(pageFormats = \[)/, `$1{ ${fields}, pictures: 'file', write: toMadeUp },`);
  edit('src/build/hosting/headers.ts', "'*.dokuwiki.txt',", "'*.dokuwiki.txt', '*.made-up.txt',");
  edit('content/guides/embed-a-stack.mdx', 'with `.md`', 'with `.made-up.txt`, `.md`');
  const loop = writeHostFiles('A new format of a page');
  expect(run(`${loop} --update`)).toMatchObject({ status: 0 });
});

test('a data export: the build lists its file, and hosts serve it', () => {
  write(
    'src/exports/files/made-up.ts',
    `import type { ExportFile } from './serve.ts';

export const madeUpFiles = (): readonly ExportFile[] => [
  { path: 'made-up.tsv', mediaType: 'text/tab-separated-values; charset=utf-8', basis: '', quick: true, make: () => 'a\\tb\\n' },
];
`,
  );
  write(
    'src/exports/files/made-up.test.ts',
    `import { expect, test } from 'vitest';
import { headersFor } from '#build/hosting/headers.ts';
import { site } from '#site.config.ts';
import { exportFiles } from './index.ts';

test('is written, and served as what it is to every site', () => {
  const mediaType = exportFiles().get('made-up.tsv')?.mediaType;
  expect(headersFor(\`\${site.base}made-up.tsv\`, site)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Content-Type': mediaType,
  });
});
`,
  );
  edit(
    'src/exports/files/index.ts',
    /^(?=import)/m,
    "import { madeUpFiles } from './made-up.ts';\n",
  );
  edit('src/exports/files/index.ts', '...toolFiles(),', '...toolFiles(), ...madeUpFiles(),');
  const headers = 'src/build/hosting/headers.ts';
  edit(headers, /(const tables = \[)/, "$1'*.tsv', ");
  const value = "'text/tab-separated-values; charset=utf-8'";
  edit(headers, /(?=\{ paths: \['\*\.csv'\])/, `{ paths: ['*.tsv'], value: ${value} }, `);
  edit('src/views/data-files.ts', /(?=file\('llms\.txt')/, "file('made-up.tsv', 'Made up.'), ");
  const loop = writeHostFiles('A new data export');
  expect(run(loop)).toMatchObject({ status: 0 });
});
