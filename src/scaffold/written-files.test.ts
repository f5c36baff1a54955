/** What the scaffold writes is accepted by every check but those that ask for facts. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'prettier';
import ts from 'typescript';
import { beforeEach, expect, test } from 'vitest';
import type { ServiceEntry } from '../catalog/index.ts';
import { guardCatalog } from '../guard/catalog-guard.ts';
import { rules } from '../rules/index.ts';
import type { PublishedIds } from '../rules/project/published-ids.ts';
import { projectWith, report } from '../rules/testing/project.ts';
import { newService } from './new-service.ts';
import { answers, entryFile, pageFile, useCopy } from './testing.ts';

const copy = useCopy();

beforeEach(async () => {
  expect((await newService(copy.root, ['app-mesh', ...answers.flat()], false)).code).toBe(0);
});

test('writes what owes facts, and breaks no other rule', async () => {
  const { appMesh } = (await import(pathToFileURL(join(copy.root, entryFile)).href)) as {
    readonly appMesh: ServiceEntry;
  };
  const published = JSON.parse(copy.read('src/catalog/published-ids.json')) as PublishedIds;
  const project = projectWith({
    entries: [appMesh],
    pages: { [pageFile]: copy.read(pageFile) },
    publishedIds: { 'app-mesh': published['app-mesh']! },
  });
  const broken = await Promise.all(rules.map((rule) => report(rule, project)));
  const found = broken.join('').match(/(?<=^ {2}found {4}).*$/gm) ?? [];
  // Rules about pages of errors are about the project, not about a service.
  expect(found.filter((line) => !line.includes('error page'))).toMatchInlineSnapshot(`
    [
      ""modes.ec2.summary" has 0 characters: "".",
      ""modes.on-fargate.summary" has 0 characters: "".",
      "The mode "ec2" has 0 parts of its own.",
      "The mode "on-fargate" has 0 parts of its own.",
      "The mode "on-fargate" has the same parts and owners as "ec2".",
      ""description" is "" (0 characters).",
      ""Your checklist" has 0 tasks.",
      "The page has 0 words of prose.",
      "The template still asks: Fill in: the description above. It says who secures what here, for search results, in one or two sentences.",
      "The template still asks: Fill in: what AWS runs, what is yours, and what moves the line from mode to mode. Say why it runs there. The page has 150 to 450 words in all. Say what holds for this service alone; the table of parts is made from the catalogue.",
      "The template still asks: Fill in: the tasks that are the customer’s, most urgent first. Each is a line "- [ ] **What to do.** How to do it."",
      "The template still asks: Fill in: what AWS does by itself, as far as its pages say. Link to them: [a page](https://docs.aws.amazon.com/…).",
      "The template still asks: Fill in: what people believe, and what is true. Each is a line "- **“What they say.”** What is true, with a link to AWS’s page." To link to another service, write <ServiceLink id="ecs" />.",
    ]
  `);
});

test('lists who reviews it', () => {
  const team = '@dividing-line/networking';
  expect(copy.read('.github/CODEOWNERS')).toContain(
    `/${entryFile} ${team}\n/${pageFile} ${team}\n`,
  );
});

test('writes an entry that is data', () => {
  expect(guardCatalog(copy.root).filter(({ file }) => file === entryFile)).toEqual([]);
});

test('writes what TypeScript accepts', { timeout: 60_000 }, async () => {
  // Beside the files that it imports, so that types are looked up.
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    process.cwd(),
  );
  const host = ts.createCompilerHost(options);
  const beside = resolve(entryFile);
  const original = host.readFile.bind(host);
  host.readFile = (file) => (file === beside ? copy.read(entryFile) : original(file));
  host.fileExists = (file) => file === beside || ts.sys.fileExists(file);
  const program = ts.createProgram([beside], { ...options, types: [] }, host);
  const source = program.getSourceFile(beside);
  const problems = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(problems).toEqual([]);
});

test('writes what prettier and oxlint accept', async () => {
  const lint = spawnSync(
    resolve('node_modules/.bin/oxlint'),
    ['--deny-warnings', '-c', resolve('.oxlintrc.json'), entryFile],
    { cwd: copy.root, encoding: 'utf8' },
  );
  expect(lint).toMatchObject({ status: 0 });
  for (const file of copy.files().filter((name) => !name.startsWith('.'))) {
    const style = { singleQuote: true, printWidth: 100, filepath: file };
    expect([file, await check(copy.read(file), style)]).toEqual([file, true]);
  }
});
