/** What CONTRIBUTING.md tells people to write and to run works as it stands there. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Code } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allNames } from '#rules/steps/index.ts';
import { loadProject } from '#rules/project/load.ts';
import { allRules } from '#rules/index.ts';
import { oneOwner } from '#rules/catalog/one-owner.ts';
import { runRules } from '#rules/run.ts';
import { aPart, aService, projectWith, report } from '#rules/testing/project.ts';
import { makeLocator } from '#load/locator.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { newService } from '#cli/new-service.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');

/** The code blocks of CONTRIBUTING.md in a language, in its order. */
function blocks(language: string): readonly string[] {
  const found: string[] = [];
  visit(unified().use(remarkParse).parse(text), 'code', ({ lang, value }: Code) => {
    if (lang === language) found.push(value);
  });
  return found;
}

/** A day on which all that follows was compared. */
const today = '2026-12-31';

/** A copy of the project that the recipes change. */
let clone = '';
const fileOf = (path: string) => join(clone, path);
const edit = (path: string, change: (old: string) => string) =>
  writeFileSync(fileOf(path), change(readFileSync(fileOf(path), 'utf8')));

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'recipes-'));
  // The recipes are about two categories; to read the others would take most of the time.
  const shared = ['archetypes', 'traits', 'reference'].map((folder) => `src/catalog/${folder}`);
  const services = ['database', 'security'].flatMap((category) => [
    `src/catalog/services/${category}`,
    `content/services/${category}`,
  ]);
  for (const path of [...shared, ...services, '.prettierrc.json'])
    cpSync(path, fileOf(path), { recursive: true });
});
afterAll(() => rmSync(clone, { recursive: true }));

/** What `npm run check` says of some files. */
async function diagnosticsIn(files: readonly string[]) {
  const asked = (file: string) => files.includes(file);
  const catalog = readCatalog(clone);
  const project = { ...loadProject(clone, catalog, asked), today };
  const found = await runRules(allRules, project, makeLocator(clone, catalog.files), [], asked);
  return [...catalog.diagnostics.filter(({ file }) => asked(file)), ...found];
}

/** The cell that the first recipe corrects, as people find it. */
const cell = /^( *)'os-patches': \{\n.*?^\1\},\n/ms;

/** Does the first recipe, in the file that it names; returns that file. */
function correctCell(): string {
  const [, file = ''] = /\/blob\/main\/(\S+)#L/.exec(blocks('text')[0] ?? '') ?? [];
  const [part = '', source = ''] = blocks('ts');
  edit(file, (old) => {
    expect(old).toMatch(cell);
    // Once by the key of the page, and once more as for a page that is not in the table.
    const both = part.replace(/\n( *)\],/, `\n${source}\n$1],`).replace(/\d{4}-\d\d-\d\d/g, today);
    return old.replace(cell, () => `${both}\n`);
  });
  return file;
}

/** Does the second recipe: the command with flags, and all that it leaves to a person. */
async function addService(): Promise<readonly string[]> {
  const [, id = ''] = /^npm run new -- (\S+)$/.exec(blocks('sh')[1] ?? '') ?? [];
  const flags: readonly (readonly [string, string])[] = [
    ['--name', 'AWS Example Vault'],
    ['--short', 'Example Vault'],
    ['--category', 'security'],
    ['--archetype', 'managed-application'],
    ['--guide', `https://docs.aws.amazon.com/${id}/latest/userguide/`],
    ['--summary', 'A made-up vault for secrets whose servers AWS runs.'],
  ];
  const { code, err } = await newService(clone, [id, ...flags.flat()], false);
  expect({ code, err }).toEqual({ code: 0, err: undefined });
  const entry = `src/catalog/services/security/${id}.ts`;
  const page = `content/services/security/${id}.mdx`;
  for (const file of [entry, page]) expect(text).toContain(`\`${file}\``);
  edit(entry, filledEntry);
  edit(page, filledPage);
  return [entry, page];
}

/** A part like the template's own, which answers a question. */
const another = (id: string, name: string, question: string): string => `{
  id: '${id}', layer: 'data', name: '${name}', owner: 'customer', duty: '', answers: ['${question}'],
  sources: [{ page: 'dataProtection', at: '' }],
},`;

let passages = 0;

