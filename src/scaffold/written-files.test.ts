/** What the scaffold writes is accepted by every check but those that ask for facts. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { check } from 'prettier';
import { beforeEach, expect, test } from 'vitest';
import { readCatalog } from '../project/read-catalog.ts';
import { generatedIds, generatedIdsFile } from '../project/generated-ids.ts';
import { newService } from './new-service.ts';
import { typeProblems } from './testing/type-problems.ts';
import { ruleFindings } from './testing/findings.ts';
import { answers, newEntryFile, newPageFile, useCopy } from './testing/use-copy.ts';

const copy = useCopy();

beforeEach(async () => {
  expect((await newService(copy.root, ['app-mesh', ...answers.flat()], false)).code).toBe(0);
});

test('writes what owes facts, and breaks no other rule', async () => {
  expect(await ruleFindings(copy.root, [newEntryFile, newPageFile])).toMatchInlineSnapshot(`
    [
      "schema: "add.where-proxies-run.duty" is empty.",
      "schema: "add.caller-policy.duty" is empty.",
      "schema: "add.caller-policy.sources.0.at" is empty.",
      "schema: "modes.ec2.summary" is empty.",
      "schema: "modes.on-fargate.summary" is empty.",
      "schema: "pages.protection.title" is empty.",
      "schema: "pages.trail.title" is empty.",
      "enough-parts: The mode "ec2" has 7 parts.",
      "enough-parts: The mode "ec2" has 2 parts of its own.",
      "enough-parts: The mode "on-fargate" has 7 parts.",
      "enough-parts: The mode "on-fargate" has 2 parts of its own.",
      "modes-differ: The mode "on-fargate" has the same parts and owners as "ec2".",
      "questions-answered: The profile lacks "operatingSystem" and "insideVpc" and "keepsData".",
      "questions-answered: Nothing in the mode "ec2" answers "Who patches the operating system?" (patch-system).",
      "questions-answered: Nothing in the mode "ec2" answers "Who patches the engine or runtime?" (patch-engine).",
      "questions-answered: Nothing in the mode "ec2" answers "Who patches the libraries in your code or image?" (patch-code).",
      "questions-answered: Nothing in the mode "ec2" answers "Who encrypts data at rest?" (encrypt-at-rest).",
      "questions-answered: Nothing in the mode "ec2" answers "Who takes backups?" (back-up).",
      "questions-answered: Nothing in the mode "ec2" answers "Who decides who gets in?" (admit).",
      "questions-answered: The profile lacks "operatingSystem" and "insideVpc" and "keepsData".",
      "questions-answered: Nothing in the mode "on-fargate" answers "Who patches the operating system?" (patch-system).",
      "questions-answered: Nothing in the mode "on-fargate" answers "Who patches the engine or runtime?" (patch-engine).",
      "questions-answered: Nothing in the mode "on-fargate" answers "Who patches the libraries in your code or image?" (patch-code).",
      "questions-answered: Nothing in the mode "on-fargate" answers "Who encrypts data at rest?" (encrypt-at-rest).",
      "questions-answered: Nothing in the mode "on-fargate" answers "Who takes backups?" (back-up).",
      "questions-answered: Nothing in the mode "on-fargate" answers "Who decides who gets in?" (admit).",
      "source-present: The part "where-proxies-run" has no source.",
      "source-seen: Nobody has seen https://docs.aws.amazon.com/app-mesh/latest/userguide/data-protection.html yet.",
      "verified-share: 2 of 2 parts that only "app-mesh" has are not verified: "where-proxies-run", "caller-policy".",
      "content-front-matter: "description" is "" (0 characters).",
      "content-length: The page has 31 words of prose.",
      "content-remarks: The template still asks: Fill in: the description above. It says who secures what here, for search results, in one or two sentences.",
      "content-remarks: The template still asks: Fill in: what AWS runs, what is yours, and what moves the line from mode to mode. Say why it runs there. The page has 120 to 450 words in all. Say what holds for this service alone; the table of parts is made from the catalogue.",
      "content-remarks: The template still asks: Fill in: the tasks that are the customer’s, most urgent first. Each is a line "- [ ] **What to do.** How to do it."",
      "content-remarks: The template still asks: Fill in: how this is done here, in words of your own; or delete the line.",
      "content-remarks: The template still asks: Fill in: how this is done here, in words of your own; or delete the line.",
      "content-remarks: The template still asks: Fill in: how this is done here, in words of your own; or delete the line.",
      "content-remarks: The template still asks: Fill in: how this is done here, in words of your own; or delete the line.",
      "content-remarks: The template still asks: Fill in: how this is done here, in words of your own; or delete the line.",
      "content-remarks: The template still asks: Fill in: what AWS does by itself, as far as its pages say. Link to them: [a page](https://docs.aws.amazon.com/…).",
      "content-remarks: The template still asks: Fill in: what people believe, and what is true. Each is a line "- **“What they say.”** What is true, with a link to AWS’s page." To link to another service, write <ServiceLink id="ecs" />.",
    ]
  `);
});

test('writes an entry that is data, in its place', () => {
  const { findings, entries } = readCatalog(copy.root);
  expect(findings).toEqual([]);
  expect(entries.services.map(({ id, category }) => [id, category])).toContainEqual([
    'app-mesh',
    'networking',
  ]);
});

test('writes what TypeScript accepts', () => {
  const ids = generatedIds(readCatalog(copy.root).entries);
  expect(
    typeProblems({ [newEntryFile]: copy.read(newEntryFile), [generatedIdsFile]: ids }),
  ).toEqual([]);
});

test('writes what prettier and oxlint accept', async () => {
  const lint = spawnSync(
    resolve('node_modules/.bin/oxlint'),
    ['--deny-warnings', '-c', resolve('.oxlintrc.json'), newEntryFile],
    { cwd: copy.root, encoding: 'utf8' },
  );
  expect(lint).toMatchObject({ status: 0 });
  for (const file of [newEntryFile, newPageFile]) {
    const style = { singleQuote: true, printWidth: 100, filepath: file };
    expect([file, await check(copy.read(file), style)]).toEqual([file, true]);
  }
});