/** The entry without its comments, with each empty text filled in, and with two parts more. */
const filledEntry = (old: string): string =>
  old
    .replace(/^ *\/\/.*\n/gm, '')
    .replace(
      '\n  ],\n  modes:',
      `${another('vault-copies', 'Keep copies of each vault', 'back-up')}${another('data-encryption', 'Encrypt what vaults hold', 'encrypt-at-rest')}$&`,
    )
    .replace(/duty: ''/g, "duty: 'Do what this guide says of it, and look at it every year.'")
    .replaceAll("at: ''", () => `at: 'You are responsible … of vault ${(passages += 1)}'`)
    .replaceAll("title: ''", "title: 'Data protection in AWS Example Vault'")
    .replaceAll("summary: ''", "summary: 'You make a vault, and AWS runs its servers.'")
    .replace(/(path: 'data-protection', .*?) \}/, `$1, read: '${today}' }`);

/** The page without its remarks, with words under each heading. */
const filledPage = (old: string): string =>
  old
    .replace("description: ''", 'description: Who keeps the made-up vault, and who may open it.')
    .replace(/^\{\/\* .*? \*\/\}\n/gm, '')
    .replace(/^- \[ \] .*\n/m, (task) => task.repeat(3))
    .replace(/^## .*\n/gm, (heading) =>
      heading.includes('checklist')
        ? heading
        : `${heading}\n${`Of ${heading.slice(3).trim()} the made-up vault says so much and no more. `.repeat(3)}\n`,
    );

test(
  'the recipes for a cell and for a service lead to no finding',
  { timeout: 60_000 },
  async () => {
    const files = [correctCell(), ...(await addService())];
    const diagnostics = await diagnosticsIn(files);
    expect(diagnostics.map(({ file, rule, message }) => `${file} ${rule}: ${message}`)).toEqual([]);
  },
);

test('the finding that is quoted is what the rule says', async () => {
  const wrong = aPart({ owner: 'shared' as 'aws' });
  const said = await report(oneOwner, projectWith({ entries: [aService({ add: [wrong] })] }));
  const lines = (of: string) => of.split('\n').slice(1, 4);
  const quoted = blocks('text').find((block) => block.includes(' one-owner\n')) ?? '';
  expect(lines(quoted)).toEqual(lines(said));
});

/** Each command of code blocks and of sentences. */
const commands = [
  ...blocks('sh').flatMap((block) => block.split('\n')),
  ...[...text.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command),
].filter((command) => /^np[mx] /.test(command));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

test('the commands that are named exist', () => {
  expect(commands.length).toBeGreaterThan(15);
  for (const command of commands) {
    const [, script = command] = /^npm (?:run )?([\w:]+)/.exec(command) ?? [];
    if (command.startsWith('npm') && script !== 'ci') expect(scripts).toHaveProperty(script);
  }
  const [row = ''] = /^\| run one check .*$/m.exec(text) ?? [];
  const names = [...row.matchAll(/`([a-z-]+)`|-- ([a-z-]+)`/g)].map(
    ([, one, other]) => one ?? other,
  );
  expect(names.length).toBeGreaterThan(3);
  expect(allNames).toEqual(expect.arrayContaining(names));
});

test('the quick loops run tests that there are', () => {
  const loops = commands.filter((command) => command.startsWith('npx vitest run '));
  expect(loops.length).toBeGreaterThan(4);
  for (const path of loops.flatMap((loop) => loop.match(/\bsrc\/[^\s,]+/g) ?? [])) {
    const anyName = path.replace(/<[^>]+>/g, '*');
    const tests = globSync([`${anyName}/**/*.test.ts`, `${anyName}*`]);
    expect(
      tests.some((file) => file.endsWith('.test.ts')),
      path,
    ).toBe(true);
  }
});

test.each(['CONTRIBUTING.md', 'ARCHITECTURE.md'])('the files that %s names exist', (page) => {
  const made = ['src/catalog/generated/', 'src/catalog/fingerprints/', 'example-vault'];
  const paths = [
    ...readFileSync(page, 'utf8').matchAll(/`((?:src|content|e2e|deploy|packages)\/[^`\s]*)`/g),
  ].map(([, path = '']) => path.replace(/<[^>]+>/g, '*'));
  expect(paths.length).toBeGreaterThan(9);
  for (const path of paths.filter((each) => !made.some((name) => each.includes(name))))
    expect(globSync(path.replace(/\/$/, '')), path).not.toEqual([]);
});
